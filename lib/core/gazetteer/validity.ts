/** When something is in force: ISO days, both included; null is open. */
export interface Validity {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * The ISO day a date stands for: itself, or the middle of its month or year (`2022-11` → `2022-11-15`); null for anything
 * else, such as a date without year (`--11-24`).
 */
export function dayOf(date: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  if (/^\d{4}-\d{2}$/.test(date)) return `${date}-15`;
  return /^\d{4}$/.test(date) ? `${date}-07-01` : null;
}

/**
 * First and last day a date may mean (`2022` → 2022-01-01 to 2022-12-31); null for anything else, such as a date without
 * year. February has 29 days, which compares rightly in every year.
 */
export function daysOf(date: string): { readonly from: string; readonly to: string } | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return { from: date, to: date };
  const month = /^\d{4}-(\d{2})$/.exec(date)?.[1];
  if (month !== undefined) return { from: `${date}-01`, to: `${date}-${LAST_DAYS[Number(month) - 1] ?? 31}` };
  return /^\d{4}$/.test(date) ? { from: `${date}-01-01`, to: `${date}-12-31` } : null;
}
const LAST_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The one entry in force on all the days that a date may mean; null where none is, or the date may lie in two. */
export function heldThrough<T>(entries: readonly T[], date: string, validity: (entry: T) => Validity): T | null {
  const days = daysOf(date);
  if (days === null) return null;
  return entries.find((entry) => holds(validity(entry), days.from) && holds(validity(entry), days.to)) ?? null;
}

/** Whether `day` (a whole ISO date) lies inside. */
export function holds(validity: Validity, day: string): boolean {
  return (validity.from === null || validity.from <= day) && (validity.to === null || day <= validity.to);
}

/** The day before an ISO day. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
