import data from './data/congresses.json' with { type: 'json' };
import { heldThrough } from './validity.ts';

/** A national congress of the Party (domain.md §7.1). */
export interface Congress {
  readonly number: number;
  /** Roman figure, which names the term too: `XIII`. */
  readonly term: string;
  /** First and last day, ISO. */
  readonly from: string;
  readonly to: string;
  /** In which documents of its Central Committee count from 01 (§1.1), ISO; `to` is null for the term that runs. */
  readonly inOffice: { readonly from: string; readonly to: string | null };
}

export const congresses: readonly Congress[] = data.congresses.map(({ number, term, from, to, termFrom, termTo }) => ({
  number,
  term,
  from,
  to,
  inOffice: { from: termFrom, to: termTo },
}));

/** The national congress of that number, 1 to 14. */
export function congressOf(number: number): Congress | null {
  return congresses.find((congress) => congress.number === number) ?? null;
}

/**
 * The Central Committee’s term on an ISO date (`2021-03-09` → `XIII`); null outside the table, and for a month or year that
 * lies in two terms (`2021`).
 */
export function centralTerm(date: string): string | null {
  return heldThrough(congresses, date, ({ inOffice }) => inOffice)?.term ?? null;
}
