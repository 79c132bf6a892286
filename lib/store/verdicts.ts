import { withdrawnIds } from '../core/review/withdrawn.ts';
import type { Person } from '../core/schema/scalars.ts';
import type { Verdict, VerdictContent } from '../core/schema/verdict.ts';
import type { ClipDatabase } from './db.ts';
import { decide, decideInside, deciding, partsOf, type VerdictRequest } from './decide.ts';
import type { ClipParts } from './parts.ts';
import { type Stamper, type StoreDeps, stamper } from './stamp.ts';

/**
 * Writes verdicts down as one act, all or none, in the order given; each clip's row with them. What stands already is not
 * written again: a tag that is there or gone, a label, an equal note, a clip deleted before. Gives those that were written.
 * @throws StoreRefused when one does not fit its clip (lib/store/checks.ts); StoreFull; StoreFailed.
 */
export const addVerdicts = async (
  db: ClipDatabase,
  requests: readonly VerdictRequest[],
  by: Person,
  deps?: StoreDeps,
): Promise<Verdict[]> => (await decide(db, { clips: requests }, by, deps)).verdicts;

/** One verdict, as `addVerdicts`, with its id, time, clock and what it was based on; null where it stands already. */
export async function addVerdict(
  db: ClipDatabase,
  clipId: string,
  content: VerdictContent,
  by: Person,
  deps?: StoreDeps,
): Promise<Verdict | null> {
  const [verdict] = await addVerdicts(db, [{ clipId, content }], by, deps);
  return verdict ?? null;
}

/** The deletes of a clip that are in effect. */
function deletesOf({ verdicts, sightings }: ClipParts): Verdict[] {
  const withdrawn = withdrawnIds(verdicts, sightings);
  return verdicts.filter((verdict) => verdict.type === 'delete' && !withdrawn.has(verdict.id));
}

const restores = (parts: ClipParts): VerdictRequest[] =>
  deletesOf(parts).map(({ id }) => ({ clipId: parts.id, content: { type: 'restore', of: id } }));

/** Takes back every delete in effect, whoever gave it, so that the clips are in the list again. */
export function restoreClips(
  db: ClipDatabase,
  clipIds: readonly string[],
  by: Person,
  deps?: StoreDeps,
): Promise<Verdict[]> {
  return deciding(db, async () => {
    const clips: VerdictRequest[] = [];
    for (const clipId of clipIds) clips.push(...restores(await partsOf(db, clipId)));
    return (await decideInside(db, await stamper(db, deps), { clips }, by)).verdicts;
  });
}

/** As `restoreClips`, for one clip inside a transaction that is already open. */
export const restoreDeletes = async (
  db: ClipDatabase,
  stamps: Stamper,
  parts: ClipParts,
  by: Person,
): Promise<Verdict[]> => (await decideInside(db, stamps, { clips: restores(parts) }, by)).verdicts;
