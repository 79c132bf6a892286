import { organisationHeads, type Place, titleWords } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { startsSentence } from '../cursor.ts';
import { Trigger, triggers } from '../lexicon.ts';
import { parseName } from '../names.ts';
import { parseOrganisation } from '../organisation.ts';
import type { Post } from '../post.ts';
import { isCount, type Lead } from './lead.ts';
import { chain, runsIntoName } from './trail.ts';

/** An open list: what its members take, and the token at which the next member must stand. */
export interface List {
  readonly posts: readonly Post[];
  readonly next: number;
  readonly plural: boolean;
  readonly honorific: string | null;
  /** The header ends in a colon or `gồm`, so that even members with posts of their own take its posts. */
  readonly headed: boolean;
  /** Token at which the row under one plural title starts that the list is; null for other lists. */
  readonly row: number | null;
  /** The row's title counts its members: `hai ông A và B`. */
  readonly counted: boolean;
  /** Body that stands before the list (`Cục Thuế tỉnh X gồm: A (cục phó)`). */
  readonly body: Body | null;
}

/** A list that a header opens, of several unless told otherwise. */
export const headedList = (list: Pick<List, 'posts' | 'next'> & Partial<List>): List => ({
  plural: true,
  honorific: null,
  headed: true,
  row: null,
  counted: false,
  body: null,
  ...list,
});

/** An organisation that members' posts leave out. */
export interface Body {
  readonly name: string;
  readonly place: Place | null;
}

const BULLETS_MAX = 4;
const BULLETS = new Set(['•', '-', '+', '*', 'và', 'cùng', 'các', 'hai']);

/** Token after line breaks, bullets and a last `và` at `at`: where a list's next member may stand. */
export function pastBullets(lexed: Lexed, at: number): number {
  let i = at;
  while (i < at + BULLETS_MAX && (lexed.word(i).kind === 'break' || BULLETS.has(lexed.key(i)))) i++;
  return i;
}

const HEADER_WORDS_MAX = 12;
/** Words that may stand between a header's posts and its members: `được bầu gồm các đồng chí:`. */
const FILLERS = new Set(
  'gồm có là sau đây ban chỉ đạo được bầu định phân công mới khóa nhiệm kỳ các đồng chí ông bà vị cùng dự tham gia tiếp tục trong đó hiện nay nay cụ thể lần lượt tỉnh thành phố huyện'.split(
    ' ',
  ),
);
const OPENING = new Set(['gồm', 'là']);

/**
 * Token at which the first member of the list stands that a plural lead opens: `các đồng chí:`, `Các Phó Bí thư được chỉ
 * định gồm: …`, `3 nguyên Bí thư là các ông: …`, `hai Phó Chủ tịch là ông …`. Null where it opens none.
 */
export function listAfter(lexed: Lexed, lead: Lead): number | null {
  if (!lead.plural) return null;
  const { end } = lead;
  const counted = isCounted(lexed, lead.start - 1);
  if (counted && lead.posts.length > 0 && lexed.key(end) === ',' && honorificAt(lexed, end + 1)) return end + 1;
  const posted = lead.posts.length > 0;
  for (let i = end; i < end + HEADER_WORDS_MAX; i++) {
    const { key } = lexed.word(i);
    if (key === ':') return pastBullets(lexed, i + 1);
    if (OPENING.has(key) && posted) {
      const member = firstMember(lexed, i + 1);
      if (member !== null) return member;
    }
    if (!goesOnHeader(lexed, i)) return counted && posted ? farMember(lexed, i) : null;
  }
  return null;
}

const goesOnHeader = (lexed: Lexed, i: number): boolean => {
  const { key, kind, caps, text } = lexed.word(i);
  if (FILLERS.has(key) || kind === 'number' || key === '-' || (caps && /^[IVX]+$/.test(text))) return true;
  return key === ',' ? OPENING.has(lexed.key(i + 1)) || isPair(lexed, i) : key === '/' && isPair(lexed, i);
};

/** Between the words of `các ông, bà`. */
const isPair = (lexed: Lexed, i: number): boolean => lexed.key(i - 1) === 'ông' && lexed.key(i + 1) === 'bà';

/** Token of the first of those told off behind `gồm` or `là`, which ends before token `from`; null where a colon is to come, or none stands there. */
function firstMember(lexed: Lexed, from: number): number | null {
  const member = lexed.key(from) === 'các' ? from + 1 : from;
  if (honorificAt(lexed, member) && lexed.key(colonAt(lexed, member)) !== ':') return member;
  return lexed.word(from).upper && triggers(lexed, from, Trigger.surname | Trigger.highland) ? from : null;
}

const FAR_MAX = 24;

/**
 * Token of the first of those who are counted (`bầu 5 Phó Chủ tịch …`) where more words of the sentence stand before they are told off:
 * `theo giới thiệu của …, gồm các ông, bà: A, B`. Null where `gồm` does not follow.
 */
function farMember(lexed: Lexed, from: number): number | null {
  for (let i = from; i < from + FAR_MAX; i++) {
    const { key, kind } = lexed.word(i);
    if (kind === 'break' || key === '.' || key === ';' || key === ':') return null;
    if (key !== 'gồm') continue;
    const several = lexed.key(i + 1) === 'các' ? i + 2 : i + 1;
    const colon = colonAt(lexed, several);
    return lexed.key(colon) === ':' ? pastBullets(lexed, colon + 1) : firstMember(lexed, i + 1);
  }
  return null;
}

/**
 * The posts of those whom a plural title without a name is said of: `các đồng chí là Ủy viên Trung ương Đảng: `. `next` is where
 * the first member stands that takes them; null where they are nobody's by name (`cùng các đồng chí là Bí thư Chi bộ`).
 */
export function headerAfter(
  lexed: Lexed,
  lead: Lead,
): { readonly posts: readonly Post[]; readonly next: number | null; readonly end: number } | null {
  if (!lead.plural || lexed.key(lead.end) !== 'là') return null;
  const { posts, end } = chain(lexed, lead.end + 1);
  if (posts.length === 0 || runsIntoName(lexed, end)) return null;
  return { posts, end, next: lexed.key(end) === ':' ? pastBullets(lexed, end + 1) : null };
}

const SIGNED_MAX = 3;

/** Token of the name that signs under a post on a line of its own (`KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`, `Lê Văn An`); null where none does. */
export function signedBelow(lexed: Lexed, lead: Lead): number | null {
  const opens = lexed.word(lead.start - 1).kind === 'break' || lexed.key(lead.start - 2) === 'kt';
  if (!opens || lead.honorific !== null || lexed.word(lead.end).kind !== 'break') return null;
  let i = lead.end + 1;
  if (lexed.key(i) === '(') {
    // `(Đã ký)`
    for (let words = 0; words < SIGNED_MAX + 1 && lexed.key(i) !== ')'; words++) i++;
    if (lexed.key(i) !== ')' || lexed.word(i + 1).kind !== 'break') return null;
    i += 2;
  }
  const name = parseName(lexed, i, 'list');
  return name !== null && !name.given && lexed.word(name.end).kind === 'break' ? i : null;
}

const COUNTS = new Set(['hai', 'ba', 'bốn']);

/** Whether token `i`, right before what persons are, says how many they are: `hai ông`, `4 Phó Bí thư`. */
export const isCounted = (lexed: Lexed, i: number): boolean => isCount(lexed, i) || COUNTS.has(lexed.key(i));

function honorificAt(lexed: Lexed, i: number): boolean {
  return triggers(lexed, i, Trigger.title) && titleWords.match(lexed, i) !== null;
}

/** Token after the titles at `i`, where the colon of `gồm các đồng chí:`, `gồm các ông, bà:` would stand; `gồm bà: A` names a person. */
export function colonAt(lexed: Lexed, i: number): number {
  if (lexed.key(i - 1) !== 'các' && !isCounted(lexed, i - 1)) return i;
  const end = titleWords.match(lexed, i)?.end ?? i;
  return isPair(lexed, end) ? end + 2 : end;
}

const BODY_REACH = 25;
const BEFORE_LIST = new Set([':', 'gồm', 'có', 'là']);
const BEFORE_BODY = new Set(['ở', 'tại', 'thuộc', 'của', 'từ']);

/** The body that stands right before a list whose first member is at token `at`; null where none does. */
export function bodyBefore(lexed: Lexed, at: number): Body | null {
  let end = at;
  while (end > at - 4 && BEFORE_LIST.has(lexed.key(end - 1))) end--;
  if (end === at) return null;
  for (let i = end - 1; i > end - BODY_REACH && lexed.word(i).kind !== 'break'; i--) {
    if (!lexed.word(i).upper || !(BEFORE_BODY.has(lexed.key(i - 1)) || startsSentence(lexed, i))) continue;
    if (organisationHeads.match(lexed, i) === null) continue;
    const read = parseOrganisation(lexed, i);
    if (read?.end === end) return { name: lexed.slice(read.start, read.nameEnd), place: read.place };
  }
  return null;
}

/** Words before a body that is said to have somebody: `; Sở Y tế có ông A`, `Đại diện Hội Nông dân có bà B`, `Về phía Bộ Nội vụ có …`. */
const BEFORE_HOST = new Set([';', ',', 'diện', 'phía', 'đạo']);

/** The body that is said to have the person at token `at` (`UBND huyện có ông Trần Tám, Phó Chủ tịch`); a visiting party is none. */
function hostOf(lexed: Lexed, at: number): Body | null {
  const end = at - 1;
  if (lexed.key(end) !== 'có') return null;
  for (let i = end - 1; i > end - BODY_REACH && lexed.word(i).kind !== 'break'; i--) {
    if (lexed.key(i) === 'đoàn') return null;
    if (organisationHeads.match(lexed, i) === null) continue;
    if (!BEFORE_HOST.has(lexed.key(i - 1)) && !startsSentence(lexed, i)) continue;
    const read = parseOrganisation(lexed, i);
    if (read?.end === end) return { name: lexed.slice(read.start, read.nameEnd), place: read.place };
  }
  return null;
}

/** Whether a post needs a body and names none: `Phó Chủ tịch`, `Thứ trưởng`; a seat may be in anything. */
const isOpen = (post: Post): boolean =>
  post.organisation === null && post.place === null && !post.whole && !SEAT.test(post.head);
const SEAT = /viên$|^uv|thư ký$|thủ tướng$/;

/** Posts that name no body are of the one that is said to have their holder. */
export function hostedBy(lexed: Lexed, posts: readonly Post[], at: number): readonly Post[] {
  if (lexed.key(at - 1) !== 'có' || !posts.some(isOpen)) return posts;
  const host = hostOf(lexed, at);
  if (host === null) return posts;
  return posts.map((post) => (isOpen(post) ? { ...post, organisation: host.name, place: host.place } : post));
}

/** Heads of a part of a body: which part, the body's own name says. */
const PART_HEAD =
  /^(?:phó )?chủ tịch (?:hội đồng (?:thành viên|quản trị)|hđtv|hđqt)$|(?:cục|vụ|đội|hạt|đồn|trạm) (?:trưởng|phó)$|(?:trưởng|phó)(?: trưởng)? (?:phòng|khoa)$|giám đốc$|hiệu (?:trưởng|phó)$/;

/** Whether a post names the head of a part and leaves out of which body. */
export const lacksBody = (post: Post): boolean =>
  post.organisation === null && post.place === null && PART_HEAD.test(post.head);

/** Posts of a member that leave their body out take the one the list is of. */
export function inBody(posts: readonly Post[], body: Body | null): readonly Post[] {
  if (body === null) return posts;
  return posts.map((post) => (lacksBody(post) ? { ...post, organisation: body.name, place: body.place } : post));
}
