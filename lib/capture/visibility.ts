import { attribute, isInRendered } from './dom.ts';

/** Elements that have no box of their own, so that asking whether they are shown says nothing. */
const BOXLESS = new Set(['br', 'wbr', 'img', 'source', 'area', 'param', 'track', 'col', 'colgroup', 'option']);

/**
 * Whether the page leaves an element out of what it shows: `hidden`, `display: none`, `visibility: hidden`. Where
 * the document is not `rendered` (dom.ts) only the markup is asked. Opacity is not: text that fades in on scrolling is text.
 */
export function isHidden(element: Element, tag: string, rendered: boolean): boolean {
  if (BOXLESS.has(tag)) return false;
  if (!rendered) {
    return (
      attribute(element, 'hidden') !== null ||
      /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '')
    );
  }
  if (Element.prototype.checkVisibility.call(element, { visibilityProperty: true })) return false;
  // An element with `display: contents` has no box though its children are shown.
  return getComputedStyle(element).display !== 'contents';
}

/** Text for screen readers alone: clipped to a dot or moved off the page. Costs a layout query; ask for few. */
export function isOffScreen(element: Element): boolean {
  if (!isInRendered(element)) return false;
  const box = Element.prototype.getBoundingClientRect.call(element);
  if (box.width === 0 && box.height === 0) return false;
  return (box.width <= 1 && box.height <= 1) || box.right < -500 || box.bottom + scrollY < -500;
}
