/** A date as an article prints it, ISO and perhaps partial: `2023-03-30`, `--11-24`, `2022-11`, `2022`. */
export interface DateParts {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const SHAPE = /^(\d{4}|-)(?:-(\d{2})(?:-(\d{2}))?)?/;

/** Parts of an ISO date or instant; all null where it is neither. */
export function dateParts(iso: string): DateParts {
  const [, year, month, day] = SHAPE.exec(iso) ?? [];
  return {
    year: year === undefined || year === '-' ? null : Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
}

const DAY = 86_400_000;
const pad = (value: number): string => String(value).padStart(2, '0');

/** Days since 1970 of a full date; null for a partial one. */
export function dayNumber(iso: string): number | null {
  const { year, month, day } = dateParts(iso);
  return year === null || month === null || day === null ? null : Date.UTC(year, month - 1, day) / DAY;
}

/** First and last day a date may mean, ISO; null without a year. */
export function dateRange(iso: string): { from: string; to: string } | null {
  const { year, month, day } = dateParts(iso);
  if (year === null) return null;
  if (month === null) return { from: `${year}-01-01`, to: `${year}-12-31` };
  if (day !== null) return { from: iso.slice(0, 10), to: iso.slice(0, 10) };
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { from: `${year}-${pad(month)}-01`, to: `${year}-${pad(month)}-${pad(last)}` };
}

/** The day of a partial date (`--11-24`) in a given year; null where it has no day. */
export function inYear(iso: string, year: number): string | null {
  const { month, day } = dateParts(iso);
  return month === null || day === null ? null : `${year}-${pad(month)}-${pad(day)}`;
}

// Newspapers are a day or two off, and swap day and month (domain.md §5).
const DAYS_OFF = 2;
const LEAP_YEAR = 2024;

/** Whether two dates may be one by a slip of the press: two days off at most, or day and month swapped. */
export function datesNear(a: string, b: string): boolean {
  const [x, y] = [dateParts(a), dateParts(b)];
  if (
    x.year !== null &&
    y.year !== null &&
    x.year === y.year &&
    x.month === y.day &&
    x.day === y.month &&
    x.day !== null
  )
    return true;
  const [first, second] = [dayNumber(a), dayNumber(b)];
  return first !== null && second !== null && Math.abs(first - second) <= DAYS_OFF;
}

/** Whether day and month of two dates, as far as both say, may be one: years are not looked at. */
export function dayMonthAgree(a: string, b: string): boolean {
  const [x, y] = [inYear(a, LEAP_YEAR), inYear(b, LEAP_YEAR)];
  if (x !== null && y !== null) return datesNear(x, y);
  const [m, n] = [dateParts(a).month, dateParts(b).month];
  return m === null || n === null || m === n;
}
