import type { Span } from '../lib/core/schema/span.ts';

/** Attribute that holds the offset into `Article.text` at which an element's single text node starts. */
export const OFFSET = 'data-offset';

const offsetOf = (container: Node, at: number): number | null => {
  const element = container instanceof Element ? container : container.parentElement;
  const holder = element?.closest(`[${OFFSET}]`);
  if (!holder) return null;
  const start = Number(holder.getAttribute(OFFSET));
  // In an element a range counts children, of which a holder has one.
  return container.nodeType === Node.TEXT_NODE
    ? start + at
    : start + (at === 0 ? 0 : (holder.textContent?.length ?? 0));
};

const edgeInside = (range: Range, root: Element, edge: 'first' | 'last'): number | null => {
  const holders = [...root.querySelectorAll(`[${OFFSET}]`)].filter((holder) => range.intersectsNode(holder));
  const holder = edge === 'first' ? holders[0] : holders.at(-1);
  if (holder === undefined) return null;
  const start = Number(holder.getAttribute(OFFSET));
  return edge === 'first' ? start : start + (holder.textContent?.length ?? 0);
};

/** The span of `Article.text` selected inside `root`, or null when nothing of it is. */
export function selectedSpan(selection: Selection | null, root: Element): Span | null {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(root)) return null;
  const inRoot = (node: Node): boolean => root.contains(node);
  const start =
    (inRoot(range.startContainer) ? offsetOf(range.startContainer, range.startOffset) : null) ??
    edgeInside(range, root, 'first');
  const end =
    (inRoot(range.endContainer) ? offsetOf(range.endContainer, range.endOffset) : null) ??
    edgeInside(range, root, 'last');
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** Where in `Article.text` a caret stands inside `root`, as a click leaves it; null when there is none. */
export function caretIn(selection: Selection | null, root: Element): number | null {
  const node = selection?.anchorNode ?? null;
  if (selection === null || node === null || !selection.isCollapsed || !root.contains(node)) return null;
  return offsetOf(node, selection.anchorOffset);
}
