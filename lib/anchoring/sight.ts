/** How far from the window's edges a passage has to stand to be in sight, px: under a page's fixed bar it is not. */
const MARGIN = 80;

/** Brings a passage into sight, by the page's own scrolling boxes; smoothly, unless the person has asked for less motion. */
export function bringIntoSight(range: Range): void {
  const { startContainer } = range;
  const view = startContainer.ownerDocument?.defaultView;
  const element = startContainer.parentElement;
  if (view == null || element === null) return;
  const { top, bottom, height } = range.getBoundingClientRect();
  // Folded away, or in a box of no size: there is nowhere to go.
  if (height === 0 && top === 0) return;
  const box = Element.prototype.getBoundingClientRect.call(element);
  const fits = box.height <= view.innerHeight;
  if (top >= MARGIN && bottom <= view.innerHeight - MARGIN && !isCutOff(element, top, bottom)) return;
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  if (fits) Element.prototype.scrollIntoView.call(element, { block: 'center', behavior });
  else view.scrollBy({ top: (top + bottom) / 2 - view.innerHeight / 2, behavior });
}

/** Whether a scrolling box about the element shows the passage not at all. */
function isCutOff(element: Element, top: number, bottom: number): boolean {
  for (let box: Element | null = element; box !== null; box = box.parentElement) {
    if (!/auto|scroll|hidden/.test(getComputedStyle(box).overflowY)) continue;
    const bounds = Element.prototype.getBoundingClientRect.call(box);
    if (bottom < bounds.top || top > bounds.bottom) return true;
  }
  return false;
}
