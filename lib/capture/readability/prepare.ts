// After Mozilla's Readability 0.6.0, Apache License 2.0; see README.md.
import { CAPTION_NAME } from '../blocks.ts';
import { namesFurniture } from '../furniture.ts';
import { setOf } from '../text.ts';
import { all, isElement, nameOf, textOf } from '../tree/element.ts';
import type { Element, Node } from '../tree/node.ts';
import {
  type Attempt,
  hasBlockInside,
  holdsOnly,
  isBlank,
  isPhrasing,
  linkDensity,
  MAYBE,
  nextElement,
  removeAndGetNext,
  renameElement,
  SCORED,
  UNLIKELY,
  UNLIKELY_ROLES,
} from './rules.ts';

const EMPTY_GOES = setOf('div section header h1 h2 h3 h4 h5 h6');

/**
 * Readies a page for scoring: runs of line breaks become paragraphs, what cannot be the article goes, `div`s that are
 * paragraphs are called so. Returns the elements to score, in document order.
 */
export function prepare(body: Element, attempt: Attempt): Element[] {
  splitAtBreaks(body);
  for (const font of all(body, 'font')) renameElement(font, 'span');
  const scored: Element[] = [];
  let element: Element | null = body;
  while (element !== null) {
    if (element !== body && isOut(element, attempt)) {
      element = removeAndGetNext(element);
      continue;
    }
    if (SCORED.has(element.localName)) scored.push(element);
    if (element.localName === 'div') {
      wrapPhrasing(element);
      const only: Element | null = element.firstElementChild;
      if (only !== null && holdsOnly(element, 'p') && linkDensity(element) < 0.25) {
        keepName(element, only);
        element.replaceWith(only);
        element = only;
        scored.push(element);
      } else if (!hasBlockInside(element)) {
        element = renameElement(element, 'p');
        scored.push(element);
      }
    }
    element = nextElement(element, false);
  }
  return scored;
}

/** What a box says of itself goes on the paragraph that takes its place, where it says it is a caption or furniture. */
function keepName(box: Element, paragraph: Element): void {
  const name = nameOf(box);
  if (CAPTION_NAME.test(name) || namesFurniture(name))
    paragraph.setAttribute('class', `${paragraph.getAttribute('class') ?? ''} ${name}`.trim());
}

function isOut(element: Element, attempt: Attempt): boolean {
  const tag = element.localName;
  if (element.getAttribute('aria-hidden') === 'true' && !nameOf(element).includes('fallback-image')) return true;
  const role = element.getAttribute('role');
  if (role === 'dialog' && element.getAttribute('aria-modal') === 'true') return true;
  if (attempt.stripUnlikely) {
    const name = nameOf(element);
    if (UNLIKELY.test(name) && !MAYBE.test(name) && tag !== 'a' && element.closest('table, code') === null) return true;
    if (role !== null && UNLIKELY_ROLES.has(role)) return true;
  }
  return (
    EMPTY_GOES.has(tag) && textOf(element).trim() === '' && element.childElementCount === all(element, 'br, hr').length
  );
}

/** Text and inline elements that stand among a `div`'s blocks become paragraphs. */
function wrapPhrasing(div: Element): void {
  let paragraph: Element | null = null;
  for (const node of [...div.childNodes]) {
    if (isPhrasing(node)) {
      if (paragraph !== null) paragraph.append(node);
      else if (!isBlank(node)) {
        paragraph = div.ownerDocument.createElement('p');
        div.replaceChild(paragraph, node);
        paragraph.append(node);
      }
    } else if (paragraph !== null) {
      trimEnd(paragraph);
      paragraph = null;
    }
  }
}

function trimEnd(paragraph: Element): void {
  while (paragraph.lastChild !== null && isBlank(paragraph.lastChild)) paragraph.lastChild.remove();
}

/** The first node from here on that is an element or holds more than white space. */
function nextSolid(node: Node | null): Node | null {
  let at = node;
  while (at !== null && !isElement(at) && (at.textContent ?? '').trim() === '') at = at.nextSibling;
  return at;
}

const isBreak = (node: Node | null): node is Element => node !== null && isElement(node) && node.localName === 'br';

/** `one<br><br>two` is two paragraphs. */
function splitAtBreaks(body: Element): void {
  for (const br of all(body, 'br')) {
    if (br.parentNode === null) continue;
    let run = false;
    for (let next = nextSolid(br.nextSibling); isBreak(next); ) {
      run = true;
      const after = nextSolid(next.nextSibling);
      next.remove();
      next = after;
    }
    if (!run) continue;
    const paragraph = body.ownerDocument.createElement('p');
    br.replaceWith(paragraph);
    let next = paragraph.nextSibling;
    while (next !== null) {
      if (isBreak(next) && isBreak(nextSolid(next.nextSibling))) break;
      if (!isPhrasing(next)) break;
      const after: Node | null = next.nextSibling;
      paragraph.append(next);
      next = after;
    }
    trimEnd(paragraph);
    if (paragraph.parentElement?.localName === 'p') renameElement(paragraph.parentElement, 'div');
  }
}
