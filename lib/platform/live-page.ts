import { browser } from 'wxt/browser';
import { FromPage, type ToPage } from '../core/schema/live-page.ts';
import { inject, injectionFailure } from './inject.ts';

/** A live page with the script that paints on it. */
export interface LiveTab {
  tell(message: ToPage): void;
  /** Takes the paint off the page. */
  close(): void;
}

/** Rules for the highlights. The browser adds them beside the page's own: no DOM change, and no CSP of the page forbids it. */
const STYLE = '/live-page.css';

/**
 * Puts the script on a tab's page and opens the port to it. `heard` gets what it says, parsed; `ended` is called once when
 * the page has gone or the port was closed from there. Needs access to the page: a gesture in the tab, or a grant.
 * @throws InjectionFailed when the browser does not let a script onto the page
 */
export async function openLiveTab(
  tabId: number,
  heard: (message: FromPage) => void,
  ended: () => void,
): Promise<LiveTab> {
  await inject(tabId, '/anchors.js');
  // Of the author's origin: Chromium paints no ground of highlights from the user's.
  const style = { target: { tabId, allFrames: true }, files: [STYLE], origin: 'AUTHOR' as const };
  await browser.scripting.insertCSS(style).catch((error: unknown) => {
    throw injectionFailure(error);
  });
  const port = browser.tabs.connect(tabId, { name: 'live-page', frameId: 0 });
  port.onMessage.addListener((message: unknown) => {
    const parsed = FromPage.safeParse(message);
    if (parsed.success) heard(parsed.data);
    else console.error('a live page said what it cannot:', parsed.error);
  });
  port.onDisconnect.addListener(() => {
    // Chromium tells a page that has gone by an error that has to be read; it says no more than the event.
    void browser.runtime.lastError;
    ended();
  });
  return {
    tell: (message) => port.postMessage(message),
    close() {
      port.disconnect();
      // A page that has gone has taken its style with it.
      browser.scripting.removeCSS(style).catch(() => undefined);
    },
  };
}
