import { makesDifference } from '../core/review/effect.ts';
import { redoableOf, undoableOf, withdrawnIds } from '../core/review/withdrawn.ts';
import type { Person } from '../core/schema/scalars.ts';
import type { Verdict, VerdictContent } from '../core/schema/verdict.ts';
import { checkContent } from './checks.ts';
import type { ClipDatabase } from './db.ts';
import { StoreRefused, storing } from './errors.ts';
import { knownNode } from './node.ts';
import { type ClipParts, loadParts } from './parts.ts';
import { type Stamper, type StoreDeps, stamper } from './stamp.ts';
import { reviewParts, rowOf } from './view.ts';

/** A verdict to give, and on which clip. */
export interface VerdictRequest {
  clipId: string;
  content: VerdictContent;
}

async function partsOf(db: ClipDatabase, clipId: string): Promise<ClipParts> {
  const parts = await loadParts(db, clipId, 'all');
  if (parts === undefined) throw new StoreRefused('no-such-clip', clipId);
  return parts;
}

/** Writes one verdict and its clip's row; null, and nothing written, where it would change nothing. */
async function give(
  db: ClipDatabase,
  stamps: Stamper,
  parts: ClipParts,
  content: VerdictContent,
  by: Person,
): Promise<Verdict | null> {
  const verdict = stamps.stamp(parts.id, checkContent(parts, content), by, parts.verdicts);
  const changed = { ...parts, verdicts: [...parts.verdicts, verdict] };
  const after = reviewParts(changed);
  if (!makesDifference(verdict, reviewParts(parts), after, withdrawnOf(parts))) return null;
  await db.verdicts.add(verdict);
  await db.clips.put(rowOf(changed, after));
  return verdict;
}

const withdrawnOf = ({ verdicts, sightings }: ClipParts): Set<string> => withdrawnIds(verdicts, sightings);

/** Reads and writes of verdicts in one transaction, so that clocks follow one another and rows fit their verdicts. */
const deciding = <T>(db: ClipDatabase, decide: () => Promise<T>): Promise<T> =>
  storing(() => db.transaction('rw', db.tables, decide));

/**
 * Writes verdicts down, all or none, in the order given; each clip's row with them. What stands already is not written
 * again: a tag that is there or gone, a label, an equal note, a clip deleted before. Gives those that were written.
 * @throws StoreRefused when one does not fit its clip (lib/store/checks.ts); StoreFull; StoreFailed.
 */
export function addVerdicts(
  db: ClipDatabase,
  requests: readonly VerdictRequest[],
  by: Person,
  deps?: StoreDeps,
): Promise<Verdict[]> {
  return deciding(db, async () => {
    const stamps = await stamper(db, deps);
    const given: Verdict[] = [];
    for (const { clipId, content } of requests) {
      const verdict = await give(db, stamps, await partsOf(db, clipId), content, by);
      if (verdict !== null) given.push(verdict);
    }
    return given;
  });
}

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

/** Takes back exactly this verdict; null when it is no longer in effect. */
export const restoreVerdict = (
  db: ClipDatabase,
  clipId: string,
  verdictId: string,
  by: Person,
  deps?: StoreDeps,
): Promise<Verdict | null> => addVerdict(db, clipId, { type: 'restore', of: verdictId }, by, deps);

type Choice = typeof undoableOf;

function restoreChosen(db: ClipDatabase, clipId: string, choose: Choice, by: Person, deps?: StoreDeps) {
  return deciding(db, async () => {
    const parts = await partsOf(db, clipId);
    const chosen = choose(parts.verdicts, withdrawnOf(parts), await knownNode(db));
    if (chosen === null) return null;
    return give(db, await stamper(db, deps), parts, { type: 'restore', of: chosen.id }, by);
  });
}

/**
 * Takes back the newest verdict on the clip that was given in this database and is in effect; null when there is none.
 * `by` signs; under which name the verdict was given does not count.
 */
export const undoLast = (db: ClipDatabase, clipId: string, by: Person, deps?: StoreDeps): Promise<Verdict | null> =>
  restoreChosen(db, clipId, undoableOf, by, deps);

/** Puts back what the last undo in this database took away; null when there is nothing to redo. */
export const redoLast = (db: ClipDatabase, clipId: string, by: Person, deps?: StoreDeps): Promise<Verdict | null> =>
  restoreChosen(db, clipId, redoableOf, by, deps);

/** Takes back every delete in effect, whoever gave it, so that the clip is in the list again. */
export function restoreClips(
  db: ClipDatabase,
  clipIds: readonly string[],
  by: Person,
  deps?: StoreDeps,
): Promise<Verdict[]> {
  return deciding(db, async () => {
    const stamps = await stamper(db, deps);
    const given: Verdict[] = [];
    for (const clipId of clipIds) given.push(...(await restoreDeletes(db, stamps, await partsOf(db, clipId), by)));
    return given;
  });
}

/** As `restoreClips`, for one clip inside a transaction that is already open. */
export async function restoreDeletes(
  db: ClipDatabase,
  stamps: Stamper,
  parts: ClipParts,
  by: Person,
): Promise<Verdict[]> {
  const withdrawn = withdrawnOf(parts);
  const deletes = parts.verdicts.filter((verdict) => verdict.type === 'delete' && !withdrawn.has(verdict.id));
  const given: Verdict[] = [];
  for (const { id } of deletes) {
    const verdicts = [...parts.verdicts, ...given];
    const verdict = await give(db, stamps, { ...parts, verdicts }, { type: 'restore', of: id }, by);
    if (verdict !== null) given.push(verdict);
  }
  return given;
}
