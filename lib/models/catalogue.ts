import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type ReviewedMention, withPresentEntries } from '../core/review/index.ts';
import type { LoadedClip } from '../store/clips.ts';
import type { ClipDatabase } from '../store/db.ts';
import { type EntryInUse, type EntryRow, loadEntry, presentEntries } from '../store/entries.ts';
import type { Acts } from './acts.ts';
import type { Linking } from './linking.ts';
import { type Live, liveSignal, valueOr } from './live.ts';
import type { Notices } from './notices.ts';

interface Ports {
  db: ClipDatabase;
  acts: Pick<Acts, 'decide'>;
  notices: Notices;
}

/** The dialog of the catalogue that is open: which entry words mean, or one entry. */
export type CatalogueView =
  | { kind: 'link'; clip: LoadedClip; mention: ReviewedMention }
  | { kind: 'entry'; id: string };

/** What there is under an id; null where there is nothing any more. */
export interface OpenEntry {
  id: string;
  found: EntryInUse | null;
}

/** The catalogue as panel and library show it. What reads and writes it is loaded when a dialog is opened. */
export interface CatalogueModel {
  readonly open: ReadonlySignal<CatalogueView | null>;
  /** The entry whose dialog is open. */
  readonly entry: ReadonlySignal<Live<OpenEntry | null>>;
  link(clip: LoadedClip, mention: ReviewedMention): void;
  show(entryId: string): void;
  close(): void;
  linking(): Promise<Linking>;
  /** A clip whose linked tags say what their entries are now. */
  present(clip: ReadonlySignal<Live<LoadedClip | null>>): ReadonlySignal<Live<LoadedClip | null>>;
  dispose(): void;
}

const NONE: ReadonlyMap<string, EntryRow> = new Map();

export function createCatalogueModel({ db, acts, notices }: Ports): CatalogueModel {
  const open = signal<CatalogueView | null>(null);
  const stops: (() => void)[] = [];
  const entry = liveSignal(() => {
    const view = open.value;
    return async () => (view?.kind === 'entry' ? { id: view.id, found: await loadEntry(db, view.id) } : null);
  });
  stops.push(entry.dispose);
  let linking: Promise<Linking> | null = null;
  return {
    open,
    entry: entry.signal,
    link(clip, mention) {
      open.value = { kind: 'link', clip, mention };
    },
    show(id) {
      open.value = { kind: 'entry', id };
    },
    close() {
      open.value = null;
    },
    linking() {
      linking ??= import('./linking.ts').then(({ createLinking }) => createLinking({ db, acts, notices }));
      return linking;
    },
    present(clip) {
      const linked = computed(() => {
        const mentions = valueOr(clip.value, null)?.reviewed.mentions ?? [];
        return [...new Set(mentions.flatMap(({ entry: id }) => id ?? []))].sort().join(' ');
      });
      const entries = liveSignal(() => {
        const ids = linked.value;
        return async () => (ids === '' ? NONE : presentEntries(db, ids.split(' ')));
      });
      stops.push(entries.dispose);
      return computed(() => {
        const live = clip.value;
        const shown = valueOr(live, null);
        if (shown === null) return live;
        const reviewed = withPresentEntries(shown.reviewed, valueOr(entries.signal.value, NONE));
        return reviewed === shown.reviewed ? live : { state: 'ready', value: { ...shown, reviewed } };
      });
    },
    dispose() {
      for (const stop of stops) stop();
    },
  };
}
