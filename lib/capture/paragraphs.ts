import { linkShare } from './furniture.ts';
import { renameElement } from './readability/rules.ts';
import { isBlockTag } from './tags.ts';
import { all, textOf } from './tree/element.ts';
import type { Document } from './tree/node.ts';

/** Text of a list's item, a quote or a caption that is as long as a sentence or two is prose. */
const LEAST_PROSE = 80;
const MOST_LINKED = 0.2;

/**
 * Sets the text of items, quotes and captions in paragraphs, on a copy. Readability counts paragraphs alone, and would find
 * nothing where an article is a glossary, a numbered list, a speech set as one quote or pictures with captions.
 */
export function wrapItems(document: Document): void {
  for (const element of all(document, 'dd, li, blockquote, figcaption')) {
    if (textOf(element).length < LEAST_PROSE || [...element.children].some(({ localName }) => isBlockTag(localName)))
      continue;
    const paragraph = document.createElement('p');
    while (element.firstChild !== null) paragraph.append(element.firstChild);
    element.append(paragraph);
  }
}

/** An `aside` among an article's paragraphs that is prose itself is a box of the article: Readability drops all others. */
export function keepAsides(document: Document): void {
  for (const aside of all(document, 'p + aside')) {
    if (textOf(aside).length >= LEAST_PROSE && aside.querySelector('p') !== null && linkShare(aside) < MOST_LINKED) {
      renameElement(aside, 'section');
    }
  }
}
