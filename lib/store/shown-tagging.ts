import { fitsArticle, shownTaggingOf } from '../core/review/tagged.ts';
import type { ClipDatabase } from './db.ts';
import { StoreRefused, storing } from './errors.ts';
import { loadParts } from './parts.ts';
import { refreshViews } from './put-views.ts';
import { type RetagDeps, tagAgain } from './retag-text.ts';
import { reviewParts } from './view.ts';

/**
 * Tags a clip's article as people have corrected it, where that has not been done. Nothing is written down of what is
 * still to be tagged: every page that shows such a clip sees it (`ReviewedClip.carried`) and asks, so a worker that dies
 * on the way is asked again. What was corrected meanwhile is for the next asking.
 * @returns whether a tagging was written.
 * @throws StoreRefused (`malformed`) where the tagger fails on the text; StoreFull; StoreFailed.
 */
export async function tagShown(db: ClipDatabase, clipId: string, deps: RetagDeps): Promise<boolean> {
  return storing(async () => {
    const before = await loadParts(db, clipId);
    const reviewed = before === undefined ? null : reviewParts(before);
    if (reviewed === null || !reviewed.carried) return false;
    const { versionId, article } = reviewed;
    const result = tagAgain(article, deps);
    if ('failure' in result) throw new StoreRefused('malformed', `${result.failure.reason}: ${result.failure.detail}`);
    const shownTagging = shownTaggingOf(article, result.tagging);
    return db.transaction('rw', db.tables, async () => {
      const parts = await loadParts(db, clipId);
      const now = parts === undefined ? null : reviewParts(parts);
      if (
        parts === undefined ||
        now?.versionId !== versionId ||
        !now.carried ||
        !fitsArticle(shownTagging, now.article)
      )
        return false;
      await db.shownTaggings.put({ versionId, ...shownTagging });
      await refreshViews(db, [clipId]);
      return true;
    });
  });
}
