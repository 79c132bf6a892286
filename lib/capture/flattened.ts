import {
  attribute,
  firstChildOf,
  isElement,
  nextSiblingOf,
  nodeTypeOf,
  reader,
  tagOf,
  templateContent,
} from './dom.ts';

/** The shadow root of an element, where a page's script may read it: the open ones. */
export const openShadowRoot = reader<Element, ShadowRoot | null>('Element', 'shadowRoot');

/** A host and, for what is slotted into it, the host about that. */
export interface Host {
  element: Element;
  outer: Host | null;
  /** What is to be slotted, by the slots' names; each goes into the first slot of its name. */
  slotted: Map<string, Node[]> | null;
}

/** The nodes that stand in an element's place on the page: a shadow root's, what is slotted, or plain children. */
export interface Branch {
  node: Node | null;
  /** What comes after `node`, where those are no siblings; the last is next. */
  rest: Node[] | null;
  host: Host | null;
}

/** Moves a branch to its next node and returns the one it stood at. */
export function step(branch: Branch): Node | null {
  const { node, rest } = branch;
  if (node !== null) branch.node = rest === null ? nextSiblingOf(node) : (rest.pop() ?? null);
  return node;
}

export function branchOf(element: Element, host: Host | null): Branch {
  const root = openShadowRoot(element) ?? declaredRoot(element);
  if (root !== null) return { node: firstChildOf(root), rest: null, host: { element, outer: host, slotted: null } };
  if (tagOf(element) === 'slot' && host !== null) {
    const name = attribute(element, 'name') ?? '';
    host.slotted ??= slottedInto(host.element);
    const slotted = host.slotted.get(name)?.reverse() ?? [];
    host.slotted.delete(name);
    if (slotted.length > 0) return { node: slotted.pop() ?? null, rest: slotted, host: host.outer };
  }
  return { node: firstChildOf(element), rest: null, host };
}

/** A shadow root as a saved page holds it, where no browser has made it one: `<template shadowrootmode>` as first child. */
function declaredRoot(element: Element): Node | null {
  let first = firstChildOf(element);
  while (first !== null && nodeTypeOf(first) === 3 && !/\S/.test(first.nodeValue ?? '')) first = nextSiblingOf(first);
  if (first === null || !isElement(first) || tagOf(first) !== 'template') return null;
  if (attribute(first, 'shadowrootmode') === null) return null;
  return templateContent(first);
}

function slottedInto(host: Element): Map<string, Node[]> {
  const slotted = new Map<string, Node[]>();
  for (let node = firstChildOf(host); node !== null; node = nextSiblingOf(node)) {
    if (isElement(node) ? tagOf(node) === 'template' : nodeTypeOf(node) !== 3) continue;
    const name = isElement(node) ? (attribute(node, 'slot') ?? '') : '';
    const nodes = slotted.get(name) ?? [];
    nodes.push(node);
    slotted.set(name, nodes);
  }
  return slotted;
}
