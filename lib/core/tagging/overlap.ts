/** Spans in text order without overlaps: the earlier wins, and of two that start together the longer. */
export function withoutOverlaps<T extends { readonly start: number; readonly end: number }>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  let last = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start < last || span.end <= span.start) continue;
    kept.push(span);
    last = span.end;
  }
  return kept;
}

const EDGE = /[\s.,;:]/;

/** A span without white space and `. , ; :` at its ends (domain.md §0 rule 1); null when nothing is left. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } | null {
  let [from, to] = [start, end];
  while (from < to && EDGE.test(text.charAt(from))) from++;
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : null;
}
