import { hasWord } from '../text.ts';
import type { Document, Element, Node } from './node.ts';

/** What a selector finds, in document order, as it is now. */
export const all = (root: Document | Element, selector: string): Element[] => root.querySelectorAll(selector);

/** Text of an element, white space as it stands in the page. */
export const textOf = (element: Element): string => element.textContent;

/** Class and id of an element as one string. */
export const nameOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

/** The nearest element, from this one up, that the page has: what stands for one that cutting has made. */
export function ofPage(element: Element): Element | null {
  let at: Element | null = element;
  while (at !== null && at.order < 0) at = at.parentNode;
  return at;
}

export const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Whether its class or id has one of these words. */
export const isCalled = (element: Element, words: ReadonlySet<string>): boolean => hasWord(nameOf(element), words);

/** An element of a copy and those about it, the nearest first. */
export function* upward(from: Element | null, most = Number.POSITIVE_INFINITY): Generator<Element> {
  for (let at = from, steps = 0; at !== null && steps < most; at = at.parentElement, steps++) yield at;
}

/**
 * Goes through what stands in an element of a copy, in document order and not recursively: a page may nest its elements
 * deeper than the stack. `enter` says whether to go into a node, null to go no further; `leave` is told of what was gone
 * into. Whether it came to the end.
 */
export function walk(root: Node, enter: (node: Node) => boolean | null, leave: (element: Node) => void): boolean {
  let node = root.firstChild;
  while (node !== null) {
    const into = enter(node);
    if (into === null) return false;
    if (into && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (into) leave(node);
    let at: Node = node;
    while (at.nextSibling === null) {
      if (at.parentNode === null || at.parentNode === root) return true;
      at = at.parentNode;
      leave(at);
    }
    node = at.nextSibling;
  }
  return true;
}
