import type { Head } from './head.ts';

/** Names of metas that say when a page was published, the one that is right more often first; any others by their letters. */
const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'date.created',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dc.date',
  'article.published',
  'date',
  'datecreated',
];
const MODIFIED = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'lastmod',
  'last-modified',
  'article.updated',
];

const LIKE_PUBLISHED =
  /(?:published(?:time|at|date|on)?|publish(?:date|time)|pub(?:lication)?date|pdate|issued|created|release|articledate(?:original)?|dctermsdate)$/;
const LIKE_MODIFIED = /(?:modified(?:time|at|date)?|updated(?:time|at|date)?|revisiondate)$/;
const letters = (name: string): string => name.replace(/[^a-z]/g, '');

const named = (head: Head, known: readonly string[], like: RegExp): string[] => [
  ...known.filter((name) => head.meta.has(name)),
  ...[...head.meta.keys()].filter((name) => name.length < 60 && !known.includes(name) && like.test(letters(name))),
];

/** Names of the metas that say when the page was published, to be tried in order. */
export const publishedMetas = (head: Head): string[] => named(head, PUBLISHED, LIKE_PUBLISHED);

/** Names of the metas that say when the page was changed, to be tried in order. */
export const modifiedMetas = (head: Head): string[] => named(head, MODIFIED, LIKE_MODIFIED);
