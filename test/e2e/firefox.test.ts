import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/support/browsers.mjs';
import { t } from '../../scripts/support/screens.ts';
import { until } from '../../scripts/support/until.ts';
import { articlePage, STORY } from './support/article.ts';
import { FirefoxBrowser } from './support/firefox.ts';
import { sees } from './support/session.ts';
import { useSite } from './support/site.ts';

const executablePath = findFirefox();

describe.skipIf(executablePath === null)('Firefox', () => {
  const site = useSite();
  let firefox: FirefoxBrowser;

  beforeAll(async () => {
    firefox = await FirefoxBrowser.start(executablePath ?? '');
  });
  afterAll(() => firefox?.close());

  test('shows the library page, empty', async () => {
    const page = await firefox.browser.newPage();
    // Firefox never reports that an extension's page has loaded; what it shows is the proof.
    await page.goto(firefox.address('library.html'), { timeout: 3000 }).catch(() => undefined);
    await sees(page, t('library.empty.title'));
    await page.close();
  });

  test('a click on the toolbar button opens the sidebar and clips the page, with its tags painted', async () => {
    const page = await firefox.browser.newPage();
    await page.goto(site().put('bai.html', articlePage(STORY)));
    if (await firefox.isSidebarOpen()) await firefox.closeSidebar();
    await firefox.clickAction();
    await firefox.sees(STORY.title);
    await firefox.sees(t('panel.status.saved'));
    expect(await firefox.evaluate("document.querySelectorAll('article [data-mention]').length")).toBe(3);
  });

  test('the page is painted without a change of it, and a click on painted words brings their row to the front', async () => {
    const words = 'đồng chí Ngô Đình Khang, Phó Bí thư Thường trực Tỉnh ủy';
    const page = await firefox.browser.newPage();
    await page.goto(site().put('to.html', articlePage({ ...STORY, title: 'Tin để tô trên trang ở Firefox' })));
    if (await firefox.isSidebarOpen()) await firefox.closeSidebar();
    await firefox.clickAction();
    await firefox.sees('Tin để tô trên trang ở Firefox');
    const at = await until('the page to be painted', () =>
      page.evaluate((words) => {
        const range = [...(CSS.highlights.get('diem-bao-official') ?? [])].find((each) => String(each) === words);
        if (!(range instanceof Range)) return undefined;
        const { left, top } = range.getBoundingClientRect();
        return { x: left + 20, y: top + 8, changed: document.documentElement.outerHTML.includes('diem-bao') };
      }, words),
    );
    expect(at.changed).toBe(false);
    await page.mouse.click(at.x, at.y);
    await until('the row in front', async () =>
      (await firefox.evaluate("document.querySelector('.mark--active')?.textContent ?? ''")) === words
        ? true
        : undefined,
    );
  });
});
