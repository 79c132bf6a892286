import { type ChangeKind, changeWords, titleWords } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { keysOf, startsSentence } from '../cursor.ts';
import { Trigger, triggers } from '../lexicon.ts';
import { isCounted } from './list.ts';
import { chain, pastTitles } from './trail.ts';

/** Verbs whose object may come behind the post: `cách chức Chủ tịch … đối với ông A`, `chỉ định Bí thư … là ông A`. */
const OBJECT_LINKS: readonly (readonly string[])[] = [['đối', 'với'], ['với'], ['là'], ['cho'], ['của']];
const NAMING = /^(chỉ định|bầu|bổ nhiệm|cách|bãi nhiệm|miễn nhiệm|xóa tư cách|cho thôi|thôi)/;
/** What opens a sentence about the person named behind the comma: `Với cương vị Bí thư Tỉnh ủy, ông A`. */
const OPENING = /cương vị|vai trò|tư cách|^là$/;
const TITLES = new Set(['ông', 'bà', 'đồng', 'đ', 'đc', 'anh', 'chị']);

/** Whether a name follows the title at token `at`; a pronoun alone (`Với cương vị …, ông chịu trách nhiệm`) is of whom was named before. */
function named(lexed: Lexed, at: number): boolean {
  const title = titleWords.match(lexed, at);
  return title !== null && lexed.word(title.end).upper;
}

/**
 * Token at which the lead of the person starts whom the posts of a verb are said of, where that person stands behind them: they end
 * before token `end`, the verb's words are `said`. Null where nobody is named so.
 */
export function subjectAfter(
  lexed: Lexed,
  at: number,
  { said, kind }: { readonly said: string; readonly kind: ChangeKind },
  end: number,
): number | null {
  if (OPENING.test(said) && startsSentence(lexed, at) && lexed.key(end) === ',')
    return namesPerson(lexed, end + 1) ? end + 1 : null;
  if (!NAMING.test(said) && !(startsSentence(lexed, at) && /^(?:giữ|đảm nhiệm)/.test(said))) return null;
  return objectAfter(lexed, end) ?? sharedObject(lexed, end, kind);
}

/** Token of the title behind posts that end before token `end` and a word that says whose they are: `đối với ông A`, `với ông`. */
function titleAfter(lexed: Lexed, end: number): number | null {
  const from = lexed.key(end) === ',' ? end + 1 : end;
  for (const words of OBJECT_LINKS) {
    const next = from + words.length;
    const title = isSeveral(lexed, next) ? next + 1 : next;
    if (words.every((word, i) => lexed.key(from + i) === word) && TITLES.has(lexed.key(title))) return title;
  }
  return null;
}

/** Whether token `i` says of the title behind it that it is several persons': `các ông`, `hai bà`. */
export const isSeveral = (lexed: Lexed, i: number): boolean => lexed.key(i) === 'các' || isCounted(lexed, i);

/** Whether the title at token `at` stands for whom the text named before: `đối với ông`, `của ông này`. */
function isPronoun(lexed: Lexed, at: number): boolean {
  const end = pastTitles(lexed, at);
  const { kind, upper, key } = lexed.word(end);
  if (isSeveral(lexed, at - 1) || key === ':') return false;
  return kind !== 'word' || !(upper || triggers(lexed, end, Trigger.status | Trigger.position));
}

/** Whether posts that end before token `end` are said to be of whom the text named before. */
export function isOfNamed(lexed: Lexed, end: number): boolean {
  const title = titleAfter(lexed, end);
  return title !== null && isPronoun(lexed, title);
}

/** Token of the person whom posts that end before token `end` are given to or taken from: `đối với ông A`. */
function objectAfter(lexed: Lexed, end: number): number | null {
  const title = titleAfter(lexed, end);
  return title === null || isPronoun(lexed, title) ? null : title;
}

const SERIES_MAX = 3;
const SERIES_REACH = 8;
/** What joins verbs that share their object: `bãi nhiệm đại biểu Quốc hội, đồng thời phê chuẩn việc miễn nhiệm Bộ trưởng …`. */
const IN_SERIES = new Set(', và đồng thời phê chuẩn việc cùng đã quyết định thống nhất'.split(' '));

/** The object of verbs of one kind in a row stands behind the last of them. */
function sharedObject(lexed: Lexed, end: number, kind: ChangeKind): number | null {
  let at = end;
  for (let verbs = 0; verbs < SERIES_MAX; verbs++) {
    const from = at;
    while (at < from + SERIES_REACH && IN_SERIES.has(lexed.key(at))) at++;
    const verb = at > from ? changeWords.match(lexed, at) : null;
    if (verb === null || verb.value !== kind || !NAMING.test(keysOf(lexed, at, verb.end))) return null;
    const { posts, end: behind } = chain(lexed, verb.end);
    const object = posts.length > 0 ? objectAfter(lexed, behind) : null;
    if (object !== null || posts.length === 0) return object;
    at = behind;
  }
  return null;
}

/** Whether a person is named, behind a title, from token `at`. */
export const namesPerson = (lexed: Lexed, at: number): boolean => TITLES.has(lexed.key(at)) && named(lexed, at);
