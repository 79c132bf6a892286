import { PhraseTable, wordKey } from '../text/index.ts';
import names from './data/names.json' with { type: 'json' };
import titles from './data/titles.json' with { type: 'json' };
import { phrasesOf, type WordGroup, wordsIn } from './words.ts';

const keys = (groups: readonly WordGroup[]): ReadonlySet<string> => new Set(wordsIn(groups).map(wordKey));

/** Surnames that by themselves announce a person (domain.md §11.2). */
export const commonSurnames: ReadonlySet<string> = keys(names.common);
/** Every listed surname. */
export const surnames: ReadonlySet<string> = new Set([...commonSurnames, ...keys(names.others)]);
const highland = keys(names.highlandFirst);

/** A word that opens with the particle of a Central Highlands name: `H'Yâo`, `K’Mák`. */
export const particleWord = (key: string): boolean => /^[hkr]['\u2018\u2019\u02bc][A-Za-zÀ-ỹ]/.test(key);

/** Whether a key is the first word of a Central Highlands name: sex particle or clan. */
export const opensHighland = (key: string): boolean => highland.has(key) || particleWord(key);
/** Clan names of the Central Highlands, which stand last or first. */
export const highlandClans: ReadonlySet<string> = keys(names.highlandClans);
/** Capitalised phrases that look like names and are not officials (§11.3). */
export const notPersons: PhraseTable<true> = new PhraseTable(phrasesOf(names.notPersons, true));
/** Persons of history whose names units, streets and schools bear: behind a unit's noun such a name is the unit's. */
export const eponyms: PhraseTable<true> = new PhraseTable(phrasesOf(names.eponyms, true));
/** Districts whose names read like persons' (`Mai Sơn`, `Đô Lương`). */
export const districtsLikePersons: PhraseTable<true> = new PhraseTable(phrasesOf(names.units, true));
/** Words before a person's name that make it the name of a thing. */
export const nameGates: PhraseTable<true> = new PhraseTable(phrasesOf(names.gates, true));

/** `announcer`: says that a name follows, and is no title (`bị cáo`). */
export type TitleKind = 'honorific' | 'rank' | 'degree' | 'calling' | 'announcer';

/** What stands before a name without being a post (§8.7). */
export const titleWords: PhraseTable<TitleKind> = new PhraseTable<TitleKind>([
  ...phrasesOf(titles.honorifics, 'honorific' as const),
  ...phrasesOf(titles.ranks, 'rank' as const),
  ...phrasesOf(titles.degrees, 'degree' as const),
  ...phrasesOf(titles.callings, 'calling' as const),
  ...phrasesOf(titles.announcers, 'announcer' as const),
]);
