import { type DocumentType, organisationKey, type Place, type Programme } from '../../gazetteer/index.ts';
import type { DocumentCandidate, IssuingEvent } from '../documents/candidate.ts';
import { type Level, levelsOfCode, levelsOfUnit } from '../level.ts';
import { levelsOfEvent } from './event-body.ts';

/** Where a citation stands, in characters of the folded text. */
export interface Spot {
  readonly start: number;
  readonly end: number;
}

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
  /** Of a set of documents: `bộ tứ trụ cột`. */
  nickname: string | null;
  issuer: string | null;
  /** The body that the sentence says issued it: `Tỉnh ủy Hậu Giang ban hành Nghị quyết số …`. */
  subject: string | null;
  /** Levels that the issuer's words allow; null where they do not tell. */
  issuerLevels: ReadonlySet<Level> | null;
  place: Place | null;
  date: string | null;
  term: string | null;
  /** Term of the known document of whose subject the title speaks; concluded, not stated. */
  topicTerm: string | null;
  mandate: string | null;
  title: string | null;
  draft: boolean;
  /** Programme that goes by the document's number, and the words that call it so: `Đề án 06`. */
  programme: Programme | null;
  programmeName: string | null;
  /** Citations that are no bare nouns. */
  citations: number;
  /** Where the first of them stand, in text order, for the words around. */
  spots: Spot[];
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
const SPOTS_MAX = 4;

/** The side a body stands on, by its words; null when they do not tell. */
export function systemOfBody(text: string): 'party' | 'state' | null {
  const words = organisationKey(text);
  if (PARTY_BODIES.test(words)) return 'party';
  return STATE_BODIES.test(words) ? 'state' : null;
}

/** What one citation says. */
export function factsOf(candidate: DocumentCandidate, id: string, sourceText: string): DocumentFacts {
  const { number, issuer, event, law } = candidate;
  const mandate = event?.mandate ?? null;
  return {
    id,
    type: candidate.type,
    number: number?.number ?? null,
    symbol: number?.symbol ?? null,
    system: systemOf(candidate),
    typeCode: number?.typeCode ?? null,
    issuerCode: number?.issuerCode ?? null,
    year: number?.year ?? law?.year ?? null,
    event,
    law: law === null ? null : law.name,
    nickname: candidate.nickname,
    issuer: issuer?.text ?? null,
    subject: null,
    issuerLevels: issuer === null ? null : levelsOfUnit(issuer.text, issuer.place),
    place: issuer?.place ?? event?.place ?? null,
    date: candidate.date?.iso ?? number?.year ?? law?.year ?? null,
    term: candidate.term ?? event?.term ?? null,
    topicTerm: null,
    mandate,
    title:
      candidate.title === null
        ? null
        : sourceText.slice(candidate.title.start, candidate.title.end).trim().slice(0, 1000),
    // Only what is issued has a number: `dự thảo Quyết định 13` tells of its making.
    draft: candidate.draft && number === null,
    programme: null,
    programmeName: null,
    citations: 1,
    spots: [{ start: candidate.start, end: candidate.end }],
  };
}

/** Only the state puts the year into a number (domain.md §2.2). */
function systemOf({ number, issuer, event, type }: DocumentCandidate): DocumentFacts['system'] {
  if (number?.system != null) return number.system;
  if (number?.year != null || STATE_TYPES.has(type.type)) return 'state';
  if (issuer !== null) return systemOfBody(issuer.text);
  if (event === null) return null;
  return event.kind === 'session' ? 'state' : event.scope === 'mass' ? 'mass' : 'party';
}

/** Adds what another citation of the same document says. A fuller symbol, date or term replaces a poorer one. */
export function addFacts(into: DocumentFacts, more: DocumentFacts): void {
  // Quyết định and Quy định share a code: the citation with the code says which it is.
  if (into.symbol === null && more.symbol !== null) into.type = more.type;
  into.system =
    more.symbol !== null && (into.symbol === null || into.symbol === more.symbol)
      ? (more.system ?? into.system)
      : (into.system ?? more.system);
  into.symbol ??= more.symbol;
  into.number ??= more.number;
  into.law ??= more.law;
  into.typeCode ??= more.typeCode;
  into.issuerCode ??= more.issuerCode;
  into.year ??= more.year;
  if (into.event === null || tellsMore(more.event, into.event)) into.event = more.event ?? into.event;
  if (into.issuer === null) {
    into.issuer = more.issuer;
    into.issuerLevels = more.issuerLevels;
  }
  into.subject ??= more.subject;
  into.issuerLevels ??= more.issuerLevels;
  into.place ??= more.place;
  if (into.date === null || (more.date !== null && fuller(more.date, into.date))) into.date = more.date ?? into.date;
  into.term ??= more.term;
  into.topicTerm ??= more.topicTerm;
  into.mandate ??= more.mandate;
  into.title ??= more.title;
  into.programme ??= more.programme;
  into.programmeName ??= more.programmeName;
  into.citations += more.citations;
  into.spots = [...into.spots, ...more.spots].sort((a, b) => a.start - b.start).slice(0, SPOTS_MAX);
}

/** A date with its year is fuller than one without, then the longer one. */
const fuller = (date: string, than: string): boolean =>
  date.startsWith('--')
    ? than.startsWith('--') && date.length > than.length
    : than.startsWith('--') || date.length > than.length;

/** Whether an event says its number, or its level, where the other does not. */
const tellsMore = (more: IssuingEvent | null, than: IssuingEvent): boolean =>
  more !== null &&
  ((than.ordinal === null && more.ordinal !== null) ||
    (than.scope === 'unknown' && more.scope !== 'unknown' && more.ordinal !== null));

/** Levels of the issuing body, by the number's letters and the body's words; null where neither tells. */
export function levelsOf(facts: DocumentFacts): ReadonlySet<Level> | null {
  if (facts.event !== null) return levelsOfEvent(facts.event);
  const byCode = facts.issuerCode === null ? null : levelsOfCode(facts.issuerCode);
  const byBody = facts.issuerLevels;
  if (byCode === null || byBody === null) return byCode ?? byBody;
  const both = new Set([...byCode].filter((level) => byBody.has(level)));
  return both.size === 0 ? byCode : both;
}

/** Whether the document is the centre's. */
export const isCentral = (facts: DocumentFacts): boolean => levelsOf(facts)?.has('central') ?? false;

/** Whether the document is of a province or below. */
export const isLocal = (facts: DocumentFacts): boolean => {
  const levels = levelsOf(facts);
  return levels !== null && !levels.has('central');
};
