import type { Lexed } from '../../text/index.ts';
import { chain, endsRow, type Trail } from './trail.ts';

/** Whether a line begins with token `at`. */
const startsLine = (lexed: Lexed, at: number): boolean => at === 0 || lexed.word(at - 1).kind === 'break';

/** Token after the line's end, and an empty line, at `at`. */
const nextLine = (lexed: Lexed, at: number): number => (lexed.word(at + 1).kind === 'break' ? at + 2 : at + 1);

/** Whether tokens `[at, end)` fill a line. */
export const isOwnLine = (lexed: Lexed, at: number, end: number): boolean =>
  startsLine(lexed, at) && lexed.word(end).kind === 'break';

/**
 * The posts that fill the line below a name that fills its own, as in portraits: `Ông A`, below it `Chủ tịch UBND tỉnh X`. Null where
 * none do. Tokens `[at, end)` are the name with its title.
 */
export function postsBelow(lexed: Lexed, at: number, end: number): Trail | null {
  if (!isOwnLine(lexed, at, end)) return null;
  const from = nextLine(lexed, end);
  if (!lexed.word(from).upper) return null;
  const read = chain(lexed, from, undefined, true);
  return read.posts.length > 0 && endsRow(lexed, read.end) ? read : null;
}

/** Whether the line above that which starts with token `at` is the one that ends with token `end`. */
export const isLineAbove = (lexed: Lexed, end: number, at: number): boolean => end >= 0 && nextLine(lexed, end) === at;
