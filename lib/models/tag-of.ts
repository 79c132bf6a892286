import { newRecordId } from '../core/identity.ts';
import { targetOf } from '../core/review/index.ts';
import type { Span } from '../core/schema/span.ts';
import type { Mention } from '../core/schema/tagging.ts';
import type { VerdictContent } from '../core/schema/verdict.ts';
import type { LoadedClip } from '../store/clips.ts';

/** What the words at a span are a tag for; null when they hold nothing to tag. */
export async function tagOf(
  clip: LoadedClip,
  kind: Mention['kind'],
  span: Span,
): Promise<Extract<VerdictContent, { type: 'add' }> | null> {
  // The tagger weighs more than the rest of the panel, which has to stand within a third of a second of the click.
  const { tagSelection } = await import('../core/tagging/select.ts');
  const { article, articleDate, documents, officials } = clip.reviewed;
  const known = {
    ...clip.version.tagging,
    articleDate,
    documents: documents.map(({ entity }) => entity),
    officials: officials.map(({ entity }) => entity),
  };
  const added = tagSelection(article.text, span, kind, known, `P-${newRecordId()}`);
  const target = added === null ? null : targetOf(clip.reviewed, { kind, start: added.start, end: added.end });
  return added === null || target === null ? null : { type: 'add', target, entity: added.entity };
}
