import type { Lexed } from '../../text/index.ts';
import { follows, startsSentence } from '../cursor.ts';
import { isClosed, periodOf } from './period.ts';

const OPENING_REACH = 30;

/** Whether the sentence opens with `Trước đó`, or is the main clause behind `Trước khi …,`. */
function opensBefore(lexed: Lexed, at: number): boolean {
  let comma = false;
  for (let i = at - 1; i > at - OPENING_REACH; i--) {
    const { kind, key } = lexed.word(i);
    if (kind === 'break' || (key === '.' && !lexed.glued(i + 1))) return false;
    comma ||= key === ',';
    if (key !== 'trước' || !startsSentence(lexed, i)) continue;
    const next = lexed.key(i + 1);
    return next === 'đó' || next === 'đây' || (next === 'khi' && comma);
  }
  return false;
}

/** Adverbs that put what follows into another time than the article's: `khi đó là`, `lúc bấy giờ giữ chức`, `vốn là`. */
const THEN: readonly (readonly string[])[] = [
  ['khi', 'đó'],
  ['khi', 'ấy'],
  ['lúc', 'đó'],
  ['lúc', 'ấy'],
  ['hồi', 'đó'],
  ['hồi', 'ấy'],
  ['bấy', 'giờ'],
  ['trước', 'đó'],
  ['trước', 'đây'],
  ['trước', 'kia'],
  ['điểm', 'đó'],
  ['điểm', 'ấy'],
  ['gian', 'đó'],
  ['vốn'],
];
const BETWEEN = new Set(['đang', 'đã', 'còn', 'mới', 'vẫn', 'được', 'cũng', 'ông', 'bà']);
const BETWEEN_MAX = 2;

/** `khi còn là`, `lúc đang giữ chức`. */
const isStill = (lexed: Lexed, at: number): boolean => {
  const still = lexed.key(at) === 'đang' ? at : at - 1;
  return ['còn', 'đang'].includes(lexed.key(still)) && ['khi', 'lúc'].includes(lexed.key(still - 1));
};

function isThen(lexed: Lexed, at: number): boolean {
  if (isStill(lexed, at)) return true;
  let end = at;
  while (end > at - BETWEEN_MAX && BETWEEN.has(lexed.key(end - 1))) end--;
  return THEN.some((words) => follows(lexed, end - words.length, ...words)) || isMoment(lexed, end);
}

const WHILE_REACH = 6;

/** `sau ba năm làm …`, `sau thời gian dài làm …`: what was before the sentence's own event. */
function isAfterward(lexed: Lexed, at: number): boolean {
  const unit = ['năm', 'tháng', 'dài'].includes(lexed.key(at - 1));
  for (let i = at - 2; unit && i > at - WHILE_REACH && lexed.word(i).kind !== 'break'; i--)
    if (lexed.key(i) === 'sau') return true;
  return false;
}

const MOMENT_REACH = 9;
const NOW = new Set(['này', 'hiện', 'nay']);

/** `tại thời điểm xảy ra vụ việc là …`; not `tại thời điểm này`. */
function isMoment(lexed: Lexed, end: number): boolean {
  for (let i = end - 1; i > end - MOMENT_REACH; i--) {
    const { kind, key } = lexed.word(i);
    if (kind === 'mark' || kind === 'break' || NOW.has(key)) return false;
    if (key === 'điểm' && lexed.key(i - 1) === 'thời') return true;
  }
  return false;
}

/** Whether the sentence tells of the past, so that what the verb at token `at` says of an office is over. */
export function toldBefore(lexed: Lexed, at: number): boolean {
  if (opensBefore(lexed, at) || isThen(lexed, at) || isAfterward(lexed, at)) return true;
  const period = periodOf(lexed, at);
  return period !== null && isClosed(period);
}
