import { organisationKey, organisationWords, type Place, placeNames } from '../../gazetteer/index.ts';
import type { Tenure } from '../../schema/tagging.ts';
import { type Lexed, slug } from '../../text/index.ts';
import type { Post } from '../post.ts';
import { bodyInList } from './joint.ts';
import { bodyWords, officeKey } from './office-key.ts';

/** A person as the article tells of them. */
export interface Person {
  readonly id: string;
  name: string;
  readonly honorifics: Set<string>;
  readonly aliases: Set<string>;
  readonly posts: Holding[];
  ranked: boolean;
  comrade: boolean;
  /** As honorifics or the middle name `Thị` tell; null where they do not (domain.md §11.1). */
  gender: Gender | null;
  /** Of the last mention by full name. */
  paragraph: number;
}

export type Gender = 'male' | 'female';

/** A post held, gathered over the article. */
export interface Holding {
  head: string;
  position: string;
  organisation: string | null;
  /** Of the body, for comparison; those of an organ that only the position says among them. */
  words: readonly string[];
  /** Whether the position says an organ that the organisation does not: `Trưởng Ban Tuyên giáo | Tỉnh ủy`. */
  organ: boolean;
  place: Place | null;
  placeSource: Tenure['placeSource'];
  status: Tenure['status'];
  /** Token at which the list of posts begins in which it was first told. */
  readonly from: number;
  /** The article tells that it is left for another, and so may still call its holder by it. */
  left?: boolean;
}

/** Names of bodies are compared written out and folded (`organisationWords`): `Thành uỷ` and `THÀNH ỦY` are one. */
const PLACED =
  /tỉnh|thành phố|thành ủy|huyện|quận|thị ủy|thị xã|xã|phường|đảng ủy|^sở|^tp|hội đồng nhân dân|ủy ban nhân dân|ban tuyên giáo|đặc khu|thành đoàn|đại biểu quốc hội/;
const CENTRAL = /trung ương|việt nam|quốc gia|chính phủ|quốc hội$/;
const CENTRAL_IN_PROVINCE = /tỉnh|thành phố|đoàn đại biểu/;
/** Party groups that stand in a body of the same list; by themselves they may be anyone's. */
const GROUPS = /^(?:ban cán sự(?: đảng)?|đảng đoàn)$/;

/** Seats that name the committee by themselves: `Tỉnh ủy viên`, `TUV`. */
const PROVINCIAL_SEAT = /.ủy viên$|^(?:tuv|tvtu|tttu|uvtvtu|uvbtvtu)$/;

type Placed = { readonly organisation: string | null; readonly head: string };

const unitOf = ({ organisation }: Placed): string => organisationKey(organisation ?? '');

/** Whether a post belongs to a province, so that its place may be taken from the list or the article. */
export function isProvincial(post: Placed): boolean {
  const unit = unitOf(post);
  if (CENTRAL.test(unit)) return CENTRAL_IN_PROVINCE.test(unit);
  if (post.organisation === null) return PROVINCIAL_SEAT.test(post.head);
  return PLACED.test(unit);
}

/** Whether a post is in a party group, which has its place from the body that it stands in. */
export const isOfGroup = (post: Placed): boolean => GROUPS.test(unitOf(post));

/** Letters or another word that a post's place is printed by (`TP.HCM`, `Sài Gòn`); null where it is printed in full, or not. */
function placeLetters(lexed: Lexed, { place, start, end }: Post): string | null {
  for (let i = start; place !== null && i < end; i++) {
    const found = placeNames.match(lexed, i);
    if (found === null || found.value.name !== place.name || found.end > end) continue;
    const printed = lexed.slice(i, found.end);
    const whole = printed.endsWith(place.name) || slug(printed).endsWith(slug(place.name));
    return whole ? null : printed;
  }
  return null;
}

/** Another country, as which this one does not count: `Chủ tịch nước Việt Nam`. */
export const abroad = (place: Place | null): Place | null =>
  place?.country === true && place.name !== 'Việt Nam' ? place : null;

/** Posts that name a country without being of it: an envoy's, a society's of friendship. */
const NOT_OF_IT = /đại sứ|lãnh sự|tham tán|hữu nghị/;

/** A post of another country, so that the others of the row are of it too, and not of this one's provinces. */
const isAbroad = ({ place, head, organisation }: Post): boolean =>
  abroad(place) !== null && !NOT_OF_IT.test(head) && !NOT_OF_IT.test(organisation ?? '');

/** The post of one list whose place post `i` shares: a later one, then an earlier one (domain.md §8.8). */
function sharedPlace(posts: readonly Post[], i: number, provincial: boolean): Post | undefined {
  const [later, earlier] = [posts.slice(i + 1), posts.slice(0, i)];
  const isHome = ({ place }: Post): boolean => place !== null && !place.country;
  const home = provincial ? (later.find(isHome) ?? earlier.findLast(isHome)) : undefined;
  return home ?? later.find(isAbroad) ?? earlier.findLast(isAbroad);
}

/** The posts of one mention, with what they leave out and others of their list say. */
export function holdings(lexed: Lexed, posts: readonly Post[], kind: Tenure['status'] | null): Holding[] {
  const from = posts.reduce((first, { start }) => Math.min(first, start), Number.POSITIVE_INFINITY);
  return posts.map((post, i) => {
    const lent = bodyInList(posts, i);
    const group = isOfGroup(post) && posts.some((other) => isProvincial(other));
    const shared =
      post.place === null ? sharedPlace(posts, i, isProvincial(post) || group || lent !== null) : undefined;
    const letters = placeLetters(lexed, post.place === null ? (shared ?? post) : post);
    // The field for the place says it in full; the letters that are printed stay with the body: `Thành ủy TP.HCM`.
    const own =
      letters === null || post.organisation === null || isOfGroup(post)
        ? post.organisation
        : `${post.organisation} ${letters}`;
    return {
      head: post.head,
      position: post.position,
      organisation: lent?.organisation ?? own,
      words: [...organisationWords(post.organ ?? ''), ...(lent?.words ?? bodyWords(post.head, post.organisation))],
      organ: post.organ !== undefined,
      place: post.place ?? shared?.place ?? null,
      placeSource: post.place !== null ? 'explicit' : shared !== undefined ? 'shared' : null,
      status: post.status === 'current' ? (kind ?? 'current') : post.status,
      from,
    };
  });
}

/** Words that a body's name may have or lack: `Đảng đoàn Hội LHPN` and `Đảng đoàn Trung ương Hội LHPN Việt Nam`. */
const LOOSE = new Set(['trung', 'ương', 'việt', 'nam', 'tỉnh', 'thành', 'phố', 'đảng', 'và']);

/** One name within the other, or as good as equal; `Ban Tuyên giáo` is not `Ban Tuyên giáo và Dân vận` (trap 26). */
export function oneBody(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return true;
  if (` ${long.join(' ')} `.includes(` ${short.join(' ')} `)) {
    return long.length === short.length || long[short.length] !== 'và';
  }
  let i = 0;
  for (const word of long) {
    if (word === short[i]) i++;
    else if (!LOOSE.has(word)) return false;
  }
  return i === short.length;
}

/** Whether two posts may be one: same position, one organisation's words within the other's, no conflict of place. */
export function samePost(a: Holding, b: Holding): boolean {
  return officeKey(a.head) === officeKey(b.head) && sameBody(a, b);
}

/** Whether two posts may be in one body of one place. */
export const sameBody = (a: Holding, b: Holding): boolean =>
  (a.place === null || b.place === null || a.place.name === b.place.name) && oneBody(a.words, b.words);

/** Says of a post that leaves it out in which body it is. */
export function addBody(post: Holding, organisation: string, place: Place | null): void {
  post.organisation = organisation;
  post.words = organisationWords(organisation);
  if (place === null) return;
  post.place = place;
  post.placeSource = 'context';
}

/** Whether a name or post is printed in capitals. */
export function isCapitals(words: string): boolean {
  const second = words.charAt(1);
  return second !== second.toLowerCase() && words === words.toUpperCase();
}

const RANK: Readonly<Record<Tenure['status'], number>> = { current: 0, acting: 1, appointed: 2, former: 3 };
const HOLDINGS_MAX = 60;

const oneName = (a: Holding, b: Holding): boolean => a.words.join(' ') === b.words.join(' ');
const printed = ({ position, organisation }: Holding): number => position.length + (organisation?.length ?? 0);

/** Whether a post is written out further than another: `Ủy viên Trung ương Đảng` than `UVTW Đảng`, `Phó Trưởng ban` than `Phó Ban`. */
const isFuller = (more: Holding, there: Holding): boolean =>
  oneName(more, there) ? printed(more) > printed(there) : more.head.length > there.head.length;

/** Whether a body's name is written out where the other's stands in letters: `Bộ Tài nguyên và Môi trường` for `Bộ TN&MT`. */
const isSpeltOut = (more: Holding, same: Holding): boolean =>
  (more.organisation?.length ?? 0) > (same.organisation?.length ?? 0) && more.words.join(' ') === same.words.join(' ');

/** Adds a post to a person's; the fuller wording stays, and what an event says of it outweighs a plain mention. */
export function addHolding(posts: Holding[], more: Holding): void {
  const same = posts.find((there) => samePost(there, more));
  if (same === undefined) {
    if (posts.length < HOLDINGS_MAX) posts.push(more);
    return;
  }
  // A headline in capitals comes first; the post is written as in the text.
  if (isCapitals(same.position) && same.position.length === more.position.length) {
    same.position = more.position;
    if (same.organisation?.length === more.organisation?.length) same.organisation = more.organisation;
  }
  const named = oneName(more, same);
  if (more.head !== same.head && isFuller(more, same) && (named || more.organ === same.organ)) {
    same.position = more.position;
    same.head = more.head;
    if (named) {
      same.organisation = more.organisation ?? same.organisation;
      same.organ = more.organ;
    }
  }
  const fuller = more.words.length > same.words.length || (same.organisation === null && more.organisation !== null);
  if (fuller && more.words.join(' ').includes(same.words.join(' '))) {
    same.words = more.words;
    same.organisation = more.organisation;
    same.organ = more.organ;
    same.position = more.position;
  }
  if (isSpeltOut(more, same)) same.organisation = more.organisation;
  if (same.place === null || (same.placeSource === 'context' && more.placeSource !== null)) {
    same.place = more.place ?? same.place;
    same.placeSource = more.placeSource ?? same.placeSource;
  }
  if (RANK[more.status] > RANK[same.status]) same.status = more.status;
  if (more.left === true) same.left = true;
}
