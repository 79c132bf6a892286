import { shownTaggingOf, tagsApart } from '../core/review/tagged.ts';
import type { ShownTagging } from '../core/schema/tagging.ts';
import type { ClipDatabase } from './db.ts';
import { loadParts } from './parts.ts';
import { type RetagDeps, tagAgain } from './retag-text.ts';
import { reviewParts, shownVersion } from './view.ts';

/**
 * What becomes of the taggings of a clip's corrected text: those that stand (`stale`, by version) are of an older
 * ruleset and go; the one of the version shown is made anew. Null where there is no such text any more, or the tagger
 * fails on it: the tags are then carried over until a page that shows the clip asks again (shown-tagging.ts).
 */
export interface ShownAgain {
  stale: string[];
  made: ShownTagging | null;
}

/** Of these versions, those whose corrected text was tagged. */
export const versionsTaggedAsShown = (db: ClipDatabase, versionIds: readonly string[]): Promise<string[]> =>
  db.shownTaggings
    .where('versionId')
    .anyOf([...versionIds])
    .primaryKeys();

/** Tags a clip's corrected text again; outside any transaction, as all that takes time. */
export async function tagShownAgain(
  db: ClipDatabase,
  clipId: string,
  stale: string[],
  deps: RetagDeps,
): Promise<ShownAgain> {
  const parts = stale.length === 0 ? undefined : await loadParts(db, clipId);
  if (parts === undefined) return { stale, made: null };
  const { article } = reviewParts(parts);
  if (!tagsApart(article, shownVersion(parts).article)) return { stale, made: null };
  const result = tagAgain(article, deps);
  return { stale, made: 'tagging' in result ? shownTaggingOf(article, result.tagging) : null };
}
