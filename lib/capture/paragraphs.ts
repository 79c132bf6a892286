import { all, isBlockTag, textOf } from './dom.ts';

/** Text of a list's item or a quote that is as long as a sentence or two is prose. */
const LEAST_PROSE = 80;

/**
 * Sets the text of items and quotes in paragraphs, on a copy. Readability counts paragraphs alone, and would find
 * nothing where an article is a glossary, a numbered list or a speech set as one quote.
 */
export function wrapItems(document: Document): void {
  for (const element of all(document, 'dd, li, blockquote')) {
    if (textOf(element).length < LEAST_PROSE || [...element.children].some(({ localName }) => isBlockTag(localName)))
      continue;
    const paragraph = document.createElement('p');
    while (element.firstChild !== null) paragraph.append(element.firstChild);
    element.append(paragraph);
  }
}
