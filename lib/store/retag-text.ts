import { entityFaults, taggedFaults } from '../core/exchange/check-tagging.ts';
import type { Article } from '../core/schema/article.ts';
import { Tagging } from '../core/schema/tagging.ts';
import type { Verdict } from '../core/schema/verdict.ts';
import { sameRuleset } from './old-taggings.ts';
import type { RetagFailureRow, Ruleset } from './rows.ts';
import { storable } from './storable.ts';

export interface RetagDeps {
  /** What `tag` writes into its taggings. */
  ruleset: Ruleset;
  tag(article: Article): Tagging;
}

/** A text tagged again, or why it could not be. */
export type Retagged = { tagging: Tagging } | { failure: Pick<RetagFailureRow, 'reason' | 'detail'> };

/** Longest detail of a failure kept; a schema's message lists every fault. */
const DETAIL_LENGTH = 300;

const failed = (reason: RetagFailureRow['reason'], detail: string): Retagged => ({
  failure: { reason, detail: detail.slice(0, DETAIL_LENGTH).toWellFormed() },
});

/**
 * Tags an article again. Never throws: a tagger's error and a tagging that could not be exported later are told, so
 * that one text does not stop the others.
 */
export function tagAgain(article: Article, { tag, ruleset }: RetagDeps): Retagged {
  let answer: Tagging;
  try {
    answer = tag(article);
  } catch (error) {
    return failed('tagger-failed', String(error));
  }
  const { success, data: tagging, error } = Tagging.safeParse(storable(answer));
  if (!success) return failed('malformed', error.message);
  // Or it would be old again as soon as it is written.
  if (!sameRuleset(tagging, ruleset)) return failed('malformed', `tagged by ${tagging.tagger}, ${tagging.gazetteer}`);
  const faults = [...entityFaults(tagging, 'tagging'), ...taggedFaults(tagging, article.text, 'tagging')];
  const [fault] = faults;
  return fault === undefined ? { tagging } : failed('malformed', `${fault.code} at ${fault.place}: ${fault.detail}`);
}

/** Why a version has to keep its tagging: a tag that a person added names its entity by an id of that tagging alone. */
export function boundById(versionId: string, verdicts: readonly Verdict[]): Retagged | null {
  const bound = verdicts.find(
    (verdict) =>
      verdict.type === 'add' &&
      verdict.target.versionId === versionId &&
      verdict.entity.kind === 'existing' &&
      verdict.entity[verdict.target.kind] === undefined,
  );
  return bound === undefined ? null : failed('entity-by-id', bound.id);
}
