import type { CaptureRefusal } from '../core/schema/index.ts';
import { attribute, contentTypeOf, firstChildOf, nextSiblingOf, selectAll, textOf } from './dom.ts';

/** Characters of the serialised page beyond which it is not captured. */
export const LARGEST_PAGE = 15_000_000;

/** The least an element costs in the serialised page: `<p></p>`. */
const LEAST_ELEMENT = 7;

/** A page of as many elements is serialised to be measured: that costs less than asking each. */
const MANY_ELEMENTS = 50_000;

/**
 * Why a document cannot be captured at all, or null. The size of most is a lower bound, since serialising a page only
 * to measure it would cost more than the capture; whoever serialises it checks again.
 */
export function refusePage(document: Document): CaptureRefusal | null {
  const type = contentTypeOf(document);
  if (type === 'application/pdf' || isPdfViewer(document)) return 'pdf';
  if (type && type !== 'text/html' && type !== 'application/xhtml+xml') return 'not-a-page';
  const elements = selectAll(document, '*');
  if (elements[0]?.localName !== 'html') return 'not-a-page';
  return isTooLarge(elements) ? 'page-too-large' : null;
}

/** Text of fewer is counted node by node: a `textContent` of the page would be one more copy of all its scripts. */
function isTooLarge(elements: Element[]): boolean {
  const [root] = elements;
  if (root !== undefined && elements.length > MANY_ELEMENTS) return root.outerHTML.length > LARGEST_PAGE;
  let length = elements.length * LEAST_ELEMENT;
  for (const element of elements) {
    for (let node = firstChildOf(element); node !== null; node = nextSiblingOf(node)) {
      if (node.nodeType === 3) length += node.nodeValue?.length ?? 0;
    }
    if (length > LARGEST_PAGE) return true;
  }
  return false;
}

/** The browser's own viewer is a page that holds one embedded PDF and nothing else. */
function isPdfViewer(document: Document): boolean {
  const viewer = selectAll(document, 'body > embed[type="application/pdf"], body > object[type="application/pdf"]')[0];
  const body = selectAll(document, 'body')[0];
  return viewer !== undefined && body !== undefined && attribute(viewer, 'type') !== null && textOf(body).trim() === '';
}
