import type { Block } from '../lib/core/schema/article.ts';
import type { Span } from '../lib/core/schema/span.ts';
import type { Mark } from './marks.ts';

/** Words marked that are no mention: a person's highlight, or the words that a tag is to have. */
export interface Passage extends Span {
  id: string;
  look: 'highlight' | 'draft';
}

/** A stretch of text with what covers it. */
export interface Segment {
  start: number;
  end: number;
  /** The shorter first: a click on a mention inside another means the inner one. Documents before officials. */
  marks: Mark[];
  passages: Passage[];
}

const covers = (span: Span, { start, end }: Span): boolean => span.start < end && start < span.end;
const length = ({ start, end }: Span): number => end - start;

/** Cuts one block where something that covers its words starts or ends; the segments join up to the block. */
export function segmentsOf(block: Block, marks: readonly Mark[], passages: readonly Passage[]): Segment[] {
  const markedHere = marks.filter(({ mention }) => covers(mention, block));
  const passagesHere = passages.filter((passage) => covers(passage, block));
  const cuts = new Set([block.start, block.end]);
  for (const { start, end } of [...markedHere.map(({ mention }) => mention), ...passagesHere]) {
    cuts.add(Math.max(start, block.start));
    cuts.add(Math.min(end, block.end));
  }
  const points = [...cuts].sort((a, b) => a - b);
  const shorterFirst = markedHere.toSorted(
    (a, b) =>
      length(a.mention) - length(b.mention) ||
      (a.mention.kind < b.mention.kind ? -1 : a.mention.kind > b.mention.kind ? 1 : 0),
  );
  return points.slice(0, -1).map((start, i) => {
    const end = points[i + 1] ?? block.end;
    return {
      start,
      end,
      marks: shorterFirst.filter(({ mention }) => covers(mention, { start, end })),
      passages: passagesHere.filter((passage) => covers(passage, { start, end })),
    };
  });
}
