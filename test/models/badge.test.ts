import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Badge, createBadges } from '../../lib/models/badge.ts';
import { tellListed } from '../../lib/models/listed.ts';
import type { Live } from '../../lib/models/live.ts';
import { saveCapture } from '../../lib/store/captures.ts';
import { type ClipRow, listClips } from '../../lib/store/clips.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { addVerdict } from '../../lib/store/verdicts.ts';
import { sampleOf } from '../support/articles.ts';
import { captureOf, emptyDatabase, HÀ } from '../support/store.ts';

const PAGE = 'https://bao.example/xay-dung-dang/so-ket.html';

let db: ClipDatabase;
beforeEach(() => {
  db = emptyDatabase();
});
afterEach(async () => {
  await db.delete();
});

/** Tabs by their addresses, and the badges over them. */
function start(urls: Record<number, string | null>) {
  const shown = new Map<number, Badge | null>();
  const settings = { badge: true, language: 'vi' as const };
  const tabOf = (tabId: number) => (tabId in urls ? { tabId, url: urls[tabId] ?? null } : null);
  const badges = createBadges({
    db,
    readTab: async (tabId) => tabOf(tabId),
    readTabs: async () => Object.keys(urls).flatMap((tabId) => tabOf(Number(tabId)) ?? []),
    showBadge: async (tabId, badge) => void shown.set(tabId, badge),
    readSettings: async () => settings,
  });
  return { badges, shown, settings };
}

describe('the badge', () => {
  it('is a tick over a page clipped once, with when; none over others', async () => {
    await saveCapture(db, captureOf());
    const { badges, shown } = start({ 1: `${PAGE}?utm_source=zalo`, 2: 'https://bao.example/khac.html' });
    await badges.look(1);
    await badges.look(2);
    expect(shown.get(1)).toEqual({ text: '✓', title: 'Đã cắt 08:00, 08/03/2026' });
    expect(shown.get(2)).toBeNull();
  });

  it('is the number of versions over a page clipped in several', async () => {
    await saveCapture(db, captureOf());
    const { article, tagging } = sampleOf();
    const text = `${article.text}!`;
    const blocks = article.blocks.map((block, i) =>
      i === article.blocks.length - 1 ? { ...block, end: block.end + 1 } : block,
    );
    await saveCapture(db, captureOf({ article: { ...article, text, blocks }, tagging }));
    const { badges, shown } = start({ 1: PAGE });
    await badges.look(1);
    expect(shown.get(1)).toEqual({ text: '2', title: 'Đã cắt 2 bản, bản đầu 08:00, 08/03/2026' });
  });

  it('asks nothing of the database, and says nothing, where the address is hidden', async () => {
    const { badges, shown } = start({ 1: null });
    const asked = vi.spyOn(db.clips, 'where');
    await badges.look(1);
    await badges.look(99);
    expect(asked).not.toHaveBeenCalled();
    expect(shown.size).toBe(0);
  });

  it('goes when the clip is deleted, the setting is switched off, or the address is hidden again', async () => {
    const { clipId } = await saveCapture(db, captureOf());
    const urls: Record<number, string | null> = { 1: PAGE, 2: PAGE };
    const { badges, shown, settings } = start(urls);
    await badges.lookAll();
    expect(shown.get(1)?.text).toBe('✓');
    settings.badge = false;
    await badges.lookAll();
    expect(shown.get(1)).toBeNull();
    settings.badge = true;
    await badges.lookAll();
    urls[2] = null;
    await addVerdict(db, clipId, { type: 'delete' }, HÀ);
    await badges.lookAll();
    expect([...shown.values()]).toEqual([null, null]);
  });

  it('is not shown over the page that a tab went to while it was looked up', async () => {
    await saveCapture(db, captureOf());
    const urls: Record<number, string | null> = { 1: PAGE };
    const { badges, shown } = start(urls);
    const looking = badges.look(1);
    urls[1] = 'https://bao.example/khac.html';
    await looking;
    expect(shown.size).toBe(0);
  });
});

describe('tellListed', () => {
  it('tells of clips added and gone, not of the first answer nor of what changes inside a clip', async () => {
    const list = signal<Live<readonly ClipRow[]>>({ state: 'loading' });
    const tell = vi.fn(async () => undefined);
    const read = async (): Promise<void> => {
      list.value = { state: 'ready', value: await listClips(db) };
    };
    const { clipId } = await saveCapture(db, captureOf());
    const stop = tellListed(list, tell);
    await read();
    await addVerdict(db, clipId, { type: 'note', text: 'x' }, HÀ);
    await read();
    expect(tell).not.toHaveBeenCalled();
    await addVerdict(db, clipId, { type: 'delete' }, HÀ);
    await read();
    expect(tell).toHaveBeenCalledOnce();
    stop();
  });
});
