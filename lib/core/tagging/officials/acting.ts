import { changeWords, organisationHeads, positionWords } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { follows, followsAny, keysOf, startsSentence } from '../cursor.ts';
import { Trigger, triggers } from '../lexicon.ts';
import { isPassiveWord, parts } from './handing.ts';
import type { Trail } from './trail.ts';

const REACH = 60;

/** Gatherings that decide: `Kỳ họp đã miễn nhiệm …`. */
const GATHERINGS: readonly (readonly string[])[] = [
  ['kỳ', 'họp'],
  ['phiên', 'họp'],
  ['hội', 'nghị'],
  ['đại', 'hội'],
  ['đại', 'biểu'],
];
/** Words right before the subject of a clause that does not open the sentence. */
const BEFORE_SUBJECT = new Set([',', '-', ')', 'rằng', 'biết', 'khi', 'nay', 'qua', 'và', 'đó', 'các', 'thể']);
const PERSONS = new Set(['ông', 'bà', 'anh', 'chị', 'chí', 'đc']);
/** Words before a person that make them the object of what follows: `Đối với ông A, Ban Bí thư quyết định …`. */
const TOWARDS = new Set(['với', 'hợp', 'về']);

/**
 * Token of the body or office that is said to do what the verb at token `at` tells: `Quốc hội đã miễn nhiệm …`. Whoever was named
 * before it has no part in that. Null where the sentence names none, or tells of a person to whom it is done.
 */
export function actorBefore(lexed: Lexed, at: number): number | null {
  let actor: number | null = null;
  for (let i = at - 1; i > at - REACH && !parts(lexed, i) && lexed.key(i) !== ':'; i--) {
    if (isPassiveWord(lexed.key(i))) return null;
    if (PERSONS.has(lexed.key(i))) return actor === null || TOWARDS.has(beforePerson(lexed, i)) ? null : actor;
    if (actor === null && isActor(lexed, i)) actor = i;
  }
  return actor;
}

const beforePerson = (lexed: Lexed, i: number): string =>
  lexed.key(i) === 'chí' ? lexed.key(i - 2) : lexed.key(lexed.key(i - 1) === 'các' ? i - 2 : i - 1);

function isActor(lexed: Lexed, i: number): boolean {
  const before = lexed.word(i - 1);
  if (!BEFORE_SUBJECT.has(before.key) && before.kind !== 'number' && !startsSentence(lexed, i)) return false;
  if (followsAny(lexed, i, GATHERINGS)) return true;
  if (!lexed.word(i).upper || !triggers(lexed, i, Trigger.head | Trigger.position)) return false;
  return organisationHeads.match(lexed, i) !== null || positionWords.match(lexed, i) !== null;
}

/** Verbs whose posts another gives or takes: `Quốc hội miễn nhiệm …`. Who is elected is as a rule named before. */
const DONE_TO = /^(?:bổ nhiệm|chỉ định|bãi nhiệm|miễn nhiệm|cách |xóa tư cách|cho thôi)/;

/** Whether the posts of the verb at token `at`, whose words are `said`, are another's to give or take. */
export const isDoneTo = (lexed: Lexed, at: number, said: string): boolean =>
  DONE_TO.test(said) ||
  (lexed.key(at - 1) === 'cho' && lexed.key(at) === 'thôi') ||
  (lexed.key(at) === 'chức' && isApproved(lexed, at));

const APPROVAL_REACH = 6;

/** `phê chuẩn kết quả bầu chức vụ …`, `phê chuẩn chức danh …`. */
function isApproved(lexed: Lexed, at: number): boolean {
  for (let i = at - 1; i > at - APPROVAL_REACH && lexed.word(i).kind === 'word'; i--)
    if (follows(lexed, i - 1, 'phê', 'chuẩn')) return true;
  return false;
}

/** Posts without the last, where that one's holder does what stands behind: `miễn nhiệm Bộ trưởng X, Chủ tịch nước cách chức …`. */
export function untilActor(lexed: Lexed, { posts, end }: Trail): Trail {
  const verb = triggers(lexed, end, Trigger.change) ? changeWords.match(lexed, end) : null;
  const last = posts.at(-2);
  if (verb === null || last === undefined || !DONE_TO.test(keysOf(lexed, end, verb.end))) return { posts, end };
  return { posts: posts.slice(0, -1), end: last.end };
}
