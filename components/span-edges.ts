import type { Span } from '../lib/core/schema/span.ts';

/** Syllables; a number with its symbol (`04-NQ/TW`, `1.500`) is one. */
const UNIT = /[\p{L}\p{M}\p{N}]+(?:[-–/.][\p{L}\p{M}\p{N}]+)*/gu;

/** What a span's edges can stand at in the block that holds its start. */
export function unitsAround(text: string, span: Span): Span[] {
  const from = text.lastIndexOf('\n', span.start - 1) + 1;
  const end = text.indexOf('\n', span.start);
  const block = text.slice(from, end < 0 ? undefined : end);
  return [...block.matchAll(UNIT)].map((match) => ({
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
}

/** The span with one edge a syllable on (1) or back (-1); the same where there is no further to go. */
export function moveEdge(text: string, span: Span, edge: 'start' | 'end', step: 1 | -1): Span {
  const units = unitsAround(text, span);
  if (edge === 'end') {
    const ends = units.map(({ end }) => end).filter((end) => end > span.start);
    const to = step > 0 ? ends.find((end) => end > span.end) : ends.findLast((end) => end < span.end);
    return to === undefined ? span : { start: span.start, end: to };
  }
  const starts = units.map(({ start }) => start).filter((start) => start < span.end);
  const to = step > 0 ? starts.find((start) => start > span.start) : starts.findLast((start) => start < span.start);
  return to === undefined ? span : { start: to, end: span.end };
}
