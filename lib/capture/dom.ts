/**
 * Reading a page that may be hostile. A form control named `querySelectorAll` hides the method of that name on its
 * form and on the document, so live nodes are read through the prototypes: this gives the property of one, or its method
 * with the arguments. Where there are no prototypes (linkedom, on the command line) there is no such hiding either.
 */
export function reader<T extends object, R = unknown>(
  owner: string,
  name: string,
): (object: T, ...args: string[]) => R {
  const type: unknown = Reflect.get(globalThis, owner);
  const property = typeof type === 'function' ? Object.getOwnPropertyDescriptor(type.prototype, name) : undefined;
  const { get, value: method } = property ?? {};
  if (get !== undefined) return (object) => get.call(object);
  if (typeof method === 'function') return (object, ...args) => method.call(object, ...args);
  return (object, ...args) => {
    const own = Reflect.get(object, name);
    return typeof own === 'function' ? Reflect.apply(own, object, args) : own;
  };
}

const select = reader<Document, Iterable<Element>>('Document', 'querySelectorAll');
export const selectAll = (document: Document, selector: string): Element[] => [...select(document, selector)];

/** The document's MIME type; nothing where the DOM does not say. */
export const contentTypeOf = reader<Document, string | undefined>('Document', 'contentType');

const viewOf = reader<Document>('Document', 'defaultView');

/**
 * Whether a browser shows the document, so that its layout may be asked for. A saved page that a parser has read has no
 * layout, though the page that read it has one; nor has linkedom's.
 */
export const isRendered = (document: Document): boolean =>
  typeof Element !== 'undefined' && 'checkVisibility' in Element.prototype && viewOf(document) !== null;

export const attribute = reader<Element, string | null>('Element', 'getAttribute');
export const attributeNames = reader<Element, string[]>('Element', 'getAttributeNames');
export const matches = reader<Element, boolean>('Element', 'matches');
export const tagOf = reader<Element, string>('Element', 'localName');
export const firstChildOf = reader<Node, Node | null>('Node', 'firstChild');
export const nextSiblingOf = reader<Node, Node | null>('Node', 'nextSibling');
export const nodeTypeOf = reader<Node, number>('Node', 'nodeType');

/** `type` is the node's, where it is known already. */
export const isElement = (node: Node, type = nodeTypeOf(node)): node is Element => type === 1;

const namespaceOf = reader<Element, string | null>('Element', 'namespaceURI');
/** Whether it is HTML's own: one of that name in SVG or MathML has none of its properties, and asking for them throws. */
export const isHtml = (element: Element): boolean => namespaceOf(element)?.endsWith('xhtml') === true;

const contentOf = reader<Element, DocumentFragment | undefined>('HTMLTemplateElement', 'content');
/** What a template holds; null where the DOM knows no templates. */
export const templateContent = (template: Element): DocumentFragment | null =>
  (isHtml(template) ? contentOf(template) : null) ?? null;

/** Markup as a page in which nothing loads and no script runs. `document` is any that can make one. */
export function parsePage(document: Document, markup: string): Document {
  const Parser = typeof DOMParser === 'undefined' ? document.defaultView?.DOMParser : DOMParser;
  if (Parser === undefined) throw new Error('no DOMParser');
  return new Parser().parseFromString(markup, 'text/html');
}

/** A page without content, in which nothing loads and no script runs. */
export const emptyPage = (document: Document): Document =>
  parsePage(document, '<!DOCTYPE html><html><head></head><body></body></html>');

const textContent = reader<Node, string | null>('Node', 'textContent');
/** Text of an element, white space as it stands in the page. */
export const textOf = (element: Element): string => textContent(element) ?? '';
