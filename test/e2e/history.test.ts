import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { byRole, clip, t } from '../../scripts/support/screens.ts';
import { until } from '../../scripts/support/until.ts';
import { articlePage, STORY, storyNumber } from './support/article.ts';
import { axeFaults } from './support/axe.ts';
import { sees, seesArticle, useExtension } from './support/session.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const session = useExtension();
let panel: Page;

const is = (what: string, ask: () => Promise<boolean>) => until(what, async () => ((await ask()) ? true : undefined));
/** The lines of the history; what is struck through has a dash before it. */
const lines = () =>
  panel.$$eval('.act__what > p:first-child', (all) =>
    all.map((line) => `${line.querySelector('s') === null ? '' : '– '}${line.textContent}`),
  );
const shows = (expected: readonly string[]) =>
  is(`the history to be ${expected.join(' | ')}`, async () => (await lines()).join('|') === expected.join('|'));
const label = async (text: string): Promise<void> => {
  await panel.locator('#tab-notes').click();
  await panel.locator('.notes input').fill(text);
  await panel.keyboard.press('Enter');
  await sees(panel, t('labels.added', { label: text }));
};
const added = (text: string) => t('history.label', { what: text });
/** One key with others held. */
const chord = async (held: 'Shift' | 'Control', key: 'K' | 'z', also?: 'Shift'): Promise<void> => {
  await panel.keyboard.down(held);
  if (also !== undefined) await panel.keyboard.down(also);
  await panel.keyboard.press(key);
  if (also !== undefined) await panel.keyboard.up(also);
  await panel.keyboard.up(held);
};
const open = async (): Promise<void> => {
  // Out of the field: keys typed there are text.
  await panel.focus('#tab-notes');
  await chord('Shift', 'K');
  await panel.locator('.history').wait();
};
const close = async (): Promise<void> => {
  await panel.keyboard.press('Escape');
  await is('the history to close', async () => (await panel.$('.history')) === null);
};
const press = (name: string) =>
  panel.locator(`.history ::-p-aria([role="button"][name=${JSON.stringify(name)}])`).click();

beforeAll(async () => {
  const page = await session().open(site().put('tin.html', articlePage(STORY)));
  await clip(session(), page);
  panel = await session().panel();
  await byRole(panel, 'textbox', t('person.name')).fill('Lê Thu Hà');
  await byRole(panel, 'button', t('common.save')).click();
  await sees(panel, t('person.saved'));
});

describe('the history of a clip', () => {
  test('opens by its key with what was done, newest first, and who did it', async () => {
    for (const text of ['một', 'hai', 'ba']) await label(text);
    await open();
    await shows([added('ba'), added('hai'), added('một')]);
    expect(await panel.$eval('.act', (row) => row.textContent)).toContain('Lê Thu Hà');
    expect(await axeFaults(panel)).toEqual([]);
  });

  test('takes back just that act, says so, strikes it through and offers it again; the focus stays', async () => {
    await press(t('history.undoOf', { what: 'đã thêm nhãn “hai”' }));
    await shows([added('ba'), `– ${added('hai')}`, added('một')]);
    await sees(panel, t('undo.done'));
    expect(await panel.$$eval('.labels li', (all) => all.length)).toBe(2);
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      t('history.redoOf', { what: 'đã thêm nhãn “hai”' }),
    );
    await panel.keyboard.press('Enter');
    await shows([added('ba'), added('hai'), added('một')]);
  });

  test('goes back to an act by taking back all that came after it', async () => {
    await press(t('history.backOf', { count: 2, what: 'đã thêm nhãn “một”' }));
    await shows([`– ${added('ba')}`, `– ${added('hai')}`, added('một')]);
    await sees(panel, t('history.wentBack', { count: 2 }));
    expect(await axeFaults(panel)).toEqual([]);
    await close();
    expect(await panel.$$eval('.labels li', (all) => all.length)).toBe(1);
  });

  test('undo goes on from there by its key, and redo puts back', async () => {
    await panel.focus('#tab-notes');
    await chord('Control', 'z');
    await is('no label to be left', async () => (await panel.$$('.labels li')).length === 0);
    await chord('Control', 'z', 'Shift');
    await is('the label to be back', async () => (await panel.$$('.labels li')).length === 1);
  });
});

describe('the history of all clips', () => {
  test('names the clip of each act, and is there after the browser’s panel was opened anew', async () => {
    const story = storyNumber(2);
    const page = await session().open(site().put('hai.html', articlePage(story)));
    await clip(session(), page);
    await seesArticle(panel, story.title);
    await label('ở tin khác');
    await panel.reload();
    await panel.locator('#tab-notes').click();
    await open();
    await shows([added('ở tin khác')]);
    await panel.locator('#tab-all').click();
    await is('all acts', async () => (await lines()).length === 4);
    expect(await panel.$$eval('.act__clip', (all) => all.map((one) => one.textContent))).toEqual([
      story.title,
      STORY.title,
      STORY.title,
      STORY.title,
    ]);
    expect(await axeFaults(panel)).toEqual([]);
    await close();
  });

  test('takes back an act on a clip that is not in front', async () => {
    await open();
    await panel.locator('#tab-all').click();
    await press(t('history.undoOf', { what: 'đã thêm nhãn “một”' }));
    await is('it to be struck through', async () => (await lines()).at(-1) === `– ${added('một')}`);
    await close();
  });
});
