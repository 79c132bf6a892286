import vi from './vi.json' with { type: 'json' };

export type Language = 'vi' | 'en';
export type MessageKey = keyof typeof vi;
type Entry = string | { one: string; other: string };

export type Table = Readonly<Record<MessageKey, Entry>>;

/** Vietnamese is always at hand; another language is loaded by whoever turns out to want it. */
const tables: { vi: Table } & Partial<Record<Language, Table>> = { vi };

/** Puts a language's strings at hand: called by the module that holds them (en.ts). */
export function provide(language: Language, table: Table): void {
  tables[language] = table;
}

/** Resolves once `translator` can be asked for this language. Not for a service worker, which must import en.ts itself. */
export async function loadLanguage(language: Language): Promise<void> {
  if (tables[language] === undefined) await import('./en.ts');
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
  const table = tables[language];
  if (table === undefined) throw new Error(`the strings of ${language} are not loaded`);
  return (key, params = {}) => {
    const entry = table[key];
    const text = typeof entry === 'string' ? entry : params.count === 1 ? entry.one : entry.other;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
  };
}

/** True for a string that is a key of the tables: for keys built from a closed code, such as `failure.${code}`. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(vi, key);
