import { browser } from 'wxt/browser';

export const CLIP_PAGE = 'clip-page';
export const CLIP_SELECTION = 'clip-selection';

/** Makes the context menu anew: titles follow the UI language, which `_locales` cannot. */
export async function makeMenus(titles: { clipPage: string; clipSelection: string }): Promise<void> {
  await browser.contextMenus.removeAll();
  const webPages = ['http://*/*', 'https://*/*', 'file:///*'];
  // In older Chromium a PDF is a frame of the browser's own viewer, an extension of this id. Firefox knows no such pages.
  const pdfViewer = import.meta.env.FIREFOX ? [] : ['chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/*'];
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
    documentUrlPatterns: [...webPages, ...pdfViewer],
  });
}
