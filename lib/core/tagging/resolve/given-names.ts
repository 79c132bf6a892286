import { placeNames } from '../../gazetteer/index.ts';
import { type Lexed, wordKey } from '../../text/index.ts';
import { keysOf } from '../cursor.ts';
import type { PersonName } from '../names.ts';
import type { OfficialCandidate } from '../officials/candidate.ts';
import type { Post } from '../post.ts';
import { officeKey } from './office-key.ts';
import { type Gender, holdings, type Person, samePost } from './people.ts';

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

const lastOf = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);
const BEARERS_MAX = 20;
const OFFICES_MAX = 60;

/** A name of a middle and a given name, or of a surname and a given name. */
const ofTwo = ({ start, end }: PersonName): boolean => end - start === 2;

/** Whether of two offices one may be short for the other: `Đại biểu` for `Đại biểu Quốc hội`. */
function officesAgree(a: string, b: string): boolean {
  const [x, y] = [officeKey(a), officeKey(b)];
  return x === y || x.startsWith(`${y} `) || y.startsWith(`${x} `);
}

/** Whether a post says of which body or province it is, or is the only one in the country. */
const isTold = ({ organisation, place, whole }: Post): boolean => organisation !== null || place !== null || whole;

/**
 * Mentions that call somebody by the last words of a name: a given name alone, or two words that end a longer name of the
 * article (`bà Nguyệt Hường`, `đại biểu Kim Thúy`). Two words that open with a surname and have an office that no bearer of
 * the longer name has are a name of their own, wherever they stand.
 */
export function calls(lexed: Lexed, candidates: readonly OfficialCandidate[]): ReadonlySet<OfficialCandidate> {
  /** Offices of those whose longer names end so. */
  const tails = new Map<string, string[]>();
  for (const { name, posts, inherited } of candidates) {
    if (name === null || name.cut || name.end - name.start < 3) continue;
    const tail = keysOf(lexed, name.end - 2, name.end);
    const offices = tails.get(tail) ?? [];
    tails.set(tail, offices);
    for (const { head } of [...inherited, ...posts]) if (offices.length < OFFICES_MAX) offices.push(head);
  }
  const own = new Set<string>();
  const short: [OfficialCandidate, string][] = [];
  const called = new Set<OfficialCandidate>();
  for (const candidate of candidates) {
    const { name, posts, inherited } = candidate;
    if (name === null || name.cut) continue;
    if (name.given) called.add(candidate);
    else if (ofTwo(name)) {
      const key = keysOf(lexed, name.start, name.end);
      const offices = tails.get(key);
      if (offices === undefined) continue;
      short.push([candidate, key]);
      const said = [...inherited, ...posts];
      const shared = said.some(({ head }) => offices.some((office) => officesAgree(office, head)));
      if (name.listed && said.some(isTold) && !shared) own.add(key);
    }
  }
  for (const [candidate, key] of short) if (!own.has(key)) called.add(candidate);
  return called;
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
 * The first mention of somebody whom the article calls by a given name alone, several times, and the posts that stand without a
 * name in that paragraph and are of nobody else: `… nguyên Giám đốc Sở Y tế: Tòa nhận định bác sĩ Lành …`. Null where that paragraph calls
 * several so, or none.
 */
export function calledOnly(
  lexed: Lexed,
  candidates: readonly OfficialCandidate[],
  people: ReadonlyMap<string, Person>,
): { readonly candidate: OfficialCandidate; readonly posts: readonly Post[] } | null {
  const given = candidates.filter(({ name }) => name?.given === true && !ofTwo(name));
  if (given.length < CALLED_MIN) return null;
  const borne = new Set([...people.values()].map((person) => lastOf(wordKey(person.name))));
  const keyOf = ({ name, token }: OfficialCandidate): string => lexed.key(name?.start ?? token);
  const unknown = given.filter((candidate) => !borne.has(keyOf(candidate)));
  const [first] = unknown;
  if (first === undefined) return null;
  const called = unknown.filter((candidate) => keyOf(candidate) === keyOf(first));
  const near = unknown.filter(({ paragraph }) => paragraph === first.paragraph);
  if (called.length < CALLED_MIN || near.some((candidate) => keyOf(candidate) !== keyOf(first))) return null;
  const alone = candidates.filter(({ name, paragraph }) => name === null && paragraph === first.paragraph);
  const [office] = alone;
  if (office === undefined || alone.length > 1 || !office.posts.every((post) => post.organisation !== null))
    return null;
  const asked = holdings(lexed, office.posts, null);
  const held = [...people.values()].some(({ posts }) => posts.some((post) => asked.some((own) => samePost(post, own))));
  return held ? null : { candidate: first, posts: office.posts };
}

/** Whom a mention by the last words of a name means, and who else it may be. */
export interface Bearer {
  readonly person: Person;
  readonly others: readonly Person[];
  readonly resolution: 'resolve.given-name' | 'resolve.last-bearer';
}

/** A person and the paragraph in which the article has last named them. */
interface Seen {
  readonly person: Person;
  readonly paragraph: number;
}

/** Paragraphs behind a bearer's last mention in which they are still spoken of, and before it in which another is no more. */
const STILL = 2;
const NO_MORE = 4;

/** Whether the one last named is meant for sure, the others of the name having gone out of the text long before. */
function isSure(last: Seen, others: readonly Seen[], paragraph: number): boolean {
  const still = paragraph - last.paragraph <= STILL;
  return others.length === 0 || (still && others.every((other) => last.paragraph - other.paragraph >= NO_MORE));
}

/** Those of the gender; where none is known to be, those of whom it is not known. */
function fittest(people: readonly Person[], gender: Gender | null): readonly Person[] {
  if (gender === null) return people;
  const same = people.filter((person) => person.gender === gender);
  return same.length > 0 ? same : people.filter((person) => person.gender === null);
}

/** Whether a person has the ranks and posts that a mention says before the name. */
function has(person: Person, { titles, posts }: OfficialCandidate): boolean {
  const ranks = new Set([...person.honorifics].map(wordKey));
  return (
    titles.every((title) => ranks.has(wordKey(title))) &&
    posts.every(({ head }) => person.posts.some((held) => officesAgree(held.head, head)))
  );
}

/**
 * Those of `people` whom a mention may call: by both words of its name, the gender, and what is said before the name. Who has
 * not that office may have it all the same, unless the name may be a country's (`Thủ tướng Anh`).
 */
function callable(lexed: Lexed, candidate: OfficialCandidate, people: readonly Person[]): readonly Person[] {
  const { name, honorific, posts } = candidate;
  if (name === null || people.length === 0) return [];
  const tail = ` ${keysOf(lexed, name.start, name.end)}`;
  const named = ofTwo(name) ? people.filter((person) => wordKey(person.name).endsWith(tail)) : people;
  const fit = fittest(named, genderOf(lexed, honorific, name));
  const country = posts.length > 0 && placeNames.match(lexed, name.start)?.end === name.end;
  if (fit.length < 2 && !country) return fit;
  const holders = fit.filter((person) => has(person, candidate));
  return holders.length > 0 || country ? holders : fit;
}

/**
 * Whom each mention of `called` means: of its bearers (`callable`) the one last named before, else the only one of the article.
 * Also names of persons of another country by their last part.
 */
export function bearers(
  lexed: Lexed,
  candidates: readonly OfficialCandidate[],
  called: ReadonlySet<OfficialCandidate>,
  people: ReadonlyMap<string, Person>,
  byMention: ReadonlyMap<OfficialCandidate, Person>,
): Map<OfficialCandidate, Bearer> {
  const all = new Map<string, Person[]>();
  for (const person of people.values()) {
    const given = lastOf(wordKey(person.name));
    const there = all.get(given);
    if (there === undefined) all.set(given, [person]);
    else if (there.length < BEARERS_MAX) there.push(person);
  }
  const found = new Map<OfficialCandidate, Bearer>();
  /** Bearers of each given name, last named first. */
  const recent = new Map<string, Seen[]>();
  const see = (key: string, person: Person, paragraph: number): void => {
    const before = (recent.get(key) ?? []).filter((other) => other.person !== person);
    recent.set(key, [{ person, paragraph }, ...before].slice(0, BEARERS_MAX));
  };
  for (const candidate of candidates) {
    const { name, paragraph } = candidate;
    if (name === null) continue;
    const key = lastOf(keysOf(lexed, name.start, name.end));
    const person = byMention.get(candidate);
    if (person !== undefined) see(key, person, paragraph);
    else if (called.has(candidate)) {
      const before = recent.get(key) ?? [];
      const fit = new Set(
        callable(
          lexed,
          candidate,
          before.map((seen) => seen.person),
        ),
      );
      const [last, ...others] = before.filter((seen) => fit.has(seen.person));
      const later = last === undefined ? callable(lexed, candidate, all.get(key) ?? []) : [];
      const bearer = last?.person ?? (later.length === 1 ? later[0] : undefined);
      if (bearer === undefined) continue;
      bearer.aliases.add(lexed.slice(name.start, name.end));
      found.set(candidate, {
        person: bearer,
        others: others.map((seen) => seen.person),
        resolution:
          last === undefined || isSure(last, others, paragraph) ? 'resolve.given-name' : 'resolve.last-bearer',
      });
      see(key, bearer, paragraph);
    }
  }
  return found;
}
