import type { Place } from '../../gazetteer/index.ts';
import { type Lexed, wordKey } from '../../text/index.ts';
import { keysOf } from '../cursor.ts';
import type { OfficialCandidate, PostChange } from '../officials/candidate.ts';
import type { Post } from '../post.ts';
import type { ResolutionId } from '../rules.ts';
import { addHolding, type Holding, holdings, isProvincial, type Person } from './people.ts';

/** An official's mention with whom it stands for; null where the article leaves several open. */
export interface LinkedOfficial {
  readonly candidate: OfficialCandidate;
  readonly person: Person | null;
  /** Rule that said who it is; null where none could. */
  readonly resolution: ResolutionId | null;
  readonly options: readonly Person[];
}

const OPTIONS_MAX = 20;
const SUBJECT_REACH = 900;

/**
 * Says who each mention is: full names first, then given names (the nearest bearer before), then posts alone by whoever
 * holds such a post in the article (domain.md §8.9). Persons without any post, rank or comradely title are left out.
 */
export function resolveOfficials(
  lexed: Lexed,
  candidates: readonly OfficialCandidate[],
  changes: readonly PostChange[],
  province: Place | null,
): { linked: LinkedOfficial[]; people: Person[] } {
  const people = new Map<string, Person>();
  const byMention = new Map<OfficialCandidate, Person>();
  for (const candidate of candidates) {
    const { name } = candidate;
    if (name === null || name.given || name.cut) continue;
    byMention.set(candidate, meet(lexed, people, candidate, keysOf(lexed, name.start, name.end)));
  }
  givenNames(lexed, candidates, people, byMention);
  applyChanges(candidates, changes, byMention);
  for (const person of people.values()) for (const post of person.posts) settlePlace(post, province);
  const officials = [...people.values()].filter(isOfficial);
  const kept = new Set(officials);
  const holders = holdersByHead(officials);
  const linked = candidates.flatMap((candidate): LinkedOfficial[] => {
    const person = byMention.get(candidate);
    if (person !== undefined)
      return kept.has(person) ? [{ candidate, person, resolution: resolutionOf(candidate), options: [] }] : [];
    return candidate.name === null ? postAlone(candidate, holders, province) : [];
  });
  return { linked, people: officials };
}

const resolutionOf = ({ name }: OfficialCandidate): ResolutionId =>
  name?.given === true ? 'resolve.given-name' : 'resolve.full-name';

/** The person of a full name, made on first sight; this mention's posts and titles are added. */
function meet(lexed: Lexed, people: Map<string, Person>, candidate: OfficialCandidate, key: string): Person {
  let person = people.get(key);
  if (person === undefined) {
    const { name } = candidate;
    const printed = name === null ? '' : lexed.slice(name.start, name.end);
    person = {
      id: `o${people.size + 1}`,
      name: printed,
      honorifics: new Set(),
      aliases: new Set(),
      posts: [],
      ranked: false,
      comrade: false,
    };
    people.set(key, person);
  }
  add(person, candidate);
  return person;
}

function add(person: Person, candidate: OfficialCandidate): void {
  if (candidate.honorific !== null) person.honorifics.add(candidate.honorific.replace(/^đ ?\/ ?c$|^đc$/, 'đồng chí'));
  for (const title of candidate.titles) person.honorifics.add(title);
  person.ranked ||= candidate.ranked;
  person.comrade ||= candidate.honorific?.startsWith('đ') === true;
  for (const post of holdings(withInherited(candidate), null)) addHolding(person.posts, post);
}

/** A member's own post that only says more of the one its list hands down takes that one's organisation and place. */
function withInherited({ inherited, posts }: OfficialCandidate): Post[] {
  const fuller = posts.map((post) => {
    const wider =
      post.organisation === null ? inherited.find((there) => post.head.startsWith(`${there.head} `)) : undefined;
    return wider === undefined ? post : { ...post, organisation: wider.organisation, place: wider.place };
  });
  const rest = inherited.filter(
    (there) => !posts.some((post) => post.organisation === null && post.head.startsWith(`${there.head} `)),
  );
  return [...rest, ...fuller];
}

const BUSINESS =
  /^công ty|^doanh nghiệp|^hợp tác xã|^cửa hàng|^hội đồng quản trị|^hđqt|^hội đồng thành viên|^hđtv|^hiệp hội doanh nghiệp/i;
const MANAGERS = /giám đốc$|^trưởng đại diện$|^thư ký$|^thành viên$|^trợ lý$/;

/** Party, state, Front, mass organisation, army or police (domain.md §0 rule 14); a firm's manager is none. */
function isOfficial(person: Person): boolean {
  if (person.ranked || person.comrade) return true;
  return person.posts.some((post) =>
    post.organisation === null ? post.place !== null || !MANAGERS.test(post.head) : !BUSINESS.test(post.organisation),
  );
}

/** `ông Sơn`, and names cut off by the page: the bearer last named before, else the only one after. */
function givenNames(
  lexed: Lexed,
  candidates: readonly OfficialCandidate[],
  people: ReadonlyMap<string, Person>,
  byMention: Map<OfficialCandidate, Person>,
): void {
  const last = new Map<string, Person>();
  const only = new Map<string, Person | null>();
  for (const [key, person] of people) {
    const given = key.slice(key.lastIndexOf(' ') + 1);
    only.set(given, only.has(given) ? null : person);
  }
  for (const candidate of candidates) {
    const { name } = candidate;
    if (name === null) continue;
    const person = byMention.get(candidate);
    const key = keysOf(lexed, name.start, name.end);
    if (person !== undefined) last.set(key.slice(key.lastIndexOf(' ') + 1), person);
    else if (name.given) {
      const bearer = last.get(key) ?? only.get(key) ?? null;
      if (bearer === null) continue;
      bearer.aliases.add(lexed.slice(name.start, name.end));
      add(bearer, candidate);
      byMention.set(candidate, bearer);
    }
  }
}

/** Each change goes to the person last named before it, within reach. */
function applyChanges(
  candidates: readonly OfficialCandidate[],
  changes: readonly PostChange[],
  byMention: ReadonlyMap<OfficialCandidate, Person>,
): void {
  let i = 0;
  let subject: { person: Person; end: number } | null = null;
  for (const change of changes) {
    for (let next = candidates[i]; next !== undefined && next.start < change.start; next = candidates[++i]) {
      const person = byMention.get(next);
      if (person !== undefined) subject = { person, end: next.end };
    }
    if (subject === null || change.start - subject.end > SUBJECT_REACH) continue;
    for (const post of holdings(change.posts, change.kind)) addHolding(subject.person.posts, post);
  }
}

function settlePlace(post: Holding, province: Place | null): void {
  if (post.place !== null || province === null || !isProvincial(post)) return;
  post.place = province;
  post.placeSource = 'context';
}

function holdersByHead(people: readonly Person[]): Map<string, { person: Person; post: Holding }[]> {
  const holders = new Map<string, { person: Person; post: Holding }[]>();
  for (const person of people) {
    for (const post of person.posts) {
      const key = wordKey(post.head);
      const there = holders.get(key);
      if (there === undefined) holders.set(key, [{ person, post }]);
      else if (there.length < OPTIONS_MAX) there.push({ person, post });
    }
  }
  return holders;
}

/** Committees that `Bí thư Thái Nguyên`, `Chủ tịch Hà Nội` leave out, and the office that a periphrasis means. */
const PERIPHRASES: ReadonlyMap<string, string> = new Map([['người đứng đầu', 'bí thư']]);
const PARTY_UNIT = /đảng bộ|tỉnh ủy|thành ủy|huyện ủy|quận ủy|đảng ủy|cấp ủy/i;

function postAlone(
  candidate: OfficialCandidate,
  holders: ReadonlyMap<string, { person: Person; post: Holding }[]>,
  province: Place | null,
): LinkedOfficial[] {
  const asked = holdings(candidate.posts, null);
  for (const post of asked) settlePlace(post, province);
  let found: ReadonlySet<Person> | null = null;
  for (const post of asked) {
    const meant = PERIPHRASES.get(wordKey(post.head));
    if (meant !== undefined && !PARTY_UNIT.test(post.organisation ?? '')) return [];
    const fitting = (holders.get(meant ?? wordKey(post.head)) ?? []).filter((holder) =>
      fits(holder.post, post, meant !== undefined),
    );
    const set: Set<Person> = new Set(fitting.map((holder) => holder.person));
    found = found === null ? set : intersection(found, set);
  }
  const options = [...(found ?? [])];
  const [first, second] = options;
  if (first === undefined) return [];
  const resolution = asked.some((post) => PERIPHRASES.has(wordKey(post.head)))
    ? 'resolve.periphrasis'
    : 'resolve.holder';
  if (second === undefined) return [{ candidate, person: first, resolution, options: [] }];
  return [{ candidate, person: null, resolution: null, options }];
}

const intersection = (a: ReadonlySet<Person>, b: ReadonlySet<Person>): Set<Person> =>
  new Set([...a].filter((person) => b.has(person)));

function fits(held: Holding, asked: Holding, periphrasis: boolean): boolean {
  if (held.place !== null && asked.place !== null && held.place.name !== asked.place.name) return false;
  if (asked.status === 'former' ? held.status !== 'former' : held.status === 'former') return false;
  if (periphrasis) return PARTY_UNIT.test(held.organisation ?? '');
  if (asked.words.length === 0) return asked.place === null || held.place !== null;
  const heldWords = new Set(held.words);
  const askedWords = new Set(asked.words);
  return (
    asked.words.every((word) => heldWords.has(word)) ||
    (held.words.length > 0 && held.words.every((word) => askedWords.has(word)))
  );
}
