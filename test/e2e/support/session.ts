import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { ExtensionBrowser, type LaunchChoice } from '../../../scripts/support/extension.ts';
import { until } from '../../../scripts/support/until.ts';
import { startVirtualScreen, type VirtualScreen } from '../../../scripts/support/xvfb.ts';

/** One browser with the extension for all tests of a file. */
export function useExtension(choose: () => LaunchChoice = () => ({})): () => ExtensionBrowser {
  let session: ExtensionBrowser | undefined;
  beforeAll(async () => {
    session = await ExtensionBrowser.start(choose());
  });
  afterAll(() => session?.close());
  return () => {
    if (session === undefined) throw new Error('the browser is up only while tests run');
    return session;
  };
}

/** One browser with windows, on a screen of its own that keys can be pressed on. */
export function useScreen(): () => { screen: VirtualScreen; session: ExtensionBrowser } {
  let screen: VirtualScreen | undefined;
  let session: ExtensionBrowser | undefined;
  beforeAll(async () => {
    screen = await startVirtualScreen();
    session = await ExtensionBrowser.start({ headless: false, env: { DISPLAY: screen.display } });
  });
  afterAll(async () => {
    await session?.close();
    screen?.close();
  });
  return () => {
    if (screen === undefined || session === undefined) throw new Error('the screen is up only while tests run');
    return { screen, session };
  };
}

/** Waits until the visible text of a page holds these words. */
export async function sees(page: Page, words: string, timeout = 10_000): Promise<void> {
  await until(`“${words}” on the page`, async () => ((await textOf(page)).includes(words) ? true : undefined), timeout);
}

/** Waits until the panel shows this article; its title alone also stands in the list of newest clips. */
export async function seesArticle(panel: Page, title: string): Promise<void> {
  await until(`the article “${title}”`, async () => {
    const heading = await panel.evaluate(() => document.querySelector('article .block-title')?.textContent);
    return heading === title ? true : undefined;
  });
}

/** The visible text of a page, white space as on screen. */
export const textOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/**
 * Number of rows in each table of the extension's database, read past the product's own code. Empty when there is no
 * database yet.
 */
export function countRows(own: Page): Promise<Record<string, number>> {
  return own.evaluate(async () => {
    if (!(await indexedDB.databases()).some(({ name }) => name === 'diem-bao')) return {};
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('diem-bao');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const names = [...database.objectStoreNames];
    const transaction = database.transaction(names);
    const counts = await Promise.all(
      names.map(
        (name) =>
          new Promise<[string, number]>((resolve, reject) => {
            const counting = transaction.objectStore(name).count();
            counting.onsuccess = () => resolve([name, counting.result]);
            counting.onerror = () => reject(counting.error);
          }),
      ),
    );
    database.close();
    return Object.fromEntries(counts);
  });
}
