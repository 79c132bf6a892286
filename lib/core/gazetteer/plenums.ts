import data from './data/plenums.json' with { type: 'json' };
import { issuedBy, type KnownDocument } from './known.ts';

/** A meeting of the Central Committee (domain.md §7.2). */
export interface Plenum {
  /** Roman figure: `XIII`. */
  readonly term: string;
  /** Ordinal within the term. */
  readonly number: number;
  /** First and last day, ISO; without day where it is not known. */
  readonly from: string;
  readonly to: string;
  /** The numbered documents it issued, oldest first. */
  readonly members: readonly KnownDocument[];
}

interface Row {
  readonly number: number;
  readonly from: string;
  readonly to: string;
}
const terms: readonly { readonly term: string; readonly plenums: readonly Row[] }[] = data.terms;

const plenumFrom = (term: string, { number, from, to }: Row): Plenum => ({
  term,
  number,
  from,
  to,
  members: issuedBy(term, number),
});

/** `Hội nghị Trung ương 6 khóa XIII`: the plenum of a term by its ordinal. */
export function plenumOf(term: string, number: number): Plenum | null {
  const row = terms.find((entry) => entry.term === term)?.plenums.find((plenum) => plenum.number === number);
  return row === undefined ? null : plenumFrom(term, row);
}
