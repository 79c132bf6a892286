import type { ReviewedClip, ReviewedComment, ReviewedHighlight } from '../lib/core/review/types.ts';
import type { Span } from '../lib/core/schema/span.ts';
import type { Mention } from '../lib/core/schema/tagging.ts';

/** What a comment is, or is to be, on; words by where they are shown. */
export type CommentOn =
  | { kind: 'clip' }
  | { kind: 'highlight'; id: string }
  | { kind: 'mention'; mention: Span & Pick<Mention, 'kind'> }
  | { kind: 'passage'; span: Span };

/** Something that is remarked on, with its comments. */
export interface RemarkItem {
  /** Tells one from the next; a draft is kept under it. */
  key: string;
  /** Null: of words that are not in the text any more. */
  on: CommentOn | null;
  quote: string;
  /** Where it stands; null for the clip and for what is gone. */
  span: Span | null;
  highlight: ReviewedHighlight | null;
  comments: ReviewedComment[];
}

export function keyOf(on: CommentOn): string {
  if (on.kind === 'clip') return 'clip';
  if (on.kind === 'highlight') return `highlight:${on.id}`;
  const { start, end } = on.kind === 'mention' ? on.mention : on.span;
  return `${on.kind === 'mention' ? on.mention.kind : 'passage'}:${start}:${end}`;
}

/**
 * What is remarked on in text order, highlights before tags; then what is gone, then the clip. `writing`: what a comment is
 * just being written on, which has none yet.
 */
export function remarkItems(
  { article, highlights, comments }: Pick<ReviewedClip, 'article' | 'highlights' | 'comments'>,
  writing: CommentOn | null,
): RemarkItem[] {
  const quote = ({ start, end }: Span): string => article.text.slice(start, end);
  const items = new Map<string, RemarkItem>();
  const add = (on: CommentOn, span: Span | null, highlight: ReviewedHighlight | null): RemarkItem => {
    const key = keyOf(on);
    const there = items.get(key);
    if (there !== undefined) return there;
    const item = { key, on, quote: span === null ? '' : quote(span), span, highlight, comments: [] };
    items.set(key, item);
    return item;
  };
  for (const one of highlights) add({ kind: 'highlight', id: one.verdict }, one, one);
  const gone: RemarkItem[] = [];
  const clip: RemarkItem = add({ kind: 'clip' }, null, null);
  for (const comment of comments) {
    const { on } = comment;
    if (on.kind === 'clip') clip.comments.push(comment);
    else if (on.kind === 'highlight') items.get(keyOf(on))?.comments.push(comment);
    else if (on.kind === 'mention') add(on, on.mention, null).comments.push(comment);
    else
      gone.push({
        key: `gone:${comment.id}`,
        on: null,
        quote: on.quote,
        span: null,
        highlight: null,
        comments: [comment],
      });
  }
  if (writing?.kind === 'mention') add(writing, writing.mention, null);
  if (writing?.kind === 'passage') add(writing, writing.span, null);
  const placed = [...items.values()].filter(({ span }) => span !== null);
  placed.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0) || (b.span?.end ?? 0) - (a.span?.end ?? 0));
  return [...placed, ...gone, clip];
}
