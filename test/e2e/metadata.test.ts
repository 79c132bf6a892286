import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { madeClipSet } from '../../scripts/support/made-clip.ts';
import { richClip } from '../../scripts/support/rich-clip.ts';
import { byRole, t } from '../../scripts/support/screens.ts';
import { temporaryFolder } from '../../scripts/support/temporary.ts';
import { axeFaults } from './support/axe.ts';
import { sees, textOf, useExtension } from './support/session.ts';

const session = useExtension();
const folder = temporaryFolder('metadata');
afterAll(() => folder.remove());

let library: Page;
const asked: string[] = [];

/** Opens a disclosure by the keyboard alone. */
async function openWithKeys(summary: string): Promise<void> {
  await library.locator(`summary::-p-text(${summary})`).wait();
  await library.evaluate((words) => {
    const found = [...document.querySelectorAll('summary')].find((one) => one.textContent === words);
    found?.focus();
  }, summary);
  await library.keyboard.press('Enter');
}

beforeAll(async () => {
  const path = join(folder.path, 'tin.json');
  await writeFile(path, JSON.stringify(madeClipSet('Tin thử', [richClip()])));
  library = await session().openOwn('library.html');
  library.on('request', (request) => asked.push(request.url()));
  const input = await library.waitForSelector('input[type=file]');
  await input?.uploadFile(path);
  await byRole(library, 'button', t('common.close')).click();
  await library.setViewport({ width: 360, height: 800 });
  await library.locator('.clip-row__open').click();
  await library.locator('article').wait();
});

describe('a page’s metadata in the reader, at 360 px', () => {
  test('its people, credits, section and times, none more precise than the page was', async () => {
    const text = await library.$eval('.meta', (meta) => (meta as HTMLElement).innerText);
    expect(text).toContain('Báo Thử Nghiệm › Chính trị › Xây dựng Đảng');
    expect(text).toContain('07/03/2026');
    expect(text).not.toContain('00:00');
    expect(text).toContain('Cập nhật 10:15, 07/03/2026');
    expect(text).toContain('Nguyễn Thị Minh Thu, Lò Văn Bình, Hoàng Phương');
    expect(text).toContain('Nơi phát tin: TTXVN/Vietnam+');
    expect(text).toContain('Ảnh: Bùi Đức Long');
    expect(text).toContain('Nguồn: Thông tấn xã Việt Nam');
    expect(text).not.toContain(t('warning.pack-no-sapo'));
  });

  test('many warnings fold into one line that opens', async () => {
    await openWithKeys(t('warning.many', { count: 4 }));
    await sees(library, t('warning.pack-no-sapo'));
    expect(await textOf(library)).toContain(t('warning.canonical-other-site'));
  });

  test('where each value comes from, and what was not believed, with the reason', async () => {
    await openWithKeys(t('sources.title'));
    await sees(library, 'Lấy từ: quy tắc riêng mcms.one: h1.article__title.cms-title');
    const text = await textOf(library);
    expect(text).toContain('Hội nghị tổng kết công tác tuyên giáo');
    expect(text).toContain(t('sources.reason.shown'));
    expect(text).toContain(t('sources.reason.same-page'));
    expect(text).toContain(t('sources.dayOnly'));
    expect(text).toContain(t('sources.zone', { zone: 'Z' }));
  });

  test('images are captions and links; nothing is asked of the paper’s server', async () => {
    await openWithKeys(t('images.count', { count: 3 }));
    await sees(library, 'Biểu đồ số lớp học tập');
    expect(await textOf(library)).toContain(t('images.noCaption'));
    const links = await library.$$eval('.images a', (all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links).toEqual([
      'https://anh.example/2026/03/07/hoi-nghi.jpg',
      'https://anh.example/2026/03/07/bieu-do.png',
      'https://anh.example/2026/03/07/3.jpg',
    ]);
    expect(await library.$$('img, picture, video')).toEqual([]);
    expect(asked.filter((address) => !address.startsWith('chrome-extension:'))).toEqual([]);
  });

  test.each(['light', 'dark'])(
    'all open, axe-core finds nothing wrong and nothing runs over the edge, %s',
    async (scheme) => {
      await library.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      expect(await axeFaults(library)).toEqual([]);
      expect(await library.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      expect(await library.$eval('.article', (article) => article.scrollWidth - article.clientWidth)).toBe(0);
    },
  );
});
