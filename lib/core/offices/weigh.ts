const DAY_MS = 86_400_000;

/** Clips that are as many days apart, or fewer, are of one time. */
export const OF_ONE_TIME = 90;
/** Within so many days before an article nothing should have changed without any other clip that says so. */
const RECENT = 30;
/** So many clips are needed where one later change would explain all. */
const RECENT_MIN = 2;

/** How many days lie between two ISO days. */
export const daysBetween = (a: string, b: string): number =>
  Math.abs(Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`)) / DAY_MS;

/** The ISO day so many days from another. */
export const dayFrom = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/**
 * Whether what an article says on its day is contradicted by clips of its time. `agree` and `against` are the days of other
 * clips, each once.
 *
 * Where one change would explain all, those against being all before the article and those that agree, or all after, there
 * is no contradiction: offices change hands. Only if no other clip tells of the change, and two or more of the last thirty
 * days know nothing of it, the article is doubted.
 * Where no one change explains it, those against must be at least two for each that says the same, the article among these.
 */
export function isContradicted(day: string, agree: readonly string[], against: readonly string[]): boolean {
  const [from, recently, to] = [dayFrom(day, -OF_ONE_TIME), dayFrom(day, -RECENT), dayFrom(day, OF_ONE_TIME)];
  const near = (other: string): boolean => other >= from && other <= to;
  const [mine, theirs] = [[day, ...agree.filter(near)], against.filter(near)];
  if (theirs.length === 0) return false;
  const [first, last] = [mine.reduce((a, b) => (b < a ? b : a)), mine.reduce((a, b) => (b > a ? b : a))];
  if (theirs.every((other) => other <= first)) {
    const recent = theirs.filter((other) => other >= recently);
    return mine.length === 1 && recent.length >= RECENT_MIN;
  }
  if (theirs.every((other) => other >= last)) return false;
  return theirs.length >= 2 * mine.length;
}
