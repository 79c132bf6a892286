import type { Article, ArticleTime, BlockKind } from '../schema/article.ts';
import type { BlockChange } from '../schema/correction.ts';
import type { CorrectVerdict, PlacedCorrection } from './types.ts';

/** A value with the verdict that gave it. */
export interface Given<T> {
  value: T;
  verdict: CorrectVerdict;
}

interface DecidedFields {
  title: Given<string> | null;
  sapo: Given<string | null> | null;
  authors: Given<string[]> | null;
  outlet: Given<string | null> | null;
  published: Given<ArticleTime | null> | null;
}

/** What is decided of an article, each later correction in the place of the earlier ones. */
export interface Decided extends DecidedFields {
  /** The captured block that is the title; -1 where there is none. */
  titleAt: number;
  /** The captured block that is the sapo, or that words typed for it replace; -1 where there is none. */
  sapoAt: number;
  /** The verdict by which that is another block than was captured as sapo, or none; null where it is the same. */
  sapoBy: CorrectVerdict | null;
  /** What a captured block is now, `drop` where it is taken out, and the verdict that says so, if any. */
  blockAt(index: number): { kind: BlockKind | 'drop'; by: CorrectVerdict | null };
}

interface BlockDecision {
  as: BlockChange;
  verdict: CorrectVerdict;
  order: number;
}

/** The sapo is the block that was made it last; until one is, the one captured as such, unless it became another thing. */
function sapoOf(blocks: ReadonlyMap<number, BlockDecision>, capturedAt: number): { at: number; order: number } {
  let sapo = { at: blocks.has(capturedAt) ? -1 : capturedAt, order: -1 };
  for (const [at, { as, order }] of blocks) {
    const isSapo = as === 'sapo' || (as === 'keep' && at === capturedAt);
    if (isSapo && order > sapo.order) sapo = { at, order };
  }
  return sapo;
}

/** Reads corrections, in their order, as one decision on each thing. */
export function decide(article: Pick<Article, 'blocks'>, corrections: readonly PlacedCorrection[]): Decided {
  const fields: DecidedFields = { title: null, sapo: null, authors: null, outlet: null, published: null };
  const blocks = new Map<number, BlockDecision>();
  let sapoOrder = -1;
  for (const [order, { verdict, block }] of corrections.entries()) {
    const { change } = verdict;
    if (change.field === 'title') fields.title = { value: change.value, verdict };
    else if (change.field === 'authors') fields.authors = { value: change.value, verdict };
    else if (change.field === 'outlet') fields.outlet = { value: change.value, verdict };
    else if (change.field === 'published') fields.published = { value: change.value, verdict };
    else if (change.field === 'sapo') {
      fields.sapo = { value: change.value, verdict };
      sapoOrder = order;
    } else if (block !== null) blocks.set(block, { as: change.as, verdict, order });
  }

  const capturedSapoAt = article.blocks.findIndex(({ kind }) => kind === 'sapo');
  const sapo = sapoOf(blocks, capturedSapoAt);
  // A block made the sapo after words were typed for it is the later word on the same thing.
  if (sapoOrder < sapo.order) fields.sapo = null;
  return {
    ...fields,
    titleAt: article.blocks.findIndex(({ kind }) => kind === 'title'),
    sapoAt: sapo.at,
    sapoBy: sapo.at === capturedSapoAt ? null : ((blocks.get(sapo.at) ?? blocks.get(capturedSapoAt))?.verdict ?? null),
    blockAt(index) {
      const own = blocks.get(index);
      const by = own?.verdict ?? null;
      if (index === sapo.at) return { kind: 'sapo', by };
      const displaced = index === capturedSapoAt && (own === undefined || own.as === 'keep' || own.as === 'sapo');
      if (displaced) return { kind: 'paragraph', by: blocks.get(sapo.at)?.verdict ?? by };
      if (own !== undefined && own.as !== 'keep' && own.as !== 'sapo') return { kind: own.as, by };
      return { kind: article.blocks[index]?.kind ?? 'paragraph', by: null };
    },
  };
}
