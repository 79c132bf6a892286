import { type ReadonlySignal, signal } from '@preact/signals';
import { checkHtml } from '../core/exchange/html.ts';
import { MAX_CLIPSET_CHARS } from '../core/exchange/limits.ts';
import { type ImportFault, type ImportFaultCode, readClipSet } from '../core/exchange/read.ts';
import { GAZETTEER_VERSION } from '../core/gazetteer/version.ts';
import { TAGGER_VERSION } from '../core/tagging/version.ts';
import { isMessageKey, type MessageKey } from '../i18n/index.ts';
import {
  clipSetChunks,
  type ExportOptions,
  ImportRefused,
  type ImportReport,
  importClipSet,
} from '../store/clipsets.ts';
import type { ClipDatabase } from '../store/db.ts';
import { gunzip } from '../store/gunzip.ts';
import { storeFailure } from './failures.ts';
import type { Notices } from './notices.ts';

/** What a person chooses before an export. */
export interface ExportRequest {
  name: string;
  purpose: string;
  withHtml: boolean;
}

/** Why a file was not imported: its own fault, or the store's. `place` and `detail` may be empty. */
interface ImportTrouble {
  message: MessageKey;
  place: string;
  detail: string;
}

/** How the export or import in hand goes. */
export type TransferState =
  | { at: 'idle' }
  | { at: 'exporting'; done: number; total: number }
  | { at: 'importing' }
  | { at: 'imported'; report: ImportReport }
  | { at: 'refused'; file: string; trouble: ImportTrouble };

interface Ports {
  db: ClipDatabase;
  notices: Notices;
  /** Name and version of this build. */
  exporter: string;
  saveFile(file: Blob, name: string): void;
}

/** Export to a file and import from one; one at a time. */
export interface TransferModel {
  readonly state: ReadonlySignal<TransferState>;
  exportClips(ids: readonly string[], request: ExportRequest): Promise<void>;
  importFile(file: File): Promise<void>;
  dismiss(): void;
}

export function createTransferModel({ db, notices, exporter, saveFile }: Ports): TransferModel {
  const state = signal<TransferState>({ at: 'idle' });
  const busy = (): boolean => state.value.at === 'exporting' || state.value.at === 'importing';

  return {
    state,
    async exportClips(ids, request) {
      if (busy()) return;
      const total = ids.length;
      state.value = { at: 'exporting', done: 0, total };
      const created = new Date().toISOString();
      const options: ExportOptions = {
        ...request,
        created,
        exporter,
        tagger: TAGGER_VERSION,
        gazetteer: GAZETTEER_VERSION,
      };
      try {
        const parts: Blob[] = [];
        for await (const chunk of clipSetChunks(db, ids, options)) {
          // A Blob may be moved to disk by the browser; a string may not.
          parts.push(new Blob([chunk]));
          state.value = { at: 'exporting', done: Math.min(total, Math.max(0, parts.length - 1)), total };
        }
        const file = `${fileName(request.name)}-${dayOf(created)}.json`;
        saveFile(new Blob(parts, { type: 'application/json' }), file);
        notices.say('export.done', { count: total, file });
      } catch (error) {
        console.error('export failed:', error);
        notices.complain('export.failed', storeFailure(error));
      } finally {
        state.value = { at: 'idle' };
      }
    },
    async importFile(file) {
      if (busy()) return;
      state.value = { at: 'importing' };
      try {
        state.value = { at: 'imported', report: await importFrom(db, file) };
      } catch (error) {
        console.error('import failed:', error);
        state.value = { at: 'refused', file: file.name, trouble: troubleOf(error) };
      }
    },
    dismiss() {
      if (!busy()) state.value = { at: 'idle' };
    },
  };
}

/** A file that is no clip set, or says what the library contradicts. */
class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly fault: Omit<ImportFault, 'code'> & { code: ImportFaultCode | 'not-utf8' | 'unreadable' };

  constructor(fault: FileRefused['fault']) {
    super(`${fault.code}: ${fault.place}`);
    this.fault = fault;
  }
}

async function importFrom(db: ClipDatabase, file: File): Promise<ImportReport> {
  const text = await readText(file);
  const read = readClipSet(text);
  if (!read.ok) throw new FileRefused(read.fault);
  const htmlFault = await checkHtml(read.set, gunzip);
  if (htmlFault !== null) throw new FileRefused(htmlFault);
  return importClipSet(db, read.set);
}

async function readText(file: File): Promise<string> {
  // Two bytes a character is more than Vietnamese text takes; the reader counts characters itself.
  if (file.size > 2 * MAX_CLIPSET_CHARS) {
    throw new FileRefused({ code: 'too-large', place: '', detail: `${file.size} bytes` });
  }
  const bytes = await file.arrayBuffer().catch((error: unknown) => {
    throw new FileRefused({ code: 'unreadable', place: '', detail: String(error) });
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new FileRefused({ code: 'not-utf8', place: '', detail: String(error) });
  }
}

function troubleOf(error: unknown): ImportTrouble {
  if (error instanceof FileRefused || error instanceof ImportRefused) {
    const { code, place, detail } = error.fault;
    const message = `fault.${code}`;
    return { message: isMessageKey(message) ? message : 'fault.wrong-shape', place, detail };
  }
  return { message: storeFailure(error), place: '', detail: '' };
}

/** The day in Vietnam, as the set's own name has it, ISO. */
const dayOf = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(instant));

/** A name for the file from the set's: letters and digits without marks, words joined by dashes. */
const fileName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .toLowerCase() || 'diem-bao';
