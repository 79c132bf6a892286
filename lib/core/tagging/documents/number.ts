import type { Lexed } from '../../text/index.ts';
import { type NumberLetters, readSymbol } from './symbol.ts';

/** A document's number as printed: `01-CT/TW` is number `01`, symbol `CT/TW`. */
export interface DocumentNumber extends NumberLetters {
  readonly number: string;
  /** Year that stands in the number (`30/2020/NĐ-CP`). */
  readonly year: string | null;
  /** Token after it. */
  readonly end: number;
}

// Letters O, l and I count as figures only before a symbol (domain.md §3).
const FIGURES =
  /(?:([\dOolI]{1,4}(?=\s?[-/]\s?(?:[A-ZĐ]|[a-zđ]{2,4}[-/])))|(\d{1,5}))([a-e](?![A-Za-zÀ-ỹ\d]))?(\.\d{1,3}(?=\s?\/))?/uy;
const YEAR = /\s?\/\s?((?:19|20)\d\d)(?![\d.])/y;

/**
 * Reads the number at character offset `offset`, which must be a digit, or a letter O or l that stands for one before a
 * symbol. `token` is a token at or before it. Null where no number stands.
 */
export function parseNumber(lexed: Lexed, offset: number, token: number): DocumentNumber | null {
  const { text } = lexed;
  FIGURES.lastIndex = offset;
  const figures = FIGURES.exec(text);
  if (figures === null) return null;
  const [whole, typed, plain = '', letter = '', decimals] = figures;
  const digits = typed === undefined ? plain : typed.replace(/[Oo]/g, '0').replace(/[lI]/g, '1');
  const number = `${digits}${letter}${decimals ?? ''}`;
  let at = offset + whole.length;
  YEAR.lastIndex = at;
  const yearMatch = YEAR.exec(text);
  const year = yearMatch?.[1] ?? null;
  if (yearMatch !== null) at += yearMatch[0].length;
  if (/\d/.test(text.charAt(at))) return null;
  const read = readSymbol(text, at, year !== null);
  if (read !== null)
    return { ...read.value, number, year: year ?? read.year, end: lexed.after(at + read.length, token) };
  if (!/\d/.test(whole.charAt(0))) return null;
  return {
    number: decimals !== undefined && year === null ? `${digits}${letter}` : number,
    symbol: null,
    year,
    system: null,
    typeCode: null,
    issuerCode: null,
    end: lexed.after(at, token),
  };
}
