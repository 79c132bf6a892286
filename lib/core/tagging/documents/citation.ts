import { type DocumentType, typeWords } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { keysOf } from '../cursor.ts';
import type { RuleId } from '../rules.ts';
import { bareNumberFits } from './bare-number.ts';
import type { DocumentCandidate, Issuer } from './candidate.ts';
import { parseEvent } from './event.ts';
import { demonstrativeEnd, framesBefore, mayStandAlone, pinBefore, titleAfter } from './frames.ts';
import { parseIssuer } from './issuer.ts';
import { parseLawName } from './law.ts';
import { listItems } from './list.ts';
import { type DocumentNumber, parseNumber } from './number.ts';
import { parseTail } from './tail.ts';

/** What one type word yields: its citations in text order, and the token to go on from. */
export interface Citations {
  readonly items: readonly DocumentCandidate[];
  readonly end: number;
}

/** Reads the citation whose type word starts at token `at`; null where no type word stands. */
export function parseCitation(lexed: Lexed, at: number, paragraph: number): Citations | null {
  const words = typeWords.match(lexed, at);
  if (words === null) return null;
  if (words.value === null) return { items: [], end: words.end };
  // `NQ` is a type word only as an abbreviation; in a number it is a code.
  if (
    words.end === at + 1 &&
    lexed.key(at) === 'nq' &&
    (!lexed.word(at).caps || lexed.key(at - 1) === '-' || lexed.key(at - 1) === '/')
  )
    return null;
  const base = baseOf(lexed, at, words.end, paragraph, words.value);
  const read = numbered(lexed, base, words.end) ?? named(lexed, base, words.end);
  if (read === null) return { items: [], end: words.end };
  const [first, ...rest] = read.items;
  return first === undefined ? read : { items: [{ ...first, pin: pinBefore(lexed, at) }, ...rest], end: read.end };
}

function baseOf(lexed: Lexed, at: number, end: number, paragraph: number, type: DocumentType): DocumentCandidate {
  return {
    start: lexed.start(at),
    end: lexed.end(at),
    token: at,
    paragraph,
    trigger: { start: lexed.start(at), end: lexed.end(end - 1) },
    type,
    rule: 'doc.anaphor',
    number: null,
    event: null,
    law: null,
    issuer: null,
    date: null,
    term: null,
    capital: lexed.word(at).upper,
    demonstrative: false,
    ...framesBefore(lexed, at),
    pin: null,
    title: null,
  };
}

/** Character offset of the number after the type word: past `số`, `số:`; or right there. -1 where none can stand. */
function numberOffset(lexed: Lexed, at: number): { offset: number; token: number; marked: boolean } | null {
  const marked = lexed.key(at) === 'số' || (lexed.key(at) === 'so' && lexed.word(at + 1).kind === 'number');
  const token = marked ? (lexed.key(at + 1) === ':' ? at + 2 : at + 1) : at;
  const word = lexed.word(token);
  if (word.kind === 'break' || word.kind === 'mark') return null;
  if (word.kind === 'word' && !/^[OolI]{1,2}$/.test(word.text)) return null;
  return { offset: lexed.start(token), token, marked };
}

function numbered(lexed: Lexed, base: DocumentCandidate, at: number): Citations | null {
  let issuerFirst: Issuer | null = null;
  let from = at;
  if (lexed.key(at) === 'của') {
    issuerFirst = parseIssuer(lexed, at + 1);
    if (issuerFirst === null || lexed.key(issuerFirst.end) !== 'số') issuerFirst = null;
    else from = issuerFirst.end;
  }
  const place = numberOffset(lexed, from);
  if (place === null) return null;
  const number = parseNumber(lexed, place.offset, place.token);
  if (number === null) return null;
  if (number.symbol === null) {
    const key = keysOf(lexed, base.token, at);
    if (number.year === null && !bareNumberFits(lexed, key, base.capital, place.marked, number)) return null;
    if (base.type.law && !place.marked) return null;
  }
  const tail = parseTail(lexed, number.end, false);
  // `NQ57-TW`: the code stands before the number.
  const abbreviated =
    lexed.key(base.token) === 'nq' &&
    number.typeCode === null &&
    number.symbol !== null &&
    number.symbol === number.issuerCode;
  const whole = abbreviated ? { ...number, typeCode: 'NQ', symbol: `NQ/${number.symbol}` } : number;
  const first: DocumentCandidate = {
    ...base,
    end: lexed.end(tail.end - 1),
    rule: ruleOf(number, place.marked),
    number: whole,
    event: tail.event,
    issuer: tail.issuer ?? issuerFirst,
    date: tail.date,
    term: tail.term,
    title: titleAfter(lexed, tail.end),
  };
  const list = listItems(lexed, first, tail.end, base.plural);
  return { items: list.items, end: list.end };
}

function ruleOf(number: DocumentNumber, marked: boolean): RuleId {
  if (number.system === null) return marked || number.year !== null ? 'doc.bare-number' : 'doc.nickname-number';
  return `doc.${number.system}-number`;
}

/** Citations without a number: by event, by law name, by issuer, or the bare noun. */
function named(lexed: Lexed, base: DocumentCandidate, at: number): Citations | null {
  if (base.type.law) {
    const law = parseLawName(lexed, at, base.capital);
    if (law !== null && !(isField(lexed, base.token) && law.year === null))
      return one(lexed, { ...base, rule: law.known ? 'doc.law' : 'doc.law-unlisted', law }, law.end);
    const year =
      base.type.type === 'Hiến pháp' ? /^(19|20)\d\d$/.exec(lexed.key(lexed.key(at) === 'năm' ? at + 1 : at)) : null;
    if (year !== null) {
      const end = lexed.key(at) === 'năm' ? at + 2 : at + 1;
      return one(lexed, { ...base, rule: 'doc.law', law: { name: '', year: year[0], known: true } }, end);
    }
  }
  if (base.type.event) {
    const event = parseEvent(lexed, at);
    if (event === 'generic') return { items: [], end: at };
    if (event !== null) return byEvent(lexed, base, at);
  }
  const abbreviation = base.type.type === 'Nghị quyết' && at === base.token + 1;
  if (abbreviation) return null;
  return byIssuer(lexed, base, at) ?? bareNoun(lexed, base, at);
}

const FIELDS_OF_STUDY = new Set([
  'học',
  'khoa',
  'ngành',
  'nhân',
  'sĩ',
  'sỹ',
  'trường',
  'môn',
  'hội',
  'văn',
  'công',
  'chí',
  'án',
]);

/** `Đại học Luật Hà Nội`, `Cử nhân Luật`, `ngành Luật Kinh tế`: the subject, not a law. */
function isField(lexed: Lexed, at: number): boolean {
  const before = lexed.key(at - 1);
  return FIELDS_OF_STUDY.has(before) && !(before === 'án' && lexed.key(at - 2) === 'dự');
}

function byEvent(lexed: Lexed, base: DocumentCandidate, at: number): Citations | null {
  const event = parseEvent(lexed, at);
  if (event === null || event === 'generic') return null;
  // `kết luận Hội nghị` is a verb with its object unless the meeting is told by number and term.
  if (base.type.type === 'Kết luận' && (event.kind !== 'plenum' || !base.capital || event.term === null)) return null;
  if (base.plural && event.ordinal === null) return null;
  const tail =
    event.more.length > 0
      ? { ...parseTail(lexed, event.end, true), end: event.end }
      : parseTail(lexed, event.end, true);
  const rule: RuleId = event.ordinal === null ? 'doc.event-partial' : `doc.${event.kind}`;
  const term = tail.term ?? event.term;
  const first = { ...base, rule, event, term, date: tail.date, issuer: tail.issuer };
  const items: DocumentCandidate[] = [{ ...first, end: lexed.end(tail.end - 1), title: titleAfter(lexed, tail.end) }];
  let end = tail.end;
  for (const more of event.more) {
    const further = { ...event, ordinal: more.ordinal, term: more.term };
    items.push({
      ...base,
      start: lexed.start(more.start),
      end: lexed.end(more.end - 1),
      trigger: { start: lexed.start(more.start), end: lexed.end(more.end - 1) },
      rule: 'doc.event-list',
      event: further,
      term: more.term,
    });
    end = more.end;
  }
  return { items, end };
}

const ISSUED_ALONE = new Set([
  'Nghị quyết',
  'Quyết định',
  'Chỉ thị',
  'Kết luận',
  'Tờ trình',
  'Thông báo',
  'Nghị định',
  'Công điện',
]);

function byIssuer(lexed: Lexed, base: DocumentCandidate, at: number): Citations | null {
  if (lexed.key(at) !== 'của' || base.plural || !ISSUED_ALONE.has(base.type.type)) return null;
  const issuer = parseIssuer(lexed, at + 1);
  if (issuer === null || !lexed.word(at + 1).upper) return null;
  const tail = parseTail(lexed, at, false);
  const item: DocumentCandidate = {
    ...base,
    rule: 'doc.issuer',
    issuer,
    event: tail.event,
    date: tail.date,
    term: tail.term,
    title: titleAfter(lexed, tail.end),
  };
  return one(lexed, item, Math.max(tail.end, issuer.end));
}

function bareNoun(lexed: Lexed, base: DocumentCandidate, at: number): Citations | null {
  const end = demonstrativeEnd(lexed, at);
  const { bare } = base.type;
  if (bare === 'never' || base.plural || (end === at && bare === 'demonstrative')) return null;
  if (end === at && !mayStandAlone(lexed, base.token, at, bare === 'capital')) return null;
  return one(lexed, { ...base, rule: 'doc.anaphor', demonstrative: end > at }, end);
}

function one(lexed: Lexed, item: DocumentCandidate, end: number): Citations {
  return {
    items: [
      { ...item, end: lexed.end(end - 1), title: item.title ?? (item.law === null ? null : titleAfter(lexed, end)) },
    ],
    end,
  };
}
