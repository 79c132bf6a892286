import { useMemo, useRef } from 'preact/hooks';
import type { ReviewedClip } from '../lib/core/review/types.ts';
import { useAnnounce } from './Announcer.tsx';
import { type ActiveMention, activeOf, keyOfActive } from './active.ts';
import { type Mark, marksByKey } from './marks.ts';
import { enterQueue, keepQueue, type MarkKey, markKey, neighbour, nextOpen } from './review-queue.ts';
import { useStrings } from './strings.ts';

/** Where a person is in the review of a clip, and how to go on. */
export interface Review {
  active: ActiveMention | null;
  /** What is in front; null for nothing, and for what is gone. */
  current: Mark | null;
  /** The same for what keys do: they may come faster than the screen is drawn. */
  front(): Mark | null;
  /** Where the queue stands at this moment, whether or not there is a mention yet. */
  position(): MarkKey | null;
  /** All mentions, those rejected among them. */
  marks: ReadonlyMap<MarkKey, Mark>;
  /** How many suggestions are still to be decided, and of how many. */
  left: number;
  total: number;
  activate(mention: ActiveMention): void;
  goTo(key: MarkKey, from: ActiveMention['from']): void;
  /** Brings the neighbour in the queue to the front, and says which; false at its end. */
  move(step: 1 | -1): boolean;
  /** Brings the next undecided one to the front; says first what was done. */
  moveOn(said: string, decided: MarkKey): void;
  /** Has just been decided: for keys that come before that is drawn. */
  settle(key: MarkKey): void;
  /** Whether it has just been decided. */
  isSettled(key: MarkKey): boolean;
  /** What was decided was not stored. */
  reopen(key: MarkKey): void;
  /** How many are left once this one is decided, too. */
  leftAfter(key: MarkKey): number;
  /** What a mention is called: its entity, else its words. */
  nameOf(mark: Mark): string;
}

/** An offset into one version means nothing in another. */
type Chosen = { versionId: string; mention: ActiveMention } | null;

/**
 * The review queue of a clip. The order is made when the clip, or another version of it, comes on screen, and keeps every
 * place while things are decided.
 */
export function useReview(
  reviewed: ReviewedClip,
  entityName: (id: string) => string | null,
  [chosen, choose]: readonly [Chosen, (chosen: Chosen) => void],
): Review {
  const { t } = useStrings();
  const announce = useAnnounce();
  const { mentions, rejected, versionId } = reviewed;
  const latest = useRef(chosen);
  latest.current = chosen;
  /** Decided, and not yet so in what is drawn. */
  const decidedNow = useRef(new Set<MarkKey>());
  const queue = useRef<{ versionId: string; order: readonly MarkKey[] } | null>(null);
  const marks = useMemo(() => {
    decidedNow.current.clear();
    return marksByKey(mentions, rejected);
  }, [mentions, rejected]);
  const order = useMemo(() => {
    const before = queue.current?.versionId === versionId ? queue.current.order : enterQueue(mentions);
    queue.current = { versionId, order: keepQueue(before, mentions) };
    return queue.current.order.filter((key) => marks.has(key));
  }, [marks, versionId]);

  const active = chosen?.versionId === versionId ? chosen.mention : null;
  const front = (): MarkKey | null =>
    latest.current?.versionId === versionId ? keyOfActive(latest.current.mention) : null;
  const markOf = (key: MarkKey | null): Mark | null => (key === null ? null : (marks.get(key) ?? null));
  const isOpen = (key: MarkKey): boolean => {
    if (decidedNow.current.has(key)) return false;
    const mark = marks.get(key);
    return mark !== undefined && mark.rejected === null && mark.mention.status === 'suggested';
  };
  const left = mentions.filter(({ status }) => status === 'suggested').length;
  const nameOf = ({ mention }: Mark): string =>
    (mention.entity === null ? null : entityName(mention.entity)) ?? mention.quote;
  const described = (mark: Mark): string =>
    [
      mark.mention.quote,
      nameOf(mark) === mark.mention.quote ? null : nameOf(mark),
      t(`review.kind.${mark.mention.kind}`),
      t(`review.status.${mark.rejected === null ? mark.mention.status : 'rejected'}`),
      mark.mention.status === 'suggested' ? t('review.sure', { percent: percentOf(mark) }) : null,
    ]
      .filter((part) => part !== null)
      .join(', ');

  const activate = (mention: ActiveMention): void => {
    latest.current = { versionId, mention };
    choose(latest.current);
  };
  const goTo = (key: MarkKey, from: ActiveMention['from']): void => {
    const mark = marks.get(key);
    if (mark === undefined) return;
    // A caret left in the text is no longer what is meant.
    if (from === 'key') document.getSelection()?.removeAllRanges();
    activate(activeOf(mark.mention, from));
  };
  const say = (key: MarkKey, before = ''): void => {
    const mark = marks.get(key);
    if (mark !== undefined) announce(`${before} ${described(mark)}`.trim());
  };

  return {
    active,
    current: markOf(keyOfActive(active)),
    front: () => markOf(front()),
    position: front,
    marks,
    left,
    total: mentions.length + rejected.filter(({ why }) => why === 'rejected').length,
    activate,
    goTo,
    move(step) {
      const key = neighbour(order, front(), step);
      if (key === null) {
        announce(t(step > 0 ? 'review.last' : 'review.first'));
        return false;
      }
      goTo(key, 'key');
      say(key);
      return true;
    },
    moveOn(said, decided) {
      decidedNow.current.add(decided);
      const key = nextOpen(order, decided, isOpen);
      if (key === null) {
        announce(`${said} ${t('review.done')}`);
        return;
      }
      goTo(key, 'key');
      say(key, said);
    },
    settle: (key) => void decidedNow.current.add(key),
    isSettled: (key) => decidedNow.current.has(key),
    reopen: (key) => void decidedNow.current.delete(key),
    leftAfter(key) {
      const open = mentions.filter(({ status }) => status === 'suggested').map(markKey);
      return open.filter((one) => one !== key && isOpen(one)).length;
    },
    nameOf,
  };
}

/** How sure the tagger is, as people read it. */
export const percentOf = ({ mention }: Pick<Mark, 'mention'>): number => Math.round(mention.confidence * 100);
