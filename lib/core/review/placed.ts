import type { Article } from '../schema/article.ts';
import type { Change } from '../schema/correction.ts';
import { BlockIndex } from './block-index.ts';
import { sameAuthors, sameTime } from './same.ts';
import type { CorrectVerdict, PlacedCorrection } from './types.ts';

type FieldChange = Exclude<Change, { field: 'block' }>;

/** What becomes of a correction in the version shown: `moved` where it is about a block that stood elsewhere. */
export type PlacedOutcome = { outcome: 'exact' | 'moved'; placed: PlacedCorrection } | { outcome: 'lost' };

/** Whether two articles have the same value where a correction gives another. */
function sameValue(field: FieldChange['field'], a: Article, b: Article): boolean {
  if (field === 'authors') return sameAuthors(a.authors, b.authors);
  if (field === 'published') return sameTime(a.published, b.published);
  return a[field] === b[field];
}

/** Whether a correction says what was captured: a page that has corrected itself since leaves nothing to be lost. */
function says(change: FieldChange, article: Article): boolean {
  if (change.field === 'authors') return sameAuthors(change.value, article.authors);
  if (change.field === 'published') return sameTime(change.value, article.published);
  return change.value === article[change.field];
}

/** A captured article whose blocks are looked up. */
export interface Captured {
  article: Article;
  index: BlockIndex;
}

export const captured = (article: Article): Captured => ({ article, index: new BlockIndex(article) });

/**
 * Where a correction given on one captured version of a page stands in another (or the same: `from === to`). A value
 * holds where both captures had the same one to correct; a block where exactly one in each has its words.
 */
export function placeCorrection(verdict: CorrectVerdict, from: Captured | undefined, to: Captured): PlacedOutcome {
  const { change } = verdict;
  if (from === undefined) return { outcome: 'lost' };
  if (change.field !== 'block') {
    const holds = from === to || sameValue(change.field, from.article, to.article) || says(change, to.article);
    return holds ? { outcome: 'exact', placed: { verdict, block: null } } : { outcome: 'lost' };
  }
  const own = from.index.at(change);
  const block = from === to || own === -1 ? own : to.index.saying(change.quote);
  if (block === -1 || (from !== to && from.index.saying(change.quote) !== own)) return { outcome: 'lost' };
  const stands = to.article.blocks[block]?.start === change.start;
  return { outcome: stands ? 'exact' : 'moved', placed: { verdict, block } };
}

/** The words that a correction has a person type; undefined for one that has none to be tagged. */
export function typedWords(verdict: CorrectVerdict | undefined): string | undefined {
  const change = verdict?.change;
  return change?.field === 'title' || change?.field === 'sapo' ? (change.value ?? undefined) : undefined;
}
