import type { Words } from './words.ts';

/** Words that make another post or another document of those they stand beside. */
const TELLING = new Set(
  'phó nguyên cựu quyền số ngày tháng năm khóa khoá lần kỳ thứ sửa thay bổ dự không chưa'.split(' '),
);
/** So many words before and after are looked at, as long as they tell: “lần thứ XIII”. */
const REACH = 3;

/** A mention's words in a text, and whether a stretch of it has the end of a block or line. */
export interface Side {
  words: Words;
  first: number;
  last: number;
  breaks(start: number, end: number): boolean;
}

/**
 * Whether what stands directly beside a mention is other on the page in a way that may make it mean something else: a
 * number, a name, “Phó” before a post. A plain word changed there does not.
 */
export function changesSense(here: Side, there: Side): boolean {
  return ([-1, 1] as const).some((step) => {
    for (let k = 1; k <= REACH; k++) {
      const [a, b] = [beside(here, k * step), beside(there, k * step)];
      if (a !== b) return [a, b].some((word) => word !== null && (TELLS.test(word) || isTelling(word)));
      if (a === null || !isTelling(a)) return false;
    }
    return false;
  });
}

/** A number, or a word that is large though no sentence begins with it. */
const TELLS = /\d|^\p{Lu}/u;
const isTelling = (word: string): boolean => TELLING.has(word.toLowerCase());

/** A word some way before or after, small where a sentence begins with it; null past a sign, or where the block ends. */
function beside({ words: { text, starts, ends }, first, last, breaks }: Side, step: number): string | null {
  const word = step < 0 ? first + step : last + step;
  const [start, end] = [starts[word], ends[word]];
  if (start === undefined || end === undefined) return null;
  const [from = 0, to = 0] = step < 0 ? [end, starts[first]] : [ends[last], start];
  if (/[^\p{L}\p{M}\p{N}\s]/u.test(text.slice(from, to)) || breaks(from, to)) return null;
  const found = text.slice(start, end);
  const begins =
    step < 0 &&
    (start < 2 || /[^\p{L}\p{M}\p{N},;] ?$/u.test(text.slice(start - 2, start)) || breaks(start - 1, start));
  return begins ? found.toLowerCase() : found;
}
