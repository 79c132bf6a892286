/**
 * Reading a page that may be hostile. A form control named `querySelectorAll` hides the method of that name on its
 * form and on the document, so live nodes are read through the prototypes. Where there are no prototypes (linkedom,
 * on the command line) there is no such hiding either.
 */
export function selectAll(document: Document, selector: string): Element[] {
  return typeof Document === 'undefined'
    ? [...document.querySelectorAll(selector)]
    : [...Document.prototype.querySelectorAll.call(document, selector)];
}

export function cloneDocument(document: Document): Document {
  const copy = typeof Node === 'undefined' ? document.cloneNode(true) : Node.prototype.cloneNode.call(document, true);
  // A document's clone is a document; the DOM's types say no more than Node.
  return copy as Document;
}

/** The document's MIME type; `text/html` where the DOM does not say. */
export function contentTypeOf(document: Document): string {
  const get =
    typeof Document === 'undefined'
      ? undefined
      : Object.getOwnPropertyDescriptor(Document.prototype, 'contentType')?.get;
  const type: unknown = get === undefined ? document.contentType : get.call(document);
  return typeof type === 'string' ? type : 'text/html';
}

/**
 * Whether a browser shows the document, so that its layout may be asked for. A saved page that a parser has read has no
 * layout, though the page that read it has one; nor has linkedom's.
 */
export function isRendered(document: Document): boolean {
  if (typeof Document === 'undefined' || typeof Element.prototype.checkVisibility !== 'function') return false;
  const view: unknown = Object.getOwnPropertyDescriptor(Document.prototype, 'defaultView')?.get?.call(document);
  return view !== null && view !== undefined;
}

/** As `isRendered`, of the document that an element stands in. */
export function isInRendered(element: Element): boolean {
  if (typeof Node === 'undefined') return false;
  const document: unknown = Object.getOwnPropertyDescriptor(Node.prototype, 'ownerDocument')?.get?.call(element);
  return typeof Document !== 'undefined' && document instanceof Document && isRendered(document);
}

export function attribute(element: Element, name: string): string | null {
  return typeof Element === 'undefined'
    ? element.getAttribute(name)
    : Element.prototype.getAttribute.call(element, name);
}

/** Reads a property through the prototype that has it; from the object itself where there are no prototypes. */
export function getterOf(owner: string, name: string): (object: object) => unknown {
  const type: unknown = Reflect.get(globalThis, owner);
  const get = typeof type === 'function' ? Object.getOwnPropertyDescriptor(type.prototype, name)?.get : undefined;
  return get === undefined ? (object) => Reflect.get(object, name) : (object) => get.call(object);
}

function getter<K extends 'firstChild' | 'nextSibling' | 'nodeType'>(name: K): (node: Node) => Node[K] {
  const get = typeof Node === 'undefined' ? undefined : Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
  return get === undefined ? (node) => node[name] : (node) => get.call(node);
}
export const firstChildOf = getter('firstChild');
export const nextSiblingOf = getter('nextSibling');
export const nodeTypeOf = getter('nodeType');

const tagGetter =
  typeof Element === 'undefined' ? undefined : Object.getOwnPropertyDescriptor(Element.prototype, 'localName')?.get;
export const tagOf = (element: Element): string =>
  tagGetter === undefined ? element.localName : tagGetter.call(element);

/** `type` is the node's, where it is known already. */
export const isElement = (node: Node, type = nodeTypeOf(node)): node is Element => type === 1;

const contentOf = getterOf('HTMLTemplateElement', 'content');
/** What a template holds; null where the DOM knows no templates. */
export function templateContent(template: Element): DocumentFragment | null {
  const content = contentOf(template);
  return isFragment(content) ? content : null;
}

/** A shadow root is one, too. */
export const isFragment = (value: unknown): value is DocumentFragment =>
  typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 11;

/** Markup as a page in which nothing loads and no script runs. `document` is any that can make one. */
export function parsePage(document: Document, markup: string): Document {
  const Parser = typeof DOMParser === 'undefined' ? document.defaultView?.DOMParser : DOMParser;
  if (Parser === undefined) throw new Error('no DOMParser');
  return new Parser().parseFromString(markup, 'text/html');
}

/** A page without content, in which nothing loads and no script runs. */
export const emptyPage = (document: Document): Document =>
  parsePage(document, '<!DOCTYPE html><html><head></head><body></body></html>');

/** Text of an element, white space as it stands in the page. */
export const textOf = (element: Element): string => element.textContent ?? '';

/** Class and id of an element as one string; SVG's `className` is no string. */
export const nameOf = (element: Element): string =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

/** True for elements that break the line whatever the style sheet says. */
export const isBlockTag = (tag: string): boolean => BLOCK_TAGS.has(tag);

const BLOCK_TAGS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section summary table tbody td ' +
    'tfoot th thead tr ul'
  ).split(' '),
);
