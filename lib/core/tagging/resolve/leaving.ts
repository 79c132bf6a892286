import type { Lexed } from '../../text/index.ts';
import type { OfficialCandidate, PostChange } from '../officials/candidate.ts';
import { isSeat, replaces, supplants } from './offices.ts';
import { type Holding, holdings, samePost } from './people.ts';

/** Between a person's posts and the verb that gives another. */
const REACH = 60;
const BEFORE_REACH = 7;

/** Words that move somebody from one office to another: `được điều động giữ chức`, `luân chuyển`, `phân công về làm`. */
const MOVES = new Set(['điều', 'luân', 'thuyên', 'chuyển', 'sang', 'về']);
const MOVED = new Set(['động', 'chuyển']);
/** What is given beside the old, or once more: `tiếp tục giữ chức`, `kiêm`, `tái cử`; or the sentence itself tells what is left: `thôi giữ chức`. */
const BESIDE = new Set(['tiếp', 'kiêm', 'tái', 'thêm', 'thôi']);

/**
 * The offices that a person leaves for those that a sentence gives them: what stands beside their name in it (`Ông A, Bí thư Tỉnh
 * ủy X, được điều động giữ chức …`), seats aside. Without a word of moving only what cannot be held beside the new one.
 */
export function leftFor(lexed: Lexed, candidate: OfficialCandidate, change: PostChange): readonly Holding[] {
  if (change.kind !== 'appointed' || candidate.paragraph !== change.paragraph || candidate.posts.length === 0)
    return [];
  if (BESIDE.has(lexed.key(change.token))) return [];
  const moved = isMoved(lexed, candidate, change.token);
  if (moved === null) return [];
  const held = holdings(lexed, candidate.posts, null);
  const given = holdings(lexed, change.posts, null);
  // Who is called by the new office already is told of after it.
  if (given.some((post) => held.some((there) => samePost(there, post)))) return [];
  return held
    .filter((post) => post.status === 'current' && !isSeat(post))
    .filter((post) => given.some((next) => (moved ? replaces(next, post) : supplants(next, post))))
    .map((post) => ({ ...post, status: 'former', left: true }));
}

/** Whether the sentence moves the person; null where it gives beside the old, or where another sentence has begun. */
function isMoved(lexed: Lexed, { token, end }: OfficialCandidate, at: number): boolean | null {
  if (at - token > REACH) return null;
  let moved = false;
  let i = at - 1;
  for (; lexed.start(i) >= end; i--) {
    const { kind, key } = lexed.word(i);
    if (kind === 'break' || key === ';' || key === '.' || BESIDE.has(key)) return null;
    moved ||= isMove(lexed, i);
  }
  for (i = token - 1; i > token - BEFORE_REACH && lexed.word(i).kind !== 'break'; i--) moved ||= isMove(lexed, i);
  return moved;
}

const isMove = (lexed: Lexed, i: number): boolean => {
  const key = lexed.key(i);
  if (!MOVES.has(key)) return false;
  return key === 'sang' || (key === 'về' ? OFFICE.has(lexed.key(i + 1)) : MOVED.has(lexed.key(i + 1)));
};
const OFFICE = new Set(['làm', 'giữ', 'đảm', 'nhận', 'công']);
