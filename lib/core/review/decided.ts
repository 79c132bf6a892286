import type { Article, ArticleTime, BlockKind } from '../schema/article.ts';
import type { BlockChange } from '../schema/correction.ts';
import { type Given, SapoDecision } from './sapo.ts';
import type { CorrectVerdict, PlacedCorrection } from './types.ts';

interface DecidedFields {
  title: Given<string> | null;
  authors: Given<string[]> | null;
  outlet: Given<string | null> | null;
  published: Given<ArticleTime | null> | null;
}

/** What is decided of an article, each later correction in the place of the earlier ones. */
export interface Decided extends DecidedFields {
  /** Words typed in the place of the sapo; null in them takes the captured one out. */
  sapo: Given<string | null> | null;
  /** The captured block that is the title; -1 where there is none. */
  titleAt: number;
  /** The captured block that is the sapo, or that words typed for it replace; -1 where there is none. */
  sapoAt: number;
  /** The verdict by which that is another block than was captured as sapo, or none; null where it is the same. */
  sapoBy: CorrectVerdict | null;
  /** What a captured block is now, `drop` where it is taken out, and the verdict that says so, if any. */
  blockAt(index: number): { kind: BlockKind | 'drop'; by: CorrectVerdict | null };
}

/** Reads corrections, in their order, as one decision on each thing. */
export function decide(article: Pick<Article, 'blocks' | 'text'>, corrections: readonly PlacedCorrection[]): Decided {
  const fields: DecidedFields = { title: null, authors: null, outlet: null, published: null };
  const blocks = new Map<number, { as: BlockChange; verdict: CorrectVerdict }>();
  const decision = new SapoDecision(article);
  const { capturedAt } = decision;
  const stays = (as: BlockChange | undefined): boolean => as === undefined || as === 'keep' || as === 'sapo';
  for (const { verdict, block } of corrections) {
    const { change } = verdict;
    if (change.field === 'title') fields.title = { value: change.value, verdict };
    else if (change.field === 'authors') fields.authors = { value: change.value, verdict };
    else if (change.field === 'outlet') fields.outlet = { value: change.value, verdict };
    else if (change.field === 'published') fields.published = { value: change.value, verdict };
    else if (change.field === 'sapo') decision.onWords(change.value, verdict);
    else if (block !== null) {
      blocks.set(block, { as: change.as, verdict });
      decision.onBlock(block, change.as, verdict, !stays(blocks.get(capturedAt)?.as));
    }
  }

  const sapo = decision.now;
  return {
    ...fields,
    titleAt: article.blocks.findIndex(({ kind }) => kind === 'title'),
    sapoAt: sapo.at,
    sapoBy: sapo.by,
    sapo: sapo.typed,
    blockAt(index) {
      const own = blocks.get(index);
      if (index === sapo.at) return { kind: 'sapo', by: own?.verdict ?? null };
      if (own !== undefined && own.as !== 'keep' && own.as !== 'sapo') return { kind: own.as, by: own.verdict };
      if (index === capturedAt) return { kind: 'paragraph', by: sapo.by };
      return { kind: article.blocks[index]?.kind ?? 'paragraph', by: null };
    },
  };
}
