import type { Lexed } from '../../text/index.ts';
import type { Post } from '../post.ts';
import { SEAT } from './trail.ts';

/** Words before the office of one who is not there: `thay mặt Bộ trưởng`, `thừa lệnh …`, `(thừa) ủy quyền của …`. */
const ON_BEHALF = new Set(['thay mặt', 'thừa lệnh', 'ủy quyền', 'ủy nhiệm']);
const OF = new Set(['của', 'cho']);

/** Whether what stands at token `at` is acted for by another. */
export function isActedFor(lexed: Lexed, at: number): boolean {
  const end = OF.has(lexed.key(at - 1)) ? at - 1 : at;
  return ON_BEHALF.has(`${lexed.key(end - 2)} ${lexed.key(end - 1)}`);
}

const isDeputyOf = (head: string, deputy: string): boolean =>
  deputy === `phó ${head}` ||
  deputy.startsWith(`phó ${head} `) ||
  (head === 'bộ trưởng' && deputy.startsWith('thứ trưởng'));

/**
 * Whether a post is that of the deputy of another in one body: `Chủ tịch HĐND tỉnh, Phó Chủ tịch HĐND tỉnh`. Without a body they
 * are offices told off: `bầu Bí thư, Phó Bí thư`.
 */
function isOwnDeputy(head: Post, deputy: Post): boolean {
  if (head.organisation === null && head.place === null && !head.whole) return false;
  if (!isDeputyOf(head.head, deputy.head) || head.status !== 'current' || deputy.status !== 'current') return false;
  if (deputy.organisation === null) return deputy.place === null || deputy.place === head.place;
  const placed = head.place !== null && deputy.place !== null && head.place !== deputy.place;
  return !placed && head.organisation?.toLowerCase() === deputy.organisation.toLowerCase();
}

/**
 * Whether of two posts parted by a comma the first is another's than the second's holder: whom he acts for, or whose deputy he is
 * (`Thừa ủy quyền của Thủ tướng, Phó Thủ tướng A`). One acts for no seat. The row starts at token `at`.
 */
export function isPrincipal(lexed: Lexed, at: number, post: Post, next: Post): boolean {
  if (lexed.key(post.end) !== ',') return false;
  return (isActedFor(lexed, at) && !SEAT.test(post.head)) || isOwnDeputy(post, next);
}

/** A deputy's posts that name no body are of that of the head named right before: `thay mặt Bộ trưởng Bộ Y tế, Thứ trưởng A`. */
export const under = (posts: readonly Post[], principal: Post): readonly Post[] =>
  posts.map((post) =>
    post.organisation === null && post.place === null && isDeputyOf(principal.head, post.head)
      ? { ...post, organisation: principal.organisation, place: principal.place }
      : post,
  );
