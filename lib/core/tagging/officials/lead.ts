import { organisationFields, organisationHeads, placeNames, titleWords } from '../../gazetteer/index.ts';
import { isSyllable, type Lexed } from '../../text/index.ts';
import { keysOf } from '../cursor.ts';
import { Trigger, triggers } from '../lexicon.ts';
import { type PersonName, parseName, TIMES } from '../names.ts';
import { isAide, type Post, parsePost } from '../post.ts';
import { isHolder } from './appended.ts';
import { isPrincipal } from './principal.ts';
import { endsRow, LINKS, opensRow, pastTitles, runsIntoName } from './trail.ts';

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
  /** The last post, where the person whose lead follows behind the comma is another who acts for its holder. */
  readonly principal: Post | null;
}

const PARTS_MAX = 14;
const PLURALS = new Set(['các', 'những', 'hai', 'ba', 'bốn', 'năm']);

/** Reads a lead at token `at`; null where neither a title nor a post stands. */
export function parseLead(lexed: Lexed, at: number): Lead | null {
  let honorific: string | null = null;
  let announced = false;
  let ranked = false;
  /** The last part is a rank or degree behind posts: `Giám đốc Sở Y tế, bác sĩ A`. */
  let behind = false;
  const titles: string[] = [];
  const posts: Post[] = [];
  const plural = isPlural(lexed, at);
  let principal: Post | null = null;
  let end = at;
  let i = at;
  for (let parts = 0; parts < PARTS_MAX; parts++) {
    const title = triggers(lexed, i, Trigger.title) ? titleWords.match(lexed, i) : null;
    const post = title === null && triggers(lexed, i, Trigger.position | Trigger.status) ? parsePost(lexed, i) : null;
    if (title === null && post === null) break;
    if (title !== null) {
      if (title.value === 'honorific') {
        if (honorific !== null) break;
        honorific = keysOf(lexed, i, title.end);
      } else if (title.value === 'announcer') announced = true;
      else {
        titles.push(lexed.slice(i, title.end));
        ranked ||= title.value === 'rank';
      }
      behind = posts.length > 0 && title.value !== 'honorific';
      end = ['đ', 'đc'].includes(lexed.key(i)) ? pastStop(lexed, i, title.end) : title.end;
      if (title.value === 'degree') end = pastLetters(lexed, pastStop(lexed, i, end), titles);
    } else if (post !== null) {
      if (isAnothers(lexed, at, posts, post)) break;
      const last = posts.at(-1);
      if (last !== undefined && isPrincipal(lexed, at, last, post)) {
        principal = last;
        break;
      }
      posts.push(post);
      behind = false;
      end = post.end;
    }
    i = nextPart(lexed, end);
    if (i >= 0 && isHonorific(lexed, i) && !isJoined(lexed, at, end, i, posts.length > 0 && !plural)) break;
  }
  if (end === at) return null;
  const titled = announced || honorific !== null || ranked || titles.length > 0;
  const name = nameAfter(lexed, at, end, posts, titled && !plural, titled && (posts.length === 0 || behind));
  // The bracket that holds a name belongs to it.
  const close = name !== null && lexed.key(end) === '(' ? name.end + 1 : name?.end;
  return { start: at, end: close ?? end, honorific, titles, ranked, posts, name, plural, principal };
}

const MEETING = new Set(['với', 'gặp', 'tiếp', 'cùng', 'mời', 'của']);

/**
 * Whether a post that would go on a row is another person's: the one whom an aide serves (`trợ lý cố Thủ tướng A`), or one
 * of this country beside a foreign guest's (`gặp với Thủ tướng Lào, Chủ tịch Quốc hội B`).
 */
function isAnothers(lexed: Lexed, at: number, posts: readonly Post[], post: Post): boolean {
  const last = posts.at(-1);
  if (last === undefined) return false;
  if (isAide(last.head) && last.organisation === null && post.start === last.end) return true;
  return (
    MEETING.has(lexed.key(at - 1)) &&
    last.place?.country === true &&
    post.place === null &&
    post.organisation !== null &&
    lexed.key(last.end) === ','
  );
}

/** `các đồng chí`, `hai Phó Chủ tịch`, `các vị Bộ trưởng`, `3 nguyên Bí thư Tỉnh ủy`, the second word of `các ông, bà`. */
function isPlural(lexed: Lexed, at: number): boolean {
  const before = lexed.key(at - 1);
  if ((before === ',' || before === '/') && lexed.key(at - 2) === 'ông' && lexed.key(at) === 'bà')
    return PLURALS.has(lexed.key(at - 3));
  if (PLURALS.has(before)) return true;
  if (before === 'vị') return PLURALS.has(lexed.key(at - 2));
  return isCount(lexed, at - 1);
}

const NO_COUNT = new Set([
  '/',
  '-',
  '.',
  'ngày',
  'tháng',
  'năm',
  'quận',
  'phường',
  'số',
  'khóa',
  'khu',
  'thứ',
  'vùng',
  'tổ',
]);

/** A number of persons right before what they are: `5 Phó Bí thư`. */
export const isCount = (lexed: Lexed, i: number): boolean =>
  lexed.word(i).kind === 'number' && lexed.word(i).text.length <= 2 && !NO_COUNT.has(lexed.key(i - 1));

/** Token after the full stop that closes a short degree: `TS.`. */
function pastStop(lexed: Lexed, from: number, end: number): number {
  const closes =
    lexed.key(end) === '.' &&
    lexed.word(end + 1).upper &&
    lexed.start(end) === lexed.end(end - 1) &&
    end - from <= 3 &&
    lexed.word(end - 1).text.length <= 3;
  return closes ? end + 1 : end;
}

/** Letters of a further degree that is not listed, before a name that is not in capitals: `TS. NCS Lê Văn Bình`. */
function pastLetters(lexed: Lexed, at: number, titles: string[]): number {
  const { caps, key, text } = lexed.word(at);
  if (!caps || isSyllable(key) || text.length > 5 || !lexed.word(at + 1).upper || lexed.word(at + 1).caps) return at;
  titles.push(text);
  return at + 1;
}

/** Where the next part of a lead may start: past a comma, `và`, `kiêm` or a dash, if a title or a post stands there. */
function nextPart(lexed: Lexed, end: number): number {
  const mask = Trigger.title | Trigger.position | Trigger.status;
  if (triggers(lexed, end, mask)) return end;
  if (!LINKS.has(lexed.key(end))) return -1;
  let i = end + 1;
  if (lexed.key(i) === 'đồng' && lexed.key(i + 1) === 'thời') i += 2;
  if (lexed.key(i) === 'là' || lexed.key(i) === 'kiêm') i++;
  return triggers(lexed, i, mask) ? i : -1;
}

/**
 * Whether the honorific at token `i` goes on a lead that ends before token `end`: nothing stands before it, a dash does
 * (`Chủ tịch UBND xã – ông A`), or it opens the name of the holder of one office.
 */
function isJoined(lexed: Lexed, at: number, end: number, i: number, office: boolean): boolean {
  const dash = lexed.key(end) === '-' && !lexed.glued(end);
  if (dash) return runsIntoName(lexed, i);
  const near = i === end || (i === end + 1 && lexed.key(end) === ',');
  return office ? near && isHolder(lexed, at, i) : i === end;
}

const isHonorific = (lexed: Lexed, i: number): boolean =>
  triggers(lexed, i, Trigger.title) && titleWords.match(lexed, i)?.value === 'honorific';

/**
 * The name after a lead, perhaps behind a dash, comma or colon that only closes it: `Chủ tịch HĐND tỉnh - Nguyễn Văn Được`,
 * `Đ/c: Lê Văn Chi`. `one` tells that a title announces one person, `titled` that one stands right before the name.
 */
function nameAfter(
  lexed: Lexed,
  at: number,
  end: number,
  posts: readonly Post[],
  one: boolean,
  titled: boolean,
): PersonName | null {
  const last = posts.at(-1);
  // An official of another country may bear any name.
  const foreign = last?.place?.country === true;
  const free = foreign || titled;
  const direct = parseName(lexed, end, free ? 'honorific' : 'post');
  if (direct !== null && (lexed.glued(end) ? lexed.key(end - 1) === '.' : true)) return direct;
  if (ROW_LINKS.has(lexed.key(end))) return afterColon(lexed, at, end + 1, posts.length > 0, one);
  if (last === undefined) return null;
  if (lexed.key(end) === '(') return isPlural(lexed, at) ? null : inBrackets(lexed, end + 1);
  if (last.organisation === null && last.place === null && posts.length === 1) return givenAfter(lexed, end);
  if (foreign || lexed.key(end) !== '-' || lexed.glued(end)) return null;
  return parseName(lexed, end + 1, 'list');
}

const ROW_LINKS = new Set([':', '|']);

/** `Đ/c: Lê Văn Chi`; behind posts only as a row of a table or list, `Bí thư Tỉnh ủy: Đồng chí Lê Văn Chi`. */
function afterColon(lexed: Lexed, at: number, from: number, posted: boolean, one: boolean): PersonName | null {
  const i = posted ? pastTitles(lexed, from) : from;
  const name = parseName(lexed, i, posted && i === from ? 'list' : 'honorific');
  if (name === null || name.given) return null;
  if (!posted) return one ? name : null;
  return (opensRow(lexed, at) || lexed.key(at - 1) === '|') && endsRow(lexed, name.end) ? name : null;
}

const FULL_MIN = 3;

/** The holder in brackets from token `from`: `Bí thư Tỉnh ủy (Trần Văn An)`, `(bà Lê Thị Ba)`; a name of two words may be a unit's. */
function inBrackets(lexed: Lexed, from: number): PersonName | null {
  const i = pastTitles(lexed, from);
  const name = parseName(lexed, i, i > from ? 'honorific' : 'list');
  if (name === null || name.given || lexed.key(name.end) !== ')') return null;
  return i > from || name.end - i >= FULL_MIN ? name : null;
}

/** First words of what goes on behind a post; no given names. */
const GOING_ON = new Set([...TIMES, 'hôm', 'hiện', 'theo', 'tại', 'trong', 'ảnh']);

/** A given name behind a post alone, perhaps with the middle name: `Thứ trưởng Sơn`, `đại biểu Yên`, `Bí thư Minh Hòa`. */
function givenAfter(lexed: Lexed, end: number): PersonName | null {
  if (!lexed.word(end).upper || lexed.start(end) - lexed.end(end - 1) !== 1 || GOING_ON.has(lexed.key(end)))
    return null;
  if (organisationHeads.match(lexed, end) !== null || organisationFields.match(lexed, end) !== null) return null;
  const place = placeNames.match(lexed, end)?.value;
  // `Đại biểu Nga` may be of Russia, or called so.
  if (place !== undefined && !place.country) return null;
  const name = parseName(lexed, end, 'honorific');
  if (name === null || name.given) return name;
  const short = name.end - name.start === 2 && !lexed.word(end).caps && isSyllable(lexed.key(end));
  return short && !name.cut && place === undefined ? { ...name, given: true } : null;
}
