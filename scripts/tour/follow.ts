import type { Page } from 'puppeteer-core';
import { byRole, t } from '../support/screens.ts';
import { until } from '../support/until.ts';
import type { Tour } from './index.ts';
import { clipOf } from './panel.ts';

/** A page that has changed since it was clipped, its two versions, and words that were left unsaved. */
export async function seeFollow(tour: Tour): Promise<void> {
  const { session, at } = tour;
  const page = await clipOf(tour, 'hai-ban.html');
  await page.reload();
  await session.click(page);
  const panel = await session.panel();
  const open = byRole(panel, 'button', t('versions.open', { count: 2 }));
  await open.click();
  await panel.locator('.versions__text p').wait();
  await at('panel-versions', panel);
  await panel.keyboard.press('Escape');

  await byRole(panel, 'button', t('edit.start')).click();
  await panel.locator('.edit-time input').fill('31/2/2026');
  await panel.keyboard.press('Enter');
  await panel.locator('.fault').wait();
  const again = await reopen(tour, page, panel);
  await again.locator('.editor .found-draft').wait();
  await again.$eval('.edit-time', (fields) => fields.scrollIntoView({ block: 'center' }));
  await at('panel-draft', again);
  await byRole(again, 'button', t('draft.discard')).click();
  await byRole(again, 'button', t('edit.done')).click();
}

/** Closes the panel and opens it again by a click, which sees the page once more. */
async function reopen({ session }: Tour, page: Page, panel: Page): Promise<Page> {
  await panel.close();
  await until('the panel to close', async () => (await session.openPanel()) === null || undefined);
  await session.click(page);
  return session.panel();
}
