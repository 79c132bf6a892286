import type { Piece } from '../blocks.ts';
import { textOf } from '../dom.ts';
import { collapse } from '../text.ts';
import type { Found, Head } from './head.ts';
import { namesIn } from './names.ts';
import { describe } from './title.ts';

const BYLINES = [
  '[rel=author]',
  '[itemprop=author] [itemprop=name]',
  '[itemprop=author]',
  '[data-role=author]',
  '[data-slot=author]',
  'a[href*="/tac-gia/"], a[href*="/author/"], a[href*="/authors/"]',
  '.article__author .name, .detail-author .name, .article-detail-author__info .name',
  '.author-name, .author__name, .byline__name, .byline-name, .byline__author',
  '.byline, .author, .article__author, .detail-author, .sc-longform-header-author, .lr-author, .pAuthor, .article-author, .tac-gia, .tacgia',
  '[class*=author], [class*=byline], [class*=Author], [class*=Byline]',
];

/** Where readers write, not reporters. */
const READERS = '[class*=comment i], [id*=comment i], [class*=binhluan i], label';
const LONGEST_BYLINE = 120;

/**
 * The people who wrote the article: as JSON-LD names them, else the page's metas, else what stands as a byline on the
 * page. The site's own name, which most Vietnamese pages give as author, is never one.
 */
export function findAuthors(document: Document, head: Head, sites: Set<string>): Found<string[]> | null {
  const linked = (head.linkedData?.people ?? []).flatMap((name) => namesIn(name, sites));
  if (linked.length > 0) return { value: unique(linked), source: 'json-ld' };
  for (const name of [
    'article:author',
    'dable:author',
    'author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'byl',
  ]) {
    const names = (head.meta.get(name) ?? []).flatMap((value) => namesIn(value, sites));
    if (names.length > 0) return { value: unique(names), source: `meta[${name}]` };
  }
  for (const selector of BYLINES) {
    const shown = [...document.querySelectorAll(selector)].filter(
      (element) => collapse(textOf(element)).length <= LONGEST_BYLINE && element.closest(READERS) === null,
    );
    const names = shown.slice(0, 4).flatMap((element) => namesIn(collapse(textOf(element)), sites));
    const first = shown[0];
    if (names.length > 0 && first !== undefined) return { value: unique(names), source: describe(first) };
  }
  return null;
}

const unique = (names: string[]): string[] => [...new Set(names)];

/**
 * The byline at the article's end: a short last block, set to the right or stressed, that is names and nothing else.
 * Returns the index of the block too, since it is no part of the body.
 */
export function closingByline(
  pieces: Piece[],
  sites: Set<string>,
  isSetApart: (piece: Piece) => boolean,
): { index: number; names: string[]; source: string } | null {
  for (let index = pieces.length - 1; index >= Math.max(1, pieces.length - 3); index--) {
    const piece = pieces[index];
    if (piece === undefined || piece.text.length > 80 || /[.!?…:]["”]?$/.test(piece.text)) continue;
    if (piece.kind !== 'paragraph' && piece.kind !== 'heading') continue;
    const names = namesIn(piece.text, sites);
    if (names.length === 0 || !namesAlone(piece.text, names)) continue;
    if (piece.emphasised > 0.6 || isSetApart(piece) || index === pieces.length - 1) {
      return { index, names, source: describe(piece.element) };
    }
  }
  return null;
}

/** No more words than the names and a label or two. */
const namesAlone = (text: string, names: string[]): boolean => text.length <= names.join(', ').length + 20;
