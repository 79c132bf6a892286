import { type Place, placeNames, titleWords } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { capitalRun } from '../capitals.ts';
import { follows, followsAny, startsSentence } from '../cursor.ts';
import { Trigger, triggers } from '../lexicon.ts';
import { parseName } from '../names.ts';
import { parseOrganisation } from '../organisation.ts';
import { type Post, parsePost } from '../post.ts';
import { levelAt } from '../units.ts';
import { asideEnd, titleAside } from './aside.ts';

/** What follows a name and belongs to it: a note in brackets, and posts. */
export interface Trail {
  readonly end: number;
  readonly posts: readonly Post[];
}

/** A trail after a name. */
export interface NameTrail extends Trail {
  /** The posts are said of several: `A, B - các Phó Chủ tịch UBND tỉnh`. */
  readonly shared: boolean;
  /** What stands between name and posts; empty where nothing does. */
  readonly link: string;
  /** The province in brackets that a deputy sits for: `(Hà Nội)`, `(đoàn Cà Mau)`. */
  readonly seat: Place | null;
}

const POSTS_MAX = 12;
const NOTE_WORDS_MAX = 9;
const PLACED = /^sn |sinh năm|tuổi|giữa|trái|phải|ảnh|đứng|ngồi|thứ|bìa|hàng|đầu|cùng/i;

/**
 * Reads the posts after a name that ends before token `at` (domain.md §8.8 patterns 1, 2, 4). `hasLead` tells whether
 * posts stood before the name too: then a row of posts that runs into another name is that other person's.
 */
export function parseTrail(lexed: Lexed, at: number, hasLead: boolean): NameTrail {
  const note = noteEnd(lexed, at, hasLead);
  const from = note?.end ?? at;
  if (note !== null && note.posts.length > 0) {
    const more = postsAfter(lexed, from, true);
    return { ...more, posts: [...note.posts, ...more.posts], link: '(', seat: null };
  }
  const read = postsAfter(lexed, asideEnd(lexed, ageEnd(lexed, from)), hasLead);
  return { ...(read.posts.length > 0 ? read : none(from)), seat: note?.seat ?? null };
}

/**
 * The posts behind a given name alone, whose mention starts at token `at`. Its bearer has been presented before, so that an office
 * behind the comma is rather another's (`Theo ông An, Chủ tịch UBND xã đã …`): the sentence must begin with it, or a comma or full
 * stop close the posts.
 */
export function givenTrail(lexed: Lexed, at: number, end: number): NameTrail {
  const trail = parseTrail(lexed, end, false);
  const sure = trail.link === '(' || trail.link === '-';
  if (trail.posts.length === 0 || trail.shared) return none(end);
  return sure || (trail.link === ',' && (startsSentence(lexed, at) || closes(lexed, trail.end))) ? trail : none(end);
}

const CLOSERS = new Set([',', '.', ';', ')', '-', ':']);

/** Whether what ends before token `end` is closed there: by a mark or the line's end. */
export const closes = (lexed: Lexed, end: number): boolean =>
  CLOSERS.has(lexed.key(end)) || lexed.word(end).kind === 'break';

/** Nothing belongs to the name that ends before token `end`. */
export const none = (end: number): NameTrail => ({ end, posts: [], shared: false, link: '', seat: null });

/** `(giữa)`, `(thứ tư, từ phải sang)`, or `(Bí thư Tỉnh ủy …)`. */
function noteEnd(lexed: Lexed, at: number, hasLead: boolean): (Trail & { readonly seat?: Place | null }) | null {
  if (lexed.key(at) !== '(') return null;
  const inside = chain(lexed, pastAge(lexed, at + 1), LINKS, !hasLead);
  const close = inside.posts.length > 0 ? closing(lexed, inside.end) : null;
  if (close !== null) return { end: close + 1, posts: inside.posts };
  const seat = seatAt(lexed, at + 1);
  if (seat !== null) return { end: seat.end, posts: [], seat: seat.place };
  const alias = aliasEnd(lexed, at + 1);
  if (alias !== null) return { end: alias, posts: [] };
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

/** Token of the bracket that closes a note whose posts end before token `from`; more of a unit's name may stand between. */
function closing(lexed: Lexed, from: number): number | null {
  for (let i = from; i <= from + NOTE_WORDS_MAX; i++) {
    const { kind, key } = lexed.word(i);
    if (key === ')') return i;
    if (kind === 'break' || key === '(' || key === '.' || key === ';') return null;
  }
  return null;
}

interface Seat {
  readonly end: number;
  readonly place: Place | null;
}

/** A deputy's seat in brackets, and the token behind: `(Bà Rịa - Vũng Tàu)`, `(Đoàn TP.HCM)`, `(đoàn ĐBQH tỉnh Hà Nam)`. */
function seatAt(lexed: Lexed, at: number): Seat | null {
  const seat = provinceAt(lexed, at) ?? delegationAt(lexed, at);
  return seat !== null && lexed.key(seat.end) === ')' ? { ...seat, end: seat.end + 1 } : null;
}

/** A province, perhaps behind its level: `Cà Mau`, `tỉnh Cà Mau`, `TP Đà Nẵng`. */
function provinceAt(lexed: Lexed, at: number): Seat | null {
  const place = placeNames.match(lexed, at) ?? placeNames.match(lexed, levelAt(lexed, at)?.end ?? at);
  return place === null ? null : { end: place.end, place: place.value };
}

/** The delegation that a deputy belongs to: `đoàn Cà Mau`, `đoàn ĐBQH tỉnh Hà Nam`. */
function delegationAt(lexed: Lexed, at: number): Seat | null {
  if (lexed.key(at) !== 'đoàn') return null;
  const province = provinceAt(lexed, at + 1);
  if (province !== null) return province;
  return lexed.key(at + 1) === 'đbqh' || follows(lexed, at + 1, 'đại', 'biểu') ? parseOrganisation(lexed, at) : null;
}

/** A deputy's seat behind a name that ends before token `at`: `Đại biểu A, đoàn Cà Mau,`, `… - thuộc đoàn ĐBQH tỉnh Hà Nam`. */
export function seatBehind(lexed: Lexed, at: number): Seat | null {
  if (lexed.key(at) !== ',' && (lexed.key(at) !== '-' || lexed.glued(at))) return null;
  const seat = delegationAt(lexed, lexed.key(at + 1) === 'thuộc' ? at + 2 : at + 1);
  return seat?.place == null || seat.place.country ? null : seat;
}

const ALIAS_MAX = 3;

/** Token after another name in brackets, before posts: `(Mười Hương), nguyên Bí thư …`, `(tức Ba Dũng), `. */
function aliasEnd(lexed: Lexed, at: number): number | null {
  const from = ['tức', 'bí', 'thường'].includes(lexed.key(at)) ? nextUpper(lexed, at + 1) : at;
  const end = capitalRun(lexed, from);
  if (end === from || end > from + ALIAS_MAX || lexed.key(end) !== ')' || lexed.word(from).caps) return null;
  return lexed.key(end + 1) === ',' && triggers(lexed, end + 2, Trigger.position | Trigger.status) ? end + 1 : null;
}

const nextUpper = (lexed: Lexed, at: number): number => {
  let i = at;
  while (i < at + ALIAS_MAX && lexed.word(i).kind === 'word' && !lexed.word(i).upper) i++;
  return i;
};

/** Token after `62 tuổi`, `sinh năm 1975`, `SN 1975` at `at`; `at` where none stands. */
function ageAt(lexed: Lexed, at: number): number {
  if (lexed.word(at).kind === 'number' && lexed.key(at + 1) === 'tuổi') return at + 2;
  const born = follows(lexed, at, 'sinh', 'năm') ? at + 2 : lexed.key(at) === 'sn' ? at + 1 : -1;
  return lexed.word(born).kind === 'number' ? born + 1 : at;
}

/** Token after an age before posts inside a note: `(58 tuổi, cựu Chủ tịch …)`. */
function pastAge(lexed: Lexed, at: number): number {
  const end = ageAt(lexed, at);
  return end > at && lexed.key(end) === ',' ? end + 1 : at;
}

/** Token after `, 62 tuổi`, `, sinh năm 1975`; they stand between a name and its posts. */
function ageEnd(lexed: Lexed, at: number): number {
  if (lexed.key(at) !== ',') return at;
  const end = ageAt(lexed, at + 1);
  return end > at + 1 ? end : at;
}

/** Between a name and its posts; a colon or bar only where the posts fill the line (a table's row). */
const OPENERS = new Set([',', '-', '(']);
const ROW_OPENERS = new Set([':', '|']);
const HOLDS: readonly (readonly string[])[] = [['là'], ['hiện', 'là'], ['hiện', 'đang', 'là']];
const SHARED: readonly (readonly string[])[] = [['đều', 'là'], ['cùng', 'là'], ['cùng', 'giữ', 'chức'], ['các']];

function postsAfter(lexed: Lexed, at: number, hasLead: boolean): NameTrail {
  const link = lexed.key(at);
  const row = ROW_OPENERS.has(link);
  let start = row || OPENERS.has(link) ? at + 1 : at;
  if (start === at && !(lexed.word(at).upper && triggers(lexed, at, Trigger.position))) return none(at);
  // After a comma, `các` opens the next of those present.
  const plural =
    start > at
      ? SHARED.find((words) => follows(lexed, start, ...words) && (words[0] !== 'các' || link === '-'))
      : undefined;
  if (plural !== undefined) start += plural.length;
  else if (followsAny(lexed, start, HOLDS)) return none(at);
  const read = withMore(lexed, pastTitle(lexed, chain(lexed, start, LINKS, !hasLead)));
  if (read.posts.length === 0) return none(at);
  const shared = plural !== undefined;
  if (link === '(')
    return lexed.key(read.end) === ')' ? { ...read, end: read.end + 1, shared, link, seat: null } : none(at);
  if (row && !endsRow(lexed, read.end)) return none(at);
  const abroad = read.posts.at(-1)?.place?.country === true && parseName(lexed, read.end, 'honorific') !== null;
  if (!abroad && !runsIntoName(lexed, read.end)) return { ...read, shared, link: start > at ? link : '', seat: null };
  const own = hasLead ? [] : read.posts.slice(0, -1);
  const last = own.at(-1);
  return last === undefined ? none(at) : { end: last.end, posts: own, shared, link, seat: null };
}

export const SEAT = /viên$|^uv/;

/** A row of posts with those behind a degree or calling, unless they run into another's name. */
function pastTitle(lexed: Lexed, read: Trail): Trail {
  const at = read.posts.length > 0 ? titleAside(lexed, read.end) : null;
  if (at === null) return read;
  const more = chain(lexed, at, LINKS, true);
  return runsIntoName(lexed, more.end) ? read : { end: more.end, posts: [...read.posts, ...more.posts] };
}

/**
 * A row of posts with what goes on it: former ones in brackets (`Bí thư Tỉnh ủy X (nguyên Chủ tịch …)`), and, behind a seat and
 * a semicolon, the office (`Ủy viên Trung ương Đảng; Bí thư Tỉnh ủy X`) where no other person is named behind it.
 */
function withMore(lexed: Lexed, read: Trail): Trail {
  const link = lexed.key(read.end);
  if (link === '(') {
    const inside = chain(lexed, read.end + 1, LINKS, true);
    if (inside.posts.length === 0 || lexed.key(inside.end) !== ')') return read;
    return { end: inside.end + 1, posts: [...read.posts, ...inside.posts] };
  }
  if (link !== ';' || !read.posts.every((post) => SEAT.test(post.head))) return read;
  const more = chain(lexed, read.end + 1, LINKS, true);
  const last = lexed.key(more.end);
  if (more.posts.length === 0 || SEVERAL.has(last) || last === ';' || runsIntoName(lexed, more.end)) return read;
  return { end: more.end, posts: [...read.posts, ...more.posts] };
}
/** Words behind an office that make it everyone's: `Chủ tịch UBND các huyện`, `Bí thư cấp xã`. */
export const SEVERAL: ReadonlySet<string> = new Set(['các', 'những', 'cấp']);

const BULLETS = new Set(['-', '+', '*', '•', '●']);

/** Whether a row of a table or list starts with token `at`, perhaps behind a bullet. */
export const opensRow = (lexed: Lexed, at: number): boolean =>
  lexed.word(at - 1).kind === 'break' || (BULLETS.has(lexed.key(at - 1)) && lexed.word(at - 2).kind === 'break');

/** Whether a row of a table or list ends at token `at`. */
export const endsRow = (lexed: Lexed, at: number): boolean =>
  lexed.word(at).kind === 'break' ||
  [';', '|'].includes(lexed.key(at)) ||
  (lexed.key(at) === '.' && lexed.word(at + 1).kind === 'break');

/** A row of posts from token `at`, each after a comma, `và`, `kiêm` or a dash. `headNamed` as for `parsePost`. */
export function chain(lexed: Lexed, at: number, links: ReadonlySet<string> = LINKS, headNamed = false): Trail {
  const posts: Post[] = [];
  let end = at;
  let i = at;
  while (posts.length < POSTS_MAX) {
    const post = triggers(lexed, i, Trigger.position | Trigger.status) ? parsePost(lexed, i, headNamed) : null;
    if (post === null) break;
    posts.push(post);
    end = post.end;
    const next = linkEnd(lexed, end, links);
    if (next === null) break;
    i = next;
  }
  return { end, posts };
}
/** What joins the posts of one row. */
export const LINKS: ReadonlySet<string> = new Set([',', 'và', 'kiêm', '-']);
/** In a career, posts are parted by semicolons and by `rồi` too. */
export const CAREER_LINKS: ReadonlySet<string> = new Set([...LINKS, ';', 'rồi']);
const AT_ONCE: readonly (readonly string[])[] = [
  ['đồng', 'thời', 'là'],
  ['đồng', 'thời'],
  ['kiêm'],
  ['rồi'],
  ['sau', 'đó', 'là'],
  ['sau', 'đó', 'làm'],
  ['sau', 'đó', 'lên'],
  ['sau', 'đó', 'giữ', 'chức'],
  ['sau', 'lên'],
  ['sau', 'là'],
  ['tiếp', 'đó', 'là'],
];

/** Token after what joins two posts of one row: a link, perhaps with `đồng thời là`. */
function linkEnd(lexed: Lexed, at: number, links: ReadonlySet<string>): number | null {
  const from = links.has(lexed.key(at)) ? at + 1 : at;
  const words = AT_ONCE.find((phrase) => follows(lexed, from, ...phrase));
  if (words !== undefined) return from + words.length;
  return from > at ? from : null;
}

/** Token after the ranks, degrees and honorifics at `at`. */
export function pastTitles(lexed: Lexed, at: number): number {
  let i = at;
  for (let titles = 0; titles < 3; titles++) {
    const title = triggers(lexed, i, Trigger.title) ? titleWords.match(lexed, i) : null;
    if (title === null) break;
    i = title.end;
  }
  return i;
}

/** Whether a person's name, perhaps behind a rank, follows a row of posts at once: the row is that person's. */
export function runsIntoName(lexed: Lexed, at: number): boolean {
  const i = pastTitles(lexed, at);
  if (parseName(lexed, i, i > at ? 'honorific' : 'post') !== null) return true;
  return lexed.key(at) === '-' && !lexed.glued(at) && parseName(lexed, at + 1, 'list') !== null;
}
