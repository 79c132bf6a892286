import { browser } from 'wxt/browser';
import { type OwnKeys, ownKeysOf } from '../core/keys/index.ts';
import type { Person } from '../core/schema/scalars.ts';

export type Language = 'vi' | 'en';

/** Settings of this installation, in `storage.local`. */
export interface Settings {
  person: Person | null;
  language: Language;
  /** The person has been asked for a name once, and gave none. */
  personDeclined: boolean;
  /** Keys that the person set, by command; what no longer fits is left out. */
  keys: OwnKeys;
  /** Pages that were clipped bear a badge on the toolbar button. */
  badge: boolean;
  /** Mentions are painted on a clip's live page without being asked, where the browser lets it be read. */
  paintAuto: boolean;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function personOf(stored: unknown): Person | null {
  if (!isRecord(stored) || typeof stored.name !== 'string' || typeof stored.office !== 'string') return null;
  const [name, office] = [stored.name.trim(), stored.office.trim()];
  return name === '' || name.length > 200 || office.length > 300 ? null : { name, office };
}

/**
 * A value that does not fit counts as not set. Read by hand: no page shows anything before, and Zod with a schema would be
 * the larger part of what it loads until then.
 */
const settingsOf = ({
  person,
  language,
  personDeclined,
  keys,
  badge,
  paintAuto,
}: Record<string, unknown>): Settings => ({
  person: personOf(person),
  language: language === 'en' ? 'en' : 'vi',
  personDeclined: personDeclined === true,
  keys: ownKeysOf(keys),
  badge: badge !== false,
  paintAuto: paintAuto !== false,
});

const names = ['person', 'language', 'personDeclined', 'keys', 'badge', 'paintAuto'] as const;

/** Reads all settings, defaults where nothing was set. */
export async function readSettings(): Promise<Settings> {
  return settingsOf(await browser.storage.local.get([...names]));
}

/** Stores the settings given; resolves once they are written. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** Calls back with all settings whenever one has changed, in any page. Returns the way to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && names.some((name) => name in changes)) void readSettings().then(changed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
