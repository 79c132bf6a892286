import type { Lexed } from '../../text/index.ts';
import { Trigger, triggers } from '../lexicon.ts';
import type { Post } from '../post.ts';
import type { Change } from './changes.ts';
import { isClosed, type Period, periodBefore } from './period.ts';
import { CAREER_LINKS, chain, opensRow, runsIntoName } from './trail.ts';

const REACH = 90;
/** What a line about somebody's life tells first: `Sinh ngày …`, `sinh năm …`, `quê quán: …`. */
const OPENERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['sinh', new Set(['ngày', 'năm'])],
  ['quê', new Set(['quán', 'ở', 'tỉnh', 'xã', 'huyện', 'thành'])],
]);

/**
 * The posts that a line of somebody's life tells: behind a semicolon (`sinh năm 1942; quê quán: …; Ủy viên Trung ương Đảng khóa
 * X; đại biểu Quốc hội …`), or behind when it was (`- Từ 2003 đến 2010: Phó Giám đốc Sở Tài chính`). Null where none is told so.
 */
export function parseBio(lexed: Lexed, at: number): Change | null {
  return OPENERS.get(lexed.key(at))?.has(lexed.key(at + 1)) === true ? parseLife(lexed, at) : parseStation(lexed, at);
}

function parseLife(lexed: Lexed, at: number): Change | null {
  for (let i = at + 2; i < at + REACH; i++) {
    const { kind, key } = lexed.word(i);
    if (kind === 'break' || (key === '.' && !lexed.glued(i + 1))) return null;
    if (key !== ';' || !triggers(lexed, i + 1, Trigger.position | Trigger.status)) continue;
    const { posts, end } = chain(lexed, i + 1, CAREER_LINKS);
    if (posts.length > 0 && posts[0]?.capital === true && !runsIntoName(lexed, end)) return held('current', posts, end);
  }
  return null;
}

const held = (kind: Change['kind'], posts: readonly Post[], end: number): Change => ({
  kind,
  posts,
  end,
  subject: null,
  by: null,
  actor: null,
  active: false,
  inTurn: null,
  left: [],
});

/** A line of a career: when, and the posts of that time, which fill the line. */
function parseStation(lexed: Lexed, at: number): Change | null {
  const period = stationBefore(lexed, at);
  if (period === null || !opensRow(lexed, period.start)) return null;
  const { posts, end } = chain(lexed, at);
  if (posts[0]?.capital !== true || !fillsLine(lexed, end)) return null;
  return held(isClosed(period) ? 'former' : 'current', posts, end);
}

const PIECES_REACH = 12;

/** The period whose station's posts start at token `at`; behind its colon may stand what is no post: `2003 - 2010: Chuyên viên, Phó …`. */
function stationBefore(lexed: Lexed, at: number): Period | null {
  const { key, kind } = lexed.word(at - 1);
  if (key === ',') return periodBefore(lexed, at - 1) ?? pastPieces(lexed, at - 1);
  if (key === ':') return periodBefore(lexed, at - 1);
  return kind === 'number' || key === 'nay' ? periodBefore(lexed, at) : null;
}

function pastPieces(lexed: Lexed, from: number): Period | null {
  for (let i = from - 1; i > from - PIECES_REACH; i--) {
    const { key, kind } = lexed.word(i);
    if (key === ':') return periodBefore(lexed, i);
    if (kind !== 'word' && key !== ',') return null;
  }
  return null;
}

const fillsLine = (lexed: Lexed, at: number): boolean =>
  lexed.word(at).kind === 'break' || ['.', ';'].includes(lexed.key(at));
