import { emptyLexed, type Lexed, type Word } from './lexed.ts';
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
  else if (/\s/.test(char)) found = SPACE;
  else if (/[\p{L}\p{M}]/u.test(char)) found = LETTER;
  classes[code] = found;
  return found;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x2bc || code === 0x2018;

// No word of the language is longer; what is longer is noise and gets no key.
const WORD_MAX = 40;

const SEAM = /\p{Ll}{2}(?=\p{Lu}\p{Ll})|\p{Lu}{3}(?=\p{Lu}\p{Ll}{2})/u;

const SHORT_SEAM = /^\p{Lu}\p{Ll}\p{Lu}\p{Ll}+$/u;
const SHORT_SEAM_MAX = 9;

/** Where two words are glued (`Hà NộiCơ quan`, `LHPNViệt Nam`): length of the first, 0 for one word. */
function seamOf(chars: string): number {
  if (chars.length < 4) return 0;
  const seam = SEAM.exec(chars);
  if (seam !== null) return seam.index + seam[0].length;
  // A first word of two letters is told from a name's inner capital (`KĐăm`, `McAdam`) by both parts being syllables.
  if (chars.length > SHORT_SEAM_MAX || !SHORT_SEAM.test(chars)) return 0;
  return isSyllable(wordKey(chars.slice(0, 2))) && isSyllable(wordKey(chars.slice(2))) ? 2 : 0;
}

/**
 * Cuts a text into words (letters with inner apostrophes), numbers, line breaks and single marks. `classify` is asked
 * once per distinct word; its answer stands in `Word.flags`.
 */
export function lex(text: string, classify: (key: string) => number): Lexed {
  const interned = new Map<string, Word>();
  const seams = new Map<string, number>();
  const lexed = emptyLexed(text);
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
    lexed.push(word, start, end);
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
  return lexed;
}

/** Words of letters alone with one space between: most phrases of the tables, which need no lexer. */
const PLAIN = /^\p{L}+(?: \p{L}+)*$/u;

/** The keys of a phrase's words and marks, for tables. */
export function wordsOf(phrase: string): string[] {
  if (phrase.length <= WORD_MAX && PLAIN.test(phrase) && !SEAM.test(phrase)) return phrase.split(' ').map(wordKey);
  const lexed = lex(phrase, () => 0);
  return Array.from({ length: lexed.length }, (_, i) => lexed.key(i));
}
