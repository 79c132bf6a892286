import { describe, expect, it } from 'vitest';
import { officeOf, sameOffice } from '../../../lib/core/offices/office.ts';
import { post } from './support.ts';

const office = (words: string, day: string) => officeOf(post(words, day), day);
const BEFORE = '2024-03-01';
const AFTER = '2025-08-01';

describe('one office by several names', () => {
  it.each([
    ['Bí thư / - / Thái Nguyên', 'Bí thư / Tỉnh ủy / Thái Nguyên'],
    ['Bí thư / Tỉnh uỷ / Thái Nguyên', 'Bí thư / TỈNH ỦY / Thái Nguyên'],
    ['Chủ tịch / - / Hà Nội', 'Chủ tịch / UBND thành phố / Hà Nội'],
    ['Chủ tịch / Ủy ban nhân dân TP HCM / Thành phố Hồ Chí Minh', 'Chủ tịch / UBND TP / Hồ Chí Minh'],
    ['Bí thư / Thành ủy TP.HCM / Thành phố Hồ Chí Minh', 'Bí thư / - / Hồ Chí Minh'],
    ['Trưởng Ban Tuyên giáo / Tỉnh ủy / Nghệ An', 'Trưởng Ban / Ban Tuyên giáo Tỉnh ủy / Nghệ An'],
    ['Trưởng Đoàn ĐBQH / Đoàn ĐBQH tỉnh / Nghệ An', 'Trưởng Đoàn / Đoàn đại biểu Quốc hội tỉnh / Nghệ An'],
    ['Chủ tịch / Ủy ban MTTQ Việt Nam tỉnh / Nghệ An', 'Chủ tịch / UBMTTQ tỉnh / Nghệ An'],
    ['Giám đốc / Sở GD&ĐT tỉnh / Nghệ An', 'Giám đốc / Sở Giáo dục và Đào tạo / Nghệ An'],
    ['Phó Bí thư Thường trực / Tỉnh ủy / Nghệ An', 'Phó Bí thư / Tỉnh ủy / Nghệ An'],
    ['Phó Ban Tổ chức / Tỉnh ủy / Nghệ An', 'Phó Trưởng ban / Ban Tổ chức Tỉnh ủy / Nghệ An'],
    ['Bộ trưởng / Bộ Công an', 'Bộ trưởng / Bộ Công an / Việt Nam'],
    ['Thủ tướng', 'Thủ tướng / Chính phủ'],
    ['Bí thư / Thành ủy / Thừa Thiên Huế', 'Bí thư / Thành ủy / Huế', AFTER],
  ])('%s is %s', (a, b, day = BEFORE) => {
    expect(sameOffice(office(a, day), office(b, day)), `${office(a, day).key} ≠ ${office(b, day).key}`).toBe(true);
  });

  it('goes on when a province becomes a city', () => {
    const before = office('Bí thư / Tỉnh ủy / Bắc Ninh', '2026-08-01');
    expect(sameOffice(before, office('Bí thư / Thành ủy / Bắc Ninh', '2026-10-01'))).toBe(true);
  });
});

describe('other offices', () => {
  it.each([
    ['Bí thư / Tỉnh ủy / Thái Nguyên', 'Bí thư / Tỉnh ủy / Nghệ An'],
    ['Bí thư / Tỉnh ủy / Thái Nguyên', 'Phó Bí thư / Tỉnh ủy / Thái Nguyên'],
    ['Chủ tịch / HĐND tỉnh / Thái Nguyên', 'Chủ tịch / UBND tỉnh / Thái Nguyên'],
    ['Bí thư / Đảng ủy UBND tỉnh / Thái Nguyên', 'Bí thư / Tỉnh ủy / Thái Nguyên'],
    ['Bí thư / Thành ủy / Thái Nguyên', 'Bí thư / Tỉnh ủy / Thái Nguyên'],
    ['Bí thư / Thành ủy Vinh / Nghệ An', 'Bí thư / Tỉnh ủy / Nghệ An'],
    ['Bí thư / Huyện ủy Võ Nhai / Thái Nguyên', 'Bí thư / Huyện ủy Đại Từ / Thái Nguyên'],
    ['Bí thư / Tỉnh ủy / Hậu Giang', 'Bí thư / Thành ủy / Cần Thơ'],
    ['Trưởng Ban / Ban Tuyên giáo Trung ương', 'Trưởng Ban / Ban Dân vận Trung ương'],
    ['Tổng Bí thư', 'Tổng Bí thư / - / Lào'],
    ['Bộ trưởng / Bộ Công an', 'Thứ trưởng / Bộ Công an'],
    ['Bí thư thứ nhất / Trung ương Đoàn', 'Bí thư / Trung ương Đoàn'],
  ])('%s is not %s', (a, b) => {
    expect(sameOffice(office(a, BEFORE), office(b, BEFORE))).toBe(false);
  });
});

describe('an office that one holds at a time', () => {
  it.each([
    'Bí thư / Tỉnh ủy / Thái Nguyên',
    'Bí thư / - / Thái Nguyên',
    'Chủ tịch / UBND tỉnh / Thái Nguyên',
    'Chủ tịch / HĐND tỉnh / Thái Nguyên',
    'Bộ trưởng / Bộ Công an',
    'Chủ tịch / Quốc hội',
    'Tổng Bí thư',
    'Thủ tướng / Chính phủ',
    'Giám đốc / Sở Y tế tỉnh / Nghệ An',
    'Giám đốc / Công an tỉnh / Nghệ An',
    'Trưởng Ban Tuyên giáo / Tỉnh ủy / Nghệ An',
    'Chánh Văn phòng / Tỉnh ủy / Nghệ An',
    'Chủ nhiệm Ủy ban Kiểm tra / Tỉnh ủy / Nghệ An',
    'Trưởng Đoàn ĐBQH / Đoàn ĐBQH tỉnh / Nghệ An',
    'Bí thư / Huyện ủy Võ Nhai / Thái Nguyên',
    'Trưởng Ban / Ban Tổ chức Trung ương',
  ])('%s', (words) => {
    expect(office(words, BEFORE).single, office(words, BEFORE).key).toBe(true);
  });

  it.each([
    'Phó Bí thư / Tỉnh ủy / Thái Nguyên',
    'Phó Chủ tịch Thường trực / UBND tỉnh / Thái Nguyên',
    'Thứ trưởng / Bộ Công an',
    'Ủy viên / Ban Thường vụ Tỉnh ủy / Thái Nguyên',
    'Đại biểu Quốc hội / - / Thái Nguyên',
    'quyền Chủ tịch / UBND tỉnh / Thái Nguyên',
    'Phó Chủ tịch phụ trách / UBND tỉnh / Thái Nguyên',
    'Bí thư / Tỉnh ủy',
    'Bí thư / Thành ủy / ~Thái Nguyên',
    'Bí thư / Trung ương Đảng',
    'Chủ tịch / Hội Nông dân tỉnh / Nghệ An',
    'Giám đốc / Công ty Thử / Nghệ An',
    'Trưởng Ban / Ban Chỉ đạo tỉnh / Nghệ An',
    'Trưởng Đoàn / Đoàn công tác tỉnh / Nghệ An',
    'Bí thư / Đảng ủy xã Tân Tiến / Nghệ An',
    'Chủ tịch / UBND xã Tân Tiến / Nghệ An',
    'Bí thư / Tỉnh đoàn / Nghệ An',
    'Giám đốc / - / Nghệ An',
  ])('not %s', (words) => {
    expect(office(words, BEFORE).single, office(words, BEFORE).key).toBe(false);
  });
});
