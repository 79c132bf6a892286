import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { VerdictContent } from '../../lib/core/schema/verdict.ts';
import { saveCapture } from '../../lib/store/captures.ts';
import { loadClip } from '../../lib/store/clips.ts';
import { exportClipSet, importClipSet } from '../../lib/store/clipsets.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { StoreFailed } from '../../lib/store/errors.ts';
import { countOldClips } from '../../lib/store/old-taggings.ts';
import { runRetag } from '../../lib/store/retag.ts';
import { cancelRetag, dismissRetag, listFailedClips, readRetag, startRetag } from '../../lib/store/retag-run.ts';
import { addVerdict } from '../../lib/store/verdicts.ts';
import { mentionAt, PARAGRAPHS, sampleOf } from '../support/articles.ts';
import { clipOf, setOf, versionOf } from '../support/clipsets.ts';
import { depsOf, MARKED, NEW, newTagging, retagAll } from '../support/retag.ts';
import { captureOf, contentsOf, emptyDatabase, HÀ } from '../support/store.ts';

let db: ClipDatabase;
beforeEach(() => {
  db = emptyDatabase();
});
afterEach(() => db.delete());

const { article } = sampleOf();
const EDITED = sampleOf([...PARAGRAPHS, 'Hội nghị bế mạc cùng ngày.']);

const quotesOf = async (clipId: string): Promise<string[] | undefined> =>
  (await loadClip(db, clipId))?.reviewed.mentions.map(({ quote }) => quote);

const rulesetsIn = async (from: ClipDatabase): Promise<string[]> =>
  (await from.taggings.toArray()).map(({ tagger }) => tagger);

/** A decision on words of the shown version. */
async function decide(clipId: string, quote: string, type: 'reject' | 'add', id = 'd1'): Promise<void> {
  const clip = await loadClip(db, clipId);
  if (clip === undefined) throw new Error('no clip');
  const { start, end } = mentionAt(clip.version.article.text, 'document', quote, null);
  const target = { versionId: clip.version.id, kind: 'document' as const, start, end, quote };
  const content: VerdictContent =
    type === 'reject' ? { type, target } : { type, target, entity: { kind: 'existing', id } };
  expect(await addVerdict(db, clipId, content, HÀ)).not.toBeNull();
}

/** Twenty clips of a file, two versions each. */
const many = (count = 20) => setOf(Array.from({ length: count }, (_, index) => clipOf(index + 1)));

describe('a retagging', () => {
  it('replaces tagging, mentions and the clip’s row, and nothing else', async () => {
    const { clipId, versionId } = await saveCapture(db, captureOf());
    await addVerdict(db, clipId, { type: 'note', text: 'Đọc lại.' }, HÀ);
    const before = await contentsOf(db);
    await retagAll(db);
    const clip = await loadClip(db, clipId);
    expect(clip?.version.tagging).toEqual({
      ...newTagging(article, MARKED),
      mentions: newTagging(article, MARKED).mentions.toSorted((a, b) => a.start - b.start),
    });
    expect(clip?.row).toMatchObject({ documentCount: 2, officialCount: 1, versionId, noted: true });
    expect(await db.mentions.count()).toBe(3);
    const after = await contentsOf(db);
    for (const table of ['versions', 'verdicts', 'sightings', 'pages', 'meta'])
      expect(after[table], table).toEqual(before[table]);
  });

  it('leaves alone what is tagged by the very ruleset, or by a later one', async () => {
    await saveCapture(db, captureOf({ tagging: newTagging(article, []) }));
    let asked = 0;
    await retagAll(db, {
      tag: (of) => {
        asked += 1;
        return newTagging(of, MARKED);
      },
    });
    expect(asked).toBe(0);
    expect(await readRetag(db)).toMatchObject({ state: 'done', total: 0, done: 0 });
  });

  it('tags every version of a clip, shown or not', async () => {
    const { clipId } = await saveCapture(db, captureOf());
    await saveCapture(db, captureOf({ ...EDITED, capturedAt: '2026-03-08T03:00:00Z' }));
    await retagAll(db);
    expect(await rulesetsIn(db)).toEqual([NEW.tagger, NEW.tagger]);
    expect(await readRetag(db)).toMatchObject({ total: 1, done: 1 });
    // The page goes back to its older text.
    await saveCapture(db, captureOf({ capturedAt: '2026-03-08T04:00:00Z' }));
    expect(await quotesOf(clipId)).toHaveLength(3);
  });

  it('gives the tagger the article with its date', async () => {
    await saveCapture(db, captureOf());
    const dates: (string | undefined)[] = [];
    await retagAll(db, {
      tag: (of) => {
        dates.push(of.published?.at);
        return newTagging(of, MARKED);
      },
    });
    expect(dates).toEqual(['2026-03-07T08:01:00+07:00']);
  });

  it('says what it changed: clips, tags that are new, tags that are gone', async () => {
    await importClipSet(db, many(3));
    const { clipId } = await saveCapture(db, captureOf());
    await retagAll(db);
    // Of each sample three tags stay (one with more words), three go; a clip of the file has one of these rejected.
    expect(await readRetag(db)).toMatchObject({ state: 'done', done: 4, changed: 4, added: 0, gone: 3 + 3 * 3 });
    await retagAll(db, {
      ruleset: { ...NEW, gazetteer: 'gazetteer 2' },
      tag: (of) => ({ ...newTagging(of, MARKED), gazetteer: 'gazetteer 2' }),
    });
    expect(await readRetag(db)).toMatchObject({ done: 4, changed: 0, added: 0, gone: 0 });
    expect((await loadClip(db, clipId))?.version.tagging.gazetteer).toBe('gazetteer 2');
  });

  it('counts as old what a file brings in, and exports name the ruleset of each tagging', async () => {
    await importClipSet(db, many(2));
    expect(await countOldClips(db, NEW)).toBe(2);
    await retagAll(db);
    expect(await countOldClips(db, NEW)).toBe(0);
    // The file once more: what is here keeps the tagging it has.
    await importClipSet(db, many(2));
    expect(new Set(await rulesetsIn(db))).toEqual(new Set([NEW.tagger]));
    const set = await exportClipSet(db, [many(1).clips[0]?.id ?? ''], { ...setOf([]), withHtml: false });
    expect(set.clips[0]?.versions.map(({ tagging }) => tagging.tagger)).toEqual([NEW.tagger, NEW.tagger]);
  });
});

describe('what people decided', () => {
  const N04 = 'Nghị quyết số 04-NQ/TW';
  const N27 = 'Nghị quyết số 27-NQ/TW';

  it('a rejected tag stays rejected, in the same words and in more', async () => {
    const { clipId } = await saveCapture(db, captureOf());
    await decide(clipId, N04, 'reject');
    await decide(clipId, N27, 'reject');
    await retagAll(db);
    expect(await quotesOf(clipId)).toEqual(['Nguyễn Văn Thử']);
  });

  it('an added tag stays, with the entity it was given, though ids are numbered anew', async () => {
    const { clipId } = await saveCapture(db, captureOf());
    await decide(clipId, 'các cấp ủy', 'add');
    await retagAll(db);
    const clip = await loadClip(db, clipId);
    const added = clip?.reviewed.mentions.find(({ quote }) => quote === 'các cấp ủy');
    const document = clip?.reviewed.documents.find(({ entity }) => entity.id === added?.entity);
    expect(added).toMatchObject({ origin: 'person' });
    expect(document?.entity.number).toBe('04');
  });

  it('a corrected tag stays as corrected', async () => {
    const { clipId } = await saveCapture(db, captureOf());
    await decide(clipId, N04, 'reject');
    await decide(clipId, 'số 04-NQ/TW', 'add');
    await retagAll(db);
    expect(await quotesOf(clipId)).toEqual(['Nguyễn Văn Thử', 'số 04-NQ/TW', N27]);
  });

  it('a tag that a person gave another document stays when the tagger no longer marks its words', async () => {
    const { clipId } = await saveCapture(db, captureOf());
    await decide(clipId, N04, 'add', 'd2');
    await retagAll(db, { tag: (of) => newTagging(of, []) });
    expect(await quotesOf(clipId)).toEqual([N04]);
    expect((await loadClip(db, clipId))?.reviewed.documents[0]?.entity.number).toBe('27');
    expect((await loadClip(db, clipId))?.row).toMatchObject({ documentCount: 1, officialCount: 0 });
  });

  it('keeps the old tagging where a tag of a person names its entity by an old id alone', async () => {
    const version = versionOf(1, 1);
    const { kind, start, end, quote } = mentionAt(version.article.text, 'document', 'các cấp ủy', null);
    const { clips } = setOf([clipOf(1)]);
    const [clip] = clips;
    const [verdict] = clip?.verdicts ?? [];
    if (clip === undefined || verdict === undefined) throw new Error('no verdict');
    const { id, clipId, by, at, clock, basedOn } = verdict;
    const target = { versionId: version.id, kind, start, end, quote };
    const entity = { kind: 'existing' as const, id: 'd1' };
    const add = { id, clipId, by, at, clock, basedOn, type: 'add' as const, target, entity };
    await importClipSet(db, setOf([{ ...clip, verdicts: [add] }]));
    await retagAll(db);
    const [failed] = await listFailedClips(db);
    expect(failed?.failures).toMatchObject([{ versionId: version.id, reason: 'entity-by-id' }]);
    expect((await rulesetsIn(db)).sort()).toEqual(['tagger 1', NEW.tagger]);
  });
});

describe('a text that fails', () => {
  const failing = (reason: 'throws' | 'malformed' | 'wrong name') =>
    depsOf({
      tag: (of) => {
        if (of.canonicalUrl !== 'https://bao.example/tin-2.html') return newTagging(of, MARKED);
        if (reason === 'throws') throw new RangeError('too deep');
        const tagging = newTagging(of, MARKED);
        return reason === 'malformed' ? { ...tagging, documents: [] } : { ...tagging, tagger: 'tagger 3' };
      },
    });

  it.each([
    ['throws', 'tagger-failed', 'RangeError: too deep'],
    ['malformed', 'malformed', 'no-such-reference'],
    ['wrong name', 'malformed', 'tagger 3'],
  ] as const)('%s: keeps its tagging, is told at the end, and stops no other', async (how, reason, detail) => {
    await importClipSet(db, many(3));
    await startRetag(db, NEW);
    expect(await runRetag(db, failing(how))).toBe('done');
    expect(await readRetag(db)).toMatchObject({ state: 'done', total: 3, done: 3, changed: 2 });
    const [failed, ...rest] = await listFailedClips(db);
    expect(rest).toEqual([]);
    expect(failed?.clip.id).toBe(clipOf(2).id);
    expect(failed?.failures).toHaveLength(2);
    expect(failed?.failures[0]).toMatchObject({ reason, ...NEW });
    expect(failed?.failures[0]?.detail).toContain(detail);
    expect((await rulesetsIn(db)).filter((tagger) => tagger === 'tagger 1')).toHaveLength(2);
    // It is not offered again until it is asked for, or the rules change.
    await dismissRetag(db);
    expect(await countOldClips(db, NEW)).toBe(0);
    await startRetag(db, NEW);
    expect(await readRetag(db)).toMatchObject({ total: 1 });
    await runRetag(db, depsOf());
    expect(await listFailedClips(db)).toEqual([]);
    expect(await countOldClips(db, NEW)).toBe(0);
  });
});

describe('a run that is interrupted', () => {
  /** What was done is done whole, and counted; gives how many clips that is. */
  async function checkBetween(): Promise<number> {
    const run = await readRetag(db);
    expect(run).toMatchObject({ state: 'running', total: 60 });
    const done = run?.done ?? 0;
    expect(await countOldClips(db, NEW)).toBe(60 - done);
    const taggings = await db.taggings.toArray();
    const mentions = Map.groupBy(await db.mentions.toArray(), ({ versionId }) => versionId);
    const counts = taggings.map(({ tagger, versionId }) => `${tagger}: ${mentions.get(versionId)?.length}`);
    expect(new Set(counts)).toEqual(new Set(['tagger 1: 6', `${NEW.tagger}: 3`]));
    return done;
  }

  const goesOn = async (): Promise<void> => {
    expect(await runRetag(db, depsOf())).toBe('done');
    expect(await readRetag(db)).toMatchObject({ state: 'done', total: 60, done: 60, changed: 60 });
    expect(await countOldClips(db, NEW)).toBe(0);
  };

  beforeEach(async () => {
    await importClipSet(db, many(60));
    await startRetag(db, NEW);
  });

  it('between two batches goes on with what is left, and counts each clip once', async () => {
    let asked = 0;
    const dying = depsOf({
      tag: (of) => {
        asked += 1;
        // The worker is gone: nothing more of it reaches the disk.
        if (asked === 100) db.close();
        return newTagging(of, MARKED);
      },
    });
    await expect(runRetag(db, dying)).rejects.toThrow(StoreFailed);
    await db.open();
    const done = await checkBetween();
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(50);
    await goesOn();
  });

  it('in the middle of a batch leaves nothing of that batch', async () => {
    let written = 0;
    const fail = (): void => {
      written += 1;
      if (written === 70) throw new Error('the disk is gone');
    };
    db.mentions.hook('updating', fail);
    await expect(runRetag(db, depsOf())).rejects.toThrow(StoreFailed);
    db.mentions.hook('updating').unsubscribe(fail);
    const done = await checkBetween();
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(35);
    await goesOn();
  });
});

describe('a run that was started by rules of yesterday', () => {
  it('goes by the rules of today when they have changed since', async () => {
    await importClipSet(db, many(2));
    await startRetag(db, { tagger: 'tagger 1.5', gazetteer: 'gazetteer 1' });
    expect(await runRetag(db, depsOf())).toBe('done');
    expect(await readRetag(db)).toMatchObject({ ...NEW, total: 2, done: 2 });
  });
});

describe('what happens meanwhile', () => {
  /** Does something once, while the `at`-th text is being tagged. */
  const meanwhile = (at: number, act: () => void) => {
    let asked = 0;
    return depsOf({
      tag: (of) => {
        asked += 1;
        if (asked === at) act();
        return newTagging(of, MARKED);
      },
    });
  };

  it('a capture of the page is kept, and its version tagged too where it is old', async () => {
    const { clipId } = await saveCapture(db, captureOf());
    let saved: Promise<unknown> = Promise.resolve();
    const deps = meanwhile(1, () => {
      saved = saveCapture(db, captureOf({ ...EDITED, capturedAt: '2026-03-09T03:00:00Z' }));
    });
    await startRetag(db, NEW);
    await runRetag(db, deps);
    await saved;
    await startRetag(db, NEW);
    await runRetag(db, depsOf());
    const clip = await loadClip(db, clipId);
    expect(clip?.row.versionCount).toBe(2);
    expect(clip?.version.article.text).toContain('bế mạc');
    expect(clip?.row).toMatchObject({ documentCount: 2, officialCount: 1 });
    expect(await rulesetsIn(db)).toEqual([NEW.tagger, NEW.tagger]);
  });

  it('a file that is imported is done in the same run', async () => {
    await importClipSet(db, many(2));
    let imported: Promise<unknown> = Promise.resolve();
    await startRetag(db, NEW);
    await runRetag(
      db,
      meanwhile(3, () => {
        imported = importClipSet(db, setOf([clipOf(3), clipOf(4)]));
      }),
    );
    await imported;
    expect(await countOldClips(db, NEW)).toBe(0);
    expect(await readRetag(db)).toMatchObject({ state: 'done', done: 4, total: 4 });
  });

  it('a decision and a deletion stand', async () => {
    const { clipId } = await saveCapture(db, captureOf());
    let decided: Promise<unknown> = Promise.resolve();
    await startRetag(db, NEW);
    await runRetag(
      db,
      meanwhile(1, () => {
        decided = decide(clipId, 'Nghị quyết số 27-NQ/TW', 'reject').then(() =>
          addVerdict(db, clipId, { type: 'delete' }, HÀ),
        );
      }),
    );
    await decided;
    const clip = await loadClip(db, clipId);
    expect(clip?.row).toMatchObject({ deleted: 1, documentCount: 1 });
    expect(clip?.version.tagging.tagger).toBe(NEW.tagger);
  });

  it('stops when it is taken back, and what is done stays done', async () => {
    await importClipSet(db, many(40));
    await startRetag(db, NEW);
    let cancelled: ReturnType<typeof cancelRetag> | undefined;
    const deps = meanwhile(40, () => {
      cancelled = cancelRetag(db);
    });
    expect(await runRetag(db, deps)).toBe('cancelled');
    const done = (await cancelled)?.done ?? 0;
    expect(done).toBeGreaterThan(0);
    expect(await countOldClips(db, NEW)).toBe(40 - done);
    expect(await readRetag(db)).toBeUndefined();
    expect(await runRetag(db, deps)).toBe('none');
  });
});
