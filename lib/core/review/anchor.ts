import type { Span } from '../schema/span.ts';
import { gluedAfter, gluedBefore } from '../text/glue.ts';

/** Characters on each side of a quote that have to be the same where it is found again. */
export const CONTEXT_LENGTH = 32;

export type Anchor = { outcome: 'exact' | 'moved'; start: number; end: number } | { outcome: 'lost' };

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
