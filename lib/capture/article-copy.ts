import { copyPage, type PageCopy } from './copy.ts';
import { cutKnownFurniture } from './furniture.ts';
import { nextArticles } from './next-articles.ts';
import type { Pack } from './outlets/pack.ts';
import { preparePage } from './outlets/read.ts';
import { wrapItems } from './paragraphs.ts';
import { type Place, readWhole, teaserBoxes, type WholePage } from './teasers.ts';

/** A copy of the page without the boxes that no article has; metadata is read from it. */
export function copyForArticle(live: Document, pack: Pack | null): PageCopy {
  const copy = copyPage(live);
  cutKnownFurniture(copy.document);
  if (pack !== null) preparePage(pack, copy.document);
  return copy;
}

/** Cuts other articles out of the copy and readies it for finding this one; returns the page's blocks as they were. */
export function cutOthers(copy: PageCopy, place: Place, headline: Element | null): WholePage {
  const page = readWhole(copy, place);
  for (const box of [...teaserBoxes(page), ...nextArticles(page, headline)]) box.remove();
  wrapItems(copy.document);
  return page;
}

/** The same once more, for another attempt at finding the article. */
export function copyAgain(
  live: Document,
  before: PageCopy,
  place: Place,
  headline: Element | null,
  pack: Pack | null,
): PageCopy {
  const copy = copyForArticle(live, pack);
  cutOthers(copy, place, headline === null ? null : copy.at(before.order(headline)));
  return copy;
}
