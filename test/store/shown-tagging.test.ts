import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ReviewedClip, targetOf } from '../../lib/core/review/index.ts';
import type { Change } from '../../lib/core/schema/correction.ts';
import type { MentionTarget } from '../../lib/core/schema/verdict.ts';
import { saveCapture } from '../../lib/store/captures.ts';
import { loadClip } from '../../lib/store/clips.ts';
import { exportClipSet, importClipSet } from '../../lib/store/clipsets.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { tagShown } from '../../lib/store/shown-tagging.ts';
import { redoLast, undoLast } from '../../lib/store/undo.ts';
import { addVerdict, addVerdicts } from '../../lib/store/verdicts.ts';
import { PARAGRAPHS, sampleOf } from '../support/articles.ts';
import { setOf } from '../support/clipsets.ts';
import { blockChange, correct, givenTime } from '../support/corrections.ts';
import { importClipSetText } from '../support/import.ts';
import { depsOf, MARKED, newTagging, retagAll } from '../support/retag.ts';
import { captureOf, contentsOf, emptyDatabase, HÀ, NAM } from '../support/store.ts';

let db: ClipDatabase;
let clipId: string;
let versionId: string;
beforeEach(async () => {
  db = emptyDatabase();
  ({ clipId, versionId } = await saveCapture(db, captureOf()));
});
afterEach(() => db.delete());

const { article } = sampleOf();
const N27 = 'Nghị quyết số 27-NQ/TW';
const title: Change = { field: 'title', value: `Về ${N27}` };
const give = (change: Change, by = HÀ, to = db) => addVerdict(to, clipId, correct(versionId, change), by);
const load = async (from = db) => {
  const clip = await loadClip(from, clipId);
  if (clip === undefined) throw new Error('no clip');
  return clip;
};
const targetIn = (reviewed: ReviewedClip, words: Parameters<typeof targetOf>[1]): MentionTarget => {
  const target = targetOf(reviewed, words);
  if (target === null) throw new Error('words of no one source');
  return target;
};
/** Quotes of the tags shown, each on its words. */
const tagsOf = async (from = db): Promise<string[]> => {
  const { reviewed } = await load(from);
  return reviewed.mentions.map(({ start, end, quote }) => {
    expect(reviewed.article.text.slice(start, end)).toBe(quote);
    return quote;
  });
};
const NEW_TAGS = [N27, 'Nguyễn Văn Thử', 'sơ kết Nghị quyết số 04-NQ/TW'];

describe('tagShown', () => {
  it('tags what was corrected, once', async () => {
    await give(title);
    expect(await load()).toMatchObject({ reviewed: { carried: true, mentions: { length: 6 } } });
    const before = await contentsOf(db);
    expect(await tagShown(db, clipId, depsOf())).toBe(true);
    expect(await tagsOf()).toEqual(NEW_TAGS);
    expect((await load()).row).toMatchObject({ documentCount: 2, officialCount: 1 });
    const { clips: _, uses: _uses, names: _names, shownTaggings, ...after } = await contentsOf(db);
    expect(shownTaggings).toHaveLength(1);
    expect(before).toMatchObject(after);
    expect(await tagShown(db, clipId, depsOf())).toBe(false);
  });

  it.each<[string, Change[]]>([
    ['nothing', []],
    [
      'authors and outlet',
      [
        { field: 'authors', value: [] },
        { field: 'outlet', value: null },
      ],
    ],
    ['what a block is', [blockChange(article, 1, 'caption')]],
    ['the hour alone', [{ field: 'published', value: givenTime('2026-03-07T21:00:00+07:00') }]],
    ['a title, and back', [title, { field: 'title', value: article.title }]],
  ])('has nothing to do where the correction is of %s', async (_, changes) => {
    for (const change of changes) await give(change);
    expect(await tagShown(db, clipId, depsOf())).toBe(false);
    expect(await db.shownTaggings.count()).toBe(0);
  });

  it('gives the tagger the text and the date as corrected', async () => {
    await give({ field: 'published', value: givenTime('2025-02-03T00:00:00+07:00', 'day') });
    await give(blockChange(article, 2, 'drop'));
    const seen: [string | undefined, boolean][] = [];
    const tag = (of: typeof article) => {
      seen.push([of.published?.at, of.text.includes('27-NQ/TW')]);
      return newTagging(of, MARKED);
    };
    await tagShown(db, clipId, depsOf({ tag }));
    expect(seen).toEqual([['2025-02-03T00:00:00+07:00', false]]);
    expect((await load()).reviewed.carried).toBe(false);
  });

  it('writes nothing of a text that was corrected meanwhile, and tags that when asked again', async () => {
    await give(title);
    let meanwhile: Promise<unknown> = Promise.resolve();
    const tag = (of: typeof article) => {
      meanwhile = give({ field: 'title', value: 'Khác hẳn' });
      return newTagging(of, MARKED);
    };
    const first = tagShown(db, clipId, depsOf({ tag }));
    await meanwhile;
    await first;
    await meanwhile;
    expect((await load()).reviewed).toMatchObject({ carried: true, article: { title: 'Khác hẳn' } });
    expect(await db.shownTaggings.count()).toBe(0);
    expect(await tagShown(db, clipId, depsOf())).toBe(true);
    expect(await tagsOf()).toEqual(['Nguyễn Văn Thử', 'sơ kết Nghị quyết số 04-NQ/TW', N27]);
  });

  it('gives ids of its own: a tag for one of them is for what it stands for there', async () => {
    await give(title);
    await tagShown(db, clipId, depsOf());
    const words = (await load()).reviewed;
    const reject = words.mentions
      .filter(({ entity }) => entity === 'd1')
      .map((mention) => ({ clipId, content: { type: 'reject' as const, target: targetIn(words, mention) } }));
    expect(reject).toHaveLength(1);
    await addVerdicts(db, reject, HÀ);
    const at = words.article.text.indexOf('các cấp ủy');
    const target = targetIn(words, { kind: 'document', start: at, end: at + 10 });
    const adding = { type: 'add' as const, target, entity: { kind: 'existing' as const, id: 'd1' } };
    expect(await addVerdict(db, clipId, adding, HÀ)).toMatchObject({ entity: { document: { number: '27' } } });
    expect((await load()).reviewed.documents.map(({ entity }) => entity.number).sort()).toEqual(['04', '27']);
  });

  it('says so where the tagger fails, and leaves the carried tags', async () => {
    await give(title);
    const tag = (): never => {
      throw new Error('boom');
    };
    await expect(tagShown(db, clipId, depsOf({ tag }))).rejects.toMatchObject({ refusal: 'malformed' });
    expect(await load()).toMatchObject({ reviewed: { carried: true, mentions: { length: 6 } } });
  });

  it('is not asked again for a correction taken back and put back', async () => {
    await give(title);
    await tagShown(db, clipId, depsOf());
    await undoLast(db, clipId, HÀ);
    expect((await load()).reviewed).toMatchObject({ carried: false, mentions: { length: 6 } });
    await redoLast(db, clipId, HÀ);
    expect((await load()).reviewed).toMatchObject({ carried: false, mentions: { length: 3 } });
  });

  it('is made for the version shown: a new capture is asked for anew', async () => {
    await give(title);
    await tagShown(db, clipId, depsOf());
    await saveCapture(
      db,
      captureOf({ ...sampleOf([...PARAGRAPHS, 'Hội nghị bế mạc.']), capturedAt: '2026-03-10T00:00:00Z' }),
    );
    expect((await load()).reviewed.carried).toBe(true);
    expect(await tagShown(db, clipId, depsOf())).toBe(true);
    expect(await db.shownTaggings.count()).toBe(2);
    // The page goes back to its older text.
    await saveCapture(db, captureOf({ capturedAt: '2026-03-11T00:00:00Z' }));
    expect((await load()).reviewed.carried).toBe(false);
  });
});

describe('a retagging', () => {
  const LATER = { tagger: 'tagger 3', gazetteer: 'gazetteer 1' };
  const later = (marked = MARKED.slice(0, 1)) => ({
    ruleset: LATER,
    tag: (of: typeof article) => ({ ...newTagging(of, marked), ...LATER }),
  });

  it('makes the tagging of the corrected text anew, and counts what changed', async () => {
    await give(title);
    await tagShown(db, clipId, depsOf());
    await retagAll(db, later());
    expect(await tagsOf()).toEqual([N27]);
    expect((await load()).reviewed.carried).toBe(false);
    expect((await db.shownTaggings.toArray()).map(({ tagging }) => tagging.tagger)).toEqual(['tagger 3']);
    expect((await load()).row).toMatchObject({ documentCount: 1, officialCount: 0 });
    expect(await db.work.get('retag')).toMatchObject({ done: 1, changed: 1, gone: 2 });
  });

  it('leaves carried tags where the text has none yet, or the tagger fails on it', async () => {
    await give(title);
    await retagAll(db, later());
    expect(await load()).toMatchObject({ reviewed: { carried: true, mentions: { length: 1 } } });
    await tagShown(db, clipId, depsOf(later()));
    const broken = { ...LATER, gazetteer: 'gazetteer 2' };
    await retagAll(db, {
      ruleset: broken,
      tag: (of) => {
        if (of.title !== article.title) throw new Error('boom');
        return { ...newTagging(of, MARKED), ...broken };
      },
    });
    expect(await load()).toMatchObject({ reviewed: { carried: true, mentions: { length: 3 } } });
    expect(await db.shownTaggings.count()).toBe(0);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['corrected', () => give({ field: 'title', value: 'Khác hẳn' })],
    [
      'captured anew',
      () =>
        saveCapture(
          db,
          captureOf({ ...sampleOf([...PARAGRAPHS, 'Hội nghị bế mạc.']), capturedAt: '2026-03-10T00:00:00Z' }),
        ),
    ],
  ])('writes no tagging of a text that was %s meanwhile', async (_, change) => {
    await give(title);
    await tagShown(db, clipId, depsOf());
    let meanwhile: Promise<unknown> | null = null;
    const { tag, ruleset } = later();
    await retagAll(db, {
      ruleset,
      tag: (of) => {
        // The corrected text is tagged after the captured one.
        if (of.title !== article.title) meanwhile ??= change();
        return tag(of);
      },
    });
    expect(await meanwhile).not.toBeNull();
    expect(await db.shownTaggings.count()).toBe(0);
    expect((await load()).reviewed.carried).toBe(true);
  });

  it('forgets that of a version that is not shown', async () => {
    await give(title);
    await tagShown(db, clipId, depsOf());
    const edited = sampleOf([...PARAGRAPHS, 'Hội nghị bế mạc.']);
    await saveCapture(db, captureOf({ ...edited, capturedAt: '2026-03-10T00:00:00Z' }));
    await tagShown(db, clipId, depsOf());
    await retagAll(db, later());
    const { version } = await load();
    expect(await db.shownTaggings.toCollection().primaryKeys()).toEqual([version.id]);
  });
});

describe('by file', () => {
  const options = { ...setOf([]), withHtml: true };
  const exported = async (from = db): Promise<string> => JSON.stringify(await exportClipSet(from, [clipId], options));

  it('goes with the corrections it was made for', async () => {
    await give(title);
    await tagShown(db, clipId, depsOf());
    const other = emptyDatabase();
    expect(await importClipSetText(other, await exported())).toMatchObject({ ok: true });
    expect((await load(other)).reviewed).toMatchObject({ carried: false, mentions: { length: 3 } });
    expect((await load(other)).row).toEqual((await load()).row);
    expect(await exported(other)).toEqual(await exported());
    await other.delete();
  });

  it('comes to a clip that has the corrections and no tagging of them, and only to that', async () => {
    await give(title);
    const other = emptyDatabase();
    await importClipSetText(other, await exported());
    expect((await load(other)).reviewed.carried).toBe(true);
    await tagShown(db, clipId, depsOf());
    const file = await exported();
    expect(await importClipSetText(other, file)).toMatchObject({
      ok: true,
      report: { clips: { updated: 0, skipped: 1 } },
    });
    expect((await load(other)).reviewed.carried).toBe(false);
    expect((await load(other)).row).toMatchObject({ documentCount: 2, officialCount: 1 });
    // Another text by now: what the file has is of no use.
    await give(blockChange(article, 1, 'drop'), NAM, other);
    await importClipSetText(other, file);
    expect((await load(other)).reviewed.carried).toBe(true);
    const third = emptyDatabase();
    await importClipSet(third, await exportClipSet(other, [clipId], options));
    await importClipSetText(third, file);
    expect(await third.shownTaggings.count()).toBe(0);
    await third.delete();
    await importClipSet(db, await exportClipSet(other, [clipId], options));
    expect((await load()).reviewed).toMatchObject({ carried: true });
    expect((await load()).reviewed.article).toEqual((await load(other)).reviewed.article);
    await other.delete();
  });

  it('is left out where it is not in use', async () => {
    await give(title);
    await tagShown(db, clipId, depsOf());
    await undoLast(db, clipId, HÀ);
    expect(JSON.parse(await exported()).clips[0]).not.toHaveProperty('shownTagging');
    await give({ field: 'title', value: 'Khác' });
    expect(JSON.parse(await exported()).clips[0]).not.toHaveProperty('shownTagging');
  });
});
