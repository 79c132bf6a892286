import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleForPage } from '../../../scripts/bench/bundle.ts';
import { findChromium } from '../../../scripts/support/browsers.mjs';
import { startChromium } from '../../../scripts/support/chromium.ts';
import { expectedValues, look, outletExpectation, outletHtml, outletNames } from './fixtures.ts';

/** Evaluated in the page: captures with and without packs, and says whether the page stayed as it was. */
const BOTH = `(url) => {
  const before = document.documentElement.outerHTML;
  const [on, off] = [true, false].map((packs) => diemBao.captureArticle(document, url, { packs }));
  return { on, off, same: before === document.documentElement.outerHTML };
}`;

describe.skipIf(findChromium() === null)('in Chromium', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const library = JSON.stringify(fileURLToPath(new URL('../../../lib/capture/index.ts', import.meta.url)));
    const script = await bundleForPage(`import * as capture from ${library}; globalThis.diemBao = capture;`);
    browser = await startChromium();
    page = await browser.newPage();
    await page.evaluateOnNewDocument(script);
  }, 60_000);
  afterAll(() => browser?.close());

  it.each(outletNames)('%s is read the same, its script run, and is not changed', async (name) => {
    const expectation = outletExpectation(name);
    await page.goto('about:blank');
    await page.setContent(outletHtml(name));
    const seen = (await page.evaluate(`(${BOTH})(${JSON.stringify(expectation.url)})`)) as {
      on: unknown;
      off: unknown;
      same: boolean;
    };
    expect(look(seen.on)).toMatchObject(expectedValues(expectation, { scripted: true, packs: true }));
    expect(look(seen.off)).toMatchObject(expectedValues(expectation, { scripted: true, packs: false }));
    expect(seen.same).toBe(true);
  });
});
