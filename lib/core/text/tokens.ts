import { wordKey } from './syllable.ts';

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

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: Word;
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const BREAK = 4;
const OTHER = 5;

// One table look-up per code unit is several times quicker than a regular expression with Unicode classes.
const classes = new Uint8Array(0x10000);
function classOf(code: number): number {
  const known = classes[code];
  if (known !== undefined && known !== 0) return known;
  const char = String.fromCharCode(code);
  let found = OTHER;
  if (code >= 0x30 && code <= 0x39) found = DIGIT;
  else if (code === 0x0a || code === 0x0b || code === 0x0c || code === 0x2028 || code === 0x2029 || code === 0x85)
    found = BREAK;
  else if (/\s/.test(char)) found = SPACE;
  else if (/[\p{L}\p{M}]/u.test(char)) found = LETTER;
  classes[code] = found;
  return found;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018;

// No word of the language is longer; what is longer is noise and gets no key.
const WORD_MAX = 40;

const END: Token = {
  start: -1,
  end: -1,
  word: { text: '', kind: 'break', key: '', upper: false, caps: false, flags: 0 },
};

/** A text cut into tokens. Indices outside it read as a line break, so that parsers need no bounds of their own. */
export class Lexed {
  readonly text: string;
  readonly tokens: readonly Token[];

  constructor(text: string, tokens: readonly Token[]) {
    this.text = text;
    this.tokens = tokens;
  }

  at(i: number): Token {
    return this.tokens[i] ?? END;
  }
  word(i: number): Word {
    return (this.tokens[i] ?? END).word;
  }
  key(i: number): string {
    return (this.tokens[i] ?? END).word.key;
  }
  /** Whether nothing stands between token `i` and the one before. */
  glued(i: number): boolean {
    return i > 0 && this.at(i).start === this.at(i - 1).end;
  }
  /** The text from token `from` to before token `to`. */
  slice(from: number, to: number): string {
    return to > from ? this.text.slice(this.at(from).start, this.at(to - 1).end) : '';
  }
  /** First token that starts at or after a character offset, searched forward from token `from`. */
  after(offset: number, from: number): number {
    let i = from;
    while (i < this.tokens.length && this.at(i).start < offset) i++;
    return i;
  }
}

const SEAM = /\p{Ll}{2}(?=\p{Lu}\p{Ll})|\p{Lu}{3}(?=\p{Lu}\p{Ll}{2})/u;

/** Where two words are glued (`Hà NộiCơ quan`, `LHPNViệt Nam`): length of the first, 0 for one word. */
function seamOf(chars: string): number {
  if (chars.length < 4) return 0;
  const seam = SEAM.exec(chars);
  return seam === null ? 0 : seam.index + seam[0].length;
}

/**
 * Cuts a text into words (letters with inner apostrophes), numbers, line breaks and single marks. `classify` is asked
 * once per distinct word; its answer stands in `Word.flags`.
 */
export function lex(text: string, classify: (key: string) => number): Lexed {
  const interned = new Map<string, Word>();
  const seams = new Map<string, number>();
  const tokens: Token[] = [];
  const push = (start: number, end: number, kind: Word['kind']): void => {
    const long = end - start > WORD_MAX;
    const chars = kind === 'break' ? '\n' : text.slice(start, long ? start + WORD_MAX : end);
    let word = long ? undefined : interned.get(chars);
    if (word === undefined && kind === 'word' && !long) {
      const seam = seams.get(chars) ?? seamOf(chars);
      if (seam > 0) {
        seams.set(chars, seam);
        push(start, start + seam, kind);
        push(start + seam, end, kind);
        return;
      }
    }
    if (word === undefined) {
      const key = long ? '' : kind === 'word' ? wordKey(chars) : chars;
      const first = chars.charAt(0);
      const upper = kind === 'word' && first !== first.toLowerCase();
      const caps = upper && chars.length > 1 && chars === chars.toUpperCase();
      word = { text: chars, kind, key: kind === 'break' ? '' : key, upper, caps, flags: long ? 0 : classify(key) };
      if (!long) interned.set(chars, word);
    }
    tokens.push({ start, end, word });
  };
  const length = text.length;
  for (let i = 0; i < length; ) {
    const start = i;
    const kind = classOf(text.charCodeAt(i++));
    if (kind === SPACE) continue;
    if (kind === LETTER) {
      while (i < length) {
        const code = text.charCodeAt(i);
        if (classOf(code) === LETTER) i++;
        else if (isApostrophe(code) && i + 1 < length && classOf(text.charCodeAt(i + 1)) === LETTER) i += 2;
        else break;
      }
      push(start, i, 'word');
    } else if (kind === DIGIT) {
      while (i < length && classOf(text.charCodeAt(i)) === DIGIT) i++;
      push(start, i, 'number');
    } else if (kind === BREAK) {
      while (i < length && (classOf(text.charCodeAt(i)) === BREAK || classOf(text.charCodeAt(i)) === SPACE)) i++;
      push(start, i, 'break');
    } else push(start, i, 'mark');
  }
  return new Lexed(text, tokens);
}

/** The keys of a phrase's words and marks, for tables. */
export function wordsOf(phrase: string): string[] {
  return lex(phrase, () => 0).tokens.map((token) => token.word.key);
}
