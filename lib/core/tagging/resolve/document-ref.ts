import {
  centralTerm,
  documentSet,
  issuerOf,
  issuerOn,
  type Place,
  type Programme,
  plenumOf,
  successorOf,
} from '../../gazetteer/index.ts';
import type { DocumentRef } from '../../schema/tagging.ts';
import { reason } from '../reasons.ts';
import type { ArticleTime } from './article-date.ts';
import { canonicalName, eventName, lawName } from './canonical.ts';
import { type DocumentFacts, isCentral, isLocal } from './document-facts.ts';
import { keyOf } from './keys.ts';
import { withOwnYear } from './own-date.ts';
import { levelledOn, placeOf } from './own-place.ts';
import { dateParts, dateRange, dayNumber, inYear } from './partial-date.ts';
import { meansProgramme, type Named, namedBy } from './programme.ts';
import { type Readings, readingsOf } from './readings.ts';
import { type Letters, lettersOf } from './signing.ts';
import { stateReadings } from './state-readings.ts';
import { codeOf, signers } from './symbol.ts';
import { statedTerm, termOf } from './term.ts';
import type { TopicSearch } from './topics.ts';

/** What the article as a whole tells. */
export interface ArticleContext {
  readonly time: ArticleTime;
  /** The article's own province. */
  readonly province: Place | null;
  /** The article cites documents of a province or below: a bare number may then be one of those (domain.md §12 trap 4). */
  readonly local: boolean;
  readonly topics: TopicSearch;
}

type Inferred = DocumentRef['inferred'];
type ReadingRef = NonNullable<DocumentRef['readings']>[number];

const READINGS_MAX = 50;
const TITLE_MAX = 1000;

/** The document as the schema has it: what the article states in the fields, what follows from elsewhere under `inferred`. */
export function documentRef(stated: DocumentFacts, article: ArticleContext): DocumentRef {
  const facts = withOwnYear(stated, article.time);
  const inferred: Inferred = {};
  const place = placeOf(facts, article, inferred);
  const named = programmeNamed(facts);
  const programme =
    named !== null && meansProgramme(named.programme, facts, article) ? concludeName(facts, named, inferred) : null;
  const readings = programme === null ? readingsOf(facts, article) : null;
  if (readings?.chosen != null) conclude(facts, readings.chosen, inferred);
  const date = dateOf(facts, article.time, inferred);
  const letters = programme === null ? lettersOf(facts) : null;
  if (letters !== null && facts.number !== null) inferred.symbol ??= { value: letters.symbol, reason: letters.reason };
  inferIssuer(facts, date ?? article.time.date, letters, inferred);
  const identity = {
    place,
    term: termOf(facts, place, date, article, inferred),
    year: facts.year ?? (date === null ? null : (dateParts(date).year?.toString() ?? null)),
    symbol: letters?.symbol ?? null,
  };
  const issuer = facts.event === null ? facts.issuer : eventName(facts.event, place);
  const members = membersOf(facts, identity.term);
  const listed = [
    ...(named === null || programme !== null || isLocal(facts) ? [] : [programmeRef(named)]),
    ...(readings === null ? stateReadings(facts, letters?.symbol ?? null, article.time) : readings.all.map(readingRef)),
  ];
  const successor = place === null ? null : successorOf(place);
  return {
    id: facts.id,
    key: programme ?? readings?.chosen?.known.key ?? keyOf(facts, identity),
    type: facts.type.type,
    number: facts.number,
    symbol: facts.symbol?.slice(0, 100) ?? null,
    issuer: issuer?.slice(0, 500) ?? null,
    date: facts.date,
    term: statedTerm(facts),
    title: facts.law === null ? facts.title : lawName(facts).slice(0, TITLE_MAX),
    jurisdiction: isCentral(facts) ? 'Trung ương' : facts.place === null ? null : levelledOn(facts.place, date),
    canonical: canonicalName(facts, place),
    inferred,
    ...(listed.length > 0 && { readings: listed.slice(0, READINGS_MAX) }),
    ...(members.length > 0 && { members }),
    ...(successor !== null && isLocal(facts) && { successor: successor.name }),
  };
}

/** An article whose day is only guessed may be years later than what it cites. */
const FRESH_DAYS = 60;

/** The document's date; day and month without a year are of the last such day before the article. */
function dateOf(facts: DocumentFacts, { date, firm }: ArticleTime, inferred: Inferred): string | null {
  if (facts.date === null || !facts.date.startsWith('--')) return facts.date;
  if (inferred.date !== undefined) return inferred.date.value;
  const article = date === null ? null : dayNumber(dateRange(date)?.to ?? date);
  if (date === null || article === null) return null;
  const year = Number(date.slice(0, 4));
  const own = [inYear(facts.date, year), inYear(facts.date, year - 1)].find(
    (iso) => iso !== null && (dayNumber(iso) ?? article + 1) <= article,
  );
  if (own == null || (!firm && article - (dayNumber(own) ?? 0) > FRESH_DAYS)) return null;
  inferred.date = { value: own, reason: reason('article-date', date) };
  return own;
}

interface NamedProgramme {
  readonly programme: Programme;
  readonly named: Named;
}

/** `Đề án 06` goes by the number of the decision that approved it (domain.md §3). */
function programmeNamed({ programme, programmeName, type, number }: DocumentFacts): NamedProgramme | null {
  if (programme === null) return null;
  return { programme, named: namedBy(programme, programmeName ?? `${type.type} ${number ?? ''}`) };
}

/** What the decision behind a programme's name adds; its key is the document's. */
function concludeName(facts: DocumentFacts, { named }: NamedProgramme, inferred: Inferred): string {
  if (facts.type.type !== named.type) inferred.type = { value: named.type, reason: named.reason };
  if (facts.symbol === null) inferred.symbol = { value: named.symbol, reason: named.reason };
  if (facts.date === null) inferred.date = { value: named.date, reason: named.reason };
  return named.key;
}

const programmeRef = ({ programme, named }: NamedProgramme): ReadingRef => ({
  key: named.key,
  title: programme.title,
  date: named.date,
  reason: named.reason,
});

/** What a known document that the citation was found to mean adds to it. */
function conclude(
  facts: DocumentFacts,
  { known, reason: why }: NonNullable<Readings['chosen']>,
  inferred: Inferred,
): void {
  if (facts.symbol === null) inferred.symbol = { value: `${known.type}/TW`, reason: why };
  const dated = facts.date === null ? null : centralTerm(facts.date);
  if (facts.term === null)
    inferred.term =
      dated === known.term
        ? { value: dated, reason: reason('document-date', facts.date ?? '') }
        : { value: known.term, reason: why };
  if (facts.date === null || facts.date.length < known.date.length || facts.date.startsWith('--'))
    inferred.date = { value: known.date, reason: why };
  if (facts.issuer === null && known.issuer !== null) inferred.issuer = { value: known.issuer, reason: why };
}

/** The body that the sentence says issued it; else the one behind the letters, where one body alone had them on that day. */
function inferIssuer(facts: DocumentFacts, date: string | null, letters: Letters | null, inferred: Inferred): void {
  if (facts.issuer !== null || facts.event !== null || inferred.issuer !== undefined) return;
  if (facts.subject !== null) {
    inferred.issuer = { value: facts.subject.slice(0, 500), reason: reason('subject', facts.subject) };
    return;
  }
  if (letters?.symbol === 'NĐ-CP') {
    inferred.issuer = { value: 'Chính phủ', reason: letters.reason };
    return;
  }
  const codes = signers(facts);
  const names = codes.map((code) => (date === null ? issuerOf(code) : issuerOn(code, date))?.name ?? null);
  if (names.length > 0 && names.every((name) => name !== null))
    inferred.issuer = { value: names.join(', '), reason: reason('symbol', codes.join(', ')) };
}

/** The numbered documents of a plenum that is cited as a whole. */
function membersOf(facts: DocumentFacts, term: string | null): string[] {
  const { event, number, nickname } = facts;
  if (nickname !== null) return documentSet(nickname)?.members.map(({ key }) => key) ?? [];
  const own = event?.term ?? term;
  if (
    number !== null ||
    event?.kind !== 'plenum' ||
    event.scope !== 'national' ||
    event.ordinal === null ||
    own === null
  )
    return [];
  const code = codeOf(facts);
  return (plenumOf(own, event.ordinal)?.members ?? []).filter(({ type }) => type === code).map(({ key }) => key);
}

const readingRef = ({ known, reason: why }: Readings['all'][number]): ReadingRef => ({
  key: known.key,
  title: known.title,
  date: known.date,
  reason: why,
});
