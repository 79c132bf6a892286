import en from './en.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

export type Language = 'vi' | 'en';
export type MessageKey = keyof typeof vi;
type Entry = string | { one: string; other: string };

const tables: Record<Language, Record<MessageKey, Entry>> = { vi, en };

/**
 * One string of the UI. `{name}` in a string is replaced by the parameter of that name; a plural entry is chosen by
 * `count` (Vietnamese nouns do not change, but “1 tin” reads better than a general form).
 */
export type Translate = (key: MessageKey, params?: Record<string, string | number>) => string;

/** The UI's strings in one language. The language is a setting: browser.i18n would follow the browser's own. */
export function translator(language: Language): Translate {
  const table = tables[language];
  return (key, params = {}) => {
    const entry = table[key];
    const text = typeof entry === 'string' ? entry : params.count === 1 ? entry.one : entry.other;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
  };
}

/** True for a string that is a key of the tables: for keys built from a closed code, such as `failure.${code}`. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(vi, key);
