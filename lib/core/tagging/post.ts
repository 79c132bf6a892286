import { organisationHeads, type Place, type PostStatus, placeNames, statusWords } from '../gazetteer/index.ts';
import type { Lexed } from '../text/index.ts';
import { follows } from './cursor.ts';
import { dutyEnd } from './duty.ts';
import { Trigger, triggers } from './lexicon.ts';
import { parseOrganisation } from './organisation.ts';
import { type Position, positionAt } from './position.ts';
import { type Read, unitOf } from './post-unit.ts';
import { termEnd } from './term.ts';
import { levelAt } from './units.ts';

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
  /** The organ that the position says and the organisation does not: `Ban Tuyên giáo` of `Trưởng Ban Tuyên giáo | Tỉnh ủy`. */
  readonly organ?: string | undefined;
}

const clean = (text: string): string => (text.includes('  ') ? text.replace(/ +/g, ' ') : text).slice(0, 200);

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
  const read = servedBy(lexed, position, shown, headNamed) ?? unitOf(lexed, from, position, shown, headNamed);
  // Letters alone may be anything: `CT` is a directive's too.
  const bare = read.organisation === null && read.place === null;
  if (bare && (position.letters || position.head === 'thường vụ')) return null;
  const term = termEnd(lexed, read.end);
  const seat = read.place === null ? seatAfter(lexed, term, position.head) : null;
  const end = dutyEnd(lexed, seat?.end ?? term);
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
    organ: read.organ,
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

/** Who serve an office rather than a body: `Trợ lý Bộ trưởng Ngoại giao`. */
const AIDES = new Set(['trợ lý', 'thư ký']);
export const isAide = (head: string): boolean => AIDES.has(head);

/** The office that an aide serves, as the body of theirs; null where none follows. */
function servedBy(lexed: Lexed, { end, head }: Position, shown: number, headNamed: boolean): Read | null {
  const served = AIDES.has(head) ? parsePost(lexed, end, headNamed) : null;
  if (served === null) return null;
  const position = lexed.slice(shown, end);
  // `trợ lý cố Thủ tướng A` names whom he served.
  if (served.status === 'former') return { end, nameEnd: end, position, organisation: null, place: null };
  return { ...served, position, organisation: lexed.slice(end, served.nameEnd) };
}
