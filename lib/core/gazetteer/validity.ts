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

/** Whether `day` (a whole ISO date) lies inside. */
export function holds(validity: Validity, day: string): boolean {
  return (validity.from === null || validity.from <= day) && (validity.to === null || day <= validity.to);
}

/** The day before an ISO day. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
