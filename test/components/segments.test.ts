import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../components/segments.ts';
import type { Mention } from '../../lib/core/schema/tagging.ts';
import { mentionAt } from '../support/articles.ts';

const TEXT = 'Đồng chí Trần Thị Mẫu, Bí thư Tỉnh ủy, phổ biến Nghị quyết số 27-NQ/TW.';
const BLOCK = { kind: 'paragraph' as const, start: 0, end: TEXT.length };

describe('segmentsOf', () => {
  it('leaves a block without mentions in one piece', () => {
    expect(segmentsOf(BLOCK, [])).toEqual([{ start: 0, end: TEXT.length, document: null, official: null }]);
  });

  it('cuts where a mention starts and ends', () => {
    const mention = mentionAt(TEXT, 'document', 'Nghị quyết số 27-NQ/TW', 'd1');
    const pieces = segmentsOf(BLOCK, [mention]);
    expect(pieces.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'Đồng chí Trần Thị Mẫu, Bí thư Tỉnh ủy, phổ biến ',
      'Nghị quyết số 27-NQ/TW',
      '.',
    ]);
    expect(pieces.map(({ document }) => document)).toEqual([null, mention, null]);
  });

  it('gives a stretch that two kinds share to both', () => {
    const document = mentionAt(TEXT, 'document', 'Tỉnh ủy, phổ biến Nghị quyết', 'd1');
    const official = mentionAt(TEXT, 'official', 'Trần Thị Mẫu, Bí thư Tỉnh ủy', 'o1');
    const both = segmentsOf(BLOCK, [official, document]).find((piece) => piece.document && piece.official);
    expect(both && TEXT.slice(both.start, both.end)).toBe('Tỉnh ủy');
  });

  it('takes of a mention that runs over the block only what lies in it', () => {
    const mention = mentionAt(TEXT, 'official', 'Trần Thị Mẫu, Bí thư Tỉnh ủy', 'o1');
    const pieces = segmentsOf({ ...BLOCK, end: 20 }, [mention]);
    expect(pieces.at(-1)).toMatchObject({ end: 20, official: mention });
  });

  it('always joins up to the block, whatever the mentions', () => {
    const span = fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }), fc.constantFrom('document', 'official'));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
        const mentions = spans.map(([start, length, kind]): Mention => {
          const base = mentionAt(TEXT, kind === 'document' ? 'document' : 'official', TEXT.slice(0, 1), null);
          return { ...base, start, end: start + length };
        });
        const pieces = segmentsOf({ ...BLOCK, start: 5, end: 50 }, mentions);
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
