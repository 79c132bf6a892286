import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../support/run.ts';
import { byRole, t } from '../support/screens.ts';
import { temporaryFolder } from '../support/temporary.ts';
import { until } from '../support/until.ts';
import type { Tour } from './index.ts';

/** The library with a clip open, its dialog, saved pages taken in; then the options. */
export async function seeLibrary(tour: Tour): Promise<void> {
  const { session, at } = tour;
  const library = await session.openOwn('library.html');
  await library.locator('.clip-row__open').click();
  await library.locator('article').wait();
  await at('library', library, 'page');
  await byRole(library, 'button', t('library.export')).click();
  await byRole(library, 'button', t('export.run')).wait();
  await at('library-export', library, 'page');
  await library.keyboard.press('Escape');
  await seeFiles(tour, library);
  const options = await session.openOwn('options.html');
  await options.locator('h1').wait();
  await at('options', options, 'page');
}

/** Saved pages taken in: new, known already, and two that are none. */
async function seeFiles({ at }: Tour, library: Page): Promise<void> {
  const folder = temporaryFolder('tour');
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
    await at('library-drop', library, 'page');
    await client.send('Input.dispatchDragEvent', { type: 'drop', x: 600, y: 400, data });
    await library.locator('.files__open').wait();
    await until('all files to be read', async () =>
      (await library.$$('.files__list > li')).length === paths.length ? true : undefined,
    );
    await at('library-files', library, 'page');
    await library.locator('dialog .button--primary').click();
  } finally {
    folder.remove();
  }
}
