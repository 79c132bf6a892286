import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchClips } from '../../lib/store/clip-list.ts';
import { type ListOptions, listClips } from '../../lib/store/clips.ts';
import { importClipSet } from '../../lib/store/clipsets.ts';
import { ClipDatabase } from '../../lib/store/db.ts';
import type { ClipRow } from '../../lib/store/rows.ts';
import { undoLast } from '../../lib/store/undo.ts';
import { addVerdict } from '../../lib/store/verdicts.ts';
import { clipOf, setOf } from '../support/clipsets.ts';
import { HÀ } from '../support/store.ts';

let db: ClipDatabase;
const stops: (() => void)[] = [];
beforeEach(() => {
  db = new ClipDatabase(`list-${crypto.randomUUID()}`);
});
afterEach(async () => {
  for (const stop of stops.splice(0)) stop();
  await db.delete();
});

/** A screen that shows the list. */
function screen(deleted: ListOptions['deleted'] = 'without', of = db) {
  const shown: { rows: readonly ClipRow[] | null; times: number; errors: unknown[] } = {
    rows: null,
    times: 0,
    errors: [],
  };
  const stop = watchClips(
    of,
    { deleted },
    (rows) => {
      shown.rows = rows;
      shown.times += 1;
    },
    (error) => shown.errors.push(error),
  );
  stops.push(stop);
  return { shown, stop };
}

const clips = (from: number, to: number) =>
  setOf(Array.from({ length: to - from }, (_, index) => clipOf(from + index)));
/** Whatever happens, the list is in the end what `listClips` gives. */
const settles = (shown: { rows: readonly ClipRow[] | null }, deleted: ListOptions['deleted'] = 'without') =>
  vi.waitFor(async () => {
    const rows = await listClips(db, { deleted });
    expect(shown.rows).toEqual(rows);
    return rows;
  });

describe('watchClips', () => {
  it('gives an empty list of an empty library', async () => {
    const { shown } = screen();
    await vi.waitFor(() => expect(shown.rows).toEqual([]));
  });

  it.each([
    ['a few clips come in among others', 45],
    ['so many that no one says which', 120],
  ])('follows when %s', async (_, count) => {
    await importClipSet(db, setOf(clips(1, 80).clips.filter((_clip, index) => index % 3 === 0)));
    const { shown } = screen();
    await settles(shown);
    await importClipSet(db, clips(1, count + 1));
    expect((await settles(shown)).length).toBeGreaterThanOrEqual(count);
  });

  it('follows labels, deletions and what is brought back, in the list of the kept and of the deleted', async () => {
    await importClipSet(db, clips(1, 6));
    const [kept, gone] = [screen().shown, screen('only').shown];
    await settles(kept);
    const [id = ''] = kept.rows?.slice(2).map((row) => row.id) ?? [];
    await addVerdict(db, id, { type: 'label', label: 'mới', present: true }, HÀ);
    await settles(kept);
    expect(kept.rows?.[2]?.labels).toContain('mới');
    await addVerdict(db, id, { type: 'delete' }, HÀ);
    await settles(kept);
    expect(kept.rows).toHaveLength(4);
    await settles(gone, 'only');
    expect(gone.rows).toHaveLength(1);
    await undoLast(db, id, HÀ);
    await settles(kept);
    await settles(gone, 'only');
    expect(gone.rows).toEqual([]);
  });

  it('reads only what was written: rows that were not stay the very same', async () => {
    await importClipSet(db, clips(1, 6));
    const { shown } = screen();
    await settles(shown);
    const before = shown.rows ?? [];
    await addVerdict(db, before[1]?.id ?? '', { type: 'label', label: 'mới', present: true }, HÀ);
    await vi.waitFor(() => expect(shown.rows?.[1]?.labels).toContain('mới'));
    expect(shown.rows?.map((row, index) => row === before[index])).toEqual([true, false, true, true, true]);
  });

  it('misses nothing that is written while it reads', async () => {
    await importClipSet(db, clips(1, 30));
    const { shown } = screen();
    await Promise.all(
      clips(1, 60).clips.map((clip, index) =>
        index < 29 ? addVerdict(db, clip.id, { type: 'delete' }, HÀ) : importClipSet(db, setOf([clip])),
      ),
    );
    expect((await settles(shown)).length).toBe(30);
  });

  it('hears of writes that another connection made', async () => {
    await importClipSet(db, clips(1, 3));
    const { shown } = screen();
    await settles(shown);
    const other = new ClipDatabase(db.name);
    await importClipSet(other, clips(3, 5));
    await settles(shown);
    expect(shown.rows).toHaveLength(4);
    other.close();
  });

  it('says that it cannot read', async () => {
    db.close({ disableAutoOpen: true });
    const { shown } = screen();
    await vi.waitFor(() => expect(shown.errors).toHaveLength(1));
    expect(shown.rows).toBeNull();
  });

  it('gives nothing once it is stopped, and nothing where other tables alone are written', async () => {
    await importClipSet(db, clips(1, 3));
    const [watched, stopped] = [screen(), screen()];
    await settles(watched.shown);
    await settles(stopped.shown);
    stopped.stop();
    await db.meta.put({ key: 'x', value: 'y' });
    await importClipSet(db, clips(3, 4));
    await settles(watched.shown);
    expect(watched.shown.times).toBe(2);
    expect(stopped.shown.times).toBe(1);
  });
});
