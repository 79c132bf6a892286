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

/** Every tab there is; `url` null where the browser hides it. */
export async function readTabs(): Promise<FrontTab[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap((tab) => frontTab(tab) ?? []);
}

/**
 * Calls back with each tab whose address shows when it goes to another page, also within one document, or comes to the
 * front. Begins to listen at once; a worker that has stopped listening is no longer woken by tabs.
 */
export function watchAddresses(seen: (tabId: number) => void): { listen(on: boolean): void } {
  const updated = (tabId: number, change: Browser.tabs.OnUpdatedInfo, tab: Browser.tabs.Tab): void => {
    if (tab.url !== undefined && (change.url !== undefined || change.status === 'complete')) seen(tabId);
  };
  const activated = ({ tabId }: { tabId: number }): void => seen(tabId);
  const { onUpdated, onActivated } = browser.tabs;
  const listen = (on: boolean): void => {
    if (on === onUpdated.hasListener(updated)) return;
    if (on) {
      onUpdated.addListener(updated);
      onActivated.addListener(activated);
    } else {
      onUpdated.removeListener(updated);
      onActivated.removeListener(activated);
    }
  };
  listen(true);
  return { listen };
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
