import { type ReadonlySignal, signal } from '@preact/signals';
import type { ImportFault } from '../core/exchange/index.ts';
import type { ImportReport } from '../store/clipsets.ts';
import type { ClipDatabase } from '../store/db.ts';
import type { Notices } from './notices.ts';

/** What a person chooses before an export. */
export interface ExportRequest {
  name: string;
  purpose: string;
  withHtml: boolean;
}

/** How the export or import in hand goes. */
export type TransferState =
  | { at: 'idle' }
  | { at: 'exporting'; done: number; total: number }
  | { at: 'importing' }
  | { at: 'imported'; report: ImportReport }
  | { at: 'refused'; file: string; fault: ImportFault };

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
