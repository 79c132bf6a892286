import type { Span } from '../schema/span.ts';

/** A block in the text looked from and in the text looked to. */
export interface Pair {
  from: Span;
  /** Null where the other text does not have it in these words. */
  to: Span | null;
}

/** The first of the pairs, in the order of `from`, that ends at or behind an offset. */
function firstFrom(pairs: readonly Pair[], offset: number): number {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle]?.from.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The pairs, in the order of `from`, that hold a part of a span, be it only the line break behind a block. */
export function touched<T extends Pair>(pairs: readonly T[], { start, end }: Span): T[] {
  const found: T[] = [];
  for (let at = firstFrom(pairs, start); (pairs[at]?.from.start ?? Number.POSITIVE_INFINITY) <= end; at += 1) {
    const pair = pairs[at];
    if (pair !== undefined) found.push(pair);
  }
  return found;
}

/**
 * A span of one text in the other: its blocks, those that it touches, have to be there whole, in their order and with
 * nothing between them. Null where they are not.
 */
export function shift(blocks: readonly Pair[], span: Span): Span | null {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined || first.to === null) return null;
  if (span.end > last.from.end) return null;
  let end = first.to.start - 1;
  for (const { to } of blocks) {
    if (to === null || to.start !== end + 1) return null;
    end = to.end;
  }
  const by = first.to.start - first.from.start;
  return { start: span.start + by, end: span.end + by };
}
