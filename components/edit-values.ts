import type { Article } from '../lib/core/schema/article.ts';
import type { Change } from '../lib/core/schema/correction.ts';
import type { MessageKey } from '../lib/i18n/index.ts';
import type { DraftRules } from './text-draft.ts';
import { readTyped, typedOf } from './typed-time.ts';

/** The values of an article that a person types; times as two lines (typed-time.ts), people one a line. */
export type EditedField = 'title' | 'sapo' | 'authors' | 'outlet' | 'published';

/** How the text of a field becomes a correction, and when it cannot. */
export interface EditedValue extends DraftRules<MessageKey> {
  /** The value as it is typed. */
  textOf(article: Pick<Article, EditedField>): string;
  /** To be called only with text that has no fault. */
  changeOf(text: string): Change;
}

/** As stored: one line, without blanks at its ends. */
const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
const people = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map(line)
    .filter((name) => name !== '');
const nfc = (text: string): string => text.normalize('NFC');
const sameLine = (a: string, b: string): boolean => nfc(line(a)) === nfc(line(b));

const LONGEST = { title: 2000, sapo: 20_000, name: 300, people: 100 };

/** The store refuses words that show nothing, as blanks of other scripts do (VISIBLE_TEXT of lib/core/plain.ts). */
const showsNothing = (text: string): boolean =>
  !/(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

const nullable = (text: string): string | null => line(text) || null;
const lineFault = (text: string, longest: number): MessageKey | null => {
  if (line(text) !== '' && showsNothing(text)) return 'edit.fault.nothing';
  return text.length > longest ? 'edit.fault.long' : null;
};

export const EDITED: Readonly<Record<EditedField, EditedValue>> = {
  title: {
    pause: null,
    textOf: ({ title }) => title,
    changeOf: (text) => ({ field: 'title', value: line(text) }),
    same: sameLine,
    fault: (text) => (line(text) === '' ? 'edit.fault.noTitle' : lineFault(text, LONGEST.title)),
  },
  sapo: {
    pause: null,
    textOf: ({ sapo }) => sapo ?? '',
    changeOf: (text) => ({ field: 'sapo', value: nullable(text) }),
    same: sameLine,
    fault: (text) => lineFault(text, LONGEST.sapo),
  },
  authors: {
    pause: null,
    textOf: ({ authors }) => authors.join('\n'),
    changeOf: (text) => ({ field: 'authors', value: people(text) }),
    same: (a, b) => nfc(people(a).join('\n')) === nfc(people(b).join('\n')),
    fault: (text) => {
      const names = people(text);
      if (names.some(showsNothing)) return 'edit.fault.nothing';
      return names.length > LONGEST.people || names.some((name) => name.length > LONGEST.name)
        ? 'edit.fault.people'
        : null;
    },
  },
  outlet: {
    pause: null,
    textOf: ({ outlet }) => outlet ?? '',
    changeOf: (text) => ({ field: 'outlet', value: nullable(text) }),
    same: sameLine,
    fault: (text) => lineFault(text, LONGEST.name),
  },
  published: {
    pause: null,
    textOf: ({ published }) => typedOf(published),
    changeOf: (text) => {
      const time = readTyped(text);
      const value = time.ok && time.value !== null ? { ...time.value, source: 'person' as const } : null;
      return { field: 'published', value };
    },
    same: (a, b) => {
      const [one, other] = [readTyped(a), readTyped(b)];
      if (!one.ok || !other.ok) return a === b;
      return one.value?.at === other.value?.at && one.value?.precision === other.value?.precision;
    },
    fault: (text) => {
      const time = readTyped(text);
      return time.ok ? null : `edit.fault.${time.fault}`;
    },
  },
};
