import { cutKnownFurniture } from './furniture.ts';
import { nextArticles } from './next-articles.ts';
import type { Pack } from './outlets/pack.ts';
import { preparePage } from './outlets/read.ts';
import { type PageCopy, pageCopy } from './page-copy.ts';
import { keepAsides, wrapItems } from './paragraphs.ts';
import { type Place, readWhole, teaserBoxes, type WholePage } from './teasers.ts';
import type { Element } from './tree/node.ts';

/**
 * Cuts the boxes that no article has and other articles out of the copy, and readies it for finding this one; returns the
 * page's blocks as they were. Metadata is read before: breadcrumbs and sources stand in such boxes.
 */
export function cutOthers(copy: PageCopy, place: Place, headline: Element | null): WholePage {
  cutKnownFurniture(copy.document);
  const page = readWhole(copy, place);
  for (const box of [...teaserBoxes(page), ...nextArticles(page, headline)]) box.remove();
  wrapItems(copy.document);
  keepAsides(copy.document);
  return page;
}

/** The same once more, for another attempt at finding the article. */
export function copyAgain(
  tree: string,
  before: PageCopy,
  place: Place,
  headline: Element | null,
  pack: Pack | null,
): PageCopy {
  const copy = pageCopy(tree);
  if (pack !== null) preparePage(pack, copy.document);
  cutOthers(copy, place, headline === null ? null : copy.at(before.order(headline)));
  return copy;
}
