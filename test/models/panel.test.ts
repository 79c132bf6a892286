import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Person } from '../../lib/core/schema/scalars.ts';
import type { JobView, TabView } from '../../lib/models/front.ts';
import { createPanelModel, type PanelModel, type PanelPorts } from '../../lib/models/panel.ts';
import { saveCapture } from '../../lib/store/captures.ts';
import { type LoadedClip, loadClip } from '../../lib/store/clips.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { addVerdict } from '../../lib/store/verdicts.ts';
import { captureOf, emptyDatabase, HÀ } from '../support/store.ts';

const PAGE = 'https://bao.example/xay-dung-dang/so-ket.html';
const TAB: TabView = { tabId: 7, windowId: 1, url: PAGE };

/** A browser of one window, as far as the panel sees it. */
function fakeBrowser(db: ClipDatabase) {
  const person = signal<Person | null>(HÀ);
  const personDeclined = signal(false);
  const front = { tab: TAB as TabView | null, jobs: new Map<number, JobView>(), now: 1_000_000 };
  const heard = {
    tab: (_: TabView | null): void => undefined,
    navigation: (_: number): void => undefined,
    job: (_id: number, _job: JobView | null): void => undefined,
  };
  const stop = (): void => undefined;
  const ports: PanelPorts = {
    db,
    readFrontTab: async () => front.tab,
    watchFrontTab: (changed) => {
      heard.tab = changed;
      return stop;
    },
    watchNavigation: (started) => {
      heard.navigation = started;
      return stop;
    },
    readJob: async (tabId) => front.jobs.get(tabId) ?? null,
    watchJobs: (changed) => {
      heard.job = changed;
      return stop;
    },
    clipTab: vi.fn(async () => undefined),
    sweepJobs: vi.fn(async () => undefined),
    tagShown: vi.fn(async () => undefined),
    clipsListed: vi.fn(async () => undefined),
    person,
    personDeclined,
    declinePerson: async () => {
      personDeclined.value = true;
    },
    savePerson: async (given) => {
      person.value = given;
    },
    persistStorage: async () => true,
    draftChannel: { tell: () => undefined, hear: () => stop },
    watchLeaving: () => stop,
    now: () => front.now,
  };
  return {
    ports,
    person,
    front,
    /** A tab comes to the front, or the one there shows another address. */
    show(tab: TabView | null) {
      front.tab = tab;
      heard.tab(tab);
    },
    navigate: (tabId: number) => heard.navigation(tabId),
    putJob(tabId: number, job: JobView) {
      front.jobs.set(tabId, job);
      heard.job(tabId, job);
    },
  };
}

const jobOf = (more: Partial<JobView>): JobView => ({
  windowId: 1,
  kind: 'article',
  url: PAGE,
  changedAt: 1_000_000,
  stage: 'saved',
  failure: null,
  clipId: null,
  outcome: null,
  ...more,
});

let db: ClipDatabase;
let browser: ReturnType<typeof fakeBrowser>;
let panel: PanelModel;
beforeEach(() => {
  db = emptyDatabase();
  browser = fakeBrowser(db);
});
afterEach(async () => {
  panel.dispose();
  await db.delete();
});

const titleShown = (): string | null => {
  const live = panel.clip.value;
  return live.state === 'ready' ? (live.value?.row.title ?? null) : 'not ready';
};

/** The clip the panel shows, once it does. */
async function clipShown(): Promise<LoadedClip> {
  return vi.waitFor(() => {
    const live = panel.clip.value;
    if (live.state !== 'ready' || live.value === null) throw new Error('no clip is shown');
    return live.value;
  });
}

describe('the clip the panel shows', () => {
  it('is the clip of the page in front, found by its address', async () => {
    const { clipId } = await saveCapture(db, captureOf());
    panel = createPanelModel(browser.ports);
    await vi.waitFor(() => expect(panel.clip.value).toMatchObject({ state: 'ready', value: { row: { id: clipId } } }));
  });

  it('is none where the address is hidden, and none of another page', async () => {
    await saveCapture(db, captureOf());
    panel = createPanelModel(browser.ports);
    await vi.waitFor(() => expect(titleShown()).not.toBe('not ready'));
    browser.show({ tabId: 8, windowId: 1, url: null });
    await vi.waitFor(() => expect(titleShown()).toBeNull());
    browser.show(TAB);
    await vi.waitFor(() => expect(titleShown()).not.toBeNull());
    browser.show({ tabId: 7, windowId: 1, url: 'https://bao.example/khac.html' });
    await vi.waitFor(() => expect(titleShown()).toBeNull());
  });

  it('is the one just clipped in this tab, as soon as its job says so', async () => {
    panel = createPanelModel(browser.ports);
    await vi.waitFor(() => expect(titleShown()).toBeNull());
    browser.putJob(7, jobOf({ stage: 'saving' }));
    expect(panel.job.value?.stage).toBe('saving');
    const { clipId } = await saveCapture(db, captureOf({ kind: 'selection' }));
    browser.putJob(7, jobOf({ clipId, outcome: 'new' }));
    await vi.waitFor(() => expect(panel.clip.value).toMatchObject({ value: { row: { id: clipId } } }));
  });

  it('does not take a job of the page that stood in the tab before', async () => {
    panel = createPanelModel(browser.ports);
    await vi.waitFor(() => expect(panel.tab.value).not.toBeNull());
    browser.putJob(7, jobOf({ stage: 'failed', failure: 'no-article' }));
    expect(panel.job.value?.failure).toBe('no-article');
    browser.show({ tabId: 7, windowId: 1, url: 'https://bao.example/khac.html' });
    await vi.waitFor(() => expect(panel.job.value).toBeNull());
  });

  it('does not take a job from before a navigation when the address is hidden', async () => {
    browser.front.tab = { tabId: 7, windowId: 1, url: null };
    panel = createPanelModel(browser.ports);
    await vi.waitFor(() => expect(panel.tab.value).not.toBeNull());
    browser.putJob(7, jobOf({ url: null, stage: 'failed', failure: 'restricted-page' }));
    expect(panel.job.value?.failure).toBe('restricted-page');
    browser.front.now += 60_000;
    browser.navigate(7);
    browser.show({ tabId: 7, windowId: 1, url: null });
    await vi.waitFor(() => expect(panel.job.value).toBeNull());
  });

  it('says so when a clip fails in a tab that is not in front', async () => {
    panel = createPanelModel(browser.ports);
    await vi.waitFor(() => expect(panel.tab.value).not.toBeNull());
    browser.putJob(9, jobOf({ stage: 'failed', failure: 'tab-closed' }));
    expect(panel.notices.current.value).toMatchObject({
      bad: true,
      key: 'failure.elsewhere',
      reason: 'failure.tab-closed',
    });
  });

  it('leaves failures of other windows to their own panels', async () => {
    panel = createPanelModel(browser.ports);
    await vi.waitFor(() => expect(panel.tab.value).not.toBeNull());
    browser.putJob(9, jobOf({ stage: 'failed', failure: 'no-article', windowId: 2 }));
    expect(panel.notices.current.value).toBeNull();
  });

  it('believes news of a job over an older read that comes late', async () => {
    const late: { answer: ((job: JobView | null) => void) | null } = { answer: null };
    browser.ports.readJob = () =>
      new Promise((resolve) => {
        late.answer = resolve;
      });
    panel = createPanelModel(browser.ports);
    await vi.waitFor(() => expect(late.answer).not.toBeNull());
    browser.putJob(7, jobOf({ stage: 'saved', outcome: 'new' }));
    late.answer?.(jobOf({ stage: 'saving' }));
    await vi.waitFor(() => expect(panel.tab.value).not.toBeNull());
    expect(panel.job.value?.stage).toBe('saved');
  });

  it('takes away a failure that has been read', async () => {
    panel = createPanelModel(browser.ports);
    await vi.waitFor(() => expect(panel.tab.value).not.toBeNull());
    browser.putJob(7, jobOf({ stage: 'failed', failure: 'no-article' }));
    expect(panel.job.value?.failure).toBe('no-article');
    panel.dismissFailure();
    expect(panel.job.value).toBeNull();
  });

  it('checks on a job that runs, and stops when it has ended', async () => {
    panel = createPanelModel(browser.ports);
    await vi.waitFor(() => expect(panel.tab.value).not.toBeNull());
    const sweeps = (): number => vi.mocked(browser.ports.sweepJobs).mock.calls.length;
    vi.useFakeTimers();
    try {
      browser.putJob(7, jobOf({ stage: 'reading' }));
      const before = sweeps();
      vi.advanceTimersByTime(4100);
      expect(sweeps()).toBe(before + 2);
      browser.putJob(7, jobOf({ stage: 'failed', failure: 'worker-stopped' }));
      vi.advanceTimersByTime(4100);
      expect(sweeps()).toBe(before + 2);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('who decides', () => {
  it('is asked once a clip is there, and what waited is done when the name is given', async () => {
    browser.person.value = null;
    const { clipId } = await saveCapture(db, captureOf());
    panel = createPanelModel(browser.ports);
    await vi.waitFor(() => expect(panel.askPerson.value).toBe(true));
    panel.declinePerson();
    expect(panel.askPerson.value).toBe(false);
    const live = panel.clip.value;
    if (live.state !== 'ready' || live.value === null) throw new Error('no clip is shown');
    panel.review.setLabel(live.value, 'Nghị quyết', true);
    expect(panel.askPerson.value).toBe(true);
    expect(await db.verdicts.count()).toBe(0);
    panel.givePerson(HÀ);
    await vi.waitFor(async () =>
      expect(await db.verdicts.toArray()).toMatchObject([{ clipId, type: 'label', by: HÀ }]),
    );
    expect(panel.askPerson.value).toBe(false);
  });
});

describe('verdicts', () => {
  it('are said to be done after they are written, and undone by the notice', async () => {
    const { clipId } = await saveCapture(db, captureOf());
    panel = createPanelModel(browser.ports);
    await vi.waitFor(() => expect(titleShown()).not.toBe('not ready'));
    const live = panel.clip.value;
    const clip = live.state === 'ready' ? live.value : null;
    const mention = clip?.reviewed.mentions[0];
    if (!clip || !mention) throw new Error('no clip is shown');
    void panel.review.reject(clip, [mention]);
    expect(panel.notices.current.value).toBeNull();
    await vi.waitFor(() => expect(panel.notices.current.value?.key).toBe('tags.removed'));
    expect(await db.verdicts.toArray()).toMatchObject([{ clipId, type: 'reject', target: { quote: mention.quote } }]);
    panel.notices.current.value?.undo?.();
    await vi.waitFor(() => expect(panel.notices.current.value?.key).toBe('undo.done'));
    expect(await db.verdicts.count()).toBe(2);
    await vi.waitFor(() =>
      expect(panel.clip.value).toMatchObject({ value: { reviewed: { undoable: null, mentions: { length: 6 } } } }),
    );
  });

  it('are taken back one by one by their own notices, whatever was decided since', async () => {
    const { clipId } = await saveCapture(db, captureOf());
    panel = createPanelModel(browser.ports);
    const clip = await clipShown();
    panel.review.setLabel(clip, 'từ bảng', true);
    await vi.waitFor(() => expect(panel.notices.current.value?.key).toBe('labels.added'));
    const takeBack = panel.notices.current.value?.undo;
    await addVerdict(db, clipId, { type: 'label', label: 'từ thư viện', present: true }, HÀ);
    takeBack?.();
    await vi.waitFor(async () => expect((await loadClip(db, clipId))?.reviewed.labels).toEqual(['từ thư viện']));
    expect(panel.notices.current.value?.key).not.toBe('labels.added');
  });

  it('given twice by a double click are written once', async () => {
    await saveCapture(db, captureOf());
    panel = createPanelModel(browser.ports);
    const clip = await clipShown();
    const [mention] = clip.reviewed.mentions;
    if (mention === undefined) throw new Error('the clip has no mention');
    void panel.review.reject(clip, [mention]);
    void panel.review.reject(clip, [mention]);
    await vi.waitFor(() => expect(panel.review.writing.value).toBe(0));
    expect(await db.verdicts.count()).toBe(1);
  });

  it('refuse a tag that runs over paragraphs', async () => {
    await saveCapture(db, captureOf());
    panel = createPanelModel(browser.ports);
    const clip = await clipShown();
    await panel.review.addTag(clip, 'official', { start: 0, end: clip.version.article.text.length });
    expect(panel.notices.current.value).toMatchObject({ bad: true, key: 'tags.addTooLong' });
    expect(await db.verdicts.count()).toBe(0);
  });

  it('that cannot be written are complained of, and nothing is said to be saved', async () => {
    await saveCapture(db, captureOf());
    panel = createPanelModel(browser.ports);
    await vi.waitFor(() => expect(titleShown()).not.toBe('not ready'));
    const live = panel.clip.value;
    if (live.state !== 'ready' || live.value === null) throw new Error('no clip is shown');
    vi.spyOn(console, 'error').mockReturnValue();
    vi.spyOn(db.verdicts, 'bulkAdd').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    expect(await panel.review.setNote(live.value, 'Đọc lại')).toBe(false);
    expect(panel.notices.current.value).toMatchObject({ bad: true, reason: 'failure.storage-full' });
    expect(panel.review.unsaved.value).toBe(true);
    vi.restoreAllMocks();
    expect(await panel.review.setNote(live.value, 'Đọc lại')).toBe(true);
    expect(panel.review.unsaved.value).toBe(false);
  });
});

describe('a corrected article', () => {
  const title = { field: 'title' as const, value: 'Tiêu đề đúng' };

  it('is shown at once, and its text is asked to be tagged, once for each of its states', async () => {
    await saveCapture(db, captureOf());
    const asked = vi.mocked(browser.ports.tagShown);
    // Never answered: nothing that is shown may wait for it.
    asked.mockImplementation(() => new Promise(() => undefined));
    panel = createPanelModel(browser.ports);
    const clip = await clipShown();
    expect(asked).not.toHaveBeenCalled();
    expect(await panel.review.correct(clip, title)).toBe(true);
    expect(panel.notices.current.value?.key).toBe('correct.title');
    await vi.waitFor(() =>
      expect(panel.clip.value).toMatchObject({ value: { reviewed: { article: { title: 'Tiêu đề đúng' } } } }),
    );
    await vi.waitFor(() => expect(titleShown()).toBe('Tiêu đề đúng'));
    await vi.waitFor(() => expect(asked.mock.calls).toEqual([[clip.row.id]]));
    await panel.review.correct(clip, { field: 'title', value: 'Nữa' });
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
    await panel.review.setNote(clip, 'Đã sửa.');
    await vi.waitFor(() => expect(panel.clip.value).toMatchObject({ value: { reviewed: { note: 'Đã sửa.' } } }));
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('is asked for again after a failure, with the next change of the clip or by the next panel', async () => {
    const { clipId, versionId } = await saveCapture(db, captureOf());
    await addVerdict(db, clipId, { type: 'correct', versionId, change: title }, HÀ);
    const asked = vi.mocked(browser.ports.tagShown);
    const error = vi.spyOn(console, 'error').mockReturnValue();
    asked.mockRejectedValueOnce(new Error('the worker died'));
    panel = createPanelModel(browser.ports);
    await vi.waitFor(() => expect(error).toHaveBeenCalledTimes(1));
    panel.review.setLabel(await clipShown(), 'Đảng', true);
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2));
    panel.dispose();
    panel = createPanelModel(browser.ports);
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(3));
    error.mockRestore();
  });
});
