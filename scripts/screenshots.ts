// `npm run screenshots`: pictures of the screens with the sample articles, light and dark, into docs/screenshots.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { pagesFor } from './start/pages.ts';
import { build } from './support/build.ts';
import { ExtensionBrowser } from './support/extension.ts';
import { ROOT } from './support/run.ts';
import { byRole, clip, t } from './support/screens.ts';
import { until } from './support/until.ts';

const FOLDER = join(ROOT, 'docs/screenshots');
/** The panel is as high as the browser makes it; widths are what people have: the usual one, and drawn wider. */
const PANEL = { height: 800, widths: [360, 500] } as const;
const PAGE = { width: 1280, height: 800 } as const;

/** One picture a colour scheme, in that size. */
async function picture(page: Page, name: string, width: number, height: number): Promise<void> {
  await page.setViewport({ width, height });
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    await page.screenshot({ path: `${join(FOLDER, `${name}-${scheme}`)}.png` });
  }
}

const pictureOfPanel = async (panel: Page, name: string): Promise<void> => {
  for (const width of PANEL.widths) await picture(panel, `${name}-${width}`, width, PANEL.height);
};

async function giveName(panel: Page): Promise<void> {
  await byRole(panel, 'textbox', t('person.name')).fill('Nguyễn Thị Hoài An');
  await byRole(panel, 'textbox', t('person.office')).fill('Ban Tuyên giáo Tỉnh ủy');
  await byRole(panel, 'button', t('common.save')).click();
  await byRole(panel, 'button', t('common.close')).click();
}

async function pictureAll(session: ExtensionBrowser): Promise<void> {
  const { pages, server } = await pagesFor([]);
  try {
    const emptyLibrary = await session.openOwn('library.html');
    await picture(emptyLibrary, 'library-empty', PAGE.width, PAGE.height);
    await emptyLibrary.close();

    for (const [index, { address }] of pages.toReversed().entries()) {
      const page = await session.open(address);
      const outcome = await clip(session, page);
      if (!outcome.saved) throw new Error(`${address}: ${outcome.reason}`);
      const panel = await session.panel();
      if (index === 0) {
        await pictureOfPanel(panel, 'panel-name');
        await giveName(panel);
      }
    }
    const panel = await session.panel();
    await pictureOfPanel(panel, 'panel');
    await panel.locator(`[role=tab]::-p-text(${t('tags.officials')})`).click();
    await panel.locator('.tag-row--official .tag-row__main').click();
    await pictureOfPanel(panel, 'panel-officials');

    await session.open(pages[0]?.address ?? '');
    await until('the panel to be empty', async () => ((await panel.$('article')) === null ? true : undefined));
    await pictureOfPanel(panel, 'panel-hidden');
    const listing = await session.open(`${server?.origin}/trang-danh-muc.html`);
    await clip(session, listing);
    await pictureOfPanel(panel, 'panel-failure');

    const library = await session.openOwn('library.html');
    await library.locator('.clip-row__open').click();
    await library.locator('article').wait();
    await picture(library, 'library', PAGE.width, PAGE.height);
    const options = await session.openOwn('options.html');
    await options.locator('h1').wait();
    await picture(options, 'options', PAGE.width, PAGE.height);
  } finally {
    await server?.close();
  }
}

const { code, output } = await build('chrome');
if (code !== 0) throw new Error(`The extension does not build:\n${output}`);
await mkdir(FOLDER, { recursive: true });
const session = await ExtensionBrowser.start();
try {
  await pictureAll(session);
} finally {
  await session.close();
}
