import type { Lexed } from '../../text/index.ts';
import type { OfficialCandidate } from '../officials/candidate.ts';
import type { Holding } from './people.ts';

/** Some of the posts of a mention, as a mention of its own, and what they ask for. */
export interface Part {
  readonly candidate: OfficialCandidate;
  readonly asked: readonly Holding[];
}

/**
 * The readings of posts without a name as several persons', joined by `và`: those before it and those behind, then each post by
 * itself (`Chủ tịch nước, Thủ tướng và Chủ tịch Quốc hội`). None where no `và` joins them: what commas join is one person's.
 */
export function asSeveral(
  lexed: Lexed,
  candidate: OfficialCandidate,
  asked: readonly Holding[],
): readonly (readonly Part[])[] {
  const { posts } = candidate;
  const joints = posts.flatMap(({ start }, i) => (i > 0 && lexed.key(start - 1) === 'và' ? [i] : []));
  if (joints.length === 0) return [];
  const halves = parts(lexed, candidate, asked, joints);
  if (joints.length === posts.length - 1) return [halves];
  const each = posts.slice(1).map((_, i) => i + 1);
  return [halves, parts(lexed, candidate, asked, each)];
}

function parts(
  lexed: Lexed,
  candidate: OfficialCandidate,
  asked: readonly Holding[],
  joints: readonly number[],
): readonly Part[] {
  return [0, ...joints].flatMap((from, i): Part[] => {
    const to = joints[i] ?? candidate.posts.length;
    const posts = candidate.posts.slice(from, to);
    const [first, last] = [posts.at(0), posts.at(-1)];
    if (first === undefined || last === undefined) return [];
    const token = from === 0 ? candidate.token : first.start;
    const start = from === 0 ? candidate.start : lexed.start(token);
    const end = lexed.end(last.end - 1);
    const honorific = from === 0 ? candidate.honorific : null;
    const own = { start, end, token, honorific, posts, trigger: { start, end } };
    return [{ candidate: { ...candidate, ...own }, asked: asked.slice(from, to) }];
  });
}
