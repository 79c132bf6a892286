import { PhraseTable, wordKey } from '../text/index.ts';
import names from './data/names.json' with { type: 'json' };
import titles from './data/titles.json' with { type: 'json' };
import { phrasesOf, type WordGroup, wordsIn } from './words.ts';

const keys = (groups: readonly WordGroup[]): ReadonlySet<string> => new Set(wordsIn(groups).map(wordKey));

/** Surnames that by themselves announce a person (domain.md §11.2). */
export const commonSurnames: ReadonlySet<string> = keys(names.common);
/** Every listed surname. */
export const surnames: ReadonlySet<string> = new Set([...commonSurnames, ...keys(names.others)]);
/** First words of Central Highlands names: sex particles and clans. */
export const highlandFirst: ReadonlySet<string> = keys(names.highlandFirst);
/** Clan names of the Central Highlands, which stand last or first. */
export const highlandClans: ReadonlySet<string> = keys(names.highlandClans);
/** Capitalised phrases that look like names and are not officials (§11.3). */
export const notPersons: PhraseTable<true> = new PhraseTable(phrasesOf(names.notPersons, true));
/** Words before a person's name that make it the name of a thing. */
export const nameGates: PhraseTable<true> = new PhraseTable(phrasesOf(names.gates, true));

export type TitleKind = 'honorific' | 'rank' | 'degree' | 'calling';

/** What stands before a name without being a post (§8.7). */
export const titleWords: PhraseTable<TitleKind> = new PhraseTable<TitleKind>([
  ...phrasesOf(titles.honorifics, 'honorific' as const),
  ...phrasesOf(titles.ranks, 'rank' as const),
  ...phrasesOf(titles.degrees, 'degree' as const),
  ...phrasesOf(titles.callings, 'calling' as const),
]);
