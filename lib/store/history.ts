import { type AnyVerdict, actsOf, foldShared, type HistoryAct } from '../core/review/index.ts';
import type { Sighting } from '../core/schema/clip.ts';
import type { ClipDatabase } from './db.ts';
import { knownNode } from './node.ts';
import { newestVerdicts } from './verdict-pages.ts';

// Reads only, all of Dexie alone, so that it can stand inside `liveQuery`.

/** Acts newest first, with what the words about them take. */
export interface History {
  acts: HistoryAct[];
  /** There are older acts. */
  more: boolean;
  titles: ReadonlyMap<string, string>;
  /** What entries of the catalogue are called. */
  names: ReadonlyMap<string, string>;
}

/** How many verdicts are read together. */
const PAGE = 200;

/** The verdicts of these steps, on whatever they are. */
async function ofSteps(db: ClipDatabase, steps: readonly string[]): Promise<AnyVerdict[]> {
  if (steps.length === 0) return [];
  const [own, shared] = await Promise.all([
    db.verdicts
      .where('step')
      .anyOf([...steps])
      .toArray(),
    db.sharedVerdicts
      .where('step')
      .anyOf([...steps])
      .toArray(),
  ]);
  return [...own, ...shared];
}

const stepsOf = (verdicts: readonly AnyVerdict[]): string[] => [...new Set(verdicts.flatMap(({ step }) => step ?? []))];

/** The newest verdicts of a clip, or of all and none, that hold at least so many acts, and whether there are older ones. */
async function newest(
  db: ClipDatabase,
  clipId: string | null,
  wanted: number,
): Promise<{ verdicts: AnyVerdict[]; more: boolean }> {
  if (clipId !== null) return { verdicts: await db.verdicts.where('clipId').equals(clipId).toArray(), more: false };
  const verdicts: AnyVerdict[] = [];
  const acts = new Set<string>();
  for (let before: string | null = null; ; ) {
    const page: AnyVerdict[] = await newestVerdicts(db, before, PAGE);
    verdicts.push(...page);
    for (const { id, step, type } of page) if (type !== 'restore') acts.add(step ?? id);
    if (page.length < PAGE) return { verdicts, more: false };
    if (acts.size > wanted) return { verdicts, more: true };
    before = page.at(-1)?.clock ?? '';
  }
}

async function entryNames(db: ClipDatabase, acts: readonly HistoryAct[]): Promise<Map<string, string>> {
  const wanted = acts.some(({ verdicts }) => verdicts.some(({ type }) => type === 'merge' || type === 'split'));
  if (!wanted) return new Map();
  const { entries } = foldShared(await db.sharedVerdicts.toArray());
  return new Map(
    [...entries.values()].flatMap(({ id, data }): [string, string][] =>
      data === null ? [] : [[id, data.kind === 'document' ? data.document.canonical : data.official.name]],
    ),
  );
}

/** What was done on a clip or, with null, anywhere: at most so many acts, the newest. */
export const readHistory = (db: ClipDatabase, clipId: string | null, limit: number): Promise<History> =>
  db.transaction('r', [db.verdicts, db.sharedVerdicts, db.clips, db.sightings, db.meta], async () => {
    const { verdicts: found, more } = await newest(db, clipId, limit);
    // A step may be on other clips, too, and so may what took it back.
    const verdicts = [...found, ...(await ofSteps(db, stepsOf(found)))];
    const deleted = [...new Set(verdicts.flatMap((one) => (one.type === 'delete' ? [one.clipId] : [])))];
    const sightings = new Map<string, Sighting[]>(
      [...Map.groupBy(await db.sightings.where('clipId').anyOf(deleted).toArray(), (one) => one.clipId)].map(
        ([id, those]) => [id, those],
      ),
    );
    const all = actsOf(verdicts, await knownNode(db), (id) => sightings.get(id) ?? []);
    const acts = all.slice(0, limit);
    const clipIds = [
      ...new Set(acts.flatMap((act) => act.verdicts.flatMap((one) => ('clipId' in one ? one.clipId : [])))),
    ];
    const rows = await db.clips.bulkGet(clipIds);
    return {
      acts,
      more: more || all.length > limit,
      titles: new Map(rows.flatMap((row): [string, string][] => (row === undefined ? [] : [[row.id, row.title]]))),
      names: await entryNames(db, acts),
    };
  });
