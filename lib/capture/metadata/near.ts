import { isBlockTag } from '../tags.ts';
import { collapse } from '../text.ts';
import { upward, walk } from '../tree/element.ts';
import type { Element, Node } from '../tree/node.ts';

/** A page may nest its boxes without end; what is farther away is as far as anything. */
const MOST_STEPS = 40;

/** Steps up from the headline to what also holds the element: what is nearest belongs to the article. */
export function distance(element: Element, headline: Element | null): number {
  let steps = 0;
  for (const at of upward(headline, MOST_STEPS)) {
    if (at.contains(element)) break;
    steps++;
  }
  return steps;
}

/** Whether an element begins before another in the page; by their numbers, where cutting has made neither. */
export function precedes(element: Element, other: Element): boolean {
  if (element.order >= 0 && other.order >= 0) return element.order < other.order;
  const path = new Map<Element, Element | null>();
  let child: Element | null = null;
  for (const at of upward(element)) {
    path.set(at, child);
    child = at;
  }
  let branch: Element | null = null;
  let meet: Element | null = other;
  while (meet !== null && !path.has(meet)) [branch, meet] = [meet, meet.parentElement];
  const own = meet === null ? null : (path.get(meet) ?? null);
  // Where one holds the other, the outer begins first.
  if (meet === null || own === null || branch === null) return own === null && branch !== null;
  for (let at: Element | null = own; at !== null; at = at.nextElementSibling) if (at === branch) return true;
  return false;
}

/** Nodes of an element that are looked at for a short text: a line has fewer, and a page may nest its boxes without end. */
const MOST_NODES = 120;

/** What lies between two texts: nothing, a piece of a line, a link, a block. */
const [NONE, SOFT, LINK, BLOCK] = [0, 1, 2, 3];

/** A line as it reads, and with bars where a link, a block or a piece with a blank beside it begins or ends. */
export interface Line {
  text: string;
  pieces: string;
}

/** The text of an element that is no longer than a line of `longest` characters; null for others and for none. */
export function lineOf(element: Element, longest: number): Line | null {
  let text = '';
  let pieces = '';
  let edge = NONE;
  let seen = 0;
  const cross = (node: Node) => {
    const name = node.nodeName.toLowerCase();
    edge = Math.max(edge, name === 'br' || isBlockTag(name) ? BLOCK : name === 'a' ? LINK : SOFT);
  };
  const enter = (node: Node): boolean | null => {
    if (seen++ > MOST_NODES) return null;
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      const isBlank = value.trim() === '';
      // A blank beside the edge, or a capital behind a small letter: set apart by the style sheet.
      const isGlued = edge >= SOFT && /\p{Ll}$/u.test(text) && /^\p{Lu}/u.test(value);
      const isSeam = edge >= LINK || (edge === SOFT && (isGlued || /\s$/.test(text) || /^\s/.test(value)));
      if (isSeam) pieces += isBlank ? ' ' : ' | ';
      text += edge === BLOCK || isGlued ? ` ${value}` : value;
      pieces += value;
      if (!isBlank) edge = NONE;
      if (text.length > longest * 4) return null;
    } else if (node.nodeType === 1) cross(node);
    return node.firstChild !== null;
  };
  if (!walk(element, enter, cross)) return null;
  const line = { text: collapse(text), pieces: collapse(pieces) };
  return line.text === '' || line.text.length > longest ? null : line;
}
