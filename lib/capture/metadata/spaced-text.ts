import { isBlockTag } from '../tags.ts';
import { collapse, setOf } from '../text.ts';
import { isCalled, isElement, walk } from '../tree/element.ts';
import type { Element, Node } from '../tree/node.ts';

/** A line or a lead has fewer; a box that holds the whole page is not read through to learn that it is none. */
const MOST_NODES = 300;

const NOT_TEXT = setOf('script style noscript template button svg');
/** Where the story comes from (VnExpress `span.location-stamp`): a page sets a dash behind it by its style sheet. */
const STAMP = setOf('location dateline');

/**
 * The text of an element as a reader sees it: a blank where a block or a line begins, a dash behind a place's stamp. Null
 * beyond `most` characters or some hundred nodes; reads no further, so that asking every element of a page stays cheap.
 */
export function spacedText(root: Element, most: number): string | null {
  let text = '';
  let count = 0;
  const enter = (node: Node): boolean | null => {
    if (count++ > MOST_NODES) return null;
    let into = false;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (isElement(node) && !NOT_TEXT.has(node.localName)) {
      if (node.localName === 'br' || isBlockTag(node.localName)) text += ' ';
      into = node.firstChild !== null;
    }
    return text.length > most * 4 ? null : into;
  };
  const leave = (node: Node): void => {
    text += endOf(node, text);
  };
  if (!walk(root, enter, leave)) return null;
  const collapsed = collapse(text);
  return collapsed.length > most ? null : collapsed;
}

function endOf(node: Node, text: string): string {
  if (!isElement(node)) return '';
  if (isBlockTag(node.localName)) return ' ';
  const next = node.nextSibling?.textContent ?? '';
  const glued = /\S$/.test(text) && /^\s*[\p{L}\p{N}"“]/u.test(next);
  return glued && isCalled(node, STAMP) ? ' - ' : '';
}
