import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  enterQueue,
  keepQueue,
  type MarkKey,
  markKey,
  neighbour,
  nextOpen,
  type Queued,
} from '../../components/review-queue.ts';

const mention = (
  start: number,
  confidence: number,
  status: Queued['status'] = 'suggested',
  kind: Queued['kind'] = 'document',
): Queued => ({ kind, start, end: start + 5, confidence, status });
const starts = (order: readonly MarkKey[]): number[] => order.map((key) => Number(key.split(':')[1]));

describe('the queue', () => {
  const mentions = [mention(0, 0.95), mention(10, 0.5), mention(20, 1, 'accepted'), mention(30, 0.5), mention(40, 0.7)];

  it('begins with the least certain, in text order where they are alike, and ends with what is settled', () => {
    expect(starts(enterQueue(mentions))).toEqual([10, 30, 40, 0, 20]);
  });

  it('is in text order where nothing is open', () => {
    const settled = mentions.map((one) => ({ ...one, status: 'accepted' as const }));
    expect(starts(enterQueue(settled))).toEqual([0, 10, 20, 30, 40]);
  });

  it('keeps its order while things are decided', () => {
    const order = enterQueue(mentions);
    const decided = mentions.slice(1).map((one) => ({ ...one, status: 'accepted' as const }));
    expect(keepQueue(order, decided)).toBe(order);
  });

  it('has a new mention behind the one whose place it took, or at the end', () => {
    const order = enterQueue(mentions);
    expect(starts(keepQueue(order, [...mentions, mention(32, 1, 'accepted')]))).toEqual([10, 30, 32, 40, 0, 20]);
    expect(starts(keepQueue(order, [...mentions, mention(60, 1, 'accepted')]))).toEqual([10, 30, 40, 0, 20, 60]);
    const retyped = keepQueue(order, [...mentions.slice(1), mention(0, 1, 'accepted', 'official')]);
    expect(retyped.slice(3, 5)).toEqual(['document:0:5', 'official:0:5']);
  });

  it('loses nothing and doubles nothing, whatever comes and goes', () => {
    const one = fc
      .tuple(fc.nat(40), fc.constantFrom('suggested', 'accepted'))
      .map(([at, status]) => mention(at, 0.5, status as Queued['status']));
    const some = fc.uniqueArray(one, { selector: markKey, maxLength: 12 });
    fc.assert(
      fc.property(some, some, (before, after) => {
        const order = keepQueue(enterQueue(before), after);
        expect(new Set(order).size).toBe(order.length);
        expect(new Set(order)).toEqual(new Set([...before, ...after].map(markKey)));
      }),
    );
  });
});

describe('moving', () => {
  const order = enterQueue([mention(0, 0.1), mention(10, 0.2), mention(20, 0.3)]);
  const [first = 'document:0:0', second = 'document:0:0', third = 'document:0:0'] = order;

  it('begins at the first and stops at the ends', () => {
    expect(neighbour(order, null, 1)).toBe(first);
    expect(neighbour(order, null, -1)).toBe(first);
    expect(neighbour(order, first, 1)).toBe(second);
    expect(neighbour(order, third, 1)).toBeNull();
    expect(neighbour(order, first, -1)).toBeNull();
    expect(neighbour([], null, 1)).toBeNull();
  });

  it('to the next open one passes those that are decided, and goes round', () => {
    expect(nextOpen(order, first, (key) => key !== second)).toBe(third);
    expect(nextOpen(order, third, (key) => key === first)).toBe(first);
    expect(nextOpen(order, second, (key) => key === second)).toBeNull();
    expect(nextOpen(order, null, () => true)).toBe(first);
  });
});
