import { computed, effect, type ReadonlySignal } from '@preact/signals';
import { cleanAddress } from '../core/address.ts';
import type { Article } from '../core/schema/article.ts';
import type { Person } from '../core/schema/scalars.ts';
import type { LabelColour } from '../core/schema/shared.ts';
import { type ClipRow, findClipByAddress, type LoadedClip, listClips, loadCaptured, loadClip } from '../store/clips.ts';
import type { ClipDatabase } from '../store/db.ts';
import { readLabelColours } from '../store/label-colours.ts';
import { type CatalogueModel, createCatalogueModel } from './catalogue.ts';
import { createDraftsModel, type DraftChannel, type DraftsModel, withDrafts } from './drafts.ts';
import { createFrontModel, type FrontModel, type FrontPorts, isRunning } from './front.ts';
import { createHistoryDoor, type HistoryDoor } from './history-door.ts';
import { labelsByUse } from './labels.ts';
import { tellListed } from './listed.ts';
import { type Live, liveSignal, valueOr } from './live.ts';
import { createNotices, type Notices } from './notices.ts';
import { createReviewModel, type ReviewModel } from './review.ts';
import { keepShownTagged } from './shown-tags.ts';

/** What the panel needs of the browser. */
export interface PanelPorts extends FrontPorts {
  db: ClipDatabase;
  clipTab(request: {
    tabId: number;
    kind: 'article' | 'selection';
    keepPrivate: boolean;
    frameId: number;
  }): Promise<void>;
  sweepJobs(): Promise<void>;
  /** Has a clip's corrected text tagged (lib/models/shown-tags.ts). */
  tagShown(clipId: string): Promise<void>;
  /** Clips were added or taken away: badges are to follow. */
  clipsListed(): Promise<void>;
  person: ReadonlySignal<Person | null>;
  /** The person has been asked once and gave no name. */
  personDeclined: ReadonlySignal<boolean>;
  savePerson(person: Person): Promise<void>;
  declinePerson(): Promise<void>;
  persistStorage(): Promise<unknown>;
  draftChannel: DraftChannel;
  watchLeaving(leaving: () => void): () => void;
}

export interface PanelModel {
  readonly tab: FrontModel['tab'];
  readonly job: FrontModel['job'];
  readonly clip: ReadonlySignal<Live<LoadedClip | null>>;
  readonly recent: ReadonlySignal<readonly ClipRow[]>;
  /** Labels over all clips: those in use, most used first, and their colours. */
  readonly labels: ReadonlySignal<{ known: readonly string[]; colours: ReadonlyMap<string, LabelColour> }>;
  readonly review: ReviewModel;
  readonly catalogue: CatalogueModel;
  readonly drafts: DraftsModel;
  /** The article of a version as captured; null when there is none of this id. */
  readVersion(versionId: string): Promise<Article | null>;
  readonly notices: Notices;
  readonly history: HistoryDoor;
  /** The person has been asked, or need not be. */
  readonly askPerson: ReadonlySignal<boolean>;
  /** The failure shown has been read. */
  dismissFailure(): void;
  clipAgain(kind: 'article' | 'selection', keepPrivate?: boolean): void;
  givePerson(person: Person): void;
  declinePerson(): void;
  dispose(): void;
}

/** How often a running job is checked on, ms: a worker that died says nothing. */
const CHECK = 2000;
const RECENT = 6;
/** How many of the newest clips tell which labels are in use. */
const LOOK_BACK = 500;

const NO_COLOURS: ReadonlyMap<string, LabelColour> = new Map();

export function createPanelModel(ports: PanelPorts): PanelModel {
  const { db } = ports;
  const notices = createNotices();
  const review = createReviewModel({ db, person: ports.person, notices });
  const history = createHistoryDoor({ db, review, notices });
  const catalogue = createCatalogueModel({ db, acts: review, notices });
  const colours = liveSignal(() => () => readLabelColours(db));
  const { draftChannel: channel, watchLeaving, now } = ports;
  const drafts = createDraftsModel({ db, channel, watchLeaving, notices, now });
  const logged = (what: string) => (error: unknown) => console.error(`${what} failed:`, error);

  const front = createFrontModel(ports, (tabId, job) => {
    if (job?.stage === 'saved') ports.persistStorage().catch(logged('asking for storage'));
    if (job?.stage !== 'failed' || job.failure === null) return;
    const here = front.tab.value;
    // Which tab is in front may not have been heard yet when one closes; other windows have panels of their own.
    const elsewhere = job.failure === 'tab-closed' || tabId !== here?.tabId;
    if (elsewhere && (job.windowId === null || job.windowId === here?.windowId)) {
      notices.complain('failure.elsewhere', `failure.${job.failure}`);
    }
  });
  const { tab, job } = front;
  const sweep = (): void => void ports.sweepJobs().catch(logged('sweep'));
  sweep();
  const stopChecking = effect(() => {
    if (job.value === null || !isRunning(job.value)) return;
    const timer = setInterval(sweep, CHECK);
    return () => clearInterval(timer);
  });

  // Values, not objects: a job that moves on from stage to stage asks nothing of the database.
  const clippedId = computed(() => job.value?.clipId ?? null);
  const address = computed(() => cleanAddress(tab.value?.url ?? ''));
  const clip = liveSignal(() => {
    const id = clippedId.value;
    const clean = address.value;
    return async () => {
      const clipId = id ?? (clean === null ? undefined : (await findClipByAddress(db, clean))?.id);
      const found = clipId === undefined ? undefined : await loadClip(db, clipId);
      return found === undefined || found.reviewed.deleted ? null : found;
    };
  });
  const shown = catalogue.present(review.shown(clip.signal));
  const stopTagging = keepShownTagged(clip.signal, ports.tagShown);
  const recent = liveSignal(() => () => listClips(db, { limit: LOOK_BACK }));
  const stopTelling = tellListed(recent.signal, ports.clipsListed);

  return {
    tab,
    job,
    clip: withDrafts(drafts.ready, shown),
    recent: computed(() => valueOr(recent.signal.value, []).slice(0, RECENT)),
    labels: computed(() => ({
      known: labelsByUse(valueOr(recent.signal.value, [])),
      colours: valueOr(colours.signal.value, NO_COLOURS),
    })),
    review,
    catalogue,
    drafts,
    readVersion: async (versionId) => (await loadCaptured(db, versionId)) ?? null,
    notices,
    history,
    askPerson: computed(
      () =>
        ports.person.value === null &&
        (review.asking.value || (!ports.personDeclined.value && valueOr(shown.value, null) !== null)),
    ),
    dismissFailure: front.forgetJob,
    clipAgain(kind, keepPrivate = false) {
      if (tab.value === null) return;
      // A worker that dies on the way cuts the answer off; the job it left says what became of the clip.
      ports.clipTab({ tabId: tab.value.tabId, kind, keepPrivate, frameId: 0 }).catch(logged('clip request'));
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
      ports.declinePerson().catch(logged('remembering that no name was given'));
      review.personRefused();
    },
    dispose() {
      history.close();
      colours.dispose();
      front.dispose();
      catalogue.dispose();
      drafts.dispose();
      stopChecking();
      stopTagging();
      stopTelling();
      clip.dispose();
      recent.dispose();
    },
  };
}
