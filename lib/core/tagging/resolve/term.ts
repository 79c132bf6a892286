import {
  centralTerm,
  congressOf,
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

type Inferred = DocumentRef['inferred'];

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
  time: ArticleTime,
  inferred: Inferred,
): string | null {
  const article = time.date;
  if (facts.number === null) return eventTerm(facts, time, inferred);
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

function eventTerm(facts: DocumentFacts, time: ArticleTime, inferred: Inferred): string | null {
  if (facts.event?.kind === 'congress') return congressMandate(facts, time.date, inferred);
  return facts.event?.kind === 'plenum' && facts.term === null ? plenumTerm(facts.event, time, inferred) : facts.term;
}

/** `nghị quyết Trung ương 6` without its term: the latest plenum of that ordinal before the article's own day. */
function plenumTerm({ scope, ordinal }: IssuingEvent, { date, firm }: ArticleTime, inferred: Inferred): string | null {
  if (scope !== 'national' || ordinal === null || date === null || !firm) return null;
  const running = centralTerm(date);
  const before = running === null ? null : congressOf((romanValue(running) ?? 0) - 1);
  const held = [running, before?.term ?? null].find((term) => term !== null && heldBy(term, ordinal, date)) ?? null;
  return infer(inferred, held, reason('latest-of-number', date));
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
