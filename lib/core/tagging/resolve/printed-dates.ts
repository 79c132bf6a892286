import type { Lexed } from '../../text/index.ts';
import { parseDate } from '../documents/date.ts';
import { dateParts } from './partial-date.ts';

/** A date of the running text: tokens `[start, end)`, ISO and as partial as printed. */
export interface TextDate {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

const SEPARATORS = new Set(['/', '-', '.']);
const DAYTIME = new Set(['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'nay']);

/**
 * Every date of the text that has a month: with its year anywhere, without one only as a day of the story (`Sáng 15/3`,
 * `ngày 24-11`).
 */
export function textDates(lexed: Lexed): TextDate[] {
  const dates: TextDate[] = [];
  let paragraph = 0;
  for (let i = 0; i < lexed.length; i++) {
    const { kind } = lexed.word(i);
    if (kind === 'break') paragraph++;
    if (kind !== 'number') continue;
    const start = startOf(lexed, i);
    if (start === null) continue;
    const date = parseDate(lexed, start) ?? daytimeDate(lexed, i);
    if (date === null || dateParts(date.iso).month === null) continue;
    dates.push({ iso: date.iso, start, end: date.end, paragraph });
    i = date.end - 1;
  }
  return dates;
}

/** Token at which a date may begin whose first number is token `i`; null where none can. */
function startOf(lexed: Lexed, i: number): number | null {
  const before = lexed.key(i - 1);
  if (before === 'ngày' || before === 'tháng') return i - 1;
  return SEPARATORS.has(lexed.key(i + 1)) && lexed.word(i + 2).kind === 'number' ? i : null;
}

/** `Sáng 15/3`, `Sáng nay (02/9)`: day and month after the time of day. */
function daytimeDate(lexed: Lexed, i: number): { iso: string; end: number } | null {
  const before = lexed.key(i - 1) === '(' || lexed.key(i - 1) === ',' ? lexed.key(i - 2) : lexed.key(i - 1);
  if (!DAYTIME.has(before) || lexed.key(i + 3) === lexed.key(i + 1)) return null;
  const [day, month] = [Number(lexed.key(i)), Number(lexed.key(i + 2))];
  if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return null;
  return { iso: `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, end: i + 3 };
}
