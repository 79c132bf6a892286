import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { tagArticle } from '../../lib/core/tagging/article.ts';
import { RULESET } from '../../lib/core/tagging/version.ts';
import '../../lib/i18n/en.ts';
import { translator } from '../../lib/i18n/index.ts';
import { createBadges } from '../../lib/models/badge.ts';
import { showBadge } from '../../lib/platform/badge.ts';
import { readGrants, watchGrants } from '../../lib/platform/grants.ts';
import { removeJob, watchJobs } from '../../lib/platform/jobs.ts';
import { CLIP_PAGE, CLIP_SELECTION, makeMenus } from '../../lib/platform/menus.ts';
import { onMessage } from '../../lib/platform/messages.ts';
import { openPanel } from '../../lib/platform/panel.ts';
import { ClipRequest, TagRequest } from '../../lib/platform/payloads.ts';
import { readSettings, watchSettings } from '../../lib/platform/settings.ts';
import { readLastTab, readTab, readTabs, watchAddresses } from '../../lib/platform/tabs.ts';
import { ClipDatabase } from '../../lib/store/db.ts';
import { tagShown } from '../../lib/store/shown-tagging.ts';
import { clipTab, sweepJobs } from './capture.ts';

interface GestureTab {
  id?: number | undefined;
  windowId: number;
}

/** What the context menu tells of the place it was opened at. */
interface MenuClick {
  frameId?: number | undefined;
  selectionText?: string | undefined;
}

/** The id of the tab that a menu of the PDF viewer names in older Chromium: none (`tabs.TAB_ID_NONE`). */
const NO_TAB = -1;

export default defineBackground({
  type: 'module',
  main() {
    const db = new ClipDatabase();
    // Tells this run of the worker from the one before it: whatever that one had in hand is lost.
    const worker = crypto.randomUUID();
    const failed = (what: string) => (error: unknown) => console.error(`${what} failed:`, error);
    sweepJobs(worker).catch(failed('sweep'));

    const fromGesture = (tab: GestureTab | undefined, kind: ClipRequest['kind'], menu: MenuClick = {}): void => {
      if (tab?.id === undefined) return;
      // Before any await: the gesture that opens the panel is over after one.
      openPanel(tab.windowId).catch(failed('opening the panel'));
      const request = { tabId: tab.id, kind, keepPrivate: false, frameId: menu.frameId ?? 0 };
      clipTab(db, { worker, gesture: true, selected: menu.selectionText }, request).catch(failed('clip'));
    };
    const fromMenu = (tab: GestureTab | undefined, kind: ClipRequest['kind'], menu: MenuClick): void => {
      if (tab !== undefined && tab.id !== NO_TAB) fromGesture(tab, kind, menu);
      else
        readLastTab()
          .then((last) => last !== null && fromGesture({ id: last.tabId, windowId: last.windowId }, kind, menu))
          .catch(failed('finding the tab of a menu'));
    };

    browser.action.onClicked.addListener((tab) => fromGesture(tab, 'article'));
    browser.contextMenus.onClicked.addListener((info, tab) => {
      if (info.menuItemId === CLIP_PAGE) fromMenu(tab, 'article', {});
      if (info.menuItemId === CLIP_SELECTION) fromMenu(tab, 'selection', info);
    });
    browser.tabs.onRemoved.addListener((tabId) => void removeJob(tabId).catch(failed('forgetting a job')));

    const badges = createBadges({ db, readTab, readTabs, showBadge, readSettings });
    const look = (tabId: number): void => void badges.look(tabId).catch(failed('looking for a badge'));
    const addresses = watchAddresses(look);
    /** Where no address shows by itself, or nobody wants to know, tabs do not wake the worker. */
    const listen = async (): Promise<void> => {
      addresses.listen((await readSettings()).badge && (await readGrants()).length > 0);
    };
    const renewBadges = (): void => void listen().then(badges.lookAll).catch(failed('renewing badges'));
    listen().catch(failed('asking for grants'));
    watchGrants(renewBadges);
    watchSettings(renewBadges);
    // A page that was just clipped shows its address by the gesture.
    watchJobs((tabId, job) => job?.stage === 'saved' && look(tabId));
    onMessage('clipsListed', () => badges.lookAll());

    // Menus made by two calls at once would bear one id twice.
    const nameMenus = (): Promise<void> =>
      navigator.locks
        .request('name-menus', async () => {
          const t = translator((await readSettings()).language);
          await makeMenus({ clipPage: t('menu.clipPage'), clipSelection: t('menu.clipSelection') });
        })
        .catch(failed('naming the menus'));
    browser.runtime.onInstalled.addListener(() => void nameMenus());
    browser.runtime.onStartup.addListener(() => void nameMenus());
    watchSettings(() => void nameMenus());

    onMessage('clipTab', ({ data }) =>
      clipTab(db, { worker, gesture: false, selected: undefined }, ClipRequest.parse(data)),
    );
    onMessage('sweepJobs', () => sweepJobs(worker));
    onMessage('tagShown', async ({ data }) => {
      await tagShown(db, TagRequest.parse(data).clipId, { ruleset: RULESET, tag: tagArticle });
    });
  },
});
