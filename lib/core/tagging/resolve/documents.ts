import { organisationWords, type Place } from '../../gazetteer/index.ts';
import { slug } from '../../text/index.ts';
import type { DocumentCandidate } from '../documents/candidate.ts';
import type { ResolutionId } from '../rules.ts';
import {
  addFacts,
  bodiesAgree,
  compatible,
  type DocumentFacts,
  eventsAgree,
  factsOf,
  typesAgree,
} from './document-facts.ts';

/** A citation with what it stands for: an entity's facts, or null with the candidates between which the text leaves open. */
export interface LinkedDocument {
  readonly candidate: DocumentCandidate;
  readonly facts: DocumentFacts | null;
  readonly form: 'full' | 'short' | 'anaphor';
  /** Rule that said which document it is; null where none could. */
  readonly resolution: ResolutionId | null;
  readonly options: readonly DocumentFacts[];
}

// More namesakes than these are as good as none: the text does not tell them apart.
const NAMESAKES_MAX = 40;

const numberKey = (number: string): string => number.replace(/^0+(?=\d)/, '').toLowerCase();

/** Documents found so far, looked up by what identifies them. */
class Register {
  readonly all: DocumentFacts[] = [];
  readonly #numbers = new Map<string, DocumentFacts[]>();
  readonly #laws = new Map<string, DocumentFacts[]>();
  readonly #events = new Map<string, DocumentFacts[]>();
  readonly #issued = new Map<string, DocumentFacts>();
  readonly #types = new Map<string, DocumentFacts[]>();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  read(candidate: DocumentCandidate): DocumentFacts {
    return factsOf(candidate, `d${this.all.length + 1}`, this.#text);
  }
  #keep(facts: DocumentFacts, shelf: Map<string, DocumentFacts[]>, key: string): DocumentFacts {
    this.all.push(facts);
    for (const [map, name] of [
      [shelf, key],
      [this.#types, facts.type.type],
    ] as const) {
      const there = map.get(name);
      if (there === undefined) map.set(name, [facts]);
      else if (there.length < NAMESAKES_MAX) there.push(facts);
    }
    return facts;
  }
  ofType(type: string): readonly DocumentFacts[] {
    return this.#types.get(type) ?? [];
  }
  numbered(number: string): readonly DocumentFacts[] {
    return this.#numbers.get(numberKey(number)) ?? [];
  }
  addNumbered(facts: DocumentFacts): DocumentFacts {
    return this.#keep(facts, this.#numbers, numberKey(facts.number ?? ''));
  }
  law(name: string): readonly DocumentFacts[] {
    return this.#laws.get(lawKey(name)) ?? [];
  }
  addLaw(facts: DocumentFacts): DocumentFacts {
    return this.#keep(facts, this.#laws, lawKey(facts.law ?? ''));
  }
  events(kind: string): readonly DocumentFacts[] {
    return this.#events.get(kind) ?? [];
  }
  addEvent(facts: DocumentFacts): DocumentFacts {
    return this.#keep(facts, this.#events, facts.event?.kind ?? '');
  }
  /** The document known by its issuer alone, made on first sight. */
  issued(facts: DocumentFacts): DocumentFacts {
    const key = `${facts.type.type}/${organisationWords(facts.issuer ?? '').join(' ')}`;
    const there = this.#issued.get(key);
    if (there !== undefined) {
      addFacts(there, facts);
      return there;
    }
    this.#issued.set(key, facts);
    this.all.push(facts);
    return facts;
  }
}

const lawKey = (name: string): string => slug(organisationWords(name).join(' '));

/**
 * Says which document each citation stands for (domain.md §5), in the order of certainty: numbers with symbol, laws and
 * full events, then bare numbers and partial events, then issuers alone, then bare nouns. What stays ambiguous has no
 * entity; what names no document at all is left out. `province` is the article's own.
 */
export function resolveDocuments(
  candidates: readonly DocumentCandidate[],
  text: string,
  province: Place | null,
): { linked: LinkedDocument[]; documents: DocumentFacts[] } {
  const register = new Register(text);
  const links = new Map<DocumentCandidate, LinkedDocument>();
  const link = (
    candidate: DocumentCandidate,
    facts: DocumentFacts | null,
    form: LinkedDocument['form'],
    resolution: ResolutionId | null,
    options: readonly DocumentFacts[] = [],
  ): void => {
    links.set(candidate, { candidate, facts, form, resolution, options });
  };
  const first = candidates.filter(
    (c) => c.number?.symbol != null || c.law !== null || (c.number === null && c.event?.ordinal != null),
  );
  for (const candidate of first) {
    const known = register.all.length;
    const facts = settle(register, candidate, province);
    link(candidate, facts, 'full', register.all.length > known ? 'resolve.itself' : 'resolve.same-document');
  }
  for (const candidate of candidates) {
    if (links.has(candidate)) continue;
    if (candidate.number !== null) bareNumber(register, candidate, link);
    else if (candidate.event !== null) partialEvent(register, candidate, link);
  }
  for (const candidate of candidates) {
    if (!links.has(candidate) && candidate.issuer !== null) byIssuer(register, candidate, province, link);
  }
  bareNouns(register, candidates, links, link);
  const linked = candidates.flatMap((candidate) => links.get(candidate) ?? []);
  return { linked, documents: register.all };
}

type Link = (
  candidate: DocumentCandidate,
  facts: DocumentFacts | null,
  form: LinkedDocument['form'],
  resolution: ResolutionId | null,
  options?: readonly DocumentFacts[],
) => void;

function merge(into: DocumentFacts, more: DocumentFacts): DocumentFacts {
  addFacts(into, more);
  return into;
}

/** A citation that identifies its document by itself. */
function settle(register: Register, candidate: DocumentCandidate, province: Place | null): DocumentFacts {
  const facts = register.read(candidate);
  if (facts.number !== null) {
    const same = register.numbered(facts.number).filter((there) => compatible(there, facts));
    const [found] = same;
    return found === undefined ? register.addNumbered(facts) : merge(found, facts);
  }
  if (facts.law !== null) {
    const same = register
      .law(facts.law)
      .find(
        (there) =>
          there.draft === facts.draft &&
          there.type.type === facts.type.type &&
          (there.year === null || facts.year === null || there.year === facts.year),
      );
    return same === undefined ? register.addLaw(facts) : merge(same, facts);
  }
  const { event } = facts;
  if (event === null) return register.addEvent(facts);
  if (event.scope === 'local' && event.place === null && province !== null && event.kind === 'congress')
    facts.place = province;
  const same = register
    .events(event.kind)
    .filter(
      (there) =>
        there.draft === facts.draft &&
        typesAgree(there, facts) &&
        there.event !== null &&
        eventsAgree(there.event, event),
    );
  const exact = same.find((there) => there.event?.scope === event.scope) ?? (same.length === 1 ? same[0] : undefined);
  return exact === undefined ? register.addEvent(facts) : merge(exact, facts);
}

function bareNumber(register: Register, candidate: DocumentCandidate, link: Link): void {
  const facts = register.read(candidate);
  const same = register.numbered(facts.number ?? '').filter((there) => compatible(there, facts));
  const [found, other] = same;
  const full = facts.issuer !== null || facts.date !== null || facts.event !== null;
  if (found === undefined) link(candidate, register.addNumbered(facts), full ? 'full' : 'short', 'resolve.itself');
  else if (other === undefined) link(candidate, merge(found, facts), full ? 'full' : 'short', 'resolve.number');
  else link(candidate, null, 'short', null, same);
}

/** `nghị quyết Đại hội`: the one event of a fitting level, else a document of its own. */
function partialEvent(register: Register, candidate: DocumentCandidate, link: Link): void {
  const facts = register.read(candidate);
  const { event } = facts;
  if (event === null) return;
  const same = register
    .events(event.kind)
    .filter((there) => typesAgree(there, facts) && there.event !== null && eventsAgree(there.event, event));
  const [found, other] = same;
  if (found === undefined) link(candidate, register.addEvent(facts), 'short', 'resolve.itself');
  else if (other === undefined) link(candidate, merge(found, facts), 'short', 'resolve.event');
  else link(candidate, null, 'short', null, same);
}

/** `Nghị quyết của Đảng bộ`, `Quyết định của Bộ Chính trị`: the one document of that type and level. */
function byIssuer(register: Register, candidate: DocumentCandidate, province: Place | null, link: Link): void {
  const facts = register.read(candidate);
  const issuer = candidate.issuer?.text ?? '';
  const same = register.ofType(facts.type.type).filter((there) => issuedBy(there, facts, issuer, province));
  const [found, other] = same;
  if (found !== undefined && other === undefined) {
    found.citations += 1;
    link(candidate, found, 'short', 'resolve.issuer');
    return;
  }
  // `nghị quyết của Đảng` without a document in sight is the Party's resolutions in general.
  const vague = /^đảng(?:$| (?:bộ|ta|và))/i.test(issuer);
  if (found === undefined && candidate.capital && !vague)
    link(candidate, register.issued(facts), 'short', 'resolve.itself');
  else if (found !== undefined && candidate.capital) link(candidate, null, 'short', null, same);
}

function issuedBy(there: DocumentFacts, facts: DocumentFacts, issuer: string, province: Place | null): boolean {
  const { event } = there;
  if (/^đảng$/i.test(issuer)) return event !== null ? event.scope === 'national' && event.kind === 'congress' : false;
  if (/^đảng bộ/i.test(issuer))
    return (
      event?.kind === 'congress' &&
      event.scope === 'local' &&
      !(
        facts.place !== null &&
        there.place !== null &&
        facts.place.name !== there.place.name &&
        province?.name !== facts.place.name
      )
    );
  if (there.issuer !== null) return there.number !== null && bodiesAgree(there.issuer, issuer);
  if (/trung ương/i.test(issuer)) return event?.kind === 'plenum' && event.scope === 'national';
  return false;
}

/** Bare nouns, in reading order (domain.md §5 rule 4). */
function bareNouns(
  register: Register,
  candidates: readonly DocumentCandidate[],
  links: ReadonlyMap<DocumentCandidate, LinkedDocument>,
  link: Link,
): void {
  const topics = topicsByType(register.all);
  const last = new Map<string, { facts: DocumentFacts; paragraph: number }>();
  for (const candidate of candidates) {
    const type = candidate.type.type;
    const known = links.get(candidate);
    if (known !== undefined) {
      if (known.facts === null) last.delete(type);
      else last.set(type, { facts: known.facts, paragraph: candidate.paragraph });
      continue;
    }
    if (candidate.rule !== 'doc.anaphor' || candidate.draft) continue;
    const near = last.get(type);
    const here = near !== undefined && near.paragraph === candidate.paragraph ? near.facts : null;
    const topic = topics.get(type) ?? null;
    const facts = candidate.demonstrative ? (here ?? near?.facts ?? topic) : (topic ?? here);
    if (facts === null || facts === undefined) continue;
    const how = candidate.demonstrative
      ? 'resolve.demonstrative'
      : facts === topic
        ? 'resolve.topic'
        : 'resolve.nearest';
    last.set(type, { facts, paragraph: candidate.paragraph });
    link(candidate, facts, 'anaphor', how);
  }
}

const LEAD_PARAGRAPHS = 2;

/** The one document of a type that the article is about: in the headline or lead, or cited twice; none where two are. */
function topicsByType(all: readonly DocumentFacts[]): Map<string, DocumentFacts | null> {
  const topics = new Map<string, DocumentFacts | null>();
  for (const facts of all) {
    if (facts.citations < 2 && facts.firstParagraph >= LEAD_PARAGRAPHS) continue;
    const type = facts.type.type;
    topics.set(type, topics.has(type) ? null : facts);
  }
  for (const [type, topic] of topics) if (topic === null) topics.delete(type);
  return topics;
}
