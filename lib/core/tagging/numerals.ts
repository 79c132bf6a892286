import type { Lexed } from '../text/index.ts';

const WORDS: ReadonlyMap<string, number> = new Map([
  ['nhất', 1],
  ['hai', 2],
  ['ba', 3],
  ['tư', 4],
  ['bốn', 4],
  ['năm', 5],
  ['sáu', 6],
  ['bảy', 7],
  ['tám', 8],
  ['chín', 9],
  ['mười', 10],
]);
const DIGITS: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
]);
const LOWER_ROMAN = /^[ivx]{1,6}$/;
const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Value of a Roman figure as typed, `Xl` and `XỊ` included; null for what is none. At most 39. */
export function romanValue(text: string): number | null {
  const clean = text.replace(/l$/, 'I').replaceAll('Ị', 'I').toUpperCase();
  if (clean === '' || clean.length > 7 || !ROMAN.test(clean)) return null;
  let value = 0;
  for (let i = 0; i < clean.length; i++) {
    const here = DIGITS.get(clean.charAt(i)) ?? 0;
    const next = DIGITS.get(clean.charAt(i + 1)) ?? 0;
    value += here < next ? -here : here;
  }
  return value;
}

/** 13 → `XIII`. */
export function roman(value: number): string {
  const tens = 'X'.repeat(Math.floor(value / 10));
  return tens + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][value % 10] ?? '');
}

export interface Ordinal {
  readonly value: number;
  /** First token of the figure or words. */
  readonly start: number;
  /** Token after it. */
  readonly end: number;
  readonly roman: boolean;
}

/** An ordinal at token `at`: Arabic or Roman figure, or words (`mười ba`). Null for none, or for a number over 50. */
export function parseOrdinal(lexed: Lexed, at: number): Ordinal | null {
  const word = lexed.word(at);
  if (word.kind === 'number') {
    const value = Number(word.text);
    return value >= 1 && value <= 50 ? { value, start: at, end: at + 1, roman: false } : null;
  }
  if (word.kind !== 'word') return null;
  if (word.upper) {
    const value = romanValue(word.text);
    if (value !== null) return { value, start: at, end: at + 1, roman: true };
  }
  const first = WORDS.get(word.key);
  if (first === undefined) return null;
  const second =
    first === 10
      ? WORDS.get(lexed.key(at + 1) === 'một' ? 'nhất' : lexed.key(at + 1) === 'lăm' ? 'năm' : lexed.key(at + 1))
      : undefined;
  return second === undefined || second === 10
    ? { value: first, start: at, end: at + 1, roman: false }
    : { value: 10 + second, start: at, end: at + 2, roman: false };
}

/** `lần thứ XIV`, `lần XIV`, `thứ xiv`: the ordinal after its marker; null where the marker does not stand. */
export function parseNth(lexed: Lexed, at: number): Ordinal | null {
  let i = at;
  if (lexed.key(i) === 'lần') i++;
  if (lexed.key(i) === 'thứ') i++;
  if (i === at) return null;
  const read = parseOrdinal(lexed, i);
  if (read !== null || lexed.key(i - 1) !== 'thứ') return read;
  const value = LOWER_ROMAN.test(lexed.word(i).text) ? romanValue(lexed.word(i).text.toUpperCase()) : null;
  return value === null ? null : { value, start: i, end: i + 1, roman: true };
}
