import { describesOffice, isOfState, officeDescribed, type Place } from '../../gazetteer/index.ts';
import { wordKey } from '../../text/index.ts';
import type { OfficialCandidate } from '../officials/candidate.ts';
import type { ResolutionId } from '../rules.ts';
import { officeKey, plainKey } from './office-key.ts';
import { abroad, type Holding, oneBody, type Person, samePost } from './people.ts';

interface Holder {
  readonly person: Person;
  readonly post: Holding;
}

/** Who holds which post in the article, by the position's key; deputies with more to their title (`Thường trực`) by the plain one too. */
export type Holders = ReadonlyMap<string, readonly Holder[]>;

const HOLDERS_MAX = 20;
/** Sets the key apart under which a deputy stands whose title says more. */
const SAYS_MORE = '\u0000';

export function holdersByHead(people: readonly Person[]): Holders {
  const holders = new Map<string, Holder[]>();
  const add = (key: string, holder: Holder): void => {
    const there = holders.get(key);
    if (there === undefined) holders.set(key, [holder]);
    else if (there.length < HOLDERS_MAX) there.push(holder);
  };
  for (const person of people)
    for (const post of person.posts) {
      const [key, plain] = [officeKey(post.head), plainKey(post.head)];
      add(key, { person, post });
      if (plain !== key) add(plain + SAYS_MORE, { person, post });
    }
  return holders;
}

/** The persons of whom each holds what is asked, with that post. */
function holdersOf(asked: Holding, holders: Holders): ReadonlyMap<Person, Holding> {
  const head = describesOffice(asked.head) ? officeDescribed(asked.head, asked.organisation) : officeKey(asked.head);
  const under = (key: string): ReadonlyMap<Person, Holding> => {
    const fitting = (holders.get(key) ?? []).filter((holder) => fits(holder.post, asked));
    return new Map(ours(asked, colloquial(asked, fitting)).map(({ person, post }) => [person, post] as const));
  };
  if (head === null) return new Map();
  const exact = under(head);
  if (exact.size > 0) return exact;
  // `Phó Chủ tịch` behind the one `Phó Chủ tịch Thường trực`; of two it may be either.
  const more = under(head + SAYS_MORE);
  return more.size === 1 ? more : exact;
}

/** Each person's last mention so far. */
export type LastSeen = ReadonlyMap<Person, Pick<OfficialCandidate, 'start' | 'paragraph'>>;

/** Paragraphs back in which a holder of the same office must have been named to be meant. */
const NEAR = 1;

/**
 * The person whom a post without a name means (domain.md §8.9), places settled: the one holder; of several who hold the
 * same office, the one last named, if that was just before; else none, with the holders as options. Null when the
 * article names no holder.
 */
export function holderOf(
  asked: readonly Holding[],
  paragraph: number,
  holders: Holders,
  lastSeen: LastSeen,
): { person: Person | null; resolution: ResolutionId | null; options: readonly Person[] } | null {
  let options: readonly (readonly [Person, Holding])[] | null = null;
  let described = false;
  const held: ReadonlyMap<Person, Holding>[] = [];
  for (const post of asked) {
    described ||= describesOffice(post.head);
    const chosen = holdersOf(post, holders);
    held.push(chosen);
    options = options === null ? [...chosen] : options.filter(([person]) => chosen.has(person));
  }
  if (options === null) return null;
  const [first, second] = options;
  if (first === undefined) return null;
  if (second === undefined) {
    const assumed = asked.every((post, i) => isAssumed(held[i]?.get(first[0]), post));
    const resolution = described ? 'resolve.periphrasis' : assumed ? 'resolve.holder-assumed' : 'resolve.holder';
    return { person: first[0], resolution, options: [] };
  }
  const last = lastNamed(options, lastSeen);
  if (last !== null && paragraph - (lastSeen.get(last)?.paragraph ?? Number.NEGATIVE_INFINITY) <= NEAR)
    return {
      person: last,
      resolution: 'resolve.last-holder',
      options: options.map(([person]) => person).filter((person) => person !== last),
    };
  return { person: null, resolution: null, options: options.map(([person]) => person) };
}

/** Whether body or place of what is asked is only compatible with what is held: one says it, the other leaves it out. */
function isAssumed(held: Holding | undefined, asked: Holding): boolean {
  if (held === undefined) return true;
  if (isOfState(asked.head)) return abroad(held.place)?.name !== abroad(asked.place)?.name;
  return (held.place === null) !== (asked.place === null) || held.words.join(' ') !== asked.words.join(' ');
}

/** Offices that several hold at a time. */
const SHARED_OFFICE = /^phó |^thứ trưởng/;
/** Seats, not offices: a seat without a name says nothing of who sits on it. */
const SEAT = /viên(?: |$)|^đại biểu/;

/**
 * Of holders of one office, the one named last; null where the offices differ, or where those who share an office were
 * named in one breath.
 */
function lastNamed(options: readonly (readonly [Person, Holding])[], lastSeen: LastSeen): Person | null {
  const [first] = options;
  if (first === undefined || SEAT.test(wordKey(first[1].head))) return null;
  if (!options.every(([, post]) => samePost(post, first[1]))) return null;
  const at = (person: Person): number => lastSeen.get(person)?.start ?? -1;
  const among = options.map(([person]) => person).filter((person) => lastSeen.has(person));
  const last = among.reduce<Person | null>((a, b) => (a === null || at(b) > at(a) ? b : a), null);
  const together = among.some(
    (person) => person !== last && lastSeen.get(person)?.paragraph === (last && lastSeen.get(last)?.paragraph),
  );
  return together && SHARED_OFFICE.test(wordKey(first[1].head)) ? null : last;
}

const COLLOQUIAL = /^(?:tỉnh|thành phố)?$/;
const SHORT_FOR: ReadonlyMap<string, RegExp> = new Map([
  ['chủ tịch', /ủy ban nhân dân/],
  ['phó chủ tịch', /ủy ban nhân dân/],
  ['bí thư', /(?:tỉnh|thành) ủy/],
  ['phó bí thư', /(?:tỉnh|thành) ủy/],
]);

/** `Chủ tịch Hà Nội`, `Chủ tịch tỉnh` is the one of the People's Committee; `Bí thư Thái Nguyên` of the provincial committee (§8.1). */
function colloquial(asked: Holding, holders: readonly Holder[]): readonly Holder[] {
  const meant = SHORT_FOR.get(wordKey(asked.head));
  const unit = asked.words.join(' ');
  if (meant === undefined || !COLLOQUIAL.test(unit) || (asked.place === null && unit === '')) return holders;
  const those = holders.filter(({ post }) => meant.test(post.words.join(' ')));
  return those.length === 0 ? holders : those;
}

/** Where no country is said, papers mean this one's; another's only where it is the only one. */
function ours(asked: Holding, holders: readonly Holder[]): readonly Holder[] {
  if (abroad(asked.place) !== null) return holders;
  const those = holders.filter(({ post }) => abroad(post.place) === null);
  return those.length === 0 ? holders : those;
}

/** Whether a post that is held may be one of which a place is said, or none. */
function placesAgree(held: Holding, asked: Holding): boolean {
  if (asked.place?.country === true) return abroad(held.place)?.name === abroad(asked.place)?.name;
  return held.place === null || asked.place === null || held.place.name === asked.place.name;
}

const isHome = (place: Place): boolean => place.country && abroad(place) === null;

function fits(held: Holding, asked: Holding): boolean {
  if (!placesAgree(held, asked)) return false;
  const former = held.status === 'former';
  if (asked.status === 'former' ? !former : former && held.left !== true) return false;
  // What a description calls the unit (`Đảng bộ tỉnh`) has chosen the office already.
  if (describesOffice(asked.head)) return true;
  if (asked.words.length === 0) return held.place !== null || asked.place === null || isHome(asked.place);
  // The whole country's offices need no body, and are said with it all the same: `Thủ tướng Chính phủ`.
  return held.words.length === 0
    ? isOfState(held.head) && abroad(held.place) === null
    : oneBody(held.words, asked.words);
}
