import { describe, expect, it } from 'vitest';
import { difference, gainsAndLosses, type Prediction } from '../../../scripts/eval/compare.ts';

const mention = (start: number, entity: string | null, quote = 'Nghị quyết 12') => ({
  kind: 'document' as const,
  start,
  end: start + quote.length,
  quote,
  entity,
  rule: 'doc.bare-number',
  confidence: 0.95,
});
const article = (mentions: Prediction['mentions'], keys: readonly (readonly [string, string])[]): Prediction => ({
  file: 'a.txt',
  mentions,
  documents: keys.map(([id, key]) => ({ id, key })),
  officials: [],
});

describe('two taggings of the same articles', () => {
  it('differ in mentions that came, went, or stand for something else; not in the names of ids', () => {
    const before = [
      article(
        [mention(0, 'd1'), mention(50, 'd1'), mention(90, 'd2')],
        [
          ['d1', 'k/1'],
          ['d2', 'k/2'],
        ],
      ),
    ];
    const after = [
      article(
        [mention(0, 'x'), mention(50, 'y'), mention(120, null)],
        [
          ['x', 'k/1'],
          ['y', 'k/2'],
        ],
      ),
    ];
    const { came, went, relinked } = difference(before, after);
    expect(came).toEqual(['a.txt | 120 | doc.bare-number 0.95 | Nghị quyết 12 → ?']);
    expect(went).toEqual(['a.txt | 90 | doc.bare-number 0.95 | Nghị quyết 12 → k/2']);
    expect(relinked).toEqual(['a.txt | 50 | doc.bare-number 0.95 | Nghị quyết 12 → k/2 (was k/1)']);
  });

  it('are the same to the last mention', () => {
    const same = [article([mention(0, 'd1')], [['d1', 'k/1']])];
    expect(difference(same, same)).toEqual({ came: [], went: [], relinked: [] });
  });

  it('of an article only one of them has, all mentions came', () => {
    expect(difference([], [article([mention(0, null)], [])]).came).toHaveLength(1);
  });
});

describe('gains and losses', () => {
  it('are the errors gone and the errors new', () => {
    expect(gainsAndLosses(['a', 'b'], ['b', 'c'])).toEqual({ gains: ['a'], losses: ['c'] });
  });
});
