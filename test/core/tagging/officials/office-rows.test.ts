import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('Rows that give an office and then its holder', () => {
  it.each<[string, string[]]>([
    [
      '- Bí thư Đảng ủy: Đồng chí Lê Hữu Tám\n- Phó Bí thư Đảng ủy: Đồng chí Trần Văn Ba',
      [
        'Bí thư Đảng ủy: Đồng chí Lê Hữu Tám → Lê Hữu Tám; Bí thư|Đảng ủy|',
        'Phó Bí thư Đảng ủy: Đồng chí Trần Văn Ba → Trần Văn Ba; Phó Bí thư|Đảng ủy|',
      ],
    ],
    [
      'Giám đốc Sở Y tế: Ông Trần Văn Nam\nPhó Giám đốc Sở Y tế: Bà Lê Thị Ba',
      [
        'Giám đốc Sở Y tế: Ông Trần Văn Nam → Trần Văn Nam; Giám đốc|Sở Y tế|',
        'Phó Giám đốc Sở Y tế: Bà Lê Thị Ba → Lê Thị Ba; Phó Giám đốc|Sở Y tế|',
      ],
    ],
    [
      '• Chủ tịch UBND xã: Thạc sĩ Trần Văn Nam',
      ['Chủ tịch UBND xã: Thạc sĩ Trần Văn Nam → Trần Văn Nam; Chủ tịch|UBND xã|'],
    ],
    ['Bí thư Tỉnh ủy: Trần Văn Nam', ['Trần Văn Nam; Bí thư|Tỉnh ủy|']],
    ['Bí thư Tỉnh ủy | Trần Văn Nam | 1970', ['Bí thư Tỉnh ủy | Trần Văn Nam → Trần Văn Nam; Bí thư|Tỉnh ủy|']],
    [
      '1 | Bí thư Tỉnh ủy | Ông Trần Văn Nam\n2 | Chủ tịch UBND tỉnh | Bà Lê Thị Ba',
      [
        'Bí thư Tỉnh ủy | Ông Trần Văn Nam → Trần Văn Nam; Bí thư|Tỉnh ủy|',
        'Chủ tịch UBND tỉnh | Bà Lê Thị Ba → Lê Thị Ba; Chủ tịch|UBND tỉnh|',
      ],
    ],
    ['Giám đốc Sở Y tế: Ông Trần Văn Nam đã làm tốt', []],
    ['Theo Giám đốc Sở Y tế: Ông Trần Văn Nam', []],
    [
      'Chủ tịch UBND huyện, kiêm Trưởng Ban Chỉ đạo, ông Hồ Sỹ Lâm nhấn mạnh.',
      [
        'Chủ tịch UBND huyện, kiêm Trưởng Ban Chỉ đạo, ông Hồ Sỹ Lâm → Hồ Sỹ Lâm; Chủ tịch|UBND huyện|; Trưởng Ban Chỉ đạo|Ban Chỉ đạo|',
      ],
    ],
    [
      'Bí thư Chi bộ, kiêm Trưởng thôn Kim Liên Hồ Sỹ Lâm nói.',
      ['Bí thư Chi bộ, kiêm Trưởng thôn Kim Liên Hồ Sỹ Lâm → Hồ Sỹ Lâm; Bí thư|Chi bộ|; Trưởng thôn|thôn Kim Liên|'],
    ],
    [
      'Chánh án TAND tỉnh ông Võ Hữu Tám chủ tọa.',
      ['Chánh án TAND tỉnh ông Võ Hữu Tám → Võ Hữu Tám; Chánh án|TAND tỉnh|'],
    ],
    ['Giám đốc Sở Y tế: Sở đã làm tốt', []],
    ['Giám đốc Sở Y tế | Sở Y tế', []],
    ['- Bí thư Đảng ủy: Đồng chí Tám', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
