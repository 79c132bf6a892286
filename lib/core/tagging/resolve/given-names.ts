import { type Lexed, wordKey } from '../../text/index.ts';
import { keysOf } from '../cursor.ts';
import type { PersonName } from '../names.ts';
import type { OfficialCandidate } from '../officials/candidate.ts';
import type { Post } from '../post.ts';
import type { Gender, Person } from './people.ts';

const MEN = new Set(['ông', 'anh', 'ngài', 'chú', 'bác']);
const WOMEN = new Set(['bà', 'chị', 'cô']);

/** Gender as the honorific tells, else the middle name `Thị`; null where neither does (domain.md §11.1). */
export function genderOf(lexed: Lexed, honorific: string | null, name: PersonName): Gender | null {
  const word =
    wordKey(honorific ?? '')
      .split(' ')
      .at(-1) ?? '';
  if (MEN.has(word)) return 'male';
  if (WOMEN.has(word)) return 'female';
  for (let i = name.start + 1; i < name.end - 1; i++) if (lexed.key(i) === 'thị') return 'female';
  return null;
}

/** Those of the gender; where none is known to be, those of whom it is not known. */
function fittest(people: readonly Person[], gender: Gender | null): readonly Person[] {
  if (gender === null) return people;
  const same = people.filter((person) => person.gender === gender);
  return same.length > 0 ? same : people.filter((person) => person.gender === null);
}

const only = (people: readonly Person[]): Person | undefined => (people.length === 1 ? people[0] : undefined);

const lastOf = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);
const BEARERS_MAX = 20;

/**
 * The key of the full name that a name of two words ends, where the article has one such longer name: `bà Nguyệt Hường` is
 * Nguyễn Thị Nguyệt Hường. Else the key itself.
 */
export function fullKeys(
  lexed: Lexed,
  candidates: readonly OfficialCandidate[],
): (candidate: OfficialCandidate, key: string) => string {
  const isShort = ({ name, honorific, posts }: OfficialCandidate): boolean =>
    name !== null && name.end - name.start === 2 && honorific !== null && posts.length === 0;
  const longer = new Map<string, string | null>();
  if (!candidates.some(isShort)) return (_candidate, key) => key;
  for (const { name } of candidates) {
    if (name === null || name.end - name.start < 3) continue;
    const key = keysOf(lexed, name.start, name.end);
    const tail = keysOf(lexed, name.end - 2, name.end);
    const known = longer.get(tail);
    longer.set(tail, known === undefined || known === key ? key : null);
  }
  return (candidate, key) => (isShort(candidate) ? longer.get(key) : null) ?? key;
}

/** Mentions by a given name alone that say an office and its body, of whom the article gives no full name: `nguyên Giám đốc Sở Y tế bác sĩ Lành`. */
export function onlyGiven(
  lexed: Lexed,
  candidates: readonly OfficialCandidate[],
  people: ReadonlyMap<string, Person>,
): OfficialCandidate[] {
  const given = candidates.filter(
    ({ name, posts }) =>
      name?.given === true && posts.some((post) => post.organisation !== null || post.place !== null),
  );
  if (given.length === 0) return given;
  const borne = new Set([...people.values()].map((person) => lastOf(wordKey(person.name))));
  return given.filter(({ name }) => name !== null && !borne.has(lexed.key(name.start)));
}

const CALLED_MIN = 2;

/**
 * The first mention of the one person whom the article calls by a given name alone, several times, with the posts that stand
 * without a name in that paragraph and are of nobody else: `… nguyên Giám đốc Sở Y tế: Tòa nhận định bác sĩ Lành …`. Null where
 * several are called so, or none.
 */
export function calledOnly(
  lexed: Lexed,
  candidates: readonly OfficialCandidate[],
  people: ReadonlyMap<string, Person>,
): { readonly candidate: OfficialCandidate; readonly posts: readonly Post[] } | null {
  const given = candidates.filter(({ name }) => name?.given === true);
  const [first] = given;
  if (first?.name == null || given.length < CALLED_MIN) return null;
  const key = lexed.key(first.name.start);
  if (given.some(({ name }) => name === null || lexed.key(name.start) !== key)) return null;
  if ([...people.values()].some((person) => lastOf(wordKey(person.name)) === key)) return null;
  const alone = candidates.filter(({ name, paragraph }) => name === null && paragraph === first.paragraph);
  const [office] = alone;
  if (office === undefined || alone.length > 1 || !office.posts.every((post) => post.organisation !== null))
    return null;
  const heads = new Set(office.posts.map((post) => post.head));
  const held = [...people.values()].some((person) => person.posts.some((post) => heads.has(post.head)));
  return held ? null : { candidate: first, posts: office.posts };
}

/**
 * Who bears each given name alone (`ông Sơn`): the one last named before, else the only one of the article; an honorific
 * of the other gender rules a bearer out. Also names of persons of another country by their last part.
 */
export function bearers(
  lexed: Lexed,
  candidates: readonly OfficialCandidate[],
  people: ReadonlyMap<string, Person>,
  byMention: ReadonlyMap<OfficialCandidate, Person>,
): Map<OfficialCandidate, Person> {
  const all = new Map<string, Person[]>();
  for (const person of people.values()) {
    const given = lastOf(wordKey(person.name));
    const there = all.get(given);
    if (there === undefined) all.set(given, [person]);
    else if (there.length < BEARERS_MAX) there.push(person);
  }
  const found = new Map<OfficialCandidate, Person>();
  /** Bearers of each given name, last named first. */
  const recent = new Map<string, Person[]>();
  const seen = (key: string, person: Person): void => {
    const before = (recent.get(key) ?? []).filter((other) => other !== person);
    recent.set(key, [person, ...before].slice(0, BEARERS_MAX));
  };
  for (const candidate of candidates) {
    const { name } = candidate;
    if (name === null) continue;
    const key = lastOf(keysOf(lexed, name.start, name.end));
    const person = byMention.get(candidate);
    if (person !== undefined) seen(key, person);
    else if (name.given) {
      const gender = genderOf(lexed, candidate.honorific, name);
      const bearer = fittest(recent.get(key) ?? [], gender)[0] ?? only(fittest(all.get(key) ?? [], gender));
      if (bearer === undefined) continue;
      bearer.aliases.add(lexed.slice(name.start, name.end));
      seen(key, bearer);
      found.set(candidate, bearer);
    }
  }
  return found;
}
