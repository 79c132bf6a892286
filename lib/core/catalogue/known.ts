import {
  documentOfId,
  documentTypes,
  type KnownDocument,
  knownDocuments,
  knownDocumentsAll,
  type StateDocument,
  stateDocumentsAll,
} from '../gazetteer/index.ts';
import { documentIdentity, searchable } from '../review/identity.ts';
import type { DocumentRef, Tagging } from '../schema/tagging.ts';
import { tagSelection } from '../tagging/select.ts';
import { matchTyped, type SearchWord, searchWords } from './typed.ts';
import type { Found } from './types.ts';
import { factOf, searchText } from './words.ts';

const NO_TAGGING: Tagging = { tagger: '-', gazetteer: '-', mentions: [], documents: [], officials: [] };

/** What words alone say of the document that they cite. Its id is `id`. */
export function readCitation(words: string, id: string): DocumentRef | null {
  const read = tagSelection(words, { start: 0, end: words.length }, 'document', NO_TAGGING, id)?.entity;
  return read?.kind === 'document' ? read.document : null;
}

const typeOfCode = (code: string): string => documentTypes.find(({ codes }) => codes.includes(code))?.type ?? code;

function ofParty({ key, type: code, number, term, date, title, issuer }: KnownDocument): DocumentRef {
  const type = typeOfCode(code);
  const printed = String(number).padStart(2, '0');
  return {
    id: key,
    key,
    type,
    number: printed,
    symbol: `${code}/TW`,
    issuer,
    date,
    term,
    title,
    jurisdiction: 'Trung ương',
    canonical: `${type} số ${printed}-${code}/TW`,
    inferred: {},
  };
}

function ofState({ type, number, name, title, date }: StateDocument): DocumentRef | null {
  const year = date.slice(0, 4);
  const [, month, day] = date.split('-');
  const dated = month === undefined || day === undefined ? '' : ` ngày ${day}/${month}/${year}`;
  const words = name === null && number !== null ? `${type} số ${number}${dated}` : `${type} ${name ?? ''} năm ${year}`;
  const read = readCitation(words.replace(/\s+/g, ' '), 'known');
  return read === null ? null : { ...read, date, title: title ?? read.title };
}

const found = (document: DocumentRef): Found => {
  const identity = documentIdentity(document);
  const data = { kind: 'document' as const, document, about: '' };
  return { in: 'known', identity, identities: [identity], entry: null, data, clips: 0 };
};

/** A key of the Party's known documents as their table names them: `party/TW/NQ/04/XII` → `NQ/4/XII`. */
function documentOfKey(key: string): KnownDocument | null {
  const [, code, number, term] = /^party\/TW\/([^/]+)\/0*(\d+)\/([^/]+)$/.exec(key) ?? [];
  return code === undefined ? null : documentOfId(`${code}/${number}/${term}`);
}

/** The known documents that a citation may mean: those the tagger thought of, in its order, then others of the number. */
export function knownFor(document: DocumentRef): Found[] {
  const told = (document.readings ?? []).flatMap(({ key, reason }, at): Found[] => {
    const known = documentOfKey(key);
    return known === null ? [] : [{ ...found(ofParty(known)), told: { reason, at } }];
  });
  const number = Number.parseInt(factOf(document, 'number') ?? '', 10);
  const codes = documentTypes.find(({ type }) => searchable(type) === searchable(document.type))?.codes ?? [];
  const others = Number.isNaN(number) ? [] : codes.flatMap((code) => knownDocuments(code, number));
  return [...told, ...others.map((known) => found(ofParty(known)))];
}

let all: { found: Found; words: SearchWord[] }[] | null = null;

/** The known documents that have every typed word. */
export function searchKnown(typed: readonly SearchWord[]): Found[] {
  all ??= [...knownDocumentsAll().map(ofParty), ...stateDocumentsAll().flatMap((one) => ofState(one) ?? [])].map(
    (document) => {
      const one = found(document);
      return { found: one, words: searchWords(searchText(one.data)) };
    },
  );
  return all.filter(({ words }) => matchTyped(typed, words) !== null).map((one) => one.found);
}
