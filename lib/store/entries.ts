import { linkedIdentity } from '../core/review/index.ts';
import type { ClipDatabase } from './db.ts';
import type { EntryRow, UseRow } from './rows.ts';

// Reads only, all of Dexie alone, so that each can stand inside `liveQuery`.

export type { EntryRow, UseRow } from './rows.ts';

/** What entries are now, by the ids that clips were linked to: an entry that was merged is the one that it was merged into. */
export async function presentEntries(db: ClipDatabase, ids: readonly string[]): Promise<ReadonlyMap<string, EntryRow>> {
  const wanted = new Map(ids.map((id) => [linkedIdentity(id), id]));
  const rows = await db.entries
    .where('identities')
    .anyOf([...wanted.keys()])
    .distinct()
    .toArray();
  const known = rows.flatMap((row) =>
    row.identities.flatMap((identity) => {
      const id = wanted.get(identity);
      return id === undefined ? [] : [[id, row] as const];
    }),
  );
  return new Map(known);
}

/** An entry, and the clips that are linked to it, the newest first; deleted ones left out. */
export interface EntryInUse {
  row: EntryRow;
  uses: UseRow[];
  /** Clips that have a document or an official of the same name that nobody has linked. */
  unlinked: UseRow[];
}

const newestFirst = (a: UseRow, b: UseRow): number => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1);

/** Null where there is no such entry any more. */
export async function loadEntry(db: ClipDatabase, id: string): Promise<EntryInUse | null> {
  return db.transaction('r', [db.entries, db.uses], async () => {
    const row = (await presentEntries(db, [id])).get(id);
    if (row === undefined) return null;
    const uses = await db.uses.where('identity').anyOf(row.identities).toArray();
    const kept = uses.filter((use) => use.deleted === 0 && use.kind === row.kind).sort(newestFirst);
    return {
      row,
      uses: kept.filter(({ entry }) => entry !== ''),
      unlinked: kept.filter(({ entry }) => entry === ''),
    };
  });
}
