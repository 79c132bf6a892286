import { documentSet, organisationWords } from '../../gazetteer/index.ts';
import { type Lexed, slug } from '../../text/index.ts';
import type { DocumentCandidate } from '../documents/candidate.ts';
import { addFacts, type DocumentFacts, factsOf, isLocal } from './document-facts.ts';
import { subjectPlace } from './subject.ts';
import { TopicTerms } from './topic-terms.ts';

// More namesakes than these are as good as none: the text does not tell them apart.
const NAMESAKES_MAX = 40;

const numberKey = (number: string): string => number.replace(/^0+(?=\d)/, '').toLowerCase();
const lawKey = (name: string): string => slug(organisationWords(name).join(' '));

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

/** Documents found so far, looked up by what identifies them. */
export class Register {
  readonly all: DocumentFacts[] = [];
  readonly #numbers = new Shelf();
  readonly #laws = new Shelf();
  readonly #events = new Shelf();
  readonly #issued = new Shelf();
  readonly #sets = new Shelf();
  readonly #types = new Shelf();
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
    facts.topicTerm = this.#topics.termOf(facts);
    return facts;
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
    if (facts.event !== null) this.#events.put(facts.event.kind, facts);
    if (facts.issuer !== null && facts.number === null && facts.event === null)
      this.#issued.put(issuedKey(facts), facts);
    else this.#types.put(facts.type.type, facts);
  }

  numbered(number: string): readonly DocumentFacts[] {
    return this.#numbers.at(numberKey(number));
  }
  law(name: string): readonly DocumentFacts[] {
    return this.#laws.at(lawKey(name));
  }
  events(kind: string): readonly DocumentFacts[] {
    return this.#events.at(kind);
  }
  /** Documents of a type that are known by more than their issuer. */
  ofType(type: string): readonly DocumentFacts[] {
    return this.#types.at(type);
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

const issuedKey = (facts: DocumentFacts): string =>
  `${facts.type.type}/${organisationWords(facts.issuer ?? '').join(' ')}`;

const setKey = (nickname: string): string =>
  documentSet(nickname)
    ?.members.map(({ key }) => key)
    .join(' ') ?? nickname;
