import { describe, expect, it } from 'vitest';
import { pattern } from './read.ts';

const table = (rows: readonly (readonly [text: string, pattern: string])[]): void => {
  it.each(rows)('%s', (text, expected) => expect(pattern(text)).toBe(expected));
};

describe('citations by number that are one document (domain.md §5)', () => {
  table([
    ['Chỉ thị số 61-CT/TU. Chỉ thị số 61-CT/TU ngày 2/3/2023.', 'A A'],
    ['Nghị quyết 57-NQ/TW và Nghị quyết số 57/NQ-TW', 'A A'],
    ['Quy định số 214-QĐ/TW ngày 2/5/2020. Quyết định số 214-QĐ/TW', 'A A'],
    ['Quy định số 214-QĐ/TW ngày 2/5/2020. Quyết định 214', 'A A'],
    ['Quy định 08-QĐi/TW và Quy định số 08-QĐ/TW', 'A A'],
    ['Nghị quyết số 15-NQ/TW ngày 01/6/2012 và Nghị quyết số 15-NQ/TW ngày 10/6/2012', 'A A'],
    ['Nghị quyết số 15-NQ/TW ngày 4/3/2012 và Nghị quyết số 15-NQ/TW ngày 3/4/2012', 'A A'],
    ['Nghị quyết số 23-NQ/TW ngày 12/3/2003 và Nghị quyết số 23-NQ/TW ngày 12/3/2002', 'A A'],
    ['Quyết định số 15/QĐ-UBND ngày 31/12/2022 và Quyết định số 15/QĐ-UBND ngày 1/1/2023', 'A A'],
    ['Chương trình hành động số 8-CTr/TU và Chương trình số 8-CTr/TU', 'A A'],
    ['Chỉ thị số 61 của Ban Bí thư và Chỉ thị số 61-CT/TW', 'A A'],
    ['Chỉ thị số 61-CT/TW của Trung ương và Chỉ thị số 61-CT/TW của Bộ Chính trị', 'A A'],
    ['Chỉ thị số 61 của Trung ương và Chỉ thị số 61 của Bộ Chính trị', 'A A'],
    ['Kế hoạch số 81-KH/TU của Tỉnh ủy và Kế hoạch số 81-KH/TU của Ban Thường vụ Tỉnh ủy Lai Châu', 'A A'],
    ['Quyết định số 15/2022/QĐ-UBND và Quyết định số 15/2022/QĐ-UBND ngày 3/3/2022 của UBND tỉnh', 'A A'],
    ['Quyết định số 13/2020 và dự thảo Quyết định 13', 'A A'],
    ['Kế hoạch số 81-KH/TU của Tỉnh ủy Lai Châu khóa XIV và Kế hoạch số 81-KH/TU ngày 2/4/2022', 'A A'],
  ]);
});

describe('citations by number that are not', () => {
  table([
    ['Nghị quyết 68/NQ-CP khác Nghị quyết 68-NQ/TW', 'A B'],
    ['Kế hoạch số 81-KH/TU và Chương trình số 81-CTr/TU', 'A B'],
    ['Kế hoạch số 81 của Tỉnh ủy và Chương trình số 81 của Tỉnh ủy', 'A B'],
    ['Nghị quyết số 18-NQ/TW ngày 25/10/2017 và Nghị quyết số 18-NQ/TW ngày 16/6/2022', 'A B'],
    ['Nghị quyết số 31-NQ/TW khóa XI và Nghị quyết số 31-NQ/TW khóa XII', 'A B'],
    ['Quyết định số 15/QĐ-UBND ngày 3/2/2022 và Quyết định số 15/QĐ-UBND ngày 3/2/2023', 'A B'],
    ['Nghị quyết số 12-NQ/TU của Tỉnh ủy Lai Châu và Nghị quyết số 12-NQ/TU của Tỉnh ủy Sơn La', 'A B'],
    ['Nghị quyết số 12-NQ/TW và Nghị quyết số 12 của Tỉnh ủy', 'A B'],
    ['Quyết định số 9/QĐ-UBND của UBND tỉnh và Quyết định số 9/QĐ-UBND của UBND huyện Mường La', 'A B'],
    ['Quyết định số 9/QĐ-UBND của UBND huyện Mường La và Quyết định số 9/QĐ-UBND của UBND huyện Yên Châu', 'A B'],
    ['Quy định số 37-QĐ/TW và Quyết định số 37/QĐ-UBND', 'A B'],
    ['Thông tri số 5-TT/TW và Tờ trình số 5-TTr/TW', 'A B'],
    ['Kế hoạch số 81 ngày 24/10 của Tỉnh ủy và Kế hoạch số 81 ngày 5/3 của Tỉnh ủy', 'A B'],
    ['Quyết định số 13/2020 và Quyết định số 13/2021', 'A B'],
    ['Nghị quyết 57/2022/QH15 và Nghị quyết 57-NQ/TW', 'A B'],
  ]);
});

describe('two that fit leave the third open', () => {
  table([
    ['Nghị quyết 68-NQ/TW và Nghị quyết 68/NQ-CP. Nghị quyết 68 được bàn.', 'A B –'],
    [
      'Nghị quyết số 18-NQ/TW ngày 25/10/2017; Nghị quyết số 18-NQ/TW ngày 16/6/2022. Nghị quyết số 18-NQ/TW được bàn.',
      'A B –',
    ],
    ['Luật Đất đai năm 2013 được thay bằng Luật Đất đai năm 2024. Luật Đất đai quy định rõ.', 'A B –'],
    ['Luật Đất đai quy định rõ. Luật Đất đai năm 2024 có hiệu lực.', 'A A'],
    ['Luật Đất đai quy định rõ. Luật Đất đai năm 2013, Luật Đất đai năm 2024 khác nhau.', '– A B'],
    ['Nghị quyết Trung ương 6 khóa XII và Nghị quyết Trung ương 6 khóa XIII. Nghị quyết Trung ương 6 nêu rõ.', 'A B –'],
  ]);
});

describe('laws', () => {
  table([
    ['Luật Nhà ở số 27/2023/QH15 và Luật Nhà ở 2023', 'A A'],
    ['Luật Nhà ở năm 2023 và Luật Nhà ở (số 27/2023/QH15)', 'A A'],
    ['Luật số 27/2023/QH15 và Luật Nhà ở số 27/2023/QH15', 'A A'],
    ['Luật Nhà ở số 27/2023/QH15 và Luật Nhà ở 2014', 'A B'],
    ['Luật Báo chí năm 2016 và dự án Luật Báo chí (sửa đổi)', 'A B'],
    ['Luật Tổ chức TAND năm 2014; Luật Tổ chức Tòa án nhân dân năm 2014', 'A A'],
    ['Bộ luật Dân sự 2015 và Bộ luật Lao động 2019', 'A B'],
    ['Nghị quyết số 27/2023/QH15 và Luật số 27/2023/QH15', 'A B'],
    ['Luật Đất đai năm 2024 và Nghị định số 102/2024/NĐ-CP', 'A B'],
    ['Luật đất đai 2013 và Luật Đất đai năm 2013', 'A A'],
  ]);
});

describe('events', () => {
  table([
    ['Nghị quyết Đại hội XII của Đảng. Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII', 'A A'],
    ['Nghị quyết Đại hội 12 của Đảng và Nghị quyết Đại hội Đảng XII', 'A A'],
    ['Nghị quyết Đại hội XIV của Đảng và Nghị quyết Đảng bộ tỉnh lần thứ XIV', 'A B'],
    ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV và Nghị quyết Đại hội lần thứ XV, nhiệm kỳ 2020 - 2025', 'A A'],
    ['Nghị quyết Đại hội XIII của Đảng; Nghị quyết Đại hội lần thứ XIII, nhiệm kỳ 2020 - 2025', 'A B'],
    [
      'Nghị quyết Đại hội XIII của Đảng và Nghị quyết Đại hội Đảng bộ huyện lần thứ XIII. Thực hiện Nghị quyết Đại hội lần thứ XIII, huyện',
      'A B B',
    ],
    [
      'Nghị quyết Đại hội Đảng bộ huyện lần thứ XIII và Nghị quyết Đại hội XIII của Đảng. Thực hiện Nghị quyết Đại hội lần thứ XIII, huyện',
      'A B B',
    ],
    ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX và Nghị quyết Đại hội Đảng bộ huyện lần thứ XX', 'A B'],
    ['Nghị quyết Đại hội Đảng bộ tỉnh Sơn La lần thứ XV và Nghị quyết Đại hội Đảng bộ tỉnh Lai Châu lần thứ XV', 'A B'],
    ['Nghị quyết Hội nghị Trung ương 7 khóa XII. Nghị quyết Trung ương 7 (khóa XII). Nghị quyết Trung ương 7', 'A A A'],
    ['Nghị quyết Trung ương 5 khóa XI, XII', 'A B'],
    [
      'Nghị quyết Trung ương 5 khóa XII và Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XII',
      'A A',
    ],
    ['Nghị quyết Hội nghị Trung ương 4 khóa XIII và Kết luận Hội nghị Trung ương 4 khóa XIII', 'A B'],
    ['Nghị quyết Đại hội Đoàn toàn quốc lần thứ XII và Nghị quyết Đại hội XII của Đảng', 'A B'],
    ['Nghị quyết Kỳ họp thứ 8, Quốc hội khóa XIV và Nghị quyết Kỳ họp thứ 8, HĐND tỉnh khóa XIV', 'A B'],
  ]);
});

describe('a plenum and a number are one only where the article joins them', () => {
  table([
    ['Nghị quyết số 31-NQ/TW Hội nghị Trung ương 5 khóa XII. Nghị quyết Trung ương 5 khóa XII', 'A A'],
    ['Nghị quyết Trung ương 5 khóa XII. Nghị quyết số 31-NQ/TW Hội nghị Trung ương 5 khóa XII', 'A A'],
    ['Nghị quyết số 31-NQ/TW ngày 3/6/2017. Nghị quyết Trung ương 5 khóa XII', 'A B'],
    [
      'Nghị quyết số 31-NQ/TW, Hội nghị Trung ương 5 khóa XII; Nghị quyết số 32-NQ/TW, Hội nghị Trung ương 5 khóa XII. Nghị quyết Trung ương 5 khóa XII',
      'A B C',
    ],
    ['Nghị quyết số 31-NQ/TW Hội nghị Trung ương 5 khóa XII. Các nghị quyết Hội nghị Trung ương 5 khóa XII', 'A B'],
    ['Nghị quyết số 31-NQ/TW Hội nghị Trung ương 5 khóa XII. Nghị quyết Trung ương 5 khóa XI', 'A B'],
  ]);
});
