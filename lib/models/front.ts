import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { cleanAddress } from '../core/address.ts';
import type { ClipFailure } from '../core/schema/capture.ts';

/** The tab in front as the browser shows it; `url` null where it hides the address. */
export interface TabView {
  tabId: number;
  windowId: number;
  url: string | null;
}

/** How the clipping of a tab goes. */
export interface JobView {
  windowId: number | null;
  kind: 'article' | 'selection';
  url: string | null;
  /** When it last told of itself, ms. */
  changedAt: number;
  stage: 'reading' | 'tagging' | 'saving' | 'saved' | 'failed';
  failure: ClipFailure | null;
  clipId: string | null;
  outcome: 'new' | 'version' | 'sighting' | null;
}

type Stoppable = () => void;

/** What the tab in front and its job are read from. */
export interface FrontPorts {
  readFrontTab(): Promise<TabView | null>;
  watchFrontTab(changed: (tab: TabView | null) => void): Stoppable;
  watchNavigation(started: (tabId: number) => void): Stoppable;
  readJob(tabId: number): Promise<JobView | null>;
  watchJobs(changed: (tabId: number, job: JobView | null) => void): Stoppable;
  now(): number;
}

export interface FrontModel {
  /** Null before the first look at the tabs. */
  readonly tab: ReadonlySignal<TabView | null>;
  /** The job of the tab in front, when it is about the page that stands there. */
  readonly job: ReadonlySignal<JobView | null>;
  /** The job has been read and is done with. */
  forgetJob(): void;
  dispose(): void;
}

/** A job that ended this long before the panel opened is what opened it, ms. */
const GRACE = 10_000;

export const isRunning = (job: JobView): boolean => job.stage !== 'saved' && job.stage !== 'failed';

/** The tab in front of this window and how its clipping goes. `told` hears every job's news, of whichever tab. */
export function createFrontModel(ports: FrontPorts, told: (tabId: number, job: JobView | null) => void): FrontModel {
  const openedAt = ports.now();
  const tab = signal<TabView | null>(null);
  const jobs = signal<ReadonlyMap<number, JobView>>(new Map());
  const navigatedAt = new Map<number, number>();

  const putJob = (tabId: number, job: JobView | null): void => {
    const next = new Map(jobs.value);
    if (job === null) next.delete(tabId);
    else next.set(tabId, job);
    jobs.value = next;
  };
  let looks = 0;
  /** Reads are numbered: one that was overtaken by a later look says nothing any more. */
  const putTab = async (reading: Promise<TabView | null>): Promise<void> => {
    looks += 1;
    const look = looks;
    const front = await reading;
    if (front !== null && !jobs.value.has(front.tabId)) {
      const job = await ports.readJob(front.tabId);
      // News that came meanwhile is newer than what was read.
      if (job !== null && !jobs.value.has(front.tabId)) putJob(front.tabId, job);
    }
    if (look === looks) tab.value = front;
  };
  const look = (reading: Promise<TabView | null>): void =>
    void putTab(reading).catch((error: unknown) => console.error('tab not read:', error));

  const stops = [
    ports.watchFrontTab((front) => look(Promise.resolve(front))),
    ports.watchNavigation((tabId) => navigatedAt.set(tabId, ports.now())),
    ports.watchJobs((tabId, job) => {
      putJob(tabId, job);
      // A page's address shows from the gesture that started the job, which no tab event tells of.
      look(ports.readFrontTab());
      told(tabId, job);
    }),
  ];
  look(ports.readFrontTab());

  return {
    tab,
    job: computed(() => {
      const front = tab.value;
      const found = front === null ? undefined : jobs.value.get(front.tabId);
      if (front === null || found === undefined) return null;
      if (isRunning(found)) return found;
      if (front.url !== null && found.url !== null) return sameAddress(front.url, found.url) ? found : null;
      const since = Math.max(openedAt - GRACE, navigatedAt.get(front.tabId) ?? 0);
      return found.changedAt >= since ? found : null;
    }),
    forgetJob() {
      if (tab.value !== null) putJob(tab.value.tabId, null);
    },
    dispose() {
      for (const stop of stops) stop();
    },
  };
}

const sameAddress = (a: string, b: string): boolean => cleanAddress(a) === cleanAddress(b);
