import { levelNouns, type Place, placeNames, titleWords } from '../gazetteer/index.ts';
import type { Lexed } from '../text/index.ts';
import { adjoins, capitalRun, headInRun, nameInRun } from './capitals.ts';
import { Trigger, triggers } from './lexicon.ts';
import { unitNameEnd } from './names.ts';

/** A stretch of an organisation's name; `nameEnd` leaves out the words of its province. */
export interface Stretch {
  readonly end: number;
  readonly nameEnd: number;
  readonly place: Place | null;
  /** The name of the unit's head stands right behind it, so that nothing goes on the body's name. */
  readonly headFollows?: true;
}
const plain = (end: number): Stretch => ({ end, nameEnd: end, place: null });

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['H', 'huyện'],
  ['Q', 'quận'],
  ['P', 'phường'],
  ['X', 'xã'],
  ['TX', 'thị xã'],
  ['TT', 'thị trấn'],
]);

/** `văn hóa - xã hội`, `VĂN HÓA - XÃ HỘI`; `xã Hội An` is a commune. */
function isSocial(lexed: Lexed, i: number): boolean {
  const next = lexed.word(i + 1);
  return next.key === 'hội' && (!next.upper || (next.caps && lexed.word(i).caps));
}

/** The level noun at token `i`, written out or as a letter (`H.Hồng Ngự`), and the token after it. */
export function levelAt(lexed: Lexed, i: number): { readonly level: string; readonly end: number } | null {
  const noun = triggers(lexed, i, Trigger.level) ? levelNouns.match(lexed, i) : null;
  if (noun?.value === 'xã' && isSocial(lexed, i)) return null;
  // `chống buôn lậu`.
  if (noun?.value === 'buôn' && !lexed.word(i + 1).upper) return null;
  if (noun !== null) return { level: noun.value, end: noun.end };
  const level = LETTERS.get(lexed.word(i).text);
  if (level === undefined || lexed.key(i + 1) !== '.' || !lexed.glued(i + 1)) return null;
  const next = lexed.word(i + 2);
  return next.upper || next.kind === 'number' ? { level, end: i + 2 } : null;
}

const NUMBERED = /^(khu vực|vùng|phường|quận|tổ dân phố|khu phố|thôn|ấp|buôn|xóm)$/;
/**
 * Units so small that a person behind them is rather the one the unit is named after, once its head has been named, and that
 * bear the name of a province as their own: many wards do since 2025.
 */
const SMALL = /^(xã|phường|thị trấn|thôn|ấp|khu phố|bản|làng|buôn|xóm|đặc khu)$/;

/** Units whose names have two words or more. */
const LONG = /^(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã)$/;

const SURNAMES = new Set('nguyễn trần lê phạm huỳnh phan võ bùi đỗ ngô đặng trịnh vũ đinh'.split(' '));

const joins = (lexed: Lexed, i: number): boolean => adjoins(lexed, i) || (lexed.glued(i) && lexed.key(i - 1) === '.');

/** Whether a rank or degree stands at token `i`: it is that of the unit's head, `Công an xã Thượng úy …`. */
function isTitled(lexed: Lexed, i: number): boolean {
  const title = triggers(lexed, i, Trigger.title) ? titleWords.match(lexed, i) : null;
  return title?.value === 'rank' || title?.value === 'degree';
}

/** Token after the capitals of a unit's name at `i`; a province in letters behind it ends them: `phường Tân Hưng TP.HCM`. */
function nameRun(lexed: Lexed, i: number): number {
  const run = lexed.word(i).upper && joins(lexed, i) ? capitalRun(lexed, i) : i;
  for (let at = i + 1; at < run; at++) if (lexed.word(at).text === 'TP') return at;
  return run;
}

/**
 * The name of a unit after its level noun: a province, a number, or one to four capitals that are no person's name.
 * `headNamed` tells that its head stands before, so that a name here is the unit's own.
 */
export function unit(lexed: Lexed, i: number, level: string, headNamed: boolean): Stretch {
  const place = placeNames.match(lexed, i);
  const small = SMALL.test(level);
  const run = nameRun(lexed, i);
  if (
    place !== null &&
    !small &&
    (!place.value.country || level === 'tỉnh') &&
    joins(lexed, i) &&
    (place.value.gated || nameInRun(lexed, i, run) !== i || run === place.end)
  )
    return { end: place.end, nameEnd: i, place: place.value };
  if (run === i) return numbered(lexed, i, level);
  if (level === 'tỉnh' || isTitled(lexed, i)) return plain(i);
  const namesake = small && place?.value.country === false ? place.end : null;
  const known = unitNameEnd(lexed, i) ?? namesake;
  if (known !== null && (known === run || nameInRun(lexed, known, run) === known))
    return plain(figureEnd(lexed, known, level));
  const name = LONG.test(level) ? headInRun(lexed, i, run, headNamed) : nameInRun(lexed, i, run);
  // `xã Cao Sơn Lê Tám`.
  if (name === i && run - i === 4 && !SURNAMES.has(lexed.key(i)) && SURNAMES.has(lexed.key(i + 2))) return plain(i + 2);
  // Of units, hardly any that is not listed opens with one of these.
  if (name === i && run - i === 2 && !headNamed && SURNAMES.has(lexed.key(i))) return plain(i);
  if (name === i && run - i >= 3 && !(headNamed && small && lexed.word(i).text !== 'Y')) return plain(i);
  if (name > i) return { ...plain(name), headFollows: true };
  return plain(figureEnd(lexed, Math.min(run, i + 4), level));
}

const COUNTED = new Set('năm tháng ngày giờ phút lần người hộ nhà đợt kỳ vụ ca tỷ triệu nghìn'.split(' '));

/** `phường Móng Cái 3`: token after the figure that tells wards of one name apart; `xã An Phú 3 năm liền` has none. */
function figureEnd(lexed: Lexed, end: number, level: string): number {
  const { kind, text } = lexed.word(end);
  const own =
    kind === 'number' &&
    text.length <= 2 &&
    adjoins(lexed, end) &&
    /^(?:phường|xã|thôn|khu phố|ấp|buôn|xóm)$/.test(level);
  const next = lexed.word(end + 1);
  if (
    !own ||
    COUNTED.has(next.key) ||
    (next.kind === 'mark' && lexed.glued(end + 1) && lexed.word(end + 2).kind === 'number')
  )
    return end;
  return end + 1;
}

/** `Phường 12`, `tổ dân phố số 3`, `khu vực 3 - Lào Cai`. */
function numbered(lexed: Lexed, at: number, level: string): Stretch {
  const i = lexed.key(at) === 'số' && lexed.word(at + 1).kind === 'number' ? at + 1 : at;
  if (lexed.word(i).kind !== 'number' || !joins(lexed, i) || !NUMBERED.test(level)) return plain(at);
  if (lexed.key(i + 1) !== '-' || level !== 'khu vực') return plain(i + 1);
  const place = lexed.word(i + 2).upper ? placeNames.match(lexed, i + 2) : null;
  return place === null || place.value.country ? plain(i + 1) : { end: place.end, nameEnd: i + 1, place: place.value };
}

const RANKS: ReadonlyMap<string, number> = new Map([
  ...['thôn', 'ấp', 'bản', 'làng', 'buôn', 'xóm', 'khu phố', 'tổ dân phố'].map((level) => [level, 0] as const),
  ...['xã', 'phường', 'thị trấn', 'đặc khu'].map((level) => [level, 1] as const),
  ...['huyện', 'quận', 'thị xã'].map((level) => [level, 2] as const),
  ...['thành phố', 'tp', 'tp.'].map((level) => [level, 3] as const),
  ['tỉnh', 4] as const,
]);
const rankOf = (level: string): number => RANKS.get(level) ?? 5;

const HIGHER_MAX = 3;

/** What says in which unit the one that ends at token `at` lies: `, huyện Nam Đàn, tỉnh Nghệ An`, `huyện Nam Đàn`, `(huyện X, tỉnh Y)`, `(Thanh Hóa)`. */
export function within(lexed: Lexed, read: Stretch, level: string | null): Stretch {
  if (read.headFollows === true) return read;
  let now = read;
  let rank = level === null ? 2 : rankOf(level);
  let bracket = false;
  for (let units = 0; units < HIGHER_MAX && now.place === null; units++) {
    const open = lexed.key(now.end);
    const direct = levelAt(lexed, now.end) !== null && adjoins(lexed, now.end);
    if (!direct && open !== ',' && (open !== '(' || bracket)) break;
    const from = direct ? now.end : now.end + 1;
    const higher = levelAt(lexed, from);
    const city = higher === null ? null : placeNames.match(lexed, from);
    // `, TP.HCM`: a province that its level is part of.
    if (higher !== null && city !== null && city.end > higher.end) {
      now = { end: city.end, nameEnd: now.nameEnd, place: city.value };
      bracket ||= open === '(';
      break;
    }
    if (higher === null) return open === '(' ? bracketed(lexed, now) : closed(lexed, now, read, bracket);
    const above = rankOf(higher.level);
    const name = unit(lexed, higher.end, higher.level, true);
    if (name.end === higher.end || above <= rank || above > 4) break;
    // `huyện Nam Đàn, thành phố Vinh` are two; a city above a district is a province.
    if (rank === 2 && above === 3 && name.place === null) break;
    bracket ||= open === '(';
    now = { end: name.end, nameEnd: name.place === null ? name.end : now.nameEnd, place: name.place };
    rank = above;
  }
  return closed(lexed, again(lexed, now), read, bracket);
}

/** `thị xã Phú Thọ (Phú Thọ)`, `TP Cà Mau, tỉnh Cà Mau`: the unit bears its province's name. */
function again(lexed: Lexed, read: Stretch): Stretch {
  if (read.place === null) return read;
  if (lexed.key(read.end) === ',' && lexed.key(read.end + 1) === 'tỉnh') {
    const province = placeNames.match(lexed, read.end + 2);
    return province?.value === read.place ? { ...read, end: province.end } : read;
  }
  if (lexed.key(read.end) !== '(') return read;
  const place = placeNames.match(lexed, read.end + 1);
  return place?.value === read.place && lexed.key(place.end) === ')' ? { ...read, end: place.end + 1 } : read;
}

/** Where a bracket was opened it must close; the name then ends before it or behind it. */
function closed(lexed: Lexed, now: Stretch, read: Stretch, bracket: boolean): Stretch {
  if (!bracket) return now;
  if (lexed.key(now.end) !== ')') return read;
  const end = now.end + 1;
  return { end, nameEnd: now.place === null ? end : read.nameEnd, place: now.place };
}

/** A province in brackets: `Huyện ủy Yên Định (Thanh Hóa)`. */
function bracketed(lexed: Lexed, read: Stretch): Stretch {
  const place = lexed.word(read.end + 1).upper ? placeNames.match(lexed, read.end + 1) : null;
  if (place === null || place.value.country || lexed.key(place.end) !== ')') return read;
  return { end: place.end + 1, nameEnd: read.nameEnd, place: place.value };
}
