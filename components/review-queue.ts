import type { Mention } from '../lib/core/schema/tagging.ts';

/** A mention by where it stands; two of one kind may begin together. */
export type MarkKey = `${Mention['kind']}:${number}:${number}`;

/** What the queue asks of a mention. */
export type Queued = Pick<Mention, 'kind' | 'start' | 'end' | 'confidence'> & { status: 'suggested' | 'accepted' };

export const markKey = ({ kind, start, end }: Pick<Mention, 'kind' | 'start' | 'end'>): MarkKey =>
  `${kind}:${start}:${end}`;

const byText = (a: Queued, b: Queued): number => a.start - b.start || b.end - a.end;

/**
 * The order in which mentions come to be looked at: suggestions, the least certain first, then in text order; behind them
 * what is settled already.
 */
export function enterQueue(mentions: readonly Queued[]): MarkKey[] {
  const suggested = mentions.filter(({ status }) => status === 'suggested');
  const settled = mentions.filter(({ status }) => status !== 'suggested');
  return [
    ...suggested.toSorted((a, b) => a.confidence - b.confidence || byText(a, b)),
    ...settled.toSorted(byText),
  ].map(markKey);
}

/**
 * The same order after something was decided: nothing that was in it changes its place, whatever became of it. A mention
 * that is new comes behind the last that it overlaps, whose place it took, or at the end.
 */
export function keepQueue(order: readonly MarkKey[], mentions: readonly Queued[]): readonly MarkKey[] {
  const there = new Set(order);
  const added = mentions.filter((mention) => !there.has(markKey(mention)));
  if (added.length === 0) return order;
  const next = [...order];
  for (const mention of added) {
    const over = next.findLastIndex((key) => overlaps(key, mention));
    next.splice(over < 0 ? next.length : over + 1, 0, markKey(mention));
  }
  return next;
}

const overlaps = (key: MarkKey, { start, end }: Queued): boolean => {
  const [, from = 0, to = 0] = key.split(':').map(Number);
  return from < end && start < to;
};

/** The neighbour in the order; from nowhere the first. Null at the ends. */
export function neighbour(order: readonly MarkKey[], from: MarkKey | null, step: 1 | -1): MarkKey | null {
  const at = from === null ? -1 : order.indexOf(from);
  return at < 0 ? (order[0] ?? null) : (order[at + step] ?? null);
}

/** The next of the order that is still to be decided, from the first again after the last; null when none is left. */
export function nextOpen(
  order: readonly MarkKey[],
  from: MarkKey | null,
  isOpen: (key: MarkKey) => boolean,
): MarkKey | null {
  const at = from === null ? -1 : order.indexOf(from);
  const around = [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))];
  return around.find(isOpen) ?? null;
}
