import { describe, expect, it } from 'vitest';
import { cited } from './read.ts';

describe('the name of a document as a person would write it', () => {
  it.each<[text: string, canonical: string]>([
    ['Chỉ thị số 61-CT/TW ngày 9-3-2021 của Ban Bí thư', 'Chỉ thị số 61-CT/TW ngày 09/3/2021 của Ban Bí thư'],
    ['Chỉ thị 61 - CT/T.Ư', 'Chỉ thị số 61-CT/TW'],
    ['Nghị quyết số 31/NQ-TW của Bộ Chính trị', 'Nghị quyết số 31-NQ/TW của Bộ Chính trị'],
    ['nghị quyết số 31-nq/tw', 'Nghị quyết số 31-NQ/TW'],
    ['Chỉ thị số 5-CT/TW của Bộ Chính trị (khóa XII)', 'Chỉ thị số 5-CT/TW của Bộ Chính trị khóa XII'],
    [
      'Chương trình số 52-Ctr/TU ngày 22/3/2024 của Tỉnh ủy Sơn La',
      'Chương trình số 52-CTr/TU ngày 22/3/2024 của Tỉnh ủy Sơn La',
    ],
    [
      'Tỉnh ủy Sơn La họp.\nTỉnh ủy Sơn La có Kế hoạch số 80 của Ban Thường vụ Tỉnh ủy',
      'Kế hoạch số 80 của Ban Thường vụ Tỉnh ủy Sơn La',
    ],
    [
      'Nghị quyết số 6-NQ/HU của Huyện ủy Mường La, tỉnh Sơn La',
      'Nghị quyết số 6-NQ/HU của Huyện ủy Mường La, tỉnh Sơn La',
    ],
    ['Nghị quyết số 19 (khóa XII)', 'Nghị quyết số 19 khóa XII'],
    ['Nghị quyết số 31-NQ/TW, khóa XI', 'Nghị quyết số 31-NQ/TW khóa XI'],
    ['Quyết định số 217-HĐBT', 'Quyết định số 217-HĐBT'],
    ['Nghị định 63-CP ngày 24/8/1993', 'Nghị định số 63-CP ngày 24/8/1993'],
    ['Nghị định 91/2021/NÐ-CP ngày 5/05/2021', 'Nghị định số 91/2021/NĐ-CP ngày 05/5/2021'],
    ['Quyết định 12/ttg-QĐ', 'Quyết định số 12'],
    ['Nghị quyết số 57/2022/QH15', 'Nghị quyết số 57/2022/QH15'],
    ['Quyết định số 13/2020', 'Quyết định số 13/2020'],
    ['Luật Nhà ở năm 2023', 'Luật Nhà ở năm 2023'],
    ['Luật Nhà ở số 27/2023/QH15', 'Luật Nhà ở số 27/2023/QH15'],
    ['dự án Luật Báo chí (sửa đổi)', 'Dự thảo Luật Báo chí'],
    ['Hiến pháp năm 2013', 'Hiến pháp năm 2013'],
    ['Nghị quyết Đại hội 12 của Đảng', 'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng'],
    [
      'Nghị quyết Đại hội Đảng bộ tỉnh Sơn La lần thứ XV, nhiệm kỳ 2020 - 2025',
      'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Sơn La lần thứ XV, nhiệm kỳ 2020 - 2025',
    ],
    ['Nghị quyết Đại hội Phụ nữ toàn quốc lần thứ XIII', 'Nghị quyết Đại hội đại biểu Phụ nữ toàn quốc lần thứ XIII'],
    [
      'Nghị quyết Đại hội Công đoàn Việt Nam lần thứ XIII',
      'Nghị quyết Đại hội đại biểu Công đoàn Việt Nam lần thứ XIII',
    ],
    ['Nghị quyết Trung ương năm khóa XII', 'Nghị quyết Hội nghị lần thứ 5 Ban Chấp hành Trung ương Đảng khóa XII'],
    [
      'Nghị quyết Hội nghị Ban Chấp hành Đảng bộ tỉnh Sơn La lần thứ 4, khóa XV',
      'Nghị quyết Hội nghị lần thứ 4 Ban Chấp hành Đảng bộ tỉnh Sơn La khóa XV',
    ],
    ['Nghị quyết Kỳ họp thứ 8, Quốc hội khóa XIV', 'Nghị quyết Kỳ họp thứ 8 Quốc hội khóa XIV'],
    ['Nghị quyết Kỳ họp thứ 5, HĐND tỉnh Sơn La khóa XV', 'Nghị quyết Kỳ họp thứ 5 HĐND tỉnh Sơn La khóa XV'],
    [
      'Nghị quyết số 31-NQ/TW, ngày 3/6/2017, Hội nghị lần thứ 5 Ban Chấp hành Trung ương Đảng (khóa XII)',
      'Nghị quyết số 31-NQ/TW ngày 03/6/2017 của Hội nghị lần thứ 5 Ban Chấp hành Trung ương Đảng khóa XII',
    ],
    ['Quyết định của Bộ Chính trị được công bố', 'Quyết định của Bộ Chính trị'],
    ['Quyết định 84 QĐ/TWĐTN', 'Quyết định số 84-QĐ/TWĐTN'],
  ])('%s', (text, canonical) => expect(cited(text).at(-1)?.document?.canonical).toBe(canonical));

  it('gives each item of a list its own name', () => {
    expect(
      cited('các Nghị quyết số 31-NQ/TW, 33-NQ/TW và 34-NQ/TW của Bộ Chính trị').map(
        ({ document }) => document?.canonical,
      ),
    ).toEqual([
      'Nghị quyết số 31-NQ/TW của Bộ Chính trị',
      'Nghị quyết số 33-NQ/TW của Bộ Chính trị',
      'Nghị quyết số 34-NQ/TW của Bộ Chính trị',
    ]);
  });
});
