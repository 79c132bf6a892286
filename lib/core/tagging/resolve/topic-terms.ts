import { knownDocuments } from '../../gazetteer/index.ts';
import { codedNumber } from './coded-number.ts';
import type { DocumentFacts } from './document-facts.ts';
import { TopicSearch } from './topics.ts';

/** Tells namesakes of one article apart by the titles behind them (domain.md §6): words near by may be another's subject. */
export class TopicTerms {
  readonly #search: TopicSearch;

  constructor(text: string) {
    this.#search = new TopicSearch(text);
  }

  /** Term of the one namesake of whose subject the title behind a citation speaks; null where none, or its date tells. */
  termOf(facts: DocumentFacts): string | null {
    const coded = facts.date === null && facts.term === null && facts.title !== null ? codedNumber(facts) : null;
    const known = coded === null ? [] : knownDocuments(coded.code, coded.number);
    if (known.length < 2) return null;
    const [best, second] = this.#search.inTitle(facts, known).sort((a, b) => b.weight - a.weight);
    if (best === undefined || best.weight === 0 || best.weight === second?.weight) return null;
    return best.known.term;
  }
}
