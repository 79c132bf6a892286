import data from './data/plenums.json' with { type: 'json' };
import { issuedBy, type KnownDocument } from './known.ts';
import { type Mark, markOf } from './marks.ts';

/** A meeting of the Central Committee (domain.md §7.2). */
export interface Plenum {
  /** Roman figure: `XIII`. */
  readonly term: string;
  /** Ordinal within the term; null for an extraordinary one. */
  readonly number: number | null;
  /** First and last day, ISO; without day where it is not known. */
  readonly from: string;
  readonly to: string;
  /** The numbered documents it issued, oldest first. */
  readonly members: readonly KnownDocument[];
  readonly mark: Mark;
}

interface Row {
  readonly term: string;
  readonly number: number | null;
  readonly from: string;
  readonly to: string;
  readonly mark?: string | undefined;
}
const rows: readonly Row[] = data.plenums;

const plenumFrom = (row: Row): Plenum => ({
  ...row,
  members: row.number === null ? [] : issuedBy(row.term, row.number),
  mark: markOf(row.mark),
});

/** `Hội nghị Trung ương 6 khóa XIII`: the plenum of a term by its ordinal. */
export function plenumOf(term: string, number: number): Plenum | null {
  const row = rows.find((plenum) => plenum.term === term && plenum.number === number);
  return row === undefined ? null : plenumFrom(row);
}

/** The plenum that met on an ISO day, extraordinary ones included. */
export function plenumOn(day: string): Plenum | null {
  const row = rows.find((plenum) => plenum.from <= day && day <= plenum.to);
  return row === undefined ? null : plenumFrom(row);
}
