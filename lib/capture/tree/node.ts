import { type Matcher, matcherOf } from './selector.ts';

/** A node of the tree. Siblings and parents are kept as they are in the DOM, whose names the members have. */
export type Node = Element | Text;

abstract class Linked {
  ownerDocument: Document;
  parentNode: Element | null = null;
  previousSibling: Node | null = null;
  nextSibling: Node | null = null;

  constructor(document: Document) {
    this.ownerDocument = document;
  }

  abstract asNode(): Node;

  get parentElement(): Element | null {
    return this.parentNode;
  }

  remove(): void {
    const { parentNode: parent, previousSibling: before, nextSibling: after } = this;
    if (parent === null) return;
    if (before === null) parent.firstChild = after;
    else before.nextSibling = after;
    if (after === null) parent.lastChild = before;
    else after.previousSibling = before;
    this.parentNode = null;
    this.previousSibling = null;
    this.nextSibling = null;
    this.ownerDocument.version++;
  }

  before(...nodes: (Node | string)[]): void {
    for (const node of nodes) this.parentNode?.insertBefore(this.ownerDocument.nodeOf(node), this.asNode());
  }

  replaceWith(...nodes: (Node | string)[]): void {
    const { parentNode: parent } = this;
    if (parent === null) return;
    let next = this.nextSibling;
    while (next !== null && nodes.includes(next)) next = next.nextSibling;
    this.remove();
    for (const node of nodes) parent.insertBefore(this.ownerDocument.nodeOf(node), next);
  }
}

export class Text extends Linked {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  readonly firstChild = null;
  readonly lastChild = null;
  readonly nodeValue: string;

  constructor(document: Document, text: string) {
    super(document);
    this.nodeValue = text;
  }

  asNode(): Node {
    return this;
  }

  get textContent(): string {
    return this.nodeValue;
  }
}

export interface Attribute {
  name: string;
  value: string;
}

/**
 * An element, with as much of the DOM's interface as reading an article takes. Lists are arrays, made when they are
 * asked for: none is live.
 */
export class Element extends Linked {
  readonly nodeType = 1;
  readonly nodeValue = null;
  readonly localName: string;
  firstChild: Node | null = null;
  lastChild: Node | null = null;
  /** Its place among the elements of the page; -1 for one that was not there. */
  order = -1;
  /** How the page sets it, as the copy's facts say (layout.ts); null where that was not asked. */
  setting: string | null = null;
  private readonly values: Map<string, string>;
  /** What the element's text was, and in which state of the document. */
  private text = '';
  private textVersion = -1;

  constructor(document: Document, tag: string, attributes: Iterable<readonly [string, string]> = []) {
    super(document);
    this.localName = tag;
    this.values = new Map(attributes);
  }

  asNode(): Node {
    return this;
  }

  get nodeName(): string {
    return this.localName.toUpperCase();
  }

  getAttribute(name: string): string | null {
    return this.values.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.values.has(name);
  }

  setAttribute(name: string, value: string): void {
    this.values.set(name, value);
  }

  removeAttribute(name: string): void {
    this.values.delete(name);
  }

  get attributes(): Attribute[] {
    return [...this.values].map(([name, value]) => ({ name, value }));
  }

  get className(): string {
    return this.values.get('class') ?? '';
  }

  get childNodes(): Node[] {
    const nodes: Node[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): Element[] {
    const elements: Element[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling)
      if (node.nodeType === 1) elements.push(node);
    return elements;
  }

  get childElementCount(): number {
    let count = 0;
    for (let node = this.firstChild; node !== null; node = node.nextSibling) if (node.nodeType === 1) count++;
    return count;
  }

  get firstElementChild(): Element | null {
    let node = this.firstChild;
    while (node !== null && node.nodeType !== 1) node = node.nextSibling;
    return node;
  }

  get lastElementChild(): Element | null {
    let node = this.lastChild;
    while (node !== null && node.nodeType !== 1) node = node.previousSibling;
    return node;
  }

  get nextElementSibling(): Element | null {
    let node = this.nextSibling;
    while (node !== null && node.nodeType !== 1) node = node.nextSibling;
    return node;
  }

  get previousElementSibling(): Element | null {
    let node = this.previousSibling;
    while (node !== null && node.nodeType !== 1) node = node.previousSibling;
    return node;
  }

  /** Read again only after the document has changed. */
  get textContent(): string {
    const { version } = this.ownerDocument;
    if (this.textVersion === version) return this.text;
    let text = '';
    let node: Node | null = this.firstChild;
    while (node !== null) {
      let down: Node | null = null;
      if (node.nodeType === 3) text += node.nodeValue;
      else if (node.textVersion === version) text += node.text;
      else down = node.firstChild;
      if (down !== null) {
        node = down;
        continue;
      }
      while (node !== null && node.nextSibling === null) node = node.parentNode === this ? null : node.parentNode;
      node = node === null ? null : node.nextSibling;
    }
    this.text = text;
    this.textVersion = version;
    return text;
  }

  insertBefore(node: Node, next: Node | null): void {
    node.remove();
    const previous: Node | null = next === null ? this.lastChild : next.previousSibling;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = next;
    if (previous === null) this.firstChild = node;
    else previous.nextSibling = node;
    if (next === null) this.lastChild = node;
    else next.previousSibling = node;
    this.ownerDocument.version++;
  }

  append(...nodes: (Node | string)[]): void {
    for (const node of nodes) this.insertBefore(this.ownerDocument.nodeOf(node), null);
  }

  replaceChild(node: Node, old: Node): void {
    old.replaceWith(node);
  }

  contains(other: Node | null): boolean {
    let at = other;
    while (at !== null && at !== this) at = at.parentNode;
    return at === this;
  }

  matches(selector: string): boolean {
    return matcherOf(selector)(this);
  }

  closest(selector: string): Element | null {
    const matches = matcherOf(selector);
    let at: Element | null = this;
    while (at !== null && !matches(at)) at = at.parentNode;
    return at;
  }

  querySelector(selector: string): Element | null {
    return this.find(matcherOf(selector), 1)[0] ?? null;
  }

  querySelectorAll(selector: string): Element[] {
    return this.find(matcherOf(selector), Number.POSITIVE_INFINITY);
  }

  /** The first elements below this one, in document order, that match. */
  private find(matches: Matcher, most: number): Element[] {
    const found: Element[] = [];
    let at: Node | null = this.firstChild;
    while (at !== null) {
      if (at.nodeType === 1) {
        if (matches(at) && found.push(at) >= most) return found;
        if (at.firstChild !== null) {
          at = at.firstChild;
          continue;
        }
      }
      while (at !== null && at.nextSibling === null) at = at.parentNode === this ? null : at.parentNode;
      at = at === null ? null : at.nextSibling;
    }
    return found;
  }
}

/** The copy of a page: an `html` with a `body`, without a head. */
export class Document {
  /** Goes up with every change, so that what was read before it is read again. */
  version = 0;
  readonly documentElement: Element;
  readonly body: Element;

  constructor() {
    this.documentElement = new Element(this, 'html');
    this.body = new Element(this, 'body');
    this.documentElement.append(this.body);
  }

  createElement(tag: string): Element {
    return new Element(this, tag);
  }

  nodeOf(node: Node | string): Node {
    return typeof node === 'string' ? new Text(this, node) : node;
  }

  querySelector(selector: string): Element | null {
    return this.documentElement.querySelector(selector);
  }

  querySelectorAll(selector: string): Element[] {
    return this.documentElement.querySelectorAll(selector);
  }
}
