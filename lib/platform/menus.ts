import { browser } from 'wxt/browser';

export const CLIP_PAGE = 'clip-page';
export const CLIP_SELECTION = 'clip-selection';

/** Makes the context menu anew: titles follow the UI language, which `_locales` cannot. */
export async function makeMenus(titles: { clipPage: string; clipSelection: string }): Promise<void> {
  await browser.contextMenus.removeAll();
  const webPages = ['http://*/*', 'https://*/*', 'file:///*'];
  browser.contextMenus.create({
    id: CLIP_PAGE,
    title: titles.clipPage,
    contexts: ['page'],
    documentUrlPatterns: webPages,
  });
  browser.contextMenus.create({
    id: CLIP_SELECTION,
    title: titles.clipSelection,
    contexts: ['selection'],
    documentUrlPatterns: webPages,
  });
}
