import { nameGates, notPersons, placeNames } from '../gazetteer/index.ts';
import { isSyllable, type Lexed } from '../text/index.ts';
import { capitalRun, nameInRun } from './capitals.ts';
import { Trigger, triggers } from './lexicon.ts';

/** Tokens `[start, end)` of a person's name; `given` when it is a given name alone (`ông Sơn`). */
export interface PersonName {
  readonly start: number;
  readonly end: number;
  readonly given: boolean;
  /** Ends in `...`: cut off by the page. */
  readonly cut: boolean;
}

const NAME_MAX = 6;

/**
 * What stands before the name decides how much the name itself must prove: after an honorific or a rank any capitals
 * do, after a post the surname must be known, elsewhere it must be a full name by itself.
 */
export type NameAfter = 'honorific' | 'post' | 'list';

/** Reads a person's name at token `at` (domain.md §11.1), or null. */
export function parseName(lexed: Lexed, at: number, after: NameAfter): PersonName | null {
  if (!lexed.word(at).upper) return null;
  const end = capitalRun(lexed, at);
  const length = end - at;
  if (length === 0 || length > NAME_MAX) return null;
  const notPerson = notPersons.match(lexed, at);
  if (notPerson !== null) return null;
  const cut = lexed.key(end) === '…' || (lexed.key(end) === '.' && lexed.key(end + 1) === '.');
  if (length === 1) {
    const given = after === 'honorific' && isSyllable(lexed.key(at)) && !lexed.word(at).caps;
    return given ? { start: at, end, given, cut } : null;
  }
  if (!plausible(lexed, at, end, after)) return null;
  return { start: at, end, given: false, cut };
}

function plausible(lexed: Lexed, at: number, end: number, after: NameAfter): boolean {
  if (after === 'honorific') return true;
  const place = placeNames.match(lexed, at);
  if (place !== null && place.end >= end) return false;
  if (nameInRun(lexed, at, end) === at) return true;
  if (triggers(lexed, at, Trigger.surname) && syllables(lexed, at, end)) return end - at >= 2 && end - at <= 5;
  if (after === 'list') return false;
  return triggers(lexed, at, Trigger.highland) || foreign(lexed, at, end);
}

const syllables = (lexed: Lexed, at: number, end: number): boolean => {
  for (let i = at; i < end; i++) if (!isSyllable(lexed.key(i))) return false;
  return true;
};

/** A Latin name: no word of it is a Vietnamese syllable. */
const foreign = (lexed: Lexed, at: number, end: number): boolean => {
  for (let i = at; i < end; i++) if (isSyllable(lexed.key(i)) || lexed.word(i).caps) return false;
  return true;
};

const GATE_WORDS_MAX = 3;

/** Whether the words right before token `at` make a name there the name of a thing: `đường Nguyễn Văn Cừ`, `Ảnh: …`. */
export function gated(lexed: Lexed, at: number): boolean {
  const before = lexed.key(at - 1);
  const end = before === ':' || before === '.' ? at - 1 : at;
  if (before === '.' && lexed.key(at - 2) !== 'tp') return false;
  for (let i = end - GATE_WORDS_MAX; i < end; i++) {
    const gate = i >= 0 ? nameGates.match(lexed, i) : null;
    if (gate !== null && gate.end === end) return true;
  }
  return false;
}
