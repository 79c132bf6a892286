import { textOf } from '../blocks.ts';
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

type Sapo = { at: number; by: CorrectVerdict | null; typed: Given<string | null> | null };

/**
 * Which block is the sapo, and what was typed for it, as decisions follow one another. A block is made it, ceases to be
 * it, or has its words replaced; no words of the body get lost on the way: where a block that a person made the sapo is
 * not to be it, it is again what it was captured as. The captured sapo's own words bring that block back.
 */
class SapoDecision {
  readonly #capturedAt: number;
  readonly #capturedWords: string | null;
  #now: Sapo;

  constructor(article: Pick<Article, 'blocks' | 'text'>) {
    this.#capturedAt = article.blocks.findIndex(({ kind }) => kind === 'sapo');
    const block = article.blocks[this.#capturedAt];
    this.#capturedWords = block === undefined ? null : textOf(article, block);
    this.#now = this.#asCaptured;
  }

  get now(): Sapo {
    return this.#now;
  }

  get capturedAt(): number {
    return this.#capturedAt;
  }

  get #asCaptured(): Sapo {
    return { at: this.#capturedAt, by: null, typed: null };
  }

  /** `displaced`: whether the captured sapo has been made another thing. */
  onBlock(index: number, as: BlockChange, verdict: CorrectVerdict, displaced: boolean): void {
    const isCaptured = index === this.#capturedAt;
    if (isCaptured && (as === 'keep' || as === 'sapo')) this.#now = this.#asCaptured;
    else if (as === 'sapo') this.#now = { at: index, by: verdict, typed: null };
    else if (index === this.#now.at)
      this.#now = isCaptured || displaced ? { at: -1, by: verdict, typed: null } : this.#asCaptured;
  }

  onWords(value: string | null, verdict: CorrectVerdict): void {
    if (value === this.#capturedWords) this.#now = this.#asCaptured;
    else if (value === null && this.#now.at !== this.#capturedAt) this.#now = { at: -1, by: verdict, typed: null };
    else this.#now = { ...this.#now, typed: { value, verdict } };
  }
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
