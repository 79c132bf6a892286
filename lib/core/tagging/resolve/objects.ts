import type { Lexed } from '../../text/index.ts';
import type { OfficialCandidate, PostChange } from '../officials/candidate.ts';

/** Tokens from the post to the person it is given to, behind it. */
const OBJECT_REACH = 16;
/** Mentions behind a post that are looked at: no list of those elected is longer. */
const OBJECTS_MAX = 80;

/** The persons named right behind a post that they get or lose; `from` is the first candidate behind the change's start. */
export function objectsOf(
  lexed: Lexed,
  candidates: readonly OfficialCandidate[],
  from: number,
  { posts, paragraph }: PostChange,
): OfficialCandidate[] {
  const end = posts.at(-1)?.end ?? 0;
  const reach = introducer(lexed, end);
  if (reach === null) return [];
  const behind: OfficialCandidate[] = [];
  for (let i = from; i < from + OBJECTS_MAX; i++) {
    const candidate = candidates[i];
    if (candidate === undefined || candidate.paragraph !== paragraph) break;
    if (candidate.token < reach.at) continue;
    if (behind.length === 0 ? candidate.token > reach.at + 2 : !reach.several) break;
    if (candidate.name === null) continue;
    if (behind.length > 0 && !goesOn(lexed, candidate)) break;
    behind.push(candidate);
  }
  return behind;
}

const goesOn = (lexed: Lexed, { token }: OfficialCandidate): boolean => [',', ';', 'và'].includes(lexed.key(token - 1));

/** `đối với`, `cho`, or `gồm:` behind a post: the token at which those concerned begin. */
function introducer(lexed: Lexed, end: number): { at: number; several: boolean } | null {
  for (let i = end; i < end + OBJECT_REACH; i++) {
    const { kind, key } = lexed.word(i);
    if (kind === 'break' || key === '.' || key === ';') return null;
    // `Cùng với chức danh Bí thư, hội nghị cũng bầu 2 Phó Bí thư gồm: …`: they are told off behind another verb.
    if (key === 'bầu' && i > end) return null;
    if (key === 'đối' && lexed.key(i + 1) === 'với') return { at: i + 2, several: true };
    // `miễn nhiệm chức vụ Chủ tịch UBND tỉnh của ông A`.
    if (key === 'của' && i === end) return { at: i + 1, several: true };
    if (key === 'gồm' || key === 'là') return lexed.key(i + 1) === ':' ? { at: i + 2, several: true } : null;
    if (key === ':') return null;
  }
  return null;
}
