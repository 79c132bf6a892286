import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { byRole, clip, declineName, t } from '../../scripts/support/screens.ts';
import { until } from '../../scripts/support/until.ts';
import { hasVirtualScreen } from '../../scripts/support/xvfb.ts';
import { articlePage, storyNumber } from './support/article.ts';
import { grantHere } from './support/grant.ts';
import { sees, seesArticle, useExtension, useScreen } from './support/session.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const put = (number: number): string => site().put(`dau-${number}.html`, articlePage(storyNumber(number)));

/** What stands on the toolbar button over the tab in front, and what it says under the pointer. */
const badge = (own: Page): Promise<unknown> =>
  own.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(async ([{ id: tabId }]) => ({
    text: await chrome.action.getBadgeText({ tabId }),
    title: await chrome.action.getTitle({ tabId }),
  }))`);
const shows = (own: Page, text: string): Promise<true> =>
  until(`the badge “${text}”`, async () => {
    const shown = await badge(own);
    return (typeof shown === 'object' && shown !== null && Reflect.get(shown, 'text') === text) || undefined;
  });

describe('without a grant', () => {
  const session = useExtension();

  test('a page that was just clipped bears it, and tabs that show no address do not wake the worker', async () => {
    const page = await session().open(put(1));
    await clip(session(), page);
    const panel = await session().panel();
    await shows(panel, '✓');
    const hidden = await session().open(put(2));
    await panel.close();
    await session().killWorker();
    await hidden.goto(put(3));
    await hidden.evaluate(() => history.pushState({}, '', '#x'));
    await page.bringToFront();
    await expect(
      until('the worker', async () => (await session().extension.workers()).length > 0 || undefined, 1500),
    ).rejects.toThrow('the worker');
  });
});

describe.skipIf(!hasVirtualScreen())('on a press domain that is granted', () => {
  const up = useScreen();

  test('it follows tabs, addresses within a page, versions, deletion, the worker’s death and the setting', async () => {
    const { screen, session } = up();
    const first = await session.open(put(1));
    await clip(session, first);
    const panel = await session.panel();
    await declineName(panel);
    await first.close();
    const page = await session.open(put(1));
    await sees(panel, t('panel.hidden.title'));
    expect(await badge(panel)).toMatchObject({ text: '' });
    await grantHere(screen, panel);
    await shows(panel, '✓');
    expect(await badge(panel)).toMatchObject({ title: expect.stringMatching(/^Đã cắt \d\d:\d\d, \d\d/) });

    // Another page of the paper, and back within one document.
    const address = page.url();
    await session.open(put(2));
    await shows(panel, '');
    await page.bringToFront();
    await page.evaluate(() => history.pushState({}, '', '/khac.html'));
    await shows(panel, '');
    expect(await badge(panel)).toMatchObject({ title: await panel.evaluate('chrome.i18n.getMessage("actionTitle")') });
    await page.evaluate((back) => history.pushState({}, '', back), `${address}?utm_source=zalo`);
    await shows(panel, '✓');

    await session.killWorker();
    await page.goto(put(2));
    await shows(panel, '');
    await page.goto(address);
    await shows(panel, '✓');

    const story = storyNumber(1);
    site().put(
      'dau-1.html',
      articlePage({ ...story, paragraphs: [...story.paragraphs, 'Thêm một đoạn nữa cho bản sau của tin này.'] }),
    );
    await page.reload();
    await session.click(page);
    await shows(panel, '2');
    expect(await badge(panel)).toMatchObject({ title: expect.stringMatching(/^Đã cắt 2 bản/) });

    const options = await session.openOwn('options.html');
    await byRole(options, 'checkbox', t('options.press.badge')).click();
    await page.bringToFront();
    await shows(panel, '');
    await options.bringToFront();
    await byRole(options, 'checkbox', t('options.press.badge')).click();
    await page.bringToFront();
    await shows(panel, '2');

    const library = await session.openOwn('library.html');
    await byRole(library, 'checkbox', t('library.selectAll')).click();
    await byRole(library, 'button', t('library.delete')).click();
    await byRole(library, 'textbox', t('person.name')).fill('Nguyễn Thị Thử');
    await byRole(library, 'button', t('common.save')).click();
    await page.bringToFront();
    await shows(panel, '');
    await library.bringToFront();
    await byRole(library, 'button', t('common.undo')).click();
    await page.bringToFront();
    await shows(panel, '2');

    // A tab that the browser has put to sleep, and wakes up.
    await library.bringToFront();
    const asleep = await panel.evaluate(`chrome.tabs.query({ currentWindow: true }).then(async (tabs) => {
      const tab = tabs.find(({ url }) => url === ${JSON.stringify(address)});
      return (await chrome.tabs.discard(tab.id)).id;
    })`);
    await panel.evaluate(`chrome.tabs.update(${asleep}, { active: true }).then(() => undefined)`);
    await shows(panel, '2');
    await seesArticle(panel, storyNumber(1).title);
  });
});
