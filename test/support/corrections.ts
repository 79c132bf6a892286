import { textOf } from '../../lib/core/blocks.ts';
import type { Article } from '../../lib/core/schema/article.ts';
import type { BlockChange, Change } from '../../lib/core/schema/correction.ts';
import type { VerdictContent } from '../../lib/core/schema/verdict.ts';

/** A correction of a block told by its index. */
export function blockChange(article: Pick<Article, 'blocks' | 'text'>, index: number, as: BlockChange): Change {
  const block = article.blocks[index];
  if (block === undefined) throw new Error(`no block ${index}`);
  return { field: 'block', start: block.start, end: block.end, quote: textOf(article, block), as };
}

export const correct = (versionId: string, change: Change): VerdictContent => ({ type: 'correct', versionId, change });

/** A time as a person gives it. */
export const givenTime = (at: string, precision: 'day' | 'minute' = 'minute') =>
  ({ at, precision, zoneGiven: true, source: 'person' }) as const;

/** The blocks of an article as `kind: words`. */
export const lines = (article: Article): string[] =>
  article.blocks.map((block) => `${block.kind}: ${textOf(article, block)}`);
