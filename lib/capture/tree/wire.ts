import { Document, type Element } from './node.ts';

/**
 * A tree as one string, to be sent from the page to the worker: a line for each of `<tag`, `@name value`, `!setting`,
 * `"text` and `>` for an element's end. Line breaks inside texts and values are blanks.
 */
const [START, ATTRIBUTE, SETTING, TEXT, END] = ['<', '@', '!', '"', '>'];

/** A string that is no tree: the page has tampered with it. */
export class NoTree extends Error {
  override readonly name = 'NoTree';
}

const oneLine = (text: string): string => text.replace(/[\n\r]/g, ' ');

/** Writes what is in the document's body, and the body's own attributes. */
export function writeTree({ body }: Document): string {
  const lines: string[] = [];
  const open = (element: Element): void => {
    lines.push(`${START}${element.localName}`);
    for (const { name, value } of element.attributes) lines.push(oneLine(`${ATTRIBUTE}${name} ${value}`));
    if (element.setting !== null) lines.push(`${SETTING}${element.setting}`);
  };
  open(body);
  let node = body.firstChild;
  // Iterative: a page may nest its elements deeper than the stack.
  while (node !== null) {
    if (node.nodeType === 3) lines.push(oneLine(`${TEXT}${node.nodeValue}`));
    else {
      open(node);
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
      lines.push(END);
    }
    while (node !== null && node.nextSibling === null) {
      lines.push(END);
      node = node.parentNode === body ? null : node.parentNode;
    }
    node = node === null ? null : node.nextSibling;
  }
  return lines.join('\n');
}

/** A tag as it may stand in a tree; others are none of HTML's. */
export const TAG = /^[a-z][^\s<>"'/]{0,100}$/i;
const MOST_DEPTH = 1200;

/**
 * Reads a tree that was written so. Elements are numbered in document order.
 * @throws NoTree for any other string
 */
export function readTree(text: string): Document {
  const document = new Document();
  let at: Element | null = null;
  let [depth, order] = [0, 0];
  for (let from = 0; from < text.length; ) {
    const to = text.indexOf('\n', from);
    const end = to < 0 ? text.length : to;
    const value = text.slice(from + 1, end);
    const mark = text.charAt(from);
    from = end + 1;
    if (mark === START) {
      if (!TAG.test(value) || (at === null) !== (order === 0) || ++depth > MOST_DEPTH) throw new NoTree('element');
      const element: Element = at === null ? document.body : document.createElement(value);
      element.order = order++;
      at?.append(element);
      at = element;
    } else if (at === null) throw new NoTree('outside');
    else if (mark === TEXT) at.append(value);
    else if (mark === END) {
      at = at.parentNode;
      depth--;
      if (at === document.documentElement) at = null;
    } else if (mark === SETTING) at.setting = value;
    else if (mark === ATTRIBUTE) {
      const blank = value.indexOf(' ');
      if (blank < 1) throw new NoTree('attribute');
      at.setAttribute(value.slice(0, blank), value.slice(blank + 1));
    } else throw new NoTree('mark');
  }
  return document;
}
