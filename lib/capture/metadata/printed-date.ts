import { monthOf, vietnameseMonth } from './months.ts';
import { weekdayIn } from './weekdays.ts';

/** A day read from a text and where it stands there. `turned` is true where day and month could be the other way round. */
export interface PrintedDate {
  year: number;
  month: number;
  day: number;
  start: number;
  end: number;
  turned: boolean;
}

const DAY_FIRST = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?!\d)/;
const YEAR_FIRST = /(?<!\d)(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?!\d)/;
const DAY_WORDS = /(?<!\d)(\d{1,2})\s+tháng\s+(\d{1,2}|[\p{L}]+(?:\s+(?:một|hai))?)\s*(?:,|năm|\s)\s*(\d{4})(?!\d)/iu;
/** `11/19/19 06:56 AM`: two digits of the year only beside a clock. */
const SHORT_YEAR = /(?<!\d)(\d{1,2})\/(\d{1,2})\/(\d{2})(?!\d)(?=.*\d:\d\d)/;
/** `7th of March 2026`, `25. September 2018`, `22 de janeiro de 2018`, `7-Mar-2026`. */
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|º|\.)?(?:\s+(?:of|de|del|di))?[\s-]+(\p{L}{3,10})\.?,?(?:\s+(?:de|del|di))?[\s-]+(\d{4})(?!\d)/giu;
const MONTH_DAY = /(?<!\p{L})(\p{L}{3,10})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/giu;

/** `Mar 13 21:30:09 EST 2015`: the year behind the clock, as a system prints it. */
const YEAR_LAST = /(?<!\p{L})(\p{L}{3,10} +\d{1,2}),? +(\d{1,2}:\d{2}(?::\d{2})?(?: +[A-Z]{2,5})?) +(\d{4})(?!\d)/u;

/** A text with the year beside its day. */
export const joinYear = (text: string): string => text.replace(YEAR_LAST, '$1, $3 $2');

/**
 * The first whole date of a text. Day stands before month; a day above 12 in the month's place, or a weekday that is only so
 * the other way round, turns them.
 */
export function findDate(text: string): PrintedDate | null {
  const at = (match: RegExpExecArray, year: string | undefined, month: number, day: string | undefined) => ({
    year: Number(year),
    month,
    day: Number(day),
    start: match.index,
    end: match.index + match[0].length,
    turned: false,
  });
  let match = DAY_FIRST.exec(text) ?? SHORT_YEAR.exec(text);
  if (match !== null) {
    const [first, second] = [Number(match[1]), Number(match[2])];
    const year = match[3]?.length === 2 ? `20${match[3]}` : match[3];
    if (second > 12 && first <= 12) return at(match, year, first, match[2]);
    const isOpen = first <= 12 && second <= 12 && first !== second;
    const weekday = isOpen ? weekdayIn(text) : null;
    const is = (month: number, day: number): boolean =>
      new Date(Date.UTC(Number(year), month - 1, day)).getUTCDay() === weekday;
    if (is(first, second) && !is(second, first)) return at(match, year, first, match[2]);
    return { ...at(match, year, second, match[1]), turned: isOpen && !is(second, first) };
  }
  match = YEAR_FIRST.exec(text);
  if (match !== null) return at(match, match[1], Number(match[2]), match[3]);
  match = DAY_WORDS.exec(text);
  if (match !== null) return at(match, match[3], vietnameseMonth(match[2] ?? ''), match[1]);
  for (const named of text.matchAll(DAY_MONTH)) {
    const month = monthOf(named[2] ?? '');
    if (month > 0) return at(named, named[3], month, named[1]);
  }
  for (const named of text.matchAll(MONTH_DAY)) {
    const month = monthOf(named[1] ?? '');
    if (month > 0) return at(named, named[3], month, named[2]);
  }
  return null;
}
