// All that writes decisions, as one module: pages load it with the first decision, and acts keep their order only if they
// all wait for the same thing.
export { decide } from './decide.ts';
export { redoLast, restoreVerdict, restoreVerdicts, undoLast } from './undo.ts';
export { addVerdicts, restoreClips } from './verdicts.ts';
