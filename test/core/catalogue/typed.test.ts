import { describe, expect, test } from 'vitest';
import { matchTyped, readTyped, searchText, searchWords } from '../../../lib/core/catalogue/index.ts';
import { readCitation, searchKnown } from '../../../lib/core/catalogue/known.ts';

const textOf = (citation: string): string => {
  const document = readCitation(citation, 'd');
  if (document === null) throw new Error(`not read: ${citation}`);
  return searchText({ kind: 'document', document, about: '' });
};
const match = (typed: string, text: string) => matchTyped(readTyped(typed), searchWords(text));

describe('a document is found by its number in any spelling', () => {
  test.each([
    ['04-NQ/TW', 'Nghị quyết số 04-NQ/TW của Bộ Chính trị'],
    ['nq 04', 'Nghị quyết số 04-NQ/TW của Bộ Chính trị'],
    ['04 nq tw', 'Nghị quyết số 04-NQ/TW của Bộ Chính trị'],
    ['4 nq', 'Nghị quyết số 04-NQ/TW của Bộ Chính trị'],
    ['nghi quyet so 4', 'Nghị quyết số 04-NQ/TW của Bộ Chính trị'],
    ['NGHỊ QUYẾT 04', 'Nghị quyết số 04-NQ/TW của Bộ Chính trị'],
    ['nq 18', 'Nghị quyết 18'],
    ['06/QĐ-TTg', 'Quyết định số 06/QĐ-TTg ngày 06/1/2022 của Thủ tướng Chính phủ'],
    ['qd ttg 2022', 'Quyết định số 06/QĐ-TTg ngày 06/1/2022 của Thủ tướng Chính phủ'],
    ['1/2022', 'Quyết định số 06/QĐ-TTg ngày 06/1/2022 của Thủ tướng Chính phủ'],
    ['6.1.2022', 'Quyết định số 06/QĐ-TTg ngày 06/1/2022 của Thủ tướng Chính phủ'],
    ['dat dai 2024', 'Luật Đất đai năm 2024'],
    ['qh15', 'Luật số 31/2024/QH15'],
  ])('%s → %s', (typed, citation) => expect(match(typed, textOf(citation))).not.toBeNull());

  test.each([
    ['27-NQ/TW', 'Nghị quyết số 29-NQ/TW của Bộ Chính trị'],
    ['27-NQ/TW', 'Nghị quyết số 127-NQ/TW của Bộ Chính trị'],
    ['04-NQ/TW', 'Nghị quyết số 40-NQ/TW của Bộ Chính trị'],
    ['04-NQ/TW', 'Nghị quyết số 29-NQ/TW ngày 04/11/2013'],
    ['20-NQ/TW', 'Nghị quyết số 57-NQ/TW ngày 22/12/2024'],
    ['04-NQ/TU', 'Nghị quyết số 04-NQ/TW của Bộ Chính trị'],
    ['ct 04', 'Nghị quyết số 04-NQ/TW của Bộ Chính trị'],
    ['2/2022', 'Quyết định số 06/QĐ-TTg ngày 06/1/2022 của Thủ tướng Chính phủ'],
  ])('%s is not %s', (typed, citation) => expect(match(typed, textOf(citation))).toBeNull());
});

describe('names', () => {
  test.each([
    ['nguyen van hoa', 'Nguyễn Văn Hòa', 0],
    ['nguyễn văn hoà', 'Nguyễn Văn Hòa', 3],
    ['Nguyễn Văn Hoá', 'Nguyễn Văn Hòa', 2],
    ['hoa ng', 'Nguyễn Văn Hòa', 1],
    ['đình', 'Trần Đình Dũng', 1],
    ['dinh', 'Trần Đình Dũng', 0],
    ['dung thai nguyen', 'Trần Đình Dũng Bí thư Tỉnh ủy Thái Nguyên', 0],
  ])('%s finds %s, %i words with their marks', (typed, text, marked) => expect(match(typed, text)).toBe(marked));

  test.each([
    ['nguyen van hoang', 'Nguyễn Văn Hòa'],
    ['oa', 'Nguyễn Văn Hòa'],
    ['nguyen thi hoa', 'Nguyễn Văn Hòa'],
  ])('%s does not find %s', (typed, text) => expect(match(typed, text)).toBeNull());
});

test('known documents are found by number, code and subject, of every term', () => {
  const names = (typed: string): string[] =>
    searchKnown(readTyped(typed)).map(({ data }) => (data.kind === 'document' ? data.document.key : ''));
  expect(names('27-NQ/TW')).toEqual(expect.arrayContaining(['party/TW/NQ/27/XII', 'party/TW/NQ/27/XIII']));
  expect(names('27-NQ/TW').every((key) => key.includes('/NQ/27/'))).toBe(true);
  expect(names('chuyen doi so')).toContain('party/TW/NQ/57/XIII');
  expect(names('luat dat dai')).toEqual(expect.arrayContaining(['law/dat-dai/2013', 'law/dat-dai/2024']));
  expect(names('không có văn bản nào như thế')).toEqual([]);
});
