import { bodyNamed, isCityOn, organisationKey, type Place, placeCalled } from '../gazetteer/index.ts';
import type { Tenure } from '../schema/tagging.ts';

/** The body that an office is in, one for all the ways to name it. */
export interface Unit {
  /** In words; empty where the post does not say. */
  words: string;
  /** Canonical name of the province or country, whatever it is called in the post; null where none is said. */
  place: string | null;
  level: 'central' | 'province' | 'district' | 'commune' | 'unknown';
  /** A body of which it is known that one person heads it at a time. */
  known: boolean;
}

/** The unit that a place's printed name means: `Thành phố Hồ Chí Minh`, `Thừa Thiên Huế`. */
export function placeOf({ place, successor }: Pick<Tenure, 'place' | 'successor'>): Place | null {
  if (place === null) return null;
  const bare = place.replace(/^(?:Thành phố|Tỉnh) /u, '');
  // A name that is in no table is one that its unit bore before: the successor is the same unit.
  return placeCalled(place) ?? placeCalled(bare) ?? (successor === undefined ? null : placeCalled(successor));
}

const COMMUNE = /(?:^| )(?:xã(?! hội)|phường|thị trấn|đặc khu)(?: |$)/;
const DISTRICT = /(?:^| )(?:huyện|quận|thị xã|huyện ủy|quận ủy|thị ủy|huyện đoàn|quận đoàn)(?: |$)/;
const TOWN = /(?:^| )(?:thành phố|thành ủy|thành đoàn)(?: (.+))?$/;
/** Letters of a city's name that organisationKey leaves as they are. */
const LETTERS = / (?:hcm|hn|hp|đn|ct)$/;
const LEVELS = / (?:tỉnh|thành phố)$/;
const FRONT = /mặt trận tổ quốc(?: việt nam)?/;
const COMMITTEE = /(?:ban chấp hành đảng bộ|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy)/;

/** Bodies of a province or district that have one head; `cấp ủy` is its Party committee. */
const KNOWN =
  /^(?:cấp ủy|ủy ban nhân dân|hội đồng nhân dân|mặt trận|đoàn đại biểu quốc hội|sở .+|công an|bộ chỉ huy quân sự|tòa án nhân dân|viện kiểm sát nhân dân|thanh tra|(?:ban|ủy ban kiểm tra|văn phòng) ?(?:tổ chức|tuyên giáo|dân vận|tuyên giáo và dân vận|nội chính|kiểm tra)? ?cấp ủy|văn phòng (?:ủy|hội đồng) .*nhân dân.*|đảng ủy (?:ủy ban nhân dân|các cơ quan đảng))$/;

/** Without the place's own name and its level's: what body of the province it is. */
function localWords(words: string, place: Place): string {
  const own = organisationKey(place.name);
  const bare = words
    .replace(LETTERS, '')
    .replace(new RegExp(` ${own}$`), '')
    .replace(LEVELS, '');
  return bare
    .replace(FRONT, 'mặt trận')
    .replace(/^ủy ban mặt trận$/, 'mặt trận')
    .replace(COMMITTEE, 'cấp ủy');
}

/** Whether `thành phố` or `thành ủy` means a town of the province and not the province itself, being a city. */
function isTown(words: string, place: Place, day: string | null): boolean {
  const found = TOWN.exec(words.replace(LETTERS, ''));
  if (found === null) return false;
  const named = found[1]?.replace(/^thành phố ?/, '') ?? '';
  if (named !== '' && named !== organisationKey(place.name)) return true;
  return day === null ? !place.city && place.cityFrom === null : !isCityOn(place, day);
}

/** What a day changes in what a post's names mean: days of one era need not be told apart. */
export function eraOf(post: Tenure, day: string | null): string {
  if (post.place === null || day === null) return day === null ? '-' : '';
  const found = placeOf(post);
  return found === null || found.country ? day : String(isCityOn(found, day));
}

/** The body of a post that says these words of it; `day` tells what a `Thành ủy` was then. */
export function unitOf(words: string, post: Tenure, day: string | null): Unit {
  const found = placeOf(post);
  const abroad = found?.country === true && found.name !== 'Việt Nam';
  if (found === null || found.country) {
    const local = COMMUNE.test(words) || DISTRICT.test(words) || /(?:^| )(?:tỉnh|thành)(?: |$)/.test(words);
    const place = abroad ? found.name : null;
    const body = post.body ?? (found === null || abroad ? undefined : bodyNamed(post.organisation ?? '', day)?.id);
    if (body !== undefined && !local) return { words: body, place, level: 'central', known: true };
    return { words, place, level: local ? 'unknown' : 'central', known: false };
  }
  const place = found.name;
  if (COMMUNE.test(words)) return { words, place, level: 'commune', known: false };
  if (DISTRICT.test(words)) return { words, place, level: 'district', known: true };
  if (isTown(words, found, day)) {
    const town = TOWN.exec(words)?.[1] !== undefined || post.placeSource === 'explicit';
    return { words: town ? words : '', place, level: town ? 'district' : 'unknown', known: town };
  }
  const local = localWords(words, found);
  return { words: local, place, level: 'province', known: KNOWN.test(local) };
}
