import { byRole, t } from '../support/screens.ts';
import { until } from '../support/until.ts';
import type { Tour } from './index.ts';
import { clipOf, openTab } from './panel.ts';

/** Linking a tag to the catalogue, a new entry, and an entry with its clips. */
export async function seeCatalogue(tour: Tour): Promise<void> {
  const { session, at } = tour;
  await clipOf(tour, 'tinh-uy-hoc-tap.html');
  const panel = await session.panel();
  const gone = () => until('the dialog to close', async () => ((await panel.$('dialog')) === null ? true : undefined));
  await openTab(panel, 'tags.documents');
  await panel.locator('.tag-row--document .tag-row__main').click();
  await panel.keyboard.press('l');
  await panel.locator('[role=option]').wait();
  await at('panel-link', panel);
  await panel.keyboard.type('nq tw');
  await until('what was typed', async () => ((await panel.$$('[role=option]')).length > 5 ? true : undefined));
  await at('panel-link-typed', panel);
  await panel.keyboard.press('Escape');
  await gone();

  await openTab(panel, 'tags.officials');
  await panel.locator('.tag-row--official .tag-row__main').click();
  await panel.keyboard.press('l');
  await panel.locator('[role=option]').wait();
  await byRole(panel, 'button', t('catalogue.link.new')).click();
  await panel.locator('.entry-form').wait();
  await at('panel-link-new', panel);
  await byRole(panel, 'button', t('catalogue.new.save')).click();
  await gone();
  await byRole(panel, 'button', t('common.close')).click();
  await panel.locator(`.tag-row__acts button::-p-text(${t('tags.entry')})`).click();
  await panel.locator('.entry-use').wait();
  await at('panel-entry', panel);
  await byRole(panel, 'button', t('catalogue.entry.split')).click();
  await panel.locator('.entry-form').wait();
  await at('panel-entry-split', panel);
  await panel.keyboard.press('Escape');
  await gone();
}
