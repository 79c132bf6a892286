import {
  districtsLikePersons,
  eponyms,
  levelNouns,
  nameGates,
  notPersons,
  organisationFields,
  organisationHeads,
  particleWord,
  placeNames,
} from '../gazetteer/index.ts';
import { isSyllable, type Lexed } from '../text/index.ts';
import { adjoins, capitalRun, nameInRun, startsPost } from './capitals.ts';
import { Trigger, triggers } from './lexicon.ts';

/**
 * Tokens `[start, end)` of a person's name; `given` when it is a given name alone (`ông Sơn`), or with the middle name (`Bí thư
 * Minh Hòa`), which counts only where the article says whose it is.
 */
export interface PersonName {
  readonly start: number;
  readonly end: number;
  readonly given: boolean;
  /** Ends in `...`: cut off by the page. */
  readonly cut: boolean;
  /** Its first word is a surname or particle of the lists. */
  readonly listed: boolean;
}

const NAME_MAX = 7;
const LATIN_MIN = 3;

/**
 * What stands before the name decides how much the name itself must prove: after an honorific or a rank any capitals
 * do, after a post the surname must be known, elsewhere it must be a full name by itself.
 */
export type NameAfter = 'honorific' | 'post' | 'list';

/** Reads a person's name at token `at` (domain.md §11.1), or null. */
export function parseName(lexed: Lexed, at: number, after: NameAfter): PersonName | null {
  if (!lexed.word(at).upper) return null;
  const end = latinEnd(lexed, at, nameEnd(lexed, at, capitalRun(lexed, at)));
  const length = end - at;
  if (length === 0 || length > NAME_MAX) return null;
  const notPerson = notPersons.match(lexed, at);
  if (notPerson !== null) return null;
  const cut = lexed.key(end) === '…' || (lexed.key(end) === '.' && lexed.key(end + 1) === '.');
  const listed = triggers(lexed, at, Trigger.surname | Trigger.common | Trigger.highland);
  if (length === 1) {
    if (particleWord(lexed.key(at))) return { start: at, end, given: false, cut, listed };
    // `ông Sơn`, `Tổng thống Trump`.
    const known = isSyllable(lexed.key(at)) || lexed.word(at).text.length >= LATIN_MIN;
    const given = after === 'honorific' && known && !lexed.word(at).caps;
    return given ? { start: at, end, given, cut, listed } : null;
  }
  if (!plausible(lexed, at, end, after)) return null;
  return { start: at, end, given: false, cut, listed };
}

const MEMBER_MAX = 5;

/**
 * The name of a list's member whose surname is not listed (`Quảng Trọng Vinh - Trưởng Ban …`): two to five capitalised
 * syllables or words, no place and no body. What follows must be a post; the caller sees to that.
 */
export function parseMember(lexed: Lexed, at: number): PersonName | null {
  if (lexed.word(at).caps || placeNames.match(lexed, at) !== null || organisationHeads.match(lexed, at) !== null)
    return null;
  if (organisationFields.match(lexed, at) !== null || levelNouns.match(lexed, at) !== null) return null;
  const name = parseName(lexed, at, 'honorific');
  return name === null || name.given || name.end - at > MEMBER_MAX ? null : { ...name, listed: false };
}

function plausible(lexed: Lexed, at: number, end: number, after: NameAfter): boolean {
  if (after === 'honorific') return true;
  const place = placeNames.match(lexed, at);
  if (place !== null && place.end >= end) return false;
  if (nameInRun(lexed, at, end) === at) return true;
  if (triggers(lexed, at, Trigger.surname) && syllables(lexed, at, end)) return end - at >= 2 && end - at <= 5;
  if (after === 'list') return false;
  return foreign(lexed, at, end);
}

/** What says when, behind a name or instead of one. */
export const TIMES: ReadonlySet<string> = new Set(['sáng', 'chiều', 'tối', 'trưa', 'ngày', 'đêm']);
const CREDITS = new Set(['ảnh', 'nguồn', 'tin', 'bài', 'theo', 'clip', 'video', 'đọc', 'xem']);

/** Where a name really ends inside the run of capitals `[at, run)`: a change of case, a headline's verb, a time, a credit. */
function nameEnd(lexed: Lexed, at: number, run: number): number {
  let caps: boolean | null = null;
  for (let i = at; i < run; i++) {
    const word = lexed.word(i);
    if (word.text.length > 1) {
      caps ??= word.caps;
      if (word.caps !== caps) return i;
    }
    if (i < at + 2) continue;
    const next = lexed.word(i + 1);
    if (TIMES.has(word.key) && (next.kind === 'number' || next.key === 'nay')) return i;
    if (CREDITS.has(word.key) && (next.key === ':' || next.caps !== caps)) return i;
  }
  return run;
}

const PARTICLES = new Set('von van der den de la del da di du bin ibn al el ul bint ter y'.split(' '));
const LATIN_PARTS_MAX = 5;

/** What else belongs to a Latin name: `Jae-myung`, `von der Leyen`, `J. Trump`. */
function latinEnd(lexed: Lexed, at: number, end: number): number {
  let to = end;
  for (let parts = 0; parts < LATIN_PARTS_MAX && (someLatin(lexed, at, to) || isLatin(lexed, to + 1)); parts++) {
    const link = lexed.word(to);
    const next = lexed.word(to + 1);
    if (link.key === '-' && lexed.glued(to) && lexed.glued(to + 1) && next.kind === 'word' && !next.caps) {
      // `Rơ Mah Tuân-Phó Bí thư`, `A Bluk-nguyên Chủ tịch`.
      if (triggers(lexed, to + 1, Trigger.status) || startsPost(lexed, to + 1)) return to;
      to += 2;
    } else if (
      link.key === '.' &&
      lexed.word(to - 1).text.length === 1 &&
      next.upper &&
      !next.caps &&
      (to > at + 1 || lexed.glued(to + 1))
    )
      to = capitalRun(lexed, to + 1);
    else if (link.kind === 'word' && !link.upper && PARTICLES.has(link.key) && adjoins(lexed, to)) {
      const second = !next.upper && PARTICLES.has(next.key) ? to + 2 : to + 1;
      if (!lexed.word(second).upper || !isLatin(lexed, second)) return to;
      to = capitalRun(lexed, second);
    } else return to;
  }
  return to;
}

const isLatin = (lexed: Lexed, i: number): boolean => lexed.word(i).kind === 'word' && !isSyllable(lexed.key(i));

function someLatin(lexed: Lexed, at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (isLatin(lexed, i) && !lexed.word(i).caps) return true;
  return false;
}

const syllables = (lexed: Lexed, at: number, end: number): boolean => {
  for (let i = at; i < end; i++) if (!isSyllable(lexed.key(i))) return false;
  return true;
};

/** A Latin name: its first word or its last is no Vietnamese syllable, and none is an abbreviation. */
function foreign(lexed: Lexed, at: number, end: number): boolean {
  for (let i = at; i < end; i++) if (lexed.word(i).caps) return false;
  return end - at >= 2 && isLatin(lexed, at) && isLatin(lexed, end - 1);
}

/** Whether a Latin name of two words or more starts at token `at`: what follows a body's name is then its head. */
export function isLatinName(lexed: Lexed, at: number): boolean {
  if (isSyllable(lexed.key(at)) || lexed.word(at).caps) return false;
  const name = parseName(lexed, at, 'post');
  return name !== null && foreign(lexed, at, name.end);
}

const GATE_WORDS_MAX = 3;
/** Last words of what a colon and a reporter's or photographer's name follow; behind others stands a list. */
const CREDIT_ENDS = new Set(['ảnh', 'tin', 'giả', 'nguồn', 'video', 'họa', 'báo']);

/** Whether the words right before token `at` make a name there the name of a thing: `đường Nguyễn Văn Cừ`, `Ảnh: …`. */
export function gated(lexed: Lexed, at: number): boolean {
  const before = lexed.key(at - 1);
  const end = before === ':' || before === '.' ? at - 1 : at;
  if (before === '.' && lexed.key(at - 2) !== 'tp') return false;
  for (let i = end - GATE_WORDS_MAX; i < end; i++) {
    const gate = i >= 0 ? nameGates.match(lexed, i) : null;
    if (gate !== null && gate.end === end) return before !== ':' || CREDIT_ENDS.has(lexed.key(end - 1));
  }
  return false;
}

/** Token after a district's name at `at` that reads like a person's (`Huyện ủy Mai Sơn`), or null. */
export const districtEnd = (lexed: Lexed, at: number): number | null =>
  lexed.word(at).upper ? (districtsLikePersons.match(lexed, at)?.end ?? null) : null;

/** Token after a name at `at` that a unit bears though it is a person's or reads like one (`phường Lê Hồng Phong`), or null. */
export const unitNameEnd = (lexed: Lexed, at: number): number | null =>
  districtEnd(lexed, at) ?? (lexed.word(at).upper ? (eponyms.match(lexed, at)?.end ?? null) : null);
