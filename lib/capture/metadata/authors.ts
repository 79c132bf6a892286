import { wordsKey } from '../text.ts';
import type { Document, Element } from '../tree/node.ts';
import { shownByline, spokenByline } from './bylines.ts';
import type { Found, Head } from './head.ts';
import { namesIn } from './names.ts';

/** Metas that name authors, the one that is right more often first. */
export const METAS = [
  'article:author',
  'dable:author',
  'author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'analyticsattributes.author',
  'article_author',
  'author.name',
  'citation_author',
  'byl',
];
/** Steps from the headline within which a byline is surely the article's. */
const NEAR = 5;

/**
 * The people who wrote the article: as its data names them (JSON-LD, then metas), unless a byline on the page names them
 * all and more, or says by itself ("By …", beside the headline) that it was others: data often names who put the article
 * in. The site's own name, which most Vietnamese pages give as author, is never one.
 */
export function findAuthors(
  document: Document,
  head: Head,
  sites: Set<string>,
  headline: Element | null,
): Found<string[]> | null {
  const told = toldAuthors(head, sites);
  const shown = shownByline(document, headline, sites);
  if (told === null) return shown ?? spokenByline(headline, sites);
  if (shown === null) return told;
  const both = told.value.filter((name) => shown.value.some((other) => isSame(name, other))).length;
  const isMore = both === told.value.length && shown.value.length > both;
  const isOther = both === 0 && shown.isLabelled && headline !== null && shown.near <= NEAR;
  return isMore || isOther ? { value: shown.value, source: shown.source } : told;
}

function toldAuthors(head: Head, sites: Set<string>): Found<string[]> | null {
  const linked = (head.linkedData?.people ?? []).flatMap((name) => namesIn(name, sites));
  if (linked.length > 0) return { value: unique(linked), source: 'json-ld' };
  for (const name of METAS) {
    const names = (head.meta.get(name) ?? []).flatMap((value) => namesIn(value, sites));
    if (names.length > 0) return { value: unique(names), source: `meta[${name}]` };
  }
  return null;
}

const unique = (names: string[]): string[] => [...new Set(names)];

/** Whether two names are one person's: the same first and last word. */
export function isSame(a: string, b: string): boolean {
  const [left, right] = [wordsKey(a).split(' '), wordsKey(b).split(' ')];
  return left[0] === right[0] && left.at(-1) === right.at(-1);
}
