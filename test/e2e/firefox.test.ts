import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/support/browsers.mjs';
import { t } from '../../scripts/support/screens.ts';
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
});
