import {
  countriesOfOffices,
  fieldNoun,
  isGivenName,
  isOfState,
  organisationFields,
  organisationHeads,
  type Place,
  placeNames,
} from '../gazetteer/index.ts';
import type { Lexed } from '../text/index.ts';
import { capitalRun, nameInRun } from './capitals.ts';
import { follows, keysOf } from './cursor.ts';
import {
  continueOrganisation,
  isAbbreviation,
  lowerWords,
  type Organisation,
  parseOrganisation,
} from './organisation.ts';
import { COMMITTEES } from './organisation-words.ts';
import { withParent } from './parent.ts';
import { type Position, positionAt } from './position.ts';
import { levelAt, unit, within } from './units.ts';

/** Where a post's position ends and which body and place it has. */
export interface Read {
  readonly end: number;
  readonly nameEnd: number;
  readonly position: string;
  readonly organisation: string | null;
  readonly place: Place | null;
  /** The committee's organ of which the position says the field: `Ban Tuyên giáo` of `Trưởng Ban Tuyên giáo | Tỉnh ủy`. */
  readonly organ?: string | undefined;
}

/** Whether a body follows an office that needs none: the committee of `Tổng Bí thư`, the council of a deputy. */
const namesBody = (lexed: Lexed, end: number, head: string): boolean =>
  lexed.key(end) === 'bch' ||
  follows(lexed, end, 'ban', 'chấp', 'hành') ||
  (head === 'đại biểu' && councilAt(lexed, end));

/** Positions listed with their body: the words of the position itself. */
const BODY_INSIDE: ReadonlyMap<string, number> = new Map([
  ['thường trực ban bí thư', 2],
  ['uvtw đảng', 1],
  ['uvtư đảng', 1],
  ['uvt . ư đảng', 3],
]);

/** What stands behind the position `at` that starts at token `from`: its body, its field, its place. Printed from token `shown`. */
export function unitOf(lexed: Lexed, from: number, at: Position, shown: number, headNamed: boolean): Read {
  const { end, kind } = at;
  const position = lexed.slice(shown, at.titleEnd);
  if (kind === 'member') return memberOf(lexed, from, end, position);
  if (kind === 'whole') {
    const seat = BODY_INSIDE.get(at.head);
    if (seat !== undefined) {
      const organisation = lexed.slice(from + seat, end);
      return { end, nameEnd: end, position: lexed.slice(shown, from + seat), organisation, place: null };
    }
    if (!namesBody(lexed, end, at.head)) return inPlace(lexed, end, position, at.head);
  }
  const own = ownUnit(lexed, from, end, position);
  if (own !== null) return own;
  const field = fieldNoun(at.head);
  const told = field === null ? null : (fieldEnd(lexed, end) ?? openField(lexed, from, end, field, headNamed));
  if (field !== null && told !== null) {
    const rest = continueOrganisation(lexed, end, told, lexed.key(end) === 'chỉ', headNamed);
    return fieldPost(lexed, shown, end, told, withParent(lexed, rest, field.toLowerCase()), field);
  }
  if (field !== null && OPEN_FIELDS.has(field) && lexed.word(end).upper && parseOrganisation(lexed, end) === null) {
    const rest = continueOrganisation(lexed, end, end, false, headNamed);
    if (rest.end > end && rest.place?.country !== true && rest.nameEnd > end)
      return fieldPost(lexed, shown, end, rest.end, withParent(lexed, rest, field.toLowerCase()), field);
  }
  const body = isStateAt(lexed, end, at.head) ? null : parseOrganisation(lexed, end, headNamed);
  if (body === null) return inPlace(lexed, end, position, at.head);
  const organisation = withParent(lexed, body, keysOf(lexed, body.start, body.end));
  return {
    end: organisation.end,
    nameEnd: organisation.nameEnd,
    position,
    organisation: lexed.slice(end, organisation.nameEnd),
    place: organisation.place,
  };
}

const councilAt = (lexed: Lexed, i: number): boolean =>
  lexed.key(i) === 'hđnd' || follows(lexed, i, 'hội', 'đồng', 'nhân', 'dân');

/** Token after the field that tells the unit of a head: listed, or letters and figures (`TN&MT`, `C01`). */
function fieldEnd(lexed: Lexed, end: number): number | null {
  const listed = organisationFields.match(lexed, end);
  // `Chánh Văn phòng Đảng ủy` is of no field `Đảng`.
  const body = listed === null ? null : organisationHeads.match(lexed, end);
  // `Ban Xây dựng Đảng ủy xã`: the field's last word is the body's first.
  if (listed !== null && lexed.key(listed.end) === 'ủy') return listed.end > end + 1 ? listed.end - 1 : null;
  if (listed !== null) return body !== null && body.end > listed.end ? null : listed.end;
  if (isAbbreviation(lexed, end, 2) && positionAt(lexed, end) === null && organisationHeads.match(lexed, end) === null)
    return end + 1;
  const figures = lexed.word(end + 1).kind === 'number' && lexed.glued(end + 1);
  return figures && lexed.word(end).upper && lexed.word(end).text.length <= 3 ? end + 2 : null;
}

/** Heads behind which any words may tell the unit; a minister's or a delegation's are all listed. */
const OPEN_FIELDS = new Set(['Phòng', 'Ban', 'Vụ', 'Cục', 'Khoa', 'Chi cục', 'Tiểu ban']);
/** Last words of what gives or states an office: `làm Trưởng ban đổi mới …`, `giữ chức`, `bổ nhiệm`. */
const GIVING = new Set(['làm', 'chức', 'vụ', 'danh', 'giữ', 'nhiệm', 'trí', 'vị']);

/**
 * Token after a field in small letters that is not listed, up to its level, its place or a name: `Phó Trưởng Ban đổi mới doanh
 * nghiệp tỉnh`. Only of one who is named before, or behind a verb that gives the office: elsewhere such words may be what an
 * official without a name does.
 */
function openField(lexed: Lexed, from: number, end: number, field: string, headNamed: boolean): number | null {
  if (!OPEN_FIELDS.has(field) || !(headNamed || GIVING.has(lexed.key(from - 1)))) return null;
  if (lexed.key(end) === 'và' || parseOrganisation(lexed, end) !== null) return null;
  return lowerWords(lexed, end, headNamed);
}

/** `Tỉnh ủy viên`: the body stands in the position itself. */
function memberOf(lexed: Lexed, from: number, end: number, position: string): Read {
  const level = levelAt(lexed, end);
  const name = level?.level === 'tỉnh' || level?.level === 'thành phố' ? level.end : end;
  const place = placeNames.match(lexed, name);
  const gated = place?.value.gated === true && name === end;
  const known = place !== null && lexed.word(name).upper && !gated && !place.value.country ? place : null;
  return {
    end: known?.end ?? end,
    nameEnd: end,
    position,
    organisation: lexed.slice(from, end - 1),
    place: known?.value ?? null,
  };
}

/** `Trưởng thôn Kim Liên`: the position's last word is the unit's noun. */
function ownUnit(lexed: Lexed, from: number, end: number, position: string): Read | null {
  for (let noun = end - 1; noun > from && noun >= end - 3; noun--) {
    const level = levelAt(lexed, noun);
    if (level?.end !== end) continue;
    const read = within(lexed, unit(lexed, end, level.level, true), level.level);
    if (read.end === end) return null;
    return { ...read, position, organisation: lexed.slice(noun, read.nameEnd) };
  }
  return null;
}

/**
 * A head whose unit is told by its field alone. The field belongs to the organisation (`Trưởng Ban` of `Ban Tổ chức Trung
 * ương`); that of a head of a local committee's organ, or of his deputy, to the position (`Trưởng ban Tuyên giáo` of `Tỉnh
 * ủy`), unless the organ's noun stands again (`Phó Trưởng ban Thường trực` of `Ban Dân vận Tỉnh ủy`).
 */
function fieldPost(lexed: Lexed, shown: number, end: number, fieldEnd: number, rest: Organisation, noun: string): Read {
  const name = lexed.slice(end, rest.nameEnd);
  const central =
    noun === 'Bộ' ||
    noun === 'Cục' ||
    noun === 'Vụ' ||
    noun === 'Phòng' ||
    /^quản lý/i.test(name) ||
    /trung ương|(^| )tw( |$)/i.test(name) ||
    rest.nameEnd === fieldEnd ||
    organisationHeads.match(lexed, fieldEnd) === null ||
    noun === 'Đoàn' ||
    (noun === 'Ban' && !COMMITTEES.has(organisationHeads.match(lexed, fieldEnd)?.value ?? ''));
  const delegation = noun === 'Đoàn' && /^(đbqh|đại biểu quốc hội)/i.test(name);
  const steering = noun === 'Ban' && /^chỉ đạo/i.test(name);
  const withField = noun !== 'Văn phòng' && !steering && !central;
  return {
    end: rest.end,
    nameEnd: rest.nameEnd,
    position: lexed.slice(shown, steering ? end + 2 : withField || delegation ? fieldEnd : end),
    organisation:
      noun === 'Văn phòng' ? name : central || steering ? `${noun} ${name}` : lexed.slice(fieldEnd, rest.nameEnd),
    place: rest.place,
    ...(withField && { organ: `${noun} ${lexed.slice(end, fieldEnd)}` }),
  };
}

/** A position with nothing but a place: `Bí thư Thái Nguyên`, `Chủ tịch nước Lào`, `Thủ tướng Nga`. */
function inPlace(lexed: Lexed, end: number, position: string, head: string): Read {
  const place = placeBehind(lexed, isStateAt(lexed, end, head) ? end + 1 : end, isOfState(head));
  if (place === null || place.value.gated) return { end, nameEnd: end, position, organisation: null, place: null };
  return { end: postedEnd(lexed, place), nameEnd: end, position, organisation: null, place: place.value };
}

/** `Đại sứ nước Cộng hòa Pháp`: the country behind its noun. */
const isStateAt = (lexed: Lexed, end: number, head: string): boolean =>
  lexed.key(end) === 'nước' && isOfState(head) && placeNames.match(lexed, end + 1)?.value.country === true;

/** The place at token `end`; a given name before a verb (`Chủ tịch Nga nói`) is a country only behind an office of state. */
function placeBehind(lexed: Lexed, end: number, ofState: boolean): { end: number; value: Place } | null {
  if (!lexed.word(end).upper) return null;
  const place = placeNames.match(lexed, end) ?? (ofState ? countriesOfOffices.match(lexed, end) : null);
  if (place === null || ofState || !isGivenName(place.value)) return place;
  const next = lexed.word(place.end);
  return next.kind === 'word' && !next.upper ? null : place;
}

/** Token after where an envoy is posted: `Đại sứ Hoa Kỳ tại Việt Nam`, `Tổng Lãnh sự Việt Nam tại Houston`; a city need not be listed. */
function postedEnd(lexed: Lexed, place: { end: number; value: Place }): number {
  const at = place.end + 1;
  if (!place.value.country || lexed.key(place.end) !== 'tại' || !lexed.word(at).upper) return place.end;
  const listed = placeNames.match(lexed, at)?.end;
  if (listed !== undefined) return listed;
  const run = capitalRun(lexed, at);
  const name = nameInRun(lexed, at, run);
  return name < 0 ? run : name > at ? name : place.end;
}
