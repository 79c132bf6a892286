import { centralTerm, type DocumentType, organisationWords, provincialMandate } from '../../gazetteer/index.ts';
import type { IssuingEvent } from '../documents/candidate.ts';
import { type Level, levelsAgree, levelsOfBody } from '../level.ts';
import { type DocumentFacts, isCentral, levelsOf } from './document-facts.ts';
import { bodiesOfEventsAgree } from './event-body.ts';
import { dateParts, dateRange, datesNear, dayMonthAgree } from './partial-date.ts';
import { symbolKey } from './symbol.ts';

const FAMILIES: ReadonlyMap<string, string> = new Map([
  ['Chương trình hành động', 'Chương trình'],
  ['Thông báo kết luận', 'Thông báo'],
  ['Bộ luật', 'Luật'],
  ['Công văn', 'Văn bản'],
]);
/** One name for type words that the press uses of one document. */
export const typeFamily = (type: DocumentType): string => FAMILIES.get(type.type) ?? type.type;
const SWAPPED = new Set(['Quyết định', 'Quy định']);

/** Types that may be one document's: equal, or Quyết định and Quy định where the code is the Party's QĐ (domain.md §5). */
export function typesAgree(a: DocumentFacts, b: DocumentFacts): boolean {
  if (typeFamily(a.type) === typeFamily(b.type)) return true;
  if (![a, b].every((facts) => SWAPPED.has(facts.type.type) && facts.system !== 'state')) return false;
  return a.symbol !== null || b.symbol !== null;
}

const differ = <T>(a: T | null, b: T | null): boolean => a !== null && b !== null && a !== b;

/** Whether nothing that both say conflicts; says nothing of whether they agree in anything. */
export function compatible(a: DocumentFacts, b: DocumentFacts): boolean {
  return (
    typesAgree(a, b) &&
    a.draft === b.draft &&
    (a.symbol === b.symbol || !differ(symbolKey(a.symbol), symbolKey(b.symbol))) &&
    !differ(a.term, b.term) &&
    !differ(a.system, b.system) &&
    !differ(a.place?.name ?? null, b.place?.name ?? null) &&
    issuersAgree(a, b) &&
    (a.event === null || b.event === null || eventsAgree(a.event, b.event)) &&
    timesAgree(a, b)
  );
}

/** One code serves several bodies of a level (domain.md §1.3): with a symbol on both sides only the levels can conflict. */
function issuersAgree(a: DocumentFacts, b: DocumentFacts): boolean {
  const levels = [levelsOf(a), levelsOf(b)] as const;
  if (!levelsAgree(...levels)) return false;
  const [x, y] = [a.issuer ?? a.subject, b.issuer ?? b.subject];
  if (x === null || y === null) return true;
  const coded = a.symbol !== null && b.symbol !== null;
  return (coded && !below(levels[0]) && !below(levels[1])) || bodiesAgree(x, y);
}

/** Below the province, where many bodies sign alike. */
const below = (levels: ReadonlySet<Level> | null): boolean =>
  levels !== null && !levels.has('central') && !levels.has('province');

const CENTRE = /^(?:ban chấp hành )?trung ương(?: đảng)?$|^đảng$/;
const OF_THE_CENTRE = /bộ chính trị|ban bí thư|trung ương/;

/** Whether one body's words are among the other's: `Tỉnh ủy` and `Ban Thường vụ Tỉnh ủy Hậu Giang`; `Trung ương` is any of the centre's. */
export function bodiesAgree(a: string, b: string): boolean {
  const [x, y] = [organisationWords(a), organisationWords(b)];
  const [short, long] = x.length <= y.length ? [x, new Set(y)] : [y, new Set(x)];
  if (short.every((word) => long.has(word))) return true;
  const [p, q] = [x.join(' '), y.join(' ')];
  return (CENTRE.test(p) && OF_THE_CENTRE.test(q)) || (CENTRE.test(q) && OF_THE_CENTRE.test(p));
}

/** Whether two events are one: kind, and no conflict of scope, ordinal, term, mandate, body or place. */
export function eventsAgree(a: IssuingEvent, b: IssuingEvent): boolean {
  if (a.kind !== b.kind || differ(a.ordinal, b.ordinal) || differ(a.term, b.term)) return false;
  const scopes = a.scope !== 'unknown' && b.scope !== 'unknown' && a.scope !== b.scope;
  if (scopes || differ(a.place?.name ?? null, b.place?.name ?? null) || differ(a.mandate, b.mandate)) return false;
  if (a.body === null || b.body === null) return true;
  if (a.kind === 'congress') return bodiesOfEventsAgree(a, b);
  return levelsAgree(levelsOfBody(a.body), levelsOfBody(b.body)) && bodiesAgree(a.body, b.body);
}

/**
 * Terms in which a Party document may have been numbered: as stated, else those its date falls in; null where neither tells.
 * `central` where one of the two compared is the centre's, since then both are or they are not one.
 */
function termsOf(facts: DocumentFacts, central: boolean): ReadonlySet<string> | null {
  // A local committee's `khóa XV` is told by no date: its mandate is.
  const stated = central ? facts.term : facts.mandate;
  if (stated !== null) return new Set([stated]);
  const range = facts.date === null ? null : dateRange(facts.date);
  if (range === null) return facts.topicTerm === null ? null : new Set([facts.topicTerm]);
  const term = (day: string): string | null => (central ? centralTerm(day) : provincialMandate(day, facts.place?.name));
  const [from, to] = [term(range.from), term(range.to)];
  return from === null || to === null ? null : new Set([from, to]);
}

const yearOf = (facts: DocumentFacts): number | null =>
  facts.year === null ? (facts.date === null ? null : dateParts(facts.date).year) : Number(facts.year);

/**
 * Whether two citations may be of one time. A Party number is unique within its term, a state number within its
 * year; the date beyond that is evidence only, since the press gets it wrong (domain.md §5).
 */
export function timesAgree(a: DocumentFacts, b: DocumentFacts): boolean {
  if (a.date !== null && b.date !== null && datesNear(a.date, b.date)) return true;
  if (a.system === 'party' || b.system === 'party') {
    const central = isCentral(a) || isCentral(b);
    const [x, y] = [termsOf(a, central), termsOf(b, central)];
    if (x !== null && y !== null) return [...x].some((term) => y.has(term));
  }
  const [m, n] = [yearOf(a), yearOf(b)];
  if (m !== null && n !== null) return m === n;
  return a.date === null || b.date === null || dayMonthAgree(a.date, b.date);
}
