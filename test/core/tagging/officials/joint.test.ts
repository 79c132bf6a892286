import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('posts of one list are of one unit (domain.md §8.8)', () => {
  it.each<[string, string[]]>([
    [
      'Bí thư Đảng ủy, Chủ tịch HĐND xã Tân Lập Vũ Thị Hoa',
      ['Vũ Thị Hoa; Bí thư|Đảng ủy xã Tân Lập|; Chủ tịch|HĐND xã Tân Lập|'],
    ],
    [
      'ông Lê Văn Toán, Phó Bí thư Đảng ủy, Chủ tịch UBND đặc khu Hòn Sơn',
      ['Lê Văn Toán; Phó Bí thư|Đảng ủy đặc khu Hòn Sơn|; Chủ tịch|UBND đặc khu Hòn Sơn|'],
    ],
    [
      'ông Lê Văn Toán, Bí thư Đảng ủy, Chủ tịch HĐND phường 12',
      ['Lê Văn Toán; Bí thư|Đảng ủy phường 12|; Chủ tịch|HĐND phường 12|'],
    ],
    [
      'ông Lê Văn Toán, Chủ tịch UBND xã Kim Sơn, Phó Bí thư Đảng ủy',
      ['Lê Văn Toán; Chủ tịch|UBND xã Kim Sơn|; Phó Bí thư|Đảng ủy xã Kim Sơn|'],
    ],
    [
      'ông Lê Văn Toán, Bí thư Đảng uỷ - Chủ tịch HĐND phường Hòa Tiến (Lào Cai)',
      ['Lê Văn Toán; Bí thư|Đảng uỷ phường Hòa Tiến|Lào Cai; Chủ tịch|HĐND phường Hòa Tiến|Lào Cai'],
    ],
    [
      'ông Lê Văn Toán, Phó Bí thư Đảng ủy, Chủ tịch Ủy ban MTTQ Việt Nam xã Tân Lập',
      ['Lê Văn Toán; Phó Bí thư|Đảng ủy xã Tân Lập|; Chủ tịch|Ủy ban MTTQ Việt Nam xã Tân Lập|'],
    ],
    [
      'ông Lê Văn Toán, Đảng ủy viên, Trưởng Công an phường Tân Lập',
      ['Lê Văn Toán; Đảng ủy viên|Đảng ủy phường Tân Lập|; Trưởng Công an|phường Tân Lập|'],
    ],
    [
      'ông Lê Văn Toán, Chủ tịch HĐND, Chủ tịch UBND huyện Nam Sơn, tỉnh Lào Cai',
      ['Lê Văn Toán; Chủ tịch|HĐND huyện Nam Sơn|Lào Cai; Chủ tịch|UBND huyện Nam Sơn|Lào Cai'],
    ],
    [
      'Thiếu tướng Lê Xuân Thắng, Phó Tư lệnh - Tham mưu trưởng Quân khu 9',
      ['Lê Xuân Thắng; Phó Tư lệnh|Quân khu 9|; Tham mưu trưởng|Quân khu 9|'],
    ],
    [
      'ông Lê Văn Toán, Phó Bí thư, Chủ nhiệm Ủy ban Kiểm tra Huyện ủy Nam Sơn',
      ['Lê Văn Toán; Phó Bí thư|Huyện ủy Nam Sơn|; Chủ nhiệm|Ủy ban Kiểm tra Huyện ủy Nam Sơn|'],
    ],
    [
      'ông Lê Văn Toán, Phó Bí thư, Chủ tịch UBND tỉnh Đồng Tháp',
      ['Lê Văn Toán; Phó Bí thư||Đồng Tháp; Chủ tịch|UBND tỉnh|Đồng Tháp'],
    ],
    [
      'ông Lê Văn Toán, Bí thư Đảng ủy xã, Chủ tịch HĐND xã Tân Lập',
      ['Lê Văn Toán; Bí thư|Đảng ủy xã Tân Lập|; Chủ tịch|HĐND xã Tân Lập|'],
    ],
    [
      'ông Lê Văn Toán, Bí thư Huyện ủy, Chủ tịch HĐND huyện Nam Sơn',
      ['Lê Văn Toán; Bí thư|Huyện ủy Nam Sơn|; Chủ tịch|HĐND huyện Nam Sơn|'],
    ],
    [
      'ông Lê Văn Toán, Bí thư Quận ủy, Chủ tịch HĐND quận 14',
      ['Lê Văn Toán; Bí thư|Quận ủy quận 14|; Chủ tịch|HĐND quận 14|'],
    ],
    [
      'ông Lê Văn Toán, Bí thư Thị ủy, Chủ tịch HĐND thị xã Nam Sơn',
      ['Lê Văn Toán; Bí thư|Thị ủy Nam Sơn|; Chủ tịch|HĐND thị xã Nam Sơn|'],
    ],
    [
      'ông Lê Văn Toán, Bí thư Huyện ủy Nam Sơn, Chủ tịch HĐND huyện',
      ['Lê Văn Toán; Bí thư|Huyện ủy Nam Sơn|; Chủ tịch|HĐND huyện Nam Sơn|'],
    ],
    [
      'ông Lê Văn Toán, Huyện ủy viên, Chủ tịch UBND xã Tân Lập, huyện Nam Sơn',
      ['Lê Văn Toán; Huyện ủy viên|Huyện ủy Nam Sơn|; Chủ tịch|UBND xã Tân Lập, huyện Nam Sơn|'],
    ],
    [
      'ông Lê Văn Toán, Bí thư Huyện ủy, nguyên Chủ tịch UBND xã Tân Lập',
      ['Lê Văn Toán; Bí thư|Huyện ủy|; Chủ tịch|UBND xã Tân Lập| (former)'],
    ],
    // Not so: other bodies, no unit's name, another's own body.
    [
      'ông Lê Văn Toán, Bí thư Đảng ủy, Hiệu trưởng Trường Tiểu học xã Tân Lập',
      ['Lê Văn Toán; Bí thư|Đảng ủy|; Hiệu trưởng|Trường Tiểu học xã Tân Lập|'],
    ],
    [
      'ông Lê Văn Toán, Bí thư Đảng ủy, Giám đốc Trung tâm Y tế huyện Nam Sơn',
      ['Lê Văn Toán; Bí thư|Đảng ủy|; Giám đốc|Trung tâm Y tế huyện Nam Sơn|'],
    ],
    [
      'ông Lê Văn Toán, Bí thư Đảng ủy Công an tỉnh, Chủ tịch HĐND xã Tân Lập',
      ['Lê Văn Toán; Bí thư|Đảng ủy Công an tỉnh|; Chủ tịch|HĐND xã Tân Lập|'],
    ],
    [
      'ông Lê Văn Toán, Bí thư Chi bộ, Chủ tịch UBND xã Tân Lập',
      ['Lê Văn Toán; Bí thư|Chi bộ|; Chủ tịch|UBND xã Tân Lập|'],
    ],
    ['ông Lê Văn Toán, Bộ trưởng, Chủ nhiệm Ủy ban Dân tộc', ['Lê Văn Toán; Bộ trưởng||; Chủ nhiệm|Ủy ban Dân tộc|']],
    [
      'ông Lê Văn Toán, Ủy viên Ban Thường vụ Tỉnh ủy, Bí thư Đảng ủy, Chủ tịch HĐND xã Tân Lập',
      ['Lê Văn Toán; Ủy viên Ban Thường vụ|Tỉnh ủy|; Bí thư|Đảng ủy xã Tân Lập|; Chủ tịch|HĐND xã Tân Lập|'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

const TWO =
  'Dự có ông Lê Văn Toán, Bí thư Đảng ủy, Chủ tịch HĐND phường Hạc Sơn và ông Trần Văn Tám, Bí thư Đảng ủy, Chủ tịch HĐND xã Hoằng Giang. ';

describe('a post alone is of the unit that it says', () => {
  it.each<[string, string | null]>([
    [`${TWO}Bí thư Đảng ủy phường Hạc Sơn phát biểu.`, 'Bí thư Đảng ủy phường Hạc Sơn → Lê Văn Toán'],
    [`${TWO}Bí thư Đảng ủy xã Hoằng Giang phát biểu.`, 'Bí thư Đảng ủy xã Hoằng Giang → Trần Văn Tám'],
    [`${TWO}Chủ tịch HĐND phường Hạc Sơn phát biểu.`, 'Chủ tịch HĐND phường Hạc Sơn → Lê Văn Toán'],
    [
      `${TWO}Bí thư Đảng ủy, Chủ tịch HĐND phường Hạc Sơn phát biểu.`,
      'Bí thư Đảng ủy, Chủ tịch HĐND phường Hạc Sơn → Lê Văn Toán',
    ],
    [
      'Ông Lê Văn Toán, Phó Bí thư, Chủ tịch UBND tỉnh Đồng Tháp dự. Phó Bí thư Tỉnh ủy Đồng Tháp nêu rõ.',
      'Phó Bí thư Tỉnh ủy Đồng Tháp → Lê Văn Toán',
    ],
    [
      'Ông Lê Văn Toán, Bí thư, Chủ tịch HĐND huyện Nam Sơn dự. Bí thư Huyện ủy Nam Sơn nêu rõ.',
      'Bí thư Huyện ủy Nam Sơn → Lê Văn Toán',
    ],
    [
      'Ông Lê Văn Toán, Bí thư, Chủ tịch HĐND xã Nam Sơn dự. Bí thư Đảng ủy xã Nam Sơn nêu rõ.',
      'Bí thư Đảng ủy xã Nam Sơn → Lê Văn Toán',
    ],
    [
      'Ông Lê Văn Toán, Bí thư, Chủ tịch HĐND huyện Nam Sơn dự. Bí thư Huyện ủy nêu rõ.',
      'Bí thư Huyện ủy → Lê Văn Toán',
    ],
    // Not so: another unit, another level.
    [`${TWO}Bí thư Đảng ủy xã Hòa Tiến vắng.`, null],
    ['Ông Lê Văn Toán, Bí thư, Chủ tịch HĐND huyện Nam Sơn dự. Bí thư Tỉnh ủy vắng.', null],
    ['Ông Lê Văn Toán, Phó Bí thư, Chủ tịch UBND tỉnh Đồng Tháp dự. Phó Bí thư Tỉnh ủy Lào Cai vắng.', null],
    ['Ông Lê Văn Toán, Phó Bí thư, Chủ tịch UBND tỉnh Đồng Tháp dự. Phó Bí thư Huyện ủy vắng.', null],
  ])('%s', (text, expected) => {
    const alone = read(text).filter(
      (line) => !/(?:Toán|Tám)[^→]*→|, Bí thư[^→]* → Trần/.test(line.split(' → ')[0] ?? ''),
    );
    const found = alone
      .map((line) => line.split(';')[0])
      .filter((line) => /^(?:Phó )?(?:Bí thư|Chủ tịch)/.test(line ?? ''));
    expect(found).toEqual(expected === null ? [] : [expected]);
  });
});
