import { browser } from 'wxt/browser';

/** What only Firefox has, and the types of Chromium's API therefore lack. */
interface SidebarAction {
  open(): Promise<void>;
}

const sidebarAction: SidebarAction | undefined = Reflect.get(browser, 'sidebarAction');

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox). Has to be called from a gesture, before any `await`:
 * the browsers count the gesture as over after one.
 */
export function openPanel(windowId: number): Promise<void> {
  return sidebarAction !== undefined ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}
