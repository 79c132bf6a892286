import { type Browser, browser } from 'wxt/browser';

/**
 * The tab in front of a window, as far as the browser shows it: `url` is null, and `title` empty, until a gesture in the
 * tab or a grant for its site reveals them.
 */
export interface FrontTab {
  tabId: number;
  windowId: number;
  url: string | null;
  title: string;
  incognito: boolean;
}

const frontTab = (tab: Browser.tabs.Tab | undefined): FrontTab | null =>
  tab?.id === undefined
    ? null
    : { tabId: tab.id, windowId: tab.windowId, url: tab.url || null, title: tab.title ?? '', incognito: tab.incognito };

/** The tab in front of the window this page stands in. */
export async function readFrontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return frontTab(tab);
}

/** The tab in front of the window that had the focus last; for events that come without a tab. */
export async function readLastTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return frontTab(tab);
}

/** Calls back whenever another tab comes to the front of this window, or the one in front goes elsewhere. */
export function watchFrontTab(changed: (tab: FrontTab | null) => void): () => void {
  const read = (): void => void readFrontTab().then(changed);
  // A tab's update tells no address without a grant; reading anew is what reveals it after a gesture.
  browser.tabs.onActivated.addListener(read);
  browser.tabs.onUpdated.addListener(read);
  browser.tabs.onRemoved.addListener(read);
  browser.permissions.onAdded.addListener(read);
  browser.permissions.onRemoved.addListener(read);
  return () => {
    browser.tabs.onActivated.removeListener(read);
    browser.tabs.onUpdated.removeListener(read);
    browser.tabs.onRemoved.removeListener(read);
    browser.permissions.onAdded.removeListener(read);
    browser.permissions.onRemoved.removeListener(read);
  };
}

/** Calls back whenever a tab begins to load a page, whether or not its address shows. */
export function watchNavigation(started: (tabId: number) => void): () => void {
  const listener = (tabId: number, change: { status?: string | undefined }): void => {
    if (change.status === 'loading') started(tabId);
  };
  browser.tabs.onUpdated.addListener(listener);
  return () => browser.tabs.onUpdated.removeListener(listener);
}

/** Opens one of the extension's own pages in a tab, or brings it to the front when it is open already. */
export async function openPage(path: '/library.html' | '/options.html', hash = ''): Promise<void> {
  const url = browser.runtime.getURL(path);
  // Own pages are found through getContexts: tabs.query by address would need the `tabs` permission.
  const contexts = await browser.runtime.getContexts?.({ contextTypes: ['TAB'] });
  const open = contexts?.find((context) => context.documentUrl?.startsWith(url));
  if (open !== undefined && open.tabId >= 0) {
    await browser.tabs.update(open.tabId, { active: true, ...(hash && { url: url + hash }) });
    await browser.windows.update(open.windowId, { focused: true });
    return;
  }
  await browser.tabs.create({ url: url + hash });
}

/** One tab by id, or null when it is gone. */
export async function readTab(tabId: number): Promise<FrontTab | null> {
  try {
    return frontTab(await browser.tabs.get(tabId));
  } catch {
    // The browser's only answer for a closed tab is an error.
    return null;
  }
}
