import {
  fieldNoun,
  organisationFields,
  organisationHeads,
  type Place,
  type PostStatus,
  placeNames,
  positionWords,
  statusWords,
} from '../gazetteer/index.ts';
import type { Lexed } from '../text/index.ts';
import { follows, keysOf } from './cursor.ts';
import { continueOrganisation, type Organisation, parseOrganisation } from './organisation.ts';

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
}

const clean = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 200);

/** The post at token `at` (domain.md §8.1): status, position, organisation, place, term. Null where no position stands. */
export function parsePost(lexed: Lexed, at: number): Post | null {
  const status = statusWords.match(lexed, at);
  const from = status?.end ?? at;
  const position = positionWords.match(lexed, from);
  if (position === null) return null;
  const head = keysOf(lexed, from, position.end);
  const shown = status?.value === 'acting' ? at : from;
  const read = unitOf(lexed, from, position.end, position.value, shown);
  const end = termEnd(lexed, read.end);
  return {
    start: at,
    end,
    nameEnd: end > read.end ? read.end : read.nameEnd,
    position: clean(read.position),
    head,
    organisation: read.organisation === null || read.organisation === '' ? null : clean(read.organisation),
    place: read.place,
    status: status?.value ?? 'current',
    capital: lexed.word(from).upper,
  };
}

interface Read {
  readonly end: number;
  readonly nameEnd: number;
  readonly position: string;
  readonly organisation: string | null;
  readonly place: Place | null;
}

function unitOf(lexed: Lexed, from: number, end: number, kind: 'whole' | 'member' | 'head', shown: number): Read {
  const position = lexed.slice(shown, end);
  if (kind === 'member') {
    const place = placeNames.match(lexed, end);
    const known = place !== null && lexed.word(end).upper && !place.value.gated && !place.value.country ? place : null;
    return {
      end: known?.end ?? end,
      nameEnd: end,
      position,
      organisation: lexed.slice(from, end - 1),
      place: known?.value ?? null,
    };
  }
  if (kind === 'whole' && !follows(lexed, end, 'ban', 'chấp', 'hành')) return inPlace(lexed, end, position);
  const field = fieldNoun(keysOf(lexed, from, end));
  const named = field === null ? null : organisationFields.match(lexed, end);
  if (field !== null && named !== null) {
    const rest = continueOrganisation(lexed, end, named.end, false);
    return fieldPost(lexed, shown, end, named.end, rest, field);
  }
  const unit = parseOrganisation(lexed, end);
  if (unit === null) return inPlace(lexed, end, position);
  const organisation = withParent(lexed, unit);
  return {
    end: organisation.end,
    nameEnd: organisation.nameEnd,
    position,
    organisation: lexed.slice(end, organisation.nameEnd),
    place: organisation.place,
  };
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
]);
const PARTS = /^(vụ|cục|phòng|trung tâm|viện|ban|tổng cục|chi cục|khoa)( |$)/;

/** `Vụ Pháp chế, Bộ Nội vụ`: a part goes on with the body it belongs to. */
function withParent(lexed: Lexed, unit: Organisation): Organisation {
  if (
    lexed.key(unit.end) !== ',' ||
    !lexed.word(unit.end + 1).upper ||
    !PARTS.test(keysOf(lexed, unit.start, unit.end))
  )
    return unit;
  const head = organisationHeads.match(lexed, unit.end + 1);
  if (head === null || !PARENTS.has(head.value) || positionWords.match(lexed, unit.end + 1) !== null) return unit;
  const parent = parseOrganisation(lexed, unit.end + 1);
  return parent === null ? unit : { ...parent, start: unit.start, place: parent.place ?? unit.place };
}

/**
 * A head whose unit is told by its field alone. At the centre the field belongs to the organisation (`Trưởng Ban` of
 * `Ban Tổ chức Trung ương`), elsewhere to the position (`Trưởng ban Tuyên giáo` of `Tỉnh ủy`).
 */
function fieldPost(
  lexed: Lexed,
  shown: number,
  end: number,
  fieldEnd: number,
  rest: { end: number; nameEnd: number; place: Place | null },
  noun: string,
): Read {
  const name = lexed.slice(end, rest.nameEnd);
  const central =
    noun === 'Bộ' ||
    noun === 'Cục' ||
    noun === 'Vụ' ||
    /trung ương|(^| )tw( |$)/i.test(name) ||
    rest.nameEnd === fieldEnd ||
    organisationHeads.match(lexed, fieldEnd) === null ||
    noun === 'Đoàn';
  const delegation = noun === 'Đoàn' && /^(đbqh|đại biểu quốc hội)/i.test(name);
  const steering = noun === 'Ban' && /^chỉ đạo/i.test(name);
  return {
    end: rest.end,
    nameEnd: rest.nameEnd,
    position: lexed.slice(shown, steering ? end + 2 : central && !delegation ? end : fieldEnd),
    organisation: central || steering ? `${noun} ${name}` : lexed.slice(fieldEnd, rest.nameEnd),
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
  return { end: place.end, nameEnd: end, position, organisation: null, place: place.value };
}

/** Token after `khóa XIII`, `(khóa XIII)`, `nhiệm kỳ 2020-2025`, `giai đoạn 2016-2021` at `at`; they are no part of the organisation. */
function termEnd(lexed: Lexed, at: number): number {
  const open = lexed.key(at) === '(' ? at + 1 : at;
  let end = at;
  if (lexed.key(open) === 'khóa' && (lexed.word(open + 1).upper || lexed.word(open + 1).kind === 'number'))
    end = open + 2;
  else {
    const i = lexed.key(open) === ',' ? open + 1 : open;
    const span = follows(lexed, i, 'nhiệm', 'kỳ') || follows(lexed, i, 'giai', 'đoạn');
    if (span && lexed.word(i + 2).kind === 'number')
      end = lexed.key(i + 3) === '-' && lexed.word(i + 4).kind === 'number' ? i + 5 : i + 3;
  }
  if (end === at) return at;
  if (open > at) return lexed.key(end) === ')' ? end + 1 : at;
  return end;
}
