import type { Span } from '../schema/span.ts';

/** Characters on each side of a quote that have to be the same where it is found again. */
export const CONTEXT_LENGTH = 32;

export type Anchor = { outcome: 'exact' | 'moved'; start: number; end: number } | { outcome: 'lost' };

/**
 * What continues a number or code past the quote: `04` in `04-NQ/TW` is not the `04` of `04 tập thể`. Short by nature,
 * so a bounded window is enough and keeps the search linear.
 */
const GLUE_WINDOW = 40;
const GLUED_AFTER = /^(?:[-–/.,]?[\p{L}\p{M}\p{N}])+/u;
const GLUED_BEFORE = /(?:[\p{L}\p{M}\p{N}][-–/.,]?)+$/u;

const gluedAfter = (text: string, end: number): string =>
  GLUED_AFTER.exec(text.slice(end, end + GLUE_WINDOW))?.[0] ?? '';
const gluedBefore = (text: string, start: number): string =>
  GLUED_BEFORE.exec(text.slice(Math.max(0, start - GLUE_WINDOW), start))?.[0] ?? '';

/** The only place of `wanted` in `text`; null when there is none or more than one. */
function onlyPlace(text: string, wanted: string): number | null {
  const first = text.indexOf(wanted);
  return first !== -1 && text.indexOf(wanted, first + 1) === -1 ? first : null;
}

/**
 * Where a span of one text stands in another text of the same clip. Exact: same offset, same quote. Moved: the quote
 * with what surrounds it (or, where one side was edited, with its other side) occurs exactly once. Else lost. The quote
 * itself, and any word, number or code it is part of, must be the same to the letter: one edit apart, 27-NQ/TW is
 * another document (DESIGN.md, Anchoring).
 */
export function reanchor(span: Span, from: string, to: string): Anchor {
  const { start, end } = span;
  const quote = from.slice(start, end);
  const after = gluedAfter(from, end);
  const before = gluedBefore(from, start);
  const holds = (at: number): boolean =>
    to.startsWith(quote, at) && gluedAfter(to, at + quote.length) === after && gluedBefore(to, at) === before;

  if (holds(start)) return { outcome: 'exact', start, end };
  const prefix = from.slice(Math.max(0, start - CONTEXT_LENGTH), start);
  const suffix = from.slice(end, end + CONTEXT_LENGTH);
  const contexts = [
    [prefix, suffix],
    [prefix, ''],
    ['', suffix],
  ] as const;
  for (const [left, right] of contexts) {
    if (left === '' && right === '') continue;
    const place = onlyPlace(to, left + quote + right);
    if (place === null || !holds(place + left.length)) continue;
    return { outcome: 'moved', start: place + left.length, end: place + left.length + quote.length };
  }
  return { outcome: 'lost' };
}
