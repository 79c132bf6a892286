import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('Who acts for another holds an office of his own', () => {
  it.each<[string, string[]]>([
    [
      'Thừa ủy quyền của Thủ tướng, Phó Thủ tướng Trần Hồng Bảy ký quyết định.',
      ['Phó Thủ tướng Trần Hồng Bảy → Trần Hồng Bảy; Phó Thủ tướng||'],
    ],
    [
      'Thay mặt Bộ trưởng Bộ Y tế, Thứ trưởng Đỗ Văn Sáu trả lời.',
      ['Thứ trưởng Đỗ Văn Sáu → Đỗ Văn Sáu; Thứ trưởng|Bộ Y tế|'],
    ],
    [
      'Được sự ủy quyền của Bí thư Tỉnh ủy, Phó Bí thư Thường trực Tỉnh ủy Lê Hữu Tám chủ trì.',
      ['Phó Bí thư Thường trực Tỉnh ủy Lê Hữu Tám → Lê Hữu Tám; Phó Bí thư Thường trực|Tỉnh ủy|'],
    ],
    [
      'Dưới sự chủ trì của Chủ tịch HĐND tỉnh, Phó Chủ tịch HĐND tỉnh Lê Hữu Tám điều hành.',
      ['Phó Chủ tịch HĐND tỉnh Lê Hữu Tám → Lê Hữu Tám; Phó Chủ tịch|HĐND tỉnh|'],
    ],
    [
      'Dưới sự chủ trì của Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lê Hữu Tám, kỳ họp thành công.',
      ['Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lê Hữu Tám → Lê Hữu Tám; Phó Bí thư|Tỉnh ủy|; Chủ tịch|HĐND tỉnh|'],
    ],
    [
      'Thừa lệnh Chủ tịch UBND tỉnh, Chánh Văn phòng UBND tỉnh Lê Hữu Tám ký.',
      ['Chánh Văn phòng UBND tỉnh Lê Hữu Tám → Lê Hữu Tám; Chánh Văn phòng|UBND tỉnh|'],
    ],
    [
      'Thừa ủy quyền của Chủ tịch UBND tỉnh, Bí thư Huyện ủy Nông Văn Sáu trao bằng khen.',
      ['Bí thư Huyện ủy Nông Văn Sáu → Nông Văn Sáu; Bí thư|Huyện ủy|'],
    ],
    [
      'Thay mặt Ủy viên Bộ Chính trị, Chủ tịch nước, Bí thư Tỉnh ủy Lê Hữu Tám trao Huân chương.',
      ['Bí thư Tỉnh ủy Lê Hữu Tám → Lê Hữu Tám; Bí thư|Tỉnh ủy|'],
    ],
    [
      'Thay mặt Chủ tịch Hội Nông dân tỉnh, Phó Chủ tịch Lê Hữu Tám trao quà.',
      ['Phó Chủ tịch Lê Hữu Tám → Lê Hữu Tám; Phó Chủ tịch|Hội Nông dân tỉnh|'],
    ],
    [
      'Thay mặt lãnh đạo tỉnh, Phó Chủ tịch UBND tỉnh Lê Hữu Tám trao quà.',
      ['Phó Chủ tịch UBND tỉnh Lê Hữu Tám → Lê Hữu Tám; Phó Chủ tịch|UBND tỉnh|'],
    ],
    [
      'Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lê Hữu Tám dự.',
      [
        'Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lê Hữu Tám → Lê Hữu Tám; Ủy viên|Trung ương Đảng|; Bí thư|Tỉnh ủy|; Chủ tịch|HĐND tỉnh|',
      ],
    ],
    [
      'Nguyên Bí thư Huyện ủy, nguyên Phó Bí thư Huyện ủy Kỳ Anh Lê Hữu Tám dự.',
      [
        'Nguyên Bí thư Huyện ủy, nguyên Phó Bí thư Huyện ủy Kỳ Anh Lê Hữu Tám → Lê Hữu Tám; Bí thư|Huyện ủy Kỳ Anh| (former); Phó Bí thư|Huyện ủy Kỳ Anh| (former)',
      ],
    ],
    [
      'Bí thư Đảng ủy xã, Phó Bí thư Huyện ủy Lê Hữu Tám dự.',
      ['Bí thư Đảng ủy xã, Phó Bí thư Huyện ủy Lê Hữu Tám → Lê Hữu Tám; Bí thư|Đảng ủy xã|; Phó Bí thư|Huyện ủy|'],
    ],
    [
      'Chủ tịch HĐND tỉnh Lào Cai, Phó Chủ tịch UBND tỉnh Lê Hữu Tám dự.',
      [
        'Chủ tịch HĐND tỉnh Lào Cai, Phó Chủ tịch UBND tỉnh Lê Hữu Tám → Lê Hữu Tám; Chủ tịch|HĐND tỉnh|Lào Cai; Phó Chủ tịch|UBND tỉnh|Lào Cai',
      ],
    ],
    [
      'Chủ tịch HĐND xã Tân An, Phó Chủ tịch HĐND huyện Lê Hữu Tám dự.',
      [
        'Chủ tịch HĐND xã Tân An, Phó Chủ tịch HĐND huyện Lê Hữu Tám → Lê Hữu Tám; Chủ tịch|HĐND xã Tân An|; Phó Chủ tịch|HĐND huyện|',
      ],
    ],
    [
      'Thừa ủy quyền của Chủ tịch UBND tỉnh, đồng chí Lê Hữu Tám, Giám đốc Sở Y tế, trao quà.',
      ['đồng chí Lê Hữu Tám, Giám đốc Sở Y tế → Lê Hữu Tám; Giám đốc|Sở Y tế|'],
    ],
    [
      'Thay mặt Thường trực Tỉnh ủy, Phó Bí thư Tỉnh ủy Lê Hữu Tám phát biểu.',
      ['Phó Bí thư Tỉnh ủy Lê Hữu Tám → Lê Hữu Tám; Phó Bí thư|Tỉnh ủy|'],
    ],
    [
      'Giám đốc Sở Y tế, Phó Giám đốc Lê Hữu Tám và Trưởng phòng Trần Văn Ba.',
      [
        'Phó Giám đốc Lê Hữu Tám → Lê Hữu Tám; Phó Giám đốc|Sở Y tế|',
        'Trưởng phòng Trần Văn Ba → Trần Văn Ba; Trưởng phòng||',
      ],
    ],
    [
      'Thừa ủy quyền Chủ tịch nước, Chủ tịch UBND tỉnh Lê Hữu Tám trao Huân chương Lao động.',
      ['Chủ tịch UBND tỉnh Lê Hữu Tám → Lê Hữu Tám; Chủ tịch|UBND tỉnh|'],
    ],
    [
      'Thủ tướng Phạm Văn Hai họp. Thừa ủy quyền của Thủ tướng, Phó Thủ tướng Trần Văn Hồng ký.',
      [
        'Thủ tướng Phạm Văn Hai → Phạm Văn Hai; Thủ tướng||',
        'Thủ tướng → Phạm Văn Hai; Thủ tướng||',
        'Phó Thủ tướng Trần Văn Hồng → Trần Văn Hồng; Phó Thủ tướng||',
      ],
    ],
    ['Hội nghị bầu Ban Thường vụ, Bí thư, Phó Bí thư, Chủ nhiệm Ủy ban Kiểm tra.', []],
    [
      'Phó Bí thư Lê Hữu Tám dự. Hội nghị bầu Bí thư, Phó Bí thư.',
      ['Phó Bí thư Lê Hữu Tám → Lê Hữu Tám; Phó Bí thư||'],
    ],
    ['Theo thẩm quyền Chủ tịch UBND tỉnh, ông Lê Hữu Tám quyết định.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
