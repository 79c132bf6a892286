import {
  levelNouns,
  organisationFields,
  organisationHeads,
  type Place,
  placeNames,
  titleWords,
} from '../gazetteer/index.ts';
import { isSyllable, type Lexed } from '../text/index.ts';
import { adjoins, capitalRun, nameInRun } from './capitals.ts';
import { romanValue } from './numerals.ts';

/** An organisation as read in the text: tokens `[start, end)`, its name without the province, and the province. */
export interface Organisation {
  readonly start: number;
  readonly end: number;
  /** Token after the name without the province's own words. */
  readonly nameEnd: number;
  readonly place: Place | null;
}

const PIECES_MAX = 12;

/** Heads after which a field may stand in lower case: `Ban tổ chức`, `Hội nông dân`; after `Tỉnh ủy` it would be a verb. */
const FIELD_FOLLOWS = new Set([
  'ban',
  'bộ',
  'sở',
  'hội',
  'hội đồng',
  'ủy ban',
  'cục',
  'tổng cục',
  'vụ',
  'viện',
  'phòng',
  'liên đoàn',
  'đoàn',
  'tổng liên đoàn',
  'trung ương hội',
  'ban chỉ đạo',
  'bộ chỉ huy',
  'tòa án',
  'viện kiểm sát',
  'đài',
  'ngân hàng',
  'chi cục',
  'học viện',
]);

/** Lower-case heads that go on a name: `Ban Thường vụ tỉnh ủy`, `Ban Chấp hành Đảng bộ tỉnh`. */
const GOES_ON = new Set([
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'quận ủy',
  'thị ủy',
  'đảng ủy',
  'đảng bộ',
  'chi bộ',
  'hội đồng nhân dân',
  'hđnd',
  'ủy ban nhân dân',
  'ubnd',
  'trung ương',
  'trung ương đảng',
  'quân đội nhân dân',
  'quốc hội',
  'chính phủ',
]);

/** Bodies whose committees are named with `của`: `Ủy ban Tư pháp của Quốc hội`. */
const OWNERS = new Set(['quốc hội', 'chính phủ']);

/**
 * Reads the organisation that starts at token `at`: a head (`Ban Thường vụ`, `Sở`) and all that belongs to its name.
 * Stops before a person's name, a verb, or a comma that is not inside a field's own name. Null when no head stands there.
 */
export function parseOrganisation(lexed: Lexed, at: number): Organisation | null {
  const head = organisationHeads.match(lexed, at);
  if (head === null) return isAbbreviation(lexed, at) ? continueOrganisation(lexed, at, at + 1, false) : null;
  return continueOrganisation(lexed, at, head.end, FIELD_FOLLOWS.has(head.value));
}

/** Letters of a body not listed: `LĐLĐ tỉnh`. A syllable in capitals is a word of a headline, figures are a term. */
function isAbbreviation(lexed: Lexed, at: number): boolean {
  const { caps, key, text } = lexed.word(at);
  return caps && text.length >= 3 && !isSyllable(key) && romanValue(text) === null;
}

/** Goes on reading an organisation's name from token `from`, its first words having been read. */
export function continueOrganisation(lexed: Lexed, start: number, from: number, fieldFollows: boolean): Organisation {
  let i = from;
  let lowerField = fieldFollows;
  for (let pieces = 0; pieces < PIECES_MAX && lexed.word(i).kind !== 'break'; pieces++) {
    const place = placeNames.match(lexed, i);
    if (
      place !== null &&
      lexed.word(i).upper &&
      !place.value.gated &&
      (!place.value.country || countryFits(lexed, i, place.value))
    ) {
      const run = capitalRun(lexed, i);
      if (
        place.value.country ||
        run === place.end ||
        nameInRun(lexed, place.end, run) === place.end ||
        run < place.end ||
        run > place.end + 1
      ) {
        if (place.value.name !== 'Việt Nam') return { start, end: place.end, nameEnd: i, place: place.value };
        i = place.end;
        lowerField = false;
        continue;
      }
    }
    const next = piece(lexed, i, lowerField);
    if (next === null) break;
    if (next.place !== null) return { start, end: next.end, nameEnd: next.nameEnd, place: next.place };
    i = next.end;
    lowerField = next.fieldFollows;
  }
  return { start, end: i, nameEnd: i, place: null };
}

/** Another country's body: `Bộ Ngoại giao Mỹ`; `Huyện ủy Mỹ Đức` is none. */
function countryFits(lexed: Lexed, i: number, place: Place): boolean {
  const before = lexed.word(i - 1);
  return (
    place.name === 'Việt Nam' || (!before.upper && !['ủy', 'bộ', 'xã', 'phường', 'huyện', 'quận'].includes(before.key))
  );
}

interface Piece {
  readonly end: number;
  readonly nameEnd: number;
  readonly place: Place | null;
  readonly fieldFollows: boolean;
}
const plain = (end: number, fieldFollows = false): Piece => ({ end, nameEnd: end, place: null, fieldFollows });

function piece(lexed: Lexed, i: number, lowerField: boolean): Piece | null {
  const word = lexed.word(i);
  if (word.kind === 'mark') return bracketed(lexed, i) ?? joined(lexed, i);
  if (word.kind === 'number') return /^(khu|vùng|đoàn|số|khối|phòng)$/.test(lexed.key(i - 1)) ? plain(i + 1) : null;
  if (word.kind !== 'word') return null;
  const level = levelNouns.match(lexed, i);
  const head = organisationHeads.match(lexed, i);
  if (level !== null && !(head !== null && head.end > level.end)) return unit(lexed, level.end, level.value);
  const field = organisationFields.match(lexed, i);
  if (word.key === 'tối' && lexed.key(i + 1) === 'cao') return plain(i + 2);
  if (field !== null && (word.upper || lowerField) && !(head !== null && head.end > field.end))
    return isName(lexed, i, field.end) ? null : plain(field.end);
  if (
    head !== null &&
    (word.upper ? head.end > i + 1 || word.caps : GOES_ON.has(head.value)) &&
    !isName(lexed, i, head.end)
  ) {
    return plain(head.end, FIELD_FOLLOWS.has(head.value));
  }
  if (word.key === 'của') {
    const owner = organisationHeads.match(lexed, i + 1);
    return owner !== null && OWNERS.has(owner.value) && lexed.word(i + 1).upper ? plain(owner.end) : null;
  }
  return word.upper ? capitalised(lexed, i) : null;
}

/** A capital that opens a person's name ends the organisation, whatever field it could be too (`Lương Cường`). */
function isName(lexed: Lexed, i: number, end: number): boolean {
  if (!lexed.word(i).upper) return false;
  const run = capitalRun(lexed, i);
  return run > end && nameInRun(lexed, i, run) === i;
}

function capitalised(lexed: Lexed, i: number): Piece | null {
  // A rank between post and name: `Bộ trưởng Bộ Công an Đại tướng …`.
  if (titleWords.match(lexed, i) !== null) return null;
  const run = capitalRun(lexed, i);
  const name = nameInRun(lexed, i, run);
  if (name === i) return null;
  if (name > i) return plain(name);
  // A word of two syllables has a capital on the first alone: `Vụ Quản lý …`, `Cục Điện lực`.
  const half =
    run === i + 1 && lexed.word(run).kind === 'word' && !NOT_SECOND.has(lexed.key(run)) && adjoins(lexed, run);
  return plain(half ? (partName(lexed, run) ?? lowerTail(lexed, run + 1)) : lowerTail(lexed, run));
}
const NOT_SECOND = new Set(
  'đã được có cho là và của tại về với trong do để bị sẽ cùng khi từ theo nêu nói cho trao dự làm'.split(' '),
);

const PART_WORDS_MAX = 7;

/** `Quản lý các khu kinh tế, Bộ …`: lower-case words up to the comma behind which the body itself stands, or a semicolon. */
function partName(lexed: Lexed, from: number): number | null {
  let i = from;
  while (
    i < from + PART_WORDS_MAX &&
    lexed.word(i).kind === 'word' &&
    !lexed.word(i).upper &&
    (!NOT_SECOND.has(lexed.key(i)) || lexed.key(i) === 'và')
  )
    i++;
  if (lexed.key(i) === ';') return i;
  return lexed.key(i) === ',' &&
    ['bộ', 'sở'].includes(organisationHeads.match(lexed, i + 1)?.value ?? '') &&
    lexed.word(i + 1).upper
    ? i
    : null;
}

/** Lower-case words inside a name stand between capitals (`Điện lực và Năng lượng`); a last one is left out. */
function lowerTail(lexed: Lexed, from: number): number {
  for (let i = from; i < from + 3; i++) {
    const word = lexed.word(i);
    if (word.kind !== 'word') return from;
    if (!word.upper) continue;
    const run = capitalRun(lexed, i);
    return nameInRun(lexed, i, run) === i ? from : i;
  }
  return from;
}

/** The name of a unit after its level noun: a province, or one to three capitals that are no person's name. */
function unit(lexed: Lexed, i: number, level: string): Piece {
  const place = placeNames.match(lexed, i);
  const run = lexed.word(i).upper && adjoins(lexed, i) ? capitalRun(lexed, i) : i;
  if (
    place !== null &&
    !place.value.country &&
    adjoins(lexed, i) &&
    (place.value.gated || nameInRun(lexed, i, run) !== i || run === place.end)
  ) {
    return { end: place.end, nameEnd: i, place: place.value, fieldFollows: false };
  }
  if (run === i) {
    const figure = lexed.word(i);
    return plain(
      figure.kind === 'number' &&
        adjoins(lexed, i) &&
        /^(khu vực|vùng|phường|quận|tổ dân phố|khu phố|thôn|ấp)$/.test(level)
        ? i + 1
        : i,
    );
  }
  if (level === 'tỉnh') return plain(i);
  const name = nameInRun(lexed, i, run);
  if (name === i && run - i >= 3) return plain(i);
  if (name > i) return plain(name);
  return plain(Math.min(run, i + 4));
}

/** An abbreviation in brackets: `Tập đoàn Điện lực Việt Nam (EVN)`. */
function bracketed(lexed: Lexed, i: number): Piece | null {
  return lexed.key(i) === '(' && lexed.word(i + 1).caps && lexed.key(i + 2) === ')' ? plain(i + 3) : null;
}

/** A dash or comma inside a name: `Lao động - Thương binh và Xã hội` is a field already; `Bà Rịa - Vũng Tàu` a place. */
function joined(lexed: Lexed, i: number): Piece | null {
  if (
    !(lexed.key(i) === '-' || lexed.key(i) === '&') ||
    !lexed.glued(i) ||
    !lexed.glued(i + 1) ||
    !lexed.word(i + 1).upper
  )
    return null;
  return plain(i + 2);
}
