import { searchable } from '../review/identity.ts';
import type { DocumentRef } from '../schema/tagging.ts';
import { bare } from '../text/index.ts';
import type { Reasons } from './types.ts';
import { factOf } from './words.ts';

/** A key that leaves open which document it is, or is made of the words alone: two of them need not be one document. */
export const isOpenKey = (key: string): boolean => key.startsWith('text/') || /(?:^|[/:@.-])\?/.test(key);

type Compared = 'same' | 'other' | 'unknown';

const compared = (a: string | null, b: string | null, same: (a: string, b: string) => boolean): Compared =>
  a === null || b === null || a === '' || b === '' ? 'unknown' : same(a, b) ? 'same' : 'other';

/** Type of words that nobody could read as a citation (lib/core/tagging/select.ts): it says nothing. */
const UNREAD = 'Văn bản';
const typeOf = (document: DocumentRef): string | null => (document.type === UNREAD ? null : document.type);

const bareNumber = (number: string): string => bare(number).replace(/^0+(?=\d)/, '');
const sameNumber = (a: string, b: string): boolean => bareNumber(a) === bareNumber(b);

/** Marks and case of a symbol are often lost; its letters are not: `NQ/TU` is not `NQ/TW`. */
const sameWords = (a: string, b: string): boolean => searchable(a) === searchable(b);

/** `Bộ Chính trị` and `Bộ Chính trị khóa XIII`: one name holds the other. */
function sameIssuer(a: string, b: string): boolean {
  const [one, other] = [` ${searchable(a)} `, ` ${searchable(b)} `];
  return one.includes(other) || other.includes(one);
}

/** Year, month and day, as far as a date tells them. */
function partsOf(date: string): (string | undefined)[] {
  const [, year, month, day] = /^(\d{4}|-)-?(\d{2})?-?(\d{2})?$/.exec(date) ?? [];
  return [year === '-' ? undefined : year, month, day];
}

/** Dates are one as far as both tell: `2021-03` and `2021-03-09`, `--03-09` and `2021-03-09`. */
function sameDate(a: string, b: string): boolean {
  const other = partsOf(b);
  return partsOf(a).every((part, i) => part === undefined || other[i] === undefined || part === other[i]);
}

/** What is lost where number, symbol or type say that it is another document, however alike the rest. */
function isOther(a: DocumentRef, b: DocumentRef): boolean {
  return (
    compared(typeOf(a), typeOf(b), sameWords) === 'other' ||
    compared(factOf(a, 'number'), factOf(b, 'number'), sameNumber) === 'other' ||
    compared(a.symbol, b.symbol, sameWords) === 'other'
  );
}

/** Without a number on either side names tell: all words of the shorter one stand in the longer. */
function sameName(a: DocumentRef, b: DocumentRef): boolean {
  const names = [a, b].map((one) => new Set(searchable(`${one.canonical} ${one.title ?? ''}`).split(' ')));
  const [short = new Set<string>(), long = new Set<string>()] = names.sort((x, y) => x.size - y.size);
  return short.size >= 3 && short.isSubsetOf(long);
}

/**
 * What speaks for and against a document's being the one that a citation means; null where it cannot be: another number,
 * symbol or type. `27-NQ/TW` is never `29-NQ/TW`. `day`: of the article.
 */
export function documentReasons(wanted: DocumentRef, found: DocumentRef, day: string | null): Reasons | null {
  const same = wanted.key === found.key;
  if (!same && isOther(wanted, found)) return null;
  const number = compared(factOf(wanted, 'number'), factOf(found, 'number'), sameNumber);
  if (!same && number === 'unknown' && !sameName(wanted, found)) return null;
  const date = compared(factOf(wanted, 'date'), factOf(found, 'date'), sameDate);
  const issuer = compared(factOf(wanted, 'issuer'), factOf(found, 'issuer'), sameIssuer);
  const term = compared(factOf(wanted, 'term'), factOf(found, 'term'), sameWords);
  const own = factOf(found, 'date') ?? '';
  const later = day !== null && /^\d{4}/.test(own) && own > day;
  return {
    for: [
      ...(same ? (['same'] as const) : []),
      ...(number === 'same' ? (['number'] as const) : []),
      ...(date === 'same' ? (['date'] as const) : []),
      ...(issuer === 'same' ? (['issuer'] as const) : []),
      ...(term === 'same' ? (['term'] as const) : []),
    ],
    against: [
      ...(date === 'other' ? (['date'] as const) : []),
      ...(issuer === 'other' ? (['issuer'] as const) : []),
      ...(term === 'other' ? (['term'] as const) : []),
      ...(later ? (['later'] as const) : []),
    ],
  };
}

/** Number and symbol as they are printed: `18-NQ/TW`, `06/QĐ-TTg`. */
export const numberText = (number: string, symbol: string | null): string =>
  symbol === null ? number : `${number}${symbol.includes('/') ? '-' : '/'}${symbol}`;

/**
 * A document as an entry has it: what the article left to be concluded stands as the document's own, and what only helps to
 * choose is left out.
 */
export function settledDocument(document: DocumentRef, id: string): DocumentRef {
  const { readings, ...rest } = document;
  const [number, symbol] = [factOf(document, 'number'), factOf(document, 'symbol')];
  const unsaid = document.symbol === null && symbol !== null && number !== null;
  const title = document.title ?? readings?.find(({ key }) => key === document.key)?.title ?? null;
  return {
    ...rest,
    id,
    number,
    symbol,
    issuer: factOf(document, 'issuer'),
    date: factOf(document, 'date'),
    term: factOf(document, 'term'),
    title,
    canonical: unsaid ? `${document.type} số ${numberText(number, symbol)}` : document.canonical,
    inferred: {},
  };
}
