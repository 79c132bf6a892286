import {
  fieldNoun,
  organisationFields,
  organisationHeads,
  type Place,
  type PositionKind,
  type PostStatus,
  placeNames,
  positionLetters,
  positionSuffixes,
  positionWords,
  statusWords,
} from '../gazetteer/index.ts';
import { isSyllable, type Lexed } from '../text/index.ts';
import { follows, keysOf } from './cursor.ts';
import { Trigger, triggers } from './lexicon.ts';
import { continueOrganisation, isAbbreviation, type Organisation, parseOrganisation } from './organisation.ts';
import { termEnd } from './term.ts';
import { levelAt, unit, within } from './units.ts';

/** A post as read: tokens `[start, end)`. */
export interface Post {
  readonly start: number;
  readonly end: number;
  /** Token after the post without its place's words. */
  readonly nameEnd: number;
  readonly position: string;
  /** The position's key as listed (`phó bí thư thường trực`). */
  readonly head: string;
  readonly organisation: string | null;
  readonly place: Place | null;
  readonly status: PostStatus | 'current';
  /** First letter of the position is a capital. */
  readonly capital: boolean;
  /** A term of office is said with it: `nhiệm kỳ 2021-2026`. */
  readonly termed: boolean;
  /** The position says it all: `Tổng Bí thư`. */
  readonly whole: boolean;
}

const clean = (text: string): string => (text.includes('  ') ? text.replace(/ +/g, ' ') : text).slice(0, 200);

interface Position {
  readonly end: number;
  readonly kind: PositionKind;
  /** Its key, letters written out. */
  readonly head: string;
  readonly letters: boolean;
}

/** The position at token `from`: listed words with what may follow a deputy's, or letters in capitals (`PCT`). */
function positionAt(lexed: Lexed, from: number): Position | null {
  if (!triggers(lexed, from, Trigger.position)) return null;
  const listed = positionWords.match(lexed, from);
  if (listed !== null) {
    const head = keysOf(lexed, from, listed.end);
    // Letters that are no word (`TUV`) must be capitals.
    if (listed.end === from + 1 && !lexed.word(from).caps && !isSyllable(head)) return null;
    const suffix = suffixEnd(lexed, listed.end, head);
    return {
      end: suffix ?? listed.end,
      kind: listed.value,
      head: keysOf(lexed, from, suffix ?? listed.end),
      letters: false,
    };
  }
  const letters = positionLetters.match(lexed, from);
  if (letters === null || !lexed.word(from).caps || lexed.glued(letters.end)) return null;
  return { end: letters.end, kind: 'head', head: letters.value, letters: true };
}

/** Token after `Thường trực`, `phụ trách` behind a deputy's position; a field of work may follow `phụ trách` instead. */
function suffixEnd(lexed: Lexed, end: number, head: string): number | null {
  if (!head.startsWith('phó ')) return null;
  const suffix = positionSuffixes.match(lexed, end);
  if (suffix === null) return null;
  const next = lexed.word(suffix.end);
  if (next.kind !== 'word' || next.upper || lexed.key(end) !== 'phụ') return suffix.end;
  return parseOrganisation(lexed, suffix.end) === null ? null : suffix.end;
}

/**
 * The post at token `at` (domain.md §8.1): status, position, organisation, place, term. Null where no position stands.
 * `headNamed`: the holder's name stood before, so that a name behind a small unit's noun is the unit's own.
 */
export function parsePost(lexed: Lexed, at: number, headNamed = false): Post | null {
  const status = triggers(lexed, at, Trigger.status) ? statusWords.match(lexed, at) : null;
  const from = status?.end ?? at;
  const position = positionAt(lexed, from);
  if (position === null) return null;
  const shown = status?.value === 'acting' ? at : from;
  const read = unitOf(lexed, from, position, shown, headNamed);
  // Letters alone may be anything: `CT` is a directive's too.
  const bare = read.organisation === null && read.place === null;
  if (bare && (position.letters || position.head === 'thường vụ')) return null;
  const term = termEnd(lexed, read.end);
  const seat = read.place === null ? seatAfter(lexed, term, position.head) : null;
  const end = seat?.end ?? term;
  return {
    start: at,
    end,
    nameEnd: end > read.end ? read.end : read.nameEnd,
    position: clean(read.position),
    head: position.head,
    organisation:
      read.organisation === null || read.organisation === ''
        ? null
        : clean(seat?.place === null ? `${read.organisation} tỉnh` : read.organisation),
    place: seat?.place ?? read.place,
    status: status?.value ?? 'current',
    capital: lexed.word(from).upper,
    termed: term > read.end && !lexed.slice(read.end, term).toLowerCase().includes('khóa'),
    whole: position.kind === 'whole',
  };
}

/** Those whom a province elects. */
const ELECTED = new Set(['đại biểu quốc hội', 'đbqh', 'đại biểu', 'đb', 'trưởng đoàn', 'phó trưởng đoàn']);

/** The province of a deputy, behind the term: `khóa XV tỉnh Lạng Sơn`, `thuộc Đoàn ĐBQH tỉnh Quảng Bình`, `đoàn Cà Mau`. */
function seatAfter(lexed: Lexed, at: number, head: string): { end: number; place: Place | null } | null {
  if (!ELECTED.has(head)) return null;
  const i = ['thuộc', 'của'].includes(lexed.key(at)) ? at + 1 : at;
  if (organisationHeads.match(lexed, i)?.value.startsWith('đoàn') === true) {
    const bare = placeNames.match(lexed, i + 1);
    if (bare !== null && !bare.value.gated && !bare.value.country) return { end: bare.end, place: bare.value };
    if (follows(lexed, i + 1, 'đại', 'biểu') && lexed.key(i + 3) !== 'quốc') return provinceAt(lexed, i + 3);
    const body = parseOrganisation(lexed, i);
    return body?.place == null ? null : { end: body.end, place: body.place };
  }
  return provinceAt(lexed, i);
}

/** A province behind its level noun, or the noun alone: `tỉnh Lạng Sơn`, `tỉnh`. */
function provinceAt(lexed: Lexed, at: number): { end: number; place: Place | null } | null {
  const level = levelAt(lexed, at);
  if (level === null || !['tỉnh', 'thành phố', 'tp'].includes(level.level)) return null;
  const place = placeNames.match(lexed, level.end) ?? placeNames.match(lexed, at);
  if (place === null) return level.level === 'tỉnh' ? { end: level.end, place: null } : null;
  return place.value.country ? null : { end: place.end, place: place.value };
}

interface Read {
  readonly end: number;
  readonly nameEnd: number;
  readonly position: string;
  readonly organisation: string | null;
  readonly place: Place | null;
}

/** Who serve an office rather than a body: `Trợ lý Bộ trưởng Ngoại giao`. */
const AIDES = new Set(['trợ lý', 'thư ký']);
export const isAide = (head: string): boolean => AIDES.has(head);

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

function unitOf(lexed: Lexed, from: number, at: Position, shown: number, headNamed: boolean): Read {
  const { end, kind } = at;
  const position = lexed.slice(shown, end);
  if (kind === 'member') return memberOf(lexed, from, end, position);
  if (kind === 'whole') {
    const seat = BODY_INSIDE.get(at.head);
    if (seat !== undefined) {
      const organisation = lexed.slice(from + seat, end);
      return { end, nameEnd: end, position: lexed.slice(shown, from + seat), organisation, place: null };
    }
    if (!namesBody(lexed, end, at.head)) return inPlace(lexed, end, position);
  }
  const own = ownUnit(lexed, from, end, position);
  if (own !== null) return own;
  const field = fieldNoun(at.head);
  const told = field === null ? null : fieldEnd(lexed, end);
  if (field !== null && told !== null) {
    const rest = continueOrganisation(lexed, end, told, lexed.key(end) === 'chỉ', headNamed);
    return fieldPost(lexed, shown, end, told, withParent(lexed, rest, field.toLowerCase()), field, at.head);
  }
  if (field !== null && OPEN_FIELDS.has(field) && lexed.word(end).upper && parseOrganisation(lexed, end) === null) {
    const rest = continueOrganisation(lexed, end, end, false, headNamed);
    if (rest.end > end && rest.place?.country !== true && rest.nameEnd > end)
      return fieldPost(lexed, shown, end, rest.end, withParent(lexed, rest, field.toLowerCase()), field, at.head);
  }
  const served = AIDES.has(at.head) ? parsePost(lexed, end, headNamed) : null;
  // `trợ lý cố Thủ tướng A` names whom he served.
  if (served?.status === 'former') return { end, nameEnd: end, position, organisation: null, place: null };
  if (served !== null) return { ...served, position, organisation: lexed.slice(end, served.nameEnd) };
  const body = parseOrganisation(lexed, end, headNamed);
  if (body === null) return inPlace(lexed, end, position);
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
  if (listed !== null) return body !== null && body.end > listed.end ? null : listed.end;
  if (isAbbreviation(lexed, end, 2) && positionAt(lexed, end) === null && organisationHeads.match(lexed, end) === null)
    return end + 1;
  const figures = lexed.word(end + 1).kind === 'number' && lexed.glued(end + 1);
  return figures && lexed.word(end).upper && lexed.word(end).text.length <= 3 ? end + 2 : null;
}

/** Heads behind which any capitalised words may tell the unit; a minister's or a delegation's are all listed. */
const OPEN_FIELDS = new Set(['Phòng', 'Ban', 'Vụ', 'Cục', 'Khoa', 'Chi cục']);

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

const PARENTS = new Set([
  'bộ',
  'sở',
  'ban',
  'tổng cục',
  'văn phòng',
  'ubnd',
  'ủy ban nhân dân',
  'tỉnh ủy',
  'thành ủy',
  'công an',
  'huyện ủy',
  'ủy ban',
  'trường',
  'trường đại học',
  'đại học',
  'học viện',
  'bệnh viện',
  'bộ tư lệnh',
  'quân khu',
  'quân chủng',
  'tổng cục',
  'bộ chỉ huy quân sự',
  'bộ chqs',
  'bộ chỉ huy bộ đội biên phòng',
  'đảng ủy',
]);
const PARTS =
  /^(vụ|cục|phòng|trung tâm|viện|ban|tổng cục|chi cục|khoa|đội|đồn|hạt|trạm|sư đoàn|trung đoàn|lữ đoàn|tiểu đoàn|bộ tư lệnh|học viện)( |$)/;

/** `Vụ Pháp chế, Bộ Nội vụ`, `Vụ Địa phương III (Ban Nội chính Trung ương)`: a part goes on with the body it belongs to. */
function withParent(lexed: Lexed, body: Organisation, words: string): Organisation {
  const open = lexed.key(body.end);
  if ((open !== ',' && open !== '(') || !lexed.word(body.end + 1).upper || !PARTS.test(words)) return body;
  const head = organisationHeads.match(lexed, body.end + 1);
  if (head === null || !PARENTS.has(head.value) || positionWords.match(lexed, body.end + 1) !== null) return body;
  const parent = parseOrganisation(lexed, body.end + 1);
  if (parent === null || (open === '(' && lexed.key(parent.end) !== ')')) return body;
  const close = open === '(' ? parent.end + 1 : parent.end;
  return {
    start: body.start,
    end: close,
    nameEnd: parent.place === null ? close : parent.nameEnd,
    place: parent.place ?? body.place,
  };
}

const DEPUTY = /^phó /;
/** Committees of the Party below the centre. */
const COMMITTEE_HEADS = new Set(['tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'đảng ủy']);

/**
 * A head whose unit is told by its field alone. The field belongs to the organisation (`Trưởng Ban` of `Ban Tổ chức Trung
 * ương`, `Phó Trưởng ban` of `Ban Dân vận Tỉnh ủy`); that of one who heads a local committee's organ, to the position
 * (`Trưởng ban Tuyên giáo` of `Tỉnh ủy`).
 */
function fieldPost(
  lexed: Lexed,
  shown: number,
  end: number,
  fieldEnd: number,
  rest: Organisation,
  noun: string,
  head: string,
): Read {
  const name = lexed.slice(end, rest.nameEnd);
  const central =
    noun === 'Bộ' ||
    noun === 'Cục' ||
    noun === 'Vụ' ||
    /^quản lý/i.test(name) ||
    /trung ương|(^| )tw( |$)/i.test(name) ||
    rest.nameEnd === fieldEnd ||
    organisationHeads.match(lexed, fieldEnd) === null ||
    noun === 'Đoàn' ||
    (noun === 'Ban' &&
      (DEPUTY.test(head) || !COMMITTEE_HEADS.has(organisationHeads.match(lexed, fieldEnd)?.value ?? '')));
  const delegation = noun === 'Đoàn' && /^(đbqh|đại biểu quốc hội)/i.test(name);
  const steering = noun === 'Ban' && /^chỉ đạo/i.test(name);
  return {
    end: rest.end,
    nameEnd: rest.nameEnd,
    position: lexed.slice(
      shown,
      steering ? end + 2 : (central && !delegation) || noun === 'Văn phòng' ? end : fieldEnd,
    ),
    organisation:
      noun === 'Văn phòng' ? name : central || steering ? `${noun} ${name}` : lexed.slice(fieldEnd, rest.nameEnd),
    place: rest.place,
  };
}

/** A position with nothing but a place: `Bí thư Thái Nguyên`, `Chủ tịch nước Lào`. */
function inPlace(lexed: Lexed, end: number, position: string): Read {
  const place = lexed.word(end).upper ? placeNames.match(lexed, end) : null;
  const none =
    place === null ||
    place.value.gated ||
    (place.value.country &&
      lexed.word(place.end).kind === 'word' &&
      !lexed.word(place.end).upper &&
      place.end === end + 1);
  if (none) return { end, nameEnd: end, position, organisation: null, place: null };
  return { end: postedEnd(lexed, place), nameEnd: end, position, organisation: null, place: place.value };
}

/** Token after where an envoy is posted: `Đại sứ Hoa Kỳ tại Việt Nam`. */
function postedEnd(lexed: Lexed, place: { end: number; value: Place }): number {
  if (!place.value.country || lexed.key(place.end) !== 'tại') return place.end;
  return (lexed.word(place.end + 1).upper ? placeNames.match(lexed, place.end + 1)?.end : null) ?? place.end;
}
