import { ClipFold, foldShared, foldWith } from '../core/review/index.ts';
import type { Person } from '../core/schema/scalars.ts';
import type { SharedContent, SharedVerdict } from '../core/schema/shared.ts';
import type { Verdict, VerdictContent } from '../core/schema/verdict.ts';
import { checkContent } from './checks.ts';
import type { ClipDatabase } from './db.ts';
import { StoreRefused, storing } from './errors.ts';
import { type ClipParts, loadParts } from './parts.ts';
import { putViews } from './put-views.ts';
import { refreshShared } from './shared.ts';
import { changesShared, checkShared } from './shared-checks.ts';
import { type Stamper, type StoreDeps, stamper } from './stamp.ts';
import { foldInput } from './view.ts';

/** A verdict to give, and on which clip. `id`: the one it is to have, so that who asks knows it before it is written. */
export interface VerdictRequest {
  clipId: string;
  content: VerdictContent;
  id?: string | undefined;
}

/** One act of a person: verdicts on clips, and on what all clips share. */
export interface Act {
  clips?: readonly VerdictRequest[] | undefined;
  shared?: readonly SharedContent[] | undefined;
  /** Id of the step; made here where it is left out. */
  step?: string | undefined;
}

/** The verdicts that an act came to. */
export interface Given {
  verdicts: Verdict[];
  shared: SharedVerdict[];
}

/** Reads and writes of verdicts in one transaction, so that clocks follow one another and views fit their verdicts. */
export const deciding = <T>(db: ClipDatabase, decide: () => Promise<T>): Promise<T> =>
  storing(() => db.transaction('rw', db.tables, decide));

export async function partsOf(db: ClipDatabase, clipId: string): Promise<ClipParts> {
  const parts = await loadParts(db, clipId, 'all');
  if (parts === undefined) throw new StoreRefused('no-such-clip', clipId);
  return parts;
}

/** Writes shared verdicts, and the views of them; those that say nothing new are left out. */
async function giveShared(
  db: ClipDatabase,
  stamps: Stamper,
  contents: readonly SharedContent[],
  by: Person,
  step: string | undefined,
): Promise<SharedVerdict[]> {
  if (contents.length === 0) return [];
  const all = await db.sharedVerdicts.toArray();
  const given: SharedVerdict[] = [];
  for (const content of contents) {
    const state = foldShared(all);
    checkShared(content, state, all);
    if (!changesShared(content, state)) continue;
    const verdict = stamps.stampShared(content, by, all, { step });
    all.push(verdict);
    given.push(verdict);
  }
  if (given.length > 0) {
    await db.sharedVerdicts.bulkAdd(given);
    await refreshShared(db);
  }
  return given;
}

/** Writes verdicts on one clip, and its views; those that make no difference are left out. */
async function giveOn(
  db: ClipDatabase,
  stamps: Stamper,
  before: ClipParts,
  requests: readonly VerdictRequest[],
  by: Person,
  step: string | undefined,
): Promise<Verdict[]> {
  const linked = requests.flatMap(({ content }) =>
    content.type === 'link' && content.entry !== null ? content.entry.id : [],
  );
  const entries = new Set(linked.length === 0 ? [] : await db.entries.where('id').anyOf(linked).primaryKeys());
  const given: Verdict[] = [];
  let parts = before;
  let fold = new ClipFold(foldInput(parts));
  for (const { content, id } of requests) {
    const checked = checkContent(parts, content, (entry) => entries.has(entry));
    const verdict = stamps.stamp(parts.id, checked, by, parts.verdicts, { step, id });
    const changed = { ...parts, verdicts: [...parts.verdicts, verdict] };
    const after = foldWith(fold, foldInput(changed), verdict);
    if (after === null) continue;
    [fold, parts] = [after, changed];
    given.push(verdict);
  }
  if (given.length > 0) {
    await db.verdicts.bulkAdd(given);
    await putViews(db, [{ parts, reviewed: fold.result() }]);
  }
  return given;
}

const isOfEntries = ({ type }: SharedContent): boolean => type === 'entry' || type === 'merge' || type === 'split';

/** As `decide`, inside a transaction that is already open. */
export async function decideInside(
  db: ClipDatabase,
  stamps: Stamper,
  { clips = [], shared = [], step: given }: Act,
  by: Person,
): Promise<Given> {
  const step = clips.length + shared.length > 1 ? (given ?? stamps.newStep()) : undefined;
  // Entries have to be there before they are linked to; words rejected everywhere are rejected by their own clip first.
  const entries = shared.filter(isOfEntries);
  const others = shared.filter((content) => !isOfEntries(content));
  const before = await giveShared(db, stamps, entries, by, step);
  const verdicts: Verdict[] = [];
  for (const [clipId, requests] of Map.groupBy(clips, ({ clipId }) => clipId))
    verdicts.push(...(await giveOn(db, stamps, await partsOf(db, clipId), requests, by, step)));
  const after = await giveShared(db, stamps, others, by, step);
  return { verdicts, shared: [...before, ...after] };
}

/**
 * Writes what a person decides in one act, all or none: first the catalogue's entries, then clip by clip in the order given,
 * then what else all clips share, and the views of all with them. More than one verdict is one step, which undo takes back whole. What stands already is
 * not written again. Gives those that were written.
 * @throws StoreRefused when one does not fit (lib/store/checks.ts, shared-checks.ts); StoreFull; StoreFailed.
 */
export const decide = (db: ClipDatabase, act: Act, by: Person, deps?: StoreDeps): Promise<Given> =>
  deciding(db, async () => decideInside(db, await stamper(db, deps), act, by));
