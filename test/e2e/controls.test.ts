import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startChromium } from '../../scripts/support/chromium.ts';
import { type GalleryServer, serveGallery } from '../../scripts/support/gallery.ts';
import { axeFaults } from './support/axe.ts';

let gallery: GalleryServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  gallery = await serveGallery();
  browser = await startChromium();
});
afterAll(async () => {
  await browser?.close();
  await gallery?.close();
});
beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
  await page.setViewport({ width: 360, height: 700 });
  await page.goto(gallery.address);
  await page.locator('main').wait();
});

const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
const focusedName = (): Promise<string | null | undefined> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
const isOpen = (): Promise<boolean> => page.evaluate(() => document.querySelector('.popover:popover-open') !== null);
const said = (): Promise<string> =>
  page.evaluate(() => document.querySelector('.visually-hidden[aria-live]')?.textContent ?? '');
const MENU = 'button[aria-label="Việc khác"]';
/** Until the menu has the focus, which it takes a moment after it opens. */
const inMenu = (): Promise<unknown> =>
  page.waitForFunction(() => document.activeElement?.closest('[role=menu]') != null);

describe('a menu', () => {
  beforeEach(async () => {
    await page.focus(MENU);
    await page.keyboard.press('Enter');
    await inMenu();
  });

  test('opens on its first command, and moves by arrows, Home, End and letters', async () => {
    expect(await focused()).toContain('Xuất tin này');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain('Tô trên trang');
    await page.keyboard.press('End');
    expect(await focused()).toContain('Xóa tin');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain('Xuất tin này');
    await page.keyboard.press('x');
    expect(await focused()).toContain('Xóa tin');
    await page.keyboard.press('Home');
    expect(await focused()).toContain('Xuất tin này');
  });

  test('gives the focus back to its button, however it is left', async () => {
    for (const key of ['Escape', 'Tab'] as const) {
      await inMenu();
      await page.keyboard.press(key);
      expect(await isOpen()).toBe(false);
      expect(await focusedName()).toBe('Việc khác');
      await page.keyboard.press('Enter');
    }
  });

  test('does what is chosen, says so, and is closed before', async () => {
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.visually-hidden[aria-live]')?.textContent !== '');
    expect(await said()).toBe('Đã xóa.');
    expect(await isOpen()).toBe(false);
    expect(await focusedName()).toBe('Việc khác');
  });

  test('keeps still on a command that cannot be had now', async () => {
    await page.keyboard.press('n');
    expect(await focused()).toContain('Nhận mọi thẻ');
    await page.keyboard.press('Enter');
    expect(await isOpen()).toBe(true);
    expect(await said()).toBe('');
  });

  test('tells a switch that is on from one that is off', async () => {
    const checked = () => page.$eval('[role=menuitemcheckbox]', (item) => item.getAttribute('aria-checked'));
    expect(await checked()).toBe('true');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await inMenu();
    expect(await checked()).toBe('false');
  });

  test('lies whole on the screen', async () => {
    const box = await (await page.$('.popover:popover-open'))?.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360);
    expect((box?.y ?? 0) + (box?.height ?? 999)).toBeLessThanOrEqual(700);
  });
});

test('the same words said twice are a change for readers both times', async () => {
  const changes: string[] = [];
  await page.exposeFunction('heard', (words: string) => changes.push(words));
  await page.evaluate(() => {
    const region = document.querySelector('.visually-hidden[aria-live]');
    if (region === null) throw new Error('no live region');
    new MutationObserver(() => Reflect.get(window, 'heard')(region.textContent)).observe(region, {
      subtree: true,
      characterData: true,
      childList: true,
    });
  });
  for (const _ of [1, 2]) {
    await page.locator(MENU).click();
    await inMenu();
    await page.keyboard.press('Enter');
  }
  await page.waitForFunction(() => document.querySelector('.popover:popover-open') === null);
  expect(changes).toEqual(['Đã xuất.', 'Đã xuất.']);
});

test('a popover takes the focus in, and Escape and its own button give it back', async () => {
  const open = (): Promise<void> => page.locator('button::-p-text(Màu…)').click();
  await open();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Xong');
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('Màu…');
  await open();
  await page.waitForFunction(() => document.activeElement?.textContent === 'Xong');
  await page.keyboard.press('Enter');
  expect(await isOpen()).toBe(false);
  expect(await focused()).toBe('Màu…');
});

test('tabs go round by arrows, to the ends by Home and End, and take one stop of the Tab key', async () => {
  const chosen = (): Promise<string | undefined> =>
    page.$eval('[role=tab][aria-selected=true]', (tab) => tab.textContent?.trim().replace(/ \d+$/, ''));
  await page.focus('[role=tab]');
  for (const [key, tab] of [
    ['ArrowLeft', 'Ghi chép'],
    ['ArrowRight', 'Văn bản'],
    ['End', 'Ghi chép'],
    ['Home', 'Văn bản'],
  ] as const) {
    await page.keyboard.press(key);
    expect(await chosen()).toBe(tab);
    expect(await focused()).toContain(tab);
  }
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('tab');
});

test('a button that cannot be had keeps the focus and does nothing', async () => {
  const disabled = 'button[aria-disabled=true]::-p-text(Duyệt)';
  await page.focus(disabled);
  await page.keyboard.press('Enter');
  expect(await focused()).toContain('Duyệt');
});

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  beforeEach(() =>
    page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]),
  );

  test('axe-core finds nothing wrong with the controls', async () => {
    expect(await axeFaults(page)).toEqual([]);
  });

  test('axe-core finds nothing wrong with a menu that is open', async () => {
    await page.locator(MENU).click();
    await inMenu();
    expect(await axeFaults(page)).toEqual([]);
  });

  test.each([320, 360, 800])('no control is wider than a panel of %i px', async (width) => {
    await page.setViewport({ width, height: 700 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
});

describe('where the system forces its own colours', () => {
  beforeEach(async () => {
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  });
  const edge = (selector: string): Promise<string> =>
    page.$eval(selector, (element) => {
      const { borderBlockEndColor, borderBlockEndWidth } = getComputedStyle(element);
      return `${borderBlockEndColor} ${borderBlockEndWidth}`;
    });

  test('the chosen tab and a switch that is on are told by their edges', async () => {
    expect(await edge('[role=tab][aria-selected=true]')).not.toBe(await edge('[role=tab][aria-selected=false]'));
    expect(await edge('.button--framed[aria-pressed=true]')).not.toBe(
      await edge('.button--framed:not([aria-pressed])'),
    );
    expect(await edge('.button--icon[aria-pressed=true]')).not.toBe(await edge('.button--icon:not([aria-pressed])'));
  });

  test.each(['.notice', '.chip', '.badge', '.card', '.skeleton__line'])('%s has an edge', async (selector) => {
    expect(await edge(selector)).not.toContain(' 0px');
  });
});
