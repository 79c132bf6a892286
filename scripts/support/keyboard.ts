import type { Page } from 'puppeteer-core';

interface Stop {
  /** Its place among the controls, in the page's order. */
  index: number;
  faults: string[];
}

/**
 * What is wrong with going through a page by the Tab key alone, one line a fault: a control that is never reached, a focus
 * that is not seen (no ring, out of the screen, below something else), an order other than the page's.
 */
export async function keyboardFaults(page: Page): Promise<string[]> {
  const total = await page.evaluate(markControls);
  const reached = new Set<number>();
  const faults: string[] = [];
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  // Twice round at most: whoever comes to the same place again is through.
  for (let i = 0; i < 2 * total + 4 && reached.size < total; i++) {
    await page.keyboard.press('Tab');
    const stop: Stop | null = await page.evaluate(readFocus);
    if (stop === null) continue;
    faults.push(...stop.faults);
    reached.add(stop.index);
  }
  const missed = await page.evaluate(namesBut, [...reached]);
  return [...new Set([...faults, ...missed.map((name) => `never reached: ${name}`)])];
}

/** Numbers, in the page's order, what the Tab key should reach; radio buttons and tabs are one place each group. */
function markControls(): number {
  const modal = document.querySelector('dialog:modal, .popover:popover-open');
  const controls = [
    ...(modal ?? document).querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex="0"]',
    ),
  ].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      element.closest('[inert]') === null &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !(element.matches('input[type=radio]:not(:checked)') && radioChosen(element)),
  );
  function radioChosen(element: HTMLElement): boolean {
    const name = element.getAttribute('name') ?? '';
    return document.querySelector(`input[type=radio][name="${CSS.escape(name)}"]:checked`) !== null;
  }
  for (const old of document.querySelectorAll('[data-stop]')) old.removeAttribute('data-stop');
  for (const [index, element] of controls.entries()) element.dataset.stop = String(index);
  return controls.length;
}

function readFocus(): Stop | null {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) return null;
  const name = `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').trim().slice(0, 30)}”`;
  // A scroller that browsers make a place of its own.
  if (element.dataset.stop === undefined) return null;
  const faults: string[] = [];
  const style = getComputedStyle(element);
  if (style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 1) faults.push(`no ring: ${name}`);
  if (element.tabIndex > 0) faults.push(`an order of its own: ${name}`);
  const { left, top, width, height } = element.getBoundingClientRect();
  const points = [0.1, 0.5, 0.9].flatMap((down) =>
    [0.1, 0.5].map((across) => [left + across * width, top + down * height] as const),
  );
  const seen = points.some(([x, y]) => {
    const there = document.elementFromPoint(x, y);
    return there !== null && (element.contains(there) || there.closest('label')?.contains(element) === true);
  });
  if (!seen) faults.push(`out of sight: ${name}`);
  return { index: Number(element.dataset.stop), faults };
}

function namesBut(reached: readonly number[]): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-stop]')]
    .filter((element) => !reached.includes(Number(element.dataset.stop)))
    .map(
      (element) =>
        `${element.tagName.toLowerCase()}.${element.className} “${(element.textContent ?? '').trim().slice(0, 30)}”`,
    );
}
