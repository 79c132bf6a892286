import { organisationFields, organisationHeads, type Place, placeNames, titleWords } from '../gazetteer/index.ts';
import { isSyllable, type Lexed } from '../text/index.ts';
import { capitalRun, nameInRun } from './capitals.ts';
import { follows } from './cursor.ts';
import { Trigger, triggers } from './lexicon.ts';
import { romanValue } from './numerals.ts';
import { piece } from './organisation-piece.ts';
import { FIELD_FOLLOWS, VERBS } from './organisation-words.ts';
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

/**
 * Reads the organisation that starts at token `at`: a head (`Ban Thường vụ`, `Sở`) or a unit (`xã Kim Liên`) and all that
 * belongs to its name. Stops before a person's name, a verb, or a comma that is not inside a field's own name. Null when
 * none stands there. `headNamed`: a person's name stood before it, with a comma or dash between.
 */
export function parseOrganisation(lexed: Lexed, at: number, headNamed = false): Organisation | null {
  const head = triggers(lexed, at, Trigger.head) ? organisationHeads.match(lexed, at) : null;
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

/** Letters of a body: `LĐLĐ tỉnh`, `TƯ`. Another syllable in capitals is a word of a headline, figures are a term. */
export function isAbbreviation(lexed: Lexed, at: number, least: number): boolean {
  const { caps, key, text } = lexed.word(at);
  // In a line of capitals it may be the syllable of `đầu tư`.
  if (text === 'TƯ') return !lexed.word(at - 1).caps;
  return caps && text.length >= least && !isSyllable(key) && romanValue(text) === null;
}

/** First words of bodies that are numbered (`Tổ công tác số 3`, `Trưởng đoàn` `kiểm tra số 1910`); others' numbers are documents'. */
const TEAMS = new Set(['tổ', 'đoàn', 'đội', 'trạm', 'tiểu', 'nhóm', 'kiểm', 'giám', 'công']);

/** Whether a body that starts at token `start` is a steering committee, whose field `về` may tell. */
const isSteering = (lexed: Lexed, start: number): boolean =>
  follows(lexed, start, 'chỉ', 'đạo') || follows(lexed, start, 'ban', 'chỉ', 'đạo');

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
    const about = lexed.key(i) === 'về' && isSteering(lexed, start) ? organisationFields.match(lexed, i + 1) : null;
    if (about !== null) {
      i = about.end;
      continue;
    }
    const next = piece(lexed, i, lowerField, headNamed);
    if (next === null) {
      const level = i > start + 1 && OPEN.test(lexed.key(start)) ? lowerWords(lexed, i, headNamed) : null;
      if (level === null) break;
      i = level;
      continue;
    }
    if (next.place !== null || next.headFollows === true)
      return { start, end: next.end, nameEnd: next.nameEnd, place: next.place };
    i = next.end;
    lowerField = next.fieldFollows;
  }
  return { start, ...within(lexed, { end: i, nameEnd: i, place: null }, null) };
}

/** Bodies whose names go on in lower case: `Trung tâm Phục vụ việc làm`, `Ban Quản lý dự án đầu tư xây dựng`. */
const OPEN = /^(chỉ|quản|trung|ban|phòng|khoa|viện|đội|chi|cục|vụ|trường)$/;
const LOWER_MAX = 14;
/**
 * Token after lower-case words of a body's name, if its level, its province or a person's name ends them, or the body that it is
 * part of where its head was named before, or, of what a `Ban Quản lý` manages, any name; a verb breaks them off.
 */
export function lowerWords(lexed: Lexed, from: number, headNamed: boolean): number | null {
  for (let i = from; i < from + LOWER_MAX; i++) {
    const { kind, upper, key } = lexed.word(i);
    if (
      kind !== 'word' ||
      titleWords.match(lexed, i) !== null ||
      VERBS.has(key) ||
      VERBS.has(`${key} ${lexed.key(i + 1)}`)
    )
      return null;
    if (i > from && levelAt(lexed, i) !== null) return i;
    if (!upper) continue;
    const ends =
      isProvince(lexed, i) ||
      nameInRun(lexed, i, capitalRun(lexed, i)) === i ||
      (headNamed && (organisationHeads.match(lexed, i) !== null || follows(lexed, from - 2, 'quản', 'lý')));
    return ends && i > from ? i : null;
  }
  return null;
}

function isProvince(lexed: Lexed, i: number): boolean {
  const place = placeNames.match(lexed, i)?.value;
  return place !== undefined && !place.gated && !place.country;
}

/** Another country's body: `Bộ Ngoại giao Mỹ`; `Huyện ủy Mỹ Đức` is none. */
function countryFits(lexed: Lexed, i: number, place: Place): boolean {
  const before = lexed.word(i - 1);
  return (
    place.name === 'Việt Nam' ||
    place.name.includes(' ') ||
    (!before.upper && !['ủy', 'bộ', 'xã', 'phường', 'huyện', 'quận'].includes(before.key))
  );
}
