/** Words of one kind from one place: every word of the gazetteer stands in such a group. */
export interface WordGroup {
  readonly words: readonly string[];
}

/** All words of a list of groups, in the order of the file. */
export function wordsIn(groups: readonly WordGroup[]): string[] {
  return groups.flatMap((group) => group.words);
}

/** Phrases of a list of groups, each with the value that the list as a whole stands for. */
export function phrasesOf<T>(groups: readonly WordGroup[], value: T): (readonly [string, T])[] {
  return wordsIn(groups).map((words) => [words, value] as const);
}
