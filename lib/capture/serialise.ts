import {
  attribute,
  cloneDocument,
  emptyPage,
  firstChildOf,
  isFragment,
  nextSiblingOf,
  nodeTypeOf,
  parsePage,
  selectAll,
  tagOf,
  templateContent,
  textOf,
} from './dom.ts';
import { openShadowRoot } from './flattened.ts';
import { frameDocument } from './frames.ts';

/** Elements that run, load or hide markup of their own; what they show is not lost with them, they show nothing. */
const ACTIVE =
  'script, noscript, template:not([shadowrootmode]), base, meta[http-equiv="refresh" i], object, embed, link[rel~="preload" i]';

/** `javascript:` as browsers read it: control characters and blanks inside it are ignored. */
const isScriptAddress = (value: string): boolean =>
  value
    .slice(0, 200)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip them, so this must
    .replace(/[\u0000-\u0020]/g, '')
    .toLowerCase()
    .startsWith('javascript:');

/** Frames in frames beyond this depth are left empty. */
const DEEPEST = 3;

/**
 * The page as HTML, from a copy, without scripts, event handlers, `javascript:` addresses and refreshes. Open shadow roots
 * stand in it as browsers write them down (`<template shadowrootmode>`), and frames that may be read as boxes with their content.
 */
export function serialisePage(document: Document): string {
  const copy = disarmedCopy(document, 0);
  const root = selectAll(copy, 'html')[0];
  return root === undefined ? '' : `<!DOCTYPE html>\n${root.outerHTML}`;
}

function disarmedCopy(document: Document, depth: number): Document {
  const copy = copyWithShadows(document);
  const live = depth < DEEPEST ? selectAll(document, 'iframe') : [];
  for (const [index, frame] of live.length === 0 ? [] : selectAll(copy, 'iframe').entries()) {
    const inside = live[index] === undefined ? null : frameDocument(live[index], document);
    if (inside === null) continue;
    const body = selectAll(disarmedCopy(inside, depth + 1), 'body')[0];
    // Of a page without content: in the copy's own a form may hide `createElement`.
    const box = emptyPage(document).createElement('div');
    for (let node = body && firstChildOf(body); node; node = body && firstChildOf(body)) box.append(node);
    frame.replaceWith(box);
  }
  disarmAll(copy);
  return copy;
}

/** A clone holds no shadow roots: where there are some, the page is written down and read again. */
function copyWithShadows(document: Document): Document {
  const roots: ShadowRoot[] = [];
  const within = (elements: Iterable<Element>): void => {
    for (const element of elements) {
      const root = openShadowRoot(element);
      if (root !== null) roots.push(root);
    }
  };
  within(selectAll(document, '*'));
  for (let index = 0; index < roots.length; index++) within(roots[index]?.querySelectorAll('*') ?? []);
  const root = selectAll(document, 'html')[0];
  if (root === undefined || roots.length === 0) return cloneDocument(document);
  const html = Element.prototype.getHTML.call(root, { shadowRoots: roots });
  const copy = parsePage(document, `<!DOCTYPE html>${html}`);
  const lang = attribute(root, 'lang');
  if (lang !== null) copy.documentElement.setAttribute('lang', lang);
  return copy;
}

/** Everything under a copy's root, in templates too, which have a tree of their own. */
function disarmAll(copy: Document | DocumentFragment): void {
  const all = (selector: string): Element[] =>
    isFragment(copy) ? [...copy.querySelectorAll(selector)] : selectAll(copy, selector);
  for (const element of all(ACTIVE)) element.remove();
  const elements = all('*');
  disarm(elements);
  for (const element of elements)
    if (element.localName === 'template') {
      const content = templateContent(element);
      if (content !== null) disarmAll(content);
    }
}

/** A fragment's HTML, disarmed as a page's is. The fragment must be a copy: it is changed. */
export function serialiseFragment(container: Element): string {
  for (const element of container.querySelectorAll(ACTIVE)) element.remove();
  disarm([...container.querySelectorAll('*')]);
  return container.innerHTML;
}

/** Text in these is written down as it is, so that a tag in it is one when it is read again. */
const RAW = new Set(['style', 'xmp', 'iframe', 'noembed', 'noframes', 'plaintext']);
const TAG = /<(?=[a-z!/?])/gi;

/** Comments that end elsewhere than they began to when they are read again, and what HTML reads as such a comment. */
const FALSE_COMMENT = /^-?>|<!--|--!?>|<!-$/;
const isFalseComment = (node: Node): node is CharacterData => {
  const type = nodeTypeOf(node);
  return type === 7 || (type === 8 && FALSE_COMMENT.test(node.nodeValue ?? ''));
};

function disarm(elements: Element[]): void {
  for (const element of elements) {
    // A script can build what no markup gives, and what is harmless there may be none once it is written down.
    if (RAW.has(tagOf(element)) && textOf(element).search(TAG) >= 0)
      element.textContent = tagOf(element) === 'style' ? textOf(element).replace(TAG, '\\3c ') : '';
    for (let node = firstChildOf(element); node !== null; ) {
      const next = nextSiblingOf(node);
      if (isFalseComment(node)) node.remove();
      node = next;
    }
    // Through the prototype: a form's control named `attributes` would hide them.
    for (const name of attributeNames(element)) {
      const value = /^(?:on|srcdoc$)/i.test(name) ? null : attributeValue(element, name);
      if (value === null || isScriptAddress(value)) removeAttribute(element, name);
    }
  }
}

const inBrowser = typeof Element !== 'undefined';
const attributeNames = (element: Element): string[] =>
  inBrowser ? Element.prototype.getAttributeNames.call(element) : element.getAttributeNames();
const attributeValue = (element: Element, name: string): string =>
  (inBrowser ? Element.prototype.getAttribute.call(element, name) : element.getAttribute(name)) ?? '';
const removeAttribute = (element: Element, name: string): void =>
  inBrowser ? Element.prototype.removeAttribute.call(element, name) : element.removeAttribute(name);
