import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'puppeteer-core';
import { translator } from '../../lib/i18n/index.ts';
import type { ExtensionBrowser } from './extension.ts';
import { until } from './until.ts';

/** The screens' strings as a new user sees them. */
export const t = translator('vi');

/** What a screen reader would find: an element by its role and its exact name; waits until it is there. */
export const byRole = (page: Page, role: string, name: string): Locator<Element> =>
  page.locator(selectorOf(role, name));

const selectorOf = (role: string, name: string): string => `::-p-aria([role="${role}"][name=${JSON.stringify(name)}])`;

/** Where the panel asks who is at work, says that nobody gives a name now; the card does not come back. */
export async function declineName(panel: Page): Promise<void> {
  if ((await panel.$(selectorOf('button', t('common.cancel')))) === null) return;
  await byRole(panel, 'button', t('common.cancel')).click();
  await until('the card to go', async () =>
    (await panel.$(selectorOf('button', t('common.cancel')))) === null ? true : undefined,
  );
}

/** How clipping the page in front ended, as the panel tells it. */
export type PanelOutcome = { saved: true } | { saved: false; reason: string };

/** What the side panel says of the page in front; undefined while it is still at work or says nothing. */
export function readOutcome(panel: Page): Promise<PanelOutcome | undefined> {
  return panel.evaluate((saved) => {
    const alert = document.querySelector('[role=alert]');
    if (alert !== null) {
      const lines = [...alert.querySelectorAll('p')].map((line) => line.textContent?.trim() ?? '');
      return { saved: false as const, reason: lines[0] ?? alert.textContent ?? '' };
    }
    const said = [...document.querySelectorAll('[role=status]')].some((status) =>
      status.textContent?.trim().startsWith(saved),
    );
    return said && document.querySelector('article') !== null ? { saved: true as const } : undefined;
  }, t('panel.status.saved'));
}

/**
 * Clips the page in front by a click on the toolbar button and waits for the panel's word, at most `timeout` ms.
 * The page is in a tab that has not been clipped yet: what the panel showed before has to be gone first.
 */
export async function clip(session: ExtensionBrowser, page: Page, timeout = 45_000): Promise<PanelOutcome> {
  const before = await session.openPanel();
  if (before !== null)
    await until(
      'the panel to leave the page before',
      async () => (await readOutcome(before)) === undefined || undefined,
    );
  await session.click(page);
  const panel = await session.panel();
  return until('the panel to say that the page is saved', () => readOutcome(panel), timeout);
}

/** Exports every clip from the library page, by its own buttons, and gives the file's text. */
export async function exportAll(session: ExtensionBrowser, downloads: string): Promise<string> {
  const library = await session.openOwn('library.html');
  await byRole(library, 'button', t('library.export')).click();
  await byRole(library, 'button', t('export.run')).click();
  const file = await until(
    'the exported file',
    async () => {
      const names = await readdir(downloads);
      return names.find((name) => name.endsWith('.json'));
    },
    60_000,
  );
  await library.close();
  return readFile(join(downloads, file), 'utf8');
}
