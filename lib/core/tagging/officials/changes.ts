import { changeWords } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import type { PostChange } from './candidate.ts';
import { CAREER_LINKS, chain, runsIntoName } from './trail.ts';

const REACH = 9;

/**
 * Posts that a verb gives or takes at token `at`: `giữ chức Bí thư Tỉnh ủy X`, `thôi giữ chức …`, `từng giữ nhiều vị trí …: A; B`.
 * Null where no such verb stands, where no post follows, or where the posts are another person's lead.
 */
export function parseChange(lexed: Lexed, at: number, paragraph: number): { change: PostChange; end: number } | null {
  const verb = changeWords.match(lexed, at);
  if (verb === null) return null;
  // `giữ chức Vụ trưởng` is no `chức vụ`.
  const unit = lexed.key(verb.end - 1) === 'vụ' && ['trưởng', 'phó'].includes(lexed.key(verb.end));
  let from = unit ? verb.end - 1 : verb.end;
  if (lexed.key(from) === ':' || lexed.key(from) === 'là') from++;
  const inner = changeWords.match(lexed, from);
  if (inner !== null && inner.end > from) from = inner.end;
  let read = chain(lexed, from, verb.value === 'former' ? CAREER_LINKS : undefined);
  if (read.posts.length === 0 && verb.end - at >= 2) {
    const colon = colonAfter(lexed, from);
    if (colon !== null) read = chain(lexed, colon + 1, CAREER_LINKS);
  }
  if (read.posts.length === 0 || runsIntoName(lexed, read.end)) return null;
  // A common noun says little (`là người đứng đầu`): a capital or an organisation must tell that it is an office.
  if (!read.posts.some((post) => post.capital || (post.organisation !== null && verb.end - at >= 2))) return null;
  return { change: { kind: verb.value, posts: read.posts, start: lexed.start(at), paragraph }, end: read.end };
}

function colonAfter(lexed: Lexed, at: number): number | null {
  for (let i = at; i < at + REACH; i++) {
    const { key, kind } = lexed.word(i);
    if (key === ':') return i;
    if (kind === 'break' || key === '.' || key === ';' || key === ',') return null;
  }
  return null;
}
