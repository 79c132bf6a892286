import type { ArticleTime } from '../schema/article.ts';

export type Same<T> = (a: T, b: T) => boolean;

/** One time, wherever it was read. */
export const sameTime: Same<ArticleTime | null> = (a, b) =>
  a === b || (a !== null && b !== null && a.at === b.at && a.precision === b.precision && a.zoneGiven === b.zoneGiven);

export const sameAuthors: Same<string[]> = (a, b) => a.length === b.length && a.every((one, i) => one === b[i]);
