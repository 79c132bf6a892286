import type { Lexed } from '../../text/index.ts';
import { Trigger, triggers } from '../lexicon.ts';
import type { Change } from './changes.ts';
import { CAREER_LINKS, chain, runsIntoName } from './trail.ts';

const REACH = 90;
/** What a line about somebody's life tells first: `Sinh ngày …`, `sinh năm …`, `quê quán: …`. */
const OPENERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['sinh', new Set(['ngày', 'năm'])],
  ['quê', new Set(['quán', 'ở', 'tỉnh', 'xã', 'huyện', 'thành'])],
]);

/**
 * The posts that a line of somebody's life tells behind a semicolon: `sinh năm 1942; quê quán: …; Ủy viên Trung ương Đảng khóa
 * X; đại biểu Quốc hội …`. Null where none is told so.
 */
export function parseBio(lexed: Lexed, at: number): Change | null {
  if (OPENERS.get(lexed.key(at))?.has(lexed.key(at + 1)) !== true) return null;
  for (let i = at + 2; i < at + REACH; i++) {
    const { kind, key } = lexed.word(i);
    if (kind === 'break' || (key === '.' && !lexed.glued(i + 1))) return null;
    if (key !== ';' || !triggers(lexed, i + 1, Trigger.position | Trigger.status)) continue;
    const { posts, end } = chain(lexed, i + 1, CAREER_LINKS);
    if (posts.length > 0 && posts[0]?.capital === true && !runsIntoName(lexed, end))
      return { kind: 'current', posts, end, subject: null, by: null, active: false };
  }
  return null;
}
