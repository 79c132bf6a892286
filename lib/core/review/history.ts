import type { Sighting } from '../schema/clip.ts';
import type { Person } from '../schema/scalars.ts';
import type { SharedVerdict } from '../schema/shared.ts';
import type { Verdict } from '../schema/verdict.ts';
import { inOrder } from './order.ts';
import { isOf, restoredIds, withdrawnIds } from './withdrawn.ts';

export type AnyVerdict = Verdict | SharedVerdict;

/** What a person did at once: one verdict, or the verdicts of a step. `restore` verdicts are no acts, but what became of them. */
export interface HistoryAct {
  /** Of its newest verdict: by it the act is taken back. */
  id: string;
  /** In clock order. */
  verdicts: AnyVerdict[];
  by: Person;
  at: string;
  /** Of this database: what its undo may take back in a row. */
  own: boolean;
  /** Who took it back, when, and by which verdicts; null while any of it is in effect. */
  undone: { by: Person; at: string; restores: string[] } | null;
  /** A deletion that a later clipping of the page has answered, with nobody to sign for it. */
  answered: boolean;
}

/** The sightings of a clip. */
type SightingsOf = (clipId: string) => readonly Sighting[];

/**
 * The acts among verdicts, newest first. `verdicts`: all there are from some moment on, so that every act is whole and has
 * with it what took it back.
 */
export function actsOf(
  verdicts: readonly AnyVerdict[],
  node: string | null,
  sightingsOf: SightingsOf = () => [],
): HistoryAct[] {
  const ordered = inOrder(verdicts);
  const withdrawn = restoredIds(ordered);
  const restoring = new Map<string, AnyVerdict>();
  for (const verdict of ordered)
    if (verdict.type === 'restore' && !withdrawn.has(verdict.id)) restoring.set(verdict.of, verdict);
  const decisions = ordered.filter(({ type }) => type !== 'restore');
  const steps = Map.groupBy(decisions, ({ id, step }) => step ?? id);
  return [...steps.values()]
    .flatMap((those): HistoryAct[] => {
      const last = those.at(-1);
      if (last === undefined) return [];
      const restores = those.flatMap(({ id }) => restoring.get(id) ?? []);
      const [newest] = inOrder(restores).toReversed();
      const all = those.every(({ id }) => withdrawn.has(id));
      return [
        {
          id: last.id,
          verdicts: those,
          by: last.by,
          at: last.at,
          own: isOf(last, node),
          undone:
            all && newest !== undefined
              ? { by: newest.by, at: newest.at, restores: restores.map(({ id }) => id) }
              : null,
          answered: !all && those.every((one) => isAnswered(one, sightingsOf)),
        },
      ];
    })
    .sort((a, b) => compareNewest(a, b));
}

const isAnswered = (verdict: AnyVerdict, sightingsOf: SightingsOf): boolean =>
  verdict.type === 'delete' && withdrawnIds([verdict], sightingsOf(verdict.clipId)).has(verdict.id);

function compareNewest(a: HistoryAct, b: HistoryAct): number {
  const [first, second] = [a.verdicts.at(-1)?.clock ?? '', b.verdicts.at(-1)?.clock ?? ''];
  return first === second ? (a.id < b.id ? 1 : -1) : first < second ? 1 : -1;
}

const inEffect = ({ undone, answered }: HistoryAct): boolean => undone === null && !answered;

/**
 * The acts that going back to one would take back: all newer ones in effect. Null where there is none, or where one is of
 * another installation, whose work is not taken back in a row.
 */
export function newerThan(acts: readonly HistoryAct[], act: HistoryAct): HistoryAct[] | null {
  const newer = acts.slice(0, acts.indexOf(act)).filter(inEffect);
  return newer.length === 0 || newer.some(({ own }) => !own) ? null : newer;
}
