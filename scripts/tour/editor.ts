import type { Page } from 'puppeteer-core';
import { byRole, t } from '../support/screens.ts';
import { until } from '../support/until.ts';
import type { Tour } from './index.ts';
import { clipOf } from './panel.ts';

/** The article while it is corrected; it is left as it was captured. */
export async function seeEditor(tour: Tour): Promise<void> {
  await clipOf(tour, 'tinh-uy-hoc-tap.html');
  const panel = await tour.session.panel();
  await byRole(panel, 'button', t('edit.start')).click();
  await panel.locator('.edit-block [aria-expanded]').wait();
  await panel.locator('.editor textarea').fill('Tiêu đề do người đọc sửa lại cho đúng với bài in');
  await panel.keyboard.press('Enter');
  await panel.locator('.original').wait();
  await closeNotice(panel);
  await tour.at('panel-edit', panel);
  await panel.evaluate(() => document.querySelector('.edit-blocks')?.scrollIntoView());
  const [, drop] = await panel.$$('.edit-block__bar .button:last-child');
  await drop?.click();
  await panel.locator('.edit-block--dropped').wait();
  await panel.locator('.edit-block [aria-expanded=false]').click();
  await closeNotice(panel);
  await tour.at('panel-edit-blocks', panel);
  await panel.locator('.edit-block--dropped .edit-block__bar .button').click();
  await panel.locator('.original .button').click();
  await until('the article as captured', async () =>
    (await panel.$('.original, .edit-block--dropped')) === null ? true : undefined,
  );
  await byRole(panel, 'button', t('edit.done')).click();
  await closeNotice(panel);
  await panel.keyboard.down('Shift');
  await panel.keyboard.press('K');
  await panel.keyboard.up('Shift');
  await panel.locator('.act').wait();
  await tour.at('panel-history', panel);
  await panel.keyboard.press('Escape');
}

const closeNotice = (panel: Page): Promise<void> => byRole(panel, 'button', t('common.close')).click();
