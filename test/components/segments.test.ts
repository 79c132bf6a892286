import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, marksByKey, overlapping } from '../../components/marks.ts';
import { segmentsOf } from '../../components/segments.ts';
import type { ReviewedMention } from '../../lib/core/review/types.ts';
import { mentionAt } from '../support/articles.ts';

const TEXT = 'Đồng chí Trần Thị Mẫu, Bí thư Tỉnh ủy, phổ biến Nghị quyết số 27-NQ/TW.';
const BLOCK = { kind: 'paragraph' as const, start: 0, end: TEXT.length };

const reviewed = (kind: 'document' | 'official', words: string): ReviewedMention => ({
  ...mentionAt(TEXT, kind, words, null),
  origin: 'tagger',
  status: 'suggested',
  decision: null,
  entry: null,
});
const marksOf = (...mentions: ReviewedMention[]): Mark[] => [...marksByKey(mentions, []).values()];
const words = ({ start, end }: { start: number; end: number }): string => TEXT.slice(start, end);

describe('segmentsOf', () => {
  it('leaves a block without mentions in one piece', () => {
    expect(segmentsOf(BLOCK, [], [])).toEqual([{ start: 0, end: TEXT.length, marks: [], passages: [] }]);
  });

  it('cuts where a mention starts and ends', () => {
    const pieces = segmentsOf(BLOCK, marksOf(reviewed('document', 'Nghị quyết số 27-NQ/TW')), []);
    expect(pieces.map(words)).toEqual([
      'Đồng chí Trần Thị Mẫu, Bí thư Tỉnh ủy, phổ biến ',
      'Nghị quyết số 27-NQ/TW',
      '.',
    ]);
    expect(pieces.map(({ marks }) => marks.length)).toEqual([0, 1, 0]);
  });

  it('gives a stretch that several share to all, the shorter first', () => {
    const long = reviewed('document', 'phổ biến Nghị quyết số 27-NQ/TW');
    const short = reviewed('document', 'Nghị quyết số 27-NQ/TW');
    const official = reviewed('official', 'Bí thư Tỉnh ủy, phổ biến Nghị quyết');
    const shared = segmentsOf(BLOCK, marksOf(long, official, short), []).find(({ marks }) => marks.length === 3);
    expect(shared && words(shared)).toBe('Nghị quyết');
    expect(shared?.marks.map(({ mention }) => mention)).toEqual([short, long, official]);
    expect(overlapping(short, [long, official, short])).toEqual([long]);
  });

  it('takes of a mention that runs over the block only what lies in it', () => {
    const mention = reviewed('official', 'Trần Thị Mẫu, Bí thư Tỉnh ủy');
    const pieces = segmentsOf({ ...BLOCK, end: 20 }, marksOf(mention), []);
    expect(pieces.at(-1)).toMatchObject({ end: 20, marks: [{ mention }] });
  });

  it('tells passages, too', () => {
    const start = TEXT.indexOf('Bí thư');
    const passage = { id: 'h', look: 'highlight' as const, start, end: start + 6 };
    const pieces = segmentsOf(BLOCK, [], [passage]);
    expect(pieces.map(({ passages }) => passages.length)).toEqual([0, 1, 0]);
  });

  it('always joins up to the block, whatever the mentions', () => {
    const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }), fc.constantFrom('document', 'official'));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const mentions = spans.map(([start, length, kind]): ReviewedMention => {
          const base = reviewed(kind === 'document' ? 'document' : 'official', TEXT.slice(0, 1));
          return { ...base, start, end: start + length };
        });
        const pieces = segmentsOf({ ...BLOCK, start: 5, end: 50 }, marksOf(...mentions), []);
        expect(pieces[0]?.start).toBe(5);
        expect(pieces.at(-1)?.end).toBe(50);
        for (const [i, piece] of pieces.entries()) {
          expect(piece.start).toBeLessThan(piece.end);
          if (i > 0) expect(piece.start).toBe(pieces[i - 1]?.end);
        }
      }),
    );
  });
});
