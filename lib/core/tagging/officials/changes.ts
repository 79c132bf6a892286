import { type ChangeKind, changeWords, positionWords } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { follows, keysOf } from '../cursor.ts';
import { Trigger, triggers } from '../lexicon.ts';
import type { Post } from '../post.ts';
import { actorBefore, isDoneTo, untilActor } from './acting.ts';
import { isPlanned } from './circumstances.ts';
import { handedAt } from './handing.ts';
import { furtherItems } from './items.ts';
import { isOfNamed, namesPerson, subjectAfter } from './object.ts';
import { toldBefore } from './past.ts';
import { saidOf } from './said.ts';
import { CAREER_LINKS, chain, runsIntoName, type Trail } from './trail.ts';

const REACH = 9;

/** Posts that a verb gives, takes or states, and where it stands. */
export interface Change {
  readonly kind: ChangeKind;
  readonly posts: readonly Post[];
  /** Token after the posts. */
  readonly end: number;
  /** Token at which the lead of the person must start whom the posts are said of, where that person comes after them. */
  readonly subject: number | null;
  /** Token of the verb of whoever hands the decision over; null where nobody is said to. */
  readonly by: number | null;
  /** Token of the body or office that gives or takes the posts; null where none is said to. */
  readonly actor: number | null;
  /** The verb has whoever appoints for its subject, where a person stands right before it: `Thủ tướng A bổ nhiệm …`. */
  readonly active: boolean;
  /** What it is where several get one post each (`lần lượt`); null where nothing says that they may. */
  readonly inTurn: ChangeKind | null;
  /** Posts told right before as what they leave: `từ Bí thư Huyện ủy X sang làm …`. */
  readonly left: readonly Post[];
}

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
  const inner = triggers(lexed, from, Trigger.change) ? changeWords.match(lexed, from) : null;
  const own = inner !== null && HOLDS.has(lexed.key(from));
  if (inner !== null && inner.end > from) from = inner.end;
  const behind = postsBehind(lexed, at, verb, from);
  const read = behind && { ...behind, ...untilActor(lexed, behind) };
  if (read === null || isPlanned(lexed, at)) return null;
  const posts = read.posts.filter((post) => !isNobodys(lexed, post));
  if (posts.length === 0 || runsIntoName(lexed, read.end)) return null;
  const said = keysOf(lexed, at, verb.end);
  const subject = subjectAfter(lexed, at, { said, kind: verb.value }, read.end);
  if (!isOffice(posts, read.ofSubject, verb.end - at >= 2, subject !== null)) return null;
  // What is given is an office only where that is said: `được giao quyền Giám đốc`.
  if (said === 'được giao' && inner === null && posts[0]?.status !== 'acting') return null;
  if (subject === null && isElection(lexed, at, said, read.end)) return null;
  const of = saidOf(lexed, read.end);
  const isOf = of !== null && namesPerson(lexed, of.at);
  return {
    kind: read.past || (isOf && of.status === 'former') ? 'former' : verb.value,
    posts,
    end: read.end,
    subject: subject ?? (isOf ? of.at : null),
    by: handedAt(lexed, at),
    actor: !own && isDoneTo(lexed, at, said) && !isOfNamed(lexed, read.end) ? actorBefore(lexed, at) : null,
    active: ACTIVE.test(said) && inner === null,
    left: leftBefore(lexed, at),
    inTurn: read.past ? null : inTurn(lexed, at, from, verb.value),
  };
}

/** A common noun says little (`là người đứng đầu`): a capital, an organisation or its holder must tell that it is an office. */
const isOffice = (posts: readonly Post[], ofSubject: boolean, plain: boolean, held: boolean): boolean =>
  posts.some(
    ({ capital, organisation, whole }) =>
      capital || ((plain || ofSubject) && (organisation !== null || (whole && (ofSubject || held)))),
  );

/** What the one who gets the post does: `bổ nhiệm giữ chức …`. */
const HOLDS = new Set(['giữ', 'làm', 'đảm', 'kiêm']);

/** Whoever is named before `bầu Chủ tịch …` speaks of an election; those elected are `được bầu`, or stand behind. */
const isElection = (lexed: Lexed, at: number, said: string, end: number): boolean =>
  said === 'bầu' && !ELECTED.has(lexed.key(at - 1)) && !givenBehind(lexed, end);

const LEFT_REACH = 30;
/** What stands between the office that is left and the verb that gives another. */
const ON_TO = new Set([',', 'sang', 'lên', 'về', 'chuyển', 'được', 'điều', 'động', 'bổ', 'nhiệm', 'để']);

function leftBefore(lexed: Lexed, at: number): readonly Post[] {
  let end = at;
  while (end > at - ON_TO.size && ON_TO.has(lexed.key(end - 1))) end--;
  if (end === at) return [];
  for (let i = end - 1; i > end - LEFT_REACH && lexed.word(i).kind !== 'break' && lexed.key(i) !== '.'; i--) {
    if (lexed.key(i) !== 'từ' || !triggers(lexed, i + 1, Trigger.position | Trigger.status)) continue;
    const { posts, end: read } = chain(lexed, i + 1);
    return read === end ? posts : [];
  }
  return [];
}

const TURN_REACH = 8;

/**
 * What a verb at token `at`, whose posts start at token `from`, makes of them where it says `lần lượt` and several get one each;
 * of one person it tells a career.
 */
function inTurn(lexed: Lexed, at: number, from: number, kind: ChangeKind): ChangeKind | null {
  for (let i = from - 1; i > at - TURN_REACH && (i > at || lexed.word(i).kind === 'word'); i--)
    if (follows(lexed, i, 'lần', 'lượt')) return i === at ? (changeWords.match(lexed, at + 2)?.value ?? null) : kind;
  return null;
}

const ACTIVE = /^(?:bổ nhiệm|chỉ định|bãi nhiệm|cách chức)/;
const ELECTED = new Set(['được', 'trúng', 'cử']);

/** `bầu Phó Chủ tịch UBND tỉnh đối với ông X`, `…, gồm: ông X`. */
const givenBehind = (lexed: Lexed, end: number): boolean =>
  lexed.key(end) === 'đối' || lexed.key(end) === ':' || lexed.key(end) === 'gồm' || lexed.key(end + 1) === 'gồm';

/** The posts behind a verb, at token `from` or in the list it opens; in a career they may be parted by semicolons. */
function postsBehind(
  lexed: Lexed,
  at: number,
  verb: { readonly end: number; readonly value: ChangeKind },
  from: number,
): (Trail & { readonly past: boolean; readonly ofSubject: boolean }) | null {
  const former = verb.value === 'former';
  let read = chain(lexed, from, former ? CAREER_LINKS : undefined);
  if (read.posts.length === 0) {
    if (verb.end - at < 2) return null;
    // `từng kinh qua các vị trí Bí thư Tỉnh đoàn, …`.
    const first = former && LED_THROUGH.test(keysOf(lexed, at, verb.end)) ? firstPost(lexed, from) : null;
    const open = listAfter(lexed, from) ?? (former && EVER.has(lexed.key(at)) ? firstOffice(lexed, from) : null);
    if (first !== null) read = chain(lexed, first, CAREER_LINKS);
    else if (open !== null) read = chain(lexed, open + 1, CAREER_LINKS);
    if (read.posts.length === 0) return null;
    return { ...(former ? furtherItems(lexed, read) : read), past: toldBefore(lexed, at), ofSubject: false };
  }
  const before = lexed.word(at - 1);
  const ofSubject = verb.end === at + 1 && lexed.key(at) === 'là' && (SUBJECTS.has(before.key) || before.upper);
  const past = toldBefore(lexed, at);
  if (!former && lexed.key(read.end) === ';' && (past || ofSubject)) {
    const more = chain(lexed, from, CAREER_LINKS);
    if (past || !runsIntoName(lexed, more.end)) read = more;
  }
  if (former && LISTING.test(keysOf(lexed, at, from))) read = furtherItems(lexed, read);
  return { ...read, past, ofSubject };
}

/** Verbs of a career that open a list of offices. */
const LISTING = /(?:^| )(?:các|nhiều|qua|lần lượt)(?: |$)/;
const LED_THROUGH = /kinh qua|trải qua|lần lượt|^qua/;
const SKIPPED_MAX = 4;

const EVER = new Set(['từng', 'đã']);
const OFFICE_REACH = 14;

/** Token of the comma before the first office of a career that began without one: `từng làm nhân viên Văn phòng UBND tỉnh, Phó Giám đốc …`. */
function firstOffice(lexed: Lexed, at: number): number | null {
  for (let i = at; i < at + OFFICE_REACH; i++) {
    const { kind, key } = lexed.word(i);
    if (key === ',') return lexed.word(i + 1).upper && positionWords.match(lexed, i + 1) !== null ? i : null;
    if (kind !== 'word') return null;
  }
  return null;
}

/** Token of the first post behind a few words in small letters. */
function firstPost(lexed: Lexed, at: number): number | null {
  for (let i = at; i <= at + SKIPPED_MAX; i++) {
    if (positionWords.match(lexed, i) !== null) return i;
    if (lexed.word(i).kind !== 'word' || lexed.word(i).upper) return null;
  }
  return null;
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

/** Token of the colon, or of `như`, that opens a list of posts. */
function listAfter(lexed: Lexed, at: number): number | null {
  for (let i = at; i < at + REACH; i++) {
    const { key, kind } = lexed.word(i);
    if (key === ':' || key === 'như') return i;
    if (kind === 'break' || key === '.' || key === ';' || key === ',') return null;
  }
  return null;
}
