import { isBlockTag } from './tags.ts';
import { all, textOf } from './tree/element.ts';
import type { Document } from './tree/node.ts';

/** Text of a list's item, a quote or a caption that is as long as a sentence or two is prose. */
const LEAST_PROSE = 80;

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
