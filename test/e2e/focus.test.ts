import type { Page } from 'puppeteer-core';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { byRole, clip, t } from '../../scripts/support/screens.ts';
import { until } from '../../scripts/support/until.ts';
import { sees, useExtension } from './support/session.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const session = useExtension();
let panel: Page;

/** The element with the focus: tag and words, or the name it is known by. */
const focused = (): Promise<string> =>
  panel.evaluate(() => {
    const element = document.activeElement;
    return element === null
      ? ''
      : `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40) ?? ''}`;
  });
const gone = (selector: string): Promise<true> =>
  until(`${selector} to go`, async () => ((await panel.$(selector)) === null ? true : undefined));

beforeAll(async () => {
  await clip(session(), await session().open(site().address('tinh-uy-hoc-tap.html')));
  panel = await session().panel();
});

test('the card that asks for a name gives the focus to the article when it goes', async () => {
  await sees(panel, t('person.title'));
  await byRole(panel, 'textbox', t('person.name')).fill('Lê Thu Hà');
  await panel.keyboard.press('Enter');
  await gone('.person-form');
  expect(await focused()).toMatch(/^MAIN/);
});

describe('a notice', () => {
  beforeEach(async () => {
    await panel.locator('.tag-row__main').click();
    const remove = await panel.locator(`.place--active [title="${t('tags.remove')}"]`).waitHandle();
    await remove.focus();
    await panel.keyboard.press('Enter');
    await panel.locator('.notice .button--framed').wait();
  });

  test.each(['common.undo', 'common.close'] as const)('gives the focus back: %s', async (way) => {
    const before = await focused();
    expect(before).toMatch(/^BUTTON/);
    const button = await panel
      .locator(way === 'common.undo' ? '.notice .button--framed' : '.notice .button--icon')
      .waitHandle();
    await button.focus();
    await panel.keyboard.press('Enter');
    await until('the focus to leave the notice', async () =>
      (await panel.evaluate(() => document.activeElement?.closest('.notice') == null)) ? true : undefined,
    );
    // A mark of the text is a button, too.
    expect(await focused()).toMatch(/^(BUTTON|MAIN|SPAN)/);
  });
});

test('a label taken away hands the focus to the next, the last to the field', async () => {
  await panel.locator(`[role=tab]::-p-text(${t('tags.notes')})`).click();
  for (const label of ['một', 'hai', 'ba']) {
    await byRole(panel, 'combobox', t('labels.title')).fill(label);
    await panel.keyboard.press('Enter');
    await sees(panel, t('labels.added', { label }));
  }
  const nameOf = (label: string): RegExp => new RegExp(`^BUTTON Nhãn ${label}:`);
  // The left arrow goes from the field to the labels.
  for (const label of ['ba', 'hai']) {
    await panel.keyboard.press('ArrowLeft');
    await until(label, async () => (nameOf(label).test(await focused()) ? true : undefined));
  }
  await panel.keyboard.press('Delete');
  await sees(panel, t('labels.removed', { label: 'hai' }));
  expect(await focused()).toMatch(nameOf('ba'));
  await panel.keyboard.press('Delete');
  await until('one label', async () => ((await panel.$$('.labels .chip')).length === 1 ? true : undefined));
  expect(await focused()).toMatch(/^INPUT/);
});

test('what could not be clipped gives the focus to the screen when it is put away', async () => {
  await clip(session(), await session().open(site().address('trang-danh-muc.html')));
  await panel.locator('.card--bad').wait();
  const close = await panel.locator('.card--bad .button--icon').waitHandle();
  await close.focus();
  await panel.keyboard.press('Enter');
  await gone('.card--bad');
  expect(await focused()).toMatch(/^MAIN/);
});
