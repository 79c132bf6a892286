import { PhraseTable, slug } from '../text/index.ts';
import countries from './data/countries.json' with { type: 'json' };
import data from './data/places.json' with { type: 'json' };
import { dayBefore, dayOf, type Validity } from './validity.ts';
import { wordsIn } from './words.ts';

/** A province or central city, valid from `from` to `to`, or a country. */
export interface Place extends Validity {
  /** `Hậu Giang`, `Hồ Chí Minh`: no level word. */
  readonly name: string;
  readonly country: boolean;
  /** The unit that took it in, or null. */
  readonly into: string | null;
  /** A city under the centre when the map of 34 began, on 2025-07-01; see `isCityOn` for other days. */
  readonly city: boolean;
  /** Day on which a province became a city, ISO; null when it always was, or is none. */
  readonly cityFrom: string | null;
  /** Only counts after a level word or in a form that is no person's name. */
  readonly gated: boolean;
  /** The name that it had before it became a city and is printed by here: `Thừa Thiên Huế`; null where printed by its own. */
  readonly formerly: string | null;
}

interface Row {
  readonly name: string;
  readonly variants?: readonly string[] | undefined;
  readonly into?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly city?: boolean | undefined;
  readonly cityFrom?: string | undefined;
  readonly gated?: boolean | undefined;
  readonly formerly?: readonly string[] | undefined;
}
const rows: readonly Row[] = data.provinces;
const lastDay = dayBefore(data.mergedOn);

function province(row: Row): Place {
  const cityFrom = row.cityFrom ?? null;
  return {
    name: row.name,
    country: false,
    into: row.into ?? null,
    from: row.from ?? null,
    to: row.to ?? (row.into === undefined ? null : lastDay),
    city: row.city === true || (cityFrom !== null && cityFrom <= data.mergedOn),
    cityFrom,
    gated: false,
    formerly: null,
  };
}

const country = (name: string): Place => ({
  name,
  country: true,
  into: null,
  from: null,
  to: null,
  city: false,
  cityFrom: null,
  gated: false,
  formerly: null,
});

const entries: (readonly [string, Place])[] = rows.flatMap((row) => {
  const place = province(row);
  const named = row.gated === true ? { ...place, gated: true } : place;
  const [before = null, ...spellings] = row.formerly ?? [];
  const earlier = before === null ? [] : [before, ...spellings];
  return [
    [row.name, named] as const,
    ...(row.variants ?? []).map((variant) => [variant, place] as const),
    ...earlier.map((spelling) => [spelling, { ...place, formerly: before }] as const),
  ];
});
for (const name of wordsIn(countries.countries)) entries.push([name, country(name)]);

/** Provinces in all their spellings, and countries. */
export const placeNames: PhraseTable<Place> = new PhraseTable(entries);

/** Given names that are countries' too; behind an office of a province or a body they are the former. */
const givenNames: ReadonlySet<string> = new Set(wordsIn(countries.givenNames));
export const isGivenName = (country: Place): boolean => givenNames.has(country.name);
/** Countries whose names are everyday words, which only count behind an office of state: `Thủ tướng Anh`. */
export const countriesOfOffices: PhraseTable<Place> = new PhraseTable(
  wordsIn(countries.behindOffices).map((name) => [name, country(name)] as const),
);

/** Level nouns: `tỉnh`, `huyện`, `xã`. */
export const levelNouns: PhraseTable<string> = new PhraseTable(
  wordsIn(data.levels).map((level) => [level, level] as const),
);

/** Places whose name alone would be a person's. */
const needLevel: ReadonlySet<string> = new Set(rows.filter((row) => row.gated === true).map(({ name }) => name));

/** A place as a reader names it: `Hậu Giang`, but `Thành phố Hồ Chí Minh`, whose name alone is a person's; `Thừa Thiên Huế` as printed. */
export function fullName(place: Place): string {
  if (place.formerly !== null) return place.formerly;
  return needLevel.has(place.name) ? `${place.city ? 'Thành phố' : 'Tỉnh'} ${place.name}` : place.name;
}

const bySlug = new Map(
  entries.filter(([, place]) => place.formerly === null).map(([, place]) => [slug(place.name), place] as const),
);

/** The province or country of a name, whatever its marks and case. */
export function placeCalled(name: string): Place | null {
  return bySlug.get(slug(name)) ?? null;
}

/** Whether a unit exists on an ISO date; a date without month or day stands for its middle, one without year for today's map. */
export function placeOn(place: Place, date: string): 'valid' | 'merged' | 'not-yet' {
  const day = dayOf(date);
  if (day === null) return place.into === null ? 'valid' : 'merged';
  if (place.from !== null && day < place.from) return 'not-yet';
  return place.to !== null && day > place.to ? 'merged' : 'valid';
}

/** The unit that took a merged one in, or the name that one has since (domain.md §10: a link, never a rewriting); null for one that stands. */
export function successorOf(place: Place): Place | null {
  if (place.formerly !== null) return placeCalled(place.name);
  return place.into === null ? null : placeCalled(place.into);
}

const intoOnes = new Set(rows.filter(({ into, to }) => into !== undefined && to === undefined).map(({ into }) => into));

/** Whether a province was merged in July 2025: taken in by another, or made new with the old name by taking others in. */
export function isMerged({ name, into, to }: Place): boolean {
  return intoOnes.has(name) || (into !== null && to === lastDay);
}

/** Whether the map of provinces was drawn anew between two ISO days, so that units of one name are two. */
export const mapChanged = (a: string, b: string): boolean => a < data.mergedOn !== b < data.mergedOn;

/** Whether a unit is a city under the centre on an ISO date: its committee is then a Thành ủy (domain.md §10). */
export function isCityOn(place: Place, date: string): boolean {
  const day = dayOf(date);
  if (place.cityFrom === null || day === null) return place.city;
  return day >= place.cityFrom;
}
