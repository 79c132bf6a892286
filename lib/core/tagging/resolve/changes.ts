import type { Place } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import type { OfficialCandidate, PostChange } from '../officials/candidate.ts';
import { settleCareers, type Told } from './careers.ts';
import { leftFor } from './leaving.ts';
import { objectsOf } from './objects.ts';
import { isSeat } from './offices.ts';
import { type Holding, holdings, isProvincial, type Person } from './people.ts';
import { gap, type Replaced, succeeded } from './succession.ts';

type ByMention = ReadonlyMap<OfficialCandidate, Person>;

/** Characters between a person and a post given to, or taken from, them. */
const SUBJECT_REACH = 900;
/** Posts of one verb, and so persons who get one each. */
const NAMED_MAX = 12;
const SUCCESSION_REACH = 250;

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
  telling.settle();
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
  #givenTo: readonly Person[] = [];
  #replaced: Replaced | null = null;
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
    if (succeeded(this.#lexed, candidate)) {
      this.#replaces(person, candidate);
      return;
    }
    if (isActor(this.#lexed, candidate)) return;
    this.#takesOver(person, candidate);
    const aside = ASIDE.has(this.#lexed.key(candidate.token - 1));
    if (!(aside && this.#subject?.candidate.paragraph === candidate.paragraph)) {
      this.#subject = { person, candidate };
      this.#reached = candidate.end;
    }
  }

  /** The next post that changes hands, `objects` being those named right behind it as its new holders. */
  tells(change: PostChange, objects: readonly OfficialCandidate[]): void {
    const first = this.told.length;
    this.#tells(change, objects);
    if (change.kind !== 'appointed') return;
    this.#given = change;
    this.#givenTo = this.told.slice(first).map(({ person }) => person);
  }

  #tells(change: PostChange, objects: readonly OfficialCandidate[]): void {
    if (this.#isOfReplaced(change) || change.ahead) return;
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
    // A body inside their own mention is no other's.
    if (by !== null && candidate.end <= this.#lexed.start(by)) return;
    this.#reached = start;
    const posts = leftFor(this.#lexed, candidate, change);
    if (posts.length > 0) this.told.push({ person, kind: 'former', posts, when, paragraph });
    this.#tell(person, change, change.kind);
  }

  /** Who is replaced held what the sentence gives to the successor before (`giữ chức Bí thư Tỉnh ủy, thay ông X`) or behind. */
  #replaces(person: Person, candidate: OfficialCandidate): void {
    this.settle();
    const near = this.#given !== null && candidate.start - this.#given.start <= SUCCESSION_REACH;
    const given = near && !this.#givenTo.includes(person) ? this.#given : null;
    const settled = given !== null && gap(this.#lexed, given.start, candidate.token) !== 'sentence';
    if (settled) this.#tell(person, given, 'former');
    this.#replaced = { person, candidate, given, settled };
  }

  /**
   * Whether a change is of the one just replaced: behind the office that they left (`giữ chức X, thay ông A được điều động giữ chức
   * Y`). Before it is told, the next office is the one that they leave: `thay ông A giữ chức X`.
   */
  #isOfReplaced(change: PostChange): boolean {
    if (this.#replaced === null) return false;
    const { person, candidate, settled } = this.#replaced;
    const between = gap(this.#lexed, candidate.end, change.token);
    if (between === 'sentence') {
      this.settle();
      return false;
    }
    if (settled) {
      if (between === 'words') this.#tell(person, change, change.kind);
      return between === 'words';
    }
    if (change.kind !== 'former') {
      this.#tell(person, change, 'former');
      this.#replaced = { ...this.#replaced, settled: true };
    }
    return false;
  }

  /** Where the sentence did not tell what the one replaced leaves, it is what was given before. */
  settle(): void {
    if (this.#replaced === null) return;
    const { person, given, settled } = this.#replaced;
    if (!settled && given !== null) this.#tell(person, given, 'former');
    this.#replaced = null;
  }

  /** `Thay ông A là ông B`: B gets what A was last said to leave, else the one office that A holds. */
  #takesOver(person: Person, { token, paragraph }: OfficialCandidate): void {
    const replaced = this.#replaced;
    if (replaced === null || this.#lexed.key(token - 1) !== 'là') return;
    if (this.#lexed.end(token - 2) !== replaced.candidate.end) return;
    this.settle();
    const when = { year: null, dated: false, later: false, now: false };
    const recent = this.told.slice(-NAMED_MAX).filter((told) => told.person === replaced.person);
    let posts = recent.findLast(({ kind }) => kind === 'former')?.posts ?? [];
    if (posts.length === 0) {
      const offices = replaced.person.posts.filter((post) => post.status === 'current' && !isSeat(post));
      if (offices.length !== 1) return;
      posts = offices;
      const left = offices.map((post): Holding => ({ ...post, status: 'former', left: true }));
      this.told.push({ person: replaced.person, kind: 'former', posts: left, when, paragraph });
    }
    const taken = posts.map((post): Holding => ({ ...post, status: 'appointed' }));
    this.told.push({ person, kind: 'appointed', posts: taken, when, paragraph });
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
