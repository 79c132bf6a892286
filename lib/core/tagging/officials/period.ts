import type { Lexed } from '../../text/index.ts';
import { startsSentence } from '../cursor.ts';

/** When something was, as words say it: `từ tháng 5/2015 đến năm 2020`, `năm 2010`, `2015 - nay`. */
export interface Period {
  /** First token. */
  readonly start: number;
  readonly years: readonly number[];
  /** It goes on: `đến nay`. */
  readonly open: boolean;
}

const TOKENS_MAX = 18;
const YEAR_MIN = 1930;
const YEAR_MAX = 2100;
const WORDS = new Set(
  'từ trong vào giai đoạn thời gian năm tháng ngày đầu giữa cuối đến tới hết nay - / ( ) tại khoảng'.split(' '),
);

/** The year that token `i` is; null for other tokens. */
export function yearAt(lexed: Lexed, i: number): number | null {
  const { kind, text } = lexed.word(i);
  const year = kind === 'number' && text.length === 4 ? Number(text) : 0;
  return year >= YEAR_MIN && year <= YEAR_MAX ? year : null;
}

/** The period whose words end before token `end`; null where none does, and for a term of office (`nhiệm kỳ 2015-2020`). */
export function periodBefore(lexed: Lexed, end: number): Period | null {
  const years: number[] = [];
  let start = end;
  while (start > end - TOKENS_MAX && isOfPeriod(lexed, start - 1)) {
    start--;
    const year = yearAt(lexed, start);
    if (year !== null) years.unshift(year);
  }
  const termed = ['kỳ', 'khóa'].includes(lexed.key(start - 1));
  return years.length === 0 || termed ? null : { start, years, open: lexed.key(end - 1) === 'nay' };
}

const isOfPeriod = (lexed: Lexed, i: number): boolean => {
  const { kind, key } = lexed.word(i);
  if (kind === 'number' || WORDS.has(key)) return true;
  return key === '.' && lexed.glued(i) && lexed.glued(i + 1);
};

/** Whether a period has an end. */
export const isClosed = ({ years, open }: Period): boolean => !open && years.length > 1;

const SUBJECT_MAX = 12;

/**
 * The period that the clause of the verb at token `at` opens with, or that stands right before the verb: `Giai đoạn 2015-2020,
 * ông A là …`, `ông A, từ 2015 đến 2020 là …`. Null where none does.
 */
export function periodOf(lexed: Lexed, at: number): Period | null {
  for (let i = at - 1; i > at - SUBJECT_MAX; i--) {
    const { kind, key } = lexed.word(i);
    if (kind === 'word' && key !== 'nay') continue;
    const end = key === ',' || key === ':' ? i : i + 1;
    const period = periodBefore(lexed, end);
    return period !== null && (end === at || opensClause(lexed, period.start)) ? period : null;
  }
  return null;
}

const opensClause = (lexed: Lexed, at: number): boolean =>
  startsSentence(lexed, at) || lexed.key(at - 1) === ';' || lexed.key(at - 1) === '+';
