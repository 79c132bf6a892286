import type { Lexed } from '../../text/index.ts';
import { follows } from '../cursor.ts';
import type { TextDate } from './printed-dates.ts';

const LINE_TOKENS_MAX = 26;
const OPENING_TOKENS_MAX = 14;
const BESIDE = 4;
const LABELS: readonly (readonly string[])[] = [
  ['cập', 'nhật'],
  ['đăng'],
  ['xuất', 'bản'],
  ['phát', 'hành'],
  ['ngày', 'tạo'],
  ['ngày', 'viết'],
  ['published'],
];
const JOINS = new Set([',', '-', '|', '(', ')', '[', ']', ':', '•', '·', 'lúc', 'ngày', 'vào']);
const WEEKDAYS = new Set(['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', '2', '3', '4', '5', '6', '7']);

/** `16:21`, `16h21`, `16 giờ 21` at token `i`. */
function clockAt(lexed: Lexed, i: number): boolean {
  if (lexed.word(i).kind !== 'number' || Number(lexed.key(i)) > 23) return false;
  if (lexed.key(i + 1) === ':') return lexed.word(i + 2).kind === 'number' && lexed.glued(i + 2);
  return lexed.key(i + 1) === 'h' || lexed.key(i + 1) === 'giờ';
}

/** A clock right before or after a date, only joining marks between. */
function clockBeside(lexed: Lexed, date: TextDate): boolean {
  for (let i = date.end; i < date.end + BESIDE; i++) {
    if (clockAt(lexed, i)) return true;
    if (!JOINS.has(lexed.key(i))) break;
  }
  for (let i = date.start - 1; i > date.start - 2 - BESIDE * 2; i--) {
    if (clockAt(lexed, i)) return true;
    if (!JOINS.has(lexed.key(i)) && lexed.word(i).kind !== 'number' && !['h', 'giờ', 'phút'].includes(lexed.key(i)))
      break;
  }
  return false;
}

function weekdayBefore(lexed: Lexed, date: TextDate): boolean {
  for (let i = date.start - 1; i >= date.start - BESIDE; i--) {
    if (lexed.key(i - 1) === 'thứ' && WEEKDAYS.has(lexed.key(i))) return true;
    if (follows(lexed, i - 1, 'chủ', 'nhật')) return true;
    if (!JOINS.has(lexed.key(i))) return false;
  }
  return false;
}

/** Token at which the date's line begins, and its length, as far as a date line may reach. */
function lineOf(lexed: Lexed, date: TextDate): { from: number; short: boolean } | null {
  let from = date.start;
  while (from > 0 && lexed.word(from - 1).kind !== 'break') {
    if (date.start - from >= OPENING_TOKENS_MAX) return null;
    from--;
  }
  let to = date.end;
  while (lexed.word(to).kind !== 'break' && to - from <= LINE_TOKENS_MAX) to++;
  return { from, short: to - from <= LINE_TOKENS_MAX };
}

/**
 * How plainly a date with its year is the page's own, 0 for not at all: 2 with a clock or a label (`Cập nhật …`), 1 with its
 * weekday or alone on its line (the masthead's today looks like that too). `(Báo X) - Ngày 15/10/2020, 16:21` may open a
 * long line.
 */
export function dateLineRank(lexed: Lexed, date: TextDate): 0 | 1 | 2 {
  const line = lineOf(lexed, date);
  if (line === null) return 0;
  if (clockBeside(lexed, date)) return 2;
  if (!line.short) return 0;
  for (let i = line.from; i < date.start; i++) if (LABELS.some((label) => follows(lexed, i, ...label))) return 2;
  if (weekdayBefore(lexed, date)) return 1;
  return line.from >= date.start - 1 && lexed.word(date.end).kind === 'break' ? 1 : 0;
}
