import { type Place, placeNames } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { follows, followsAny } from '../cursor.ts';
import { parseOrdinal, roman } from '../numerals.ts';
import { parseOrganisation } from '../organisation.ts';
import { levelAt } from '../units.ts';
import type { IssuingEvent } from './candidate.ts';
import {
  bareOrdinal,
  blank,
  type EventDraft,
  finish,
  type More,
  partyBody,
  partyCell,
  qualifier,
  upToQualifier,
} from './event-parts.ts';

const PARTS_MAX = 14;
const BODY_WORDS_MAX = 8;
const ITEMS_MAX = 5;

/** What makes a congress everyone's: `Đại hội đảng các cấp`, `Đại hội Đảng bộ cấp trên`. */
const GENERIC: readonly (readonly string[])[] = [
  ['các', 'cấp'],
  ['cấp', 'mình'],
  ['cấp', 'trên'],
  ['cấp', 'cơ', 'sở'],
  ['của', 'cấp', 'mình'],
  ['đảng', 'bộ', 'các', 'cấp'],
  ['đảng', 'bộ', 'cấp', 'mình'],
  ['đảng', 'bộ', 'cấp', 'trên'],
];

/** Meetings that only share the name, in small letters: `đại hội chi bộ`, `đại hội cổ đông`. */
const MEETINGS: readonly (readonly string[])[] = [
  ['chi', 'bộ'],
  ['đảng', 'viên'],
  ['cổ', 'đông'],
  ['xã', 'viên'],
  ['thành', 'viên'],
  ['công', 'nhân'],
];
const isMeeting = (lexed: Lexed, i: number): boolean => !lexed.word(i).upper && followsAny(lexed, i, MEETINGS);

/** The congress named from token `at` (domain.md §4): its parts in any order; `generic` for congresses in general. */
export function congress(lexed: Lexed, at: number): IssuingEvent | 'generic' | null {
  const named = openingEnd(lexed, at);
  // `Nghị quyết Đảng bộ tỉnh lần thứ XIV`: the word Đại hội is dropped, the ordinal must then stand.
  if (named === at && !follows(lexed, at, 'đảng', 'bộ')) return null;
  const draft = blank('congress');
  let i = named;
  if (lexed.key(at) === 'đhđb') i = unitBody(lexed, i, draft);
  for (let parts = 0; parts < PARTS_MAX; parts++) {
    if (followsAny(lexed, i, GENERIC) || ofAllLevels(lexed, i) || isMeeting(lexed, i)) return 'generic';
    const end = nextPart(lexed, i, draft);
    if (end === i) break;
    i = end;
  }
  if (named === at && draft.ordinal === null) return null;
  return finish(lexed, draft, at, i, furtherOrdinals(lexed, i, draft));
}

const LEVELS_WITHIN = 6;

/** `Đại hội MTTQ các cấp`, `Đại hội Hội Nông dân các cấp`. */
function ofAllLevels(lexed: Lexed, at: number): boolean {
  for (let i = at + 1; i <= at + LEVELS_WITHIN && lexed.word(at).upper && lexed.word(i).kind === 'word'; i++)
    if (follows(lexed, i, 'các', 'cấp')) return MASS_HEADS.has(lexed.key(at));
  return false;
}

/** Letters for `Đại hội`, `Nghị quyết Đại hội`, `Đại hội Đảng bộ` or `đại biểu`. */
const LETTERS = new Set(['đh', 'nqđh', 'đhđb', 'đhđbtq']);

function openingEnd(lexed: Lexed, at: number): number {
  // Papers print `Nghị quyết Đại hội Đại hội đại biểu …` where a title was pasted in.
  if (follows(lexed, at, 'đại', 'hội')) return follows(lexed, at + 2, 'đại', 'hội') ? at + 4 : at + 2;
  if (LETTERS.has(lexed.key(at))) return at + 1;
  return at;
}

/** `ĐHĐB huyện Mai Sơn`: the unit whose Party organisation meets, where the letters have swallowed it; `at` where none stands. */
function unitBody(lexed: Lexed, at: number, draft: EventDraft): number {
  const unit = levelAt(lexed, at) === null ? null : parseOrganisation(lexed, at);
  if (unit === null) return at;
  draft.scope = 'local';
  draft.body = `Đảng bộ ${lexed.slice(at, unit.nameEnd)}`;
  draft.place = unit.place;
  return unit.end;
}

function nextPart(lexed: Lexed, i: number, draft: EventDraft): number {
  if (follows(lexed, i, 'đại', 'biểu') || follows(lexed, i, 'bất', 'thường')) return i + 2;
  if (follows(lexed, i, 'toàn', 'quốc')) {
    if (draft.body === null) draft.scope = 'national';
    return i + 2;
  }
  if (follows(lexed, i, 'đảng', 'bộ')) return partyBody(lexed, i, draft);
  if (follows(lexed, i, 'chi', 'bộ') && draft.body === null) return partyCell(lexed, i, draft);
  if (follows(lexed, i, 'của', 'đảng', 'bộ')) return partyBody(lexed, i + 1, draft);
  if (lexed.key(i) === 'đảng' || follows(lexed, i, 'của', 'đảng')) return theParty(lexed, i, draft);
  const end = bareOrdinal(lexed, i, draft) ?? qualifier(lexed, i, draft);
  return end > i ? end : massBody(lexed, i, draft);
}

function theParty(lexed: Lexed, at: number, draft: EventDraft): number {
  const i = lexed.key(at) === 'đảng' ? at + 1 : at + 2;
  if (draft.scope === 'unknown') draft.scope = 'national';
  return follows(lexed, i, 'cộng', 'sản', 'việt', 'nam') ? i + 4 : i;
}

const MASS_HEADS = new Set(['hội', 'đoàn', 'công', 'mttq', 'mặt', 'phụ', 'nông', 'cựu', 'tổng', 'liên', 'thanh']);

const MASS_NOUNS: readonly (readonly string[])[] = [
  ['phụ', 'nữ'],
  ['công', 'đoàn'],
  ['nông', 'dân'],
  ['cựu', 'chiến', 'binh'],
  ['đoàn', 'thanh', 'niên'],
];
/** In small letters a mass organisation is told by its whole noun: `Đại hội đại biểu phụ nữ toàn quốc lần thứ 13`. */
const isMassNoun = (lexed: Lexed, at: number): boolean => followsAny(lexed, at, MASS_NOUNS);

/** The congress of a mass organisation: `Đại hội Công đoàn Việt Nam lần thứ XIII`, `Đại hội XIII Công đoàn Việt Nam`. */
function massBody(lexed: Lexed, at: number, draft: EventDraft): number {
  if (draft.body !== null || draft.scope === 'local' || !(lexed.word(at).upper || isMassNoun(lexed, at))) return at;
  if (draft.scope === 'national' && !MASS_HEADS.has(lexed.key(at))) return at;
  const end =
    upToQualifier(lexed, at + 1, BODY_WORDS_MAX) ?? wholeCountry(lexed, at, draft) ?? branchEnd(lexed, at, draft);
  if (end === null) return at;
  const province = provinceBefore(lexed, at, end);
  draft.scope = 'mass';
  draft.body = lexed.slice(at, province?.start ?? end);
  draft.place = province?.place ?? null;
  return end;
}

/** `Đại hội X Hội Nông dân tỉnh Phú Thọ`: token after the branch behind its ordinal, where its province stands. */
function branchEnd(lexed: Lexed, at: number, draft: EventDraft): number | null {
  if (draft.ordinal === null || !MASS_HEADS.has(lexed.key(at))) return null;
  const body = parseOrganisation(lexed, at);
  return body === null || body.place === null || body.place.country ? null : body.end;
}

/** The province that ends a branch's name before token `end`; `Hồ Chí Minh` is one only behind its level. */
function provinceBefore(lexed: Lexed, at: number, end: number): { start: number; place: Place } | null {
  for (let i = at + 1; i < end; i++) {
    const found = lexed.word(i).upper ? placeNames.match(lexed, i) : null;
    if (found === null || found.end !== end || found.value.country) continue;
    return found.value.gated && !LEVELS.has(lexed.key(i - 1)) ? null : { start: i, place: found.value };
  }
  return null;
}
const LEVELS = new Set(['tỉnh', 'phố', 'tp', '.']);

/** `Công đoàn Việt Nam` behind the ordinal, `Phụ nữ toàn quốc` before it. */
function wholeCountry(lexed: Lexed, at: number, draft: EventDraft): number | null {
  for (let i = at + 1; i <= at + BODY_WORDS_MAX && lexed.word(i).kind === 'word'; i++) {
    if (follows(lexed, i, 'toàn', 'quốc')) return i;
    if (draft.ordinal !== null && MASS_HEADS.has(lexed.key(at)) && follows(lexed, i, 'việt', 'nam')) return i + 2;
  }
  return null;
}

/** `Đại hội XII, XIII của Đảng`: the further ordinals, each another document; what follows the last belongs to it. */
function furtherOrdinals(lexed: Lexed, at: number, draft: EventDraft): More {
  const more: More[number][] = [];
  if (draft.ordinal?.roman !== true) return more;
  for (let i = at; more.length < ITEMS_MAX && (lexed.key(i) === ',' || lexed.key(i) === 'và'); ) {
    const ordinal = lexed.word(i + 1).upper ? parseOrdinal(lexed, i + 1) : null;
    if (ordinal === null || !ordinal.roman || lexed.word(i + 1).text === 'I') break;
    const owned = follows(lexed, ordinal.end, 'của', 'đảng') && lexed.key(ordinal.end + 2) !== 'bộ';
    if (owned) draft.scope = 'national';
    const end = owned ? ordinal.end + 2 : ordinal.end;
    more.push({ start: i + 1, end, ordinal: ordinal.value, term: draft.term === null ? null : roman(ordinal.value) });
    i = end;
  }
  return more;
}
