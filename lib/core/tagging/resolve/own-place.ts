import { isCityOn, type Place, placeOn, successorOf } from '../../gazetteer/index.ts';
import type { DocumentRef } from '../../schema/tagging.ts';
import { reason } from '../reasons.ts';
import type { ArticleTime } from './article-date.ts';
import { type DocumentFacts, isLocal } from './document-facts.ts';

/** `tỉnh Bắc Ninh`, `thành phố Bắc Ninh`, as it was on an ISO date; without one as when the map of 34 began. */
export const levelledOn = (place: Place, date: string | null): string =>
  (date === null ? place.city : isCityOn(place, date))
    ? `thành phố ${place.name}`
    : `tỉnh ${place.formerly ?? place.name}`;

/** The document's province as printed; else the article's for a local body, as far as it stood on the document's day (domain.md §10). */
export function placeOf(
  facts: DocumentFacts,
  { province, time }: { readonly province: Place | null; readonly time: ArticleTime },
  inferred: DocumentRef['inferred'],
): Place | null {
  if (facts.place !== null) return facts.place;
  if (!isLocal(facts) || province === null) return null;
  const own = facts.date === null || facts.date.startsWith('--') ? null : facts.date;
  const place = standing(province, own, time);
  if (place === null) return null;
  const why = reason('article-province');
  inferred.place = { value: place.name, reason: why };
  inferred.jurisdiction = { value: levelledOn(place, own ?? time.date), reason: why };
  return place;
}

/**
 * The unit that a province was when a document was issued: after the merger its successor. An article from after the merger
 * may cite either without a date, and one from before cannot cite what was not there yet.
 */
function standing(province: Place, own: string | null, { date, firm }: ArticleTime): Place | null {
  const day = own ?? (firm ? date : null);
  const state = day === null ? 'valid' : placeOn(province, day);
  if (state === 'valid') return province;
  return state === 'merged' && own !== null ? successorOf(province) : null;
}
