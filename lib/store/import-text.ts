import type { ImportFault } from '../core/exchange/faults.ts';
import { checkHtml } from '../core/exchange/html.ts';
import { readClipSet } from '../core/exchange/read.ts';
import type { ClipDatabase } from './db.ts';
import { gunzip } from './gunzip.ts';
import { ImportRefused, type ImportReport, importClipSet } from './import.ts';

export type ImportResult = { ok: true; report: ImportReport } | { ok: false; fault: ImportFault };

/**
 * The whole way of a ClipSet file into the database: read, checked with its pages, united. A fault of the file is a
 * result, with its place; nothing was written then.
 * @throws StoreFull; StoreFailed.
 */
export async function importClipSetText(db: ClipDatabase, text: string): Promise<ImportResult> {
  const read = readClipSet(text);
  if (!read.ok) return read;
  const fault = await checkHtml(read.set, gunzip);
  if (fault !== null) return { ok: false, fault };
  try {
    return { ok: true, report: await importClipSet(db, read.set) };
  } catch (error) {
    if (error instanceof ImportRefused) return { ok: false, fault: error.fault };
    throw error;
  }
}
