import { expect, test } from 'vitest';
import { wholeWords } from '../../../lib/core/text/whole-words.ts';

/** The selection stands between bars. */
const words = (marked: string): string | null => {
  const [before = '', inside = '', after = ''] = marked.split('|');
  const text = before + inside + after;
  const span = wholeWords(text, { start: before.length, end: before.length + inside.length });
  return span === null ? null : text.slice(span.start, span.end);
};

test.each([
  ['Sau n|ửa nhiệm k|ỳ, Đảng bộ', 'nửa nhiệm kỳ'],
  ['Sau| nửa nhiệm kỳ, |Đảng bộ', 'nửa nhiệm kỳ,'],
  ['Sau |nửa nhiệm kỳ|, Đảng bộ', 'nửa nhiệm kỳ'],
  ['số 0|4-N|Q/TW', '04-NQ'],
  ['(theo |“chỉ thị”| đó)', '“chỉ thị”'],
  ['a|\n  |b', null],
  ['|đoạn một\nđoạn ha|i', 'đoạn một\nđoạn hai'],
  ['||', null],
])('%j means %j', (marked, expected) => {
  expect(words(marked)).toBe(expected);
});
