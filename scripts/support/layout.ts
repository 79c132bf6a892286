import type { Page } from 'puppeteer-core';

/**
 * What is wrong with how a page is laid out at its present width, one line a fault: what stands out of the screen, scrolls
 * sideways, is cut off without saying so (an ellipsis, and the whole of it in a title), or lies over its neighbour. What
 * may scroll sideways by design is named by `scrollers`.
 */
export function layoutFaults(page: Page, scrollers: string): Promise<string[]> {
  return page.evaluate((allowed) => {
    const faults: string[] = [];
    const room = document.documentElement.clientWidth;
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}${[...element.classList].map((name) => `.${name}`).join('')} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const shown = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    };
    const hasWhole = (element: Element): boolean => element.closest('[title]') !== null;

    if (document.documentElement.scrollWidth > room) faults.push('the page scrolls sideways');
    for (const element of document.querySelectorAll('body *')) {
      if (element.closest('svg, .visually-hidden') !== null || !shown(element)) continue;
      const inScroller = element.parentElement?.closest(allowed) != null;
      const { left, right } = element.getBoundingClientRect();
      if (!inScroller && (right > room + 0.5 || left < -0.5)) faults.push(`out of the screen: ${nameOf(element)}`);
      const style = getComputedStyle(element);
      const wide = element.scrollWidth - element.clientWidth;
      const high = element.scrollHeight - element.clientHeight;
      const inline = style.display === 'inline' || element.clientWidth === 0;
      if (!inline && wide > 1 && !element.matches(`input, ${allowed}`)) {
        const scrolls = style.overflowX === 'auto' || style.overflowX === 'scroll';
        const tells = style.textOverflow === 'ellipsis' && hasWhole(element);
        if (scrolls) faults.push(`scrolls sideways: ${nameOf(element)}`);
        else if (!tells) faults.push(`cut off or spilling by ${wide} px: ${nameOf(element)}`);
      }
      if (!inline && high > 2 && (style.overflowY === 'hidden' || style.overflowY === 'clip') && !hasWhole(element))
        faults.push(`cut off below by ${high} px: ${nameOf(element)}`);
    }

    const CONTROLS = 'button, a[href], input, select, textarea, summary, [role=tab], .chip, .badge';
    const controls = [...document.querySelectorAll(CONTROLS)].filter(shown);
    for (const [at, element] of controls.entries()) {
      const own = element.getBoundingClientRect();
      if (element.textContent?.trim() !== '' || element.matches('button')) {
        // WCAG 2.2, 2.5.8: a target is at least 24 px, but for links and buttons within a line of text.
        const small =
          element.matches('button') &&
          getComputedStyle(element).display !== 'inline' &&
          (own.width < 24 || own.height < 24);
        if (small && !element.closest('p, .meta__line, article'))
          faults.push(`a target of ${Math.round(own.width)} × ${Math.round(own.height)} px: ${nameOf(element)}`);
      }
      for (const other of controls.slice(at + 1)) {
        if (element.contains(other) || other.contains(element)) continue;
        if (element.parentElement !== other.parentElement) continue;
        const box = other.getBoundingClientRect();
        const across = Math.min(own.right, box.right) - Math.max(own.left, box.left);
        const down = Math.min(own.bottom, box.bottom) - Math.max(own.top, box.top);
        if (across > 1 && down > 1) faults.push(`${nameOf(element)} lies over ${nameOf(other)}`);
      }
    }
    return [...new Set(faults)];
  }, scrollers);
}
