import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tag } from '../../../../lib/core/tagging/index.ts';
import { cited } from './read.ts';

const CITATIONS = [
  'Nghị quyết số 18-NQ/TW',
  'Nghị quyết số 18-NQ/TW ngày 25/10/2017',
  'Nghị quyết 18',
  'Nghị quyết 68/NQ-CP',
  'Nghị quyết số 68-NQ/TW',
  'Nghị quyết 68',
  'Nghị quyết này',
  'Chỉ thị số 5-CT/TU của Tỉnh ủy Sơn La',
  'Chỉ thị của Ban Thường vụ Tỉnh ủy',
  'Nghị quyết Đại hội XIII của Đảng',
  'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XIII',
  'Nghị quyết Đại hội lần thứ XIII',
  'Nghị quyết Trung ương 6 khóa XII',
  'Nghị quyết Trung ương 6',
  'Luật Đất đai năm 2024',
  'Luật Đất đai',
  'Quyết định ngày 5/1/2024 của UBND tỉnh Sơn La',
  'Đề án 06',
  'bộ tứ trụ cột',
  'Tỉnh ủy Hậu Giang ban hành Kế hoạch số 80 ngày 24/11',
] as const;
const JOINS = ['. ', ', ', '; ', '.\n', ' và '] as const;
const article = fc
  .array(fc.tuple(fc.constantFrom(...CITATIONS), fc.constantFrom(...JOINS)), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));
const RUNS = { numRuns: 200 };

describe('whatever documents an article cites', () => {
  it('a mention has an entity and a rule that said so, or neither', () => {
    fc.assert(
      fc.property(article, (text) => {
        for (const { mention, document } of cited(text)) {
          expect(document === null).toBe(mention.resolution === undefined);
          if (mention.candidates.length > 0) expect(document).toBeNull();
          if (document === null) expect(mention.confidence).toBeLessThanOrEqual(0.5);
        }
      }),
      RUNS,
    );
  });

  it('mentions of one entity agree in the number that they print', () => {
    fc.assert(
      fc.property(article, (text) => {
        for (const { mention, document } of cited(text)) {
          const printed = /^(?:Nghị quyết|Chỉ thị|Kế hoạch) (?:số )?0*(\d+)/.exec(mention.quote)?.[1];
          if (printed !== undefined && document !== null) expect(document.number?.replace(/^0+/, '')).toBe(printed);
        }
      }),
      RUNS,
    );
  });

  it('what is open in the key is not stated elsewhere in the document', () => {
    fc.assert(
      fc.property(article, (text) => {
        for (const { term, key, inferred } of tag(text, { date: '2024-03-01' }).documents)
          if (key.startsWith('party/TW/') && key.endsWith('/?')) {
            expect(term).toBeNull();
            expect(inferred.term).toBeUndefined();
          }
      }),
      RUNS,
    );
  });

  it('readings begin with what was chosen, and none stands twice', () => {
    fc.assert(
      fc.property(article, fc.constantFrom('2018-03-01', '2024-03-01', null), (text, date) => {
        for (const { key, readings = [] } of tag(text, { date }).documents) {
          expect(new Set(readings.map((reading) => reading.key)).size).toBe(readings.length);
          if (key.startsWith('party/TW/') && !key.endsWith('/?') && readings.length > 0)
            expect(readings[0]?.key).toBe(key);
        }
      }),
      RUNS,
    );
  });

  it('a paragraph about something else changes no key, the date being given', () => {
    fc.assert(
      fc.property(article, (text) => {
        const keys = (source: string): string[] => tag(source, { date: '2024-03-01' }).documents.map(({ key }) => key);
        expect(keys(`${text}\nTrời hôm nay nhiều mây.`)).toEqual(keys(text));
      }),
      RUNS,
    );
  });
});
