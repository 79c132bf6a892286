export * from './captures.ts';
export * from './clips.ts';
export * from './clipsets.ts';
export * from './db.ts';
export * from './errors.ts';
export { gunzip } from './gunzip.ts';
export { type ImportResult, importClipSetText } from './import-text.ts';
export type { StoreDeps } from './stamp.ts';
export { addVerdict, addVerdicts, redoLast, restoreClips, undoLast, type VerdictRequest } from './verdicts.ts';
