import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saveCapture } from '../../lib/store/captures.ts';
import { findClipByAddress, listClips, loadClip, loadPage } from '../../lib/store/clips.ts';
import { exportClipSet, importClipSet } from '../../lib/store/clipsets.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { addVerdict } from '../../lib/store/verdicts.ts';
import { PARAGRAPHS, sampleOf } from '../support/articles.ts';
import { setOf } from '../support/clipsets.ts';
import { captureOf, contentsOf, emptyDatabase, HÀ, NAM } from '../support/store.ts';

let db: ClipDatabase;
beforeEach(() => {
  db = emptyDatabase();
});
afterEach(() => db.delete());

const EDITED = sampleOf([...PARAGRAPHS, 'Hội nghị bế mạc cùng ngày.']);

describe('saveCapture', () => {
  it('keeps a page with all its parts', async () => {
    const html = { gzip: new Uint8Array([1, 2, 3]), sha256: 'a'.repeat(64) };
    const saved = await saveCapture(db, captureOf({ html, warnings: ['no-sapo'] }));
    expect(saved.outcome).toBe('new');
    const clip = await loadClip(db, saved.clipId);
    expect(clip?.version).toMatchObject({ id: saved.versionId, ...sampleOf(), warnings: ['no-sapo'] });
    expect(clip?.reviewed.mentions).toHaveLength(6);
    expect(clip?.row).toMatchObject({ documentCount: 2, officialCount: 2, versionCount: 1, deleted: 0, clippedBy: HÀ });
    expect(clip?.sightings).toHaveLength(1);
    expect(await loadPage(db, saved.versionId)).toEqual(html.gzip);
    expect(await listClips(db)).toEqual([clip?.row]);
  });

  it('sees again the version shown, where two people captured the very same text', async () => {
    const other = emptyDatabase();
    const theirs = await saveCapture(other, captureOf({ capturedAt: '2026-03-08T01:00:00Z', capturedBy: NAM }));
    await saveCapture(other, captureOf({ capturedAt: '2026-03-08T06:00:00Z', capturedBy: NAM }));
    const mine = await saveCapture(db, captureOf({ capturedAt: '2026-03-08T05:00:00Z' }));
    await importClipSet(db, await exportClipSet(other, [mine.clipId], { ...setOf([]), withHtml: false }));
    expect((await loadClip(db, mine.clipId))?.row).toMatchObject({ versionCount: 2, versionId: theirs.versionId });
    const again = await saveCapture(db, captureOf({ capturedAt: '2026-03-08T07:00:00Z' }));
    expect(again).toEqual({ ...theirs, outcome: 'sighting' });
    await other.delete();
  });

  it('finds the article before a selection from its page, and neither once deleted', async () => {
    const url = 'https://bao.example/xay-dung-dang/so-ket.html';
    const article = await saveCapture(db, captureOf());
    const part = sampleOf(PARAGRAPHS.slice(0, 1));
    const selection = await saveCapture(
      db,
      captureOf({ ...part, kind: 'selection', capturedAt: '2026-03-09T00:00:00Z' }),
    );
    const newer = await saveCapture(db, {
      ...captureOf({ ...sampleOf(PARAGRAPHS.slice(1)), kind: 'selection', capturedAt: '2026-03-10T00:00:00Z' }),
    });
    const found = async () => (await findClipByAddress(db, url))?.id;
    expect(await found()).toBe(article.clipId);
    await addVerdict(db, article.clipId, { type: 'delete' }, HÀ);
    expect(await found()).toBe(newer.clipId);
    await addVerdict(db, newer.clipId, { type: 'delete' }, HÀ);
    expect(await found()).toBe(selection.clipId);
    await addVerdict(db, selection.clipId, { type: 'delete' }, HÀ);
    expect(await found()).toBeUndefined();
  });

  it('finds the clip by the page address, whatever tracking it carries', async () => {
    const { clipId } = await saveCapture(db, captureOf());
    expect((await findClipByAddress(db, 'https://bao.example/xay-dung-dang/so-ket.html?fbclid=x#y'))?.id).toBe(clipId);
    expect(await findClipByAddress(db, 'https://bao.example/xay-dung-dang/')).toBeUndefined();
    expect(await findClipByAddress(db, 'chrome://extensions')).toBeUndefined();
  });

  it('adds a version when the text has changed, and only a sighting when it has not', async () => {
    const first = await saveCapture(db, captureOf());
    const again = await saveCapture(db, captureOf({ capturedAt: '2026-03-08T02:00:00Z', capturedBy: NAM }));
    expect(again).toEqual({ ...first, outcome: 'sighting' });
    const edited = await saveCapture(db, captureOf({ ...EDITED, capturedAt: '2026-03-08T03:00:00Z' }));
    expect(edited).toMatchObject({ clipId: first.clipId, outcome: 'version' });
    expect(edited.versionId).not.toBe(first.versionId);
    const clip = await loadClip(db, first.clipId);
    expect(clip?.row).toMatchObject({ versionId: edited.versionId, versionCount: 2 });
    expect(clip?.row).toMatchObject({ savedAt: '2026-03-08T01:00:00.000Z', changedAt: '2026-03-08T03:00:00.000Z' });
    expect(clip?.sightings.map(({ versionId }) => versionId)).toEqual([
      first.versionId,
      first.versionId,
      edited.versionId,
    ]);
    const back = await saveCapture(db, captureOf({ capturedAt: '2026-03-08T04:00:00Z' }));
    expect(back).toEqual({ ...first, outcome: 'sighting' });
    expect((await loadClip(db, first.clipId))?.row).toMatchObject({ versionId: first.versionId, versionCount: 2 });
  });

  it.each([
    ['a person', NAM, 1],
    ['nobody known', null, 0],
  ])('brings a deleted clip back when %s clips it again', async (_, capturedBy, restores) => {
    const { clipId } = await saveCapture(db, captureOf());
    await addVerdict(db, clipId, { type: 'delete' }, HÀ, { now: () => Date.parse('2026-03-08T02:00:00Z') });
    expect(await listClips(db)).toEqual([]);
    expect(await listClips(db, { deleted: 'only' })).toHaveLength(1);
    await saveCapture(db, captureOf({ capturedAt: '2026-03-08T03:00:00Z', capturedBy }));
    expect(await listClips(db)).toHaveLength(1);
    const clip = await loadClip(db, clipId);
    expect(clip?.verdicts.filter(({ type }) => type === 'restore')).toHaveLength(restores);
    await addVerdict(db, clipId, { type: 'delete' }, HÀ, { now: () => Date.parse('2026-03-08T04:00:00Z') });
    expect(await listClips(db)).toEqual([]);
  });

  const { article, tagging } = sampleOf();
  const [first] = tagging.mentions;
  if (first === undefined) throw new Error('no mention');
  it.each([
    ['an empty tagger name', { tagging: { ...tagging, tagger: '' } }],
    ['a mention twice', { tagging: { ...tagging, mentions: [first, ...tagging.mentions] } }],
    ['a mention on other words', { tagging: { ...tagging, mentions: [{ ...first, quote: 'khác' }] } }],
    ['a mention of no entity', { tagging: { ...tagging, documents: [] } }],
    ['blocks that are not the text', { article: { ...article, blocks: article.blocks.slice(1) } }],
    ['text that is not NFC', { article: { ...article, text: article.text.normalize('NFD') } }],
    ['an address that is none', { url: 'about:blank' }],
    ['a time without zone', { capturedAt: '2026-03-08T01:00:00' }],
  ])('refuses what could not be exported later: %s; and writes nothing', async (_, more) => {
    await expect(saveCapture(db, captureOf(more))).rejects.toMatchObject({ refusal: 'malformed' });
    expect(Object.values(await contentsOf(db)).flat()).toEqual([]);
  });

  it('keeps half a surrogate pair or NUL in what the page says from spoiling exports', async () => {
    const { clipId } = await saveCapture(db, captureOf({ article: { ...article, authors: ['Hà\uD83D', 'N\0am'] } }));
    expect((await loadClip(db, clipId))?.version.article.authors).toEqual(['Hà\uFFFD', 'N\uFFFDam']);
  });
});
