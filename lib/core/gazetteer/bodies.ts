import data from './data/bodies.json' with { type: 'json' };
import { byKey, kept, lazy } from './lazy.ts';
import { organisationKey } from './posts.ts';
import { dayOf, holds, type Validity } from './validity.ts';

/** A body of party, state or Front; where bodies were renamed or merged, one for each name and time (domain.md §9). */
export interface Body extends Validity {
  /** Stable: `org:tuyen-giao-tw`. */
  readonly id: string;
  readonly name: string;
  /** Not one body but one in every province, district or commune. */
  readonly local: boolean;
  /** Ids of what took over its work, and of what it took over. */
  readonly successors: readonly string[];
  readonly predecessors: readonly string[];
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly names?: readonly string[] | undefined;
  readonly local?: boolean | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly successors?: readonly string[] | undefined;
}
const rows: readonly Row[] = data.bodies;

const predecessors = lazy(() => byKey(rows, (row) => row.successors ?? []));

const bodyFrom = kept(
  (row: Row): Body => ({
    id: row.id,
    name: row.name,
    local: row.local === true,
    from: row.from ?? null,
    to: row.to ?? null,
    successors: row.successors ?? [],
    predecessors: (predecessors().get(row.id) ?? []).map(({ id }) => id),
  }),
);

const byId = lazy(() => new Map(rows.map((row) => [row.id, row] as const)));
const nameKey = (name: string): string => organisationKey(name);
const byName = lazy(() => byKey(rows, (row) => new Set([row.name, ...(row.names ?? [])].map(nameKey))));

/** The body of an id. */
export function bodyOf(id: string): Body | null {
  const row = byId().get(id);
  return row === undefined ? null : bodyFrom(row);
}

/**
 * The body that a name means on an ISO date. Letter case, tone placement and abbreviations (HĐND, TW) do not count; the
 * name of a place does, so ask without it. An old name still means the old body long after its end, in articles that
 * look back; a name not yet given means none. Without a date, a name that two bodies have had means none.
 */
export function bodyNamed(printedName: string, date: string | null): Body | null {
  const all = (byName().get(nameKey(printedName)) ?? []).map(bodyFrom);
  const day = date === null ? null : dayOf(date);
  if (day === null) return all.length === 1 ? (all[0] ?? null) : null;
  const begun = all.filter(({ from }) => from === null || from <= day);
  return begun.find((body) => holds(body, day)) ?? begun.at(-1) ?? null;
}
