import { isWordCode, type Normal } from './normal.ts';

/** The words of a normal text, numbered in order: runs of letters and digits. */
export interface Words {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Which word it is: the same number for the same letters; -1 for one that the other text has not. */
  readonly ids: Int32Array;
}

/** Numbers for words; a reader of the text sought adds to it, one of the text searched only asks. */
export type Vocabulary = Map<string, number>;

/** Longer than any word: a page's run without blanks is none that an article has. */
const LONGEST_WORD = 60;

/** The words of a text; `adds` puts new ones into the vocabulary. */
export function readWords({ text }: Normal, vocabulary: Vocabulary, adds: boolean): Words {
  const most = (text.length >> 1) + 1;
  const [starts, ends, ids] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  let count = 0;
  for (let i = 0; i < text.length; ) {
    if (!isWordCode(text.charCodeAt(i))) {
      i += 1;
      continue;
    }
    const start = i;
    while (i < text.length && isWordCode(text.charCodeAt(i))) i += 1;
    starts[count] = start;
    ends[count] = i;
    ids[count] = idOf(text.slice(start, Math.min(i, start + LONGEST_WORD)), vocabulary, adds);
    count += 1;
  }
  return { text, starts: starts.subarray(0, count), ends: ends.subarray(0, count), ids: ids.subarray(0, count) };
}

function idOf(word: string, vocabulary: Vocabulary, adds: boolean): number {
  const known = vocabulary.get(word);
  if (known !== undefined) return known;
  if (!adds) return -1;
  vocabulary.set(word, vocabulary.size);
  return vocabulary.size - 1;
}

/** The number of the first word that ends after an offset; as many as there are words where none does. */
export function wordFrom({ ends }: Words, offset: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
