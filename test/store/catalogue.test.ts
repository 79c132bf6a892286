import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryOfOfficial, readTyped } from '../../lib/core/catalogue/index.ts';
import { entryIdOf, newRecordId } from '../../lib/core/identity.ts';
import { documentIdentity, officialIdentity, targetOf } from '../../lib/core/review/index.ts';
import type { EntryData } from '../../lib/core/schema/shared.ts';
import type { EntryRef } from '../../lib/core/schema/verdict.ts';
import { saveCapture } from '../../lib/store/captures.ts';
import { findLike, findTyped } from '../../lib/store/catalogue.ts';
import { loadClip } from '../../lib/store/clips.ts';
import { exportClipSet, importClipSet } from '../../lib/store/clipsets.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { decide } from '../../lib/store/decide.ts';
import { loadEntry, presentEntries } from '../../lib/store/entries.ts';
import { linksOf } from '../../lib/store/relink.ts';
import { undoLast } from '../../lib/store/undo.ts';
import { documentOf, officialOf, PARAGRAPHS, sampleOf } from '../support/articles.ts';
import { captureOf, emptyDatabase, HÀ } from '../support/store.ts';

let db: ClipDatabase;
let first: string;
let second: string;
const otherPage = 'https://bao.example/xay-dung-dang/hoi-nghi.html';
beforeEach(async () => {
  db = emptyDatabase();
  first = (await saveCapture(db, captureOf())).clipId;
  const sample = sampleOf(PARAGRAPHS, { title: 'Hội nghị khác', canonicalUrl: otherPage });
  second = (await saveCapture(db, captureOf({ ...sample, url: otherPage }))).clipId;
});
afterEach(() => db.delete());

const load = async (clipId: string, from = db) => {
  const clip = await loadClip(from, clipId);
  if (clip === undefined) throw new Error('no clip');
  return clip;
};
const document = documentOf('d1', '04', 'NQ/TW');
const entryId = entryIdOf(documentIdentity(document));
const data: EntryData = { kind: 'document', document: { ...document, title: 'về xây dựng Đảng' }, about: '' };
const ref: EntryRef = { kind: 'document', id: entryId, document };

/** Links every mention of an entity of a clip to an entry, which is made with it. */
const link = async (clipId: string, entity: string, entry: EntryRef, made: EntryData) => {
  const uses = [{ clipId, entity }];
  return decide(
    db,
    { shared: [{ type: 'entry', entry: entry.id, data: made }], clips: await linksOf(db, uses, entry) },
    HÀ,
  );
};
const wanted = { kind: 'document', document, day: '2026-03-07' } as const;

describe('what words may mean', () => {
  it('is found in other clips, by identity and by number, with how many have it', async () => {
    const found = await findLike(db, wanted, [documentIdentity(document)]);
    expect(found).toMatchObject([{ in: 'clips', identity: documentIdentity(document), clips: 2 }]);
    const byNumber = await findLike(db, { ...wanted, document: { ...document, key: 'other' } }, []);
    expect(byNumber.map(({ identity }) => identity)).toEqual([documentIdentity(document)]);
  });

  it('is found by typing, in the catalogue and in clips', async () => {
    await link(first, 'd1', ref, data);
    const found = await findTyped(db, 'document', readTyped('nq 04'));
    expect(found).toMatchObject([
      { in: 'entry', entry: entryId, clips: 1 },
      { in: 'clips', entry: null, clips: 1 },
    ]);
    expect(await findTyped(db, 'document', readTyped('xây dựng đảng'))).toMatchObject([{ in: 'entry' }]);
    expect(await findTyped(db, 'official', readTyped('nq 04'))).toEqual([]);
    expect(await findTyped(db, 'official', readTyped('mau tran'))).toMatchObject([{ clips: 2 }]);
    expect(await findTyped(db, 'official', readTyped('mau tran le'))).toEqual([]);
  });
});

describe('linking', () => {
  it('is one step for all mentions of the entity, seen in both clips, and undone as one', async () => {
    const given = await link(first, 'd1', ref, data);
    expect(given.verdicts).toHaveLength(2);
    expect(new Set([...given.verdicts, ...given.shared].map(({ step }) => step)).size).toBe(1);
    expect((await loadEntry(db, entryId))?.uses.map(({ clipId, count }) => [clipId, count])).toEqual([[first, 2]]);
    expect((await loadEntry(db, entryId))?.unlinked.map(({ clipId }) => clipId)).toEqual([second]);
    await link(second, 'd1', ref, data);
    expect((await loadEntry(db, entryId))?.uses).toHaveLength(2);
    await undoLast(db, second, HÀ);
    await undoLast(db, first, HÀ);
    expect(await loadEntry(db, entryId)).toBeNull();
    expect((await load(first)).reviewed.mentions.every(({ entry }) => entry === null)).toBe(true);
  });

  it('leaves out clips that were deleted', async () => {
    await link(first, 'd1', ref, data);
    await decide(db, { clips: [{ clipId: first, content: { type: 'delete' } }] }, HÀ);
    expect((await loadEntry(db, entryId))?.uses).toEqual([]);
  });
});

describe('entries over time', () => {
  const [one, other] = ['Nguyễn Văn Thử', 'Nguyễn Văn Thử (Cà Mau)'].map((name) => officialOf('o1', name));
  if (one === undefined || other === undefined) throw new Error('no officials');
  const a = entryIdOf(officialIdentity(one));
  const b = newRecordId();
  const refA: EntryRef = { kind: 'official', id: a, official: one };
  const refB: EntryRef = { kind: 'official', id: b, official: other };
  const dataA: EntryData = { kind: 'official', official: entryOfOfficial(one) };
  const dataB: EntryData = { kind: 'official', official: entryOfOfficial(other) };
  beforeEach(async () => {
    await link(first, 'o1', refA, dataA);
    await link(second, 'o1', refB, dataB);
  });
  const nameNow = async (id: string) => {
    const row = (await presentEntries(db, [id])).get(id);
    return row?.data.kind === 'official' ? row.data.official.name : undefined;
  };

  it('an edit is seen wherever the entry is linked', async () => {
    const official = { ...entryOfOfficial(one), name: 'Nguyễn Văn Thử Mới', aliases: ['Ba Thử'] };
    await decide(db, { shared: [{ type: 'entry', entry: a, data: { kind: 'official', official } }] }, HÀ);
    expect(await nameNow(a)).toBe('Nguyễn Văn Thử Mới');
    expect(await findTyped(db, 'official', readTyped('ba thu'))).toMatchObject([{ in: 'entry', entry: a }]);
    await undoLast(db, null, HÀ);
    expect(await nameNow(a)).toBe('Nguyễn Văn Thử');
  });

  it('merged, both are the one, with the uses of both; undone, each is itself again', async () => {
    await decide(db, { shared: [{ type: 'merge', from: b, into: a }] }, HÀ);
    expect(await nameNow(b)).toBe('Nguyễn Văn Thử');
    expect((await loadEntry(db, b))?.row.id).toBe(a);
    expect((await loadEntry(db, a))?.uses.map(({ clipId }) => clipId).sort()).toEqual([first, second].sort());
    expect(await findTyped(db, 'official', readTyped('cà mau'))).toMatchObject([{ entry: a, clips: 2 }]);
    await undoLast(db, null, HÀ);
    expect(await nameNow(b)).toBe('Nguyễn Văn Thử (Cà Mau)');
    expect((await loadEntry(db, a))?.uses).toHaveLength(1);
  });

  it('split, the chosen clips are of a new entry, in one step', async () => {
    await decide(db, { shared: [{ type: 'merge', from: b, into: a }] }, HÀ);
    const into = newRecordId();
    const uses = (await loadEntry(db, a))?.uses.filter(({ clipId }) => clipId === second) ?? [];
    const clips = await linksOf(db, uses, { kind: 'official', id: into, official: other });
    const shared = [
      { type: 'entry', entry: into, data: dataB },
      { type: 'split', of: a, into },
    ] as const;
    await decide(db, { shared, clips }, HÀ);
    expect((await loadEntry(db, into))?.uses.map(({ clipId }) => clipId)).toEqual([second]);
    expect((await loadEntry(db, a))?.uses.map(({ clipId }) => clipId)).toEqual([first]);
    await undoLast(db, null, HÀ);
    expect((await loadEntry(db, a))?.uses).toHaveLength(2);
    expect(await loadEntry(db, into)).toBeNull();
  });

  it('go with the clips in a file, and are the same on another machine', async () => {
    await decide(db, { shared: [{ type: 'merge', from: b, into: a }] }, HÀ);
    const envelope = { exporter: 'x 1', tagger: 't 1', gazetteer: 'g 1', created: '2026-03-09T00:00:00Z' };
    const set = await exportClipSet(db, [second], { name: 'n', purpose: '', withHtml: false, ...envelope });
    const there = emptyDatabase();
    await importClipSet(there, set);
    const entry = await loadEntry(there, b);
    expect(entry?.row.data).toEqual(dataA);
    expect(entry?.uses.map(({ clipId }) => clipId)).toEqual([second]);
    const { reviewed } = await load(second, there);
    expect(reviewed.officials.map(({ entity }) => entity.id)).toContain(`entry:${b}`);
    await there.delete();
  });

  it('refuses what cannot be: a merge with itself, with another kind, with nothing', async () => {
    await link(first, 'd1', ref, data);
    for (const [from, into] of [
      [a, a],
      [a, entryId],
      [newRecordId(), a],
    ] as const)
      await expect(decide(db, { shared: [{ type: 'merge', from, into }] }, HÀ)).rejects.toThrow();
    const target = targetOf((await load(first)).reviewed, { kind: 'document', start: 0, end: 4 });
    if (target === null) throw new Error('no words');
    const entry = { kind: 'document', id: newRecordId(), document } as const;
    const clips = [{ clipId: first, content: { type: 'link', target, entry } as const }];
    await expect(decide(db, { clips }, HÀ)).rejects.toMatchObject({ refusal: 'no-such-entry' });
  });
});
