import type { Sighting } from '../schema/clip.ts';
import type { SharedVerdict } from '../schema/shared.ts';
import type { Verdict } from '../schema/verdict.ts';
import { parseClock } from './clock.ts';
import { compareVerdicts } from './order.ts';

/**
 * Ids of the verdicts that a live `restore` takes back. A restore counts only for what stands before it in clock order,
 * so one pass from the newest down settles chains of undo and redo, and a file cannot make restores go in a circle.
 */
export function restoredIds(ordered: readonly (Verdict | SharedVerdict)[]): Set<string> {
  const byId = new Map(ordered.map((verdict) => [verdict.id, verdict]));
  const restored = new Set<string>();
  for (const verdict of ordered.toReversed()) {
    if (verdict.type !== 'restore' || restored.has(verdict.id)) continue;
    const of = byId.get(verdict.of);
    if (of !== undefined && compareVerdicts(of, verdict) < 0) restored.add(of.id);
  }
  return restored;
}

/**
 * A page clipped again by somebody who has given no name yet cannot be signed for by a `restore`, and must not vanish
 * into a deleted clip: such a sighting answers the deletes given before it.
 */
function answeredBySighting(verdict: Verdict, sightings: readonly Sighting[]): boolean {
  const given = Date.parse(verdict.at);
  return sightings.some((sighting) => sighting.by === null && Date.parse(sighting.at) > given);
}

/** Ids of a clip's verdicts that are not in effect: taken back by a `restore`, or a delete answered by a sighting. */
export function withdrawnIds(ordered: readonly Verdict[], sightings: readonly Sighting[]): Set<string> {
  const withdrawn = restoredIds(ordered);
  for (const verdict of ordered)
    if (verdict.type === 'delete' && answeredBySighting(verdict, sightings)) withdrawn.add(verdict.id);
  return withdrawn;
}

/** Undo is an installation's own: a person's name and office may be corrected, the node of a database stays. */
export const isOf = ({ clock }: Pick<Verdict, 'clock'>, node: string | null | undefined): boolean =>
  node === undefined || (node !== null && parseClock(clock)?.node === node);

/** The verdict that undo takes back: the newest one in effect that is no `restore`, of `node` alone when given. */
export function undoableOf(
  ordered: readonly Verdict[],
  withdrawn: ReadonlySet<string>,
  node?: string | null,
): Verdict | null {
  return ordered.findLast((v) => v.type !== 'restore' && !withdrawn.has(v.id) && isOf(v, node)) ?? null;
}

/**
 * The `restore` that redo takes back: the newest undo still in effect. None once something new was decided after it, as
 * in any editor; what was redone counts as standing where it first stood.
 */
export function redoableOf(
  ordered: readonly Verdict[],
  withdrawn: ReadonlySet<string>,
  node?: string | null,
): Verdict | null {
  const types = new Map(ordered.map((verdict) => [verdict.id, verdict.type]));
  for (const verdict of ordered.toReversed()) {
    if (withdrawn.has(verdict.id) || !isOf(verdict, node)) continue;
    if (verdict.type !== 'restore') return null;
    if (types.get(verdict.of) !== 'restore') return verdict;
  }
  return null;
}
