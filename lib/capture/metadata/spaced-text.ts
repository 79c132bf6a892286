import { isBlockTag, nameOf } from '../dom.ts';
import { collapse, nameWords } from '../text.ts';

/** A line or a lead has fewer; a box that holds the whole page is not read through to learn that it is none. */
const MOST_NODES = 300;

const NOT_TEXT = new Set(['script', 'style', 'noscript', 'template', 'button', 'svg']);
/** Where the story comes from (VnExpress `span.location-stamp`): a page sets a dash behind it by its style sheet. */
const STAMP = new Set(['location', 'dateline']);

/**
 * The text of an element as a reader sees it: a blank where a block or a line begins, a dash behind a place's stamp. Null
 * beyond `most` characters or some hundred nodes; reads no further, so that asking every element of a page stays cheap.
 */
export function spacedText(root: Element, most: number): string | null {
  let text = '';
  let node: Node | null = root.firstChild;
  for (let count = 0; node !== null && node !== root; count++) {
    if (count > MOST_NODES) return null;
    let down = false;
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if (isElement(node) && !NOT_TEXT.has(node.localName)) {
      if (node.localName === 'br' || isBlockTag(node.localName)) text += ' ';
      down = node.firstChild !== null;
    }
    if (text.length > most * 4) return null;
    if (down) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && node !== root) text += endOf(node, text);
    }
    if (node !== null && node !== root) node = node.nextSibling;
  }
  const collapsed = collapse(text);
  return collapsed.length > most ? null : collapsed;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

function endOf(node: Node, text: string): string {
  if (!isElement(node)) return '';
  if (isBlockTag(node.localName)) return ' ';
  const next = node.nextSibling?.textContent ?? '';
  const glued = /\S$/.test(text) && /^\s*[\p{L}\p{N}"“]/u.test(next);
  return glued && nameWords(nameOf(node)).some((word) => STAMP.has(word)) ? ' - ' : '';
}
