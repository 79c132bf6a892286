import type { ImportFault } from '../../lib/core/exchange/faults.ts';
import { checkHtml } from '../../lib/core/exchange/html.ts';
import { readClipSet } from '../../lib/core/exchange/read.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { gunzip } from '../../lib/store/gunzip.ts';
import { ImportRefused, type ImportReport, importClipSet } from '../../lib/store/import.ts';

export type ImportResult = { ok: true; report: ImportReport } | { ok: false; fault: ImportFault };

/** Fixtures are of March 2026; what tests stamp is of the present. Neither may look like the future. */
export const NOW = Math.max(Date.now(), Date.parse('2026-03-12T00:00:00Z'));

/** The whole way of a ClipSet file into a database, as the library page goes it: read, pages checked, united. */
export async function importClipSetText(db: ClipDatabase, text: string): Promise<ImportResult> {
  const read = readClipSet(text, NOW);
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
