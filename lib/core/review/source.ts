import type { Span } from '../schema/span.ts';
import type { Mention } from '../schema/tagging.ts';
import type { MentionTarget, PassageTarget } from '../schema/verdict.ts';
import { shift, touched } from './shift.ts';
import type { ReviewedClip, ShownBlock } from './types.ts';

/** Where words shown come from: a span of the captured text or, with `correction`, of that correction's value. */
export type Source = Pick<MentionTarget, 'start' | 'end' | 'correction'>;

/**
 * Where the words at a span of the text shown come from. Null where no one source has them whole: in a span that runs
 * from one block into another that was not captured right behind it.
 */
export function toSource(blocks: readonly ShownBlock[], span: Span): Source | null {
  const pairs = blocks.flatMap((block) =>
    block.shown === null ? [] : [{ from: block.shown, to: block.typed ? null : block.captured, block }],
  );
  const its = touched(pairs, span);
  const [first] = its;
  if (its.length !== 1 || first === undefined || !first.block.typed) return shift(its, span);
  const { from, block } = first;
  const inValue = shift([{ from, to: { start: 0, end: from.end - from.start } }], span);
  return inValue === null || block.correction === null ? null : { ...inValue, correction: block.correction.id };
}

/**
 * What a verdict on words of the text shown points at: the capture, or the correction that has them, so that it stays
 * valid whatever is corrected later. Null as for `toSource`.
 */
export function targetOf(
  { versionId, article, blocks }: Pick<ReviewedClip, 'versionId' | 'article' | 'blocks'>,
  { kind, start, end }: Pick<Mention, 'kind' | 'start' | 'end'>,
): MentionTarget | null {
  const source = toSource(blocks, { start, end });
  return source === null ? null : { versionId, kind, ...source, quote: article.text.slice(start, end) };
}

/** As `targetOf`, of words that are of no kind: a highlight's. */
export function passageOf(
  { versionId, article, blocks }: Pick<ReviewedClip, 'versionId' | 'article' | 'blocks'>,
  { start, end }: Span,
): PassageTarget | null {
  const source = toSource(blocks, { start, end });
  return source === null ? null : { versionId, ...source, quote: article.text.slice(start, end) };
}
