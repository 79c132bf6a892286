import type { Place } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { keysOf } from '../cursor.ts';
import type { OfficialCandidate, PostChange } from '../officials/candidate.ts';
import type { Post } from '../post.ts';
import type { ResolutionId } from '../rules.ts';
import { applyChanges } from './changes.ts';
import { bearers, calledOnly, calls, genderOf, onlyGiven } from './given-names.ts';
import { type Holders, holderOf, holdersByHead, type LastSeen } from './holders.ts';
import { namesake } from './namesakes.ts';
import { addHolding, type Holding, holdings, isCapitals, type Person } from './people.ts';
import { Settling } from './settling.ts';
import { asSeveral } from './several.ts';
import { settleBodies, settleDeputies, settleHeadline } from './unsaid-body.ts';

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
  date: string | null,
): { linked: LinkedOfficial[]; people: Person[] } {
  const people = new Map<string, Person>();
  const byMention = new Map<OfficialCandidate, Person>();
  const called = calls(lexed, candidates);
  /** Who else a mention by a full name may be. */
  const others = new Map<OfficialCandidate, readonly Person[]>();
  const meetByName = (candidate: OfficialCandidate): void => {
    const { name } = candidate;
    if (name === null || name.given || name.cut) return;
    const key = keysOf(lexed, name.start, name.end);
    byMention.set(candidate, meet(lexed, people, candidate, key, others));
  };
  for (const candidate of candidates) if (!called.has(candidate)) meetByName(candidate);
  for (const candidate of onlyGiven(lexed, candidates, people))
    byMention.set(candidate, meet(lexed, people, candidate, lexed.key(candidate.name?.start ?? candidate.token)));
  const only = calledOnly(lexed, candidates, people);
  if (only !== null) {
    const { candidate, posts } = only;
    const holder = { ...candidate, posts };
    byMention.set(candidate, meet(lexed, people, holder, lexed.key(candidate.name?.start ?? candidate.token)));
  }
  const borne = bearers(lexed, candidates, called, people, byMention);
  for (const [candidate, bearer] of borne) {
    if (bearer.resolution === 'resolve.given-name')
      add(lexed, bearer.person, candidate, holdings(lexed, withInherited(candidate), null));
    byMention.set(candidate, bearer.person);
  }
  for (const candidate of called) if (!byMention.has(candidate)) meetByName(candidate);
  applyChanges(lexed, candidates, changes, byMention);
  settleBodies(lexed, people.values());
  settleHeadline(lexed, candidates, people.values());
  const settling = new Settling(lexed, candidates, province, date);
  settling.people(byMention);
  settleDeputies(people.values());
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
      if (!kept.has(person)) return [];
      const bearer = borne.get(candidate);
      const options = bearer?.others ?? others.get(candidate) ?? [];
      const resolution = bearer?.resolution ?? resolutionOf(candidate, options);
      return [{ candidate, person, resolution: beside.has(person) ? 'resolve.row' : resolution, options }];
    }
    if (candidate.name !== null) return [];
    const asked = holdings(lexed, candidate.posts, null);
    settling.asked(asked, candidate.token);
    const one = holderOf(asked, candidate.paragraph, holders, lastSeen);
    const found = one === null ? severalHolders(lexed, candidate, asked, holders, lastSeen) : [{ candidate, ...one }];
    for (const { person, candidate } of found) if (person !== null) seen(person, candidate);
    return found;
  });
  return { linked, people: officials };
}

/** Whom posts joined by `và` mean where nobody holds them all: the holder of each; nobody where one of them is not known. */
function severalHolders(
  lexed: Lexed,
  candidate: OfficialCandidate,
  asked: readonly Holding[],
  holders: Holders,
  lastSeen: LastSeen,
): LinkedOfficial[] {
  for (const parts of asSeveral(lexed, candidate, asked)) {
    const linked = parts.flatMap((part): LinkedOfficial[] => {
      const found = holderOf(part.asked, candidate.paragraph, holders, lastSeen);
      return found === null || found.person === null ? [] : [{ candidate: part.candidate, ...found }];
    });
    if (linked.length === parts.length) return linked;
  }
  return [];
}

function resolutionOf({ name }: OfficialCandidate, namesakes: readonly Person[]): ResolutionId {
  if (namesakes.length > 0) return 'resolve.last-bearer';
  return name?.given === true ? 'resolve.given-name' : 'resolve.full-name';
}

/**
 * The person of a full name, made on first sight; this mention's posts and titles are added. Where others of that name may be
 * meant, they are noted in `others`.
 */
function meet(
  lexed: Lexed,
  people: Map<string, Person>,
  candidate: OfficialCandidate,
  name: string,
  others?: Map<OfficialCandidate, readonly Person[]>,
): Person {
  const own = holdings(lexed, withInherited(candidate), null);
  const named = namesake(people, name, own, candidate.paragraph);
  if (named.others.length > 0) others?.set(candidate, named.others);
  let person = people.get(named.key);
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
    people.set(named.key, person);
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

/** What is said of a comrade who holds no office: `đồng chí A, đảng viên Chi bộ 3`. */
const LAY = new Set(
  'đảng viên,đoàn viên,hội viên,biên tập,phóng viên,công nhân,nông dân,sinh viên,học sinh,giáo viên,chiến sĩ,nhân viên,quần chúng,người dân,chủ hộ,du học'.split(
    ',',
  ),
);

function isLay(lexed: Lexed, { name, posts, inherited }: OfficialCandidate): boolean {
  if (name === null || posts.length > 0 || inherited.length > 0) return false;
  const at = [',', '-', '('].includes(lexed.key(name.end)) ? name.end + 1 : -1;
  const from = lexed.key(at) === 'là' ? at + 1 : at;
  return LAY.has(`${lexed.key(from)} ${lexed.key(from + 1)}`);
}

function add(lexed: Lexed, person: Person, candidate: OfficialCandidate, posts: readonly Holding[]): void {
  if (candidate.honorific !== null) person.honorifics.add(candidate.honorific.replace(/^đ ?\/ ?c$|^đc$/, 'đồng chí'));
  for (const title of candidate.titles) person.honorifics.add(title);
  person.ranked ||= candidate.ranked;
  person.comrade ||= candidate.honorific?.startsWith('đ') === true && !isLay(lexed, candidate);
  if (candidate.name !== null) person.gender ??= genderOf(lexed, candidate.honorific, candidate.name);
  for (const post of posts) addHolding(person.posts, post);
}

/** A member's own post that only says more of the one its list hands down takes that one's organisation and place. */
function withInherited({ inherited: handed, posts }: OfficialCandidate): Post[] {
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
