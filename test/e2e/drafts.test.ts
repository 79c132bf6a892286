import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { byRole, clip, declineName, t } from '../../scripts/support/screens.ts';
import { until } from '../../scripts/support/until.ts';
import { articlePage, storyNumber } from './support/article.ts';
import { sees, useExtension } from './support/session.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const session = useExtension();

/** Clips an article of its own number, and gives its page and the panel, nobody having given a name. */
async function clipped(number: number): Promise<{ page: Page; panel: Page }> {
  const page = await session().open(site().put(`nhap-${number}.html`, articlePage(storyNumber(number))));
  await clip(session(), page);
  const panel = await session().panel();
  await declineName(panel);
  return { page, panel };
}

async function giveName(): Promise<void> {
  const options = await session().openOwn('options.html');
  await byRole(options, 'textbox', t('person.name')).fill('Nguyễn Thị Thử');
  await byRole(options, 'button', t('common.save')).click();
  await sees(options, t('person.saved'));
  await options.close();
}

/** Closes the panel as its window's cross does, without leaving a field before. */
async function closePanel(panel: Page): Promise<void> {
  await panel.close();
  await until('the panel to close', async () => ((await session().openPanel()) === null ? true : undefined));
}

/** The panel again, by a click in the page, with its article. */
async function reopened(page: Page, number: number, shown = 'article .block-title'): Promise<Page> {
  await session().click(page);
  const panel = await session().panel();
  await panel.waitForSelector(shown);
  const { title } = storyNumber(number);
  await until('the article', () =>
    panel.evaluate((wanted) => {
      const heading = document.querySelector('article .block-title')?.textContent;
      const edited = document.querySelector<HTMLTextAreaElement>('.editor textarea')?.value;
      return heading === wanted || edited === wanted || undefined;
    }, title),
  );
  return panel;
}

/** The library in a window of its own, so that the panel goes on showing what it shows. */
async function inOtherWindow(panel: Page): Promise<Page> {
  const address = session().address('library.html');
  await panel.evaluate(`chrome.windows.create({ url: ${JSON.stringify(address)} }).then(() => undefined)`);
  return until('the library', async () => (await session().browser.pages()).find((page) => page.url() === address));
}

const openNotes = (panel: Page): Promise<void> => panel.locator(`[role=tab]::-p-text(${t('tags.notes')})`).click();
const noteOf = (panel: Page): Promise<string> => panel.$eval('.notes textarea', (field) => field.value);
const labelOf = (panel: Page): Promise<string | undefined> =>
  panel.$eval('.notes input', (field) => (field instanceof HTMLInputElement ? field.value : undefined));

describe('words that are typed and not stored', () => {
  test('are there again after the panel was closed in the middle of a word, with where the reader stood', async () => {
    const { page, panel } = await clipped(1);
    await openNotes(panel);
    await panel.focus('.notes input');
    await panel.keyboard.type('chuyển đổi s');
    await panel.focus('.notes textarea');
    await panel.keyboard.type('Cần hỏi lại Văn ph');
    await closePanel(panel);

    const again = await reopened(page, 1);
    // The tab of notes is open again, nothing was pressed.
    expect(await labelOf(again)).toBe('chuyển đổi s');
    expect(await noteOf(again)).toBe('Cần hỏi lại Văn ph');
    await sees(again, t('draft.save'));
    await byRole(again, 'button', t('draft.discard')).click();
    expect(await noteOf(again)).toBe('');
    expect(await again.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await closePanel(again);
    expect(await noteOf(await reopened(page, 1))).toBe('');
  });

  test('of the article’s editor are there with the editor open, those that cannot be stored with the reason', async () => {
    const { page, panel } = await clipped(2);
    await byRole(panel, 'button', t('edit.start')).click();
    await byRole(panel, 'textbox', t('sources.field.outlet')).click();
    await panel.keyboard.press('End');
    await panel.keyboard.type(' và Đời s');
    const day = byRole(panel, 'textbox', `${t('edit.day')} (${t('edit.dayHint')})`);
    await day.fill('31/2/2026');
    await panel.keyboard.press('Enter');
    await sees(panel, t('edit.fault.day'));
    await panel.focus('.editor h2 ~ button');
    await closePanel(panel);

    const again = await reopened(page, 2, '.editor');
    await sees(again, t('edit.fault.day'));
    expect(
      await again.$$eval('.editor .input', (fields) => fields.map((field) => Reflect.get(field, 'value'))),
    ).toEqual(expect.arrayContaining(['31/2/2026', 'Báo Thử Nghiệm và Đời s']));
    // The editor closes with an invalid field: its words wait for the next time.
    await byRole(again, 'button', t('edit.done')).click();
    await sees(again, t('edit.unsaved'));
    await byRole(again, 'button', t('edit.start')).click();
    await sees(again, t('edit.fault.day'));
  });

  test('outlive the worker, and an extension that is loaded anew', async () => {
    const { page, panel } = await clipped(3);
    await openNotes(panel);
    await panel.focus('.notes textarea');
    await panel.keyboard.type('Trước khi cập nh');
    await session().killWorker();
    await panel.keyboard.type('ật');
    expect(await noteOf(panel)).toBe('Trước khi cập nhật');
    await session().reload(panel);

    const again = await reopened(page, 3);
    expect(await noteOf(again)).toBe('Trước khi cập nhật');
  });

  test('are in step over windows, and nobody’s typing is touched', async () => {
    await giveName();
    const { panel } = await clipped(4);
    await openNotes(panel);
    const library = await inOtherWindow(panel);
    await library.locator('.clip-row__open').click();
    await openNotes(library);
    await library.focus('.notes textarea');
    await library.keyboard.type('một');
    // Long before it is stored.
    await until('the words in the panel', async () => ((await noteOf(panel)) === 'một' ? true : undefined), 1000);
    await panel.focus('.notes textarea');
    await panel.keyboard.type(' hai');
    // The field that has the focus is left to who types there.
    expect(await noteOf(library)).toBe('một');
    await sees(panel, t('note.saved'));
    expect(await noteOf(panel)).toBe('một hai');
    await library.$eval('.notes textarea', (field) => field.blur());
    await until('what is stored', async () => ((await noteOf(library)) === 'một hai' ? true : undefined));
    expect(await library.$('.found-draft')).toBeNull();
    await library.close();
  });

  test('are shown beside what was stored since, and the person chooses', async () => {
    const { page, panel } = await clipped(5);
    await byRole(panel, 'button', t('edit.start')).click();
    const day = byRole(panel, 'textbox', `${t('edit.day')} (${t('edit.dayHint')})`);
    await day.fill('8/3/2026');
    await panel.keyboard.press('Enter');
    await sees(panel, t('correct.published'));
    await day.fill('31/2/2026');
    await panel.keyboard.press('Enter');
    await sees(panel, t('edit.fault.day'));
    await closePanel(panel);
    const library = await session().openOwn('library.html');
    await library.locator('.clip-row__open').click();
    // The editor is open here, too, and has the keys; the button names what it takes back.
    await library.waitForSelector('.editor');
    await library.locator(`button[title^="${t('history.undoOf', { what: '' }).trim()}"]`).click();
    await sees(library, t('undo.done'));
    await library.close();

    const again = await reopened(page, 5, '.editor');
    await sees(again, t('draft.storedSince', { text: '07/03/2026 08:01' }));
    await byRole(again, 'button', t('draft.useStored')).click();
    await until(
      'the stored day',
      async () =>
        (await again.$$eval('.edit-time input', ([first]) => Reflect.get(first ?? {}, 'value'))) === '07/03/2026' ||
        undefined,
    );
    expect(await again.$('.found-draft')).toBeNull();
  });
});
