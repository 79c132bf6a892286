import { organisationHeads } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { parseOrganisation } from '../organisation.ts';
import { COMMITTEES } from '../organisation-words.ts';
import type { Post } from '../post.ts';

const SECRETARY = /^(?:phó )?bí thư(?: thường trực)?$/;
/** Tokens back within the sentence. */
const REACH = 40;

/**
 * A secretary without a committee is of the one that the sentence has named before: `Thường trực Thành ủy X hiện có Bí thư
 * Nguyễn Văn A`. `token` is where the mention starts; posts that name their body stay as they are.
 */
export function withCommittee(lexed: Lexed, posts: readonly Post[], token: number): readonly Post[] {
  const first = posts.find(lacksCommittee);
  if (first === undefined) return posts;
  // What a list's header hands down stands there.
  const committee = committeeBefore(lexed, Math.min(token, first.start));
  return committee === null ? posts : posts.map((post) => (lacksCommittee(post) ? { ...post, ...committee } : post));
}

const lacksCommittee = ({ head, organisation, place }: Post): boolean =>
  organisation === null && place === null && SECRETARY.test(head);

function committeeBefore(lexed: Lexed, token: number): Pick<Post, 'organisation' | 'place'> | null {
  for (let i = token - 1; i >= Math.max(0, token - REACH); i--) {
    const { kind, key } = lexed.word(i);
    if (kind === 'break' || (key === '.' && !lexed.glued(i + 1))) return null;
    const head = organisationHeads.match(lexed, i);
    if (head === null || !COMMITTEES.has(head.value)) continue;
    const read = parseOrganisation(lexed, i);
    if (read === null || read.end > token) return null;
    return { organisation: lexed.slice(i, read.nameEnd), place: read.place };
  }
  return null;
}
