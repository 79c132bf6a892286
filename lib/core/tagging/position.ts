import { type PositionKind, positionLetters, positionSuffixes, positionWords } from '../gazetteer/index.ts';
import { isSyllable, type Lexed } from '../text/index.ts';
import { keysOf } from './cursor.ts';
import { Trigger, triggers } from './lexicon.ts';
import { parseOrganisation } from './organisation.ts';

/** A position as read: words of the lists, or letters. */
export interface Position {
  readonly end: number;
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
    const suffix = suffixEnd(lexed, listed.end, head);
    return {
      end: suffix ?? listed.end,
      kind: listed.value,
      head: keysOf(lexed, from, suffix ?? listed.end),
      letters: false,
    };
  }
  const letters = positionLetters.match(lexed, from);
  if (letters === null || !lexed.word(from).caps || lexed.glued(letters.end)) return null;
  return { end: letters.end, kind: 'head', head: letters.value, letters: true };
}

/** Suffixes that are verbs too. */
const DOINGS = new Set(['phụ', 'điều']);

/** Token after `Thường trực`, `phụ trách` behind a deputy's or a secretary general's position; a field of work may follow `phụ trách` instead. */
function suffixEnd(lexed: Lexed, end: number, head: string): number | null {
  if (!head.startsWith('phó ') && head !== 'tổng thư ký') return null;
  const suffix = positionSuffixes.match(lexed, end);
  if (suffix === null) return null;
  const next = lexed.word(suffix.end);
  if (next.kind !== 'word' || next.upper || !DOINGS.has(lexed.key(end))) return suffix.end;
  return parseOrganisation(lexed, suffix.end) === null ? null : suffix.end;
}
