import type { Person } from '../schema/scalars.ts';
import type { Verdict } from '../schema/verdict.ts';
import { compareVerdicts, samePerson } from './order.ts';

/**
 * Ids of the verdicts that have no effect because a live `restore` takes them back. A restore counts only for what
 * stands before it in clock order, so one pass from the newest down settles chains of undo and redo, and a file cannot
 * make restores go in a circle.
 */
export function withdrawnIds(ordered: readonly Verdict[]): Set<string> {
  const byId = new Map(ordered.map((verdict) => [verdict.id, verdict]));
  const withdrawn = new Set<string>();
  for (const verdict of ordered.toReversed()) {
    if (verdict.type !== 'restore' || withdrawn.has(verdict.id)) continue;
    const of = byId.get(verdict.of);
    if (of !== undefined && compareVerdicts(of, verdict) < 0) withdrawn.add(of.id);
  }
  return withdrawn;
}

const isOf = (verdict: Verdict, by: Person | undefined): boolean => by === undefined || samePerson(verdict.by, by);

/** The verdict that undo takes back: the newest one in effect that is no `restore`, of `by` alone when given. */
export function undoableOf(ordered: readonly Verdict[], withdrawn: ReadonlySet<string>, by?: Person): Verdict | null {
  return ordered.findLast((v) => v.type !== 'restore' && !withdrawn.has(v.id) && isOf(v, by)) ?? null;
}

/**
 * The `restore` that redo takes back: the newest undo still in effect. None once something new was decided after it, as
 * in any editor; what was redone counts as standing where it first stood.
 */
export function redoableOf(ordered: readonly Verdict[], withdrawn: ReadonlySet<string>, by?: Person): Verdict | null {
  const types = new Map(ordered.map((verdict) => [verdict.id, verdict.type]));
  for (const verdict of ordered.toReversed()) {
    if (withdrawn.has(verdict.id) || !isOf(verdict, by)) continue;
    if (verdict.type !== 'restore') return null;
    if (types.get(verdict.of) !== 'restore') return verdict;
  }
  return null;
}
