import { ClipFold } from './clip-fold.ts';
import type { FoldInput, ReviewedClip } from './types.ts';

/**
 * The state of a clip: its verdicts, in clock order, applied to the current version and its tagging; corrections of the
 * article first, since they say which words there are. Depends on the set of verdicts alone, not on their order or
 * repetition, so two people's work merges by union. Rejecting an added tag removes it and does not bring back what it
 * had replaced; taking the `add` back does.
 */
export const foldClip = (input: FoldInput): ReviewedClip => new ClipFold(input).result();
