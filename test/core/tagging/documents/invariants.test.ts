import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesIn, factsIn } from './read.ts';

const types = fc.constantFrom(
  ['Nghị quyết', 'NQ'],
  ['Chỉ thị', 'CT'],
  ['Kết luận', 'KL'],
  ['Quy định', 'QĐ'],
  ['Kế hoạch', 'KH'],
  ['Chương trình', 'CTr'],
);
const dash = fc.constantFrom('-', ' - ', '– ', ' –', '‑', '—', ' ');
const slash = fc.constantFrom('/', '⁄', '∕', '／');
const issuer = fc.constantFrom('TW', 'TU', 'HU', 'ĐU', 'BTCTW', 'VPTU');
const marker = fc.constantFrom(' ', ' số ', ' số: ', ' Số ', ' số', '\u00A0số\u00A0');
const noise = fc.constantFrom('', '\u00AD', '\u200B', '\u2060');

describe('a Party number in any spelling (domain.md §3)', () => {
  it('is read whole, with its number, type code and issuer', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1999 }),
        types,
        dash,
        slash,
        issuer,
        marker,
        noise,
        (number, [type = '', code = ''], hyphen, stroke, body, mark, invisible) => {
          const printed = String(number).padStart(2, '0');
          const citation = `${type}${mark}${printed}${invisible}${hyphen}${code}${stroke}${body}`;
          const text = `Thực hiện ${citation}, các xã`;
          const [found, ...rest] = candidatesIn(text).candidates;
          expect(rest).toEqual([]);
          expect(found === undefined ? '' : text.slice(found.start, found.end)).toBe(citation);
          expect(factsIn(text)).toMatchObject([{ type, number: printed, system: 'party', symbol: `${code}/${body}` }]);
        },
      ),
    );
  });

  it('is one citation per number of a list, in the order of the text', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 2, maxLength: 8 });
    const link = fc.constantFrom(', ', '; ', ' và ');
    fc.assert(
      fc.property(numbers, types, issuer, link, fc.boolean(), (all, [type = '', code = ''], body, between, marked) => {
        const items = all.map((number) => `${marked ? 'số ' : ''}${number}-${code}/${body}`);
        const text = `các ${type} ${items.join(between)} được triển khai`;
        expect(factsIn(text).map(({ number }) => number)).toEqual(all.map(String));
      }),
    );
  });
});

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...'Nghị quyết|nghị quyết|Luật|Đất đai|số|57|57-NQ/TW|2024|(|)|,|và|của|Bộ Chính trị|Đại hội|XIII|khóa|lần thứ|Trung ương|4|ngày 5/3|về|“|”|các|dự thảo|NQ|QĐ|sửa đổi|Điều|khoản|\n'.split(
      '|',
    ),
  );
  it('candidates stand in text order, do not overlap, and hold their triggers', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const { text, candidates } = candidatesIn(parts.join(' '));
        let last = 0;
        for (const { start, end } of candidates) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
