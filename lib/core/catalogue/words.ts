import { searchable } from '../review/identity.ts';
import type { EntryData } from '../schema/shared.ts';
import type { DocumentRef, Official } from '../schema/tagging.ts';

/** A document's own facts, and where they are not stated what they were concluded to be. */
export function factOf(
  document: DocumentRef,
  field: 'type' | 'number' | 'symbol' | 'issuer' | 'date' | 'term',
): string | null {
  return document[field] ?? document.inferred[field]?.value ?? null;
}

const DAY = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/g;
const MONTH = /(?<![\d/.])(\d{1,2})[/.](\d{4})(?!\d)/g;

/**
 * Dates as one word each, `09/3/2021` as `20210309`: their days are no numbers of documents, and a year or month is how one
 * begins.
 */
export const datesAsWords = (text: string): string =>
  text
    .replace(
      DAY,
      (_, day: string, month: string, year: string) => `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`,
    )
    .replace(MONTH, (_, month: string, year: string) => `${year}${month.padStart(2, '0')}`);

/**
 * All that a document or an official can be searched by. The key of a document tells its codes also where the citation writes
 * them out: `nq 18` finds `Nghị quyết số 18`.
 */
export function searchText(data: EntryData): string {
  if (data.kind === 'document') {
    const { document } = data;
    const facts = (['number', 'symbol', 'issuer', 'term'] as const).map((field) => factOf(document, field));
    const date = factOf(document, 'date')?.replaceAll('-', '') ?? null;
    const said = [datesAsWords(document.canonical), document.title, document.key, ...facts, date];
    return said.filter((one) => one !== null).join(' ');
  }
  const { name, aliases, posts, about } = data.official;
  const held = posts.flatMap(({ position, organisation, place }) => [position, organisation, place]);
  return [name, ...aliases, ...held, about].filter((one) => one !== null).join(' ');
}

/** What a document or an official of any clip is searched by. */
export const nameText = (
  of: { kind: 'document'; document: DocumentRef } | { kind: 'official'; official: Official },
): string =>
  of.kind === 'document'
    ? [datesAsWords(of.document.canonical), of.document.title ?? '', of.document.key].join(' ')
    : of.official.name;

/** The words of a text, each once, as they are searched. */
export const wordsOf = (text: string): string[] => [...new Set(searchable(text).split(' '))].filter(Boolean);
