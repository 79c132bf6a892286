import { Dexie, type ObservabilitySet, RangeSet } from 'dexie';
import { type ListOptions, listClips } from './clips.ts';
import type { ClipDatabase } from './db.ts';
import type { ClipRow } from './rows.ts';

/** Keys of the clips that a committed write touched, here or in another page or worker; 'all' where it does not say. */
function touchedClips(db: ClipDatabase, parts: ObservabilitySet): readonly string[] | 'all' {
  // Dexie's word after a page comes back from the browser's cache.
  if (parts.all !== undefined) return 'all';
  const touched = parts[`idb://${db.name}/${db.clips.name}/`];
  if (touched === undefined) return [];
  const keys: string[] = [];
  const ranges = RangeSet(touched)[Symbol.iterator]();
  for (let next = ranges.next(); !next.done; next = ranges.next()) {
    const { from, to } = next.value;
    if (typeof from !== 'string' || from !== to) return 'all';
    keys.push(from);
  }
  return keys;
}

/** As `listClips` orders: newest first capture first. */
const compareRows = (a: ClipRow, b: ClipRow): number => {
  if (a.savedAt !== b.savedAt) return a.savedAt < b.savedAt ? 1 : -1;
  return a.id === b.id ? 0 : a.id < b.id ? 1 : -1;
};

/** The list without these clips as they were, and with them as they are. */
function merged(rows: readonly ClipRow[], keys: readonly string[], fresh: readonly ClipRow[]): ClipRow[] {
  const touched = new Set(keys);
  const added = new Map(fresh.map((row) => [row.id, row]));
  const list: ClipRow[] = [];
  for (const row of rows) {
    if (!touched.has(row.id)) list.push(row);
    else {
      const now = added.get(row.id);
      if (now?.savedAt !== row.savedAt) continue;
      list.push(now);
      added.delete(row.id);
    }
  }
  return added.size === 0 ? list : [...list, ...added.values()].sort(compareRows);
}

/**
 * The list of `listClips`, now and again after each write that changes it, here or in another page or worker. Read whole
 * once; afterwards only the rows that were written, since work that goes through a whole library writes many times.
 * Returns the way to stop.
 */
export function watchClips(
  db: ClipDatabase,
  { deleted = 'without' }: Pick<ListOptions, 'deleted'>,
  changed: (rows: readonly ClipRow[]) => void,
  failed: (error: unknown) => void,
): () => void {
  const wanted = deleted === 'only' ? 1 : 0;
  let rows: readonly ClipRow[] = [];
  let waiting: Set<string> | 'all' = 'all';
  let reading = false;
  let stopped = false;

  const readOnce = async (): Promise<void> => {
    const keys: readonly string[] | 'all' = waiting === 'all' ? 'all' : [...waiting];
    waiting = new Set();
    if (keys === 'all') rows = await listClips(db, { deleted });
    else {
      const stored = await db.clips.bulkGet([...keys]);
      const fresh = stored.flatMap((row) => (row?.deleted === wanted ? [row] : []));
      rows = merged(rows, keys, fresh);
    }
    if (!stopped) changed(rows);
  };
  const read = async (): Promise<void> => {
    if (reading) return;
    reading = true;
    try {
      while (!stopped && (waiting === 'all' || waiting.size > 0)) await readOnce();
    } catch (error) {
      // What was not read is read with the next change.
      waiting = 'all';
      if (!stopped) failed(error);
    } finally {
      reading = false;
    }
  };
  const hear = (parts: ObservabilitySet): void => {
    const touched = touchedClips(db, parts);
    if (touched === 'all') waiting = 'all';
    else if (waiting !== 'all') for (const key of touched) waiting.add(key);
    void read();
  };

  Dexie.on('storagemutated', hear);
  void read();
  return () => {
    stopped = true;
    Dexie.on.storagemutated.unsubscribe(hear);
  };
}
