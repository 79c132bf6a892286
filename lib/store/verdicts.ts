import { redoableOf, undoableOf, withdrawnIds } from '../core/review/withdrawn.ts';
import type { Person } from '../core/schema/scalars.ts';
import type { Verdict, VerdictContent } from '../core/schema/verdict.ts';
import { checkContent } from './checks.ts';
import type { ClipDatabase } from './db.ts';
import { StoreRefused, storing } from './errors.ts';
import { type ClipParts, loadParts } from './parts.ts';
import { type Stamper, type StoreDeps, stamper } from './stamp.ts';
import { rowOf } from './view.ts';

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

async function give(db: ClipDatabase, stamps: Stamper, parts: ClipParts, content: VerdictContent, by: Person) {
  const verdict = stamps.stamp(parts.id, checkContent(parts, content), by, parts.verdicts);
  await db.verdicts.add(verdict);
  await db.clips.put(rowOf({ ...parts, verdicts: [...parts.verdicts, verdict] }));
  return verdict;
}

/** Reads and writes of verdicts in one transaction, so that clocks follow one another and rows fit their verdicts. */
const deciding = <T>(db: ClipDatabase, decide: () => Promise<T>): Promise<T> =>
  storing(() => db.transaction('rw', db.tables, decide));

/**
 * Writes verdicts down, all or none, in the order given; each clip's row with them.
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
    for (const { clipId, content } of requests)
      given.push(await give(db, stamps, await partsOf(db, clipId), content, by));
    return given;
  });
}

/** One verdict, as `addVerdicts`; with its id, time, clock and what it was based on. */
export async function addVerdict(
  db: ClipDatabase,
  clipId: string,
  content: VerdictContent,
  by: Person,
  deps?: StoreDeps,
): Promise<Verdict> {
  const [verdict] = await addVerdicts(db, [{ clipId, content }], by, deps);
  if (verdict === undefined) throw new StoreRefused('no-such-clip', clipId);
  return verdict;
}

type Choice = (parts: ClipParts) => Verdict | null;

function restoreChosen(db: ClipDatabase, clipId: string, choose: Choice, by: Person, deps?: StoreDeps) {
  return deciding(db, async () => {
    const parts = await partsOf(db, clipId);
    const chosen = choose(parts);
    if (chosen === null) return null;
    return give(db, await stamper(db, deps), parts, { type: 'restore', of: chosen.id }, by);
  });
}

/** Takes back this person's newest verdict on the clip that is in effect; null when there is none. */
export const undoLast = (db: ClipDatabase, clipId: string, by: Person, deps?: StoreDeps): Promise<Verdict | null> =>
  restoreChosen(db, clipId, ({ verdicts }) => undoableOf(verdicts, withdrawnIds(verdicts), by), by, deps);

/** Puts back what this person's last undo took away; null when there is nothing to redo. */
export const redoLast = (db: ClipDatabase, clipId: string, by: Person, deps?: StoreDeps): Promise<Verdict | null> =>
  restoreChosen(db, clipId, ({ verdicts }) => redoableOf(verdicts, withdrawnIds(verdicts), by), by, deps);

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
  const withdrawn = withdrawnIds(parts.verdicts);
  const deletes = parts.verdicts.filter((verdict) => verdict.type === 'delete' && !withdrawn.has(verdict.id));
  const given: Verdict[] = [];
  for (const { id } of deletes) {
    const verdicts = [...parts.verdicts, ...given];
    given.push(await give(db, stamps, { ...parts, verdicts }, { type: 'restore', of: id }, by));
  }
  return given;
}
