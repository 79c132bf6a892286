import { textOf } from '../blocks.ts';
import type { Article } from '../schema/article.ts';
import type { BlockChange } from '../schema/correction.ts';
import type { CorrectVerdict } from './types.ts';

/** A value with the verdict that gave it. */
export interface Given<T> {
  value: T;
  verdict: CorrectVerdict;
}

type Sapo = { at: number; by: CorrectVerdict | null; typed: Given<string | null> | null };

/**
 * Which block is the sapo, and what was typed for it, as decisions follow one another. A block is made it, ceases to be
 * it, or has its words replaced; no words of the body get lost on the way: where a block that a person made the sapo is
 * not to be it, it is again what it was captured as. The captured sapo's own words bring that block back.
 */
export class SapoDecision {
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
