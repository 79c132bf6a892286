import data from './data/programmes.json' with { type: 'json' };
import { byKey, lazy } from './lazy.ts';
import { type Mark, markOf } from './marks.ts';

/** A programme or project that goes by its document's number (domain.md §3): `Đề án 06`. */
export interface Programme {
  /** As used in the name: `06`, `30a`. */
  readonly number: string;
  readonly title: string;
  /** Known by this number to everyone: it means the programme beside local documents too. */
  readonly household: boolean;
  /** What approved it: type, number as printed (`06/QĐ-TTg`), ISO date. */
  readonly document: { readonly type: string; readonly number: string; readonly date: string };
  readonly mark: Mark;
}

interface Row {
  readonly types: readonly string[];
  readonly number: string;
  readonly title: string;
  readonly household?: boolean | undefined;
  readonly document: Programme['document'];
}
const rows: readonly Row[] = data.programmes;

const key = (type: string, number: string): string =>
  `${type.toLowerCase()}/${number.toLowerCase().replace(/^0+(?=\d)/, '')}`;

const byName = lazy(() => byKey(rows, ({ types, number }) => types.map((type) => key(type, number))));

/** The programme that a type word and a number name: `Đề án`, `06` (or `6`); null for numbers that are no name. */
export function programmeNamed(type: string, number: string): Programme | null {
  const row = byName().get(key(type, number))?.[0];
  if (row === undefined) return null;
  return {
    number: row.number,
    title: row.title,
    household: row.household === true,
    document: row.document,
    mark: markOf(data.mark),
  };
}
