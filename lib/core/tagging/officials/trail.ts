import { titleWords } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { follows } from '../cursor.ts';
import { Trigger, triggers } from '../lexicon.ts';
import { parseName } from '../names.ts';
import { type Post, parsePost } from '../post.ts';

/** What follows a name and belongs to it: a note in brackets, and posts. */
export interface Trail {
  readonly end: number;
  readonly posts: readonly Post[];
}

const POSTS_MAX = 12;
const NOTE_WORDS_MAX = 9;
const PLACED = /^sn |sinh năm|tuổi|giữa|trái|phải|ảnh|đứng|ngồi|thứ|bìa|hàng|đầu|cùng/i;

/**
 * Reads the posts after a name that ends before token `at` (domain.md §8.8 patterns 1, 2, 4). `hasLead` tells whether
 * posts stood before the name too: then a row of posts that runs into another name is that other person's.
 */
export function parseTrail(lexed: Lexed, at: number, hasLead: boolean): Trail {
  const note = noteEnd(lexed, at);
  const from = note?.end ?? at;
  if (note !== null && note.posts.length > 0) {
    const more = postsAfter(lexed, from, true);
    return { end: more.end, posts: [...note.posts, ...more.posts] };
  }
  const read = postsAfter(lexed, ageEnd(lexed, from), hasLead);
  return read.posts.length > 0 ? read : { end: from, posts: [] };
}

/** `(giữa)`, `(thứ tư, từ phải sang)`, or `(Bí thư Tỉnh ủy …)`. */
function noteEnd(lexed: Lexed, at: number): Trail | null {
  if (lexed.key(at) !== '(') return null;
  const inside = chain(lexed, at + 1);
  if (inside.posts.length > 0 && lexed.key(inside.end) === ')') return { end: inside.end + 1, posts: inside.posts };
  for (let i = at + 1; i <= at + NOTE_WORDS_MAX + 1; i++) {
    const { kind, key } = lexed.word(i);
    if (key === ')') {
      const note = lexed.slice(at + 1, i);
      return PLACED.test(note) && !/ảnh\s*:/i.test(note) ? { end: i + 1, posts: [] } : null;
    }
    if (kind === 'break') return null;
  }
  return null;
}

/** Token after `, 62 tuổi`, `, sinh năm 1975`; they stand between a name and its posts. */
function ageEnd(lexed: Lexed, at: number): number {
  if (lexed.key(at) !== ',') return at;
  if (lexed.word(at + 1).kind === 'number' && lexed.key(at + 2) === 'tuổi') return at + 3;
  return follows(lexed, at + 1, 'sinh', 'năm') && lexed.word(at + 3).kind === 'number' ? at + 4 : at;
}

function postsAfter(lexed: Lexed, at: number, hasLead: boolean): Trail {
  const link = lexed.key(at);
  const start = link === ',' || link === '-' || link === '(' ? at + 1 : at;
  if (start === at && !(lexed.word(at).upper && triggers(lexed, at, Trigger.position))) return { end: at, posts: [] };
  if (follows(lexed, start, 'là') || follows(lexed, start, 'hiện', 'là')) return { end: at, posts: [] };
  const read = chain(lexed, start);
  if (read.posts.length === 0) return { end: at, posts: [] };
  if (link === '(') return lexed.key(read.end) === ')' ? { ...read, end: read.end + 1 } : { end: at, posts: [] };
  const abroad = read.posts.at(-1)?.place?.country === true && parseName(lexed, read.end, 'honorific') !== null;
  if (!abroad && !runsIntoName(lexed, read.end)) return read;
  const own = hasLead ? [] : read.posts.slice(0, -1);
  const last = own.at(-1);
  return last === undefined ? { end: at, posts: [] } : { end: last.end, posts: own };
}

/** A row of posts from token `at`, each after a comma, `và`, `kiêm` or a dash. */
export function chain(lexed: Lexed, at: number, links: ReadonlySet<string> = LINKS): Trail {
  const posts: Post[] = [];
  let end = at;
  let i = at;
  while (posts.length < POSTS_MAX) {
    const post = triggers(lexed, i, Trigger.position | Trigger.status) ? parsePost(lexed, i) : null;
    if (post === null) break;
    posts.push(post);
    end = post.end;
    if (!links.has(lexed.key(end))) break;
    i = end + 1;
  }
  return { end, posts };
}
const LINKS: ReadonlySet<string> = new Set([',', 'và', 'kiêm', '-', 'đồng']);
/** In a career, posts are parted by semicolons too. */
export const CAREER_LINKS: ReadonlySet<string> = new Set([...LINKS, ';']);

/** Whether a person's name, perhaps behind a rank, follows a row of posts at once: the row is that person's. */
export function runsIntoName(lexed: Lexed, at: number): boolean {
  let i = at;
  for (let titles = 0; titles < 3; titles++) {
    const title = triggers(lexed, i, Trigger.title) ? titleWords.match(lexed, i) : null;
    if (title === null) break;
    i = title.end;
  }
  if (parseName(lexed, i, i > at ? 'honorific' : 'post') !== null) return true;
  return lexed.key(at) === '-' && !lexed.glued(at) && parseName(lexed, at + 1, 'list') !== null;
}
