import { describe, expect, it } from 'vitest';
import type { Facts } from './read.ts';
import { factsIn, marked, unmarked } from './read.ts';

describe('an issuer that does not sign with the letters of the number is of the sentence (domain.md §0 rule 6, §1.3)', () => {
  it.each([
    'Chương trình hành động thực hiện [Nghị quyết số 31-NQ/TW] của Tỉnh ủy Lai Châu',
    'Kế hoạch thực hiện [Chỉ thị số 31-CT/TW] của Thành ủy Hải Phòng đã',
    'Kế hoạch triển khai [Kết luận số 31-KL/TW] của Huyện ủy Than Uyên đã',
    'Kế hoạch triển khai [Nghị định số 31/2021/NĐ-CP] của UBND tỉnh Lai Châu đã',
    'Kế hoạch triển khai [Quyết định số 31/QĐ-TTg] của HĐND tỉnh Lai Châu đã',
    'Kế hoạch triển khai [Nghị quyết số 31/2021/QH15] của UBND thành phố Hải Phòng đã',
    'Kế hoạch thực hiện [Nghị quyết số 31-NQ/TW] năm 2026 của tỉnh Lai Châu đã',
    'Kế hoạch thực hiện [Nghị quyết số 31-NQ/TW] năm 2026 của Tỉnh ủy Lai Châu đã',
    'Kế hoạch thực hiện [Nghị quyết số 31-NQ/TW ngày 3/6/2022] của Tỉnh ủy Lai Châu đã',
    'Kế hoạch thực hiện [Nghị quyết số 31-NQ/TW], ngày 5/5/2025 của Tỉnh ủy Lai Châu đã',
    'thực hiện [Nghị quyết số 31-NQ/TU] của Bộ Chính trị',
    '[Nghị quyết số 31-NQ/TW của Bộ Chính trị] và [Nghị quyết số 31-NQ/TU của Tỉnh ủy Lai Châu]',
    '[Nghị quyết số 31-NQ/TU của Thành ủy Điện Biên Phủ], [Nghị quyết số 31-NQ/HU của Huyện ủy Than Uyên]',
    '[Nghị quyết số 31-NQ/ĐU của Đảng ủy Công an tỉnh Lai Châu], [Nghị quyết số 31-NQ/ĐU của Đảng ủy Công an Trung ương]',
    '[Quyết định số 31/QĐ-UBND của UBND huyện Than Uyên], [Quyết định số 31/QĐ-UBND của UBND tỉnh Lai Châu]',
    '[Kế hoạch số 31-KH/ĐTN của Ban Thường vụ Tỉnh đoàn Lai Châu], [Hướng dẫn số 31/HD-CCB của Hội Cựu chiến binh tỉnh]',
    '[Thông báo số 31-TB/VPTW của Văn phòng Trung ương Đảng], [Nghị định số 31/2021/NĐ-CP của Chính phủ]',
    '[Nghị quyết 31 của Tỉnh ủy Lai Châu], [Nghị quyết 31 của Bộ Chính trị]',
  ])('%s', (row) => expect(marked(unmarked(row))).toBe(row));
});

describe('a year behind a number that no namesake can have is of the sentence (domain.md §1.1, §6)', () => {
  it.each([
    'Kết quả thực hiện [Nghị quyết số 18-NQ/TW] năm 2024',
    'Kế hoạch thực hiện [Nghị quyết số 57-NQ/TW] năm 2025 đã',
    'Kế hoạch thực hiện [Nghị quyết số 57-NQ/TW] năm 2026 đã',
    'Kế hoạch thực hiện [Nghị quyết 68-NQ/TW] năm 2026, tỉnh',
    'Báo cáo thực hiện [Chỉ thị số 05-CT/TW] năm 2018 cho thấy',
    'Báo cáo thực hiện [Kết luận số 01-KL/TW] năm 2023',
    'Báo cáo thực hiện [Quy định số 37-QĐ/TW] năm 2023',
    '[Nghị quyết số 18-NQ/TW năm 2017] và [Nghị quyết số 18-NQ/TW năm 2022]',
    '[Nghị quyết số 18-NQ/TW (năm 2017)] về',
    '[Nghị quyết số 23-NQ/TW năm 2002] về',
    'Kết quả [Nghị quyết số 18-NQ/TW] năm 2024, tỉnh',
    '[Nghị quyết số 29-NQ/TW năm 2014] về, [Nghị quyết số 57-NQ/TW năm 2025] về',
    'triển khai [Nghị quyết số 29-NQ/TW] năm 2014, thi hành [Nghị quyết số 57-NQ/TW] năm 2025',
    '[Nghị quyết số 57-NQ/TW năm 2024] về',
    '[Nghị quyết số 999-NQ/TW năm 2024] về',
    '[Nghị quyết số 18-NQ/TU năm 2024] về',
    '[Nghị quyết số 18-NQ/TW năm 1993] về',
    '[Nghị quyết số 18-NQ/TW ngày 24/10/2018 của Bộ Chính trị] về',
    '[Quyết định số 18/QĐ-TTg năm 2024] về',
  ])('%s', (row) => expect(marked(unmarked(row))).toBe(row));

  it.each<[string, Facts[]]>([
    ['Kết quả thực hiện Nghị quyết số 18-NQ/TW năm 2024', [{ number: '18', date: null }]],
    ['Nghị quyết số 18-NQ/TW năm 2022', [{ date: '2022' }]],
    ['Kế hoạch thực hiện Nghị quyết số 31-NQ/TW của tỉnh Lai Châu', [{ issuer: null, place: null }]],
    [
      'Nghị quyết số 31-NQ/TW năm 2022 của Bộ Chính trị khóa XIII',
      [{ date: '2022', issuer: 'Bộ Chính trị', term: 'XIII' }],
    ],
  ])('%s', (text, expected) => expect(factsIn(text)).toEqual(expected.map((facts) => expect.objectContaining(facts))));
});
