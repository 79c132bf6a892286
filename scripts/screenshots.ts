// `npm run screenshots`: pictures of the screens with the sample articles, light and dark, into docs/screenshots.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { pagesFor } from './start/pages.ts';
import { build } from './support/build.ts';
import { ExtensionBrowser } from './support/extension.ts';
import { ROOT } from './support/run.ts';
import { byRole, clip, t } from './support/screens.ts';
import { temporaryFolder } from './support/temporary.ts';
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

/** Saved pages taken in: new, known already, and two that are none. */
async function pictureOfFiles(library: Page): Promise<void> {
  const folder = temporaryFolder('screenshots');
  try {
    const [plain, login] = [join(folder.path, 'bao-cao-quy-1.docx'), join(folder.path, 'dang-nhap.html')];
    await writeFile(plain, 'PK');
    await writeFile(login, '<!DOCTYPE html><title>Đăng nhập</title><form>Mật khẩu</form>');
    const pages = ['tinh-uy-hoc-tap.html', 'nghi-quyet-trung-uong.html'];
    const paths = [...pages.map((name) => join(ROOT, 'test/fixtures/pages', name)), login, plain];
    const client = await library.createCDPSession();
    const data = { items: [], files: paths, dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver'] as const)
      await client.send('Input.dispatchDragEvent', { type, x: 600, y: 400, data });
    await library.locator('.drop').wait();
    await picture(library, 'library-drop', PAGE.width, PAGE.height);
    await client.send('Input.dispatchDragEvent', { type: 'drop', x: 600, y: 400, data });
    await library.locator('.files__open').wait();
    await until('all files to be read', async () =>
      (await library.$$('.files__list > li')).length === paths.length ? true : undefined,
    );
    await picture(library, 'library-files', PAGE.width, PAGE.height);
    await library.locator('dialog .button--primary').click();
  } finally {
    await folder.remove();
  }
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

    await panel.locator(`[role=tab]::-p-text(${t('tags.documents')})`).click();
    await panel.locator(`summary::-p-text(${t('sources.title')})`).click();
    await pictureOfPanel(panel, 'panel-sources');
    await byRole(panel, 'button', t('edit.start')).click();
    await panel.locator('.edit-block [aria-expanded]').wait();
    await panel.locator('.editor textarea').fill('Tiêu đề do người đọc sửa lại cho đúng với bài in');
    await panel.keyboard.press('Enter');
    await panel.locator('.original').wait();
    await byRole(panel, 'button', t('common.close')).click();
    await pictureOfPanel(panel, 'panel-edit');
    await panel.evaluate(() => document.querySelector('.edit-blocks')?.scrollIntoView());
    const [, drop] = await panel.$$('.edit-block__bar .button:last-child');
    await drop?.click();
    await panel.locator('.edit-block--dropped').wait();
    await panel.locator('.edit-block [aria-expanded=false]').click();
    await byRole(panel, 'button', t('common.close')).click();
    await pictureOfPanel(panel, 'panel-edit-blocks');
    // The pictures that follow show the article as it was.
    await panel.locator('.edit-block--dropped .edit-block__bar .button').click();
    await panel.locator('.original .button').click();
    await until('the article as captured', async () =>
      (await panel.$('.original, .edit-block--dropped')) === null ? true : undefined,
    );
    await byRole(panel, 'button', t('edit.done')).click();

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
    await pictureOfFiles(library);
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
