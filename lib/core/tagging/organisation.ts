import {
  organisationFields,
  organisationHeads,
  type Place,
  placeNames,
  positionWords,
  statusWords,
  titleWords,
  typeWords,
} from '../gazetteer/index.ts';
import { isSyllable, type Lexed } from '../text/index.ts';
import { adjoins, capitalRun, nameInRun } from './capitals.ts';
import { districtEnd, isLatinName } from './names.ts';
import { romanValue } from './numerals.ts';
import { levelAt, unit, within } from './units.ts';

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
  'ngành',
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
  'ngành',
]);

/** Bodies whose committees are named with `của`: `Ủy ban Tư pháp của Quốc hội`. */
const OWNERS = new Set([
  'quốc hội',
  'chính phủ',
  'ban bí thư',
  'bộ chính trị',
  'ủy ban thường vụ quốc hội',
  'ubnd',
  'ủy ban nhân dân',
]);

/**
 * Reads the organisation that starts at token `at`: a head (`Ban Thường vụ`, `Sở`) or a unit (`xã Kim Liên`) and all that
 * belongs to its name. Stops before a person's name, a verb, or a comma that is not inside a field's own name. Null when
 * none stands there. `headNamed`: a person's name stood before it, with a comma or dash between.
 */
export function parseOrganisation(lexed: Lexed, at: number, headNamed = false): Organisation | null {
  const head = organisationHeads.match(lexed, at);
  // `Khoa học` is a field, `Khoa Cấp cứu` a body.
  if (head?.value === 'khoa' && lexed.key(at + 1) === 'học') return null;
  const level = levelAt(lexed, at);
  const regional = level !== null && /^(khu vực|vùng)$/.test(level.level);
  if (level !== null && !regional && (head === null || head.end <= level.end))
    return unitAlone(lexed, at, level, headNamed);
  if (head === null)
    return isAbbreviation(lexed, at, 3) ? continueOrganisation(lexed, at, at + 1, false, headNamed) : null;
  return continueOrganisation(lexed, at, head.end, FIELD_FOLLOWS.has(head.value), headNamed);
}

function unitAlone(
  lexed: Lexed,
  at: number,
  level: { readonly level: string; readonly end: number },
  headNamed: boolean,
): Organisation | null {
  const whole = lexed.word(at).upper ? placeNames.match(lexed, at) : null;
  if (whole !== null && whole.end > level.end) return null;
  return { start: at, ...within(lexed, unit(lexed, level.end, level.level, headNamed), level.level) };
}

/** Letters of a body not listed: `LĐLĐ tỉnh`. A syllable in capitals is a word of a headline, figures are a term. */
export function isAbbreviation(lexed: Lexed, at: number, least: number): boolean {
  const { caps, key, text } = lexed.word(at);
  return caps && text.length >= least && !isSyllable(key) && romanValue(text) === null;
}

/** First words of bodies that are numbered (`Tổ công tác số 3`, `Trưởng đoàn` `kiểm tra số 1910`); others' numbers are documents'. */
const TEAMS = new Set(['tổ', 'đoàn', 'đội', 'trạm', 'tiểu', 'nhóm', 'kiểm', 'giám', 'công']);

/** Goes on reading an organisation's name from token `from`, its first words having been read. */
export function continueOrganisation(
  lexed: Lexed,
  start: number,
  from: number,
  fieldFollows: boolean,
  headNamed = false,
): Organisation {
  let i = from;
  let lowerField = fieldFollows;
  for (let pieces = 0; pieces < PIECES_MAX && lexed.word(i).kind !== 'break'; pieces++) {
    const place = placeNames.match(lexed, i);
    if (
      place !== null &&
      lexed.word(i).upper &&
      !place.value.gated &&
      (!place.value.country || countryFits(lexed, i, place.value)) &&
      (organisationFields.match(lexed, i)?.end ?? 0) <= place.end
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
    if (lexed.key(i) === 'số' && TEAMS.has(lexed.key(start)) && lexed.word(i + 1).kind === 'number') {
      i += 2;
      continue;
    }
    const next = piece(lexed, i, lowerField, headNamed);
    if (next === null) {
      const level = i > start + 1 && OPEN.test(lexed.key(start)) ? lowerWords(lexed, i) : null;
      if (level === null) break;
      i = level;
      continue;
    }
    if (next.place !== null) return { start, end: next.end, nameEnd: next.nameEnd, place: next.place };
    i = next.end;
    lowerField = next.fieldFollows;
  }
  return { start, ...within(lexed, { end: i, nameEnd: i, place: null }, null) };
}

/** Bodies whose names go on in lower case: `Trung tâm Phục vụ việc làm`, `Ban Quản lý dự án đầu tư xây dựng`. */
const OPEN = /^(chỉ|quản|trung|ban|phòng|khoa|viện|đội|chi|cục|vụ|trường)$/;
const LOWER_MAX = 10;
/** What a sentence goes on with behind an office, so that the name does not. */
const VERBS = new Set([
  ...'đã được có là của tại về với trong do bị sẽ cùng khi từ theo nêu nói cho trao tặng dự thăm ký đang cũng vẫn đến'.split(
    ' ',
  ),
  ...'phát biểu,nhấn mạnh,yêu cầu,khẳng định,đề nghị,chia sẻ,thông báo,thông tin,chủ trì,kiểm tra,chỉ đạo,làm việc,tham dự,trả lời,báo cáo,kết luận,đề xuất,giải trình,lưu ý,đánh giá,ghi nhận,biểu dương,tiếp nhận,tiếp tục,giới thiệu'.split(
    ',',
  ),
]);

/** Token after lower-case words of a body's name, if its level or a person's name ends them; a verb breaks them off. */
function lowerWords(lexed: Lexed, from: number): number | null {
  for (let i = from; i < from + LOWER_MAX; i++) {
    const { kind, upper, key } = lexed.word(i);
    if (
      kind !== 'word' ||
      titleWords.match(lexed, i) !== null ||
      VERBS.has(key) ||
      VERBS.has(`${key} ${lexed.key(i + 1)}`)
    )
      return null;
    if (i > from && (levelAt(lexed, i) !== null || (upper && nameInRun(lexed, i, capitalRun(lexed, i)) === i)))
      return i;
    if (upper) return null;
  }
  return null;
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

function piece(lexed: Lexed, i: number, lowerField: boolean, headNamed: boolean): Piece | null {
  const word = lexed.word(i);
  if (word.kind === 'mark') return bracketed(lexed, i) ?? joined(lexed, i);
  if (word.kind === 'number') return isNumber(lexed, i) ? plain(i + 1) : null;
  if (word.kind !== 'word') return null;
  const level = levelAt(lexed, i);
  const head = organisationHeads.match(lexed, i);
  if (level !== null && !(head !== null && head.end > level.end))
    return {
      ...within(lexed, unit(lexed, level.end, level.level, headNamed), level.level),
      fieldFollows: false,
    };
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
  if (word.key === 'và') return secondField(lexed, i);
  if (word.key === 'của') {
    const owner = organisationHeads.match(lexed, i + 1);
    return owner !== null && OWNERS.has(owner.value) && lexed.word(i + 1).upper ? plain(owner.end) : null;
  }
  return word.upper ? capitalised(lexed, i) : null;
}

/** Last words of bodies that no field follows (`Tỉnh ủy`, `Đảng bộ Tỉnh`, `Chính phủ`), and first words of events. */
const WHOLE = new Set('ủy đảng ương phủ hội nước tỉnh huyện xã phường phố quận nam đoàn vụ bộ'.split(' '));
const EVENTS = new Set(['đại', 'hội', 'kỳ', 'lễ', 'chương', 'ngày', 'tuần', 'tết']);

/** The second half of a field that is not listed: `Sở Du lịch và Thể thao`; another body, an office or a person is none. */
function secondField(lexed: Lexed, i: number): Piece | null {
  const next = lexed.word(i + 1);
  const first = lexed.word(i - 1);
  if (!next.upper || next.caps || first.caps || WHOLE.has(first.key) || EVENTS.has(next.key)) return null;
  if (levelAt(lexed, i + 1) !== null || typeWords.match(lexed, i + 1) !== null) return null;
  if (organisationHeads.match(lexed, i + 1) !== null || placeNames.match(lexed, i + 1) !== null) return null;
  if (positionWords.match(lexed, i + 1) !== null || statusWords.match(lexed, i + 1) !== null) return null;
  return capitalised(lexed, i + 1);
}

/** The number of a unit (`Quân khu 4`, `Vùng 1`) or of its letters (`C06`). */
const isNumber = (lexed: Lexed, i: number): boolean =>
  /^(khu|vùng|đoàn|số|khối|phòng|đội|tổ|trạm|đồn|vực|đạo|đảo)$/.test(lexed.key(i - 1)) ||
  (lexed.glued(i) && lexed.word(i - 1).upper && lexed.word(i - 1).text.length <= 4 && lexed.word(i).text.length <= 3);

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
  const known = lexed.key(i - 1) === 'ủy' ? districtEnd(lexed, i) : null;
  if (known !== null && (known === run || nameInRun(lexed, known, run) === known)) return plain(known);
  const name = nameInRun(lexed, i, run);
  if (name === i || (isLatinName(lexed, i) && !TRADES.has(lexed.key(i - 1)))) return null;
  if (name > i) return plain(name);
  // A word of two syllables has a capital on the first alone: `Vụ Quản lý …`, `Cục Điện lực`.
  const half =
    run === i + 1 && lexed.word(run).kind === 'word' && !NOT_SECOND.has(lexed.key(run)) && adjoins(lexed, run);
  return plain(half ? (partName(lexed, run) ?? lowerTail(lexed, run + 1)) : lowerTail(lexed, run));
}
/** Words whose bodies bear foreign names: `Công ty`, `Tập đoàn`, `Ngân hàng`, `Đại học`. */
const TRADES = new Set(['ty', 'đoàn', 'hàng', 'học', 'viện']);

const NOT_SECOND = new Set(
  'khẳng yêu nhấn phát trả đề chia thông báo kết chỉ kiểm lưu bày giải ký cũng còn vẫn tặng thăm chủ đang đánh đến khai tiếp tham ghi hướng đã được có cho là và của tại về với trong do để bị sẽ cùng khi từ theo nêu nói cho trao dự làm'.split(
    ' ',
  ),
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

const LETTERS_MAX = 6;

/** Letters in brackets: `Tập đoàn Điện lực Việt Nam (EVN)`, `Phòng Cảnh sát hình sự (PC02)`, `(TT&TT)`. */
function bracketed(lexed: Lexed, i: number): Piece | null {
  if (lexed.key(i) !== '(' || !lexed.word(i + 1).upper || lexed.word(i + 1).text.length > 12) return null;
  let capitals = false;
  for (let at = i + 1; at < i + LETTERS_MAX; at++) {
    const { caps, kind, key, text } = lexed.word(at);
    if (key === ')') return capitals ? plain(at + 1) : null;
    if (at > i + 1 && !lexed.glued(at)) return null;
    if (caps || (kind === 'number' && at > i + 1 && text.length <= 3)) capitals = true;
    else if (!(key === '&' || key === '-' || text.length === 1)) return null;
  }
  return null;
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
