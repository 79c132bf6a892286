import type { Place } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import type { OfficialCandidate, PostChange } from '../officials/candidate.ts';
import { settleCareers, type Told } from './careers.ts';
import { leftFor } from './leaving.ts';
import { type Holding, holdings, isProvincial, type Person } from './people.ts';

type ByMention = ReadonlyMap<OfficialCandidate, Person>;

/** Characters between a person and a post given to, or taken from, them. */
const SUBJECT_REACH = 900;
/** Tokens from the post to the person it is given to, behind it. */
const OBJECT_REACH = 16;
/** Posts of one verb, and so persons who get one each. */
const NAMED_MAX = 12;
const SUCCESSION_REACH = 250;
/** Mentions behind a post that are looked at: no list of those elected is longer. */
const OBJECTS_MAX = 80;

/**
 * Gives each post that changes hands to whom the sentence is about: to those named right behind it (`… đối với ông X`,
 * `…, gồm: A và B`), else to the person whom the text before is about, within reach. Whoever is replaced (`thay ông X`) held it.
 */
export function applyChanges(
  lexed: Lexed,
  candidates: readonly OfficialCandidate[],
  changes: readonly PostChange[],
  byMention: ByMention,
): void {
  const telling = new Telling(lexed, byMention);
  let i = 0;
  for (const change of changes) {
    for (let next = candidates[i]; next !== undefined && next.start < change.start; next = candidates[++i])
      telling.meets(next);
    telling.tells(change, objectsOf(lexed, candidates, i, change));
  }
  for (let next = candidates[i]; next !== undefined; next = candidates[++i]) telling.meets(next);
  settleCareers(telling.told);
}

/** Goes through an article from left to right: whom it is about, and which post was given last. */
class Telling {
  readonly #lexed: Lexed;
  readonly #byMention: ByMention;
  #subject: { readonly person: Person; readonly candidate: OfficialCandidate } | null = null;
  /** Where the text last told of the subject; a career goes on for long without their name. */
  #reached = 0;
  #given: PostChange | null = null;
  /** Those named last. */
  #named: readonly Person[] = [];
  /** What is told of each person's offices, in order. */
  readonly told: Told[] = [];

  constructor(lexed: Lexed, byMention: ByMention) {
    this.#lexed = lexed;
    this.#byMention = byMention;
  }

  /** The next mention. */
  meets(candidate: OfficialCandidate): void {
    const person = this.#byMention.get(candidate);
    if (person === undefined) return;
    this.#named = [...this.#named.slice(1 - NAMED_MAX), person];
    const replaced = succeeded(this.#lexed, candidate);
    if (replaced) this.#succeeds(person, candidate);
    if (isActor(this.#lexed, candidate)) return;
    const aside = replaced || ASIDE.has(this.#lexed.key(candidate.token - 1));
    if (!(aside && this.#subject?.candidate.paragraph === candidate.paragraph)) {
      this.#subject = { person, candidate };
      this.#reached = candidate.end;
    }
  }

  /** The next post that changes hands, `objects` being those named right behind it as its new holders. */
  tells(change: PostChange, objects: readonly OfficialCandidate[]): void {
    if (change.kind === 'appointed') this.#given = change;
    const named = objects.flatMap((candidate) => this.#byMention.get(candidate) ?? []);
    if (change.each !== null) this.#tellEach(change, this.#named.slice(-change.each));
    else if (named.length > 0) for (const person of named) this.#tell(person, change, change.kind);
    else this.#tellSubject(change);
  }

  /** Gives each of them one of the posts, in order. */
  #tellEach(change: PostChange, people: readonly Person[]): void {
    const { kind, when, paragraph } = change;
    const posts = this.#holdings(change, kind);
    for (const [i, person] of people.entries())
      this.told.push({ person, kind, posts: posts.slice(i, i + 1), when, paragraph });
  }

  /** Gives the posts to the person whom the text is about; to nobody where another hands them over. */
  #tellSubject(change: PostChange): void {
    const { start, by, when, paragraph } = change;
    if (this.#subject === null || start - this.#reached > SUBJECT_REACH) return;
    const { person, candidate } = this.#subject;
    if (by !== null && candidate.token < by) return;
    this.#reached = start;
    const posts = leftFor(this.#lexed, candidate, change);
    if (posts.length > 0) this.told.push({ person, kind: 'former', posts, when, paragraph });
    this.#tell(person, change, change.kind);
  }

  /** Who is replaced held what the sentence before gives to the successor: `giữ chức Bí thư Tỉnh ủy, thay ông X`. */
  #succeeds(person: Person, { paragraph, start }: OfficialCandidate): void {
    const given = this.#given;
    if (given === null || given.paragraph !== paragraph || start - given.start > SUCCESSION_REACH) return;
    this.#tell(person, given, 'former');
  }

  #tell(person: Person, change: PostChange, kind: PostChange['kind']): void {
    const { when, paragraph } = change;
    this.told.push({ person, kind, posts: this.#holdings(change, kind), when, paragraph });
  }

  #holdings({ posts, place }: PostChange, kind: PostChange['kind']): readonly Holding[] {
    return holdings(this.#lexed, posts, kind).map((post) => within(post, place));
  }
}

/** A post of a province without its place is of the one where the sentence says they worked. */
const within = (post: Holding, place: Place | null): Holding =>
  post.place === null && place !== null && isProvincial(post) ? { ...post, place, placeSource: 'context' } : post;

/** Words before a mention that make it somebody beside the sentence's subject: `thư ký của …`, `trợ lý cố Thủ tướng …`. */
const ASIDE = new Set(['của', 'với', 'lý', 'ký', 'cùng', 'gặp', 'bên', 'quê']);

/** Who does it and not to whom it is done: `được Thủ tướng A bổ nhiệm làm …`; but `bầu được ông A`. */
const isActor = (lexed: Lexed, { token }: OfficialCandidate): boolean =>
  (lexed.key(token - 1) === 'được' || lexed.key(token - 1) === 'bị') && lexed.key(token - 2) !== 'bầu';

/** The persons named right behind a post that they get or lose; `from` is the first candidate behind the change's start. */
function objectsOf(
  lexed: Lexed,
  candidates: readonly OfficialCandidate[],
  from: number,
  { posts, paragraph }: PostChange,
): OfficialCandidate[] {
  const end = posts.at(-1)?.end ?? 0;
  const reach = introducer(lexed, end);
  if (reach === null) return [];
  const behind: OfficialCandidate[] = [];
  for (let i = from; i < from + OBJECTS_MAX; i++) {
    const candidate = candidates[i];
    if (candidate === undefined || candidate.paragraph !== paragraph) break;
    if (candidate.token < reach.at) continue;
    if (behind.length === 0 ? candidate.token > reach.at + 2 : !reach.several) break;
    if (candidate.name === null) continue;
    if (behind.length > 0 && !goesOn(lexed, candidate)) break;
    behind.push(candidate);
  }
  return behind;
}

const goesOn = (lexed: Lexed, { token }: OfficialCandidate): boolean => [',', ';', 'và'].includes(lexed.key(token - 1));

/** `đối với`, `cho`, or `gồm:` behind a post: the token at which those concerned begin. */
function introducer(lexed: Lexed, end: number): { at: number; several: boolean } | null {
  for (let i = end; i < end + OBJECT_REACH; i++) {
    const { kind, key } = lexed.word(i);
    if (kind === 'break' || key === '.' || key === ';') return null;
    // `Cùng với chức danh Bí thư, hội nghị cũng bầu 2 Phó Bí thư gồm: …`: they are told off behind another verb.
    if (key === 'bầu' && i > end) return null;
    if (key === 'đối' && lexed.key(i + 1) === 'với') return { at: i + 2, several: true };
    // `miễn nhiệm chức vụ Chủ tịch UBND tỉnh của ông A`.
    if (key === 'của' && i === end) return { at: i + 1, several: true };
    if (key === 'gồm' || key === 'là') return lexed.key(i + 1) === ':' ? { at: i + 2, several: true } : null;
    if (key === ':') return null;
  }
  return null;
}

/** `thay ông X`, `kế nhiệm bà Y`: the mention is of the one who leaves. */
function succeeded(lexed: Lexed, { token }: OfficialCandidate): boolean {
  const [last, first] = [lexed.key(token - 1), lexed.key(token - 2)];
  return (
    last === 'thay' ||
    (first === 'thay' && (last === 'thế' || last === 'cho')) ||
    (first === 'kế' && (last === 'nhiệm' || last === 'tục'))
  );
}
