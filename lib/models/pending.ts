import { signal } from '@preact/signals';
import { newRecordId } from '../core/identity.ts';
import { CLOCK_END_MS, foldClip, nextClock } from '../core/review/index.ts';
import { withdrawnIds } from '../core/review/withdrawn.ts';
import type { Person } from '../core/schema/scalars.ts';
import type { Verdict } from '../core/schema/verdict.ts';
import type { LoadedClip } from '../store/clips.ts';
import type { VerdictRequest } from '../store/decide.ts';

/** Verdicts that are on their way into the database. */
interface Underway {
  verdicts: readonly Verdict[];
  /** When they were written, ms; null while they are being. */
  writtenAt: number | null;
}

/** Stands for this database's node until it has one. */
const NODE = 'pending0';

/** How long what was written is remembered, ms: by then every page has heard of it. */
const HEARD = 10_000;

/**
 * What a person typed is not among it: a field takes what is shown for stored, and what could not be stored would be lost.
 */
const isShown = ({ content: { type } }: VerdictRequest): boolean =>
  type !== 'note' && type !== 'comment' && type !== 'correct' && type !== 'delete';

/** What a clip will look like once all that a person did is written. */
export interface Pending {
  /** Shows verdicts as given, but those on what is typed. Call back with the ids of those that were written; the others are shown no more. */
  deciding(
    requests: readonly VerdictRequest[],
    by: Person,
    step: string | undefined,
  ): (written: ReadonlySet<string>) => void;
  /** Shows verdicts as taken back. Call back with what was written for it: it is shown until the database says so. */
  restoring(verdicts: readonly Verdict[], by: Person): (written: readonly Verdict[]) => void;
  /** The verdicts of a verdict's step on a clip, itself among them. */
  stepOf(clip: LoadedClip | null, verdict: Verdict | null): readonly Verdict[];
  /** The clip itself where nothing of it is underway. Reads a signal: to be called in a computed. */
  over(clip: LoadedClip): LoadedClip;
}

export function createPending(now: () => number): Pending {
  const underway = signal<readonly Underway[]>([]);
  let clock: string | null = null;

  /** Behind all clocks there are. */
  const stamp = (by: Person) => {
    clock = nextClock(clock, CLOCK_END_MS - 1, NODE);
    return { by, at: new Date(now()).toISOString(), clock, basedOn: null };
  };
  const add = (verdicts: readonly Verdict[]): Underway => {
    const one: Underway = { verdicts, writtenAt: null };
    underway.value = [
      ...underway.value.filter(({ writtenAt }) => writtenAt === null || now() - writtenAt < HEARD),
      one,
    ];
    return one;
  };
  /**
   * What was written is shown by its own ids: a `restore` of another id would be taken for one that is still underway when a
   * redo takes it back.
   */
  const settle = (one: Underway, written: readonly Verdict[]): void => {
    const left = { verdicts: written, writtenAt: now() };
    underway.value = underway.value.flatMap((other) => {
      if (other !== one) return [other];
      return left.verdicts.length === 0 ? [] : [left];
    });
  };

  /** What is underway on a clip and not among what was loaded. */
  const missing = (clip: LoadedClip): Verdict[] => {
    const known = new Set(clip.verdicts.map(({ id }) => id));
    const withdrawn = withdrawnIds(clip.verdicts, clip.sightings);
    return underway.value
      .flatMap(({ verdicts }) => verdicts)
      .filter((verdict) => {
        if (verdict.clipId !== clip.row.id || known.has(verdict.id)) return false;
        return verdict.type !== 'restore' || !withdrawn.has(verdict.of);
      });
  };

  return {
    deciding(requests, by, step) {
      const verdicts = requests.filter(isShown).map(
        ({ clipId, content, id = newRecordId() }): Verdict => ({
          id,
          clipId,
          ...stamp(by),
          ...(step !== undefined && { step }),
          ...content,
        }),
      );
      const one = add(verdicts);
      return (written) =>
        settle(
          one,
          verdicts.filter(({ id }) => written.has(id)),
        );
    },
    restoring(verdicts, by) {
      const one = add(
        verdicts.map(({ id: of, clipId }) => ({ id: newRecordId(), clipId, ...stamp(by), type: 'restore', of })),
      );
      return (written) => settle(one, written);
    },
    stepOf(clip, verdict) {
      if (clip === null || verdict === null) return [];
      if (verdict.step === undefined) return [verdict];
      return [...clip.verdicts, ...missing(clip)].filter(({ step }) => step === verdict.step);
    },
    over(clip) {
      const more = missing(clip);
      if (more.length === 0) return clip;
      // What is underway is this database's own, and so the next to be undone.
      const node = clip.folded.node ?? NODE;
      const own = more.map((verdict) => ({ ...verdict, clock: `${verdict.clock.slice(0, -NODE.length)}${node}` }));
      const verdicts = [...clip.verdicts, ...own];
      return { ...clip, verdicts, reviewed: foldClip({ ...clip.folded, verdicts, node }) };
    },
  };
}
