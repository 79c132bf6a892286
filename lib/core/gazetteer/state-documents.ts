import { slug } from '../text/index.ts';
import data from './data/state-documents.json' with { type: 'json' };
import { byKey, lazy } from './lazy.ts';
import { type Mark, markOf } from './marks.ts';

/** A law or another document of the state that the press cites (domain.md §7.3). */
export interface StateDocument {
  /** Type word: `Luật`. */
  readonly type: string;
  /** As printed: `31/2024/QH15`; null for a constitution. */
  readonly number: string | null;
  /** ISO; often the year alone. */
  readonly date: string;
  /** A law's name without type and year: `Đất đai`. */
  readonly name: string | null;
  /** What other documents are on. */
  readonly title: string | null;
  /** Number of what it replaced. */
  readonly replaces: string | null;
  readonly mark: Mark;
}

interface Row {
  readonly type: string;
  readonly number?: string | undefined;
  readonly date: string;
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly replaces?: string | undefined;
  readonly mark?: string | undefined;
}
const rows: readonly Row[] = data.documents;

const all = lazy(() =>
  rows
    .map(
      (row): StateDocument => ({
        type: row.type,
        number: row.number ?? null,
        date: row.date,
        name: row.name ?? null,
        title: row.title ?? null,
        replaces: row.replaces ?? null,
        mark: markOf(row.mark),
      }),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
);
const byNumber = lazy(() => byKey(all(), ({ number }) => (number === null ? [] : [number.toUpperCase()])));
const byName = lazy(() =>
  byKey(all(), ({ type, name }) => (name === null && type !== 'Hiến pháp' ? [] : [slug(`${type} ${name ?? ''}`)])),
);

/** All of them, oldest first. */
export const stateDocumentsAll = (): readonly StateDocument[] => all();

/** The state document of a printed number, year and letters included: `31/2024/QH15`, `06/QĐ-TTg`. */
export function stateDocument(number: string): StateDocument | null {
  return byNumber().get(number.toUpperCase())?.[0] ?? null;
}

/** The laws of one name, oldest first: `Luật`, `Đất đai`; constitutions under `Hiến pháp` and an empty name. */
export function lawsNamed(type: string, name: string): readonly StateDocument[] {
  return byName().get(slug(`${type} ${name}`)) ?? [];
}
