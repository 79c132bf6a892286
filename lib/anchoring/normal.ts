import { plainText } from '../core/plain.ts';
import { TONE } from '../core/text/syllable.ts';

/** A text as capture would have it, with tones where today's spelling puts them, and the way back. */
export interface Normal {
  readonly text: string;
  /** For each code unit of `text`, and for its end, the offset in the source at which it begins. Never falls. */
  readonly at: Int32Array;
}

const UNKNOWN = 0;
const WORD = 1;
const OTHER = 2;
const SPACE = 3;
const DROPPED = 4;
const MARK = 5;
const CHANGED = 6;

/** What each code unit is, asked once: judged by `plainText` itself, so that a page is read as its article was. */
const KINDS = new Uint8Array(0x10000);

function kindOf(code: number): number {
  const known = KINDS[code] ?? OTHER;
  if (known !== UNKNOWN) return known;
  const char = String.fromCharCode(code);
  const plain = plainText(`a${char}a`).slice(1, -1);
  let kind = OTHER;
  if (/\p{M}/u.test(char)) kind = MARK;
  else if (plain === '') kind = DROPPED;
  else if (plain === ' ') kind = SPACE;
  else if (plain !== char) kind = CHANGED;
  else if (/[\p{L}\p{N}]/u.test(char)) kind = WORD;
  KINDS[code] = kind;
  return kind;
}

/** Whether a code unit of a normal text is of a word or number. */
export const isWordCode = (code: number): boolean => {
  const kind = kindOf(code);
  return kind === WORD || kind === MARK;
};

/** Two last letters of a syllable, as one number, to those two as spelt today: `oà` → `òa`, in every case. */
const TONES: ReadonlyMap<number, string> = new Map(
  [...TONE].flatMap(([old, now]) =>
    [
      [old, now],
      [old.toUpperCase(), now.toUpperCase()],
      [old.charAt(0).toUpperCase() + old.slice(1), now.charAt(0).toUpperCase() + now.slice(1)],
    ].map(([from = '', to = '']) => [pairOf(from.charCodeAt(0), from.charCodeAt(1)), to] as const),
  ),
);
function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}
const TONED = new Set([...TONES.keys()].map((pair) => pair % 0x10000));
const Q = new Set(['q', 'Q'].map((letter) => letter.charCodeAt(0)));

/** More marks than a letter takes are noise. */
const MOST_MARKS = 8;
/** Tag characters, which show nothing: `\u{e0000}`–`\u{e007f}`. */
const TAG_LEAD = 0xdb40;

/**
 * Normalises a text as capture does: NFC, white space of every kind one blank, nothing invisible; and where a tone may stand
 * on either of two vowels (`hoà`, `hòa`), on today's. Otherwise every letter, digit and sign stays. Linear.
 */
export function normalise(source: string): Normal {
  const codes = new Uint16Array(source.length);
  const at = new Int32Array(source.length + 1);
  let length = 0;
  let inWord = false;
  const put = (code: number, from: number): void => {
    codes[length] = code;
    at[length] = from;
    length += 1;
  };
  const endWord = (): void => {
    const [second = 0, first = 0] = [codes[length - 1], codes[length - 2]];
    if (!inWord || !TONED.has(second)) return;
    const moved = TONES.get(pairOf(first, second));
    if (moved === undefined || Q.has(codes[length - 3] ?? 0)) return;
    codes[length - 2] = moved.charCodeAt(0);
    codes[length - 1] = moved.charCodeAt(1);
  };
  for (let i = 0; i < source.length; i++) {
    const code = source.charCodeAt(i);
    const kind = kindOf(code);
    if (kind === DROPPED || isTag(source, i, code)) {
      if (code === TAG_LEAD) i++;
      continue;
    }
    if (kind === SPACE) {
      if (inWord) endWord();
      inWord = false;
      if (length > 0 && codes[length - 1] !== 0x20) put(0x20, i);
      continue;
    }
    let end = i + 1;
    if (end < source.length && kindOf(source.charCodeAt(end)) === MARK)
      while (end < source.length && end - i < MOST_MARKS && kindOf(source.charCodeAt(end)) === MARK) end++;
    const whole = end > i + 1 || kind === CHANGED ? source.slice(i, end).normalize('NFC') : null;
    const isWord = kind === WORD || kind === MARK || kind === CHANGED;
    if (!isWord) endWord();
    inWord = isWord;
    if (whole === null || whole.length > end - i) for (let k = i; k < end; k++) put(source.charCodeAt(k), k);
    else for (let k = 0; k < whole.length; k++) put(whole.charCodeAt(k), i);
    i = end - 1;
  }
  endWord();
  if (codes[length - 1] === 0x20) length -= 1;
  at[length] = source.length;
  return { text: decoder.decode(codes.subarray(0, length)), at: at.subarray(0, length + 1) };
}

const isTag = (source: string, i: number, code: number): boolean => {
  if (code !== TAG_LEAD) return false;
  const trail = source.charCodeAt(i + 1);
  return trail >= 0xdc00 && trail <= 0xdc7f;
};

const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** The offset in a normal text of what begins at, or first after, an offset of its source. */
export function normalOffset({ at }: Normal, source: number): number {
  let [low, high] = [0, at.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < source) low = middle + 1;
    else high = middle;
  }
  return low;
}
