import type { Sighting } from '../schema/clip.ts';
import type { ClipState, Verdict } from '../schema/verdict.ts';
import { restoredIds } from './withdrawn.ts';

/** What may follow what, in the order in which it is offered. What another machine brings in counts whatever it follows. */
export const NEXT_STATES: Readonly<Record<ClipState, readonly ClipState[]>> = {
  draft: ['submitted'],
  submitted: ['approved', 'returned', 'draft'],
  returned: ['submitted'],
  approved: ['returned'],
};

/** What is said about a clip beside it, and leaves what was approved as it was. */
const BESIDE: ReadonlySet<Verdict['type']> = new Set(['comment', 'state', 'delete']);

/** Whether a verdict, when it changes anything, changes what a reviewer has approved. */
export const changesContent = ({ type }: Pick<Verdict, 'type'>): boolean => !BESIDE.has(type);

interface Approval {
  approved: Pick<Verdict, 'id' | 'at' | 'clock'>;
  /** In clock order. */
  verdicts: readonly Verdict[];
  withdrawn: ReadonlySet<string>;
  versionId: string;
  sightings: readonly Sighting[];
}

/**
 * Whether what was approved has been taken away under the approval: by a restore that made an earlier verdict on its content
 * count no longer, or again, or by another version of the page, first seen after it.
 */
export function undermined({ approved, verdicts, withdrawn, versionId, sightings }: Approval): boolean {
  const before = verdicts.filter(({ clock }) => clock < approved.clock);
  const gone = restoredIds(before);
  const restored = before.some(
    (one) => changesContent(one) && one.type !== 'restore' && gone.has(one.id) !== withdrawn.has(one.id),
  );
  const seen = sightings.filter((sighting) => sighting.versionId === versionId).map(({ at }) => Date.parse(at));
  return restored || (seen.length > 0 && Math.min(...seen) > Date.parse(approved.at));
}
