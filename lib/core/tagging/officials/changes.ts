import {
  type ChangeKind,
  changeWords,
  organisationHeads,
  type Place,
  placeNames,
  positionWords,
  titleWords,
} from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { keysOf, startsSentence } from '../cursor.ts';
import { Trigger, triggers } from '../lexicon.ts';
import { parseOrganisation } from '../organisation.ts';
import type { Post } from '../post.ts';
import type { Body } from './list.ts';
import { CAREER_LINKS, chain, runsIntoName } from './trail.ts';

const REACH = 9;

/** Posts that a verb gives, takes or states, and where it stands. */
export interface Change {
  readonly kind: ChangeKind;
  readonly posts: readonly Post[];
  /** Token after the posts. */
  readonly end: number;
  /** Token at which the lead of the person must start whom the posts are said of, where that person comes after them. */
  readonly subject: number | null;
}

/** Verbs whose object may come behind the post: `cách chức Chủ tịch … đối với ông A`, `chỉ định Bí thư … là ông A`. */
const OBJECT_LINKS: readonly (readonly string[])[] = [['đối', 'với'], ['là'], ['cho']];
const NAMING = /^(chỉ định|bầu|bổ nhiệm|cách|bãi nhiệm|miễn nhiệm|xóa tư cách|cho thôi|thôi)/;
/** What opens a sentence about the person named behind the comma: `Với cương vị Bí thư Tỉnh ủy, ông A`. */
const OPENING = /cương vị|vai trò|tư cách|^là$/;
const TITLES = new Set(['ông', 'bà', 'đồng', 'đ', 'đc', 'anh', 'chị']);

/**
 * Posts that a verb gives or takes at token `at`: `giữ chức Bí thư Tỉnh ủy X`, `thôi giữ chức …`, `từng giữ nhiều vị trí …: A; B`.
 * Null where no such verb stands, where no post follows, or where the posts are another person's lead.
 */
export function parseChange(lexed: Lexed, at: number): Change | null {
  const verb = changeWords.match(lexed, at);
  if (verb === null) return null;
  // `giữ chức Vụ trưởng` is no `chức vụ`.
  const unit =
    lexed.key(verb.end - 1) === 'vụ' &&
    ['trưởng', 'phó'].includes(lexed.key(verb.end)) &&
    (positionWords.match(lexed, verb.end)?.end ?? 0) <= verb.end + 1;
  let from = unit ? verb.end - 1 : verb.end;
  if (lexed.key(from) === ':' || lexed.key(from) === 'là') from++;
  const inner = changeWords.match(lexed, from);
  if (inner !== null && inner.end > from) from = inner.end;
  const said = keysOf(lexed, at, verb.end);
  const ofSubject = said === 'là' && (SUBJECTS.has(lexed.key(at - 1)) || lexed.word(at - 1).upper);
  const kind = toldBefore(lexed, at) ? 'former' : verb.value;
  let read = chain(lexed, from, kind === 'former' || ofSubject ? CAREER_LINKS : undefined);
  if (ofSubject && runsIntoName(lexed, read.end)) read = chain(lexed, from);
  // `từng kinh qua các vị trí Bí thư Tỉnh đoàn, …`.
  if (read.posts.length === 0 && verb.value === 'former' && LED_THROUGH.test(said)) {
    const first = firstPost(lexed, from);
    if (first !== null) read = chain(lexed, first, CAREER_LINKS);
  }
  if (read.posts.length === 0 && verb.end - at >= 2) {
    const open = listAfter(lexed, from);
    if (open !== null) read = chain(lexed, open + 1, CAREER_LINKS);
  }
  if (isPlanned(lexed, at)) return null;
  const posts = read.posts.filter((post) => !isNobodys(lexed, post));
  if (posts.length === 0 || runsIntoName(lexed, read.end)) return null;
  // A common noun says little (`là người đứng đầu`): a capital or an organisation must tell that it is an office.
  const telling = verb.end - at >= 2 || ofSubject;
  if (!posts.some((post) => post.capital || (telling && (post.organisation !== null || (post.whole && ofSubject)))))
    return null;
  return { kind, posts, end: read.end, subject: subjectAfter(lexed, at, said, read.end) };
}

const LED_THROUGH = /kinh qua|trải qua|lần lượt|^qua/;
const SKIPPED_MAX = 4;

/** Token of the first post behind a few words in small letters. */
function firstPost(lexed: Lexed, at: number): number | null {
  for (let i = at; i <= at + SKIPPED_MAX; i++) {
    if (positionWords.match(lexed, i) !== null) return i;
    if (lexed.word(i).kind !== 'word' || lexed.word(i).upper) return null;
  }
  return null;
}

const OPENING_REACH = 12;

/** Whether the sentence opens with `Trước đó` or `Trước khi`. */
function toldBefore(lexed: Lexed, at: number): boolean {
  for (let i = at - 1; i > at - OPENING_REACH; i--) {
    const { kind, key } = lexed.word(i);
    if (kind === 'break' || key === '.') return false;
    if (key === 'trước' && ['đó', 'khi', 'đây'].includes(lexed.key(i + 1))) return startsSentence(lexed, i);
  }
  return false;
}

const PLAN_REACH = 9;

/** Whether what is told is only meant: `để giới thiệu HĐND tỉnh bầu giữ chức …`, or an event as such: `kết quả bầu …`. */
function isPlanned(lexed: Lexed, at: number): boolean {
  if (lexed.key(at - 1) === 'quả' && lexed.key(at - 2) === 'kết') return true;
  for (let i = at - 1; i > at - PLAN_REACH; i--) {
    const { kind, key } = lexed.word(i);
    if (kind !== 'word') return false;
    if (key === 'giới' && lexed.key(i - 1) === 'để') return true;
  }
  return false;
}

/** Last words of who a sentence is about, right before `là`: `Ông là …`, `đồng chí là …`. */
const SUBJECTS = new Set(['ông', 'bà', 'anh', 'chị', 'chí', 'cụ', 'hiện', 'nay']);
/** Words behind an office that make it everyone's: `giữ chức Chủ tịch UBND các tỉnh`. */
const SEVERAL = new Set(['các', 'những', 'cấp', 'mỗi']);
/** Who leads a group on an occasion holds no office by it: `làm Trưởng đoàn`. */
const ON_OCCASION = /^(?:phó )?trưởng (?:đoàn|tiểu ban)$|^chủ tọa$|^thành viên$|^tổ trưởng$/;

/** Not an office of the one whom the sentence is about. */
const isNobodys = (lexed: Lexed, { head, organisation, place, end }: Post): boolean =>
  (ON_OCCASION.test(head) && organisation === null && place === null) || SEVERAL.has(lexed.key(end));

const CIRCUMSTANCES_REACH = 30;
const BODY_GAP = 3;
const hasComma = (lexed: Lexed, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (lexed.word(i).kind !== 'word') return true;
  return false;
};
const INTO_BODY = new Set(['sang', 'về', 'tại', 'ở', 'vào']);
const AT_PLACE = new Set(['tại', 'ở', 'về', 'với', 'tỉnh']);

/** Where, in which body, and whether when the sentence says, before token `at`, that they worked. */
export function circumstances(
  lexed: Lexed,
  at: number,
): { readonly place: Place | null; readonly dated: boolean; readonly body: Body | null } {
  let place: Place | null = null;
  let body: Body | null = null;
  let dated = false;
  for (let i = at - 1; i >= Math.max(0, at - CIRCUMSTANCES_REACH); i--) {
    const { kind, key, upper } = lexed.word(i);
    if (kind === 'break' || key === ';' || (key === '.' && !lexed.glued(i + 1))) break;
    if (kind === 'number' && (key.length === 4 || lexed.key(i - 1) === 'tháng')) dated = true;
    if (body === null && upper && INTO_BODY.has(lexed.key(i - 1)) && organisationHeads.match(lexed, i) !== null) {
      const read = parseOrganisation(lexed, i);
      if (read !== null && read.end <= at && at - read.end <= BODY_GAP && !hasComma(lexed, read.end, at))
        body = { name: lexed.slice(read.start, read.nameEnd), place: read.place };
    }
    if (place !== null || !upper || !triggers(lexed, i, Trigger.place) || !AT_PLACE.has(lexed.key(i - 1))) continue;
    const found = placeNames.match(lexed, i);
    if (found !== null && !found.value.country) place = found.value;
  }
  return { place, dated, body };
}

/** Token of the colon, or of `như`, that opens a list of posts. */
function listAfter(lexed: Lexed, at: number): number | null {
  for (let i = at; i < at + REACH; i++) {
    const { key, kind } = lexed.word(i);
    if (key === ':' || key === 'như') return i;
    if (kind === 'break' || key === '.' || key === ';' || key === ',') return null;
  }
  return null;
}

/** Whether a name follows the title at token `at`; a pronoun alone (`Với cương vị …, ông chịu trách nhiệm`) is of whom was named before. */
const named = (lexed: Lexed, at: number): boolean =>
  (titleWords.match(lexed, at)?.end ?? at) > at && lexed.word(titleWords.match(lexed, at)?.end ?? at).upper;

function subjectAfter(lexed: Lexed, at: number, verb: string, end: number): number | null {
  if (OPENING.test(verb) && startsSentence(lexed, at) && lexed.key(end) === ',')
    return TITLES.has(lexed.key(end + 1)) && named(lexed, end + 1) ? end + 1 : null;
  if (!NAMING.test(verb) && !(startsSentence(lexed, at) && /^(?:giữ|đảm nhiệm)/.test(verb))) return null;
  const from = lexed.key(end) === ',' ? end + 1 : end;
  for (const words of OBJECT_LINKS) {
    const next = from + words.length + (lexed.key(from + words.length) === 'các' ? 1 : 0);
    if (words.every((word, i) => lexed.key(from + i) === word) && TITLES.has(lexed.key(next))) return next;
  }
  return null;
}
