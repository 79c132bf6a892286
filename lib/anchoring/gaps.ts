import type { Words } from './words.ts';

/** A stretch of words in each text, ends exclusive. */
export interface Gap {
  a: number;
  aEnd: number;
  b: number;
  bEnd: number;
}

/** Words of a gap that are looked at from each of its ends; what was written anew is longer, and has no place. */
const REACH = 150;
/** Of the page somewhat more: an advertisement may stand between. */
const PAGE_REACH = 400;

/**
 * Gives words between two runs their places, in order and as many as can be: their longest common subsequence. `place` is
 * called with pairs of equal words. Returns how many comparisons it took, at most some hundred thousand.
 */
export function fillGap(article: Words, page: Words, gap: Gap, place: (a: number, b: number) => void): number {
  const rows = ends(gap.a, gap.aEnd, REACH);
  const columns = ends(gap.b, gap.bEnd, PAGE_REACH);
  if (rows.length === 0 || columns.length === 0) return 0;
  const width = columns.length + 1;
  const table = new Uint16Array((rows.length + 1) * width);
  const same = (r: number, c: number): boolean => article.ids[rows[r] ?? -1] === page.ids[columns[c] ?? -1];
  for (let r = rows.length - 1; r >= 0; r--)
    for (let c = columns.length - 1; c >= 0; c--) {
      const skip = Math.max(table[(r + 1) * width + c] ?? 0, table[r * width + c + 1] ?? 0);
      table[r * width + c] = same(r, c) ? Math.max(skip, (table[(r + 1) * width + c + 1] ?? 0) + 1) : skip;
    }
  for (let [r, c] = [0, 0]; r < rows.length && c < columns.length; ) {
    const here = table[r * width + c] ?? 0;
    if (same(r, c) && here === (table[(r + 1) * width + c + 1] ?? 0) + 1) {
      place(rows[r] ?? 0, columns[c] ?? 0);
      r += 1;
      c += 1;
    } else if (here === (table[(r + 1) * width + c] ?? 0)) r += 1;
    else c += 1;
  }
  return rows.length * columns.length;
}

/** The numbers from `from` to `to`, or of a long stretch those near its ends. */
function ends(from: number, to: number, reach: number): number[] {
  const all: number[] = [];
  for (let i = from; i < to; i++) {
    if (i === from + reach && to - i > reach) i = to - reach;
    all.push(i);
  }
  return all;
}
