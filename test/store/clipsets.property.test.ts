import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../lib/core/exchange/canonical.ts';
import { exportedClip } from '../../lib/core/exchange/clipset.ts';
import { readClipSet } from '../../lib/core/exchange/read.ts';
import type { ClipSet, ExportedClip } from '../../lib/core/schema/clipset.ts';
import type { Verdict } from '../../lib/core/schema/verdict.ts';
import { exportClipSet, importClipSet } from '../../lib/store/clipsets.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { tagShown } from '../../lib/store/shown-tagging.ts';
import { correctionsIn, verdictsIn } from '../support/arbitrary.ts';
import { PARAGRAPHS } from '../support/articles.ts';
import { setOf, versionOf } from '../support/clipsets.ts';
import { NOW } from '../support/import.ts';
import { depsOf } from '../support/retag.ts';
import { emptyDatabase } from '../support/store.ts';

const versions = [versionOf(1, 1), versionOf(1, 2, ['Tin cập nhật.', ...PARAGRAPHS])] as const;
const [first] = versions;

/** A clip of one page with whatever was decided on it. */
const clip = fc.oneof(verdictsIn(versions, 25, 'tagged'), correctionsIn(versions)).map((list) => {
  const verdicts = list.map((verdict) => ({ ...verdict, clipId: first.clipId }));
  return exportedClip({ id: first.clipId, versions, verdicts, sightings: [], pages: new Map() });
});

const options = { ...setOf([]), withHtml: true };

/** A database with this set, as read from its file; what comes out again is the very set, also after a second import. */
async function imported(set: ClipSet): Promise<ClipDatabase> {
  const read = readClipSet(JSON.stringify(set), NOW);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  const db = emptyDatabase();
  const ids = set.clips.map(({ id }) => id);
  for (let time = 0; time < 2; time += 1) {
    await importClipSet(db, read.set);
    expect(canonicalJson(await exportClipSet(db, ids, options))).toBe(canonicalJson(set));
  }
  return db;
}

describe('any clip', () => {
  it('is read as it was written, and comes out of a database as it went in', { timeout: 60_000 }, async () => {
    let tagged = 0;
    await fc.assert(
      fc.asyncProperty(clip, async (one) => {
        const db = await imported(setOf([one]));
        // Once more with its corrected text tagged, where it has one.
        if (await tagShown(db, one.id, depsOf())) {
          tagged += 1;
          await (await imported(await exportClipSet(db, [one.id], options))).delete();
        }
        await db.delete();
      }),
      { numRuns: 40 },
    );
    expect(tagged).toBeGreaterThan(0);
  });
});

/** What one person's file can hold of these verdicts: those whose references it has, too. */
function fileOf(verdicts: readonly Verdict[], name: string): ExportedClip {
  const own = new Map(verdicts.filter(({ by }) => by.name === name).map((verdict) => [verdict.id, verdict]));
  for (;;) {
    const loose = [...own.values()].filter((verdict) => {
      if (verdict.type === 'restore') return !own.has(verdict.of);
      const target = verdict.type === 'comment' && verdict.on.kind === 'mention' ? verdict.on.target : null;
      const { correction } = target ?? ('target' in verdict ? verdict.target : {});
      return correction !== undefined && !own.has(correction);
    });
    if (loose.length === 0) break;
    for (const { id } of loose) own.delete(id);
  }
  return exportedClip({ id: first.clipId, versions, verdicts: [...own.values()], sightings: [], pages: new Map() });
}

describe('what two people decided on one clip', () => {
  it('is the same on both sides once each has the other’s file', { timeout: 60_000 }, async () => {
    let both = 0;
    await fc.assert(
      fc.asyncProperty(clip, async ({ verdicts }) => {
        const files = [setOf([fileOf(verdicts, 'Hà')]), setOf([fileOf(verdicts, 'Nam')])] as const;
        const sides = [await imported(files[0]), await imported(files[1])] as const;
        await importClipSet(sides[0], files[1]);
        await importClipSet(sides[1], files[0]);
        const [a, b] = [
          await exportClipSet(sides[0], [first.clipId], options),
          await exportClipSet(sides[1], [first.clipId], options),
        ];
        expect(canonicalJson(a)).toBe(canonicalJson(b));
        expect(await sides[0].clips.toArray()).toEqual(await sides[1].clips.toArray());
        const people = new Set(a.clips[0]?.verdicts.flatMap(({ type, by }) => (type === 'correct' ? [by.name] : [])));
        if (people.size === 2) both += 1;
        for (const side of sides) await side.delete();
      }),
      { numRuns: 30 },
    );
    expect(both).toBeGreaterThan(0);
  });
});
