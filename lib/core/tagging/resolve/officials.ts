import type { Place } from '../../gazetteer/index.ts';
import { type Lexed, wordKey } from '../../text/index.ts';
import { keysOf } from '../cursor.ts';
import type { OfficialCandidate, PostChange } from '../officials/candidate.ts';
import type { Post } from '../post.ts';
import type { ResolutionId } from '../rules.ts';
import { applyChanges } from './changes.ts';
import { withCommittee } from './committee.ts';
import { bearers, calledOnly, fullKeys, genderOf, onlyGiven } from './given-names.ts';
import { holderOf, holdersByHead } from './holders.ts';
import { addHolding, type Holding, holdings, isCapitals, isOfGroup, isProvincial, type Person } from './people.ts';

/** An official's mention with whom it stands for; null where the article leaves several open. */
export interface LinkedOfficial {
  readonly candidate: OfficialCandidate;
  readonly person: Person | null;
  /** Rule that said who it is; null where none could. */
  readonly resolution: ResolutionId | null;
  readonly options: readonly Person[];
}

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
  const fullKey = fullKeys(lexed, candidates);
  for (const candidate of candidates) {
    const { name } = candidate;
    if (name === null || name.given || name.cut) continue;
    byMention.set(candidate, meet(lexed, people, candidate, fullKey(candidate, keysOf(lexed, name.start, name.end))));
  }
  for (const candidate of onlyGiven(lexed, candidates, people))
    byMention.set(candidate, meet(lexed, people, candidate, lexed.key(candidate.name?.start ?? candidate.token)));
  const called = calledOnly(lexed, candidates, people);
  if (called !== null) {
    const { candidate, posts } = called;
    const holder = { ...candidate, posts };
    byMention.set(candidate, meet(lexed, people, holder, lexed.key(candidate.name?.start ?? candidate.token)));
  }
  for (const [candidate, person] of bearers(lexed, candidates, people, byMention)) {
    add(lexed, person, candidate, holdings(lexed, withInherited(lexed, candidate), null));
    byMention.set(candidate, person);
  }
  applyChanges(lexed, candidates, changes, byMention);
  for (const person of people.values()) settlePlaces(person.posts, province);
  const officials = [...people.values()].filter(isOfficial);
  const beside = besideOfficials(candidates, byMention, new Set(officials));
  // One by one: a call takes only so many arguments.
  for (const person of beside) officials.push(person);
  const kept = new Set(officials);
  const holders = holdersByHead(officials);
  const lastSeen = new Map<Person, OfficialCandidate>();
  const seen = (person: Person, candidate: OfficialCandidate): void => {
    lastSeen.set(person, candidate);
  };
  const linked = candidates.flatMap((candidate): LinkedOfficial[] => {
    const person = byMention.get(candidate);
    if (person !== undefined) {
      seen(person, candidate);
      return kept.has(person)
        ? [{ candidate, person, resolution: beside.has(person) ? 'resolve.row' : resolutionOf(candidate), options: [] }]
        : [];
    }
    if (candidate.name !== null) return [];
    const asked = holdings(lexed, candidate.posts, null);
    settlePlaces(asked, province);
    const found = holderOf(asked, candidate.paragraph, holders, lastSeen);
    if (found === null) return [];
    if (found.person !== null) seen(found.person, candidate);
    return [{ candidate, ...found }];
  });
  return { linked, people: officials };
}

const resolutionOf = ({ name }: OfficialCandidate): ResolutionId =>
  name?.given === true ? 'resolve.given-name' : 'resolve.full-name';

/** The person of a full name, made on first sight; this mention's posts and titles are added. */
function meet(lexed: Lexed, people: Map<string, Person>, candidate: OfficialCandidate, key: string): Person {
  const own = holdings(lexed, withInherited(lexed, candidate), null);
  const namesake = namesakeKey(people, key, own, candidate.paragraph);
  let person = people.get(namesake);
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
      gender: name === null ? null : genderOf(lexed, candidate.honorific, name),
      paragraph: candidate.paragraph,
    };
    people.set(namesake, person);
  }
  person.paragraph = candidate.paragraph;
  // A headline in capitals comes first; the name is written as in the text.
  if (candidate.name !== null && isCapitals(person.name)) {
    const written = lexed.slice(candidate.name.start, candidate.name.end);
    if (written.length === person.name.length) person.name = written;
  }
  add(lexed, person, candidate, own);
  return person;
}

/** Sets a namesake's key apart from the name's; no name has it. */
const NAMESAKE = '\u0000';

/**
 * Two people of one name (domain.md §12 trap 22): side by side in one paragraph, the same office, held now, of two
 * provinces that the text itself names; or a head of state who has left it and an official of a district. Anything less may be one
 * person's career.
 */
function namesakeKey(
  people: ReadonlyMap<string, Person>,
  key: string,
  own: readonly Holding[],
  paragraph: number,
): string {
  const known = people.get(key);
  if (known !== undefined && (isOfTwoRanks(known.posts, own) || isOfTwoRanks(own, known.posts))) return key + NAMESAKE;
  if (known?.paragraph !== paragraph || !own.some((post) => conflicts(known, post))) return key;
  return key + NAMESAKE;
}

const TOP = /^(?:tổng bí thư|chủ tịch nước|thủ tướng)$/;
const LOCAL = /tỉnh đoàn|thành đoàn|huyện|xã|phường|^sở|^trường|^phòng|đoàn thanh niên/;

/** Whether one list has an office at the head of the state that has been left, the other one held now in a district or department. */
const isOfTwoRanks = (a: readonly Holding[], b: readonly Holding[]): boolean =>
  a.some(({ head, place, status }) => status === 'former' && place === null && TOP.test(wordKey(head))) &&
  b.some(({ status, words }) => status === 'current' && LOCAL.test(words.join(' ')));

const conflicts = ({ posts }: Person, post: Holding): boolean =>
  isStanding(post) &&
  posts.some(
    (there) =>
      isStanding(there) && wordKey(there.head) === wordKey(post.head) && there.place?.name !== post.place?.name,
  ) &&
  !posts.some((there) => there.place?.name === post.place?.name);

const isStanding = ({ place, placeSource, status }: Holding): boolean =>
  place !== null && !place.country && placeSource === 'explicit' && status === 'current';

function add(lexed: Lexed, person: Person, candidate: OfficialCandidate, posts: readonly Holding[]): void {
  if (candidate.honorific !== null) person.honorifics.add(candidate.honorific.replace(/^đ ?\/ ?c$|^đc$/, 'đồng chí'));
  for (const title of candidate.titles) person.honorifics.add(title);
  person.ranked ||= candidate.ranked;
  person.comrade ||= candidate.honorific?.startsWith('đ') === true;
  if (candidate.name !== null) person.gender ??= genderOf(lexed, candidate.honorific, candidate.name);
  for (const post of posts) addHolding(person.posts, post);
}

/** A member's own post that only says more of the one its list hands down takes that one's organisation and place. */
function withInherited(lexed: Lexed, { inherited, posts: own, token }: OfficialCandidate): Post[] {
  const posts = withCommittee(lexed, own, token);
  const handed = withCommittee(lexed, inherited, token);
  const fuller = posts.map((post) => {
    const wider =
      post.organisation === null ? handed.find((there) => post.head.startsWith(`${there.head} `)) : undefined;
    return wider === undefined ? post : { ...post, organisation: wider.organisation, place: wider.place };
  });
  const rest = handed.filter(
    (there) => !posts.some((post) => post.organisation === null && post.head.startsWith(`${there.head} `)),
  );
  return [...rest, ...fuller];
}

/**
 * Those of whom the article says no office but whom it names in one row with officials, under one plural title: `kỷ luật các
 * ông A, B`.
 */
function besideOfficials(
  candidates: readonly OfficialCandidate[],
  byMention: ReadonlyMap<OfficialCandidate, Person>,
  officials: ReadonlySet<Person>,
): Set<Person> {
  const beside = new Set<Person>();
  if (!candidates.some(({ row }) => row !== null)) return beside;
  const rows = new Set<number>();
  for (const candidate of candidates) {
    const person = byMention.get(candidate);
    if (candidate.row !== null && person !== undefined && officials.has(person)) rows.add(candidate.row);
  }
  for (const candidate of candidates) {
    const person = byMention.get(candidate);
    if (candidate.row !== null && rows.has(candidate.row) && person?.posts.length === 0 && !officials.has(person))
      beside.add(person);
  }
  return beside;
}

const BUSINESS =
  /^(?:công ty|doanh nghiệp|hợp tác xã|cửa hàng|hội đồng quản trị|hđqt|hội đồng thành viên|hđtv|hiệp hội doanh nghiệp)/;
/** Who chairs a company, a state one too. */
const CHAIRS = /^(?:phó )?chủ tịch (?:hội đồng (?:thành viên|quản trị)|hđtv|hđqt)$/;
const MANAGERS = /giám đốc$|^trưởng đại diện$|^thư ký$|^thành viên$|^trợ lý$/;

/** Party, state, Front, mass organisation, army or police (domain.md §0 rule 14); a firm's manager is none. */
function isOfficial(person: Person): boolean {
  if (person.ranked || person.comrade) return true;
  return person.posts.some((post) => {
    if (CHAIRS.test(post.head)) return false;
    return post.organisation === null
      ? post.place !== null || !MANAGERS.test(post.head)
      : !BUSINESS.test(post.words.join(' '));
  });
}

/** Gives posts of a province without a place the article's own; a party group's post goes with the others of its holder. */
function settlePlaces(posts: readonly Holding[], province: Place | null): void {
  const settle = (post: Holding, place: Place): void => {
    post.place = place;
    post.placeSource = 'context';
  };
  for (const post of posts) if (post.place === null && province !== null && isProvincial(post)) settle(post, province);
  const home = posts.find((post) => post.place !== null && !post.place.country && isProvincial(post))?.place ?? null;
  for (const post of posts) if (post.place === null && home !== null && isOfGroup(post)) settle(post, home);
}
