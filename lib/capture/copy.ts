import { attribute, emptyPage, firstChildOf, isRendered, nextSiblingOf, nodeTypeOf, selectAll, tagOf } from './dom.ts';
import { isHidden } from './visibility.ts';

/**
 * A copy of what the page shows, to cut at will. `order` is an element's place among the live ones, -1 for one that was
 * not there; `original` the live element it stands for, or the nearest about it where cutting made a new one.
 */
export interface PageCopy {
  document: Document;
  order(element: Element): number;
  /** The element of that place, if it is still in the copy. */
  at(order: number): Element | null;
  original(element: Element): Element | null;
}

/** An attribute, not a map: it stays on an element that is given another tag. */
const MARK = 'data-diem-bao';

/** Never text of an article, and much work to copy. */
const NOT_TEXT = new Set(
  'head script style noscript template link iframe object embed svg canvas audio video select textarea input button dialog'.split(
    ' ',
  ),
);

/** Elements whose names hide properties of the document or of their form (DOM clobbering). */
const CLOBBERING = new Set(['form', 'fieldset', 'output', 'img']);

/**
 * Deeper than pages nest. What is deeper still is copied flat into the element of that depth, as parsers do: whoever
 * walks up or reads an element's text would otherwise take time that grows with depth and size together.
 */
const DEEPEST = 250;

/** Longer than any class, id, role or style that says something; they are asked for element by element. */
const LONGEST_NAME = 2000;
const NAMES = ['class', 'id', 'role', 'style'];

/** A page whose visible part is shorter is still being faded in by its script: then the markup alone counts. */
const LEAST_VISIBLE = 200;

/**
 * Copies the page's body without scripts and the like and without what the live page does not show. Element by element:
 * a whole document's clone would hold scripts and style sheets that often are most of the page.
 */
export function copyPage(live: Document): PageCopy {
  const shown = copyBody(live, false);
  return shown.cutHidden && shown.length < LEAST_VISIBLE ? copyBody(live, true) : shown;
}

function copyBody(live: Document, keepHidden: boolean): PageCopy & { length: number; cutHidden: boolean } {
  const document = emptyPage(live);
  const rendered = isRendered(live);
  const originals: Element[] = [];
  let length = 0;
  let cutHidden = false;

  const copyElement = (element: Element): Element | null => {
    const tag = tagOf(element);
    if (NOT_TEXT.has(tag)) return null;
    if (tag === 'body') return withAttributes(document.body, element);
    if (!keepHidden && isHidden(element, tag, rendered)) {
      cutHidden = true;
      return null;
    }
    const copy = document.importNode(element, false);
    if (CLOBBERING.has(tag)) for (const name of ['name', 'id']) copy.removeAttribute(name);
    for (const name of NAMES) {
      const value = copy.getAttribute(name);
      if (value !== null && value.length > LONGEST_NAME) copy.setAttribute(name, value.slice(0, LONGEST_NAME));
    }
    copy.setAttribute(MARK, String(originals.length));
    originals.push(element);
    return copy;
  };

  // Iterative: a page may nest its elements deeper than the stack.
  const pending: { node: Node | null; into: Element }[] = [];
  for (const root of selectAll(live, 'html')) pending.push({ node: firstChildOf(root), into: document.body });
  pending.reverse();
  for (let at = pending.at(-1); at !== undefined; at = pending.at(-1)) {
    const { node } = at;
    if (node === null) {
      pending.pop();
      continue;
    }
    at.node = nextSiblingOf(node);
    const type = nodeTypeOf(node);
    if (type === 3) {
      const text = node.nodeValue ?? '';
      length += text.trim().length;
      at.into.append(text);
    } else if (isElement(node, type)) {
      const copy = copyElement(node);
      if (copy === null) continue;
      if (copy !== document.body) (pending[DEEPEST] ?? at).into.append(copy);
      pending.push({ node: firstChildOf(node), into: copy });
    }
  }
  return {
    document,
    length,
    cutHidden,
    order: (element) => Number(attribute(element, MARK) ?? -1),
    at: (order) => document.querySelector(`[${MARK}="${order}"]`),
    original: (element) => {
      const marked = element.closest(`[${MARK}]`);
      return marked === null ? null : (originals[Number(attribute(marked, MARK))] ?? null);
    },
  };
}

const isElement = (_: Node, type: number): _ is Element => type === 1;

function withAttributes(copy: Element, element: Element): Element {
  for (const name of NAMES) {
    const value = attribute(element, name);
    if (value !== null && name !== 'style') copy.setAttribute(name, value.slice(0, LONGEST_NAME));
  }
  return copy;
}
