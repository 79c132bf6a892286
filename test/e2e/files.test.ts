import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byRole, t } from '../../scripts/support/screens.ts';
import { temporaryFolder } from '../../scripts/support/temporary.ts';
import { until } from '../../scripts/support/until.ts';
import { articlePage, STORY, storyNumber } from './support/article.ts';
import { axeFaults } from './support/axe.ts';
import { countRows, sees, seesArticle, textOf, useExtension } from './support/session.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const session = useExtension();
const folder = temporaryFolder('files');
afterAll(() => folder.remove());

let library: Page;
const asked: string[] = [];
const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  const path = join(folder.path, name);
  await writeFile(path, content);
  return path;
};
const saved = (n: number, extra = ''): string =>
  articlePage(storyNumber(n), extra).replace(
    '<html',
    `<!-- saved from url=(0032)https://bao.example/tin-${n}.html -->\n<html`,
  );

/** Drops files on the page as the window system does. */
async function drop(paths: readonly string[]): Promise<void> {
  const client = await library.createCDPSession();
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await client.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data });
    if (type === 'dragOver') await sees(library, t('files.drop'));
  }
  await client.detach();
}
const done = (count: number, total: number): Promise<void> => sees(library, t('files.done', { count, total }), 30_000);
const close = async (): Promise<void> => {
  await byRole(library, 'button', t('common.close')).click();
  await until('the dialog to close', async () => ((await library.$('dialog')) === null ? true : undefined));
};

beforeAll(async () => {
  library = await session().openOwn('library.html');
  library.on('request', (request) => asked.push(request.url()));
  await sees(library, t('library.empty.title'));
});

describe('saved pages', () => {
  test('dropped on the library become clips; what is none is refused by name, with the reason', async () => {
    const paths = [
      await put('mot.html', saved(1)),
      await put('anh.png', new Uint8Array([137, 80, 78, 71])),
      await put('dang-nhap.htm', '<!DOCTYPE html><title>Đăng nhập</title><form>Mật khẩu</form>'),
      await put('hai.html', saved(2)),
    ];
    await drop(paths);
    await done(2, 4);
    const text = await textOf(library);
    expect(text).not.toContain(t('files.drop'));
    expect(text).toContain(t('files.refused.kind'));
    expect(text).toContain(t('failure.no-article'));
    expect(text).toContain(storyNumber(1).title);
    for (const scheme of ['light', 'dark']) {
      await library.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await axeFaults(library)).toEqual([]);
    }
    await library.locator(`.files__open::-p-text(${storyNumber(2).title})`).click();
    await sees(library, t('article.fromFile'));
    expect(await library.$eval('.article__link', (link) => link.getAttribute('href'))).toBe(
      'https://bao.example/tin-2.html',
    );
    expect(await countRows(library)).toMatchObject({ clips: 2, versions: 2, pages: 2, sightings: 2 });
  });

  test('chosen by the button, several at once, a second time change nothing', async () => {
    const inputs = await library.$$('input[type=file]');
    const input = inputs[1];
    if (input === undefined) throw new Error('there is no input for pages');
    await (input as typeof input & { uploadFile(...paths: string[]): Promise<void> }).uploadFile(
      join(folder.path, 'mot.html'),
      join(folder.path, 'hai.html'),
    );
    await done(2, 2);
    await sees(library, t('files.outcome.sighting'));
    await close();
    expect(await countRows(library)).toMatchObject({ clips: 2, versions: 2, sightings: 4 });
  });

  test('of Chromium’s own single-file format keep words, address and time', async () => {
    const page = await session().open(site().put('mhtml.html', articlePage(STORY)));
    const client = await page.createCDPSession();
    const { data } = await client.send('Page.captureSnapshot', { format: 'mhtml' });
    const address = page.url();
    await page.close();
    await library.bringToFront();
    await drop([await put('trang.mhtml', data)]);
    await done(1, 1);
    await library.locator('.files__open').click();
    await seesArticle(library, STORY.title);
    await sees(library, 'mỗi cấp ủy phải chọn việc cụ thể');
    expect(await library.$eval('.article__link', (link) => link.getAttribute('href'))).toBe(address);
    expect(await textOf(library)).toContain('08:01, 07/03/2026');
  });

  test('run no script and load nothing', async () => {
    const traps = `<script>fetch('https://xau.example/1')</script><img src="https://xau.example/2.png" onerror="document.title='bẫy'">
      <iframe src="https://xau.example/3"></iframe><link rel="stylesheet" href="https://xau.example/4.css">
      <meta http-equiv="refresh" content="0;url=https://xau.example/5"><svg onload="document.title='bẫy'"></svg>`;
    await drop([await put('bay.html', saved(3, traps))]);
    await done(1, 1);
    await close();
    expect(asked.filter((address) => !address.startsWith('chrome-extension:'))).toEqual([]);
    expect(await library.title()).not.toContain('bẫy');
  });

  test('of a clip set are imported as before', async () => {
    await drop([await put('hong.json', '{')]);
    await sees(library, t('import.failed', { file: 'hong.json' }));
    await close();
  });

  test('are not begun after Escape, and what became of each is shown all the same', async () => {
    const paths = await Promise.all(
      [11, 12, 13, 14].map((n) => put(`dai-${n}.html`, saved(n, `<pre hidden>${'Dữ liệu. '.repeat(900_000)}</pre>`))),
    );
    await drop(paths);
    await sees(library, t('files.reading', { done: 1, total: 4 }));
    await library.keyboard.press('Escape');
    await sees(library, t('files.refused.stopped'), 30_000);
    expect(await library.$$('.files__list > li')).toHaveLength(4);
    expect(await library.$('dialog[open]')).not.toBeNull();
    await close();
  });

  test('of many MB are read in a few seconds, or refused', async () => {
    const data = (megabytes: number) => `<pre hidden>${'Dữ liệu rất dài. '.repeat(megabytes * 50_000)}</pre>`;
    const start = performance.now();
    await drop([await put('lon.html', saved(4, data(14))), await put('qua-lon.html', saved(5, data(20)))]);
    await done(1, 2);
    console.log(`two saved pages of 17 and 24 MB: ${Math.round(performance.now() - start)} ms`);
    expect(await textOf(library)).toContain(t('files.refused.page-too-large'));
    await close();
  });
});
