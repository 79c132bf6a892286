import { organisationHeads, placeNames, statusWords, titleWords } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { Trigger, triggers } from '../lexicon.ts';
import { parseName } from '../names.ts';
import { VERBS } from '../organisation-words.ts';
import { parsePost } from '../post.ts';
import { levelAt } from '../units.ts';
import { isBare } from './handed.ts';

const ASIDES_MAX = 2;
const ASIDE_WORDS_MAX = 9;
/** What opens a word about the person between name and posts: `, quê Bến Tre,`, `, cán bộ tiền khởi nghĩa,`. */
const ABOUT = new Set(['quê', 'cán', 'dân', 'người', 'tức', 'trú', 'thường']);

/**
 * Token after what stands between a name that ends before token `at` and its posts and is neither: where they live, what they are
 * called (`, Anh hùng Lao động,`), what else they are that is not listed (`, hội viên Hội Làm vườn,`). `at` where no post follows.
 */
export function asideEnd(lexed: Lexed, at: number): number {
  if (lexed.key(at) !== ',' && (lexed.key(at) !== '-' || lexed.glued(at))) return at;
  let end = at;
  let known = true;
  for (let asides = 0; asides < ASIDES_MAX && (end === at || lexed.key(end) === ','); asides++) {
    const piece = isPost(lexed, end + 1) ? null : pieceAt(lexed, end + 1);
    if (piece === null) break;
    known &&= piece.known;
    end = piece.end;
  }
  if (end === at || !triggers(lexed, end + 1, Trigger.position | Trigger.status)) return at;
  return known || (lexed.word(end + 1).upper && isPost(lexed, end + 1)) ? end : at;
}

/** Token after a rank, degree or calling that stands between two posts, and a comma: `Bí thư Đảng ủy, Anh hùng Lao động, Chủ tịch …`. */
export function titleAside(lexed: Lexed, at: number): number | null {
  const title = lexed.key(at) === ',' ? titleWords.match(lexed, at + 1) : null;
  if (title === null || title.value === 'honorific' || lexed.key(title.end) !== ',') return null;
  return isPost(lexed, title.end + 1) ? title.end + 1 : null;
}

/** Whether a post stands at token `i`; of `Trợ lý công tác` no more is read than the first word, which is no office by itself. */
function isPost(lexed: Lexed, i: number): boolean {
  const post = triggers(lexed, i, Trigger.position | Trigger.status) ? parsePost(lexed, i) : null;
  if (post === null) return false;
  return !isBare(post) || lexed.word(post.end).kind !== 'word';
}

/** A piece about the person at token `first`, up to its comma; `known` by its first word. Null where it is about something else. */
function pieceAt(lexed: Lexed, first: number): { readonly end: number; readonly known: boolean } | null {
  const title = titleWords.match(lexed, first);
  const end = nextComma(lexed, title?.end ?? first);
  if (end === null) return null;
  if (title !== null) {
    const called = title.value === 'calling' && parseName(lexed, title.end, 'list') === null;
    return called || title.end === end ? { end, known: true } : null;
  }
  if (ABOUT.has(lexed.key(first)) || levelAt(lexed, first) !== null) return { end, known: true };
  return isRole(lexed, first) && !tells(lexed, first, end) ? { end, known: false } : null;
}

/** Whether a piece may say what a person is: `hội viên …`, `nguyên cán bộ …`, `Trợ lý công tác`; no body, place or other person. */
function isRole(lexed: Lexed, first: number): boolean {
  if (lexed.key(first + 1) === 'viên') return true;
  // A place or a firm has capitals throughout.
  if (!lexed.word(first).caps && lexed.word(first + 1).upper) return false;
  if (statusWords.match(lexed, first) !== null) return true;
  const { upper } = lexed.word(first);
  return (
    upper &&
    organisationHeads.match(lexed, first) === null &&
    placeNames.match(lexed, first) === null &&
    parseName(lexed, first, 'list') === null
  );
}

/** Whether a verb stands among tokens `[from, to)`, so that they tell what happens. */
function tells(lexed: Lexed, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (VERBS.has(lexed.key(i)) || VERBS.has(`${lexed.key(i)} ${lexed.key(i + 1)}`)) return true;
  return false;
}

function nextComma(lexed: Lexed, from: number): number | null {
  for (let i = from; i < from + ASIDE_WORDS_MAX; i++) {
    const { kind, key } = lexed.word(i);
    if (key === ',') return i;
    if (kind !== 'word') return null;
  }
  return null;
}
