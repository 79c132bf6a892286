import { signal } from '@preact/signals';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FromPage, ToPage } from '../../lib/core/schema/live-page.ts';
import type { JobView, TabView } from '../../lib/models/front.ts';
import type { Live } from '../../lib/models/live.ts';
import { createLivePageModel, type LivePageModel } from '../../lib/models/live-page.ts';
import { createNotices } from '../../lib/models/notices.ts';
import { saveCapture } from '../../lib/store/captures.ts';
import { type LoadedClip, loadClip } from '../../lib/store/clips.ts';
import { sampleOf } from '../support/articles.ts';
import { captureOf, emptyDatabase } from '../support/store.ts';

const URL_A = 'https://bao.example/a.html';
const URL_B = 'https://bao.example/b.html';

/** A browser's tabs as the model sees them: what was told to each page, and how the page answers. */
function setUp({ auto = true, refuse }: { auto?: boolean; refuse?: string } = {}) {
  const tab = signal<TabView | null>({ tabId: 1, windowId: 1, url: URL_A });
  const job = signal<JobView | null>(null);
  const clip = signal<Live<LoadedClip | null>>({ state: 'loading' });
  const notices = createNotices();
  const pages: { tabId: number; told: ToPage[]; closed: boolean; say(message: FromPage): void; go(): void }[] = [];
  const open = vi.fn(async (tabId: number, heard: (message: FromPage) => void, ended: () => void) => {
    if (refuse !== undefined) throw Object.assign(new Error(refuse), { reason: refuse });
    const page = { tabId, told: [] as ToPage[], closed: false, say: heard, go: ended };
    pages.push(page);
    return {
      tell: (message: ToPage) => void page.told.push(message),
      close: () => {
        page.closed = true;
      },
    };
  });
  const model = createLivePageModel({
    tab,
    job,
    clip,
    auto: signal(auto),
    notices,
    open,
    idle: async () => undefined,
    sureFrom: 0.8,
  });
  const ready = (value: LoadedClip | null): void => {
    clip.value = { state: 'ready', value };
  };
  return { tab, job, clip, notices, pages, open, model, ready };
}

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const db = emptyDatabase();
let A: LoadedClip;
let B: LoadedClip;
/** A clip of the page at an address, with the usual six mentions. */
async function clipAt(url: string): Promise<LoadedClip> {
  const { clipId } = await saveCapture(db, captureOf({ url, ...sampleOf(undefined, { canonicalUrl: url }) }));
  const clip = await loadClip(db, clipId);
  if (clip === undefined) throw new Error('no clip');
  return clip;
}
beforeAll(async () => {
  A = await clipAt(URL_A);
  B = await clipAt(URL_B);
});
afterAll(() => db.delete());

/** The first mention, by the id that the model gives it. */
const FIRST = (): string => {
  const [first] = A.reviewed.mentions;
  return `${first?.kind}:${first?.start}`;
};

describe('painting without being asked', () => {
  test('begins once the clip of the page in front is there, and tells what to paint', async () => {
    const { ready, pages, model } = setUp();
    expect(model.painting.value).toBe('off');
    ready(A);
    await settled();
    expect(model.painting.value).toBe('on');
    expect(pages[0]?.told).toEqual([expect.objectContaining({ type: 'show', text: A.reviewed.article.text })]);
    const [told] = pages[0]?.told ?? [];
    const mentions = told?.type === 'show' ? told.mentions : [];
    expect(mentions.map(({ start, end }) => A.reviewed.article.text.slice(start, end))).toEqual(
      A.reviewed.mentions.map(({ quote }) => quote),
    );
    expect(mentions.every(({ accepted, unsure }) => !accepted && !unsure)).toBe(true);
  });

  test.each([
    ['the setting is off', { auto: false }, URL_A],
    ['the address is hidden', {}, null],
    ['the clip is of another page, as for a moment after a change of tabs', {}, URL_B],
  ])('does not begin where %s', async (_, choice, url) => {
    const { ready, tab, open } = setUp(choice);
    tab.value = { tabId: 1, windowId: 1, url };
    ready(A);
    await settled();
    expect(open).not.toHaveBeenCalled();
  });

  test('is tried once where the browser refuses, and nothing is said', async () => {
    const { ready, open, notices, model } = setUp({ refuse: 'needs-gesture' });
    ready(A);
    await settled();
    ready({ ...A });
    await settled();
    expect(open).toHaveBeenCalledTimes(1);
    expect(notices.current.value).toBeNull();
    expect(model.painting.value).toBe('off');
  });
});

describe('the button', () => {
  test('paints, and says why where the browser does not let it', async () => {
    const { ready, model, notices } = setUp({ auto: false, refuse: 'needs-gesture' });
    ready(A);
    model.toggle();
    await settled();
    expect(notices.current.value?.key).toBe('live.needsGesture');
  });

  test('takes the paint off, which stays off until the page is another', async () => {
    const { ready, model, pages, tab, open } = setUp();
    ready(A);
    await settled();
    model.toggle();
    expect([model.painting.value, pages[0]?.closed]).toEqual(['off', true]);
    ready({ ...A });
    await settled();
    expect(open).toHaveBeenCalledTimes(1);
    tab.value = { tabId: 1, windowId: 1, url: URL_B };
    ready(B);
    await settled();
    expect(model.painting.value).toBe('on');
  });

  test('pressed while the script is on its way closes it when it comes', async () => {
    const { ready, model, pages } = setUp({ auto: false });
    ready(A);
    model.toggle();
    expect(model.painting.value).toBe('starting');
    model.toggle();
    await settled();
    expect([model.painting.value, pages[0]?.closed, pages[0]?.told]).toEqual(['off', true, []]);
  });
});

describe('what a page says', () => {
  let up: ReturnType<typeof setUp>;
  let model: LivePageModel;
  beforeEach(async () => {
    up = setUp();
    ({ model } = up);
    up.ready(A);
    await settled();
  });
  const say = (message: FromPage): void => up.pages[0]?.say(message);

  test('of mentions it was never told of counts for nothing', () => {
    say({
      type: 'outcomes',
      outcomes: [
        { id: FIRST(), outcome: 'lost' },
        { id: 'made up', outcome: 'exact' },
      ],
    });
    say({ type: 'clicked', id: 'official:99999' });
    expect([...model.outcomes.value.keys()]).toEqual([FIRST()]);
    expect(model.clicked.value).toBeNull();
    say({ type: 'clicked', id: FIRST() });
    const [first] = A.reviewed.mentions;
    expect(model.clicked.value).toEqual({ kind: first?.kind, start: first?.start });
  });

  test('of a span beyond the article is taken for words that it does not have', () => {
    say({ type: 'selected', selected: { words: 'ban hành', span: { start: 23, end: 31 } } });
    expect(model.selected.value?.span).toEqual({ start: 23, end: 31 });
    say({ type: 'selected', selected: { words: 'ban hành', span: { start: 23, end: 310_000 } } });
    expect(model.selected.value).toEqual({ words: 'ban hành', span: null });
  });

  test('of a browser that cannot paint is passed on once', async () => {
    say({ type: 'unsupported' });
    await settled();
    expect(up.notices.current.value?.key).toBe('live.unsupported');
    expect([model.painting.value, up.open.mock.calls.length]).toEqual(['off', 1]);
  });
});

describe('several tabs', () => {
  test('each keep their paint, and the panel speaks of the one in front', async () => {
    const { ready, model, pages, tab, clip } = setUp();
    ready(A);
    await settled();
    tab.value = { tabId: 2, windowId: 1, url: URL_B };
    expect(model.painting.value).toBe('off');
    ready(B);
    await settled();
    pages[1]?.say({ type: 'outcomes', outcomes: [{ id: FIRST(), outcome: 'lost' }] });
    expect(model.outcomes.value.size).toBe(1);
    // Back, while the clip of the other tab still stands.
    tab.value = { tabId: 1, windowId: 1, url: URL_A };
    expect([model.painting.value, model.outcomes.value.size]).toEqual(['on', 0]);
    expect(pages[0]?.told).toHaveLength(1);
    expect(clip.value).toMatchObject({ value: B });
    pages[1]?.say({ type: 'clicked', id: FIRST() });
    expect(model.clicked.value).toBeNull();
  });

  test('a page that went and came again is painted again, and the old one says nothing more', async () => {
    const { ready, model, pages } = setUp();
    ready(A);
    await settled();
    pages[0]?.go();
    await settled();
    expect([pages.length, model.painting.value]).toEqual([2, 'on']);
    pages[0]?.go();
    pages[0]?.say({ type: 'outcomes', outcomes: [{ id: FIRST(), outcome: 'lost' }] });
    expect([model.painting.value, model.outcomes.value.size]).toEqual(['on', 0]);
  });

  test('a decision is painted at once, what changes nothing is not told', async () => {
    const { ready, pages } = setUp();
    ready(A);
    await settled();
    ready({ ...A });
    expect(pages[0]?.told).toHaveLength(1);
    ready({ ...A, reviewed: { ...A.reviewed, mentions: [] } });
    expect(pages[0]?.told.at(-1)).toMatchObject({ type: 'show', mentions: [] });
  });

  test('a clip that is deleted takes its paint along', async () => {
    const { ready, model, pages } = setUp();
    ready(A);
    await settled();
    ready(null);
    expect([model.painting.value, pages[0]?.closed]).toEqual(['off', true]);
  });
});
