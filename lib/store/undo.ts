import { type AnyVerdict, compareVerdicts } from '../core/review/index.ts';
import { isOf, redoableOf, undoableOf, withdrawnIds } from '../core/review/withdrawn.ts';
import type { Person } from '../core/schema/scalars.ts';
import type { Verdict } from '../core/schema/verdict.ts';
import type { ClipDatabase } from './db.ts';
import { type Act, decideInside, deciding, type Given, partsOf } from './decide.ts';
import { StoreRefused } from './errors.ts';
import { knownNode } from './node.ts';
import { type StoreDeps, stamper } from './stamp.ts';
import { newestVerdicts } from './verdict-pages.ts';

const isClips = (verdict: AnyVerdict): verdict is Verdict => 'clipId' in verdict;

/** What was taken back, or put back: nothing where there was nothing to. */
export interface Undone {
  /** The verdicts that were taken back or are in effect again, of every clip that the step was on. */
  verdicts: AnyVerdict[];
  given: Given;
}

/** The verdicts of a verdict's step, itself among them; in clock order. */
async function stepOf(db: ClipDatabase, verdict: AnyVerdict): Promise<AnyVerdict[]> {
  if (verdict.step === undefined) return [verdict];
  const [own, shared] = await Promise.all([
    db.verdicts.where('step').equals(verdict.step).toArray(),
    db.sharedVerdicts.where('step').equals(verdict.step).toArray(),
  ]);
  return [...own, ...shared].sort(compareVerdicts);
}

/** Takes verdicts back as one act; those that are no longer in effect are left alone. */
async function takeBack(
  db: ClipDatabase,
  verdicts: readonly AnyVerdict[],
  by: Person,
  deps?: StoreDeps,
): Promise<Given> {
  // The newest first, as they would be taken back one by one.
  const back = verdicts.toReversed();
  const act: Act = {
    clips: back.filter(isClips).map(({ clipId, id }) => ({ clipId, content: { type: 'restore', of: id } })),
    shared: back.filter((verdict) => !isClips(verdict)).map(({ id }) => ({ type: 'restore', of: id })),
  };
  return decideInside(db, await stamper(db, deps), act, by);
}

/** The verdict that undo, or redo, takes back next. */
type Choose = (db: ClipDatabase) => Promise<AnyVerdict | null>;

function restoreChosen(db: ClipDatabase, choose: Choose, by: Person, deps?: StoreDeps): Promise<Undone | null> {
  return deciding(db, async () => {
    const chosen = await choose(db);
    if (chosen === null) return null;
    const verdicts = await stepOf(db, chosen);
    return { verdicts, given: await takeBack(db, verdicts, by, deps) };
  });
}

const ofClip =
  (clipId: string, choice: typeof undoableOf): Choose =>
  async (db) => {
    const { verdicts, sightings } = await partsOf(db, clipId);
    return choice(verdicts, withdrawnIds(verdicts, sightings), await knownNode(db));
  };

/** How many of the newest verdicts are looked at together. */
const PAGE = 200;

/** Undefined: to go on to the next. */
type Choice = AnyVerdict | null | undefined;

/**
 * The first that is chosen of all verdicts from the newest on. `choose` gives a promise only where it reads the database: a
 * long row of awaits on anything else ends the transaction.
 */
async function chooseNewest(
  db: ClipDatabase,
  choose: (verdict: AnyVerdict, node: string | null) => Choice | Promise<Choice>,
): Promise<AnyVerdict | null> {
  const node = await knownNode(db);
  let before: string | null = null;
  for (;;) {
    const page: AnyVerdict[] = await newestVerdicts(db, before, PAGE);
    for (const verdict of page) {
      const choice = choose(verdict, node);
      // Dexie has a Promise of its own in its transactions: `instanceof` would not tell.
      const chosen = choice !== null && choice !== undefined && 'then' in choice ? await choice : choice;
      if (chosen !== undefined) return chosen;
    }
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return null;
    before = last.clock;
  }
}

/** A decision of this database, in effect: chosen, unless a sighting that nobody could sign has answered it (withdrawn.ts). */
function ownDecision(db: ClipDatabase, verdict: AnyVerdict, chosen: AnyVerdict | null): Choice | Promise<Choice> {
  if (verdict.type !== 'delete') return chosen;
  return (async () => {
    const { verdicts, sightings } = await partsOf(db, verdict.clipId);
    return withdrawnIds(verdicts, sightings).has(verdict.id) ? undefined : chosen;
  })();
}

/** The newest verdict of this database in effect that is no `restore`, over all clips and what they share. */
const newestUndoable: Choose = (db) => {
  const restored = new Set<string>();
  return chooseNewest(db, (verdict, node) => {
    if (restored.has(verdict.id)) return undefined;
    if (verdict.type !== 'restore') return isOf(verdict, node) ? ownDecision(db, verdict, verdict) : undefined;
    restored.add(verdict.of);
    return undefined;
  });
};

/** What a `restore` takes back, if that is no `restore` itself: what a redo took back stands before it. */
async function undoing(db: ClipDatabase, verdict: Extract<AnyVerdict, { type: 'restore' }>): Promise<Choice> {
  const of = (await db.verdicts.get(verdict.of)) ?? (await db.sharedVerdicts.get(verdict.of));
  return of !== undefined && of.type !== 'restore' ? verdict : undefined;
}

/** The newest undo in effect, where nothing new was decided in this database after it. */
const newestRedoable: Choose = (db) => {
  const restored = new Set<string>();
  return chooseNewest(db, (verdict, node) => {
    if (restored.has(verdict.id)) return undefined;
    if (verdict.type !== 'restore') return isOf(verdict, node) ? ownDecision(db, verdict, null) : undefined;
    restored.add(verdict.of);
    return isOf(verdict, node) ? undoing(db, verdict) : undefined;
  });
};

/**
 * Takes back the newest act of this database that is in effect, on a clip or, with null, anywhere; a step whole, on every
 * clip it was on. Null when there is none. `by` signs; under which name it was done does not count.
 */
export const undoLast = (
  db: ClipDatabase,
  clipId: string | null,
  by: Person,
  deps?: StoreDeps,
): Promise<Undone | null> => restoreChosen(db, clipId === null ? newestUndoable : ofClip(clipId, undoableOf), by, deps);

/** Puts back what the last undo in this database took away, as `undoLast`; null when there is nothing to redo. */
export const redoLast = (
  db: ClipDatabase,
  clipId: string | null,
  by: Person,
  deps?: StoreDeps,
): Promise<Undone | null> => restoreChosen(db, clipId === null ? newestRedoable : ofClip(clipId, redoableOf), by, deps);

/**
 * Takes back exactly this act: the verdict with its step; null when nothing of it is in effect.
 * @throws StoreRefused where there is no such verdict.
 */
export async function restoreVerdict(
  db: ClipDatabase,
  verdictId: string,
  by: Person,
  deps?: StoreDeps,
): Promise<Undone | null> {
  const undone = await restoreChosen(
    db,
    async () => {
      const verdict = (await db.verdicts.get(verdictId)) ?? (await db.sharedVerdicts.get(verdictId));
      if (verdict === undefined) throw new StoreRefused('no-such-verdict', verdictId);
      return verdict;
    },
    by,
    deps,
  );
  return undone === null || undone.given.verdicts.length + undone.given.shared.length === 0 ? null : undone;
}

/**
 * Takes back exactly these verdicts as one act, without what else was given with them; null when none of them is in effect.
 * @throws StoreRefused where there is no such verdict.
 */
export function restoreVerdicts(
  db: ClipDatabase,
  ids: readonly string[],
  by: Person,
  deps?: StoreDeps,
): Promise<Undone | null> {
  return deciding(db, async () => {
    const [own, shared] = await Promise.all([db.verdicts.bulkGet([...ids]), db.sharedVerdicts.bulkGet([...ids])]);
    const verdicts = [...own, ...shared].flatMap((verdict): AnyVerdict[] => (verdict === undefined ? [] : [verdict]));
    const known = new Set(verdicts.map(({ id }) => id));
    for (const id of ids) if (!known.has(id)) throw new StoreRefused('no-such-verdict', id);
    const given = await takeBack(db, verdicts.sort(compareVerdicts), by, deps);
    return given.verdicts.length + given.shared.length === 0 ? null : { verdicts, given };
  });
}
