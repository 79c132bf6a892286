import { lawsNamed, type StateDocument, stateDocument } from '../../gazetteer/index.ts';
import type { DocumentRef } from '../../schema/tagging.ts';
import { reason } from '../reasons.ts';
import type { ArticleTime } from './article-date.ts';
import type { DocumentFacts } from './document-facts.ts';
import { keyOf } from './keys.ts';
import { dateRange } from './partial-date.ts';
import { stateSymbol } from './symbol.ts';

type ReadingRef = NonNullable<DocumentRef['readings']>[number];

/**
 * Documents of the state that a citation without its year may mean: laws of that name, latest first, and the known one of a
 * number that begins anew each January. They decide nothing: an older law may be meant, and another year's number.
 * `letters` are those of the body where the citation does not print them.
 */
export function stateReadings(facts: DocumentFacts, letters: string | null, time: ArticleTime): readonly ReadingRef[] {
  if (facts.year !== null || facts.date !== null || facts.draft) return [];
  if (facts.law !== null) return readings(facts, time, [...lawsNamed(facts.type.type, facts.law)].reverse());
  if (facts.system !== 'state' || facts.number === null) return [];
  const symbol = stateSymbol(facts) ?? letters;
  const known = symbol === null ? null : stateDocument(`${facts.number}/${symbol}`);
  return known === null ? [] : readings({ ...facts, symbol }, time, [known]);
}

function readings(facts: DocumentFacts, time: ArticleTime, known: readonly StateDocument[]): readonly ReadingRef[] {
  const limit = time.date === null ? time.to : (dateRange(time.date)?.to ?? time.to);
  const late = (document: StateDocument): boolean => limit !== null && document.date.slice(0, 10) > limit;
  return [...known.filter((document) => !late(document)), ...known.filter(late).reverse()].map((document) => {
    const detail = document.mark === '✓' ? document.date : `${document.date} (${document.mark})`;
    const year = document.date.slice(0, 4);
    return {
      key: keyOf({ ...facts, year }, { place: null, term: null, year, symbol: null }),
      title: document.name ?? document.title,
      date: document.date,
      reason: reason(late(document) ? 'later-than-article' : 'known-document', detail),
    };
  });
}
