import { cloneDocument, selectAll } from './dom.ts';

/** Elements that run, load or hide markup of their own; what they show is not lost with them, they show nothing. */
const ACTIVE = 'script, noscript, template, base, meta[http-equiv="refresh" i], object, embed, link[rel~="preload" i]';

/** `javascript:` as browsers read it: control characters and blanks inside it are ignored. */
const isScriptAddress = (value: string): boolean =>
  value
    .slice(0, 200)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers skip them, so this must
    .replace(/[\u0000-\u0020]/g, '')
    .toLowerCase()
    .startsWith('javascript:');

/** The page as HTML, from a copy, without scripts, event handlers, `javascript:` addresses and refreshes. */
export function serialisePage(document: Document): string {
  const copy = cloneDocument(document);
  for (const element of selectAll(copy, ACTIVE)) element.remove();
  disarm(selectAll(copy, '*'));
  const root = selectAll(copy, 'html')[0];
  return root === undefined ? '' : `<!DOCTYPE html>\n${root.outerHTML}`;
}

/** A fragment's HTML, disarmed as a page's is. The fragment must be a copy: it is changed. */
export function serialiseFragment(container: Element): string {
  for (const element of container.querySelectorAll(ACTIVE)) element.remove();
  disarm([...container.querySelectorAll('*')]);
  return container.innerHTML;
}

function disarm(elements: Element[]): void {
  for (const element of elements) {
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
