import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ClipDatabase } from '../store/db.ts';
import { type DraftRow, dropDrafts, keepDrafts, readDrafts } from '../store/drafts.ts';
import { storeFailure } from './failures.ts';
import type { Live } from './live.ts';
import type { Notices } from './notices.ts';

/** A draft as fields see it. */
export type Kept = Omit<DraftRow, 'name'>;

/** What became of one draft in another window; null when it was stored or thrown away. */
export interface DraftNews {
  name: string;
  kept: Kept | null;
}

/** The way to and from the other windows of this profile. */
export interface DraftChannel {
  tell(news: DraftNews): void;
  hear(heard: (news: DraftNews) => void): () => void;
}

interface Ports {
  db: ClipDatabase;
  channel: DraftChannel;
  /** Calls back when this page is hidden or about to close: the last moment to write. */
  watchLeaving(leaving: () => void): () => void;
  notices: Notices;
  now(): number;
}

/**
 * What people have typed and not stored, by name, in step over all windows and there again after the panel, the worker or
 * the browser was closed. Fields get it as their `DraftPort` (components/drafts.ts).
 */
export interface DraftsModel {
  /** True once the drafts have been read. */
  readonly ready: ReadonlySignal<boolean>;
  get(name: string): Kept | null;
  watch(name: string, changed: (kept: Kept | null) => void): () => void;
  keep(name: string, text: string, base: string): void;
  drop(name: string): void;
  dispose(): void;
}

/** What a live answer is until drafts are there, too: fields drawn before would miss theirs. */
export const withDrafts = <T>(
  ready: ReadonlySignal<boolean>,
  answer: ReadonlySignal<Live<T>>,
): ReadonlySignal<Live<T>> => computed(() => (ready.value ? answer.value : { state: 'loading' }));

/** From a key to the disk, ms. */
const PAUSE = 250;
const DAY = 86_400_000;
/** Where a reader stood in a clip matters for days, words for a quarter. */
const PLACE = /\/place$/;
const MAX_AGE = { place: 14 * DAY, words: 90 * DAY };

export function createDraftsModel({ db, channel, watchLeaving, notices, now }: Ports): DraftsModel {
  const ready = signal(false);
  const drafts = new Map<string, Kept>();
  const watchers = new Map<string, Set<(kept: Kept | null) => void>>();
  /** Names whose draft is other than on disk. */
  const unwritten = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The person has been told that words are not kept; once, until they are again. */
  let told = false;
  const failed = (error: unknown): void => {
    console.error('drafts not kept:', error);
    // Another failure that stands on screen, of a decision, matters more; it is told of at the next.
    if (told || notices.current.value?.bad === true) return;
    notices.complain('draft.failed', storeFailure(error));
    told = true;
  };

  const write = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const names = [...unwritten];
    unwritten.clear();
    const rows = names.flatMap((name) => {
      const kept = drafts.get(name);
      return kept === undefined ? [] : [{ name, ...kept }];
    });
    const gone = names.filter((name) => !drafts.has(name));
    try {
      // Both are asked for before either is waited for: a page that closes has no time between.
      await Promise.all([rows.length > 0 && keepDrafts(db, rows), gone.length > 0 && dropDrafts(db, gone)]);
      told = false;
    } catch (error) {
      // They go with the next that are written.
      for (const name of names) unwritten.add(name);
      failed(error);
    }
  };
  const change = (name: string, kept: Kept | null): void => {
    if (kept === null) drafts.delete(name);
    else drafts.set(name, kept);
    unwritten.add(name);
    channel.tell({ name, kept });
    timer ??= setTimeout(() => void write(), PAUSE);
  };

  const load = async (): Promise<void> => {
    const rows = await readDrafts(db);
    for (const { name, ...kept } of rows) {
      const age = now() - Date.parse(kept.changedAt);
      if (age > (PLACE.test(name) ? MAX_AGE.place : MAX_AGE.words)) unwritten.add(name);
      else if (!drafts.has(name)) drafts.set(name, kept);
    }
    if (unwritten.size > 0) timer ??= setTimeout(() => void write(), PAUSE);
  };
  load()
    .catch(failed)
    .finally(() => {
      ready.value = true;
    });

  const stops = [
    channel.hear(({ name, kept }) => {
      // Keys pressed here after those that were heard of are the later ones, and on their way to that window.
      const own = drafts.get(name);
      if (kept !== null && own !== undefined && own.changedAt > kept.changedAt) return;
      if (kept === null) drafts.delete(name);
      else drafts.set(name, kept);
      unwritten.delete(name);
      for (const changed of watchers.get(name) ?? []) changed(kept);
    }),
    watchLeaving(() => void write()),
  ];

  return {
    ready,
    get: (name) => drafts.get(name) ?? null,
    watch(name, changed) {
      const all = watchers.get(name) ?? new Set();
      watchers.set(name, all.add(changed));
      return () => {
        all.delete(changed);
        if (all.size === 0) watchers.delete(name);
      };
    },
    keep(name, text, base) {
      change(name, { text, base, changedAt: new Date(now()).toISOString() });
    },
    drop(name) {
      if (drafts.has(name)) change(name, null);
    },
    dispose() {
      for (const stop of stops) stop();
      void write();
    },
  };
}
