import vi from './parts/start.ts';

export type Language = 'vi' | 'en';
export type MessageKey = keyof typeof vi;
type Entry = string | { one: string; other: string };
type Table = Record<string, Entry>;

/** Vietnamese is at hand from the start; another language is loaded by whoever turns out to want it. */
const tables: { vi: Table } & Partial<Record<Language, Table>> = { vi: { ...vi } };

/** Puts strings of a language at hand: called by the modules that hold them (en.ts, parts/). */
export function provide(language: Language, strings: Readonly<Table>): void {
  tables[language] = { ...tables[language], ...strings };
}

/** Resolves once `translator` can be asked for this language. Not for a service worker, which must import en.ts itself. */
export async function loadLanguage(language: Language): Promise<void> {
  if (language === 'en' && tables.en === undefined) await import('./en.ts');
}

/**
 * One string of the UI. `{name}` in a string is replaced by the parameter of that name; a plural entry is chosen by
 * `count` (Vietnamese nouns do not change, but “1 tin” reads better than a general form).
 */
export type Translate = (key: MessageKey, params?: Record<string, string | number>) => string;

/**
 * The UI's strings in one language. The language is a setting: browser.i18n would follow the browser's own.
 * @throws Error for a language that is not at hand (`loadLanguage`).
 */
export function translator(language: Language): Translate {
  if (tables[language] === undefined) throw new Error(`the strings of ${language} are not loaded`);
  return (key, params = {}) => {
    // Looked up anew each time: a part may have come since.
    const entry = tables[language]?.[key];
    if (entry === undefined) {
      console.error('string not loaded:', key);
      return key;
    }
    const text = typeof entry === 'string' ? entry : params.count === 1 ? entry.one : entry.other;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
  };
}

/** True for a string that is a key at hand: for keys built from a closed code, such as `failure.${code}`. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(tables.vi, key);
