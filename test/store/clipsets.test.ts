import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../lib/core/exchange/canonical.ts';
import { readClipSet } from '../../lib/core/exchange/read.ts';
import { sha256Hex } from '../../lib/core/identity.ts';
import { CLOCK_END_MS, nextClock, parseClock } from '../../lib/core/review/clock.ts';
import { saveCapture } from '../../lib/store/captures.ts';
import { listClips, loadClip, loadPage } from '../../lib/store/clips.ts';
import { clipSetChunks, type ExportOptions, exportClipSet, importClipSet } from '../../lib/store/clipsets.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { undoLast } from '../../lib/store/undo.ts';
import { addVerdict, restoreClips } from '../../lib/store/verdicts.ts';
import { PARAGRAPHS, sampleOf } from '../support/articles.ts';
import { clipOf, HTML, setOf } from '../support/clipsets.ts';
import { HOSTILE } from '../support/hostile.ts';
import { goodText } from '../support/hostile-file.ts';
import { importClipSetText } from '../support/import.ts';
import { captureOf, contentsOf, emptyDatabase, HÀ, NAM, written } from '../support/store.ts';
import { recordId } from '../support/verdicts.ts';

let db: ClipDatabase;
let other: ClipDatabase;
beforeEach(() => {
  [db, other] = [emptyDatabase(), emptyDatabase()];
});
afterEach(() => Promise.all([db.delete(), other.delete()]));

const HOUR = 60 * 60 * 1000;

const OPTIONS: ExportOptions = {
  name: 'Tuần 10',
  purpose: 'Giao ban',
  withHtml: true,
  created: '2026-03-10T08:00:00+07:00',
  exporter: 'diem-bao 0.1.0',
  tagger: 'tagger 1',
  gazetteer: 'gazetteer 1',
};
async function chunksOf(from: ClipDatabase, ids: readonly string[]): Promise<string[]> {
  const chunks: string[] = [];
  for await (const chunk of clipSetChunks(from, ids, OPTIONS)) chunks.push(chunk);
  return chunks;
}

const HTML_PART = { gzip: new Uint8Array(gzipSync(HTML)), sha256: sha256Hex(HTML) };

const page = (name: string, paragraphs = PARAGRAPHS) => {
  const canonicalUrl = `https://bao.example/${name}.html`;
  return captureOf({ ...sampleOf(paragraphs, { canonicalUrl }), url: canonicalUrl, html: HTML_PART });
};

/** Two clips with all there is: versions, sightings, verdicts, undo, a deleted one. */
async function fill(into: ClipDatabase): Promise<string[]> {
  const a = await saveCapture(into, page('a'));
  await saveCapture(into, { ...page('a'), capturedAt: '2026-03-09T00:00:00+07:00', capturedBy: null });
  await saveCapture(into, {
    ...page('a', ['Sửa lại.', ...PARAGRAPHS]),
    capturedAt: '2026-03-10T00:00:00Z',
    html: null,
  });
  await addVerdict(into, a.clipId, { type: 'label', label: 'Đảng', present: true }, HÀ);
  await addVerdict(into, a.clipId, { type: 'note', text: 'Đối chiếu.' }, NAM);
  await undoLast(into, a.clipId, NAM);
  const b = await saveCapture(into, page('b'));
  await addVerdict(into, b.clipId, { type: 'delete' }, HÀ);
  return [b.clipId, a.clipId];
}

describe('export → import → export', () => {
  it.each([true, false])('gives the same clips (with pages: %s)', async (withHtml) => {
    const ids = await fill(db);
    const options = { ...OPTIONS, withHtml };
    const set = await exportClipSet(db, ids, options);
    expect(set.clips.map(({ id }) => id)).toEqual(ids);
    expect(set.clips.map(({ deleted, labels }) => [deleted, labels])).toEqual([
      [true, []],
      [false, ['Đảng']],
    ]);
    const result = await importClipSetText(other, JSON.stringify(set));
    expect(result).toMatchObject({ ok: true, report: { clips: { added: 2, updated: 0, skipped: 0 } } });
    expect(canonicalJson(await exportClipSet(other, ids, options))).toBe(canonicalJson(set));
    const { meta: _, pages: mine, ...rows } = await contentsOf(db);
    const { meta: _meta, pages: theirs, ...imported } = await contentsOf(other);
    expect(imported).toEqual(rows);
    expect(theirs).toEqual(withHtml ? mine : []);
  });

  it('brings pages byte for byte', async () => {
    const [, id = ''] = await fill(db);
    await importClipSetText(other, JSON.stringify(await exportClipSet(db, [id], OPTIONS)));
    const first = (await loadClip(other, id))?.versions[0];
    const bytes = await loadPage(other, first?.id ?? '');
    expect(gunzipSync(bytes ?? new Uint8Array()).toString()).toBe(HTML);
    expect(first?.htmlSha256).toBe(sha256Hex(HTML));
  });

  it('is the same in pieces as whole', async () => {
    const ids = await fill(db);
    const parts = await chunksOf(db, ids);
    expect(parts).toHaveLength(4);
    expect(JSON.parse(parts.join(''))).toEqual(JSON.parse(JSON.stringify(await exportClipSet(db, ids, OPTIONS))));
    const none = (await chunksOf(db, [])).join('');
    expect(readClipSet(none)).toMatchObject({ ok: true, set: { clips: [] } });
  });

  it('refuses to export a clip that is not there', async () => {
    await expect(exportClipSet(db, [clipOf(1).id], OPTIONS)).rejects.toMatchObject({ refusal: 'no-such-clip' });
  });
});

describe('importClipSet', () => {
  const set = setOf([clipOf(1), clipOf(2)]);

  it('adds what is missing and says so; a second time it changes nothing', async () => {
    expect(await importClipSet(db, set)).toEqual({
      clips: { added: 2, updated: 0, skipped: 0, deleted: 0, restored: 0 },
      versions: { added: 4, skipped: 0 },
      verdicts: { added: 6, skipped: 0 },
      sightings: { added: 4, skipped: 0 },
      shared: { added: 0, skipped: 0 },
      pages: { added: 2, skipped: 0 },
    });
    const before = await contentsOf(db);
    expect(await importClipSet(db, set)).toEqual({
      clips: { added: 0, updated: 0, skipped: 2, deleted: 0, restored: 0 },
      versions: { added: 0, skipped: 4 },
      verdicts: { added: 0, skipped: 6 },
      sightings: { added: 0, skipped: 4 },
      shared: { added: 0, skipped: 0 },
      pages: { added: 0, skipped: 2 },
    });
    expect(await contentsOf(db)).toEqual(before);
  });

  it('makes the very rows that clipping makes', async () => {
    await importClipSet(db, set);
    for (const { id } of await listClips(db)) {
      const clip = await loadClip(db, id);
      expect(clip?.row).toMatchObject({
        labels: ['xây dựng Đảng'],
        noted: true,
        versionCount: 2,
        documentCount: clip?.reviewed.documents.length,
        versionId: clip?.version.id,
      });
    }
  });

  it('brings pages to a clip that came without them', async () => {
    const bare = set.clips.map((clip) => ({
      ...clip,
      versions: clip.versions.map((version) => ({ ...version, capturedHtml: null })),
    }));
    await importClipSet(db, setOf(bare));
    expect(await importClipSet(db, set)).toMatchObject({ clips: { updated: 2 }, pages: { added: 2 } });
  });

  it('unites two people’s work on one page, whoever imports from whom', async () => {
    const { clipId } = await saveCapture(db, page('a'));
    await saveCapture(other, { ...page('a', [...PARAGRAPHS, 'Bổ sung.']), capturedAt: '2026-03-09T00:00:00Z' });
    await addVerdict(db, clipId, { type: 'label', label: 'của Hà', present: true }, HÀ, { now: () => 1e12 });
    await addVerdict(other, clipId, { type: 'label', label: 'của Nam', present: true }, NAM, {
      now: () => 1e12 + HOUR,
    });
    const [mine, theirs] = await Promise.all([db, other].map((one) => exportClipSet(one, [clipId], OPTIONS)));
    if (mine === undefined || theirs === undefined) throw new Error('no export');
    expect(await importClipSet(db, theirs)).toMatchObject({ clips: { updated: 1 }, versions: { added: 1 } });
    await importClipSet(other, mine);
    const [a, b] = await Promise.all([db, other].map((one) => exportClipSet(one, [clipId], OPTIONS)));
    expect(canonicalJson(a)).toBe(canonicalJson(b));
    expect(a?.clips[0]).toMatchObject({ labels: ['của Hà', 'của Nam'], versions: [{}, {}] });
    expect((await loadClip(db, clipId))?.row).toEqual((await loadClip(other, clipId))?.row);
    // Authors and clocks are theirs, and what is decided here next comes after both.
    const next = written(await addVerdict(db, clipId, { type: 'delete' }, HÀ, { now: () => 1e12 + 1000 }));
    expect(next.clock > (theirs.clips[0]?.verdicts[0]?.clock ?? '')).toBe(true);
  });

  it.each([
    ['at the end of time', `${CLOCK_END_MS.toString(36).padStart(9, '0')}-zzzz-zzzzzzzz`],
    ['that nobody can read', 'zzzzzzzzz-zzzz-zzzzzzzz'],
    ['of the year 2100', nextClock(null, Date.UTC(2100, 0, 1), 'zzzzzzzz')],
  ])('does not let a clock %s stop or lead what is decided later', async (_, clock) => {
    const poisoned = clipOf(1);
    const [first, ...rest] = poisoned.verdicts;
    if (first === undefined) throw new Error('no verdict');
    await importClipSet(db, setOf([{ ...poisoned, verdicts: [{ ...first, clock }, ...rest] }]));
    const { clipId } = await saveCapture(db, page('khac'));
    const now = Date.parse('2026-04-01T00:00:00Z');
    for (const id of [clipId, poisoned.id, clipId]) {
      for (const text of ['một', 'hai', 'ba'])
        await addVerdict(db, id, { type: 'note', text: `${text} ${id}` }, HÀ, { now: () => now });
      expect((await loadClip(db, id))?.reviewed.note).toBe(`ba ${id}`);
    }
    const given = (await loadClip(db, clipId))?.verdicts ?? [];
    expect(given.map((verdict) => parseClock(verdict.clock)?.ms)).toEqual(given.map(() => now));
  });

  it('says how many clips it took out of the list, and how many came back', async () => {
    const ids = [];
    for (const name of ['a', 'b', 'c']) ids.push((await saveCapture(db, page(name))).clipId);
    await importClipSet(other, await exportClipSet(db, ids, OPTIONS));
    const remove = (clipId: string) => addVerdict(other, clipId, { type: 'delete' }, NAM);
    for (const id of ids.slice(0, 2)) await remove(id);
    const gone = await saveCapture(other, page('d'));
    await remove(gone.clipId);
    const all = [...ids, gone.clipId];
    // The clip that is new here and deleted already was never in the list.
    const first = await importClipSet(db, await exportClipSet(other, all, OPTIONS));
    expect(first.clips).toEqual({ added: 1, updated: 2, skipped: 1, deleted: 2, restored: 0 });
    expect((await listClips(db)).map(({ id }) => id)).toEqual(ids.slice(2));
    await restoreClips(other, [...ids.slice(0, 1), gone.clipId], NAM);
    const second = await importClipSet(db, await exportClipSet(other, all, OPTIONS));
    expect(second.clips).toEqual({ added: 0, updated: 2, skipped: 2, deleted: 0, restored: 2 });
  });

  it.each([
    ['a version', ['versions', 0, 'warnings'], ['no-date'], 'clips[1].versions[0]'],
    [
      'a tagging of the same tagger',
      ['versions', 0, 'tagging', 'documents', 0, 'canonical'],
      'x',
      'clips[1].versions[0].tagging',
    ],
    ['a verdict', ['verdicts', 1, 'label'], 'khác', 'clips[1].verdicts[1]'],
    ['a sighting', ['sightings', 0, 'url'], 'https://bao.example/x', 'clips[1].sightings[0]'],
  ])('refuses %s of the same id and other content, whole', async (_, path, value, place) => {
    await importClipSet(db, setOf([clipOf(2)]));
    const before = await contentsOf(db);
    const changed = structuredClone(set);
    const last = path.at(-1) ?? '';
    const parent = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), changed.clips[1]);
    expect(Reflect.set(Object(parent), last, value)).toBe(true);
    const refused = { ok: false, fault: { code: 'different-content', place } };
    expect(await importClipSetText(db, JSON.stringify(changed))).toMatchObject(refused);
    expect(await contentsOf(db)).toEqual(before);
  });

  it('keeps its own tagging where the file’s is of another tagger', async () => {
    await importClipSet(db, setOf([clipOf(1)]));
    const before = await contentsOf(db);
    const retagged = structuredClone(setOf([clipOf(1)]));
    for (const version of retagged.clips[0]?.versions ?? [])
      version.tagging = { ...version.tagging, tagger: 'tagger 2', mentions: [] };
    expect(await importClipSet(db, retagged)).toMatchObject({ clips: { skipped: 1 } });
    expect(await contentsOf(db)).toEqual(before);
  });

  it('leaves the database as it was, whatever file is thrown at it', { timeout: 60_000 }, async () => {
    await importClipSetText(db, goodText());
    const before = await contentsOf(db);
    for (const [name, text, code] of HOSTILE)
      expect([name, await importClipSetText(db, text())]).toMatchObject([name, { ok: false, fault: { code } }]);
    expect(await contentsOf(db)).toEqual(before);
  });

  it('imports a file into an empty database only if nothing is wrong with it', async () => {
    const broken = structuredClone(set);
    const last = broken.clips[1]?.sightings[1];
    if (last === undefined) throw new Error('no sighting');
    last.versionId = recordId(7);
    expect(await importClipSetText(db, JSON.stringify(broken))).toMatchObject({ ok: false });
    expect(Object.values(await contentsOf(db)).flat()).toEqual([]);
  });
});
