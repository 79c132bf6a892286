import { titleWords } from '../gazetteer/index.ts';
import type { DocumentRef, Official, Tagging } from '../schema/tagging.ts';
import type { AddedEntity } from '../schema/verdict.ts';
import { type Folded, fold, type Lexed, wordKey } from '../text/index.ts';
import { keysOf } from './cursor.ts';
import { parseCitation } from './documents/citation.ts';
import { scan } from './lexicon.ts';
import { parseLead } from './officials/lead.ts';
import { parseTrail } from './officials/trail.ts';
import { trimSpan } from './overlap.ts';
import { timeOf } from './resolve/article-date.ts';
import { factsOf } from './resolve/document-facts.ts';
import { documentRef } from './resolve/document-ref.ts';
import { holdings } from './resolve/people.ts';
import { articleProvince } from './resolve/province.ts';
import { TopicSearch } from './resolve/topics.ts';

/** A tag that a person adds: the words marked, and what they stand for. */
export interface SelectedTag {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly entity: AddedEntity;
}

const QUOTE_MAX = 5000;
const LETTER = /\p{L}/u;
const IN_WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * Turns a selection in `text` into a tag: trims it, widens it to whole syllables, reads what stands in it, and joins the
 * entity of `tagging` that has the same key (document) or name (official). `newId` names a new entity and must be unused.
 * Null when the selection holds no letter or is longer than a mention may be.
 */
export function tagSelection(
  text: string,
  span: { readonly start: number; readonly end: number },
  kind: 'document' | 'official',
  tagging: Tagging,
  newId: string,
): SelectedTag | null {
  const trimmed = trimSpan(text, Math.max(0, span.start), Math.min(text.length, span.end));
  if (trimmed === null || !LETTER.test(text.slice(trimmed.start, trimmed.end))) return null;
  const { start, end } = wholeSyllables(text, trimmed);
  if (end - start > QUOTE_MAX) return null;
  const quote = text.slice(start, end);
  const entity =
    kind === 'document' ? documentEntity(text, quote, tagging, newId) : officialEntity(text, quote, tagging, newId);
  return { start, end, quote, entity };
}

/** Widens a span that begins or ends inside a syllable to all of it. */
function wholeSyllables(text: string, span: { start: number; end: number }): { start: number; end: number } {
  let { start, end } = span;
  if (IN_WORD.test(text.charAt(start))) while (start > 0 && IN_WORD.test(text.charAt(start - 1))) start--;
  if (IN_WORD.test(text.charAt(end - 1))) while (end < text.length && IN_WORD.test(text.charAt(end))) end++;
  return { start, end };
}

const oneLine = (quote: string, max: number): string => quote.replace(/\s+/g, ' ').trim().slice(0, max);

function documentEntity(text: string, quote: string, tagging: Tagging, newId: string): AddedEntity {
  const document = readDocument(text, quote, tagging, newId);
  const same =
    tagging.documents.find((there) => there.key === document.key) ??
    tagging.documents.find((there) => sameNumber(there, document));
  return same === undefined ? { kind: 'document', document } : { kind: 'existing', id: same.id };
}

/** A selection often says less than the article's own citation: the one document of that type and number is meant. */
function sameNumber(there: DocumentRef, document: DocumentRef): boolean {
  if (document.number === null || there.number === null) return false;
  const bare = (number: string): string => number.replace(/^0+(?=\d)/, '');
  return (
    there.type === document.type &&
    bare(there.number) === bare(document.number) &&
    (document.symbol === null || document.symbol === there.symbol)
  );
}

function readDocument(text: string, quote: string, tagging: Tagging, id: string): DocumentRef {
  const folded = fold(quote);
  const lexed = scan(folded.text);
  const province = articleProvince(scan(fold(text).text));
  for (let i = 0; i < lexed.length; i++) {
    const [first] = parseCitation(lexed, i, 0)?.items ?? [];
    if (first !== undefined)
      return documentRef(factsOf(first, id, folded.text), {
        time: timeOf(tagging.articleDate),
        province,
        local: false,
        topics: new TopicSearch(folded.text),
      });
  }
  const canonical = oneLine(quote, 1000);
  return {
    id,
    key: `text/${wordKey(canonical).slice(0, 400)}`,
    type: 'Văn bản',
    number: null,
    symbol: null,
    issuer: null,
    date: null,
    term: null,
    title: null,
    jurisdiction: null,
    canonical,
    inferred: {},
  };
}

function officialEntity(text: string, quote: string, tagging: Tagging, newId: string): AddedEntity {
  const official = readOfficial(text, quote, newId);
  const key = wordKey(official.name);
  const same = tagging.officials.find(
    (there) => wordKey(there.name) === key || there.aliases.some((alias) => wordKey(alias) === key),
  );
  return same === undefined ? { kind: 'official', official } : { kind: 'existing', id: same.id };
}

function readOfficial(text: string, quote: string, id: string): Official {
  const folded: Folded = fold(quote);
  const lexed = scan(folded.text);
  const lead = parseLead(lexed, 0);
  const nameStart = lead === null ? 0 : (lead.name?.start ?? lead.end);
  const nameEnd = lead?.name?.end ?? bareNameEnd(lexed, nameStart);
  const trail = parseTrail(lexed, nameEnd, (lead?.posts.length ?? 0) > 0);
  const province = articleProvince(scan(fold(text).text));
  const posts = holdings(lexed, [...(lead?.posts ?? []), ...trail.posts], null);
  const name = oneLine(nameEnd > nameStart ? lexed.slice(nameStart, nameEnd) : quote, 200);
  const honorific = lead?.honorific ?? null;
  return {
    id,
    name,
    aliases: [],
    honorifics: [...(honorific === null ? [] : [honorific]), ...(lead?.titles ?? [])].map((title) =>
      title.slice(0, 100),
    ),
    posts: posts.map((post) => ({
      position: post.position,
      organisation: post.organisation,
      place: post.place?.name ?? null,
      placeSource:
        post.place === null
          ? null
          : province?.name === post.place.name && post.placeSource === null
            ? 'context'
            : post.placeSource,
      status: post.status,
    })),
  };
}

/** The words a person marked are a name even where no rule would say so: up to the first mark or title. */
function bareNameEnd(lexed: Lexed, from: number): number {
  let i = from;
  while (
    i < lexed.length &&
    lexed.word(i).kind === 'word' &&
    (i === from || titleWords.match(lexed, i) === null || keysOf(lexed, i, i + 1).length < 2)
  )
    i++;
  return i;
}
