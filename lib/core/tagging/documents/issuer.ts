import { genericUnits, organisationHeads, typeWords } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { keysOf } from '../cursor.ts';
import { parseOrdinal, roman } from '../numerals.ts';
import { type Organisation, parseOrganisation } from '../organisation.ts';
import { parsePost } from '../post.ts';
import type { Issuer } from './candidate.ts';

/** Words that end a body's name in a line of capitals, where case does not tell. */
const ENDS_IN_CAPITALS = new Set('về đã và trong trên tại vào có là được đến với cho của để khi theo từ sẽ'.split(' '));
/** Central bodies that sign together: `của Bộ Chính trị, Ban Bí thư`. */
const JOINT =
  /^(?:ban chấp hành trung ương(?: đảng)?|trung ương(?: đảng)?|bộ chính trị|ban bí thư(?: trung ương(?: đảng)?)?|bch trung ương)$/;
const JOINT_MAX = 3;
/** Types that no body has in its name. */
const OPENS_TITLE = new Set(['Hướng dẫn', 'Quy định', 'Quy chế', 'Quyết định', 'Chỉ thị', 'Thông báo']);

/** The issuer at token `at`: an organisation, or an office that issues documents (`Thủ tướng Chính phủ`). */
export function parseIssuer(lexed: Lexed, at: number): Issuer | null {
  if (genericUnits.match(lexed, at) !== null || lexed.key(at) === 'các' || lexed.key(at) === 'những') return null;
  const post = parsePost(lexed, at);
  const read = post ?? parseOrganisation(lexed, at) ?? theCentre(lexed, at);
  if (read === null || (!lexed.word(at).upper && post !== null)) return null;
  const limit = Math.min(capitalsEnd(lexed, at, read.end), titleStart(lexed, at, read.end));
  const end = limit < read.end ? limit : jointEnd(lexed, at, dottedCentre(lexed, at, read.end));
  if (end <= at) return null;
  const nameEnd = end === read.end ? read.nameEnd : end;
  return {
    text: lexed.slice(at, end),
    name: lexed.slice(at, nameEnd),
    place: limit < read.end ? null : read.place,
    end,
  };
}

/** Token at which a name in a line of capitals ends; `to` where the name is not in capitals. */
function capitalsEnd(lexed: Lexed, at: number, to: number): number {
  for (let i = at; i < to; i++) {
    const { kind, caps, key } = lexed.word(i);
    if (kind === 'word' && !caps) return to;
    if (i > at && ENDS_IN_CAPITALS.has(key)) return i;
  }
  return to;
}

/** A capitalised type word opens the document's title, glued to its issuer: `… của Ban Bí thư Hướng dẫn …`. */
function titleStart(lexed: Lexed, at: number, to: number): number {
  for (let i = at + 1; i < to; i++) {
    if (!lexed.word(i).upper) continue;
    const type = typeWords.match(lexed, i);
    if (type?.value != null && OPENS_TITLE.has(type.value.type)) return i;
  }
  return to;
}

/** `của TW`, `của T.Ư`: the letters alone. */
function theCentre(lexed: Lexed, at: number): Pick<Organisation, 'end' | 'nameEnd' | 'place'> | null {
  if (!lexed.word(at).upper) return null;
  const dotted = lexed.key(at) === 't' && lexed.key(at + 1) === '.' && ['ư', 'w'].includes(lexed.key(at + 2));
  if (!dotted && !(['tw', 'tư'].includes(lexed.key(at)) && lexed.word(at).caps)) return null;
  const end = dotted ? at + 3 : at + 1;
  const named = lexed.key(end) === 'đảng' ? end + 1 : end;
  return { end: named, nameEnd: named, place: null };
}

/** `BCH T.Ư Đảng`, `Ban Bí thư T.W`: token after the dotted letters for Trung ương, where a name ends inside or before them. */
function dottedCentre(lexed: Lexed, at: number, end: number): number {
  const dot = lexed.key(end) === '.' && lexed.key(end - 1) === 't' ? end : end + 1;
  const dotted =
    lexed.key(dot - 1) === 't' && lexed.key(dot) === '.' && ['ư', 'w'].includes(lexed.key(dot + 1)) && dot > at;
  if (!dotted) return end;
  return lexed.key(dot + 2) === 'đảng' ? dot + 3 : dot + 2;
}

/** Token after further central bodies in the same row. */
function jointEnd(lexed: Lexed, at: number, to: number): number {
  let end = to;
  if (!JOINT.test(keysOf(lexed, at, to))) return end;
  for (let more = 0; more < JOINT_MAX; more++) {
    const link = lexed.key(end);
    if (link !== ',' && link !== 'và') break;
    if (!lexed.word(end + 1).upper || organisationHeads.match(lexed, end + 1) === null) break;
    const next = parseOrganisation(lexed, end + 1);
    if (next === null || !JOINT.test(keysOf(lexed, end + 1, next.end))) break;
    end = next.end;
  }
  return end;
}

/** `khóa XII`, `(khóa XII)`, `, khóa XII` at token `at`; Roman. */
export function parseTerm(lexed: Lexed, at: number): { term: string; end: number } | null {
  const open = lexed.key(at) === '(' || lexed.key(at) === ',';
  const i = open ? at + 1 : at;
  if (lexed.key(i) !== 'khóa') return null;
  const ordinal = parseOrdinal(lexed, i + 1);
  if (ordinal === null) return null;
  const closes = lexed.key(at) === '(';
  if (closes && lexed.key(ordinal.end) !== ')') return null;
  return { term: roman(ordinal.value), end: closes ? ordinal.end + 1 : ordinal.end };
}
