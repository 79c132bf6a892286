import { type Programme, programmeNamed } from '../../gazetteer/index.ts';
import { reason } from '../reasons.ts';
import { type DocumentFacts, isCentral, isLocal } from './document-facts.ts';
import { symbolKey } from './symbol.ts';
import type { TopicSearch } from './topics.ts';

/** The programme that a citation names by type and number alone: `Đề án 06`, perhaps `của Chính phủ` (domain.md §3). */
export function programmeFor(facts: DocumentFacts): Programme | null {
  const { number, symbol, issuer, year, system } = facts;
  if (number === null || symbol !== null || year !== null) return null;
  return issuer === null || (system === 'state' && isCentral(facts)) ? programmeNamed(facts.type.type, number) : null;
}

/** Letters of the document that approved it: `QĐ-TTg`. */
const lettersOf = ({ document }: Programme): string => document.number.split('/').at(-1) ?? '';

/** Whether a document of the article is the one that approved the programme. */
export function approved(programme: Programme, facts: DocumentFacts): boolean {
  if (facts.type.type !== programme.document.type || symbolKey(facts.symbol) !== symbolKey(lettersOf(programme)))
    return false;
  const year = facts.year ?? facts.date?.slice(0, 4) ?? null;
  return year === null || year === programme.document.date.slice(0, 4);
}

/**
 * Whether the citation means the programme of that name. A local body numbers its own projects (domain.md §12 trap 4): beside
 * one, and under another subject, only a name in everyone's mouth is the programme's, or one whose issuer, decision or subject
 * is printed.
 */
export function meansProgramme(programme: Programme, facts: DocumentFacts, article: Surroundings): boolean {
  if (isLocal(facts)) return false;
  if (programme.household || facts.symbol !== null || facts.issuer !== null) return true;
  const [match] = article.topics.near(facts, [{ title: programme.title, topics: [] }]);
  if (match !== undefined && match.weight > 0) return true;
  return facts.title === null && !article.local;
}

interface Surroundings {
  readonly local: boolean;
  readonly topics: TopicSearch;
}

/** What the name of a programme adds to the document, with the reason. */
export interface Named {
  readonly key: string;
  readonly type: string;
  readonly symbol: string;
  readonly date: string;
  readonly reason: string;
}

/** The document by whose number the programme goes. */
export function namedBy(programme: Programme, typed: string): Named {
  const { type, number, date } = programme.document;
  const figure = (number.split('/')[0] ?? '').padStart(2, '0');
  const detail = programme.mark === '✓' ? typed : `${typed} (${programme.mark})`;
  const symbol = lettersOf(programme);
  return {
    key: `state/${symbol}/${figure}/${date.slice(0, 4)}`,
    type,
    symbol,
    date,
    reason: reason('programme-name', detail),
  };
}
