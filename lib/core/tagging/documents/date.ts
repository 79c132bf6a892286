import type { Lexed } from '../../text/index.ts';

/** A date as printed: ISO and as partial as the text (`2023-03-30`, `--11-24`, `2022-11`, `2022`). */
export interface PrintedDate {
  readonly iso: string;
  /** Token after it. */
  readonly end: number;
  readonly hasYear: boolean;
}

const SEPARATORS = new Set(['/', '-', '.']);
const pad = (value: number): string => String(value).padStart(2, '0');

function numberAt(lexed: Lexed, at: number, min: number, max: number): number | null {
  const word = lexed.word(at);
  if (word.kind !== 'number') return null;
  const value = Number(word.text);
  return value >= min && value <= max && word.text.length <= 4 ? value : null;
}

function yearAt(lexed: Lexed, at: number): number | null {
  const word = lexed.word(at);
  if (word.kind !== 'number') return null;
  const value = Number(word.text);
  if (word.text.length === 4 && value >= 1900 && value <= 2100) return value;
  return word.text.length === 2 ? (value > 50 ? 1900 + value : 2000 + value) : null;
}

const fourDigits = (lexed: Lexed, at: number): boolean => lexed.word(at).text.length === 4;

/** Day, month and perhaps year with separators: `9/3/2021`, `24-11`. */
function figures(lexed: Lexed, at: number): PrintedDate | null {
  const day = numberAt(lexed, at, 1, 31);
  if (day === null || !SEPARATORS.has(lexed.key(at + 1))) return null;
  const month = numberAt(lexed, at + 2, 1, 12);
  if (month === null) return null;
  const alike = lexed.key(at + 3) === lexed.key(at + 1);
  const mixed = SEPARATORS.has(lexed.key(at + 3)) && fourDigits(lexed, at + 4);
  const year = alike || mixed ? yearAt(lexed, at + 4) : null;
  if (year === null) return { iso: `--${pad(month)}-${pad(day)}`, end: at + 3, hasYear: false };
  return { iso: `${year}-${pad(month)}-${pad(day)}`, end: at + 5, hasYear: true };
}

/** The date behind `ngày`: `09/3/2021`, `09 tháng 3 năm 2021`, `9 tháng 3`. */
function day(lexed: Lexed, at: number): PrintedDate | null {
  const dayOfMonth = numberAt(lexed, at, 1, 31);
  const month = lexed.key(at + 1) === 'tháng' ? numberAt(lexed, at + 2, 1, 12) : null;
  if (dayOfMonth === null || month === null) return figures(lexed, at);
  const monthDay = `${pad(month)}-${pad(dayOfMonth)}`;
  const link = at + 3;
  const linked = lexed.key(link) === 'năm' || (SEPARATORS.has(lexed.key(link)) && fourDigits(lexed, link + 1));
  const year = linked && fourDigits(lexed, link + 1) ? yearAt(lexed, link + 1) : null;
  if (year === null) return { iso: `--${monthDay}`, end: link, hasYear: false };
  return { iso: `${year}-${monthDay}`, end: link + 2, hasYear: true };
}

/**
 * A date at token `at`: `ngày 09/3/2021`, `ngày 09 tháng 3 năm 2021`, `tháng 8-2024`, `năm 2014`; without the word only
 * when day, month and a four-figure year stand there. Null for anything else.
 */
export function parseDate(lexed: Lexed, at: number): PrintedDate | null {
  const key = lexed.key(at);
  if (key === 'ngày') return day(lexed, ['mồng', 'mùng'].includes(lexed.key(at + 1)) ? at + 2 : at + 1);
  if (key === 'tháng') {
    const month = numberAt(lexed, at + 1, 1, 12);
    const link = lexed.key(at + 2);
    if (month === null || !(SEPARATORS.has(link) || link === 'năm') || !fourDigits(lexed, at + 3)) return null;
    const year = yearAt(lexed, at + 3);
    return year === null ? null : { iso: `${year}-${pad(month)}`, end: at + 4, hasYear: true };
  }
  if (key === 'năm') {
    const year = fourDigits(lexed, at + 1) ? yearAt(lexed, at + 1) : null;
    const range = lexed.key(at + 2) === '-' && lexed.word(at + 3).kind === 'number';
    return year === null || range ? null : { iso: String(year), end: at + 2, hasYear: true };
  }
  const date = figures(lexed, at);
  return date?.hasYear === true && fourDigits(lexed, at + 4) ? date : null;
}
