import { textOf } from '../blocks.ts';
import type { Article } from '../schema/article.ts';
import type { Change } from '../schema/correction.ts';
import type { Span } from '../schema/span.ts';
import { sameAuthors, sameTime } from './same.ts';
import type { CorrectVerdict, PlacedCorrection } from './types.ts';

type FieldChange = Exclude<Change, { field: 'block' }>;
type BlockChange = Extract<Change, { field: 'block' }>;

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

/** Index of the block of this very span and words; -1 when it is none, or the title, which has a value of its own. */
export function blockAt(
  article: Pick<Article, 'blocks' | 'text'>,
  { start, end, quote }: Omit<BlockChange, 'field' | 'as'>,
): number {
  const at = article.blocks.findIndex((block) => block.start === start && block.end === end);
  const isTitle = at === article.blocks.findIndex(({ kind }) => kind === 'title');
  return isTitle || article.text.slice(start, end) !== quote ? -1 : at;
}

/** Where the blocks of these words stand. */
const blocksSaying = (article: Pick<Article, 'blocks' | 'text'>, quote: string): Span[] =>
  article.blocks
    .filter((block) => block.end - block.start === quote.length && textOf(article, block) === quote)
    .map(({ start, end }) => ({ start, end }));

/**
 * Where a correction given on one captured version of a page stands in another (or the same: `from === to`). A value
 * holds where both captures had the same one to correct; a block where exactly one in each has its words.
 */
export function placeCorrection(verdict: CorrectVerdict, from: Article | undefined, to: Article): PlacedOutcome {
  const { change } = verdict;
  if (from === undefined) return { outcome: 'lost' };
  if (change.field !== 'block') {
    const holds = from === to || sameValue(change.field, from, to) || says(change, to);
    return holds ? { outcome: 'exact', placed: { verdict, block: null } } : { outcome: 'lost' };
  }
  const block = blockAt(from, change);
  if (block === -1) return { outcome: 'lost' };
  if (from === to) return { outcome: 'exact', placed: { verdict, block } };
  const [there, ...more] = blocksSaying(to, change.quote);
  const only = blocksSaying(from, change.quote).length === 1 && more.length === 0;
  const at = there === undefined || !only ? -1 : blockAt(to, { ...change, ...there });
  if (there === undefined || at === -1) return { outcome: 'lost' };
  return { outcome: there.start === change.start ? 'exact' : 'moved', placed: { verdict, block: at } };
}

/** The words that a correction has a person type; undefined for one that has none to be tagged. */
export function typedWords(verdict: CorrectVerdict | undefined): string | undefined {
  const change = verdict?.change;
  return change?.field === 'title' || change?.field === 'sapo' ? (change.value ?? undefined) : undefined;
}
