import type { ArticleTime, Disagreement } from '../../core/schema/index.ts';
import type { Found } from './head.ts';
import { HOME_ZONE, type ReadTime } from './parse-time.ts';

/** A time that one source gives. */
export interface ToldTime {
  read: ReadTime;
  source: string;
  isPrinted: boolean;
  /** Said of a change: stands in for the time of publication where that is missing or less exact. */
  isStandIn: boolean;
}

export interface ChosenTime {
  time: ArticleTime;
  reason: Disagreement['reason'];
  others: Found<string>[];
}

const MINUTE = 60_000;
/** An unzoned time of a page from abroad is at most this far from the same moment told with a zone. */
const WIDEST_ZONES = 18 * 60 * MINUTE;
const WIDEST_DAYS = 36 * 60 * MINUTE;
const HOME_OFFSET = 7 * 60 * MINUTE;

/**
 * Chooses among what the sources say, in their order of trust. The first is believed for the day; another of that day tells
 * it better where it has a clock or a zone that the first has not. Others that are of another moment are told apart.
 */
export function chooseTime(told: readonly ToldTime[], isHome: boolean): ChosenTime | null {
  const isPlain = (one: ToldTime): boolean => one.read.turned === null || (isHome && one.isPrinted);
  const plainDays = new Set(told.filter(isPlain).map(({ read }) => dayOf(read)));
  const times = told.map((one) => (isPlain(one) ? one : turnTowards(one, plainDays)));
  const [first] = times;
  if (first === undefined) return null;
  const prints = times.filter(({ isPrinted, read }) => isPrinted && hasClock(read));
  const printed = prints.find(({ isStandIn }) => !isStandIn) ?? prints[0];

  let chosen = first;
  let reason: Disagreement['reason'] = 'rank';
  if (isMidnight(first.read) && printed !== undefined && dayOf(printed.read) === dayOf(first.read)) {
    if (!isMidnight(printed.read)) [chosen, reason] = [printed, 'exact'];
  } else {
    for (const one of times) {
      if (
        dayOf(one.read) === dayOf(first.read) &&
        exactness(one.read) > exactness(chosen.read) &&
        agrees(one.read, chosen.read)
      )
        chosen = one;
    }
  }
  if (isHome && printed !== undefined && isFalselyUniversal(chosen.read, printed.read))
    [chosen, reason] = [printed, 'shown'];

  const time = toTime(chosen);
  const others = firstOfEach(times).filter((one) => one !== chosen && !isSame(one.read, chosen.read, isHome));
  return {
    time: prints.reduce((given, { read }) => inZoneOf(given, read), time),
    reason,
    others: others.map(({ read, source }) => ({ value: written(read), source })),
  };
}

/** Whether two times are of one moment, as exactly as the less exact of them says. */
export function sameMoment(a: ArticleTime, b: ArticleTime): boolean {
  if (a.precision === 'day' || b.precision === 'day') return a.at.slice(0, 10) === b.at.slice(0, 10);
  const least = a.precision === 'hour' || b.precision === 'hour' ? 60 * MINUTE : MINUTE;
  return Math.abs(Date.parse(a.at) - Date.parse(b.at)) < least;
}

const dayOf = ({ at }: ReadTime): string => at.slice(0, 10);
const hasClock = ({ precision }: ReadTime): boolean => precision === 'minute' || precision === 'second';
const isMidnight = ({ at, precision }: ReadTime): boolean => precision !== 'day' && at.slice(11, 19) === '00:00:00';
const exactness = ({ precision, zoneGiven }: ReadTime): number =>
  ({ day: 0, hour: 2, minute: 4, second: 4 })[precision] + (zoneGiven ? 1 : 0);
/** A time with a clock is replaced only by one with the same clock: else the two are of different events. */
const agrees = (a: ReadTime, b: ReadTime): boolean => !hasClock(b) || a.at.slice(0, 16) === b.at.slice(0, 16);

const toTime = ({ read: { at, precision, zoneGiven }, source }: ToldTime): ArticleTime => ({
  at,
  precision,
  zoneGiven,
  source,
});
const written = ({ at, precision }: ReadTime): string => (precision === 'day' ? at.slice(0, 10) : at);

/** Day and month change places where only that is a day that a source gives plainly. Print of this country is plain. */
function turnTowards(one: ToldTime, days: ReadonlySet<string>): ToldTime {
  const { turned } = one.read;
  if (turned === null || days.has(dayOf(one.read)) || !days.has(turned.slice(0, 10))) return one;
  return { ...one, read: { ...one.read, at: turned, turned: null } };
}

const isUniversal = ({ at, zoneGiven }: Pick<ReadTime, 'at' | 'zoneGiven'>): boolean =>
  zoneGiven && /(?:Z|\+00:00)$/.test(at);
const isOfHome = ({ at }: ReadTime): boolean => at.endsWith(HOME_ZONE);

/** The same wall clock, once as universal time and once as this country's: a system that writes `Z` behind local time. */
const isFalselyUniversal = (told: ReadTime, printed: ReadTime): boolean =>
  isUniversal(told) && hasClock(told) && isOfHome(printed) && told.at.slice(0, 16) === printed.at.slice(0, 16);

/** A universal time that the page prints by its own clock is given by that clock: the day is then the page's own. */
function inZoneOf(time: ArticleTime, printed: ReadTime): ArticleTime {
  if (!isUniversal(time) || !isOfHome(printed) || !hasClock(printed)) return time;
  const moment = Date.parse(time.at);
  if (Math.abs(moment - Date.parse(printed.at)) >= MINUTE) return time;
  const local = new Date(moment + HOME_OFFSET).toISOString().slice(0, 19);
  return { ...time, at: `${local}${HOME_ZONE}` };
}

function isSame(a: ReadTime, b: ReadTime, isHome: boolean): boolean {
  const apart = Math.abs(Date.parse(a.at) - Date.parse(b.at));
  if (!hasClock(a) || !hasClock(b)) {
    return dayOf(a) === dayOf(b) || homeDay(a) === homeDay(b) || (!isHome && apart < WIDEST_DAYS);
  }
  return apart < MINUTE || (!isHome && !(a.zoneGiven && b.zoneGiven) && apart < WIDEST_ZONES);
}

const homeDay = ({ at }: ReadTime): string => new Date(Date.parse(at) + HOME_OFFSET).toISOString().slice(0, 10);

/** The first time of each kind of source: the page's data, its markup, its print. */
function firstOfEach(times: readonly ToldTime[]): ToldTime[] {
  const kinds = new Map<string, ToldTime>();
  for (const one of times) {
    if (one.isStandIn) continue;
    const kind = one.isPrinted ? 'printed' : one.source.replace(/\[.*/, '');
    if (!kinds.has(kind)) kinds.set(kind, one);
  }
  return [...kinds.values()];
}
