import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { OfficeWarning, Person, Timeline, ToldWarning } from '../core/offices/index.ts';
import type { LoadedClip } from '../store/clips.ts';
import type { ClipDatabase } from '../store/db.ts';
import type { Acts } from './acts.ts';
import { type Live, liveSignal, valueOr } from './live.ts';

interface Ports {
  db: ClipDatabase;
  clip: ReadonlySignal<Live<LoadedClip | null>>;
  decide: Acts['decide'];
  /** Resolves when the page has nothing else to do. */
  idle(): Promise<void>;
  /** Leads to a clip, which in the panel is in another page. */
  openClip(clipId: string): void;
}

/** Whose timeline is open: an official of the open clip, or a person of the catalogue by what all clips know them by. */
export type TimelineOf = { clipId: string; entity: string } | { identity: string };

/** A person's offices as all clips tell of them; null where no clip does. */
export type PersonTimeline = { person: Person; timeline: Timeline } | null;

/** The offices of the open clip's people, held against the other clips; worked out anew whenever one of these changes. */
export interface OfficesModel {
  /** In the order of the clip's officials; empty until they have been compared. */
  readonly warnings: ReadonlySignal<readonly ToldWarning[]>;
  readonly open: ReadonlySignal<TimelineOf | null>;
  readonly timeline: ReadonlySignal<Live<PersonTimeline>>;
  showOfficial(entity: string): void;
  /** By what all clips know a person by: `entry:<id>` of the catalogue, or lib/core/review/identity.ts. */
  showPerson(identity: string): void;
  close(): void;
  openClip(clipId: string): void;
  /** Shows the warning no more, on any clip, or again. Resolves to whether that stands. */
  silence(warning: OfficeWarning, silent: boolean): Promise<boolean>;
  dispose(): void;
}

// The names of bodies and places, by which offices are compared, weigh more than all the rest of the panel.
const load = async () => ({
  core: await import('../core/offices/index.ts'),
  store: await import('../store/offices.ts'),
});
type Loaded = Awaited<ReturnType<typeof load>>;

export function createOfficesModel({ db, clip, decide, idle, openClip }: Ports): OfficesModel {
  const loaded = signal<Loaded | null>(null);
  const clipId = computed(() => valueOr(clip.value, null)?.row.id ?? null);
  const open = signal<TimelineOf | null>(null);
  let asked = false;
  const want = (): void => {
    if (asked) return;
    asked = true;
    load().then(
      (code) => {
        loaded.value = code;
      },
      (error: unknown) => {
        asked = false;
        console.error('offices not loaded:', error);
      },
    );
  };
  const stop = effect(() => {
    if (clipId.value !== null) void idle().then(want);
    if (open.value !== null) want();
  });

  const found = liveSignal<{ clipId: string | null; warnings: readonly ToldWarning[] }>(() => {
    const [id, code] = [clipId.value, loaded.value];
    return async () => {
      const evidence = id === null || code === null ? null : await code.store.officeEvidence(db, id);
      if (evidence === null || code === null) return { clipId: id, warnings: [] };
      const warnings = code.core.warningsOf(evidence.clip, evidence.others);
      return {
        clipId: id,
        warnings: warnings.map((warning) => ({ ...warning, silenced: evidence.muted.has(warning.key) })),
      };
    };
  });
  const timeline = liveSignal<{ of: TimelineOf | null; shown: PersonTimeline }>(() => {
    const [of, code] = [open.value, loaded.value];
    return async () => {
      const sightings = of === null || code === null ? null : await code.store.sightingsOf(db, of);
      if (sightings === null || code === null) return { of: code === null ? null : of, shown: null };
      const { person } = sightings;
      return { of, shown: { person, timeline: code.core.timelineOf(sightings.sightings, person.posts) } };
    };
  });

  return {
    warnings: computed(() => {
      const answer = valueOr(found.signal.value, null);
      // Of the clip before they would stand beside another's people for a moment.
      return answer === null || answer.clipId !== clipId.value ? [] : answer.warnings;
    }),
    open,
    timeline: computed(() => {
      const answer = timeline.signal.value;
      if (answer.state !== 'ready') return answer;
      return answer.value.of === open.value ? { state: 'ready', value: answer.value.shown } : { state: 'loading' };
    }),
    showOfficial(entity) {
      if (clipId.value !== null) open.value = { clipId: clipId.value, entity };
    },
    showPerson(identity) {
      open.value = { identity };
    },
    close() {
      open.value = null;
    },
    openClip,
    silence(warning, silent) {
      const shared = [{ type: 'mute' as const, warning: warning.key, present: silent }];
      const params = { name: warning.person.name };
      return decide({ shared }, { key: silent ? 'offices.silenced' : 'offices.heard', params });
    },
    dispose() {
      stop();
      found.dispose();
      timeline.dispose();
    },
  };
}
