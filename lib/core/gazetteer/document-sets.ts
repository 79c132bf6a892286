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

const sets = lazy((): readonly (readonly [string, DocumentSet])[] =>
  data.sets.flatMap(({ names, members }) => {
    const set = { names, members: members.map(documentOfId).filter((document) => document !== null) };
    return names.map((name) => [name, set] as const);
  }),
);
const phrases = lazy(() => new PhraseTable(sets()));
const byName = lazy(() => new Map(sets()));

/** Nicknames, to be found in a text. */
export function documentSetNames(): PhraseTable<DocumentSet> {
  return phrases();
}

/** The documents behind a nickname, in any case. */
export function documentSet(phrase: string): DocumentSet | null {
  return byName().get(phrase.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()) ?? null;
}
