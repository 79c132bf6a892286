import type { Verdict } from '../schema/verdict.ts';

/** As much of a verdict, of a clip or of none, as its order takes. */
type Ordered = Pick<Verdict, 'clock' | 'id'>;

/** Clock order, then id: the one order in which verdicts count, the same on every machine. */
export function compareVerdicts(a: Ordered, b: Ordered): number {
  if (a.clock !== b.clock) return a.clock < b.clock ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}

/** The verdicts in clock order, each id once. */
export function inOrder<T extends Ordered>(verdicts: readonly T[]): T[] {
  const byId = new Map(verdicts.map((verdict) => [verdict.id, verdict]));
  return [...byId.values()].sort(compareVerdicts);
}
