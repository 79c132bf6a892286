import { documentSet, organisationKey } from '../../gazetteer/index.ts';
import { type Lexed, slug } from '../../text/index.ts';
import type { DocumentCandidate, IssuingEvent } from '../documents/candidate.ts';
import { levelsOfUnit } from '../level.ts';
import { addFacts, type DocumentFacts, factsOf, isLocal, levelsOf, systemOfBody } from './document-facts.ts';
import { issuingSubject, subjectPlace } from './subject.ts';
import { TopicTerms } from './topic-terms.ts';

// More of one name than these are as good as none: the text does not tell them apart.
const NAMESAKES_MAX = 40;
// Issuers of documents of one type that are told apart when only type and issuer are printed.
const ISSUERS_MAX = 40;

const numberKey = (number: string): string => number.replace(/^0+(?=\d)/, '').toLowerCase();
const lawKey = (name: string): string => slug(organisationKey(name));

class Shelf {
  readonly #shelves = new Map<string, DocumentFacts[]>();

  at(key: string): readonly DocumentFacts[] {
    return this.#shelves.get(key) ?? [];
  }
  put(key: string, facts: DocumentFacts): void {
    const there = this.#shelves.get(key);
    if (there === undefined) this.#shelves.set(key, [facts]);
    else if (there.length < NAMESAKES_MAX && !there.includes(facts)) there.push(facts);
  }
}

/** Documents of a type by who issued them: many of one issuer leave room for those of the next. */
class IssuerShelf {
  readonly #types = new Map<string, Map<string, DocumentFacts[]>>();

  of(type: string): readonly DocumentFacts[] {
    return [...(this.#types.get(type)?.values() ?? [])].flat();
  }
  put(facts: DocumentFacts): void {
    const issuers = this.#types.get(facts.type.type) ?? new Map<string, DocumentFacts[]>();
    this.#types.set(facts.type.type, issuers);
    const key = facts.event?.kind ?? (facts.issuer === null ? facts.issuerCode : bodyKey(facts.issuer)) ?? '';
    const there = issuers.get(key) ?? [];
    if (there.length >= NAMESAKES_MAX || there.includes(facts)) return;
    if (there.length === 0 && issuers.size >= ISSUERS_MAX) return;
    issuers.set(key, [...there, facts]);
  }
}

/** Documents found so far, looked up by what identifies them. */
export class Register {
  readonly all: DocumentFacts[] = [];
  readonly #numbers = new Shelf();
  readonly #laws = new Shelf();
  readonly #events = new Shelf();
  readonly #issued = new Shelf();
  readonly #sets = new Shelf();
  readonly #types = new IssuerShelf();
  readonly #lexed: Lexed;
  readonly #topics: TopicTerms;

  constructor(lexed: Lexed) {
    this.#lexed = lexed;
    this.#topics = new TopicTerms(lexed.text);
  }

  /** What a citation says, with the province of the body that its sentence says issued it. */
  read(candidate: DocumentCandidate): DocumentFacts {
    const facts = factsOf(candidate, `d${this.all.length + 1}`, this.#lexed.text);
    if (facts.place === null && facts.number !== null && isLocal(facts))
      facts.place = subjectPlace(this.#lexed, candidate.token);
    if (facts.number !== null && levelsOf(facts) === null && facts.issuer === null && facts.event === null)
      this.#readSubject(facts, candidate.token);
    facts.topicTerm = this.#topics.termOf(facts);
    return facts;
  }

  #readSubject(facts: DocumentFacts, token: number): void {
    const subject = issuingSubject(this.#lexed, token);
    if (subject === null) return;
    facts.subject = subject.text;
    facts.issuerLevels = levelsOfUnit(subject.text, subject.place);
    facts.place = subject.place;
    facts.system ??= systemOfBody(subject.text);
  }

  /** Puts a document on every shelf it can be looked up by. */
  add(facts: DocumentFacts): DocumentFacts {
    this.all.push(facts);
    this.#shelve(facts);
    return facts;
  }

  /** Adds what another citation says of a document that is here. */
  merge(into: DocumentFacts, more: DocumentFacts): DocumentFacts {
    addFacts(into, more);
    this.#shelve(into);
    return into;
  }

  #shelve(facts: DocumentFacts): void {
    if (facts.nickname !== null) {
      this.#sets.put(setKey(facts.nickname), facts);
      return;
    }
    if (facts.number !== null) this.#numbers.put(numberKey(facts.number), facts);
    if (facts.law !== null) this.#laws.put(lawKey(facts.law), facts);
    if (facts.event !== null) {
      this.#events.put(facts.event.kind, facts);
      this.#events.put(eventShelf(facts.event), facts);
    }
    if (facts.issuer !== null && facts.number === null && facts.event === null)
      this.#issued.put(issuedKey(facts), facts);
    else this.#types.put(facts);
  }

  numbered(number: string): readonly DocumentFacts[] {
    return this.#numbers.at(numberKey(number));
  }
  law(name: string): readonly DocumentFacts[] {
    return this.#laws.at(lawKey(name));
  }
  /** Documents that events of the kind issued, those of an event of just these words among them however many there are. */
  events(event: IssuingEvent): readonly DocumentFacts[] {
    return [...new Set([...this.#events.at(eventShelf(event)), ...this.#events.at(event.kind)])];
  }
  /** Documents of a type that are known by more than their issuer. */
  ofType(type: string): readonly DocumentFacts[] {
    return this.#types.of(type);
  }
  /** The set of documents that a nickname means, whichever of its nicknames it was called by before. */
  set(nickname: string): DocumentFacts | undefined {
    return this.#sets.at(setKey(nickname))[0];
  }
  /** Documents known by the same type and issuer, and perhaps a date, alone. */
  issuedAlone(facts: DocumentFacts): readonly DocumentFacts[] {
    return this.#issued.at(issuedKey(facts));
  }
}

const bodyKey = (name: string): string => organisationKey(name);
const eventShelf = ({ kind, ordinal, body }: IssuingEvent): string =>
  `${kind}/${ordinal ?? ''}/${body === null ? '' : bodyKey(body)}`;

const issuedKey = (facts: DocumentFacts): string => `${facts.type.type}/${organisationKey(facts.issuer ?? '')}`;

const setKey = (nickname: string): string =>
  documentSet(nickname)
    ?.members.map(({ key }) => key)
    .join(' ') ?? nickname;
