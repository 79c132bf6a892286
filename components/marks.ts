import type { RejectedMention, ReviewedMention } from '../lib/core/review/types.ts';
import { type MarkKey, markKey } from './review-queue.ts';

/** A mention as it is drawn: one that stands, or one that was rejected and is still shown as such. */
export interface Mark {
  key: MarkKey;
  mention: ReviewedMention;
  rejected: RejectedMention | null;
}

/** Every mention of a clip, the rejected among them, by where it stands. */
export function marksByKey(
  mentions: readonly ReviewedMention[],
  rejected: readonly RejectedMention[],
): ReadonlyMap<MarkKey, Mark> {
  const marks = new Map<MarkKey, Mark>();
  for (const gone of rejected) {
    const key = markKey(gone.mention);
    marks.set(key, { key, mention: gone.mention, rejected: gone });
  }
  for (const mention of mentions) {
    const key = markKey(mention);
    marks.set(key, { key, mention, rejected: null });
  }
  return marks;
}

/** The mentions of the same kind that share words with this one, but for itself. */
export const overlapping = (mention: ReviewedMention, mentions: readonly ReviewedMention[]): ReviewedMention[] =>
  mentions.filter(
    (other) =>
      other.kind === mention.kind &&
      other.start < mention.end &&
      mention.start < other.end &&
      markKey(other) !== markKey(mention),
  );
