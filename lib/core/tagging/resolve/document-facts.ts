import { type DocumentType, issuerOf, organisationWords, type Place } from '../../gazetteer/index.ts';
import { wordKey } from '../../text/index.ts';
import type { DocumentCandidate, IssuingEvent } from '../documents/candidate.ts';

/** What the article says of one document, gathered over its citations. Null is "not said", and never conflicts. */
export interface DocumentFacts {
  readonly id: string;
  type: DocumentType;
  number: string | null;
  symbol: string | null;
  system: 'party' | 'state' | 'mass' | null;
  typeCode: string | null;
  issuerCode: string | null;
  year: string | null;
  event: IssuingEvent | null;
  law: string | null;
  issuer: string | null;
  place: Place | null;
  date: string | null;
  term: string | null;
  mandate: string | null;
  title: string | null;
  draft: boolean;
  /** Citations that are no bare nouns. */
  citations: number;
  /** Paragraph of the first of them. */
  firstParagraph: number;
}

const STATE_TYPES = new Set([
  'Nghị định',
  'Thông tư',
  'Thông tư liên tịch',
  'Luật',
  'Bộ luật',
  'Pháp lệnh',
  'Hiến pháp',
  'Lệnh',
  'Công điện',
  'Văn bản hợp nhất',
]);
const STATE_BODIES =
  /chính phủ|thủ tướng|quốc hội|hội đồng nhân dân|ủy ban nhân dân|^bộ (?!chính trị)|^sở|^cục|tòa án|viện kiểm sát|chủ tịch nước/;
const PARTY_BODIES = /bộ chính trị|ban bí thư|trung ương|tỉnh ủy|thành ủy|huyện ủy|quận ủy|đảng/;

/** The side a body stands on, by its words; null when they do not tell. */
export function systemOfBody(text: string): 'party' | 'state' | null {
  const words = organisationWords(text).join(' ');
  if (PARTY_BODIES.test(words)) return 'party';
  return STATE_BODIES.test(words) ? 'state' : null;
}

/** What one citation says. */
export function factsOf(candidate: DocumentCandidate, id: string, sourceText: string): DocumentFacts {
  const { number, issuer, event, law } = candidate;
  const system =
    number?.system ??
    (issuer === null ? null : systemOfBody(issuer.text)) ??
    (STATE_TYPES.has(candidate.type.type) ? 'state' : null);
  return {
    id,
    type: candidate.type,
    number: number?.number ?? null,
    symbol: number?.symbol ?? null,
    system,
    typeCode: number?.typeCode ?? null,
    issuerCode: number?.issuerCode ?? null,
    year: number?.year ?? law?.year ?? null,
    event,
    law: law === null ? null : law.name,
    issuer: issuer?.text ?? null,
    place: issuer?.place ?? event?.place ?? null,
    date: candidate.date?.iso ?? number?.year ?? law?.year ?? null,
    term: candidate.term ?? event?.term ?? null,
    mandate: event?.mandate ?? null,
    title:
      candidate.title === null
        ? null
        : sourceText.slice(candidate.title.start, candidate.title.end).trim().slice(0, 1000),
    draft: candidate.draft,
    citations: 1,
    firstParagraph: candidate.paragraph,
  };
}

/** Adds what another citation of the same document says. A fuller symbol, date or term replaces a poorer one. */
export function addFacts(into: DocumentFacts, more: DocumentFacts): void {
  into.symbol ??= more.symbol;
  into.system =
    more.symbol !== null && into.symbol === more.symbol ? (more.system ?? into.system) : (into.system ?? more.system);
  into.typeCode ??= more.typeCode;
  into.issuerCode ??= more.issuerCode;
  into.year ??= more.year;
  if (into.event === null || tellsMore(more.event, into.event)) into.event = more.event ?? into.event;
  into.issuer ??= more.issuer;
  into.place ??= more.place;
  if (into.date === null || (more.date !== null && more.date.length > into.date.length && !more.date.startsWith('--')))
    into.date = more.date ?? into.date;
  into.term ??= more.term;
  into.mandate ??= more.mandate;
  into.title ??= more.title;
  into.citations += more.citations;
}

/** Whether an event says its number, or its level, where the other does not. */
const tellsMore = (more: IssuingEvent | null, than: IssuingEvent): boolean =>
  more !== null &&
  ((than.ordinal === null && more.ordinal !== null) ||
    (than.scope === 'unknown' && more.scope !== 'unknown' && more.ordinal !== null));

const FAMILIES: ReadonlyMap<string, string> = new Map([
  ['Chương trình hành động', 'Chương trình'],
  ['Thông báo kết luận', 'Thông báo'],
  ['Bộ luật', 'Luật'],
  ['Công văn', 'Văn bản'],
]);
const family = (type: DocumentType): string => FAMILIES.get(type.type) ?? type.type;

/** Types that may be one document's: equal, or Quyết định and Quy định when the code is QĐ (domain.md §5). */
export function typesAgree(a: DocumentFacts, b: DocumentFacts): boolean {
  if (family(a.type) === family(b.type)) return true;
  const both = [a, b].every((facts) => facts.type.type === 'Quyết định' || facts.type.type === 'Quy định');
  return both && a.system !== 'state' && b.system !== 'state' && a.symbol !== null && b.symbol !== null;
}

const differ = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;
const symbolKey = (symbol: string | null): string | null =>
  symbol === null
    ? null
    : symbol
        .toUpperCase()
        .replace(/T\.?[ƯW]\.?$/, 'TW')
        .replaceAll('.', '')
        .replace('QĐI/', 'QĐ/')
        .replace(/[\s/-]+/g, '/');

/** Whether nothing that both say conflicts; says nothing of whether they agree in anything. */
export function compatible(a: DocumentFacts, b: DocumentFacts): boolean {
  if (!typesAgree(a, b) || differ(symbolKey(a.symbol), symbolKey(b.symbol)) || differ(a.term, b.term)) return false;
  if (differ(a.system, b.system) || differ(a.place?.name ?? null, b.place?.name ?? null)) return false;
  if (
    a.symbol === null &&
    b.symbol === null &&
    a.issuer !== null &&
    b.issuer !== null &&
    !bodiesAgree(a.issuer, b.issuer)
  )
    return false;
  return yearsAgree(a, b);
}

function yearsAgree(a: DocumentFacts, b: DocumentFacts): boolean {
  const years = [a, b].map(
    (facts) => facts.year ?? (facts.date === null || facts.date.startsWith('--') ? null : facts.date.slice(0, 4)),
  );
  const [x = null, y = null] = years;
  if (x === null || y === null) return true;
  // Newspapers get a Party document's date wrong by days, and a year at most at its turn (domain.md §5).
  const slack = a.system === 'party' || b.system === 'party' ? 1 : 0;
  return Math.abs(Number(x) - Number(y)) <= slack;
}

/** Whether one body's words are among the other's: `Tỉnh ủy` and `Ban Thường vụ Tỉnh ủy Hậu Giang`. */
export function bodiesAgree(a: string, b: string): boolean {
  const [x, y] = [organisationWords(a), organisationWords(b)];
  const [short, long] = x.length <= y.length ? [x, new Set(y)] : [y, new Set(x)];
  return short.every((word) => long.has(word));
}

/** Whether two events are one: kind, and no conflict of scope, ordinal, term or body's place. */
export function eventsAgree(a: IssuingEvent, b: IssuingEvent): boolean {
  if (a.kind !== b.kind || differ(a.ordinal, b.ordinal) || differ(a.term, b.term)) return false;
  const scopes = a.scope !== 'unknown' && b.scope !== 'unknown' && a.scope !== b.scope;
  if (scopes || differ(a.place?.name ?? null, b.place?.name ?? null)) return false;
  if (a.scope === 'mass' && b.scope === 'mass')
    return a.body === null || b.body === null || wordKey(a.body) === wordKey(b.body);
  return true;
}

/** Level of the issuing body: from the number's letters, else from the body's words. */
export function isCentral(facts: DocumentFacts): boolean {
  if (facts.event !== null) return facts.event.scope === 'national';
  const issuer = facts.issuerCode === null ? null : issuerOf(facts.issuerCode);
  if (issuer !== null) return issuer.level === 'central';
  return facts.issuer !== null && /bộ chính trị|ban bí thư|trung ương|chính phủ|quốc hội/i.test(facts.issuer);
}
