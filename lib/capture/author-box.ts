import type { Piece } from './blocks.ts';
import { wordsKey } from './text.ts';

const MOST_PIECES = 4;
const LONGEST = 600;
/** What follows a name in a line about who bears it. */
const ABOUT = /^(?:['’]s)?,? (?:is|was|has|joined|covers|writes|works|reports|leads|edits|là|hiện) /u;

/**
 * Where a box about the author begins at the article's end: the name alone and some lines, or a last line that tells what
 * the author does. The number of pieces where there is none.
 */
export function authorBoxStart(pieces: readonly Piece[], authors: readonly string[]): number {
  const keys = new Set(authors.map(wordsKey));
  for (let at = Math.max(1, pieces.length - MOST_PIECES); at < pieces.length; at++) {
    const text = pieces[at]?.text ?? '';
    const rest = pieces.slice(at + 1).reduce((sum, piece) => sum + piece.text.length, 0);
    if (rest > 0 && rest <= LONGEST && keys.has(wordsKey(text))) return at;
    const isLast = at >= pieces.length - 2 && text.length <= LONGEST;
    if (isLast && authors.some((name) => text.startsWith(name) && ABOUT.test(text.slice(name.length)))) return at;
  }
  return pieces.length;
}
