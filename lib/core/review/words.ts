import type { MentionTarget } from '../schema/verdict.ts';

/**
 * Words as those rejected everywhere are compared: NFC, in lower case, white space one blank. Marks and digits count:
 * `27-NQ/TW` is never `29-NQ/TW`, and `đảng` is not `đang`.
 */
export const foldWords = (words: string): string =>
  words.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();

/** The key of words of a kind in `SharedState.rejectedWords`. */
export const wordsKey = (kind: MentionTarget['kind'], words: string): string => `${kind}:${foldWords(words)}`;
