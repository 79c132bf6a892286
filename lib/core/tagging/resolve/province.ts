import { type Place, placeNames } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { adjoins } from '../capitals.ts';
import { Trigger, triggers } from '../lexicon.ts';

const LEAD_PARAGRAPHS = 3;
const COMMITTEES = new Set(['ủy', 'tỉnh', 'phố', 'tp', 'bộ']);
/** Weights: a place after its committee or level noun says whose article it is; in the headline and lead more so. */
const AFTER_UNIT = 3;
const IN_LEAD = 2;

/** Last words of units that bear the name of a province as their own: `phường Bình Dương`. */
const NAMESAKES = new Set(['xã', 'phường', 'trấn', 'khu']);
const NAME_WORDS = Trigger.surname | Trigger.highland;
const NAME_BEFORE_MAX = 3;

/**
 * `Trương Hòa Bình`: behind a surname and capitalised words it is part of a name, behind other ones not: `Than Quảng Ninh`, `Ở
 * Quảng Nam`; abbreviations (`TP`, `UBND`) begin no name.
 */
export function insideName(lexed: Lexed, i: number): boolean {
  if (NAMESAKES.has(lexed.key(i - 1))) return true;
  for (let word = i - 1; word >= i - NAME_BEFORE_MAX; word--) {
    const { upper, caps, key, text } = lexed.word(word);
    if (!upper || (caps && text.length > 1) || !adjoins(lexed, word + 1)) return false;
    // `Từ Sơn La` is from there; few bear that name.
    if (triggers(lexed, word, NAME_WORDS) && key !== 'từ') return true;
  }
  return false;
}

/** A paper named after its province, or the place of a date line: `Nguồn: Báo Sơn La`, `Đà Nẵng, ngày 9 tháng 11`; the capital dates everybody's. */
function tellsWhose(lexed: Lexed, i: number, place: { readonly value: Place; readonly end: number }): boolean {
  if (lexed.key(i - 1) === 'báo' && lexed.word(i - 1).upper) return true;
  const opens =
    lexed.word(i - 1).kind === 'break' && lexed.key(place.end) === ',' && lexed.key(place.end + 1) === 'ngày';
  return opens && place.value.name !== 'Hà Nội';
}

/**
 * The article's own province (domain.md §8.8, place inheritance 3): the one named most, weighted. Null when none is named or
 * another comes close, since a wrong place is worse than none.
 */
export function articleProvince(lexed: Lexed): Place | null {
  const scores = new Map<Place, number>();
  let paragraph = 0;
  for (let i = 0; i < lexed.length; i++) {
    const word = lexed.word(i);
    if (word.kind === 'break') paragraph++;
    if (!word.upper || (word.flags & Trigger.place) === 0) continue;
    const place = placeNames.match(lexed, i);
    if (place === null || place.value.country || place.value.gated || insideName(lexed, i)) continue;
    const weight = COMMITTEES.has(lexed.key(i - 1)) || tellsWhose(lexed, i, place) ? AFTER_UNIT : 1;
    scores.set(place.value, (scores.get(place.value) ?? 0) + weight + (paragraph < LEAD_PARAGRAPHS ? IN_LEAD : 0));
    i = place.end - 1;
  }
  const [first, second] = [...byName(scores)].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < AFTER_UNIT) return null;
  return second !== undefined && second[1] * 1.4 > first[1] ? null : first[0];
}

/** Scores with those of a province by the name it had added to those by its own; the place is the one that is printed more. */
function byName(scores: ReadonlyMap<Place, number>): ReadonlyMap<Place, number> {
  const sums = new Map<Place, number>();
  for (const [place, score] of [...scores].sort((a, b) => b[1] - a[1])) {
    const same = [...sums.keys()].find(({ name }) => name === place.name) ?? place;
    sums.set(same, (sums.get(same) ?? 0) + score);
  }
  return sums;
}
