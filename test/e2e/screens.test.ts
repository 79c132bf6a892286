import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { keyboardFaults } from '../../scripts/support/keyboard.ts';
import { layoutFaults } from '../../scripts/support/layout.ts';
import { until } from '../../scripts/support/until.ts';
import { type Stop, tour } from '../../scripts/tour/index.ts';
import { axeFaults } from './support/axe.ts';
import { useExtension } from './support/session.ts';

/** In the extension's own pages. */
declare const chrome: { storage: { local: { set(values: Record<string, unknown>): Promise<void> } } };

const session = useExtension();

/** What a panel of 360 px has at 200 % zoom; the narrowest panel, the usual one, one drawn wide. A page: from what 640 px have. */
const WIDTHS = { panel: [180, 320, 360, 800], page: [320, 360, 800, 1280] } as const;
const HEIGHT = 800;
/** May scroll sideways: tabs that are too many for a narrow panel. */
const SCROLLERS = '.tabs';

const seen: string[] = [];
const layout: string[] = [];
const access: string[] = [];
const keyboard: string[] = [];
const motion: string[] = [];
const errors: string[] = [];
const heard = new WeakSet<Page>();

/** Told by design: styles of a saved page, which is read inert, and the file of the tour that is no article. */
const EXPECTED = /^Applying inline style violates|FileRefused: file refused: failure\.no-article$/;

/** What a screen complains of, from its first stop on: a string that is not there, an exception. */
function listen({ name, page }: Stop): void {
  if (heard.has(page)) return;
  heard.add(page);
  page.on('console', (message) => {
    if (message.type() === 'error' && !EXPECTED.test(message.text())) errors.push(`after ${name}: ${message.text()}`);
  });
  page.on('pageerror', (error) => errors.push(`after ${name}: ${String(error)}`));
}

async function inLanguage(page: Page, language: 'vi' | 'en'): Promise<void> {
  await page.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language);
  await until(`the screen in ${language}`, async () =>
    (await page.evaluate(() => document.documentElement.lang)) === language ? true : undefined,
  );
}

async function measure({ name, page }: Stop, screen: keyof typeof WIDTHS): Promise<void> {
  for (const language of ['en', 'vi'] as const) {
    await inLanguage(page, language);
    for (const width of WIDTHS[screen]) {
      await page.setViewport({ width, height: HEIGHT });
      const faults = await layoutFaults(page, SCROLLERS);
      layout.push(...faults.map((fault) => `${name}, ${language}, ${width} px: ${fault}`));
    }
  }
}

async function check({ name, page }: Stop, screen: keyof typeof WIDTHS): Promise<void> {
  await page.setViewport({ width: screen === 'panel' ? 360 : 1280, height: HEIGHT });
  for (const scheme of ['dark', 'light']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    access.push(...(await axeFaults(page)).map((fault) => `${name}, ${scheme}: ${fault}`));
  }
  motion.push(...(await page.evaluate(movements)).map((fault) => `${name}: ${fault}`));
  keyboard.push(...(await keyboardFaults(page)).map((fault) => `${name}: ${fault}`));
}

/** What moves although the person has asked for less motion; what is over in a blink is none. */
function movements(): string[] {
  return document.getAnimations().flatMap((animation) => {
    const duration = animation.effect?.getComputedTiming().duration;
    return typeof duration === 'number' && duration > 20 ? [`moves for ${duration} ms`] : [];
  });
}

beforeAll(async () => {
  await tour(session(), async (stop) => {
    const { screen } = stop;
    if (screen === 'web') return;
    seen.push(stop.name);
    listen(stop);
    await measure(stop, screen);
    await check(stop, screen);
  });
}, 300_000);

test('the tour has been everywhere', () => {
  expect(seen.length).toBeGreaterThan(15);
});

test('nothing is cut off, out of the screen or over its neighbour, in either language, at any width', () => {
  expect(layout).toEqual([]);
});

test('axe-core finds nothing wrong on any screen, light or dark', () => {
  expect(access).toEqual([]);
});

test('the Tab key reaches every control in order, and the focus is always seen', () => {
  expect(keyboard).toEqual([]);
});

test('nothing moves for those who ask for less motion', () => {
  expect(motion).toEqual([]);
});

test('no screen complains, of strings that are not there or of anything else', () => {
  expect(errors).toEqual([]);
});

test('both would have found something', async () => {
  const page = await session().openOwn('library.html');
  await page.setViewport({ width: 320, height: HEIGHT });
  await page.evaluate(() => {
    const bad = document.createElement('button');
    bad.style.cssText = 'position: fixed; inset: auto -20px 0 auto; inline-size: 100px; block-size: 10px';
    document.body.append(bad);
  });
  expect((await axeFaults(page)).join('\n')).toContain('button-name');
  const faults = (await layoutFaults(page, SCROLLERS)).join('\n');
  expect(faults).toContain('out of the screen: button');
  expect(faults).toContain('a target of 100 × 10 px');
});
