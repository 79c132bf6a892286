import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikeSpans } from '../../../lib/core/review/alike.ts';

/** The words found alike to the first `quote` in `text`, with where. */
const alike = (text: string, quote: string): [number, string][] => {
  const start = text.indexOf(quote);
  return alikeSpans(text, { start, end: start + quote.length }).map((span) => [
    span.start,
    text.slice(span.start, span.end),
  ]);
};
const words = (text: string, quote: string): string[] => alike(text, quote).map(([, found]) => found);

describe('alikeSpans', () => {
  it.each<[string, string, string[]]>([
    [
      'Bộ Chính trị họp; BỘ CHÍNH TRỊ kết luận, Bộ  Chính trị.',
      'Bộ Chính trị',
      ['Bộ Chính trị', 'BỘ CHÍNH TRỊ', 'Bộ  Chính trị'],
    ],
    ['Bộ Chính trị/Ban Bí thư và Bộ Chính trị', 'Bộ Chính trị', ['Bộ Chính trị', 'Bộ Chính trị']],
    ['Nghị quyết 27-NQ/TW, Nghị quyết 29-NQ/TW', 'Nghị quyết 27-NQ/TW', ['Nghị quyết 27-NQ/TW']],
    ['số 27-NQ/TW và 127-NQ/TW, 27-NQ/TW-A, 27-NQ/TW.', '27-NQ/TW', ['27-NQ/TW', '27-NQ/TW']],
    ['Nghị quyết 27 và Nghị quyết 27-NQ/TW', 'Nghị quyết 27', ['Nghị quyết 27']],
    ['Ông An, ông Anh, ông an', 'Ông An', ['Ông An', 'ông an']],
    // Marks count: these are other words.
    ['đảng viên, đang viên', 'đảng', ['đảng']],
    // One block's end and the next one's beginning are no phrase.
    ['Bộ Chính trị Bộ\nChính trị', 'Bộ Chính trị', ['Bộ Chính trị']],
    ['(a+b) và (A+B)', '(a+b)', ['(a+b)', '(A+B)']],
    ['ha ha ha ha', 'ha ha', ['ha ha', 'ha ha']],
  ])('in “%s” for “%s”', (text, quote, found) => {
    expect(words(text, quote)).toEqual(found);
  });

  it('always has the span itself, and no two that overlap', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'A', ' ', '1', '-', '/', '.', '\n', 'ả'), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(40), fc.integer({ min: 1, max: 10 }), (source, from, length) => {
        const start = Math.min(from, Math.max(0, source.length - 1));
        const span = { start, end: Math.min(source.length, start + length) };
        const found = alikeSpans(source, span);
        expect(found).toContainEqual(span);
        for (const [i, { start: next }] of found.entries())
          if (i > 0) expect(next).toBeGreaterThanOrEqual(found[i - 1]?.end ?? 0);
      }),
    );
  });
});
