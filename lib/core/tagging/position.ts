import {
  chargeWords,
  type PositionKind,
  positionLetters,
  positionSuffixes,
  positionWords,
} from '../gazetteer/index.ts';
import { isSyllable, type Lexed } from '../text/index.ts';
import { keysOf } from './cursor.ts';
import { dutyEnd } from './duty.ts';
import { Trigger, triggers } from './lexicon.ts';
import { parseOrganisation } from './organisation.ts';

/** A position as read: words of the lists, or letters. */
export interface Position {
  readonly end: number;
  /** Token after its title, which what is said of how it is held follows. */
  readonly titleEnd: number;
  readonly kind: PositionKind;
  /** Its key, letters written out. */
  readonly head: string;
  readonly letters: boolean;
}

/** The position at token `from`: listed words with what may follow a deputy's, or letters in capitals (`PCT`). */
export function positionAt(lexed: Lexed, from: number): Position | null {
  if (!triggers(lexed, from, Trigger.position)) return null;
  const listed = positionWords.match(lexed, from);
  if (listed !== null) {
    const head = keysOf(lexed, from, listed.end);
    // Letters that are no word (`TUV`) must be capitals.
    if (listed.end === from + 1 && !lexed.word(from).caps && !isSyllable(head)) return null;
    const titleEnd = suffixEnd(lexed, listed.end, head) ?? listed.end;
    return {
      end: chargeEnd(lexed, titleEnd),
      titleEnd,
      kind: listed.value,
      head: keysOf(lexed, from, titleEnd),
      letters: false,
    };
  }
  const letters = positionLetters.match(lexed, from);
  if (letters === null || !lexed.word(from).caps || lexed.glued(letters.end)) return null;
  return { end: letters.end, titleEnd: letters.end, kind: 'head', head: letters.value, letters: true };
}

/** Token after what is said of how an office is held, where its body follows: elsewhere it is what the holder does. */
function chargeEnd(lexed: Lexed, end: number): number {
  const charge = chargeWords.match(lexed, end);
  return charge !== null && parseOrganisation(lexed, charge.end) !== null ? charge.end : end;
}

/** Token after `Thường trực`, `phụ trách` behind a deputy's position; a field of work may follow `phụ trách` instead. */
function suffixEnd(lexed: Lexed, end: number, head: string): number | null {
  if (!head.startsWith('phó ')) return null;
  const suffix = positionSuffixes.match(lexed, end);
  if (suffix === null) return null;
  const next = lexed.word(suffix.end);
  if (next.kind !== 'word' || next.upper || lexed.key(end) !== 'phụ') return suffix.end;
  const body = parseOrganisation(lexed, suffix.end);
  return body === null || dutyEnd(lexed, end) > body.end ? null : suffix.end;
}
