import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { cleanAddress } from '../core/address.ts';
import type { ClipFailure } from '../core/schema/capture.ts';
import type { Person } from '../core/schema/scalars.ts';
import { type ClipRow, findClipByAddress, type LoadedClip, listClips, loadClip } from '../store/clips.ts';
import type { ClipDatabase } from '../store/db.ts';
import { labelsByUse } from './labels.ts';
import { type Live, liveSignal, valueOr } from './live.ts';
import { createNotices, type Notices } from './notices.ts';
import { createReviewModel, type ReviewModel } from './review.ts';

/** The tab in front as the browser shows it; `url` null where it hides the address. */
export interface TabView {
  tabId: number;
  url: string | null;
}

/** How the clipping of a tab goes. */
export interface JobView {
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

/** What the panel needs of the browser. */
export interface PanelPorts {
  db: ClipDatabase;
  readFrontTab(): Promise<TabView | null>;
  watchFrontTab(changed: (tab: TabView | null) => void): Stoppable;
  watchNavigation(started: (tabId: number) => void): Stoppable;
  readJob(tabId: number): Promise<JobView | null>;
  watchJobs(changed: (tabId: number, job: JobView | null) => void): Stoppable;
  clipTab(request: { tabId: number; kind: 'article' | 'selection'; keepPrivate: boolean }): Promise<void>;
  sweepJobs(): Promise<void>;
  person: ReadonlySignal<Person | null>;
  savePerson(person: Person): Promise<void>;
  persistStorage(): Promise<unknown>;
  now(): number;
}

export interface PanelModel {
  /** Null before the first look at the tabs. */
  readonly tab: ReadonlySignal<TabView | null>;
  /** The job of the tab in front, when it is about the page that stands there. */
  readonly job: ReadonlySignal<JobView | null>;
  readonly clip: ReadonlySignal<Live<LoadedClip | null>>;
  readonly recent: ReadonlySignal<readonly ClipRow[]>;
  /** Labels in use, most used first. */
  readonly knownLabels: ReadonlySignal<readonly string[]>;
  readonly review: ReviewModel;
  readonly notices: Notices;
  /** The person has been asked, or need not be. */
  readonly askPerson: ReadonlySignal<boolean>;
  clipAgain(kind: 'article' | 'selection', keepPrivate?: boolean): void;
  givePerson(person: Person): void;
  declinePerson(): void;
  dispose(): void;
}

/** A job that ended this long before the panel opened is what opened it, ms. */
const GRACE = 10_000;
/** How often a running job is checked on, ms: a worker that died says nothing. */
const CHECK = 2000;
const RECENT = 6;
/** How many of the newest clips tell which labels are in use. */
const LOOK_BACK = 500;

export function createPanelModel(ports: PanelPorts): PanelModel {
  const { db } = ports;
  const openedAt = ports.now();
  const notices = createNotices();
  const review = createReviewModel({ db, person: ports.person, notices });
  const tab = signal<TabView | null>(null);
  const jobs = signal<ReadonlyMap<number, JobView>>(new Map());
  const navigatedAt = new Map<number, number>();
  const declined = signal(false);

  const putJob = (tabId: number, job: JobView | null): void => {
    const next = new Map(jobs.value);
    if (job === null) next.delete(tabId);
    else next.set(tabId, job);
    jobs.value = next;
  };
  const putTab = async (front: TabView | null): Promise<void> => {
    // A closed tab leaves its job's end to be told; the map keeps it until then.
    if (front !== null && !jobs.value.has(front.tabId)) putJob(front.tabId, await ports.readJob(front.tabId));
    tab.value = front;
  };

  const stops: Stoppable[] = [
    ports.watchFrontTab((front) => void putTab(front)),
    ports.watchNavigation((tabId) => navigatedAt.set(tabId, ports.now())),
    ports.watchJobs((tabId, job) => {
      putJob(tabId, job);
      // A page's address shows from the gesture that started the job, which no tab event tells of.
      void ports.readFrontTab().then(putTab);
      // Which tab is in front may not have been heard yet when one closes.
      const elsewhere = job?.failure === 'tab-closed' || tabId !== tab.value?.tabId;
      if (job?.stage === 'failed' && job.failure !== null && elsewhere) {
        notices.complain('failure.elsewhere', `failure.${job.failure}`);
      }
      if (job?.stage === 'saved') void ports.persistStorage();
    }),
  ];
  void ports.readFrontTab().then(putTab);
  const sweep = (): void => void ports.sweepJobs().catch((error: unknown) => console.error('sweep failed:', error));
  sweep();

  const job = computed(() => {
    const front = tab.value;
    const found = front === null ? undefined : jobs.value.get(front.tabId);
    if (front === null || found === undefined) return null;
    if (found.stage !== 'saved' && found.stage !== 'failed') return found;
    if (front.url !== null && found.url !== null) return sameAddress(front.url, found.url) ? found : null;
    const since = Math.max(openedAt - GRACE, navigatedAt.get(front.tabId) ?? 0);
    return found.changedAt >= since ? found : null;
  });
  stops.push(
    effect(() => {
      if (job.value === null || job.value.stage === 'saved' || job.value.stage === 'failed') return;
      const timer = setInterval(sweep, CHECK);
      return () => clearInterval(timer);
    }),
  );

  const shown = computed(() => ({ id: job.value?.clipId ?? null, address: tab.value?.url ?? null }));
  const clip = liveSignal(() => {
    const { id, address } = shown.value;
    const clean = address === null ? null : cleanAddress(address);
    const by = ports.person.value;
    return async () => {
      const clipId = id ?? (clean === null ? undefined : (await findClipByAddress(db, clean))?.id);
      const found = clipId === undefined ? undefined : await loadClip(db, clipId, by ?? undefined);
      return found === undefined || found.reviewed.deleted ? null : found;
    };
  });
  const recent = liveSignal(() => () => listClips(db, { limit: LOOK_BACK }));

  return {
    tab,
    job,
    clip: clip.signal,
    recent: computed(() => valueOr(recent.signal.value, []).slice(0, RECENT)),
    knownLabels: computed(() => labelsByUse(valueOr(recent.signal.value, []))),
    review,
    notices,
    askPerson: computed(
      () =>
        ports.person.value === null &&
        (review.asking.value || (!declined.value && valueOr(clip.signal.value, null) !== null)),
    ),
    clipAgain(kind, keepPrivate = false) {
      if (tab.value === null) return;
      // A worker that dies on the way cuts the answer off; the job it left says what became of the clip.
      ports
        .clipTab({ tabId: tab.value.tabId, kind, keepPrivate })
        .catch((error: unknown) => console.error('clip request failed:', error));
    },
    givePerson(person) {
      void ports.savePerson(person).then(
        () => {
          notices.say('person.saved');
          review.personGiven(person);
        },
        (error: unknown) => {
          console.error('person not saved:', error);
          notices.complain('panel.status.saveFailed', 'failure.unexpected');
        },
      );
    },
    declinePerson() {
      declined.value = true;
      review.personRefused();
    },
    dispose() {
      for (const stop of stops) stop();
      clip.dispose();
      recent.dispose();
    },
  };
}

const sameAddress = (a: string, b: string): boolean => cleanAddress(a) === cleanAddress(b);
