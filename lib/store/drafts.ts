import type { ClipDatabase } from './db.ts';
import { storing } from './errors.ts';
import type { DraftRow } from './rows.ts';

export type { DraftRow } from './rows.ts';

/** Every draft there is; few, since what is stored or thrown away leaves none and old ones are pruned. */
export const readDrafts = (db: ClipDatabase): Promise<DraftRow[]> => db.drafts.toArray();

/**
 * Keeps these drafts, each in the place of the one of its name. One request, committed at once, so that it still
 * arrives when the page that asks for it closes the moment after.
 * @throws StoreFull; StoreFailed.
 */
export async function keepDrafts(db: ClipDatabase, rows: readonly DraftRow[]): Promise<void> {
  await storing(() => db.drafts.bulkPut(rows));
}

/** @throws StoreFailed. */
export async function dropDrafts(db: ClipDatabase, names: readonly string[]): Promise<void> {
  await storing(() => db.drafts.bulkDelete([...names]));
}
