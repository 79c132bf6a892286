/** What a token is made of. Interned: one object for all tokens of the same characters in one text. */
export interface Word {
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  /** Comparison key (`wordKey`); the character itself for marks, the digits for numbers. */
  readonly key: string;
  /** First letter is a capital. */
  readonly upper: boolean;
  /** Two or more letters, all capitals. */
  readonly caps: boolean;
  /** What the caller's classifier said of the key. */
  readonly flags: number;
}

const END: Word = { text: '', kind: 'break', key: '', upper: false, caps: false, flags: 0 };

/** A text cut into tokens. Indices outside it read as a line break, so that parsers need no bounds of their own. */
export abstract class Lexed {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** Number of tokens. */
  abstract get length(): number;
  abstract word(i: number): Word;
  /** Character offset at which token `i` starts; -1 outside the text. */
  abstract start(i: number): number;
  /** Character offset after token `i`; -1 outside the text. */
  abstract end(i: number): number;

  key(i: number): string {
    return this.word(i).key;
  }
  /** Whether nothing stands between token `i` and the one before. */
  glued(i: number): boolean {
    return i > 0 && this.start(i) === this.end(i - 1);
  }
  /** The text from token `from` to before token `to`. */
  slice(from: number, to: number): string {
    return to > from ? this.text.slice(this.start(from), this.end(to - 1)) : '';
  }
  /** First token that starts at or after a character offset, searched forward from token `from`. */
  after(offset: number, from: number): number {
    let i = from;
    while (i < this.length && this.start(i) < offset) i++;
    return i;
  }
}

/** Tokens as they are cut. */
export abstract class GrowingLexed extends Lexed {
  abstract push(word: Word, start: number, end: number): void;
}

/** Tokens of an article, in plain arrays, which are read quickest. */
class ShortLexed extends GrowingLexed {
  readonly #words: Word[] = [];
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  get length(): number {
    return this.#words.length;
  }
  word(i: number): Word {
    return this.#words[i] ?? END;
  }
  start(i: number): number {
    return this.#starts[i] ?? -1;
  }
  end(i: number): number {
    return this.#ends[i] ?? -1;
  }
  push(word: Word, start: number, end: number): void {
    this.#words.push(word);
    this.#starts.push(start);
    this.#ends.push(end);
  }
}

/** Tokens of a text of many megabytes, in typed arrays, which the collector does not walk. */
class LongLexed extends GrowingLexed {
  readonly #words: Word[] = [];
  readonly #ids = new Map<Word, number>();
  /** Index of the word, start and end, token after token. */
  #cells = new Int32Array(1 << 16);
  #length = 0;

  get length(): number {
    return this.#length;
  }
  #cell(i: number, column: number): number {
    return i >= 0 && i < this.#length ? (this.#cells[i * 3 + column] ?? -1) : -1;
  }
  word(i: number): Word {
    return this.#words[this.#cell(i, 0)] ?? END;
  }
  start(i: number): number {
    return this.#cell(i, 1);
  }
  end(i: number): number {
    return this.#cell(i, 2);
  }
  push(word: Word, start: number, end: number): void {
    let id = this.#ids.get(word);
    if (id === undefined) {
      id = this.#words.push(word) - 1;
      this.#ids.set(word, id);
    }
    const at = this.#length++ * 3;
    if (at + 3 > this.#cells.length) {
      const wider = new Int32Array(this.#cells.length * 2);
      wider.set(this.#cells);
      this.#cells = wider;
    }
    this.#cells[at] = id;
    this.#cells[at + 1] = start;
    this.#cells[at + 2] = end;
  }
}

/** No article is longer; what is, is not worth the quicker form. */
const ARTICLE_MAX = 2_000_000;

/** An empty row of tokens for a text. */
export function emptyLexed(text: string): GrowingLexed {
  return text.length > ARTICLE_MAX ? new LongLexed(text) : new ShortLexed(text);
}
