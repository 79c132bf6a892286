import { PhraseTable, slug } from '../text/index.ts';
import places from './data/places.json' with { type: 'json' };

export interface Place {
  /** `Hậu Giang`, `Hồ Chí Minh`: no level word. */
  readonly name: string;
  readonly country: boolean;
  /** The unit that took it in on 2025-07-01, or null. */
  readonly into: string | null;
  readonly city: boolean;
  /** Only counts after a level word or in a form that is no person's name. */
  readonly gated: boolean;
}

const entries: (readonly [string, Place])[] = [];
for (const entry of places.provinces) {
  const place: Place = {
    name: entry.name,
    country: false,
    into: 'into' in entry ? entry.into : null,
    city: 'city' in entry && entry.city === true,
    gated: false,
  };
  const gated = 'gated' in entry && entry.gated === true;
  entries.push([entry.name, gated ? { ...place, gated } : place]);
  for (const variant of 'variants' in entry ? entry.variants : []) entries.push([variant, place]);
}
for (const name of places.countries)
  entries.push([name, { name, country: true, into: null, city: false, gated: false }]);

/** Provinces in all their spellings, and countries. */
export const placeNames: PhraseTable<Place> = new PhraseTable(entries);

/** Level nouns: `tỉnh`, `huyện`, `xã`. */
export const levelNouns: PhraseTable<string> = new PhraseTable(places.levels.map((level) => [level, level] as const));

const bySlug = new Map(entries.map(([, place]) => [slug(place.name), place] as const));

/** The province or country of a name, whatever its spelling. */
export function placeCalled(name: string): Place | null {
  return bySlug.get(slug(name)) ?? null;
}
