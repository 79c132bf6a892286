import { centralTerm, type KnownDocument, knownDocuments } from '../../gazetteer/index.ts';
import type { ArticleTime } from './article-date.ts';
import { codedNumber } from './coded-number.ts';
import type { DocumentFacts } from './document-facts.ts';
import { dateParts, dateRange, datesNear, dayMonthAgree } from './partial-date.ts';

/** Last day on which the article may be, ISO; null where nothing tells. */
export const lastDay = ({ date, to }: ArticleTime): string | null => (date === null ? to : (dateRange(date)?.to ?? to));

/** Those known by a number that are no younger than the article, oldest first. */
export function notAfter(known: readonly KnownDocument[], time: ArticleTime): readonly KnownDocument[] {
  const limit = lastDay(time);
  return limit === null ? known : known.filter(({ date }) => (dateRange(date)?.from ?? date) <= limit);
}

/**
 * Those of the documents that a printed date, as far as it is printed, may mean; where none has it, those of the same term
 * a year off: the number within the term tells, the date is evidence (domain.md §5).
 */
export function datedAs(known: readonly KnownDocument[], date: string | null): readonly KnownDocument[] {
  if (date === null) return known;
  const exact = known.filter((document) => dateFits(document, date));
  return exact.length > 0 ? exact : known.filter((document) => yearOff(document, date));
}

function dateFits(known: KnownDocument, date: string): boolean {
  const [printed, own] = [dateParts(date), dateParts(known.date)];
  if (printed.year !== null) return printed.year === own.year || datesNear(date, known.date);
  return own.day === null || dayMonthAgree(date, known.date);
}

function yearOff(known: KnownDocument, date: string): boolean {
  const range = dateRange(date);
  const [printed, own] = [dateParts(date).year, dateParts(known.date).year];
  if (range === null || printed === null || own === null || Math.abs(printed - own) > 1) return false;
  return known.term === centralTerm(range.from) || known.term === centralTerm(range.to);
}

/**
 * The facts without a year that is not the document's: `kết quả thực hiện Nghị quyết số 18-NQ/TW năm 2024` tells when it was
 * carried out. Known by its lying after the article, or by the document of that number in its term being of another year.
 */
export function withOwnYear(facts: DocumentFacts, time: ArticleTime): DocumentFacts {
  const { date, year, law, number } = facts;
  if (date === null || !/^\d{4}$/.test(date) || year !== null || law !== null || number === null) return facts;
  const after = time.firm && time.date !== null && date > time.date.slice(0, 4);
  return after || ofAnother(facts, date, time) ? { ...facts, date: null } : facts;
}

function ofAnother(facts: DocumentFacts, date: string, time: ArticleTime): boolean {
  const coded = codedNumber(facts);
  const range = dateRange(date);
  if (coded === null || !coded.sure || range === null) return false;
  const known = knownDocuments(coded.code, coded.number);
  const terms = [centralTerm(range.from), centralTerm(range.to)];
  return (
    terms.every((term) => known.some((document) => document.term === term)) &&
    datedAs(notAfter(known, time), date).length === 0
  );
}
