import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('An honorific and the name behind an office', () => {
  it.each<[string, string[]]>([
    [
      'Giám đốc Sở Y tế Đồng Nai, ông Trần Văn Nam cho biết.',
      ['Giám đốc Sở Y tế Đồng Nai, ông Trần Văn Nam → Trần Văn Nam; Giám đốc|Sở Y tế|Đồng Nai'],
    ],
    [
      'Phó Chủ tịch UBND tỉnh Đắk Nông, bà Tôn Thị Ngọc Ba, đã đến dự.',
      ['Phó Chủ tịch UBND tỉnh Đắk Nông, bà Tôn Thị Ngọc Ba → Tôn Thị Ngọc Ba; Phó Chủ tịch|UBND tỉnh|Đắk Nông'],
    ],
    [
      'Theo Chủ tịch UBND xã Tân Lập, bà Lò Thị Mai, xã có 3 thôn.',
      ['Chủ tịch UBND xã Tân Lập, bà Lò Thị Mai → Lò Thị Mai; Chủ tịch|UBND xã Tân Lập|'],
    ],
    ['Theo Chủ tịch UBND xã Tân Lập, bà Lò Thị Mai đã vi phạm.', []],
    ['Chủ tịch UBND xã ông Trần Văn Nam nói.', ['Chủ tịch UBND xã ông Trần Văn Nam → Trần Văn Nam; Chủ tịch|UBND xã|']],
    [
      'Chiều 5/3, Bí thư Huyện ủy Kỳ Anh, đồng chí Lê Văn Tám kiểm tra đê.',
      ['Bí thư Huyện ủy Kỳ Anh, đồng chí Lê Văn Tám → Lê Văn Tám; Bí thư|Huyện ủy Kỳ Anh|'],
    ],
    [
      'Trao đổi với phóng viên, Phó Giám đốc Sở Xây dựng, Thạc sĩ Võ Hữu Bảy cho hay.',
      ['Phó Giám đốc Sở Xây dựng, Thạc sĩ Võ Hữu Bảy → Võ Hữu Bảy; Phó Giám đốc|Sở Xây dựng|'],
    ],
    [
      'Phó Giám đốc Công an tỉnh, đồng chí Đại tá Võ Hữu Bảy chỉ đạo.',
      ['Phó Giám đốc Công an tỉnh, đồng chí Đại tá Võ Hữu Bảy → Võ Hữu Bảy; Phó Giám đốc|Công an tỉnh|'],
    ],
    [
      'Phó Giám đốc Công an tỉnh, ông Võ Hữu Bảy (giữa) chỉ đạo.',
      ['Phó Giám đốc Công an tỉnh, ông Võ Hữu Bảy (giữa) → Võ Hữu Bảy; Phó Giám đốc|Công an tỉnh|'],
    ],
    ['Dự có Bí thư Huyện ủy, ông Lê Văn Tám và bà Trần Thị Ba.', []],
    ['Dự có Bí thư Huyện ủy, ông Lê Văn Tám, bà Trần Thị Ba.', []],
    [
      'Chủ tịch UBND huyện, ông Lê Văn Tám, Giám đốc Sở Y tế cùng đi.',
      ['ông Lê Văn Tám, Giám đốc Sở Y tế → Lê Văn Tám; Giám đốc|Sở Y tế|'],
    ],
    [
      'Cùng dự có Chủ tịch UBND huyện, ông Lê Văn Tám - Giám đốc Sở Y tế.',
      ['ông Lê Văn Tám - Giám đốc Sở Y tế → Lê Văn Tám; Giám đốc|Sở Y tế|'],
    ],
    ['Các Phó Chủ tịch UBND tỉnh, ông Lê Văn Tám dự.', []],
    ['Chủ tịch UBND các huyện, ông Lê Văn Tám dự.', []],
    [
      'Ông Lê Văn Tám, Chủ tịch UBND huyện, bà Trần Thị Ba dự.',
      ['Ông Lê Văn Tám, Chủ tịch UBND huyện → Lê Văn Tám; Chủ tịch|UBND huyện|'],
    ],
    ['Báo cáo với Bí thư Tỉnh ủy, ông Lê Văn Tám nói về dự án.', []],
    [
      'Chủ tịch HĐND tỉnh, Trưởng Đoàn ĐBQH tỉnh Lào Cai, ông Lê Văn Tám phát biểu.',
      [
        'Chủ tịch HĐND tỉnh, Trưởng Đoàn ĐBQH tỉnh Lào Cai, ông Lê Văn Tám → Lê Văn Tám; Chủ tịch|HĐND tỉnh|Lào Cai; Trưởng Đoàn ĐBQH|Đoàn ĐBQH tỉnh|Lào Cai',
      ],
    ],
    [
      'Chủ tịch UBND xã – ông Trần Văn Nam nói.',
      ['Chủ tịch UBND xã – ông Trần Văn Nam → Trần Văn Nam; Chủ tịch|UBND xã|'],
    ],
    [
      'Ông Trần Hai gặp Giám đốc Sở Y tế, bà Lê Thị Tư, chiều qua.',
      ['Giám đốc Sở Y tế, bà Lê Thị Tư → Lê Thị Tư; Giám đốc|Sở Y tế|'],
    ],
    [
      'Hiệu trưởng Trường THPT Kim Liên, thầy Phan Văn Tư, cho biết.',
      ['Hiệu trưởng Trường THPT Kim Liên, thầy Phan Văn Tư → Phan Văn Tư; Hiệu trưởng|Trường THPT Kim Liên|'],
    ],
    [
      'Đề nghị của Chủ tịch UBND tỉnh, ông Lê Văn Tám được bổ nhiệm làm Giám đốc Sở Y tế.',
      ['ông Lê Văn Tám → Lê Văn Tám; Giám đốc|Sở Y tế| (appointed)'],
    ],
    [
      'Thay mặt Chủ tịch UBND tỉnh, ông Lê Hữu Tám, Phó Chủ tịch UBND tỉnh, trao quà.',
      ['ông Lê Hữu Tám, Phó Chủ tịch UBND tỉnh → Lê Hữu Tám; Phó Chủ tịch|UBND tỉnh|'],
    ],
    ['Thay mặt Chủ tịch UBND tỉnh, ông Lê Hữu Tám trao quà.', []],
    ['Ông Trần Văn Hai gặp Giám đốc Sở Y tế rồi, chiều qua, ông Lê Hữu Tám tới.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
