import { bodyOf } from './bodies.ts';
import data from './data/known-documents.json' with { type: 'json' };
import { byKey, lazy } from './lazy.ts';
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
  readonly type: string;
  readonly number: number;
  readonly term: string;
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

const idOf = (row: Row): string => `${row.type}/${row.number}/${row.term}`;
const keyOf = (row: Row): string => `party/TW/${row.type}/${String(row.number).padStart(2, '0')}/${row.term}`;

const replacements = lazy(
  () => new Map(rows.flatMap((row) => (row.replaces === undefined ? [] : [[row.replaces, row]]))),
);
const rowById = lazy(() => new Map(rows.map((row) => [idOf(row), row] as const)));

function documentFrom(row: Row): KnownDocument {
  const replaced = row.replaces === undefined ? undefined : rowById().get(row.replaces);
  const replacing = replacements().get(idOf(row));
  return {
    key: keyOf(row),
    type: row.type,
    number: row.number,
    term: row.term,
    date: row.date,
    title: row.title ?? null,
    topics: row.topics ?? [],
    plenum: row.plenum ?? null,
    issuer: issuersOf(row)
      .map((id) => bodyOf(id)?.name ?? id)
      .join(', '),
    replaces: replaced === undefined ? null : keyOf(replaced),
    replacedBy: replacing === undefined ? null : keyOf(replacing),
    mark: markOf(row.mark),
  };
}

const all = lazy(() => rows.map(documentFrom).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)));
const byNumber = lazy(() => byKey(all(), (document) => [`${document.type}/${document.number}`]));
const byPlenum = lazy(() => byKey(all(), ({ term, plenum }) => (plenum === null ? [] : [`${term}/${plenum}`])));
const byId = lazy(
  () => new Map(all().map((document) => [`${document.type}/${document.number}/${document.term}`, document])),
);

/** Central Party documents of a type code and number, oldest first: the same number returns every term (domain.md §6). */
export function knownDocuments(code: string, number: number): readonly KnownDocument[] {
  return byNumber().get(`${code}/${number}`) ?? [];
}

/** The one of a term: code, number and Roman figure of the term tell a document. */
export function knownDocument(code: string, number: number, term: string): KnownDocument | null {
  return byId().get(`${code}/${number}/${term}`) ?? null;
}

/** What a plenum of the Central Committee issued, oldest first. */
export function issuedBy(term: string, plenum: number): readonly KnownDocument[] {
  return byPlenum().get(`${term}/${plenum}`) ?? [];
}
