import { foldKey } from '../text.ts';

/** How months' names begin, marks aside, in the languages that news is written in with letters we read, and in Russian. */
const STARTS = [
  'jan gen ene янв',
  'feb fev фев',
  'mar maa mrt мар',
  'apr abr avr апр',
  'may mai mei mag maj мая маи',
  'jun juin giu июн',
  'jul juil lug июл',
  'aug ago aou agu авг',
  'sep set сен',
  'oct okt out ott окт',
  'nov ноя',
  'dec dez dic des дек',
].map((starts) => starts.split(' '));

const VIETNAMESE = 'một hai ba tư năm sáu bảy tám chín mười mười+một mười+hai'.split(' ');

/** The number of a month by its name or its beginning: `Sept`, `März`, `de agosto` without `de`; 0 for what is none. */
export function monthOf(name: string): number {
  const key = foldKey(name);
  return 1 + STARTS.findIndex((starts) => starts.some((start) => key.startsWith(start)));
}

/** The number of a month said in Vietnamese, as digits or in words: `3`, `ba`, `mười hai`; 0 for what is none. */
export function vietnameseMonth(word: string): number {
  const text = word.normalize('NFC').toLowerCase();
  return /^\d/.test(text) ? Number(text) : 1 + VIETNAMESE.indexOf(text.replace(/\s+/, '+'));
}
