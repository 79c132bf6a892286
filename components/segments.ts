import type { Block } from '../lib/core/schema/article.ts';
import type { Mention } from '../lib/core/schema/tagging.ts';

/** A stretch of text with the mentions that cover it: at most one of each kind, since none overlaps its own kind. */
export interface Segment {
  start: number;
  end: number;
  document: Mention | null;
  official: Mention | null;
}

/** Cuts one block where a mention starts or ends. Mentions in text order; the segments join up to the block. */
export function segmentsOf(block: Block, mentions: readonly Mention[]): Segment[] {
  const inside = mentions.filter((mention) => mention.start < block.end && mention.end > block.start);
  const cuts = new Set([block.start, block.end]);
  for (const { start, end } of inside) {
    cuts.add(Math.max(start, block.start));
    cuts.add(Math.min(end, block.end));
  }
  const points = [...cuts].sort((a, b) => a - b);
  const covering = (kind: Mention['kind'], at: number): Mention | null =>
    inside.find((mention) => mention.kind === kind && mention.start <= at && mention.end > at) ?? null;
  return points.slice(0, -1).map((start, i) => ({
    start,
    end: points[i + 1] ?? block.end,
    document: covering('document', start),
    official: covering('official', start),
  }));
}
