/** A stretch of time over which bars are drawn, with marks at even steps. */
export interface Axis {
  from: number;
  to: number;
  /** `at`: per cent from the beginning. */
  ticks: readonly { label: string; at: number }[];
}

const DAY = 86_400_000;
/** More labels than these touch one another at 320 px. */
const TICKS_MAX = 5;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50];
const MONTHS_OF_YEAR = 12;

/** Of a date as partial as it is known the first moment, and the last: ms since 1970. */
export const startOf = (date: string): number =>
  Date.parse(date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date);
export function endOf(date: string): number {
  if (date.length === 10) return Date.parse(date) + DAY;
  const [year = 0, month = MONTHS_OF_YEAR] = date.split('-').map(Number);
  return Date.UTC(year, month, 1);
}

/** The years, or the months of a short time, from the first day to the last. */
export function axisOf(first: string, last: string): Axis {
  const [begin, end] = [new Date(startOf(first)), new Date(endOf(last) - 1)];
  const months =
    (end.getUTCFullYear() - begin.getUTCFullYear()) * MONTHS_OF_YEAR + end.getUTCMonth() - begin.getUTCMonth() + 1;
  const inMonths = months <= TICKS_MAX;
  const fromYear = begin.getUTCFullYear();
  const years = end.getUTCFullYear() - fromYear + 1;
  const step = YEAR_STEPS.find((size) => years / size <= TICKS_MAX) ?? 100;
  const count = inMonths ? months : Math.ceil(years / step);
  const moment = (n: number): number =>
    inMonths ? Date.UTC(fromYear, begin.getUTCMonth() + n, 1) : Date.UTC(fromYear + n * step, 0, 1);
  const [from, to] = [moment(0), moment(count)];
  const ticks = Array.from({ length: count }, (_, n) => {
    const at = new Date(moment(n));
    const year = String(at.getUTCFullYear());
    const label = inMonths ? `${String(at.getUTCMonth() + 1).padStart(2, '0')}/${year}` : year;
    return { label, at: ((moment(n) - from) / (to - from)) * 100 };
  });
  return { from, to, ticks };
}

/** Narrower bars could not be seen. */
const WIDTH_MIN = 1.5;

/** Where a time lies on the axis, per cent; what has no beginning comes from the axis's own, what has no end goes on to its. */
export function placeOn(axis: Axis, from: string | null, to: string | null): { at: number; width: number } {
  const share = (moment: number): number =>
    Math.min(100, Math.max(0, ((moment - axis.from) / (axis.to - axis.from)) * 100));
  const at = from === null ? 0 : share(startOf(from));
  const end = to === null ? 100 : share(endOf(to));
  const width = Math.max(WIDTH_MIN, end - at);
  return { at: Math.min(at, 100 - width), width };
}
