import { slug } from '../text/index.ts';
import data from './data/provincial-congresses.json' with { type: 'json' };
import { byKey, lazy } from './lazy.ts';
import { isMerged, placeCalled } from './places.ts';
import { heldThrough } from './validity.ts';

/** A congress of a province's Party organisation (domain.md §7.5). */
export interface ProvincialCongress {
  /** As in the table of places: `Hậu Giang`. */
  readonly place: string;
  readonly number: number;
  /** Years of the committee it elected: `2020-2025`. */
  readonly mandate: string;
}

interface Mandate {
  readonly mandate: string;
  readonly from: string;
  readonly to: string | null;
  readonly heldFrom: string;
  readonly toWhereUnmerged?: string | undefined;
}
const mandates: readonly Mandate[] = data.mandates;

/**
 * The mandate of provincial committees on an ISO date (`2023-03-30` → `2020-2025`); null between two, and for a month or year
 * that lies in two. Merged provinces began anew with the merger of July 2025: only where `placeName` says that a province was
 * none of them did the committee elected in 2020 go on to the congress.
 */
export function provincialMandate(date: string, placeName: string | null = null): string | null {
  const place = placeName === null ? null : placeCalled(placeName);
  const goesOn = place !== null && !place.country && !isMerged(place);
  return (
    heldThrough(mandates, date, ({ from, to, toWhereUnmerged }) => ({
      from,
      to: goesOn ? (toWhereUnmerged ?? to) : to,
    }))?.mandate ?? null
  );
}

const byPlace = lazy(() =>
  byKey(
    data.congresses.flatMap(({ mandate, number, places }) => places.map((place) => ({ place, number, mandate }))),
    ({ place, number }) => [`${slug(place)}/${number}`],
  ),
);
const opening = lazy(() => new Map(mandates.map(({ mandate, heldFrom }) => [mandate, heldFrom] as const)));

/**
 * The congress of a province by its ordinal, if the table has it. A date (ISO) earlier than the month in which the
 * congresses of that mandate began rules it out: merged provinces count from I again in 2025.
 */
export function provincialCongress(placeName: string, ordinal: number, date: string | null): ProvincialCongress | null {
  const found = byPlace().get(`${slug(placeName)}/${ordinal}`) ?? [];
  const held = found.filter(({ mandate }) => date === null || date >= (opening().get(mandate) ?? ''));
  return held.length === 1 ? (held[0] ?? null) : null;
}
