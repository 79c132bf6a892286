import { bodyOf } from './bodies.ts';
import data from './data/known-documents.json' with { type: 'json' };
import { byKey, kept, lazy } from './lazy.ts';
import { type Mark, markOf } from './marks.ts';

/** A document of the Central Committee, the Politburo or the Secretariat that the press cites (domain.md §6, §7.2, §7.3). */
export interface KnownDocument {
  /** `party/TW/NQ/18/XII` (domain.md §5). */
  readonly key: string;
  /** Code: `NQ`. */
  readonly type: string;
  readonly number: number;
  /** Term of the Central Committee: `XII`. */
  readonly term: string;
  /** ISO; without day or month where it is not known. */
  readonly date: string;
  /** What it is on, in short, as it would stand after `về`; null where not known. */
  readonly title: string | null;
  /** Words, in lower case, that tell it from others of its number; empty where it is the only one. */
  readonly topics: readonly string[];
  /** Ordinal of the plenum that issued it, within the term. */
  readonly plenum: number | null;
  /** `Bộ Chính trị`; several joined by a comma. */
  readonly issuer: string;
  /** Keys of what it replaced and of what replaced it. */
  readonly replaces: string | null;
  readonly replacedBy: string | null;
  readonly mark: Mark;
}

interface Row {
  /** Code, number and term: `NQ/18/XII`. */
  readonly id: string;
  readonly date: string;
  readonly title?: string | undefined;
  readonly topics?: readonly string[] | undefined;
  readonly plenum?: number | undefined;
  readonly issuers?: readonly string[] | undefined;
  readonly replaces?: string | undefined;
  readonly mark?: string | undefined;
}
const rows: readonly Row[] = data.documents;

/** What the data need not say each time: a plenum's documents are the Central Committee's, most others the Politburo's. */
const issuersOf = (row: Row): readonly string[] =>
  row.issuers ?? [row.plenum === undefined ? 'org:bo-chinh-tri' : 'org:ban-chap-hanh-tw'];

interface Identity {
  readonly type: string;
  readonly number: number;
  readonly term: string;
}

function identityOf(id: string): Identity {
  const [type = '', number, term = ''] = id.split('/');
  return { type, number: Number(number), term };
}

const keyOf = ({ type, number, term }: Identity): string =>
  `party/TW/${type}/${String(number).padStart(2, '0')}/${term}`;

const replacements = lazy(
  () => new Map(rows.flatMap(({ id, replaces }) => (replaces === undefined ? [] : [[replaces, id]]))),
);

const documentFrom = kept((row: Row): KnownDocument => {
  const identity = identityOf(row.id);
  const replacedBy = replacements().get(row.id);
  return {
    key: keyOf(identity),
    ...identity,
    date: row.date,
    title: row.title ?? null,
    topics: row.topics ?? [],
    plenum: row.plenum ?? null,
    issuer: issuersOf(row)
      .map((id) => bodyOf(id)?.name ?? id)
      .join(', '),
    replaces: row.replaces === undefined ? null : keyOf(identityOf(row.replaces)),
    replacedBy: replacedBy === undefined ? null : keyOf(identityOf(replacedBy)),
    mark: markOf(row.mark),
  };
});

const byId = lazy(() => new Map(rows.map((row) => [row.id, row] as const)));
const byNumber = lazy(() => byKey(rows, ({ id }) => [id.slice(0, id.lastIndexOf('/'))]));
const byPlenum = lazy(() =>
  byKey(rows, ({ id, plenum }) => (plenum === undefined ? [] : [`${identityOf(id).term}/${plenum}`])),
);

const oldestFirst = (found: readonly Row[] | undefined): readonly KnownDocument[] =>
  (found ?? []).map(documentFrom).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));

/** Central Party documents of a type code and number, oldest first: the same number returns every term (domain.md §6). */
export function knownDocuments(code: string, number: number): readonly KnownDocument[] {
  return oldestFirst(byNumber().get(`${code}/${number}`));
}

/** All of them, oldest first. */
export const knownDocumentsAll = (): readonly KnownDocument[] => oldestFirst(rows);

/** The one of an id of the data, as other tables name it: `NQ/18/XII`. */
export function documentOfId(id: string): KnownDocument | null {
  const row = byId().get(id);
  return row === undefined ? null : documentFrom(row);
}

/** What a plenum of the Central Committee issued, oldest first. */
export function issuedBy(term: string, plenum: number): readonly KnownDocument[] {
  return oldestFirst(byPlenum().get(`${term}/${plenum}`));
}
