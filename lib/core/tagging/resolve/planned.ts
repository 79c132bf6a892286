import type { Lexed } from '../../text/index.ts';
import { follows, followsAny } from '../cursor.ts';
import type { TextDate } from './printed-dates.ts';

const LOOK_BACK = 8;
const LOOK_AHEAD = 7;

/** Words before a date that put it ahead of the article, or make it the bound of a plan, a term or a law's force. */
const BEFORE: readonly (readonly string[])[] = [
  ['đến'],
  ['tới'],
  ['trước'],
  ['hạn'],
  ['hết'],
  ['kể', 'từ'],
  ['từ', 'ngày'],
  ['từ', 'tháng'],
  ['dự', 'kiến'],
  ['sẽ'],
  ['chậm', 'nhất'],
  ['hiệu', 'lực'],
  ['nhiệm', 'kỳ'],
  ['giai', 'đoạn'],
  ['mục', 'tiêu'],
  ['phấn', 'đấu'],
  ['tầm', 'nhìn'],
];
const AFTER: readonly (readonly string[])[] = [['sẽ'], ['dự', 'kiến'], ['tới', 'đây']];

const FIRST_BEFORE = new Set(BEFORE.map(([first]) => first));
const FIRST_AFTER = new Set(AFTER.map(([first]) => first));

const endsSentence = (lexed: Lexed, i: number): boolean =>
  lexed.word(i).kind === 'break' || ['.', ';', '?', '!'].includes(lexed.key(i));

/** Whether a date is a plan's, a term's or of the future by the words around it in its sentence. */
export function isPlanned(lexed: Lexed, date: TextDate): boolean {
  for (let i = date.start - 1; i >= date.start - LOOK_BACK && !endsSentence(lexed, i); i--) {
    if (!FIRST_BEFORE.has(lexed.key(i))) continue;
    const found = BEFORE.find((words) => follows(lexed, i, ...words) && i + words.length <= date.start + 1);
    // `tính đến ngày`, `cho đến` with what is done look back.
    if (found !== undefined && !(found[0] === 'đến' && lexed.key(i - 1) === 'tính')) return true;
  }
  for (let i = date.end; i < date.end + LOOK_AHEAD && !endsSentence(lexed, i); i++)
    if (FIRST_AFTER.has(lexed.key(i)) && followsAny(lexed, i, AFTER)) return true;
  return false;
}
