import { PhraseTable, wordKey } from '../text/index.ts';
import names from './data/names.json' with { type: 'json' };
import titles from './data/titles.json' with { type: 'json' };

const keys = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(wordKey));

/** Surnames that by themselves announce a person (domain.md §11.2). */
export const commonSurnames: ReadonlySet<string> = keys(names.common);
/** Every listed surname. */
export const surnames: ReadonlySet<string> = new Set([...commonSurnames, ...keys(names.others)]);
/** First words of Central Highlands names: sex particles and clans. */
export const highlandFirst: ReadonlySet<string> = keys(names.highlandFirst);
/** Capitalised phrases that look like names and are not officials (§11.3). */
export const notPersons: PhraseTable<true> = new PhraseTable(names.notPersons.map((name) => [name, true] as const));
/** Words before a person's name that make it the name of a thing. */
export const nameGates: PhraseTable<true> = new PhraseTable(names.gates.map((gate) => [gate, true] as const));

export type TitleKind = 'honorific' | 'rank' | 'degree' | 'calling';

/** What stands before a name without being a post (§8.7). */
export const titleWords: PhraseTable<TitleKind> = new PhraseTable<TitleKind>([
  ...titles.honorifics.map((title) => [title, 'honorific'] as const),
  ...titles.ranks.map((title) => [title, 'rank'] as const),
  ...titles.degrees.map((title) => [title, 'degree'] as const),
  ...titles.callings.map((title) => [title, 'calling'] as const),
]);
