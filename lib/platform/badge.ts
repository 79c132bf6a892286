import { browser } from 'wxt/browser';
import { readTab } from './tabs.ts';

/** White on green: 6.6 to 1, on light toolbars and dark ones. */
const COLOURS = { text: '#ffffff', background: '#1d6b3a' } as const;

/** Shows a badge on the toolbar button over one tab, until the tab goes to another page; null takes it away. */
export async function showBadge(tabId: number, badge: { text: string; title: string } | null): Promise<void> {
  const title = badge?.title ?? browser.runtime.getManifest().action?.default_title ?? '';
  try {
    if (badge !== null) {
      await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS.background });
      await browser.action.setBadgeTextColor({ tabId, color: COLOURS.text });
    }
    await browser.action.setBadgeText({ tabId, text: badge?.text ?? '' });
    await browser.action.setTitle({ tabId, title });
  } catch (error) {
    // The browser's only word for a tab that has closed meanwhile is an error.
    if ((await readTab(tabId)) !== null) throw error;
  }
}
