import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readClipSet } from '../../lib/core/exchange/read.ts';
import type { Change } from '../../lib/core/schema/correction.ts';
import type { VerdictContent } from '../../lib/core/schema/verdict.ts';
import { saveCapture } from '../../lib/store/captures.ts';
import { findClipByAddress, loadClip } from '../../lib/store/clips.ts';
import { exportClipSet, importClipSet } from '../../lib/store/clipsets.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { restoreVerdict, undoLast } from '../../lib/store/undo.ts';
import { addVerdict } from '../../lib/store/verdicts.ts';
import { PARAGRAPHS, sampleOf } from '../support/articles.ts';
import { setOf } from '../support/clipsets.ts';
import { blockChange, correct, givenTime, lines } from '../support/corrections.ts';
import { NOW } from '../support/import.ts';
import { captureOf, contentsOf, emptyDatabase, HÀ, NAM, written } from '../support/store.ts';
import { recordId } from '../support/verdicts.ts';

let db: ClipDatabase;
let clipId: string;
let versionId: string;
beforeEach(async () => {
  db = emptyDatabase();
  ({ clipId, versionId } = await saveCapture(db, captureOf()));
});
afterEach(() => db.delete());

const { article } = sampleOf();
const load = async (from = db) => {
  const clip = await loadClip(from, clipId);
  if (clip === undefined) throw new Error('no clip');
  return clip;
};
const give = (change: Change, by = HÀ, to = db) => addVerdict(to, clipId, correct(versionId, change), by);
const title: Change = { field: 'title', value: 'Tiêu đề đúng' };

describe('a correction', () => {
  it('changes what is shown and listed, and nothing that was captured', async () => {
    const { versions, taggings, mentions, sightings } = await contentsOf(db);
    await give(title);
    await give({ field: 'sapo', value: 'Sapo đúng.' });
    await give({ field: 'outlet', value: 'Báo đúng' });
    await give({ field: 'published', value: givenTime('2026-03-06T00:00:00+07:00', 'day') });
    await give(blockChange(article, 2, 'drop'));
    const { row, reviewed, version } = await load();
    expect(row).toMatchObject({
      title: 'Tiêu đề đúng',
      sapo: 'Sapo đúng.',
      outlet: 'Báo đúng',
      publishedAt: '2026-03-06T00:00:00+07:00',
      publishedPrecision: 'day',
      documentCount: 1,
      officialCount: 1,
    });
    expect(lines(reviewed.article)).toHaveLength(4);
    expect(version.article).toEqual(article);
    expect(await contentsOf(db)).toMatchObject({ versions, taggings, mentions, sightings });
    expect((await findClipByAddress(db, article.canonicalUrl ?? ''))?.id).toBe(clipId);
    expect(row.id).toBe(clipId);
  });

  it('is undone as any decision, and by its own notice', async () => {
    const given = written(await give(title));
    await give({ field: 'title', value: 'Nữa' });
    expect((await load()).reviewed.undoable).toMatchObject({ change: { value: 'Nữa' } });
    await undoLast(db, clipId, HÀ);
    expect((await load()).row.title).toBe('Tiêu đề đúng');
    await restoreVerdict(db, given.id, HÀ);
    expect((await load()).reviewed.article).toEqual(article);
  });

  it.each<[string, Change, Partial<Change>]>([
    ['white space and invisible characters', { field: 'title', value: ' Tiêu\u200b  đề\n' }, { value: 'Tiêu đề' }],
    ['marks apart from their letters', { field: 'outlet', value: 'Báo Đảng'.normalize('NFD') }, { value: 'Báo Đảng' }],
    ['characters of direction', { field: 'authors', value: ['\u202eThu Hà'] }, { value: ['Thu Hà'] }],
  ])('is tidied as a capture: %s', async (_, given, kept) => {
    if (given.field === 'authors') await give({ field: 'authors', value: [] });
    expect(await give(given)).toMatchObject({ change: kept });
  });

  it.each<[string, Change]>([
    ['the captured title', { field: 'title', value: article.title }],
    ['the captured authors', { field: 'authors', value: article.authors }],
    ['the captured time', { field: 'published', value: givenTime('2026-03-07T08:01:00+07:00') }],
    ['no sapo where there is none', { field: 'sapo', value: null }],
    ['a block kept that was never out', blockChange(article, 1, 'keep')],
    ['a paragraph made a paragraph', blockChange(article, 1, 'paragraph')],
  ])('that changes nothing is not written: %s', async (_, change) => {
    expect(await give(change)).toBeNull();
  });

  it('given twice is written once, and one that sets it back is written', async () => {
    expect(await give(title)).not.toBeNull();
    expect(await give(title, NAM)).toBeNull();
    expect(await give({ field: 'title', value: article.title })).not.toBeNull();
    expect((await load()).reviewed.corrected).toEqual({});
  });

  const paragraph = blockChange(article, 1, 'drop');
  it.each<[string, () => VerdictContent, string]>([
    ['a version that is not there', () => correct(recordId(1), title), 'no-such-version'],
    ['a title of nothing', () => correct(versionId, { field: 'title', value: ' \u200b' }), 'malformed'],
    ['a title of 2001 letters', () => correct(versionId, { field: 'title', value: 'a'.repeat(2001) }), 'malformed'],
    ['an author without a name', () => correct(versionId, { field: 'authors', value: ['Hà', ' '] }), 'malformed'],
    ['a time that is none', () => correct(versionId, { field: 'published', value: givenTime('hôm qua') }), 'malformed'],
    [
      'a time without a zone',
      () => correct(versionId, { field: 'published', value: givenTime('2026-03-07T08:01:00') }),
      'malformed',
    ],
    ['other words than the block has', () => correct(versionId, otherWords(paragraph)), 'quote-differs'],
    ['half a block', () => correct(versionId, halfOf(paragraph)), 'quote-differs'],
    ['the title as a block', () => correct(versionId, blockChange(article, 0, 'drop')), 'quote-differs'],
    [
      'words of a correction that is not there',
      () => ({
        type: 'reject',
        target: { versionId, correction: recordId(1), kind: 'document', start: 0, end: 4, quote: 'Tiêu' },
      }),
      'no-such-verdict',
    ],
  ])('is refused for %s, and nothing is written', async (_, content, refusal) => {
    const before = await contentsOf(db);
    await expect(addVerdict(db, clipId, content(), HÀ)).rejects.toMatchObject({ name: 'StoreRefused', refusal });
    expect(await contentsOf(db)).toEqual(before);
  });

  it('takes decisions on its words, and only on those it has', async () => {
    const { id: correction } = written(await give({ field: 'title', value: 'Về Nghị quyết số 04-NQ/TW' }));
    const target = {
      versionId,
      correction,
      kind: 'document' as const,
      start: 3,
      end: 25,
      quote: 'Nghị quyết số 04-NQ/TW',
    };
    const adding: VerdictContent = { type: 'add', target, entity: { kind: 'existing', id: 'd1' } };
    expect(await addVerdict(db, clipId, adding, HÀ)).toMatchObject({ target: { correction } });
    expect((await load()).reviewed.mentions[0]).toMatchObject({ start: 3, end: 25, entity: 'd1', origin: 'person' });
    const wrong: VerdictContent = { ...adding, target: { ...target, quote: 'Nghị quyết số 05-NQ/TW' } };
    await expect(addVerdict(db, clipId, wrong, HÀ)).rejects.toMatchObject({ refusal: 'quote-differs' });
  });

  it('has its words on its own version alone', async () => {
    const { id: correction } = written(await give(title));
    const added = sampleOf(['Tin cập nhật.', ...PARAGRAPHS]);
    const later = await saveCapture(db, captureOf({ ...added, capturedAt: '2026-03-09T00:00:00Z' }));
    const words = { correction, kind: 'document' as const, start: 0, end: 7, quote: 'Tiêu đề' };
    const reject = (on: string): VerdictContent => ({ type: 'reject', target: { versionId: on, ...words } });
    await expect(addVerdict(db, clipId, reject(later.versionId), HÀ)).rejects.toMatchObject({
      refusal: 'no-such-verdict',
    });
    const add: VerdictContent = {
      type: 'add',
      target: { versionId, ...words },
      entity: { kind: 'existing', id: 'd1' },
    };
    written(await addVerdict(db, clipId, add, HÀ));
    const text = JSON.stringify(await exportClipSet(db, [clipId], { ...setOf([]), withHtml: false }));
    expect(readClipSet(text, NOW).ok).toBe(true);
    const target = `"target":{"versionId":"${versionId}"`;
    expect(text).toContain(target);
    const wrong = text.replace(target, target.replace(versionId, later.versionId));
    expect(readClipSet(wrong, NOW)).toMatchObject({
      fault: { code: 'no-such-reference', place: 'clips[0].verdicts[1].target.correction' },
    });
  });

  it('stays with the page as it is clipped again', async () => {
    await give(title);
    await give(blockChange(article, 2, 'drop'));
    const added = sampleOf(['Tin cập nhật.', ...PARAGRAPHS]);
    await saveCapture(db, captureOf({ ...added, capturedAt: '2026-03-10T00:00:00Z' }));
    const { row, reviewed } = await load();
    expect(row).toMatchObject({ title: 'Tiêu đề đúng', versionCount: 2 });
    expect(lines(reviewed.article).join()).not.toContain('27-NQ/TW');
    expect(reviewed.moved).toHaveLength(1);
  });
});

describe('corrections of two people', () => {
  const options = { ...setOf([]), withHtml: true };

  it('are united by file, and the later wins, on both sides alike', async () => {
    const other = emptyDatabase();
    await importClipSet(other, await exportClipSet(db, [clipId], options));
    const at = (minute: number) => ({ now: () => Date.parse('2026-03-09T00:00:00Z') + minute * 60_000 });
    const here: [Change, number][] = [
      [{ field: 'title', value: 'Của Hà' }, 1],
      [blockChange(article, 1, 'drop'), 4],
    ];
    const there: [Change, number][] = [
      [{ field: 'title', value: 'Của Nam' }, 2],
      [blockChange(article, 1, 'caption'), 3],
      [{ field: 'outlet', value: 'Báo của Nam' }, 5],
    ];
    for (const [change, minute] of here) await addVerdict(db, clipId, correct(versionId, change), HÀ, at(minute));
    for (const [change, minute] of there) await addVerdict(other, clipId, correct(versionId, change), NAM, at(minute));
    const [ours, theirs] = [await exportClipSet(db, [clipId], options), await exportClipSet(other, [clipId], options)];
    await importClipSet(db, theirs);
    await importClipSet(other, ours);
    const [a, b] = [await load(), await load(other)];
    expect(a.reviewed.article).toEqual(b.reviewed.article);
    expect(a.row).toEqual(b.row);
    expect(a.row).toMatchObject({ title: 'Của Nam', outlet: 'Báo của Nam' });
    expect(lines(a.reviewed.article)).toHaveLength(3);
    expect(await exportClipSet(db, [clipId], options)).toEqual(await exportClipSet(other, [clipId], options));
    await other.delete();
  });

  it('go into a file with the article as it looks, which is worked out anew from it', async () => {
    await give(title);
    const set = await exportClipSet(db, [clipId], options);
    const [clip] = set.clips;
    expect(clip?.article).toMatchObject({ title: 'Tiêu đề đúng' });
    for (const { start, end, quote } of clip?.mentions ?? []) expect(clip?.article?.text.slice(start, end)).toBe(quote);
    expect(clip?.versions[0]?.article).toEqual(article);
    const other = emptyDatabase();
    await importClipSet(other, {
      ...set,
      clips: set.clips.map(({ article: _, ...rest }) => ({ ...rest, mentions: [] })),
    });
    expect((await load(other)).row).toEqual((await load()).row);
    await other.delete();
    const plain = emptyDatabase();
    await saveCapture(plain, captureOf());
    expect((await exportClipSet(plain, [clipId], options)).clips[0]).not.toHaveProperty('article');
    await plain.delete();
  });
});

const halfOf = (change: Change): Change =>
  change.field === 'block' ? { ...change, end: change.start + 10, quote: change.quote.slice(0, 10) } : change;
const otherWords = (change: Change): Change => (change.field === 'block' ? { ...change, quote: 'Đoạn khác.' } : change);
