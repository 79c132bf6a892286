/** Scrolls an element into sight; smoothly, unless the person has asked the system for less motion. */
export function scrollTo(element: Element | null | undefined, block: 'center' | 'nearest'): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block, behavior: still ? 'instant' : 'smooth' });
}
