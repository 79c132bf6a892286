import { placeNames, typeWords } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { follows, followsAny } from '../cursor.ts';
import { type Citations, type DocumentCandidate, one } from './candidate.ts';
import { parseDate } from './date.ts';
import { type LawName, listedName, parseLawName } from './law.ts';
import { afterRevision, yearAfter } from './law-year.ts';
import { type DocumentNumber, parseNumber } from './number.ts';
import { pinAfter } from './pin.ts';

const LAWS_MAX = 20;

/** `kỷ luật`, `pháp luật`, `quy luật`: the syllable alone is no type word. */
const BEFORE_OTHER_WORD = new Set(['kỷ', 'kỉ', 'pháp', 'quy', 'định', 'niêm', 'mệnh', 'thi']);
export const isOtherWord = (lexed: Lexed, at: number): boolean =>
  lexed.key(at) === 'luật' && !lexed.word(at).upper && BEFORE_OTHER_WORD.has(lexed.key(at - 1));

/** Before `Luật` these make it a field of study or the name of a firm: `Đại học Luật`, `ngành Luật Kinh tế`, `Công ty Luật`. */
const FIELDS = new Set(
  'học khoa ngành nhân sĩ sỹ trường môn hội văn công chí án ty phòng viện hãng đoàn nghề giới'.split(' '),
);
function isField(lexed: Lexed, at: number): boolean {
  const before = lexed.key(at - 1);
  return FIELDS.has(before) && !follows(lexed, at - 2, 'dự', 'án');
}

/** A law by name, and the further laws of a row; the type's words end before token `at`. */
export function byLawName(lexed: Lexed, base: DocumentCandidate, at: number): Citations | null {
  if (base.type.type === 'Hiến pháp') return constitution(lexed, base, at);
  const from = base.plural && lexed.key(at) === ':' ? at + 1 : at;
  const law = parseLawName(lexed, from, base.capital);
  if (law === null || (isField(lexed, base.token) && law.year === null)) return null;
  const items: DocumentCandidate[] = [candidate(lexed, base, law)];
  let end = endOf(lexed, items, law.end);
  while (items.length < LAWS_MAX) {
    const next = furtherLaw(lexed, base, end);
    if (next === null) break;
    items.push(next.item);
    end = endOf(lexed, items, next.end);
  }
  return { items, end };
}

/** A law with what belongs to it behind its name: number, date, and a pinpoint outside the span. */
function candidate(lexed: Lexed, base: DocumentCandidate, law: LawName): DocumentCandidate {
  const number = numberBehind(lexed, law.end);
  const afterNumber = number === null ? law.end : closed(lexed, law.end, number.end);
  const dated = dateBehind(lexed, afterNumber);
  const end = dated?.end ?? afterNumber;
  const year = law.year ?? number?.year ?? (dated === null ? null : dated.iso.slice(0, 4));
  return {
    ...base,
    end: lexed.end(end - 1),
    rule: law.known || number !== null ? 'doc.law' : 'doc.law-unlisted',
    number,
    law: { name: law.name, year, known: law.known || number !== null },
    date: dated,
    pin: pinAfter(lexed, end),
  };
}

const endOf = (lexed: Lexed, items: readonly DocumentCandidate[], from: number): number =>
  lexed.after(items.at(-1)?.end ?? 0, from);

/** `Luật Đất đai số 31/2024/QH15`, `Luật Đất đai (số 31/2024/QH15)`. */
function numberBehind(lexed: Lexed, at: number): DocumentNumber | null {
  const i = lexed.key(at) === '(' ? at + 1 : at;
  if (lexed.key(i) !== 'số' || lexed.word(i + 1).kind !== 'number') return null;
  const number = parseNumber(lexed, lexed.start(i + 1), i + 1);
  return number === null || number.symbol === null ? null : number;
}

const closed = (lexed: Lexed, opening: number, end: number): number =>
  lexed.key(opening) === '(' && lexed.key(end) === ')' ? end + 1 : end;

/** The day a law was passed; with its year, since laws are dated in full. */
function dateBehind(lexed: Lexed, at: number): ReturnType<typeof parseDate> {
  const i = lexed.key(at) === '(' ? at + 1 : at;
  if (lexed.key(i) !== 'ngày') return null;
  const date = parseDate(lexed, i);
  if (date === null || !date.hasYear) return null;
  return { ...date, end: closed(lexed, at, date.end) };
}

/** The next law of a row: with its own type word, or in the plural by its listed name alone. */
function furtherLaw(
  lexed: Lexed,
  base: DocumentCandidate,
  end: number,
): { item: DocumentCandidate; end: number } | null {
  const link = lexed.key(end);
  if (link !== ',' && link !== ';' && link !== 'và') return null;
  const at = link !== 'và' && lexed.key(end + 1) === 'và' ? end + 2 : end + 1;
  const type = typeWords.match(lexed, at);
  const typed = type?.value?.law === true ? type : null;
  if (typed === null && !(base.plural && lexed.word(at).upper && listedName(lexed, at, true) !== null)) return null;
  const from = typed?.end ?? at;
  const law = parseLawName(lexed, from, lexed.word(at).upper);
  if (law === null) return null;
  const start = {
    ...base,
    start: lexed.start(at),
    token: at,
    trigger: { start: lexed.start(at), end: lexed.end(from > at ? from - 1 : law.end - 1) },
    type: typed?.value ?? base.type,
    capital: lexed.word(at).upper,
  };
  const item = candidate(lexed, start, law);
  return { item: typed === null ? { ...item, rule: 'doc.law-list' } : item, end: law.end };
}

const STATE_NAMES: readonly (readonly string[])[] = [
  ['nước', 'cộng', 'hòa', 'xã', 'hội', 'chủ', 'nghĩa', 'việt', 'nam'],
  ['nước', 'chxhcn', 'việt', 'nam'],
  ['cộng', 'hòa', 'xã', 'hội', 'chủ', 'nghĩa', 'việt', 'nam'],
  ['việt', 'nam'],
];

/** `Ủy ban Hiến pháp`, `Luật Hiến pháp`, and the turn of phrase `Hiến pháp và pháp luật`. */
function isTurn(lexed: Lexed, token: number, end: number): boolean {
  const before = lexed.key(token - 1);
  const link = lexed.key(end);
  return (
    FIELDS.has(before) ||
    ['ban', 'luật'].includes(before) ||
    ((link === 'và' || link === ',') && follows(lexed, end + 1, 'pháp', 'luật'))
  );
}

const OURS: readonly (readonly string[])[] = [...STATE_NAMES, ['nước', 'ta'], ['nước', 'nhà'], ['nước', 'việt', 'nam']];
const YEAR_BEFORE_OURS = /^1[0-8]\d\d$/;

/** Another country's, named at token `at` perhaps behind `của`, or a year before we had one. */
function isAbroad(lexed: Lexed, at: number): boolean {
  if (lexed.key(at) === 'năm' && YEAR_BEFORE_OURS.test(lexed.key(at + 1))) return true;
  const i = lexed.key(at) === 'của' ? at + 1 : at;
  if (followsAny(lexed, i, OURS)) return false;
  return lexed.key(i) === 'nước' || placeNames.match(lexed, i)?.value.country === true;
}

/** `Hiến pháp năm 2013`; with a capital also the one in force, unless another country's. */
function constitution(lexed: Lexed, base: DocumentCandidate, at: number): Citations | null {
  const state = STATE_NAMES.find((words) => follows(lexed, at, ...words));
  const { year, end } = yearAfter(lexed, at + (state?.length ?? 0));
  if (state === undefined && (isAbroad(lexed, at) || isAbroad(lexed, end))) return null;
  if (year === null && (!base.capital || base.plural || isTurn(lexed, base.token, at))) return null;
  const law = { name: '', year, known: true };
  const last = afterRevision(lexed, end);
  const rule = year === null ? 'doc.constitution' : 'doc.law';
  return one(lexed, { ...base, rule, law, pin: pinAfter(lexed, last) }, last);
}
