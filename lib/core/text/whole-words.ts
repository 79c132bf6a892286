import type { Span } from '../schema/span.ts';

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
const BLANK = /\s/;

/** The words that a selection touches, whole, without the white space around them; null where there are none. */
export function wholeWords(text: string, { start, end }: Span): Span | null {
  let [from, to] = [start, end];
  while (from < to && BLANK.test(text.charAt(from))) from += 1;
  while (to > from && BLANK.test(text.charAt(to - 1))) to -= 1;
  if (from === to) return null;
  const joins = (at: number): boolean => IN_WORD.test(text.charAt(at - 1)) && IN_WORD.test(text.charAt(at));
  while (from > 0 && joins(from)) from -= 1;
  while (to < text.length && joins(to)) to += 1;
  return { start: from, end: to };
}
