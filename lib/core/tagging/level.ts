import { issuerOf, organisationKey, type Place } from '../gazetteer/index.ts';

/** Levels at which a body may stand: centre, province, district, commune or base. */
export type Level = 'central' | 'province' | 'district' | 'base';

const set = (...levels: Level[]): ReadonlySet<Level> => new Set(levels);
const CENTRAL = set('central');
const PROVINCE = set('province');
const CITY = set('province', 'district');
const DISTRICT = set('district');
const BASE = set('base');
const LOCAL = set('province', 'district', 'base');

/** By words of the body's name, narrowest first: `Đoàn đại biểu Quốc hội tỉnh` is the province's. */
const WORDS: readonly (readonly [RegExp, ReadonlySet<Level>])[] = [
  [/(?:^| )(?:huyện|quận|thị xã|thị ủy)(?: |$)/, DISTRICT],
  [/(?:^| )(?:xã(?! hội)|phường|thị trấn|đặc khu)(?: |$)/, BASE],
  [/(?:^| )tỉnh(?: |$)/, PROVINCE],
  [/(?:^| )(?:thành phố|thành ủy|thành đoàn)(?: |$)/, CITY],
  [/trung ương|bộ chính trị|quân đội|ban bí thư|chính phủ|quốc hội|thủ tướng|chủ tịch nước|^bộ |tối cao/, CENTRAL],
  [/ủy ban nhân dân|hội đồng nhân dân/, LOCAL],
  [/^(?:giám đốc )?sở /, PROVINCE],
];

const CODES: Readonly<Record<string, ReadonlySet<Level>>> = {
  central: CENTRAL,
  // A Thành ủy below the province signs TU as well (domain.md §1.3).
  province: CITY,
  district: DISTRICT,
  base: BASE,
  local: LOCAL,
};

/** Levels a body of this printed name may have; null where its words do not tell. */
export function levelsOfBody(name: string): ReadonlySet<Level> | null {
  const words = organisationKey(name);
  return WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** `UBND thành phố Vinh`: behind the level the town's own name. */
const TOWN = /(?:^| )(?:thành phố|thành ủy|thành đoàn) (.+)$/;

/**
 * Levels of a body with the province that was read with it: a city that is no province's namesake, or that stands inside a
 * province, is a town of a province.
 */
export function levelsOfUnit(name: string, place: Place | null): ReadonlySet<Level> | null {
  const [unit = ''] = name.split(/,\s*(?=tỉnh|thành phố|tp)/i);
  const levels = levelsOfBody(unit) ?? levelsOfBody(name);
  if (levels !== CITY) return levels;
  const [, named = ''] = TOWN.exec(organisationKey(unit)) ?? [];
  if (place === null) return named === '' ? levels : DISTRICT;
  const own = organisationKey(place.name);
  if (named !== '' && named !== own && !named.startsWith(`${own} `)) return DISTRICT;
  return place.city || place.cityFrom !== null ? levels : DISTRICT;
}

/** Levels of the bodies that sign with these letters; null where they do not tell. */
export function levelsOfCode(letters: string): ReadonlySet<Level> | null {
  const issuer = issuerOf(letters);
  return issuer === null ? null : (CODES[issuer.level] ?? null);
}

/** Whether two bodies may be one as far as their levels tell. */
export function levelsAgree(a: ReadonlySet<Level> | null, b: ReadonlySet<Level> | null): boolean {
  return a === null || b === null || [...a].some((level) => b.has(level));
}
