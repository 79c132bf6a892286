import data from './data/assemblies.json' with { type: 'json' };
import { dayBefore, dayOf, holds } from './validity.ts';

/** A National Assembly (domain.md §7.4). */
export interface Assembly {
  readonly number: number;
  /** In the numbers of its laws and resolutions: `QH15`. */
  readonly code: string;
  /** Day of election, ISO. */
  readonly election: string;
  /** Opening of its first session, ISO: until then the one before it makes the laws. */
  readonly from: string;
  /** Day before the next one's first session; null for the one in office. */
  readonly to: string | null;
}

export const assemblies: readonly Assembly[] = data.assemblies.map(({ number, election, session }, i) => {
  const next = data.assemblies[i + 1];
  return {
    number,
    code: `QH${number}`,
    election,
    from: session,
    to: next === undefined ? null : dayBefore(next.session),
  };
});

/** The National Assembly in office on an ISO date, which may lack day or month. */
export function assemblyOn(date: string): Assembly | null {
  const day = dayOf(date);
  return day === null ? null : (assemblies.find((assembly) => holds(assembly, day)) ?? null);
}
