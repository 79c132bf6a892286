import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Person } from '../../lib/core/schema/scalars.ts';
import type { CaptureToSave } from '../../lib/store/captures.ts';
import { ClipDatabase } from '../../lib/store/db.ts';
import { sampleOf } from './articles.ts';

export const HÀ: Person = { name: 'Lê Thu Hà', office: 'Ban Tuyên giáo Tỉnh ủy' };
export const NAM: Person = { name: 'Phạm Nam', office: 'Ban Tuyên giáo Tỉnh ủy' };

/** What was written; a test that goes on without it would prove nothing. */
export function written<T>(verdict: T | null): T {
  if (verdict === null) throw new Error('nothing was written');
  return verdict;
}

/** A database of its own, in memory. */
export function emptyDatabase(): ClipDatabase {
  return new ClipDatabase('test', { indexedDB: new IDBFactory(), IDBKeyRange });
}

/** Every row of every table, to compare a database before and after. */
export async function contentsOf(db: ClipDatabase): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const));
  return Object.fromEntries(tables);
}

export function captureOf(more: Partial<CaptureToSave> = {}): CaptureToSave {
  return {
    kind: 'article',
    ...sampleOf(),
    html: null,
    warnings: [],
    url: 'https://bao.example/xay-dung-dang/so-ket.html?utm_source=zalo',
    capturedAt: '2026-03-08T01:00:00.000Z',
    capturedBy: HÀ,
    extractor: 'diem-bao 0.1.0',
    ...more,
  };
}
