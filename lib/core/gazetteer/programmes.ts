import data from './data/programmes.json' with { type: 'json' };
import { byKey, lazy } from './lazy.ts';
import { type Mark, markOf } from './marks.ts';

/** A programme or project that goes by its document's number (domain.md §3): `Đề án 06`. */
export interface Programme {
  /** As used in the name: `06`, `30a`. */
  readonly number: string;
  readonly title: string;
  /** What approved it: type, number as printed (`06/QĐ-TTg`), ISO date. */
  readonly document: { readonly type: string; readonly number: string; readonly date: string };
  readonly mark: Mark;
}

const key = (type: string, number: string): string =>
  `${type.toLowerCase()}/${number.toLowerCase().replace(/^0+(?=\d)/, '')}`;

const byName = lazy(() => byKey(data.programmes, ({ types, number }) => types.map((type) => key(type, number))));

/** The programme that a type word and a number name: `Đề án`, `06` (or `6`); null for numbers that are no name. */
export function programmeNamed(type: string, number: string): Programme | null {
  const row = byName().get(key(type, number))?.[0];
  if (row === undefined) return null;
  return { number: row.number, title: row.title, document: row.document, mark: markOf(data.mark) };
}
