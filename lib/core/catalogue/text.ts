import type { DatedPost, EntryData } from '../schema/shared.ts';
import type { DocumentRef } from '../schema/tagging.ts';
import { numberText } from './documents.ts';
import { readCitation } from './known.ts';

/** A document as a person types it: its number with its symbol, `04-NQ/TW`; dates as `9/3/2021`, `3/2021`, `2021`. */
export interface DocumentText {
  kind: 'document';
  type: string;
  number: string;
  issuer: string;
  date: string;
  title: string;
  about: string;
}

export interface PostText {
  position: string;
  organisation: string;
  place: string;
  status: DatedPost['status'];
  from: string;
  to: string;
  source: string;
}

/** An official as a person types them; aliases a line each. */
export interface OfficialText {
  kind: 'official';
  name: string;
  aliases: string;
  posts: PostText[];
  about: string;
}

export type EntryText = DocumentText | OfficialText;

export const ENTRY_FAULTS = [
  'noType',
  'noNumberOrTitle',
  'numberWithoutDigits',
  'date',
  'noName',
  'nameWithoutLetters',
  'noPosition',
  'ends',
  'long',
  'exists',
  'namesake',
] as const;
export type EntryFault = (typeof ENTRY_FAULTS)[number];

/** What is wrong, by the field it is wrong in: `number`, `posts.0.from`. */
export type EntryFaults = ReadonlyMap<string, EntryFault>;

const line = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
const nullable = (text: string): string | null => line(text) || null;

const two = (text: string): string => text.padStart(2, '0');

/** ISO, as partial as it was typed; undefined where the calendar has no such date, null for none. */
export function readPartialDate(typed: string): string | null | undefined {
  const text = line(typed);
  if (text === '') return null;
  const [, day, month, year] = /^(?:(?:(\d{1,2})\s*[/.-]\s*)?(\d{1,2})\s*[/.-]\s*)?(\d{4})$/.exec(text) ?? [];
  if (year === undefined || Number(year) < 1900 || Number(year) > 2100) return undefined;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  const iso = `${year}-${two(month)}-${two(day)}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}

/** As it is typed: `09/3/2021`. */
export const partialDateText = (iso: string | null): string =>
  iso === null || iso.startsWith('-') ? '' : iso.split('-').reverse().join('/');

/** As printed, with the year that stands between number and symbol of the state's documents. */
function printedNumber({ number, symbol, canonical }: DocumentRef): string {
  if (number === null) return '';
  const plain = numberText(number, symbol);
  const escaped = number.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return symbol === null ? plain : (new RegExp(`${escaped}/\\d{4}/\\S+`).exec(canonical)?.[0] ?? plain);
}

export const textOfEntry = (data: EntryData): EntryText =>
  data.kind === 'document'
    ? {
        kind: 'document',
        type: data.document.type,
        number: printedNumber(data.document),
        issuer: data.document.issuer ?? '',
        date: partialDateText(data.document.date),
        title: data.document.title ?? '',
        about: data.about,
      }
    : {
        kind: 'official',
        name: data.official.name,
        aliases: data.official.aliases.join('\n'),
        posts: data.official.posts.map(({ position, organisation, place, status, from, to, source }) => ({
          position,
          organisation: organisation ?? '',
          place: place ?? '',
          status,
          from: partialDateText(from),
          to: partialDateText(to),
          source: source ?? '',
        })),
        about: data.official.about,
      };

class Reading {
  readonly faults = new Map<string, EntryFault>();

  text(field: string, value: string, longest: number): string {
    const read = line(value);
    if (read.length > longest) this.faults.set(field, 'long');
    return read;
  }

  date(field: string, value: string): string | null {
    const read = readPartialDate(value);
    if (read === undefined) this.faults.set(field, 'date');
    return read ?? null;
  }
}

export type ReadEntry = { data: EntryData } | { faults: EntryFaults };

const LETTER = /\p{L}/u;
const DIGIT = /\d/;

/** The citation that a document's fields come to, as the tagger reads one. */
function citationOf({ type, number, issuer, date, title }: DocumentText): string {
  const named = new RegExp(`^${type.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:\\s|$)`, 'iu').test(title);
  const name = named ? title : `${type} ${title}`;
  if (number === '') return DIGIT.test(name) || date === '' ? name : `${name} năm ${date.slice(-4)}`;
  const day = /^\d+[/.-]\d+[/.-]\d+$/.test(date) ? ` ngày ${date.replace(/[.-]/g, '/')}` : '';
  return `${type} số ${number}${day}${issuer === '' ? '' : ` của ${issuer}`}`;
}

/** Number and symbol of what was typed as one, where the tagger cannot tell them apart. */
function numberParts(typed: string): Pick<DocumentRef, 'number' | 'symbol'> {
  const [, number, symbol] = /^(\d+[a-z]?)(?:\/\d{4})?[-/]?(.*)$/i.exec(typed) ?? [];
  return number === undefined ? { number: typed, symbol: null } : { number, symbol: symbol || null };
}

const NONE: DocumentRef['inferred'] = {};

function documentOf(text: DocumentText, date: string | null, before: DocumentRef | null): DocumentRef {
  const { type, number, issuer, title } = text;
  const known = before === null ? null : textOfEntry({ kind: 'document', document: before, about: '' });
  const same =
    before !== null &&
    known?.kind === 'document' &&
    (['type', 'number', 'issuer', 'date'] as const).every((field) => known[field] === text[field]) &&
    (number !== '' || known.title === title);
  const citation = citationOf(text);
  const read = same ? before : readCitation(citation, 'entry');
  const parts = number === '' ? { number: null, symbol: null } : numberParts(number);
  const base = read ?? { key: `text/${citation.toLowerCase()}`.slice(0, 500), canonical: citation.slice(0, 1000) };
  return {
    jurisdiction: null,
    term: null,
    number: parts.number,
    symbol: parts.symbol,
    ...base,
    id: before?.id ?? 'entry',
    type,
    issuer: nullable(issuer) ?? read?.issuer ?? read?.inferred.issuer?.value ?? null,
    date: date ?? read?.date ?? read?.inferred.date?.value ?? null,
    ...(read !== null && { term: read.term ?? read.inferred.term?.value ?? null }),
    title: nullable(title) ?? read?.title ?? null,
    ...(read?.number == null && parts),
    inferred: NONE,
  };
}

function readDocumentText(typed: DocumentText, before: DocumentRef | null): ReadEntry {
  const reading = new Reading();
  const text: DocumentText = {
    kind: 'document',
    type: reading.text('type', typed.type, 200),
    number: reading.text('number', typed.number, 50),
    issuer: reading.text('issuer', typed.issuer, 500),
    date: line(typed.date),
    title: reading.text('title', typed.title, 2000),
    about: typed.about.normalize('NFC').trim(),
  };
  const date = reading.date('date', text.date);
  if (!LETTER.test(text.type)) reading.faults.set('type', 'noType');
  if (text.number === '' && !LETTER.test(text.title)) reading.faults.set('number', 'noNumberOrTitle');
  if (text.number !== '' && !DIGIT.test(text.number)) reading.faults.set('number', 'numberWithoutDigits');
  if (text.about.length > 5000) reading.faults.set('about', 'long');
  if (reading.faults.size > 0) return { faults: reading.faults };
  const { readings: _, ...document } = documentOf(text, date, before);
  return { data: { kind: 'document', document, about: text.about } };
}

const isEmptyPost = ({ position, organisation, place, from, to, source }: PostText): boolean =>
  [position, organisation, place, from, to, source].every((text) => line(text) === '');

/** Whether a time ends before it begins, as far as both are told. */
const endsFirst = (from: string, to: string): boolean => {
  const length = Math.min(from.length, to.length);
  return to.slice(0, length) < from.slice(0, length);
};

function readPost(reading: Reading, post: PostText, at: number, before: readonly DatedPost[]): DatedPost {
  const field = (name: string): string => `posts.${at}.${name}`;
  const position = reading.text(field('position'), post.position, 300);
  const place = nullable(reading.text(field('place'), post.place, 200));
  const organisation = nullable(reading.text(field('organisation'), post.organisation, 500));
  const [from, to] = [reading.date(field('from'), post.from), reading.date(field('to'), post.to)];
  if (!LETTER.test(position)) reading.faults.set(field('position'), 'noPosition');
  if (from !== null && to !== null && endsFirst(from, to)) reading.faults.set(field('to'), 'ends');
  const source = nullable(reading.text(field('source'), post.source, 8192));
  // What is known beside the fields stays with the post that it is of.
  const known = before.find(
    (one) => one.position === position && one.organisation === organisation && one.place === place,
  );
  return {
    ...known,
    position: position || '-',
    organisation,
    place,
    placeSource: place === null ? null : (known?.placeSource ?? 'explicit'),
    status: post.status,
    from,
    to,
    source,
  };
}

function readOfficialText(typed: OfficialText, before: readonly DatedPost[]): ReadEntry {
  const reading = new Reading();
  const name = reading.text('name', typed.name, 200);
  if (name === '') reading.faults.set('name', 'noName');
  else if (!LETTER.test(name) || DIGIT.test(name)) reading.faults.set('name', 'nameWithoutLetters');
  const aliases = typed.aliases
    .split(/[\n,;]/)
    .map(line)
    .filter(Boolean);
  if (aliases.length > 50 || aliases.some((alias) => alias.length > 200)) reading.faults.set('aliases', 'long');
  if (aliases.some((alias) => !LETTER.test(alias))) reading.faults.set('aliases', 'nameWithoutLetters');
  const about = typed.about.normalize('NFC').trim();
  if (about.length > 5000) reading.faults.set('about', 'long');
  const posts = typed.posts.flatMap((post, at) => (isEmptyPost(post) ? [] : [readPost(reading, post, at, before)]));
  if (posts.length > 200) reading.faults.set('posts', 'long');
  if (reading.faults.size > 0) return { faults: reading.faults };
  const others = [...new Set(aliases)].filter((alias) => alias !== name);
  return { data: { kind: 'official', official: { name, aliases: others, about, posts } } };
}

/**
 * What a person typed as an entry, or what is wrong with it. `before`: the entry as it was, whose identity stays as long as
 * the facts do that it goes by.
 */
export function readEntryText(typed: EntryText, before: EntryData | null): ReadEntry {
  if (typed.kind === 'document') return readDocumentText(typed, before?.kind === 'document' ? before.document : null);
  return readOfficialText(typed, before?.kind === 'official' ? before.official.posts : []);
}
