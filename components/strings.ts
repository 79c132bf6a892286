import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Language, type Translate, translator } from '../lib/i18n/index.ts';

export interface Strings {
  t: Translate;
  language: Language;
}

export const stringsOf = (language: Language): Strings => ({ t: translator(language), language });

/** The UI's strings in the language of the settings; Vietnamese until those are read. */
export const StringsContext = createContext<Strings>(stringsOf('vi'));

export const useStrings = (): Strings => useContext(StringsContext);
