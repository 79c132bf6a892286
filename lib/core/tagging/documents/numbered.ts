import { typeWords } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { follows, keysOf } from '../cursor.ts';
import type { RuleId } from '../rules.ts';
import { bareNumberFit } from './bare-number.ts';
import type { Citations, DocumentCandidate, Issuer } from './candidate.ts';
import { parseIssuer } from './issuer.ts';
import { listItems } from './list.ts';
import { type DocumentNumber, parseNumber } from './number.ts';
import { pinAfter } from './pin.ts';
import { parseTail } from './tail.ts';
import { titleAfter } from './title.ts';

interface FoundNumber {
  readonly number: DocumentNumber;
  /** `số` stands before it. */
  readonly marked: boolean;
  /** Words stand between the type word and the number, or a colon. */
  readonly apart: boolean;
  readonly issuer: Issuer | null;
}

/** A type word, whose words end before token `at`, with its number, and the further numbers of a list. */
export function numbered(lexed: Lexed, base: DocumentCandidate, at: number): Citations | null {
  const found = numberBehind(lexed, base, at);
  if (found === null) return null;
  const { number, marked } = found;
  let rule = ruleOf(number, marked);
  if (number.symbol === null) {
    if (base.type.law && !marked) return null;
    const key = keysOf(lexed, base.token, at);
    const fit = number.year === null ? bareNumberFit(lexed, key, base.capital, marked, number) : 'sure';
    if (fit === null) return null;
    if (fit === 'weak') rule = 'doc.number-weak';
  }
  const tail = parseTail(lexed, number.end, { ...base, number });
  const first: DocumentCandidate = {
    ...base,
    end: lexed.end(tail.end - 1),
    rule,
    number: withTypeCode(lexed, base, number),
    event: tail.event,
    issuer: tail.issuer ?? found.issuer,
    date: tail.date,
    term: tail.term,
    pin: pinAfter(lexed, tail.end),
    title: titleAfter(lexed, tail.end),
  };
  return listItems(lexed, first, tail.end);
}

/** Rule of a citation by the make of its number. */
export function ruleOf(number: DocumentNumber, marked: boolean): RuleId {
  if (number.system === null) return marked || number.year !== null ? 'doc.bare-number' : 'doc.nickname-number';
  return `doc.${number.system}-number`;
}

/** `NQ57-TW`: the code stands before the number. */
function withTypeCode(lexed: Lexed, base: DocumentCandidate, number: DocumentNumber): DocumentNumber {
  const lettersOnly = number.typeCode === null && number.symbol !== null && number.symbol === number.issuerCode;
  const code = lexed.key(base.token) === 'nq' && lettersOnly ? 'NQ' : null;
  if (code === null) return number;
  const link = number.system === 'state' ? '-' : '/';
  return { ...number, typeCode: code, symbol: `${code}${link}${number.symbol}` };
}

/** The number after a type word: at once, behind its issuer, behind a colon, or behind words that belong to the type. */
function numberBehind(lexed: Lexed, base: DocumentCandidate, at: number): FoundNumber | null {
  const direct = numberAt(lexed, at);
  if (direct !== null) return { ...direct, apart: false, issuer: null };
  if (lexed.key(at) === 'của') {
    const issuer = parseIssuer(lexed, at + 1);
    const behind = issuer === null || lexed.key(issuer.end) !== 'số' ? null : numberAt(lexed, issuer.end);
    if (behind !== null) return { ...behind, apart: true, issuer };
  }
  if (base.plural && follows(lexed, at, 'từ', 'số')) {
    const ranged = numberAt(lexed, at + 1);
    return ranged !== null && lexed.key(ranged.number.end) === 'đến' ? { ...ranged, apart: true, issuer: null } : null;
  }
  if (lexed.key(at) === ':') {
    const listed = numberAt(lexed, at + 1);
    const fits = listed !== null && (listed.number.symbol !== null || base.plural);
    return fits ? { ...listed, apart: true, issuer: null } : null;
  }
  const from = base.type.law ? at : afterModifier(lexed, at);
  const modified = from === at ? null : numberAt(lexed, from);
  return modified === null || modified.number.symbol === null ? null : { ...modified, apart: true, issuer: null };
}

/** The number at token `at`, perhaps behind `số` or `số:`. */
function numberAt(lexed: Lexed, at: number): { number: DocumentNumber; marked: boolean } | null {
  const marked = lexed.key(at) === 'số' || (lexed.key(at) === 'so' && lexed.word(at + 1).kind === 'number');
  const token = marked ? (lexed.key(at + 1) === ':' ? at + 2 : at + 1) : at;
  const word = lexed.word(token);
  if (word.kind === 'break' || word.kind === 'mark') return null;
  if (word.kind === 'word' && !/^[OolI]{1,2}$/.test(word.text)) return null;
  const number = parseNumber(lexed, lexed.start(token), token);
  return number === null ? null : { number, marked };
}

const MODIFIER_MAX = 6;
/** Words that cannot stand inside `Kế hoạch công tác số …`, `Kết luận thanh tra số …`. */
const NOT_IN_MODIFIER = new Set(
  'đã được theo tại bằng trong là như của cho với này đó trên do có và để về khi từ đến sẽ bị'.split(' '),
);

/** Token of `số` behind up to six words that go with the type (`Báo cáo thẩm tra số`); `at` where there are none. */
function afterModifier(lexed: Lexed, at: number): number {
  for (let i = at; i <= at + MODIFIER_MAX; i++) {
    const { kind, key } = lexed.word(i);
    if (key === 'số' && i > at) return i;
    const comma = key === ',' && i > at && i < at + MODIFIER_MAX;
    if (!(kind === 'word' || comma) || NOT_IN_MODIFIER.has(key)) return at;
    const type = typeWords.match(lexed, i);
    if (type !== null && type.value !== null && !(key === 'luật' && lexed.key(i - 1) === 'kỷ')) return at;
  }
  return at;
}
