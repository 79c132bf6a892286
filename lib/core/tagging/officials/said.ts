import type { Lexed } from '../../text/index.ts';
import type { Post } from '../post.ts';

const WORDS_MAX = 6;
const FORMER = 'trước đó đây kia khi lúc bấy giờ tiền nhiệm'.split(' ');
const NOW = 'hiện nay tại mới vừa'.split(' ');
const GIVEN = 'được chỉ định bầu bổ nhiệm phân công tín'.split(' ');
const BETWEEN = new Set([...FORMER, ...NOW, ...GIVEN]);

/**
 * Where the person is named whom an office that ends before token `end` is said to be of, and how they hold it: `… là ông A`,
 * `… được chỉ định là ông A`, `… trước đó là ông A`. Null where it is said of nobody.
 */
export function saidOf(lexed: Lexed, end: number): { readonly at: number; readonly status: Post['status'] } | null {
  let is = end;
  while (is < end + WORDS_MAX && BETWEEN.has(lexed.key(is))) is++;
  if (lexed.key(is) !== 'là') return null;
  const first = lexed.key(end);
  const given = lexed.key(end + 1) === 'được' || first === 'được' || first === 'mới' || first === 'vừa';
  const former = first === 'trước' || first === 'khi' || first === 'lúc' || first === 'tiền' || first === 'bấy';
  return { at: is + 1, status: given ? 'appointed' : former ? 'former' : 'current' };
}
