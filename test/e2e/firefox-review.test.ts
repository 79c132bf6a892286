import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/support/browsers.mjs';
import { t } from '../../scripts/support/screens.ts';
import { until } from '../../scripts/support/until.ts';
import { articlePage, STORY } from './support/article.ts';
import { FirefoxBrowser } from './support/firefox.ts';
import { useSite } from './support/site.ts';

const executablePath = findFirefox();

/**
 * The core of a day's work in Firefox's own sidebar: a page is clipped by the toolbar button, and everything after it is done
 * with keys. Firefox's shortcut (Alt+Shift+D) and its permission prompt cannot be pressed from outside, as in Chromium.
 */
describe.skipIf(executablePath === null)('review in the sidebar of Firefox', () => {
  const site = useSite();
  let firefox: FirefoxBrowser;
  const count = async (selector: string): Promise<number> =>
    Number(await firefox.evaluate(`document.querySelectorAll(${JSON.stringify(selector)}).length`));
  const are = (what: string, selector: string, number: number) =>
    until(what, async () => ((await count(selector)) === number ? true : undefined));
  const type = async (words: string): Promise<void> => {
    for (const letter of words) await firefox.press(letter, '');
  };
  const front = () => firefox.evaluate("document.querySelector('.review__quote')?.textContent ?? null");

  beforeAll(async () => {
    firefox = await FirefoxBrowser.start(executablePath ?? '');
    const page = await firefox.browser.newPage();
    await page.goto(site().put('duyet.html', articlePage(STORY)));
    if (await firefox.isSidebarOpen()) await firefox.closeSidebar();
    await firefox.clickAction();
    await firefox.sees(STORY.title);
  });
  afterAll(() => firefox?.close());

  test('the first name asked for is typed and stored', async () => {
    await until('the form', async () => ((await count('.person-form input')) > 0 ? true : undefined));
    await firefox.evaluate("document.querySelector('.person-form input').focus()");
    await type('Le Thu Ha');
    await firefox.press('Enter', 'Enter');
    await until('the form to go', async () => ((await count('.person-form')) === 0 ? true : undefined));
  });

  test('tags are accepted, rejected, undone and redone by keys', async () => {
    await firefox.press('j', 'KeyJ');
    await until('a tag in front', async () => (await front()) ?? undefined);
    await firefox.press('n', 'KeyN');
    await are('one accepted', 'article .mark--accepted', 1);
    const rejected = await front();
    await firefox.press('b', 'KeyB');
    await are('one gone', 'article .mark:not(.mark--rejected)', 2);
    expect(rejected).not.toBeNull();
    await firefox.press('z', 'KeyZ', ['Control']);
    await are('it back', 'article .mark:not(.mark--rejected)', 3);
    await firefox.press('y', 'KeyY', ['Control']);
    await are('it gone again', 'article .mark:not(.mark--rejected)', 2);
  });

  test('a label is typed, and letters in its field are no commands', async () => {
    await firefox.press('#', 'Digit3');
    await until('the field', async () =>
      (await firefox.evaluate('document.activeElement?.tagName')) === 'INPUT' ? true : undefined,
    );
    await type('bn');
    await firefox.press('Enter', 'Enter');
    await firefox.sees('bn');
    await are('still two', 'article .mark:not(.mark--rejected)', 2);
    // What is underway is shown before it is stored, and goes with the sidebar.
    await are('all to be stored', '.status--good', 1);
  });

  test('all of it is there when the sidebar is opened again', async () => {
    await firefox.closeSidebar();
    await firefox.clickAction();
    await firefox.sees(STORY.title);
    await are('one accepted', 'article .mark--accepted', 1);
    await are('one rejected', 'article .mark:not(.mark--rejected)', 2);
    expect(await firefox.text()).toContain(t('panel.status.saved'));
  });
});
