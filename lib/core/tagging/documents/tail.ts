import type { Lexed } from '../../text/index.ts';
import type { Issuer, IssuingEvent } from './candidate.ts';
import { type PrintedDate, parseDate } from './date.ts';
import { parseEvent } from './event.ts';
import { parseIssuer, parseTerm } from './issuer.ts';

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
  /^(tỉnh|thành|huyện|quận|thị|đảng|ban|bộ|ủy|ubnd|hđnd|sở|hội|chính|quốc|văn|chủ|tại|đồng|ông|bà|cục|trung|công|lực|thủ|đoàn|các|nhiều|toàn|cả|người|viện|tòa|liên|khi|sau|trước)$/;

/** Reads all that belongs to the citation after token `at`; `end` is the token after the last part. */
export function parseTail(lexed: Lexed, at: number, isEvent: boolean): Tail {
  const tail: Tail = { date: null, issuer: null, event: null, term: null, end: at };
  for (let parts = 0; parts < PARTS_MAX; parts++) {
    const end =
      datePart(lexed, tail) ??
      issuerPart(lexed, tail) ??
      (isEvent ? null : eventPart(lexed, tail)) ??
      termPart(lexed, tail);
    if (end === null) break;
    tail.end = end;
  }
  return tail;
}

const DATE_WORDS = new Set(['ngày', 'tháng', 'năm']);

/** A date after a comma is the document's only if its issuer follows, or it has a year and no organiser follows (§12 trap 1). */
function datePart(lexed: Lexed, tail: Tail): number | null {
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
  if ((comma || i > opened) && !ownDate(lexed, date, lexed.key(i) === 'ngày' && i === opened)) return null;
  tail.date = date;
  return date.end;
}

/** Token after `ký`, `ban hành`, where a day follows: `Quyết định số 5 ban hành ngày …`. */
function afterSigned(lexed: Lexed, i: number): number {
  const end = lexed.key(i) === 'ký' ? i + 1 : lexed.key(i) === 'ban' && lexed.key(i + 1) === 'hành' ? i + 2 : i;
  return end > i && lexed.key(end) === 'ngày' ? end : i;
}

/** Whether a date after a comma is the document's own; `plain` for a day, which may stand without its issuer. */
function ownDate(lexed: Lexed, date: PrintedDate, plain: boolean): boolean {
  const next = lexed.key(date.end);
  const after = next === ',' ? date.end + 1 : date.end;
  if (lexed.key(after) === 'của') return parseIssuer(lexed, after + 1) !== null;
  if (!date.hasYear || !plain) return false;
  if (next !== ',') return !(lexed.word(after).kind === 'word' && ORGANISERS.test(lexed.key(after)));
  if (typeof parseEvent(lexed, after) === 'object' && parseEvent(lexed, after) !== null) return true;
  return !ORGANISERS.test(lexed.key(after));
}

function issuerPart(lexed: Lexed, tail: Tail): number | null {
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
  if (issuer === null) return null;
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
