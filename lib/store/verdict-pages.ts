import type { Table } from 'dexie';
import { type AnyVerdict, compareVerdicts } from '../core/review/index.ts';
import type { ClipDatabase } from './db.ts';

/** At most so many verdicts of all clips and of none, the newest first, that stand before a clock (null: from the newest on). */
export async function newestVerdicts(db: ClipDatabase, before: string | null, limit: number): Promise<AnyVerdict[]> {
  const newest = <T extends AnyVerdict>(table: Table<T, string>): Promise<T[]> =>
    (before === null ? table.orderBy('clock') : table.where('clock').below(before)).reverse().limit(limit).toArray();
  const [own, shared] = await Promise.all([newest(db.verdicts), newest(db.sharedVerdicts)]);
  return [...own, ...shared].sort((a, b) => compareVerdicts(b, a)).slice(0, limit);
}
