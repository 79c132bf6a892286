import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDraftsModel, type DraftNews, type DraftsModel } from '../../lib/models/drafts.ts';
import { createNotices } from '../../lib/models/notices.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { keepDrafts, readDrafts } from '../../lib/store/drafts.ts';
import { emptyDatabase } from '../support/store.ts';

const START = Date.parse('2026-03-08T02:00:00.000Z');
let clock = START;
let db: ClipDatabase;
const open: DraftsModel[] = [];

/** A channel between windows, as a broadcast is: not heard by who tells. */
function channels() {
  const ears = new Map<object, (news: DraftNews) => void>();
  return () => {
    const own = {};
    return {
      tell: (news: DraftNews) => {
        for (const [ear, heard] of ears) if (ear !== own) heard(news);
      },
      hear: (heard: (news: DraftNews) => void) => {
        ears.set(own, heard);
        return () => void ears.delete(own);
      },
    };
  };
}
let channel: ReturnType<typeof channels>;

/** A window, its drafts read. */
async function openWindow() {
  const notices = createNotices();
  const page = { leave: (): void => undefined };
  const drafts = createDraftsModel({
    db,
    channel: channel(),
    watchLeaving: (leaving) => {
      page.leave = leaving;
      return () => undefined;
    },
    notices,
    now: () => clock,
  });
  open.push(drafts);
  await vi.waitFor(() => expect(drafts.ready.value).toBe(true));
  return { drafts, notices, page };
}
const written = async (): Promise<[string, string][]> =>
  (await readDrafts(db)).map(({ name, text }): [string, string] => [name, text]);

beforeEach(() => {
  clock = START;
  db = emptyDatabase();
  channel = channels();
});
afterEach(async () => {
  for (const drafts of open.splice(0)) drafts.dispose();
  vi.restoreAllMocks();
  await db.delete();
});

describe('drafts', () => {
  it('are on the disk a moment after the key, and there in the next window', async () => {
    const { drafts } = await openWindow();
    drafts.keep('clip:1/note', 'đang g', '');
    drafts.keep('clip:1/note', 'đang gõ', '');
    expect(drafts.get('clip:1/note')).toMatchObject({ text: 'đang gõ' });
    await vi.waitFor(async () => expect(await written()).toEqual([['clip:1/note', 'đang gõ']]));
    const next = await openWindow();
    expect(next.drafts.get('clip:1/note')).toEqual({
      text: 'đang gõ',
      base: '',
      changedAt: '2026-03-08T02:00:00.000Z',
    });
  });

  it('are asked to be written at once when the page goes', async () => {
    const { drafts, page } = await openWindow();
    drafts.keep('clip:1/note', 'đang gõ', '');
    const put = vi.spyOn(db.drafts, 'bulkPut');
    page.leave();
    expect(put).toHaveBeenCalledOnce();
    expect(await vi.waitFor(() => put.mock.results[0]?.value)).toBe('clip:1/note');
  });

  it('are gone from the disk once they are dropped', async () => {
    const { drafts, page } = await openWindow();
    drafts.keep('clip:1/note', 'đang gõ', '');
    page.leave();
    await vi.waitFor(async () => expect(await written()).toHaveLength(1));
    drafts.drop('clip:1/note');
    expect(drafts.get('clip:1/note')).toBeNull();
    await vi.waitFor(async () => expect(await written()).toEqual([]));
  });

  it('are in step over windows: the later key wins, on the disk too', async () => {
    const [one, two] = [await openWindow(), await openWindow()];
    const heard = vi.fn();
    two.drafts.watch('clip:1/note', heard);
    one.drafts.keep('clip:1/note', 'một', 'cũ');
    expect(heard).toHaveBeenCalledExactlyOnceWith({ text: 'một', base: 'cũ', changedAt: expect.any(String) });
    clock += 5;
    two.drafts.keep('clip:1/note', 'hai', 'cũ');
    expect(one.drafts.get('clip:1/note')?.text).toBe('hai');
    one.page.leave();
    two.page.leave();
    await vi.waitFor(async () => expect(await written()).toEqual([['clip:1/note', 'hai']]));
    two.drafts.drop('clip:1/note');
    expect(one.drafts.get('clip:1/note')).toBeNull();
  });

  it('are not taken back to earlier keys that are heard late', async () => {
    const { drafts } = await openWindow();
    const late = channel();
    clock += 100;
    drafts.keep('clip:1/note', 'sau', '');
    late.tell({ name: 'clip:1/note', kept: { text: 'trước', base: '', changedAt: new Date(START).toISOString() } });
    expect(drafts.get('clip:1/note')?.text).toBe('sau');
  });

  it('go when nobody came back to them: words after 90 days, a place after 14', async () => {
    const at = (days: number): string => new Date(START - days * 86_400_000).toISOString();
    await keepDrafts(
      db,
      [
        ['clip:1/note', 91],
        ['clip:2/note', 89],
        ['clip:1/place', 15],
        ['clip:2/place', 13],
      ].map(([name, days]) => ({ name: String(name), text: 'x', base: '', changedAt: at(Number(days)) })),
    );
    const { drafts } = await openWindow();
    expect(drafts.get('clip:1/note')).toBeNull();
    await vi.waitFor(async () =>
      expect(await written()).toEqual([
        ['clip:2/note', 'x'],
        ['clip:2/place', 'x'],
      ]),
    );
  });

  it('that cannot be written are told of once, and written with the next', async () => {
    const complaint = vi.spyOn(console, 'error').mockReturnValue();
    const { drafts, notices, page } = await openWindow();
    const put = vi.spyOn(db.drafts, 'bulkPut').mockRejectedValueOnce(new Error('đĩa hỏng'));
    drafts.keep('clip:1/note', 'đang gõ', '');
    page.leave();
    await vi.waitFor(() =>
      expect(notices.current.value).toMatchObject({ key: 'draft.failed', reason: 'failure.storage-failed', bad: true }),
    );
    expect(complaint).toHaveBeenCalled();
    put.mockRestore();
    drafts.keep('clip:2/note', 'khác', '');
    page.leave();
    await vi.waitFor(async () => expect(await written()).toHaveLength(2));
  });

  it('that cannot be written do not take the place of a decision that could not be', async () => {
    const complaint = vi.spyOn(console, 'error').mockReturnValue();
    const { drafts, notices, page } = await openWindow();
    vi.spyOn(db.drafts, 'bulkPut').mockRejectedValue(new Error('đĩa hỏng'));
    notices.complain('panel.status.saveFailed', 'failure.storage-failed');
    drafts.keep('clip:1/note', 'đang gõ', '');
    page.leave();
    await vi.waitFor(() => expect(complaint).toHaveBeenCalled());
    expect(notices.current.value).toMatchObject({ key: 'panel.status.saveFailed' });
    notices.clear();
    drafts.keep('clip:1/note', 'đang gõ nữa', '');
    page.leave();
    await vi.waitFor(() => expect(notices.current.value).toMatchObject({ key: 'draft.failed' }));
  });

  it('do not keep a screen waiting that cannot read them', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(db.drafts, 'toArray').mockRejectedValueOnce(new Error('đĩa hỏng'));
    const { drafts, notices } = await openWindow();
    expect(drafts.get('clip:1/note')).toBeNull();
    expect(notices.current.value).toMatchObject({ key: 'draft.failed', bad: true });
  });
});
