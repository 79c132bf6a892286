import type { Lexed } from '../../text/index.ts';
import { foreignIssuer, foreignYear, type Head } from './belonging.ts';
import type { Issuer, IssuingEvent } from './candidate.ts';
import { type PrintedDate, parseDate } from './date.ts';
import { parseEvent } from './event.ts';
import { parseIssuer, parseTerm } from './issuer.ts';
import { goesOn } from './title.ts';

/** What follows a number, in whatever order: date, issuer, event, term. */
export interface Tail {
  date: PrintedDate | null;
  issuer: Issuer | null;
  event: IssuingEvent | null;
  term: string | null;
  end: number;
}

const PARTS_MAX = 6;
const ORGANISERS =
  /^(tỉnh|thành|huyện|quận|thị|đảng|ban|bộ|ủy|ubnd|hđnd|sở|hội|chính|quốc|văn|chủ|tại|đồng|ông|bà|cục|trung|công|lực|thủ|đoàn|các|nhiều|toàn|cả|người|viện|tòa|liên|khi|sau|trước|lãnh|phóng|cán|nhân|chi|mặt|cơ|đơn|địa|tổ|trường|xã|phường)$/;

/** Reads all that belongs to the citation after token `at`; `end` is the token after the last part. `head` is what was read before. */
export function parseTail(lexed: Lexed, at: number, head: Head): Tail {
  const tail: Tail = { date: null, issuer: null, event: null, term: null, end: at };
  for (let parts = 0; parts < PARTS_MAX; parts++) {
    const end =
      datePart(lexed, tail, head) ??
      issuerPart(lexed, tail, head) ??
      (head.event === null ? eventPart(lexed, tail) : null) ??
      termPart(lexed, tail);
    if (end === null) break;
    tail.end = end;
  }
  return tail;
}

const YEAR_LENGTH = 4;
const DATE_WORDS = new Set(['ngày', 'tháng', 'năm']);

/** A date after a comma is the document's only if its issuer follows, or it has a year and no organiser follows (§12 trap 1). */
function datePart(lexed: Lexed, tail: Tail, head: Head): number | null {
  if (tail.date !== null) return null;
  const open = lexed.key(tail.end);
  const comma = open === ',';
  const bracket = open === '(';
  const opened = comma || bracket ? tail.end + 1 : tail.end;
  const i = afterSigned(lexed, opened);
  const date = parseDate(lexed, i);
  if (date === null || (!bracket && !DATE_WORDS.has(lexed.key(i)))) return null;
  if (bracket) {
    if (lexed.key(date.end) !== ')') return null;
    tail.date = date;
    return date.end + 1;
  }
  if ((comma || i > opened) && !ownDate(lexed, head, date, lexed.key(i) === 'ngày' && i === opened)) return null;
  if (date.iso.length === YEAR_LENGTH && !ownYear(lexed, head, date)) return null;
  tail.date = date;
  return date.end;
}

/** Token after `ký`, `ban hành`, where a day follows: `Quyết định số 5 ban hành ngày …`. */
function afterSigned(lexed: Lexed, i: number): number {
  const end = lexed.key(i) === 'ký' ? i + 1 : lexed.key(i) === 'ban' && lexed.key(i + 1) === 'hành' ? i + 2 : i;
  return end > i && lexed.key(end) === 'ngày' ? end : i;
}

/** Whether a year alone is the document's: the issuer behind it says so, else what is known of the number (domain.md §6). */
function ownYear(lexed: Lexed, head: Head, date: PrintedDate): boolean {
  const issuer = lexed.key(date.end) === 'của' ? parseIssuer(lexed, date.end + 1) : null;
  return issuer === null ? !foreignYear(lexed, head, date) : !foreignIssuer(head, issuer);
}

/** Whether a date after a comma is the document's own; `plain` for a day, which may stand without its issuer. */
function ownDate(lexed: Lexed, head: Head, date: PrintedDate, plain: boolean): boolean {
  const next = lexed.key(date.end);
  const after = next === ',' ? date.end + 1 : date.end;
  if (lexed.key(after) === 'của') {
    const issuer = parseIssuer(lexed, after + 1);
    return issuer !== null && !foreignIssuer(head, issuer);
  }
  if (!date.hasYear || !plain) return false;
  if (next !== ',') return !opensClause(lexed, after);
  const event = parseEvent(lexed, after);
  return (event !== null && event !== 'generic') || !ORGANISERS.test(lexed.key(after));
}

const SUBJECT_MAX = 8;
const TENSES = new Set(['đã', 'sẽ', 'đang', 'vừa']);

/** Whether a subject with its verb follows at token `at`: the day is of what it does, `, ngày 5/5/2023 lãnh đạo tỉnh đã …`. */
function opensClause(lexed: Lexed, at: number): boolean {
  if (lexed.word(at).kind !== 'word') return false;
  if (ORGANISERS.test(lexed.key(at))) return true;
  if (goesOn(lexed, at)) return false;
  for (let i = at + 1; i < at + SUBJECT_MAX && lexed.word(i).kind !== 'break' && lexed.word(i).kind !== 'mark'; i++)
    if (TENSES.has(lexed.key(i))) return true;
  return false;
}

function issuerPart(lexed: Lexed, tail: Tail, head: Head): number | null {
  if (tail.issuer !== null || tail.event !== null) return null;
  const open = lexed.key(tail.end) === ',' || lexed.key(tail.end) === '(';
  const i = open ? tail.end + 1 : tail.end;
  if (lexed.key(i) !== 'của') return null;
  const event = parseEvent(lexed, i);
  if (event !== null && event !== 'generic' && event.ordinal !== null) {
    tail.event = event;
    return closed(lexed, tail.end, event.end);
  }
  const issuer = parseIssuer(lexed, i + 1);
  if (issuer === null || foreignIssuer(head, issuer)) return null;
  tail.issuer = issuer;
  const term = parseTerm(lexed, issuer.end);
  if (term === null) return closed(lexed, tail.end, issuer.end);
  tail.term = term.term;
  return closed(lexed, tail.end, term.end);
}

function eventPart(lexed: Lexed, tail: Tail): number | null {
  if (tail.event !== null || tail.issuer !== null) return null;
  const open = lexed.key(tail.end) === ',' || lexed.key(tail.end) === '(';
  const event = parseEvent(lexed, open ? tail.end + 1 : tail.end);
  if (event === null || event === 'generic' || event.ordinal === null) return null;
  tail.event = event;
  return closed(lexed, tail.end, event.end);
}

function termPart(lexed: Lexed, tail: Tail): number | null {
  if (tail.term !== null) return null;
  const term = parseTerm(lexed, tail.end);
  if (term === null) return null;
  tail.term = term.term;
  return term.end;
}

/** A part opened by a bracket ends with its closing one. */
function closed(lexed: Lexed, opening: number, end: number): number {
  return lexed.key(opening) === '(' && lexed.key(end) === ')' ? end + 1 : end;
}
