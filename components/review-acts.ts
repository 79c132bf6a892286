import type { ReviewedMention } from '../lib/core/review/types.ts';
import type { Span } from '../lib/core/schema/span.ts';
import type { Mention } from '../lib/core/schema/tagging.ts';

/** What a person can decide on tags (lib/models/tags.ts). Each resolves to whether, or where, it stands. */
export interface ReviewActs {
  accept(mentions: readonly ReviewedMention[]): Promise<boolean>;
  acceptCertain(): Promise<boolean>;
  acceptAlike(mention: ReviewedMention): Promise<boolean>;
  reject(mention: ReviewedMention): Promise<boolean>;
  rejectAlike(mention: ReviewedMention): Promise<boolean>;
  rejectEverywhere(mention: ReviewedMention): Promise<boolean>;
  retype(mention: ReviewedMention, kind: Mention['kind']): Promise<Span | null>;
  respan(mention: ReviewedMention, span: Span): Promise<Span | null>;
  /** An empty span is a caret. */
  tag(kind: Mention['kind'], span: Span): Promise<Span | null>;
  /** No words are selected, and no caret stands in the text. */
  nothingSelected(): void;
}
