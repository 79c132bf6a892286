import { typeCodes } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import type { Citations, DocumentCandidate } from './candidate.ts';
import { byEvent } from './event-citation.ts';
import { numbered } from './numbered.ts';

/** Letters that run type and event together: `NQTW4`, `NQĐH XI`. */
const WITH_EVENT: ReadonlySet<string> = new Set(['nqtw', 'nqđh']);
/** Abbreviations that cite with a number alone; `CT`, `TB`, `KH` have too many other readings. */
const WITH_BARE_NUMBER: ReadonlySet<string> = new Set(['nq', 'nđ', 'qđ', 'kl', 'ct', 'cv']);

/** A letter's number by itself: fewer figures may be a curriculum vitae. */
const LETTER_FIGURES_MIN = 3;

/** Whether the type word at token `at` is the letters of its code: an abbreviation, or part of a number. */
export const isCode = (lexed: Lexed, at: number, end: number): boolean =>
  end === at + 1 && (typeCodes.has(lexed.key(at).toUpperCase()) || WITH_EVENT.has(lexed.key(at)));

/** `NQ 57-NQ/TW`, `QĐ 1719`, `NQ37-TW`, `NQ ĐH XI`: the code in capitals stands for the type word. */
export function abbreviated(lexed: Lexed, base: DocumentCandidate, at: number): Citations | null {
  const { text, caps, key } = lexed.word(base.token);
  if (!caps && !base.type.codes.includes(text)) return null;
  if (['-', '/', '.'].includes(lexed.key(base.token - 1)) && lexed.glued(base.token)) return null;
  if (WITH_EVENT.has(key)) return byEvent(lexed, base, base.token);
  const read = numbered(lexed, base, lexed.key(at) === '-' ? at + 1 : at);
  if (read === null) return key === 'nq' ? byEvent(lexed, base, at) : null;
  const number = read.items[0]?.number ?? null;
  if (number === null) return null;
  if (lexed.key(at) === '-' && number.issuerCode === null) return null;
  if (number.symbol !== null || number.year !== null) return read;
  if (!WITH_BARE_NUMBER.has(key)) return null;
  const clear =
    lexed.key(at) === 'số' ||
    (key === 'ct' ? number.number.startsWith('0') : key !== 'cv' || number.number.length >= LETTER_FIGURES_MIN);
  return clear ? read : null;
}
