import {
  centralTerm,
  congresses,
  congressOf,
  type KnownDocument,
  type Place,
  plenumOf,
  provincialCongress,
  provincialMandate,
} from '../../gazetteer/index.ts';
import type { DocumentRef } from '../../schema/tagging.ts';
import type { IssuingEvent } from '../documents/candidate.ts';
import { roman, romanValue } from '../numerals.ts';
import { reason } from '../reasons.ts';
import type { ArticleTime } from './article-date.ts';
import { type DocumentFacts, isCentral, isLocal } from './document-facts.ts';
import { isProvincesOwn } from './event-body.ts';
import { notAfter } from './own-date.ts';
import { topicReason } from './readings.ts';
import { codeOf } from './symbol.ts';
import type { TopicMatch, TopicSearch } from './topics.ts';

type Inferred = DocumentRef['inferred'];

/** What the article tells of times and subjects. */
interface Told {
  readonly time: ArticleTime;
  readonly topics: TopicSearch;
}

/** The term as the article states it: a congress's ordinal, `khóa`, the mandate. */
export function statedTerm(facts: DocumentFacts): string | null {
  const ordinal = facts.event?.kind === 'congress' && facts.event.ordinal !== null ? roman(facts.event.ordinal) : null;
  const mandate = facts.mandate === null ? null : `nhiệm kỳ ${facts.mandate}`;
  const parts = [facts.term ?? ordinal, mandate].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(', ');
}

/** Term of the issuing committee: stated, or from the document's date, or a local committee's at the article's date. */
export function termOf(
  facts: DocumentFacts,
  place: Place | null,
  date: string | null,
  told: Told,
  inferred: Inferred,
): string | null {
  const article = told.time.date;
  if (facts.number === null) return eventTerm(facts, told, inferred);
  if (facts.system !== 'party') return facts.term;
  if (isCentral(facts)) {
    if (facts.term !== null || inferred.term !== undefined) return facts.term ?? inferred.term?.value ?? null;
    return infer(inferred, date === null ? null : centralTerm(date), reason('document-date', date ?? ''));
  }
  if (!isLocal(facts)) return facts.term;
  // A local committee's `khóa XV` is told by its mandate, which the key holds; the ordinal stays in the field.
  if (facts.mandate !== null) return facts.mandate;
  const own = date === null ? null : provincialMandate(date, place?.name);
  if (own !== null) return infer(inferred, own, reason('document-date', date ?? ''));
  if (date !== null || article === null) return null;
  return infer(inferred, provincialMandate(article, place?.name), reason('article-date', article));
}

function infer(inferred: Inferred, value: string | null, why: string): string | null {
  if (value !== null) inferred.term = { value, reason: why };
  return value;
}

function eventTerm(facts: DocumentFacts, told: Told, inferred: Inferred): string | null {
  if (facts.event?.kind === 'congress') return congressMandate(facts, told.time.date, inferred);
  return facts.event?.kind === 'plenum' && facts.term === null
    ? plenumTerm(facts, facts.event, told, inferred)
    : facts.term;
}

/**
 * `nghị quyết Trung ương 6` without its term: the plenum of whose documents the article speaks (domain.md §6: topic before
 * recency), else the latest of that ordinal before the article's own day, of two in a row the one known to have issued such.
 */
function plenumTerm(
  facts: DocumentFacts,
  { scope, ordinal }: IssuingEvent,
  article: Told,
  inferred: Inferred,
): string | null {
  if (scope !== 'national' || ordinal === null) return null;
  const { time, topics } = article;
  const code = codeOf(facts);
  const issued = (term: string): readonly KnownDocument[] =>
    plenumOf(term, ordinal)?.members.filter(({ type }) => type === code) ?? [];
  const known = notAfter(
    congresses.flatMap(({ term }) => issued(term)),
    time,
  );
  const topical = mostSpokenOf(topics.near(facts, known)) ?? mostSpokenOf(topics.anywhere(known));
  if (topical !== null) return infer(inferred, topical.known.term, topicReason(topical));
  if (time.date === null || !time.firm) return null;
  const { date } = time;
  const running = centralTerm(date);
  const before = running === null ? null : congressOf((romanValue(running) ?? 0) - 1);
  const held = [running, before?.term ?? null]
    .filter((term) => term !== null)
    .filter((term) => heldBy(term, ordinal, date));
  const chosen = held.find((term) => issued(term).length > 0) ?? held[0] ?? null;
  return infer(inferred, chosen, reason('latest-of-number', date));
}

/** The one of most weight; of several, the latest: two terms' plenums may have had one subject. */
function mostSpokenOf(matches: readonly TopicMatch<KnownDocument>[]): TopicMatch<KnownDocument> | null {
  const most = Math.max(0, ...matches.map(({ weight }) => weight));
  return most === 0 ? null : (matches.filter(({ weight }) => weight === most).at(-1) ?? null);
}

function heldBy(term: string, ordinal: number, date: string): boolean {
  const plenum = plenumOf(term, ordinal);
  return plenum !== null && plenum.to <= date;
}

/** `Đại hội Đảng bộ tỉnh lần thứ XIV`: the years of the committee it elected. */
function congressMandate(facts: DocumentFacts, article: string | null, inferred: Inferred): string | null {
  const { event, place, mandate } = facts;
  if (mandate !== null || event === null || event.ordinal === null || event.scope !== 'local' || place === null)
    return mandate;
  if (event.body !== null && !isProvincesOwn(event.body, place)) return null;
  const congress = provincialCongress(place.name, event.ordinal, article);
  if (congress === null) return null;
  return infer(inferred, congress.mandate, reason('known-congress', place.name));
}
