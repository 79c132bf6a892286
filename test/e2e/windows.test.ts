import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { byRole, clip, t } from '../../scripts/support/screens.ts';
import { until } from '../../scripts/support/until.ts';
import { articlePage, storyNumber } from './support/article.ts';
import { sees, seesArticle, textOf, useExtension } from './support/session.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const session = useExtension();
const DIRECTIVE = 'Chỉ thị số 05-CT/TW';

const panels = async (): Promise<Page[]> =>
  (await session().extension.pages()).filter((page) => page.url().startsWith(session().address('sidepanel.html')));
const marks = (panel: Page): Promise<number> =>
  panel.$$eval('article .mark--document', (all) => all.filter((mark) => mark.textContent?.includes('05-CT/TW')).length);
const openNotes = (panel: Page): Promise<void> => panel.locator(`[role=tab]::-p-text(${t('tags.notes')})`).click();

async function giveName(): Promise<void> {
  const options = await session().openOwn('options.html');
  await byRole(options, 'textbox', t('person.name')).fill('Nguyễn Thị Thử');
  await byRole(options, 'button', t('common.save')).click();
  await sees(options, t('person.saved'));
  await options.close();
}

/** The same article in a window of its own, clipped there, with the panel of that window. */
async function inSecondWindow(own: Page, address: string): Promise<Page> {
  const [first] = await panels();
  await own.evaluate(`chrome.windows.create({ url: ${JSON.stringify(address)} }).then(() => undefined)`);
  const page = await until('the page in the second window', async () => {
    const all = await session().browser.pages();
    return all.filter((one) => one.url() === address).at(1);
  });
  await page.waitForSelector('h1');
  await session().click(page);
  return until('a second panel', async () => (await panels()).find((panel) => panel !== first && !panel.isClosed()));
}

test('two windows with a panel each, and the library, are in step: tags, labels, deletion and undo', async () => {
  await giveName();
  const address = site().put('hai-cua-so.html', articlePage(storyNumber(1)));
  const page = await session().open(address);
  await clip(session(), page);
  const one = await session().panel();
  const two = await inSecondWindow(one, address);
  await seesArticle(two, storyNumber(1).title);
  expect(await marks(one)).toBe(1);
  expect(await marks(two)).toBe(1);

  // A label given in one window stands in the other.
  await openNotes(one);
  await openNotes(two);
  await one.focus('.notes input');
  await one.keyboard.type('học tập');
  await one.keyboard.press('Enter');
  await until('the label in the second window', () =>
    two.$$eval('.labels li', (all) => all.some((label) => label.textContent?.includes('học tập')) || undefined),
  );
  // What is being typed there is not touched by it.
  await two.focus('.notes input');
  await two.keyboard.type('đang g');
  await one.locator(`button[title^="${t('history.undoOf', { what: '' }).trim()}"]`).click();
  await until('the label to go', () =>
    two.$$eval('.labels li', (all) => all.every((label) => !label.textContent?.includes('học tập')) || undefined),
  );
  expect(await two.$eval('.notes input', (field) => Reflect.get(field, 'value'))).toBe('đang g');

  // Deleted in the library, in a third window: gone from both panels at once; and back.
  const own = session().address('library.html');
  await one.evaluate(`chrome.windows.create({ url: ${JSON.stringify(own)} }).then(() => undefined)`);
  const library = await until('the library', async () =>
    (await session().browser.pages()).find((page) => page.url() === own),
  );
  await byRole(library, 'checkbox', t('library.selectAll')).click();
  await byRole(library, 'button', t('library.delete')).click();
  for (const panel of [one, two])
    await until('the panel to leave the deleted clip', async () => (await panel.$('article')) === null || undefined);
  await byRole(library, 'button', t('common.undo')).click();
  for (const panel of [one, two]) await seesArticle(panel, storyNumber(1).title);
  expect(await textOf(one)).toContain(DIRECTIVE);
});
