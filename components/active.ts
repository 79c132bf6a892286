import type { Mention } from '../lib/core/schema/tagging.ts';
import { type MarkKey, markKey } from './review-queue.ts';

/**
 * Which mention is in front, and what put it there. From the text: the list scrolls to it and has the focus; from the list
 * the other way round. From a key: both scroll, and the review bar has the focus. After a removal in the list the next place
 * is in front, and the focus stays in the list. One that was in front when
 * the reader was left (`kept`), or was clicked on the live page, is scrolled to by both and takes no focus.
 */
export interface ActiveMention {
  kind: Mention['kind'];
  start: number;
  end: number;
  from: 'text' | 'list' | 'removal' | 'key' | 'page' | 'kept';
}

export const activeOf = (
  { kind, start, end }: Omit<ActiveMention, 'from'>,
  from: ActiveMention['from'],
): ActiveMention => ({
  kind,
  start,
  end,
  from,
});

export const keyOfActive = (active: ActiveMention | null): MarkKey | null => (active === null ? null : markKey(active));
