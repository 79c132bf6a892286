import terms from './data/terms.json' with { type: 'json' };

const within = (date: string, from: string, to: string | null): boolean => date >= from && (to === null || date <= to);

/** The Central Committee's term on an ISO date (`2021-03-09` → `XIII`); null outside the table or for a partial date. */
export function centralTerm(date: string): string | null {
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(date)) return null;
  const day = date.length === 7 ? `${date}-15` : date;
  return terms.central.find((term) => within(day, term.from, term.to))?.term ?? null;
}

/** The mandate of provincial committees on an ISO date (`2023-03-30` → `2020-2025`). */
export function provincialMandate(date: string): string | null {
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(date)) return null;
  const day = date.length === 7 ? `${date}-15` : date;
  return terms.provincial.find((term) => within(day, term.from, term.to))?.mandate ?? null;
}
