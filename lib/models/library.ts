import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Article } from '../core/schema/article.ts';
import type { Person } from '../core/schema/scalars.ts';
import type { LabelColour } from '../core/schema/shared.ts';
import { watchClips } from '../store/clip-list.ts';
import { type ClipRow, type LoadedClip, loadCaptured, loadClip } from '../store/clips.ts';
import type { ClipDatabase } from '../store/db.ts';
import { readLabelColours } from '../store/label-colours.ts';
import { type CatalogueModel, createCatalogueModel } from './catalogue.ts';
import { createDraftsModel, type DraftChannel, type DraftsModel, withDrafts } from './drafts.ts';
import { createHistoryDoor, type HistoryDoor } from './history-door.ts';
import { labelsByUse } from './labels.ts';
import { tellListed } from './listed.ts';
import { type Live, liveSignal, valueOr, watchedSignal } from './live.ts';
import { createNotices, type Notices } from './notices.ts';
import { createReviewModel, type ReviewModel } from './review.ts';
import { keepShownTagged } from './shown-tags.ts';

export type Showing = 'kept' | 'deleted';

interface Ports {
  db: ClipDatabase;
  person: ReadonlySignal<Person | null>;
  savePerson(person: Person): Promise<void>;
  /** Has a clip's corrected text tagged (lib/models/shown-tags.ts). */
  tagShown(clipId: string): Promise<void>;
  /** Clips were added or taken away: badges are to follow. */
  clipsListed(): Promise<void>;
  draftChannel: DraftChannel;
  watchLeaving(leaving: () => void): () => void;
}

/** The library page: the list, the clip that is open, what is selected, export and import. */
export interface LibraryModel {
  /** Which clips the list shows. */
  readonly showing: ReadonlySignal<Showing>;
  /** Newest first. */
  readonly rows: ReadonlySignal<Live<readonly ClipRow[]>>;
  readonly openId: ReadonlySignal<string | null>;
  readonly clip: ReadonlySignal<Live<LoadedClip | null>>;
  /** Ids selected and still in the list, in the list's order. */
  readonly selected: ReadonlySignal<readonly string[]>;
  /** Labels over all clips: those in use, most used first, and their colours. */
  readonly labels: ReadonlySignal<{ known: readonly string[]; colours: ReadonlyMap<string, LabelColour> }>;
  readonly review: ReviewModel;
  readonly catalogue: CatalogueModel;
  readonly drafts: DraftsModel;
  /** The article of a version as captured; null when there is none of this id. */
  readVersion(versionId: string): Promise<Article | null>;
  readonly notices: Notices;
  readonly history: HistoryDoor;
  show(which: Showing): void;
  open(id: string | null): void;
  select(id: string, on: boolean): void;
  selectAll(on: boolean): void;
  givePerson(person: Person): void;
  dispose(): void;
}

const NO_COLOURS: ReadonlyMap<string, LabelColour> = new Map();

export function createLibraryModel({
  db,
  person,
  savePerson,
  tagShown,
  clipsListed,
  draftChannel,
  watchLeaving,
}: Ports): LibraryModel {
  const notices = createNotices();
  const review = createReviewModel({ db, person, notices });
  const history = createHistoryDoor({ db, review, notices });
  const catalogue = createCatalogueModel({ db, acts: review, notices });
  const colours = liveSignal(() => () => readLabelColours(db));
  const drafts = createDraftsModel({ db, channel: draftChannel, watchLeaving, notices, now: Date.now });
  const openId = signal<string | null>(null);
  const chosen = signal<ReadonlySet<string>>(new Set());
  const showing = signal<Showing>('kept');
  const list = watchedSignal<readonly ClipRow[]>(() => {
    const deleted = showing.value === 'deleted' ? 'only' : 'without';
    return (changed, failed) => watchClips(db, { deleted }, changed, failed);
  });
  const clip = liveSignal(() => {
    const id = openId.value;
    const deleted = showing.value === 'deleted';
    return async () => {
      const found = id === null ? undefined : await loadClip(db, id);
      return found === undefined || found.reviewed.deleted !== deleted ? null : found;
    };
  });
  const shown = catalogue.present(review.shown(clip.signal));
  const stopTelling = tellListed(list.signal, clipsListed);
  const stopTagging = keepShownTagged(clip.signal, tagShown);
  const rows = computed(() => valueOr(list.signal.value, []));
  return {
    showing,
    rows: list.signal,
    openId,
    clip: withDrafts(drafts.ready, shown),
    selected: computed(() =>
      chosen.value.size === 0 ? [] : rows.value.filter((row) => chosen.value.has(row.id)).map((row) => row.id),
    ),
    labels: computed(() => ({ known: labelsByUse(rows.value), colours: valueOr(colours.signal.value, NO_COLOURS) })),
    review,
    catalogue,
    drafts,
    readVersion: async (versionId) => (await loadCaptured(db, versionId)) ?? null,
    notices,
    history,
    show(which) {
      chosen.value = new Set();
      showing.value = which;
    },
    open(id) {
      openId.value = id;
    },
    select(id, on) {
      const next = new Set(chosen.value);
      if (on) next.add(id);
      else next.delete(id);
      chosen.value = next;
    },
    selectAll(on) {
      chosen.value = new Set(on ? rows.value.map((row) => row.id) : []);
    },
    givePerson(given) {
      void savePerson(given).then(
        () => review.personGiven(given),
        (error: unknown) => {
          console.error('person not saved:', error);
          notices.complain('panel.status.saveFailed', 'failure.unexpected');
        },
      );
    },
    dispose() {
      history.close();
      catalogue.dispose();
      colours.dispose();
      drafts.dispose();
      stopTagging();
      stopTelling();
      list.dispose();
      clip.dispose();
    },
  };
}
