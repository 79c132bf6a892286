import { emptyLexed, type GrowingLexed, type Lexed, type Word } from './lexed.ts';
import { isSyllable, wordKey } from './syllable.ts';

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
  // Letters with two cases, and ASCII, are told without a regular expression, which takes its time to compile.
  else if (char.toLowerCase() !== char.toUpperCase()) found = LETTER;
  else if (code < 0x80) found = code <= 0x20 && /\s/.test(char) ? SPACE : OTHER;
  else if (/\s/.test(char)) found = SPACE;
  else if (/[\p{L}\p{M}]/u.test(char)) found = LETTER;
  classes[code] = found;
  return found;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018;

// No word of the language is longer; what is longer is noise and gets no key.
const WORD_MAX = 40;

// By comparison of cases: regular expressions with Unicode classes take milliseconds to compile, at the first article.
const isSmall = (letter: string): boolean => letter !== '' && letter !== letter.toUpperCase();
const isCapital = (letter: string): boolean => letter !== '' && letter !== letter.toLowerCase();

/** Whether two small letters stand before `at` and a capital with a small one behind it: `NộiCơ`; or `LHPNViệt`. */
function isSeam(chars: string, at: number): boolean {
  const [a, b, c] = [chars.charAt(at - 3), chars.charAt(at - 2), chars.charAt(at - 1)];
  if (!isCapital(chars.charAt(at)) || !isSmall(chars.charAt(at + 1))) return false;
  if (isSmall(b) && isSmall(c)) return true;
  return isCapital(a) && isCapital(b) && isCapital(c) && isSmall(chars.charAt(at + 2));
}

const SHORT_SEAM_MAX = 9;

/** Where two words are glued (`Hà NộiCơ quan`, `LHPNViệt Nam`): length of the first, 0 for one word. */
function seamOf(chars: string): number {
  if (chars.length < 4 || !hasInnerCapital(chars)) return 0;
  for (let at = 2; at < chars.length - 1; at++) if (isSeam(chars, at)) return at;
  // A first word of two letters is told from a name's inner capital (`KĐăm`, `McAdam`) by both parts being syllables.
  if (chars.length > SHORT_SEAM_MAX || !isCapital(chars.charAt(0)) || !isSmall(chars.charAt(1))) return 0;
  if (!isCapital(chars.charAt(2)) || ![...chars.slice(3)].every(isSmall)) return 0;
  return isSyllable(wordKey(chars.slice(0, 2))) && isSyllable(wordKey(chars.slice(2))) ? 2 : 0;
}

const LINE_END: Word = { text: '\n', kind: 'break', key: '', upper: false, caps: false, flags: 0 };
const NO_WORD: Word = { text: '', kind: 'word', key: '', upper: false, caps: false, flags: 0 };

/** Distinct words kept from one text to the next; articles share most of theirs, hostile texts none. */
const VOCABULARY_MAX = 20_000;

/**
 * Cuts texts into words (letters with inner apostrophes), numbers, line breaks and single marks. `classify` is asked once
 * per distinct word, as long as it is remembered; its answer stands in `Word.flags`.
 */
export class Lexer {
  readonly #classify: (key: string) => number;
  readonly #words = new Map<string, Word>();
  /** Where glued words are cut, by what is glued. */
  readonly #seams = new Map<string, number>();

  constructor(classify: (key: string) => number) {
    this.#classify = classify;
  }

  lex(text: string): Lexed {
    if (this.#words.size + this.#seams.size > VOCABULARY_MAX) {
      this.#words.clear();
      this.#seams.clear();
    }
    const lexed = emptyLexed(text);
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
        this.#push(lexed, start, i);
      } else if (kind === DIGIT) {
        while (i < length && classOf(text.charCodeAt(i)) === DIGIT) i++;
        lexed.push(this.#wordOf(text.slice(start, Math.min(i, start + WORD_MAX)), 'number'), start, i);
      } else if (kind === BREAK) {
        while (i < length && (classOf(text.charCodeAt(i)) === BREAK || classOf(text.charCodeAt(i)) === SPACE)) i++;
        lexed.push(LINE_END, start, i);
      } else lexed.push(this.#wordOf(text.charAt(start), 'mark'), start, i);
    }
    return lexed;
  }

  /** The word at `[start, end)`, or the two or more that are glued there. */
  #push(lexed: GrowingLexed, start: number, end: number): void {
    if (end - start > WORD_MAX) {
      const chars = lexed.text.slice(start, start + WORD_MAX);
      lexed.push({ ...NO_WORD, text: chars, ...shapeOf(chars) }, start, end);
      return;
    }
    const chars = lexed.text.slice(start, end);
    const known = this.#words.get(chars);
    if (known !== undefined) {
      lexed.push(known, start, end);
      return;
    }
    const seam = this.#seams.get(chars) ?? seamOf(chars);
    if (seam === 0) lexed.push(this.#wordOf(chars, 'word'), start, end);
    else {
      this.#seams.set(chars, seam);
      this.#push(lexed, start, start + seam);
      this.#push(lexed, start + seam, end);
    }
  }

  #wordOf(chars: string, kind: Word['kind']): Word {
    const known = this.#words.get(chars);
    if (known !== undefined) return known;
    const letters = kind === 'word';
    const key = letters ? wordKey(chars) : chars;
    const shape = letters ? shapeOf(chars) : { upper: false, caps: false };
    const word = { text: chars, kind, key, ...shape, flags: this.#classify(key) };
    this.#words.set(chars, word);
    return word;
  }
}

function shapeOf(chars: string): Pick<Word, 'upper' | 'caps'> {
  const first = chars.charAt(0);
  const upper = first !== first.toLowerCase();
  return { upper, caps: upper && chars.length > 1 && chars === chars.toUpperCase() };
}

const plainLexer = new Lexer(() => 0);

/** Whether a phrase is words of letters with one space between, capitals only at their head: most phrases of the tables. */
export function isPlain(phrase: string): boolean {
  let before = SPACE;
  let start = 0;
  for (let i = 0; i < phrase.length; i++) {
    const kind = classOf(phrase.charCodeAt(i));
    if (kind !== LETTER && !(kind === SPACE && before === LETTER)) return false;
    if (kind === SPACE) start = i + 1;
    if (i - start >= WORD_MAX) return false;
    before = kind;
  }
  return before === LETTER;
}

const hasInnerCapital = (word: string): boolean => {
  const tail = word.slice(1);
  return tail !== tail.toLowerCase();
};

/** The keys of a phrase's words and marks, for tables. */
export function wordsOf(phrase: string): string[] {
  if (isPlain(phrase)) {
    const words = phrase.split(' ');
    // Only a capital inside a word tells that two are glued.
    if (phrase === phrase.toLowerCase() || !words.some(hasInnerCapital)) return words.map(wordKey);
  }
  const lexed = plainLexer.lex(phrase);
  return Array.from({ length: lexed.length }, (_, i) => lexed.key(i));
}

/** First words of phrases with their keys: many phrases of the tables begin alike. */
const firstWords = new Map<string, string>();

/** The first of `wordsOf`, at less cost; the empty key of a phrase without words. */
export function firstWordOf(phrase: string): string {
  const space = phrase.indexOf(' ');
  const head = space <= 0 ? phrase : phrase.slice(0, space);
  let key = firstWords.get(head);
  if (key === undefined) {
    key = isPlain(head) && seamOf(head) === 0 ? wordKey(head) : (wordsOf(head)[0] ?? '');
    firstWords.set(head, key);
  }
  return key;
}
