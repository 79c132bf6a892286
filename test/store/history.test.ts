import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newerThan } from '../../lib/core/review/index.ts';
import type { VerdictContent } from '../../lib/core/schema/verdict.ts';
import { actWords } from '../../lib/i18n/history.ts';
import { translator } from '../../lib/i18n/index.ts';
import { saveCapture } from '../../lib/store/captures.ts';
import { loadClip } from '../../lib/store/clips.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { decide } from '../../lib/store/decide.ts';
import { readHistory } from '../../lib/store/history.ts';
import { redoLast, restoreVerdict, restoreVerdicts, undoLast } from '../../lib/store/undo.ts';
import { addVerdict, addVerdicts } from '../../lib/store/verdicts.ts';
import { PARAGRAPHS, sampleOf } from '../support/articles.ts';
import { captureOf, emptyDatabase, HÀ, NAM, written } from '../support/store.ts';

const t = translator('vi');
let db: ClipDatabase;
let clipId: string;
let other: string;
beforeEach(async () => {
  db = emptyDatabase();
  ({ clipId } = await saveCapture(db, captureOf()));
  const sample = sampleOf(PARAGRAPHS, { canonicalUrl: 'https://bao.example/khac.html', title: 'Tin khác' });
  ({ clipId: other } = await saveCapture(db, captureOf({ ...sample, url: 'https://bao.example/khac.html' })));
});
afterEach(() => db.delete());

const label = (text: string): VerdictContent => ({ type: 'label', label: text, present: true });
const give = (text: string, id = clipId) => addVerdict(db, id, label(text), HÀ);
const read = async (id: string | null = clipId, limit = 100) => {
  const { acts, names, ...rest } = await readHistory(db, id, limit);
  const lines = acts.map(
    (act) =>
      `${act.undone !== null || act.answered ? '– ' : ''}${actWords(t, act.verdicts, (one) => names.get(one) ?? null)}`,
  );
  return { acts, lines, ...rest };
};

describe('what was done on a clip', () => {
  it('stands newest first, a step as one line, with who and when', async () => {
    await give('a');
    await give('ở tin khác', other);
    await addVerdicts(
      db,
      [
        { clipId, content: label('b') },
        { clipId, content: label('c') },
      ],
      NAM,
    );
    const { acts, lines, more } = await read();
    expect(lines).toEqual(['Đã thêm 2 nhãn', 'Đã thêm nhãn “a”']);
    expect(acts.map(({ by, own }) => [by.name, own])).toEqual([
      [NAM.name, true],
      [HÀ.name, true],
    ]);
    expect(more).toBe(false);
  });

  it('keeps what was undone, with who undid it; undoing the undo puts it back', async () => {
    await give('a');
    await undoLast(db, clipId, NAM);
    const { acts, lines } = await read();
    expect(lines).toEqual(['– Đã thêm nhãn “a”']);
    expect(acts[0]?.undone?.by).toEqual(NAM);
    await redoLast(db, clipId, HÀ);
    expect((await read()).lines).toEqual(['Đã thêm nhãn “a”']);
  });

  it('has a step whole that was on another clip, too, and knows when all of it is undone', async () => {
    const { verdicts } = await decide(
      db,
      { clips: [clipId, other].map((id) => ({ clipId: id, content: { type: 'delete' } })) },
      HÀ,
    );
    expect((await read()).lines).toEqual(['Đã xóa 2 tin']);
    await restoreVerdict(db, verdicts[0]?.id ?? '', HÀ);
    expect((await read()).lines).toEqual(['– Đã xóa 2 tin']);
    expect((await read()).acts[0]?.undone?.restores).toHaveLength(2);
  });

  it('says of a deletion that a later clipping has answered that it is', async () => {
    await addVerdict(db, clipId, { type: 'delete' }, HÀ, { now: () => Date.parse('2026-03-09T00:00:00Z') });
    await saveCapture(db, captureOf({ capturedAt: '2026-03-10T00:00:00Z', capturedBy: null }));
    const { acts } = await read();
    expect(acts).toMatchObject([{ answered: true, undone: null }]);
  });
});

describe('what was done anywhere', () => {
  it('has the clips’ titles, what is of no clip, and no more than asked for', async () => {
    await give('a');
    await give('b', other);
    await decide(db, { shared: [{ type: 'label-colour', label: 'a', colour: 'red' }] }, HÀ);
    const all = await read(null);
    expect(all.lines).toEqual(['Đã đổi màu nhãn “a”', 'Đã thêm nhãn “b”', 'Đã thêm nhãn “a”']);
    expect(all.titles.get(other)).toBe('Tin khác');
    const two = await read(null, 2);
    expect([two.lines.length, two.more]).toEqual([2, true]);
  });

  it('goes through many verdicts as far as it must', async () => {
    const many = Array.from({ length: 450 }, (_, i) => ({ clipId, content: label(`n${i}`) }));
    await give('đầu');
    await addVerdicts(db, many, HÀ);
    await give('cuối');
    expect((await read(null, 2)).lines).toEqual(['Đã thêm nhãn “cuối”', 'Đã thêm 450 nhãn']);
    expect((await read(null, 3)).lines).toHaveLength(3);
  });

  it('names the entries that were made one', async () => {
    const entry = (n: number) => `00000000-0000-8000-8000-00000000000${n}`;
    const official = (name: string) => ({
      kind: 'official' as const,
      official: { name, aliases: [], about: '', posts: [] },
    });
    await decide(db, { shared: [{ type: 'entry', entry: entry(1), data: official('Nguyễn A') }] }, HÀ);
    await decide(db, { shared: [{ type: 'entry', entry: entry(2), data: official('Nguyễn Văn A') }] }, HÀ);
    await decide(db, { shared: [{ type: 'merge', from: entry(1), into: entry(2) }] }, HÀ);
    expect((await read(null)).lines[0]).toBe('Đã nhập “Nguyễn A” vào “Nguyễn Văn A”');
  });
});

describe('going back to an act', () => {
  const labels = async () => (await loadClip(db, clipId))?.reviewed.labels;

  it('takes back all newer ones of this installation that are in effect, as one act', async () => {
    for (const text of ['a', 'b', 'c', 'd']) await give(text);
    await undoLast(db, clipId, HÀ);
    const { acts } = await read();
    const newer = newerThan(acts, written(acts[3] ?? null));
    expect(newer?.map(({ verdicts }) => verdicts.length)).toEqual([1, 1]);
    await restoreVerdicts(
      db,
      (newer ?? []).flatMap(({ verdicts }) => verdicts.map(({ id }) => id)),
      HÀ,
    );
    expect(await labels()).toEqual(['a']);
    await redoLast(db, clipId, HÀ);
    expect(await labels()).toEqual(['a', 'b', 'c']);
  });

  it('is not offered over what another installation did, nor where nothing is newer', async () => {
    await give('a');
    const colleague = emptyDatabase();
    await saveCapture(colleague, captureOf());
    await db.verdicts.add(written(await addVerdict(colleague, clipId, label('của Nam'), NAM)));
    const { acts } = await read();
    const [first, last] = [acts[0], acts[1]].map((act) => written(act ?? null));
    if (first === undefined || last === undefined) throw new Error('two acts are wanted');
    expect(newerThan(acts, first)).toBeNull();
    expect(newerThan(acts, last)).toBeNull();
    await colleague.delete();
  });
});
