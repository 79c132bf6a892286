import { isCityOn, type Place } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import type { OfficialCandidate } from '../officials/candidate.ts';
import { type ClausePlace, clausePlaces } from './clause-places.ts';
import { type Holding, isOfGroup, isProvincial, type Person } from './people.ts';

/** Of posts that leave their province out, the province: the clause's, else the article's own (domain.md §8.8). */
export class Settling {
  readonly #province: Place | null;
  readonly #date: string | null;
  readonly #clauses: readonly ClausePlace[];

  /** `date` is the article's, ISO, or null; it decides what is a city. */
  constructor(lexed: Lexed, candidates: readonly OfficialCandidate[], province: Place | null, date: string | null) {
    this.#province = province;
    this.#date = date;
    this.#clauses = candidates.some(lacksPlace) ? clausePlaces(lexed, province === null) : [];
  }

  /** Settles what persons hold: each by the first mention whose clause says whose they are, else by the first without a place. */
  people(byMention: ReadonlyMap<OfficialCandidate, Person>): void {
    const clauses = new Map<Person, ClausePlace | null>();
    for (const [candidate, person] of byMention) {
      if (!lacksPlace(candidate)) continue;
      const known = clauses.get(person);
      const clause = this.#clauseAt(candidate.token);
      if (known === undefined || (known?.said !== true && clause?.said === true)) clauses.set(person, clause);
    }
    for (const person of new Set(byMention.values())) this.#settle(person.posts, clauses.get(person)?.place ?? null);
  }

  /** Settles what a post alone at token `at` asks for. */
  asked(posts: readonly Holding[], at: number): void {
    this.#settle(posts, this.#clauseAt(at)?.place ?? null);
  }

  /** The clause that token `at` is in; clauses are in order and do not overlap. */
  #clauseAt(at: number): ClausePlace | null {
    let low = 0;
    let high = this.#clauses.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#clauses[middle]?.to ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const clause = this.#clauses[low];
    return clause !== undefined && clause.from <= at ? clause : null;
  }

  /** A party group's post goes with the others of its holder. */
  #settle(posts: readonly Holding[], clause: Place | null): void {
    for (const post of posts) {
      if (post.place !== null || !isProvincial(post)) continue;
      const place = [clause, this.#province].find((there) => there !== null && mayBeOf(post, there, this.#date));
      if (place != null) settle(post, place);
    }
    const home = posts.find((post) => post.place !== null && !post.place.country && isProvincial(post))?.place ?? null;
    for (const post of posts) if (post.place === null && home !== null && isOfGroup(post)) settle(post, home);
  }
}

function settle(post: Holding, place: Place): void {
  post.place = place;
  post.placeSource = 'context';
}

const lacksPlace = ({ posts, inherited }: OfficialCandidate): boolean =>
  [...inherited, ...posts].some((post) => post.place === null && isProvincial(post));

const OF_PROVINCE = /(?:^| )tỉnh(?: |$)/;
/** A city's own body, no town's name behind it. */
const OF_CITY = /(?:^| )thành (?:ủy|phố|đoàn)$/;
/** Last day of the towns of provinces (domain.md §10). */
const TOWNS_TO = '2025-06-30';
/** How long ago what a former official held may have been. */
const FORMER_YEARS = 10;

/** Whether a post's level can be a province's: `Tỉnh ủy` is of no city, `Thành ủy` without a town's name of nothing else. */
function mayBeOf({ words, status }: Holding, place: Place, date: string | null): boolean {
  const unit = words.join(' ');
  // By the name it had as a province it is spoken of as one.
  if (place.formerly !== null) return true;
  const city = date === null ? place.city : isCityOn(place, date);
  const former = status === 'former';
  if (OF_PROVINCE.test(unit)) return !city || (former && date !== null && !isCityOn(place, yearsBefore(date)));
  return city || former || date === null || date <= TOWNS_TO || !OF_CITY.test(unit);
}

const yearsBefore = (date: string): string => `${Number(date.slice(0, 4)) - FORMER_YEARS}${date.slice(4)}`;
