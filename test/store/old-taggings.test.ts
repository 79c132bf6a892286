import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importClipSet } from '../../lib/store/clipsets.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { countOldClips, isOld, oldRulesets, versionsTaggedWith } from '../../lib/store/old-taggings.ts';
import type { Ruleset } from '../../lib/store/rows.ts';
import { clipOf, setOf } from '../support/clipsets.ts';
import { emptyDatabase } from '../support/store.ts';

const rules = (tagger: string, gazetteer: string): Ruleset => ({ tagger, gazetteer });
const CURRENT = rules('t 0.10.0', 'g 1.2.3');

describe('a ruleset is old', () => {
  it.each([
    ['by an earlier tagger', rules('t 0.9.9', 'g 1.2.3'), true],
    ['by an earlier patch', rules('t 0.9.10', 'g 1.2.3'), true],
    ['by an earlier gazetteer', rules('t 0.10.0', 'g 1.2.2'), true],
    ['by an earlier tagger though the gazetteer is later', rules('t 0.2.0', 'g 9.0.0'), true],
    ['as another tagger, whose versions say nothing', rules('other 7.0.0', 'g 1.2.3'), true],
    ['as another gazetteer', rules('t 0.10.0', 'other 7.0.0'), true],
    ['in a form without numbers', rules('t', 'g 1.2.3'), true],
    ['not when it is the current one', CURRENT, false],
    ['not by a later tagger', rules('t 0.10.1', 'g 1.2.3'), false],
    ['not by a later tagger though the gazetteer is earlier', rules('t 1.0.0', 'g 1.0.0'), false],
    ['not by a later gazetteer', rules('t 0.10.0', 'g 1.3.0'), false],
  ])('%s', (_, ruleset, old) => {
    expect(isOld(ruleset, CURRENT)).toBe(old);
  });
});

describe('what is old in a library', () => {
  let db: ClipDatabase;
  beforeEach(() => {
    db = emptyDatabase();
  });
  afterEach(() => db.delete());

  /** Clips of two versions each, tagged as said. */
  async function fill(rulesets: readonly (readonly [Ruleset, Ruleset])[]): Promise<string[][]> {
    const clips = rulesets.map((pair, page) => {
      const clip = clipOf(page + 1);
      const versions = clip.versions.map((version, index) => ({
        ...version,
        tagging: { ...version.tagging, ...pair[index] },
      }));
      return { ...clip, versions };
    });
    await importClipSet(db, setOf(clips));
    return clips.map(({ versions }) => versions.map(({ id }) => id));
  }

  const [older, other, newer] = [rules('t 0.1.0', 'g 1.2.3'), rules('other', 'x'), rules('t 2.0.0', 'g 1.2.3')];

  it('is counted in clips, those with one old version among new ones too', async () => {
    await fill([
      [CURRENT, CURRENT],
      [older, CURRENT],
      [older, older],
      [other, newer],
      [newer, CURRENT],
    ]);
    expect(await countOldClips(db, CURRENT)).toBe(3);
    expect(await oldRulesets(db, CURRENT)).toEqual([other, older]);
    expect(await countOldClips(db, newer)).toBe(5);
  });

  it('is nothing where nothing is, and where all is current', async () => {
    expect(await countOldClips(db, CURRENT)).toBe(0);
    await fill([[CURRENT, CURRENT]]);
    expect(await countOldClips(db, CURRENT)).toBe(0);
  });

  it('is found page by page, in the order of ids', async () => {
    const ids = (await fill(Array.from({ length: 4 }, () => [older, CURRENT] as const))).map(([first = '']) => first);
    expect(await versionsTaggedWith(db, older, { limit: 3 })).toEqual(ids.slice(0, 3));
    expect(await versionsTaggedWith(db, older, { after: ids[2], limit: 3 })).toEqual(ids.slice(3));
    expect(await versionsTaggedWith(db, older, { after: ids[3] })).toEqual([]);
  });

  it('leaves out what the ruleset has failed on, for that ruleset alone', async () => {
    const [[first = ''] = []] = await fill([
      [older, CURRENT],
      [older, older],
    ]);
    await db.retagFailures.put({ versionId: first, clipId: '', ...CURRENT, reason: 'malformed', detail: '' });
    expect(await countOldClips(db, CURRENT)).toBe(1);
    expect(await countOldClips(db, newer)).toBe(2);
  });
});
