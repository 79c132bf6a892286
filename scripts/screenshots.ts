// `npm run screenshots`: pictures of the screens and of the controls, light and dark, into docs/screenshots.
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from './support/build.ts';
import { startChromium } from './support/chromium.ts';
import { ExtensionBrowser } from './support/extension.ts';
import { serveGallery } from './support/gallery.ts';
import { ROOT } from './support/run.ts';
import { tour } from './tour/index.ts';

const FOLDER = join(ROOT, 'docs/screenshots');
/** A panel as wide as browsers open it. The few that tell a layout of their own are shown as wide as they may be drawn. */
const PANEL = { width: 360, height: 800 } as const;
const WIDE = { width: 640, height: 800 } as const;
const ALSO_WIDE: readonly string[] = ['panel'];
const PAGE = { width: 1280, height: 800 } as const;

/** One picture a colour scheme, in that size. */
async function picture(
  page: Page,
  name: string,
  size: { width: number; height: number },
  whole = false,
): Promise<void> {
  await page.setViewport(size);
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.screenshot({ path: `${join(FOLDER, `${name}-${scheme}`)}.png`, fullPage: whole });
  }
}

async function pictureControls(): Promise<void> {
  const gallery = await serveGallery();
  const browser = await startChromium();
  try {
    const page = await browser.newPage();
    await page.goto(gallery.address);
    await page.locator('main').wait();
    await picture(page, 'controls', { width: 760, height: 800 }, true);
  } finally {
    await browser.close();
    await gallery.close();
  }
}

const { code, output } = await build('chrome');
if (code !== 0) throw new Error(`The extension does not build:\n${output}`);
await mkdir(FOLDER, { recursive: true });
// A screen that is gone leaves no picture behind.
for (const name of await readdir(FOLDER)) if (name.endsWith('.png')) await rm(join(FOLDER, name));
await pictureControls();
const session = await ExtensionBrowser.start();
try {
  await tour(session, async ({ name, page, screen }) => {
    await picture(page, name, screen === 'panel' ? PANEL : PAGE, name === 'options');
    if (ALSO_WIDE.includes(name)) await picture(page, `${name}-wide`, WIDE);
    if (screen === 'panel') await page.setViewport(PANEL);
  });
} finally {
  await session.close();
}
