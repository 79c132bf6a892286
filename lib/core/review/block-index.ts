import { textOf } from '../blocks.ts';
import type { Article } from '../schema/article.ts';
import type { Change } from '../schema/correction.ts';

type BlockOf = Pick<Extract<Change, { field: 'block' }>, 'start' | 'end' | 'quote'>;

/** Finds an article's blocks without going through them all: a file may hold a million corrections of fifty thousand. */
export class BlockIndex {
  readonly #article: Pick<Article, 'blocks' | 'text'>;
  readonly #byStart: ReadonlyMap<number, number>;
  readonly #titleAt: number;
  #byWords: ReadonlyMap<string, number[]> | null = null;

  constructor(article: Pick<Article, 'blocks' | 'text'>) {
    this.#article = article;
    this.#byStart = new Map(article.blocks.map(({ start }, index) => [start, index]));
    this.#titleAt = article.blocks.findIndex(({ kind }) => kind === 'title');
  }

  /** The block of this very span and words; -1 when it is none, or the title, which has a value of its own. */
  at({ start, end, quote }: BlockOf): number {
    const index = this.#byStart.get(start) ?? -1;
    const isIt = this.#article.blocks[index]?.end === end && this.#article.text.slice(start, end) === quote;
    return isIt && index !== this.#titleAt ? index : -1;
  }

  /** The only block of these words; -1 when there is none or more than one, or it is the title. */
  saying(words: string): number {
    this.#byWords ??= Map.groupBy(this.#article.blocks.keys(), (index) => this.#wordsAt(index));
    const [index = -1, ...more] = this.#byWords.get(words) ?? [];
    return more.length === 0 && index !== this.#titleAt ? index : -1;
  }

  #wordsAt(index: number): string {
    const block = this.#article.blocks[index];
    return block === undefined ? '' : textOf(this.#article, block);
  }
}
