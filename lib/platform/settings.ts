import { browser } from 'wxt/browser';
import { ownKeysOf } from '../core/keys/index.ts';
import { Person } from '../core/schema/scalars.ts';
import { z } from '../core/schema/zod.ts';

export const Language = z.enum(['vi', 'en']);
export type Language = z.infer<typeof Language>;

/** Settings of this installation, in `storage.local`. A value that does not parse counts as not set. */
const shape = {
  person: z.catch(z.nullable(Person), null),
  language: z.catch(Language, 'vi'),
  /** The person has been asked for a name once, and gave none. */
  personDeclined: z.catch(z.boolean(), false),
  /** Keys that the person set, by command; what no longer fits is left out. */
  keys: z.pipe(z.optional(z.unknown()), z.transform(ownKeysOf)),
};
const Settings = z.object(shape);
export type Settings = z.infer<typeof Settings>;

const names = ['person', 'language', 'personDeclined', 'keys'] as const;

/** Reads all settings, defaults where nothing was set. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get([...names]);
  return Settings.parse(stored);
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
