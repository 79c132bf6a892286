import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Language, type Translate, translator } from '../lib/i18n/index.ts';

export interface Strings {
  t: Translate;
  language: Language;
}

const made = new Map<Language, Strings>();

/** The same for a language each time: another value would have every component of a page drawn anew. */
export function stringsOf(language: Language): Strings {
  const strings = made.get(language) ?? { t: translator(language), language };
  made.set(language, strings);
  return strings;
}

/** The UI's strings in the language of the settings; Vietnamese until those are read. */
export const StringsContext = createContext<Strings>(stringsOf('vi'));

export const useStrings = (): Strings => useContext(StringsContext);
