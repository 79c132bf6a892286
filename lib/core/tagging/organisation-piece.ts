import {
  organisationFields,
  organisationHeads,
  particleWord,
  placeNames,
  positionWords,
  statusWords,
  titleWords,
  typeWords,
} from '../gazetteer/index.ts';
import type { Lexed } from '../text/index.ts';
import { adjoins, capitalRun, headInRun, nameInRun } from './capitals.ts';
import { Trigger, triggers } from './lexicon.ts';
import { districtEnd, isLatinName } from './names.ts';
import { FIELD_FOLLOWS, GOES_ON, GOES_ON_WITH, NOT_SECOND, OWNERS, WHOLES } from './organisation-words.ts';
import { levelAt, type Stretch, unit, within } from './units.ts';

/** A stretch of an organisation's name; `fieldFollows` lets a field follow in lower case. */
export interface Piece extends Stretch {
  readonly fieldFollows: boolean;
}
const plain = (end: number, fieldFollows = false): Piece => ({ end, nameEnd: end, place: null, fieldFollows });

/** The next stretch of the name of a body at token `i`; null where its name ends. */
export function piece(lexed: Lexed, i: number, lowerField: boolean, headNamed: boolean): Piece | null {
  const word = lexed.word(i);
  if (word.kind === 'mark') return bracketed(lexed, i) ?? joined(lexed, i);
  if (word.kind === 'number') return isNumber(lexed, i) ? plain(i + 1) : null;
  if (word.kind !== 'word') return null;
  const level = levelAt(lexed, i);
  const head = triggers(lexed, i, Trigger.head) ? organisationHeads.match(lexed, i) : null;
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
  const inner = head !== null && word.upper ? innerEnd(lexed, i, head.end) : null;
  if (inner !== null) return plain(inner);
  if (word.key === 'và') return secondField(lexed, i);
  if (word.key === 'của') {
    const owner = organisationHeads.match(lexed, i + 1);
    return owner !== null && OWNERS.has(owner.value) && lexed.word(i + 1).upper ? plain(owner.end) : null;
  }
  if (word.key === 'thuộc') {
    const whole = organisationHeads.match(lexed, i + 1);
    return whole !== null && WHOLES.has(whole.value) && lexed.word(i + 1).upper
      ? plain(whole.end, FIELD_FOLLOWS.has(whole.value))
      : null;
  }
  return word.upper ? capitalised(lexed, i, headNamed) : null;
}

/** Token after a head of one word and its field, a body inside the body: `Đảng bộ Bộ Công an`. */
function innerEnd(lexed: Lexed, i: number, headEnd: number): number | null {
  const field = lexed.word(headEnd).upper ? organisationFields.match(lexed, headEnd) : null;
  return field === null || isName(lexed, i, field.end) ? null : field.end;
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
  /^(khu|vùng|biển|đoàn|số|khối|phòng|đội|tổ|trạm|đồn|vực|đạo|đảo)$/.test(lexed.key(i - 1)) ||
  (lexed.glued(i) && lexed.word(i - 1).upper && lexed.word(i - 1).text.length <= 4 && lexed.word(i).text.length <= 3) ||
  (lexed.key(i - 1) === 'bộ' && lexed.key(i - 2) === 'chi');

/** A capital that opens a person's name ends the organisation, whatever field it could be too (`Lương Cường`). */
function isName(lexed: Lexed, i: number, end: number): boolean {
  if (!lexed.word(i).upper) return false;
  const run = capitalRun(lexed, i);
  return run > end && nameInRun(lexed, i, run) === i;
}

/**
 * Whether the word at `i` that opens the run of capitals up to `run` is a title: a rank between post and name (`Bộ trưởng Bộ Công an
 * Đại tướng …`). Behind a committee an honorific is one only right before a name; else a district has it (`Huyện ủy Vị Xuyên`).
 */
function isTitle(lexed: Lexed, i: number, run: number): boolean {
  const title = titleWords.match(lexed, i);
  if (title === null) return false;
  const district = title.value === 'honorific' && title.end === i + 1 && lexed.key(i - 1) === 'ủy';
  return !district || nameInRun(lexed, i + 1, run) === i + 1 || run === i + 1;
}

function capitalised(lexed: Lexed, i: number, headNamed = false): Piece | null {
  const run = capitalRun(lexed, i);
  if (isTitle(lexed, i, run)) return null;
  const committee = lexed.key(i - 1) === 'ủy' && DISTRICT_COMMITTEES.has(lexed.key(i - 2));
  const known = committee ? districtEnd(lexed, i) : null;
  if (known !== null && (known === run || nameInRun(lexed, known, run) === known)) return plain(known);
  // `Phó Chủ tịch HĐND tỉnh K'Mák`.
  if (run === i + 1 && particleWord(lexed.key(i)) && !committee) return null;
  const name = committee ? headInRun(lexed, i, run, headNamed) : nameInRun(lexed, i, run);
  if (name === i || (!committee && isLatinName(lexed, i) && !TRADES.has(lexed.key(i - 1)))) return null;
  if (name > i) return committee ? { ...plain(name), headFollows: true } : plain(name);
  // A word of two syllables has a capital on the first alone: `Vụ Quản lý …`, `Cục Điện lực`.
  const half =
    run === i + 1 && lexed.word(run).kind === 'word' && !NOT_SECOND.has(lexed.key(run)) && adjoins(lexed, run);
  return plain(half ? (partName(lexed, run) ?? lowerTail(lexed, run + 1)) : lowerTail(lexed, run));
}
/** First words of committees of districts, whose names may be of other tongues: `Huyện ủy Krông Búk`. */
const DISTRICT_COMMITTEES = new Set(['huyện', 'quận', 'thị', 'thành']);
/** Words whose bodies bear foreign names: `Công ty`, `Tập đoàn`, `Ngân hàng`, `Đại học`. */
const TRADES = new Set(['ty', 'đoàn', 'hàng', 'học', 'viện']);

const PART_WORDS_MAX = 7;

/** Bodies that have parts with long names. */
const HOLDERS = new Set(['bộ', 'sở', 'cục', 'tổng cục', 'chi cục', 'công an', 'ubnd', 'văn phòng']);

/** `Quản lý các khu kinh tế, Bộ …`: lower-case words up to the comma or bracket behind which the body itself stands, or a semicolon. */
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
  const whole = [',', '('].includes(lexed.key(i)) && lexed.word(i + 1).upper && organisationHeads.match(lexed, i + 1);
  return whole && HOLDERS.has(whole.value) ? i : null;
}

/** Lower-case words inside a name stand between capitals (`Điện lực và Năng lượng`); a last one is left out. */
function lowerTail(lexed: Lexed, from: number): number {
  for (let i = from; i < from + 3; i++) {
    const word = lexed.word(i);
    if (word.kind !== 'word') return from;
    if (!word.upper) {
      if (i === from && GOES_ON_WITH.has(word.key)) return from;
      continue;
    }
    if (positionWords.match(lexed, i) !== null) return from;
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

/** `Bộ Thương binh - Xã hội`: what stands behind a dash in the name of a ministry or department not listed. */
function secondHalf(lexed: Lexed, i: number): Piece | null {
  const body = [i - 2, i - 3].find((at) => ['bộ', 'sở'].includes(lexed.key(at)) && lexed.word(at).upper);
  if (body === undefined || !lexed.word(i + 1).upper || lexed.word(i + 1).caps) return null;
  if (titleWords.match(lexed, i + 1) !== null || positionWords.match(lexed, i + 1) !== null) return null;
  const field = organisationFields.match(lexed, i + 1);
  const head = organisationHeads.match(lexed, i + 1);
  if (statusWords.match(lexed, i + 1) !== null || (head !== null && head.end >= (field?.end ?? 0))) return null;
  if (field !== null && !isName(lexed, i + 1, field.end)) return plain(field.end);
  return placeNames.match(lexed, i + 1) === null ? capitalised(lexed, i + 1) : null;
}

/** A dash or comma inside a name: `Lao động - Thương binh và Xã hội` is a field already; `Bà Rịa - Vũng Tàu` a place. */
function joined(lexed: Lexed, i: number): Piece | null {
  if (lexed.key(i) === '-' && !lexed.glued(i)) return secondHalf(lexed, i);
  // `VH,TT&DL`.
  const letters = lexed.key(i) === ',' && lexed.word(i - 1).caps && lexed.word(i + 1).caps;
  if (
    !(lexed.key(i) === '-' || lexed.key(i) === '&' || letters) ||
    !lexed.glued(i) ||
    !lexed.glued(i + 1) ||
    !lexed.word(i + 1).upper
  )
    return null;
  return plain(i + 2);
}
