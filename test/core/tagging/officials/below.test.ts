import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('A name on a line, posts on the next', () => {
  it.each<[string, string[]]>([
    [
      'Ông LÊ HỮU DŨNG\nỦy viên Trung ương Đảng, Chủ tịch UBND tỉnh Quảng Nam',
      ['Ông LÊ HỮU DŨNG → LÊ HỮU DŨNG; Ủy viên|Trung ương Đảng|; Chủ tịch|UBND tỉnh|Quảng Nam'],
    ],
    [
      'Đồng chí LÊ HỮU DŨNG\nỦy viên Trung ương Đảng, Chủ tịch UBND tỉnh Quảng Nam',
      ['Đồng chí LÊ HỮU DŨNG → LÊ HỮU DŨNG; Ủy viên|Trung ương Đảng|; Chủ tịch|UBND tỉnh|Quảng Nam'],
    ],
    [
      'Đồng chí Lê Hữu Dũng\nBí thư Tỉnh ủy\nĐồng chí Trần Văn Ba\nChủ tịch UBND tỉnh',
      [
        'Đồng chí Lê Hữu Dũng → Lê Hữu Dũng; Bí thư|Tỉnh ủy|',
        'Đồng chí Trần Văn Ba → Trần Văn Ba; Chủ tịch|UBND tỉnh|',
      ],
    ],
    [
      'Danh sách khách mời:\nÔng Lê Hữu Dũng\nGiám đốc Sở Y tế\nBà Trần Thị Ba\nPhó Giám đốc Sở Y tế',
      ['Ông Lê Hữu Dũng → Lê Hữu Dũng; Giám đốc|Sở Y tế|', 'Bà Trần Thị Ba → Trần Thị Ba; Phó Giám đốc|Sở Y tế|'],
    ],
    ['Ông LÊ HỮU DŨNG\nChủ tịch UBND tỉnh đã dự lễ.', []],
    ['Ông Lê Hữu Dũng phát biểu\nChủ tịch UBND tỉnh', []],
    [
      'Dự lễ có ông Lê Hữu Dũng\nChủ tịch UBND tỉnh Trần Văn Ba chủ trì',
      ['Chủ tịch UBND tỉnh Trần Văn Ba → Trần Văn Ba; Chủ tịch|UBND tỉnh|'],
    ],
    ['Ảnh: Lê Hữu Dũng\nChủ tịch UBND tỉnh', []],
    ['TM. BAN THƯỜNG VỤ\nBÍ THƯ\nLê Hữu Dũng\nChủ tịch UBND tỉnh', ['Lê Hữu Dũng → Lê Hữu Dũng; BÍ THƯ||']],
    ['1 | Trần Văn An | Bí thư Tỉnh ủy', ['Trần Văn An | Bí thư Tỉnh ủy → Trần Văn An; Bí thư|Tỉnh ủy|']],
    [
      '1 | Trần Văn An | Bí thư Tỉnh ủy | Nam\n2 | Lê Thị Ba | Chủ tịch UBND tỉnh | Nữ',
      [
        'Trần Văn An | Bí thư Tỉnh ủy → Trần Văn An; Bí thư|Tỉnh ủy|',
        'Lê Thị Ba | Chủ tịch UBND tỉnh → Lê Thị Ba; Chủ tịch|UBND tỉnh|',
      ],
    ],
    ['Trần Văn An | Bí thư Tỉnh ủy', ['Trần Văn An; Bí thư|Tỉnh ủy|']],
    ['Bí thư Tỉnh ủy (Trần Văn An)', ['Trần Văn An; Bí thư|Tỉnh ủy|']],
    [
      'Bí thư Tỉnh ủy (Trần Văn An) và Chủ tịch UBND tỉnh (bà Lê Thị Ba) cùng dự',
      [
        'Bí thư Tỉnh ủy (Trần Văn An) → Trần Văn An; Bí thư|Tỉnh ủy|',
        'Chủ tịch UBND tỉnh (bà Lê Thị Ba) → Lê Thị Ba; Chủ tịch|UBND tỉnh|',
      ],
    ],
    [
      'Phó Chủ tịch UBND tỉnh (ông Lê Văn Năm) dự',
      ['Phó Chủ tịch UBND tỉnh (ông Lê Văn Năm) → Lê Văn Năm; Phó Chủ tịch|UBND tỉnh|'],
    ],
    ['Bí thư Tỉnh ủy (ảnh: Trần Văn An)', []],
    ['Bí thư Huyện ủy (Kỳ Anh) dự', []],
    ['Bí thư Huyện ủy (Hà Tĩnh) dự', []],
    ['1 | Nguyễn Văn Cừ | Phường 3', []],
    [
      'Giám đốc Sở Y tế (Thạc sĩ Lê Hữu Năm), Trưởng Ban Dân vận Tỉnh ủy (ông Phan Bảy).',
      [
        'Giám đốc Sở Y tế (Thạc sĩ Lê Hữu Năm) → Lê Hữu Năm; Giám đốc|Sở Y tế|',
        'Trưởng Ban Dân vận Tỉnh ủy (ông Phan Bảy) → Phan Bảy; Trưởng Ban Dân vận|Tỉnh ủy|',
      ],
    ],
    ['Các Phó Chủ tịch UBND tỉnh (Lê Hữu Năm, Trần Văn Ba) dự', []],
    [
      'Chủ tịch UBND xã (Nguyễn Văn Cừ, Bí thư Đảng ủy)',
      ['Nguyễn Văn Cừ, Bí thư Đảng ủy → Nguyễn Văn Cừ; Bí thư|Đảng ủy|'],
    ],
    ['Bí thư Huyện ủy (từ năm 2020) dự', []],
    ['Nguyễn Hữu Bảy\nBí thư Tỉnh ủy', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
