import { effect, type ReadonlySignal } from '@preact/signals';
import { tagsApart } from '../core/review/index.ts';
import type { Article } from '../core/schema/article.ts';
import type { LoadedClip } from '../store/clips.ts';
import { type Live, valueOr } from './live.ts';

/**
 * Has the clip that is open tagged as corrected, where it is not: after a correction, after one was taken back, after an
 * import, or where a worker that was asked has died. The clip stands meanwhile with the captured text's tags. Each text
 * and date is asked for once, and again with the next change of the clip after a failure; what the asking comes to is
 * heard from the database. Returns the way to stop.
 */
export function keepShownTagged(
  clip: ReadonlySignal<Live<LoadedClip | null>>,
  tagShown: (clipId: string) => Promise<void>,
): () => void {
  let asked: Article | null = null;
  return effect(() => {
    const shown = valueOr(clip.value, null);
    if (shown === null || !shown.reviewed.carried) return;
    const { article } = shown.reviewed;
    if (asked !== null && !tagsApart(article, asked)) return;
    asked = article;
    tagShown(shown.row.id).catch((error: unknown) => {
      console.error('corrected text not tagged:', error);
      if (asked === article) asked = null;
    });
  });
}
