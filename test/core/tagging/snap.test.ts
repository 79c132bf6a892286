import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapSpan } from '../../../lib/core/tagging/snap.ts';

/** `|` is the caret, `[…]` the selection. */
const snapped = (marked: string, kind: 'document' | 'official'): string | null => {
  const caret = marked.indexOf('|');
  const text = marked.replace(/[[\]|]/g, '');
  const span = caret >= 0 ? { start: caret, end: caret } : { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
  const found = snapSpan(text, span, kind, '2026-03-07');
  return found === null ? null : text.slice(found.start, found.end);
};

describe('snapSpan', () => {
  it.each<[string, 'document' | 'official', string | null]>([
    [
      'Ban hành Chỉ thị số 0|1-CT/TW ngày 09/3/2021 của Bộ Chính trị về đất đai.',
      'document',
      'Chỉ thị số 01-CT/TW ngày 09/3/2021 của Bộ Chính trị',
    ],
    ['Ban hành Chỉ| thị số 01-CT/TW.', 'document', 'Chỉ thị số 01-CT/TW'],
    ['Ban hành Chỉ thị số 01-CT/TW|.', 'document', 'Chỉ thị số 01-CT/TW'],
    ['Đoạn đầu.\nBan hành Chỉ thị số 01-C|T/TW.\nĐoạn sau.', 'document', 'Chỉ thị số 01-CT/TW'],
    ['Ban h|ành Chỉ thị số 01-CT/TW.', 'document', null],
    ['Đồng chí Lò Thị| Mai, Bí thư Tỉnh ủy, phát biểu.', 'official', 'Đồng chí Lò Thị Mai, Bí thư Tỉnh ủy'],
    ['Hôm qua Vì Ho|a đã đến.', 'official', 'Vì Hoa'],
    ['Hôm qua Vì Hoa đã đ|ến.', 'official', null],
    ['Ban hành [Chỉ thị số 01-C]T/TW hôm qua.', 'document', 'Chỉ thị số 01-CT/TW'],
    ['Ban hành Chỉ thị số 0[1-CT/TW] hôm qua.', 'document', '01-CT/TW'],
    ['Ban hành C[hỉ th]ị số 01-CT/TW.', 'document', 'Chỉ thị'],
    ['Ban hành[ Chỉ thị số 01, ]hôm qua.', 'document', 'Chỉ thị số 01'],
    ['Ban hành[ , ]hôm qua.', 'document', null],
  ])('%s as %s', (marked, kind, words) => {
    expect(snapped(marked, kind)).toBe(words);
  });

  it('gives a span that holds the selection’s words, whatever is selected', () => {
    const pieces = fc.array(fc.constantFrom('Nghị quyết ', 'số 5', '-NQ/TW', 'ông ', 'An', '\n', ', ', '1/2'), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        pieces,
        fc.nat(60),
        fc.nat(20),
        fc.constantFrom('document', 'official'),
        (parts, from, length, kind) => {
          const text = parts.join('');
          const start = Math.min(from, text.length);
          const span = { start, end: Math.min(text.length, start + length) };
          const found = snapSpan(text, span, kind as 'document' | 'official', null);
          if (found === null) return;
          expect(found.start).toBeLessThan(found.end);
          expect(text.slice(found.start, found.end).trim()).toBe(text.slice(found.start, found.end));
        },
      ),
    );
  });
});
