import type { Lexed } from '../text/index.ts';
import { follows } from './cursor.ts';
import { parseName } from './names.ts';
import { VERBS } from './organisation-words.ts';

const WORDS_MAX = 8;

/**
 * Token after what a holder has charge of, at token `at` behind their post: `Bí thư Trung ương Đoàn phụ trách phía Nam`. It must end
 * at a mark, or where the holder's name begins; elsewhere it is what they do, and `at` is returned.
 */
export function dutyEnd(lexed: Lexed, at: number): number {
  if (!follows(lexed, at, 'phụ', 'trách')) return at;
  const from = at + 2;
  for (let i = from; i <= from + WORDS_MAX; i++) {
    const { kind, key, upper } = lexed.word(i);
    if (kind === 'mark' || kind === 'break') return i > from && key !== '(' && key !== ':' ? i : at;
    if (VERBS.has(key) || VERBS.has(`${key} ${lexed.key(i + 1)}`)) return at;
    if (upper && i > from && parseName(lexed, i, 'post')?.given === false) return i;
  }
  return at;
}
