import { formatInstant } from '../i18n/format.ts';
import { type Language, translator } from '../i18n/index.ts';
import { type ClipRow, findClipByAddress } from '../store/clips.ts';
import type { ClipDatabase } from '../store/db.ts';

/** What stands on the toolbar button over a page that was clipped, and what it says under the pointer. */
export interface Badge {
  text: string;
  title: string;
}

interface TabAddress {
  tabId: number;
  /** Null where the browser hides it. */
  url: string | null;
}

interface Ports {
  db: ClipDatabase;
  readTab(tabId: number): Promise<TabAddress | null>;
  readTabs(): Promise<readonly TabAddress[]>;
  /** Null takes the badge away. */
  showBadge(tabId: number, badge: Badge | null): Promise<void>;
  readSettings(): Promise<{ badge: boolean; language: Language }>;
}

/** The already-clipped badge. Nothing is kept here: the worker that shows it may die between any two of its acts. */
export interface Badges {
  /** Looks one tab up; asks nothing of the database where its address is hidden. */
  look(tabId: number): Promise<void>;
  /** Looks every tab up anew, after clips, grants or settings have changed. */
  lookAll(): Promise<void>;
}

const badgeOf = (row: ClipRow, language: Language): Badge => {
  const t = translator(language);
  const time = formatInstant(row.savedAt, language);
  if (row.versionCount === 1) return { text: '✓', title: t('badge.clipped', { time }) };
  return { text: String(row.versionCount), title: t('badge.clippedVersions', { count: row.versionCount, time }) };
};

export function createBadges({ db, readTab, readTabs, showBadge, readSettings }: Ports): Badges {
  const show = async ({ tabId, url }: TabAddress): Promise<void> => {
    const { badge, language } = await readSettings();
    const row = url === null || !badge ? undefined : await findClipByAddress(db, url);
    // A tab that has gone elsewhere meanwhile is looked up by the event of its new address.
    if ((await readTab(tabId))?.url !== url) return;
    await showBadge(tabId, row === undefined ? null : badgeOf(row, language));
  };
  return {
    async look(tabId) {
      const tab = await readTab(tabId);
      if (tab !== null && tab.url !== null) await show(tab);
    },
    async lookAll() {
      for (const tab of await readTabs()) await show(tab);
    },
  };
}
