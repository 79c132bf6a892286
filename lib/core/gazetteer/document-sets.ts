import { PhraseTable } from '../text/index.ts';
import data from './data/document-sets.json' with { type: 'json' };
import { documentOfId, type KnownDocument } from './known.ts';
import { lazy } from './lazy.ts';

/** Documents that the press calls by one nickname (domain.md §3): `bộ tứ trụ cột`. */
export interface DocumentSet {
  /** Spelt as in the data, the commonest first. */
  readonly names: readonly string[];
  readonly members: readonly KnownDocument[];
}

const names = data.sets.flatMap((row) => row.names.map((name) => [name, row] as const));
const setOf = ({ names, members }: (typeof data.sets)[number]): DocumentSet => ({
  names,
  members: members.map(documentOfId).filter((document) => document !== null),
});
const byName = lazy(() => new Map(names.map(([name, row]) => [name, setOf(row)])));

/** Nicknames, to be found in a text; the value is the name as `documentSet` takes it. */
export const documentSetNames: PhraseTable<string> = new PhraseTable(names.map(([name]) => [name, name] as const));

/** The documents behind a nickname, in any case. */
export function documentSet(phrase: string): DocumentSet | null {
  return byName().get(phrase.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()) ?? null;
}
