/**
 * Scrolls an element into sight; smoothly, unless the person has asked the system for less motion, or a key may be pressed
 * again before the motion ends (`atOnce`).
 */
export function scrollTo(element: Element | null | undefined, block: 'center' | 'nearest', atOnce = false): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block, behavior: still || atOnce ? 'instant' : 'smooth' });
}
