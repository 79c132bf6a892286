import { until } from '../support/until.ts';
import type { Tour } from './index.ts';
import { clipOf } from './panel.ts';

/** A tag in front decided by keys: one accepted, one rejected, and the catalogue's candidates for the next. */
export async function seeReview(tour: Tour): Promise<void> {
  const { session, at } = tour;
  await clipOf(tour, 'tinh-uy-hoc-tap.html');
  const panel = await session.panel();
  await panel.keyboard.press('j');
  await panel.locator('.review__words').wait();
  for (const key of ['n', 'j', 'b'] as const) await panel.keyboard.press(key);
  await panel.locator('.notice').wait();
  await at('panel-review-decided', panel);
  await panel.keyboard.press('j');
  await panel.keyboard.press('l');
  await panel.locator('dialog [role=listbox]').wait();
  await at('panel-link', panel);
  await panel.keyboard.press('Escape');
  await until('the dialog to go', async () => ((await panel.$('dialog')) === null ? true : undefined));
}
