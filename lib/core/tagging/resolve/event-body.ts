import { organisationWords, type Place } from '../../gazetteer/index.ts';
import type { IssuingEvent } from '../documents/candidate.ts';
import { type Level, levelsAgree, levelsOfBody, levelsOfUnit } from '../level.ts';

const CENTRAL: ReadonlySet<Level> = new Set(['central']);
const PROVINCE: ReadonlySet<Level> = new Set(['province']);

/** Whitespace as printed may be of any length: patterns see one space. */
const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words of a body's name without the province behind it. */
function ownWords(body: string, place: Place | null): readonly string[] {
  const words = organisationWords(oneSpaced(body));
  const province = place === null ? [] : organisationWords(place.name);
  const rest = words.slice(0, words.length - province.length);
  return province.length > 0 && rest.length > 0 && words.slice(rest.length).join(' ') === province.join(' ')
    ? rest
    : words;
}

const PROVINCES = new Set(['đảng bộ', 'đảng bộ tỉnh', 'tỉnh ủy']);
const CITIES = new Set(['đảng bộ thành phố', 'đảng bộ tp', 'thành ủy']);

/** Whether a body is a province's own Party organisation, not one of the many within it: `Đảng bộ Công an tỉnh`. */
export function isProvincesOwn(body: string, place: Place | null): boolean {
  const words = ownWords(body, place).join(' ');
  if (PROVINCES.has(words)) return true;
  return CITIES.has(words) && (place === null || place.city || place.cityFrom !== null);
}

/** A mass organisation's own name in words: `Hội Nông dân`, `Nông dân toàn quốc` are one, and so are its unit's in a province. */
function massWords(body: string, place: Place | null): readonly string[] {
  const name = oneSpaced(body).replace(/(?:^| )(?:đại biểu|toàn quốc|Việt Nam|TNCS Hồ Chí Minh)(?= |$)/giu, '');
  const words = ownWords(name, place);
  const head = words[0] === 'hội' ? (words[1] === 'liên' && words[2] === 'hiệp' ? 3 : 1) : 0;
  return words.length > head ? words.slice(head) : words;
}

/** Levels of the body whose event it is; null where its words do not tell. */
export function levelsOfEvent({ scope, body, place }: IssuingEvent): ReadonlySet<Level> | null {
  if (scope === 'national') return CENTRAL;
  if (scope === 'unknown') return null;
  if (scope === 'mass') return (body === null ? null : levelsOfBody(body)) ?? (place === null ? CENTRAL : PROVINCE);
  if (body === null || ownWords(body, place).join(' ') === 'đảng bộ') return PROVINCE;
  return levelsOfUnit(body, place);
}

/** Whether a body without a province in its name is one of the article's: a level is printed, and it is not the centre's. */
export function takesProvince(event: IssuingEvent): boolean {
  const levels = levelsOfEvent(event);
  return levels !== null && !levels.has('central');
}

/** Whether two bodies may be one: the shorter name is how the longer begins, and the levels agree. */
export function bodiesOfEventsAgree(a: IssuingEvent, b: IssuingEvent): boolean {
  if (a.body === null || b.body === null) return true;
  if (!levelsAgree(levelsOfEvent(a), levelsOfEvent(b))) return false;
  const read = a.scope === 'mass' ? massWords : ownWords;
  const [x, y] = [read(a.body, a.place), read(b.body, b.place)];
  return (x.length <= y.length ? x : y).every((word, i) => word === x[i] && word === y[i]);
}

/** Name of the body for a key, without its province; empty for a province's own and for the Party itself. */
export function bodyName({ kind, scope, body }: IssuingEvent, place: Place | null): string {
  if (body === null) return '';
  if (scope === 'mass') return massWords(body, place).join(' ');
  return kind === 'session' || isProvincesOwn(body, place) ? '' : ownWords(body, place).join(' ');
}
