import { titleWords } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { keysOf } from '../cursor.ts';
import { Trigger, triggers } from '../lexicon.ts';
import { type PersonName, parseName } from '../names.ts';
import { type Post, parsePost } from '../post.ts';

/** All that stands before a name: honorific, ranks and degrees, posts; and the name itself, where one follows. */
export interface Lead {
  readonly start: number;
  readonly end: number;
  readonly honorific: string | null;
  readonly titles: readonly string[];
  readonly ranked: boolean;
  readonly posts: readonly Post[];
  readonly name: PersonName | null;
  /** `các đồng chí`, `các Ủy viên …`. */
  readonly plural: boolean;
}

const PARTS_MAX = 14;
const PLURALS = new Set(['các', 'những', 'hai', 'ba', 'bốn', 'năm']);
const LINKS = new Set([',', 'và', 'kiêm', '-']);

/** Reads a lead at token `at`; null where neither a title nor a post stands. */
export function parseLead(lexed: Lexed, at: number): Lead | null {
  let honorific: string | null = null;
  let ranked = false;
  const titles: string[] = [];
  const posts: Post[] = [];
  let end = at;
  let i = at;
  for (let parts = 0; parts < PARTS_MAX; parts++) {
    const title = triggers(lexed, i, Trigger.title) ? titleWords.match(lexed, i) : null;
    const post = title === null && triggers(lexed, i, Trigger.position | Trigger.status) ? parsePost(lexed, i) : null;
    if (title === null && post === null) break;
    if (title !== null) {
      if (title.value === 'honorific') {
        if (honorific !== null || posts.length > 0) break;
        honorific = keysOf(lexed, i, title.end);
      } else {
        titles.push(lexed.slice(i, title.end));
        ranked ||= title.value === 'rank';
      }
      end = title.end;
      if (
        lexed.key(end) === '.' &&
        lexed.word(end + 1).upper &&
        lexed.start(end) === lexed.end(end - 1) &&
        title.end - i <= 3 &&
        lexed.word(end - 1).text.length <= 3
      )
        end++;
    } else if (post !== null) {
      posts.push(post);
      end = post.end;
    }
    i = nextPart(lexed, end);
  }
  if (end === at) return null;
  // An official of another country may bear any name.
  const foreign = posts.at(-1)?.place?.country === true;
  const name = nameAfter(
    lexed,
    end,
    foreign || honorific !== null || ranked || titles.length > 0,
    posts.length > 0 && !foreign,
  );
  const plural = PLURALS.has(lexed.key(at - 1)) || (lexed.key(at - 1) === 'vị' && PLURALS.has(lexed.key(at - 2)));
  return { start: at, end: name?.end ?? end, honorific, titles, ranked, posts, name, plural };
}

/** Where the next part of a lead may start: past a comma, `và`, `kiêm` or a dash, if a title or a post stands there. */
function nextPart(lexed: Lexed, end: number): number {
  const mask = Trigger.title | Trigger.position | Trigger.status;
  if (triggers(lexed, end, mask)) return end;
  if (!LINKS.has(lexed.key(end))) return -1;
  let i = end + 1;
  if (lexed.key(i) === 'đồng' || lexed.key(i) === 'ông' || lexed.key(i) === 'bà') return -1;
  if (lexed.key(i) === 'là') i++;
  const title = triggers(lexed, i, Trigger.title) ? titleWords.match(lexed, i) : null;
  if (title?.value === 'honorific') return -1;
  return triggers(lexed, i, mask) ? i : -1;
}

/** The name after a lead, perhaps behind a dash or comma that only closes the posts: `Chủ tịch HĐND tỉnh - Nguyễn Văn Được`. */
function nameAfter(lexed: Lexed, end: number, titled: boolean, posted: boolean): PersonName | null {
  const direct = parseName(lexed, end, titled && !posted ? 'honorific' : 'post');
  if (direct !== null && (lexed.glued(end) ? lexed.key(end - 1) === '.' : true)) return direct;
  if (!posted || lexed.key(end) !== '-' || lexed.glued(end)) return null;
  return parseName(lexed, end + 1, 'list');
}
