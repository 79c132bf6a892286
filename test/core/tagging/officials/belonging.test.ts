import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe("What belongs to an office is not its holder's", () => {
  it.each<[string, string[]]>([
    [
      'Ông Hồ Sỹ Lâm làm Chủ tịch UBND tỉnh. Sở thông báo phân công công tác của Chủ tịch UBND tỉnh.',
      ['Ông Hồ Sỹ Lâm → Hồ Sỹ Lâm; Chủ tịch|UBND tỉnh| (appointed)'],
    ],
    [
      'Ông Hồ Sỹ Lâm làm Chủ tịch UBND tỉnh. Chương trình công tác của Chủ tịch UBND tỉnh tháng 5.',
      ['Ông Hồ Sỹ Lâm → Hồ Sỹ Lâm; Chủ tịch|UBND tỉnh| (appointed)'],
    ],
    [
      'Ông Hồ Sỹ Lâm làm Chủ tịch UBND tỉnh. Lịch công tác của Chủ tịch UBND tỉnh đã đăng.',
      ['Ông Hồ Sỹ Lâm → Hồ Sỹ Lâm; Chủ tịch|UBND tỉnh| (appointed)'],
    ],
    [
      'Ông Hồ Sỹ Lâm làm Chủ tịch UBND tỉnh. Chuyến công tác của Chủ tịch UBND tỉnh thành công.',
      [
        'Ông Hồ Sỹ Lâm → Hồ Sỹ Lâm; Chủ tịch|UBND tỉnh| (appointed)',
        'Chủ tịch UBND tỉnh → Hồ Sỹ Lâm; Chủ tịch|UBND tỉnh| (appointed)',
      ],
    ],
    [
      'Ông Hồ Sỹ Lâm làm Chủ tịch UBND tỉnh. Đoàn công tác của Chủ tịch UBND tỉnh đã đến.',
      [
        'Ông Hồ Sỹ Lâm → Hồ Sỹ Lâm; Chủ tịch|UBND tỉnh| (appointed)',
        'Chủ tịch UBND tỉnh → Hồ Sỹ Lâm; Chủ tịch|UBND tỉnh| (appointed)',
      ],
    ],
    [
      'Ông Hồ Sỹ Lâm làm Chủ tịch UBND tỉnh. Theo thẩm quyền của Chủ tịch UBND tỉnh.',
      ['Ông Hồ Sỹ Lâm → Hồ Sỹ Lâm; Chủ tịch|UBND tỉnh| (appointed)'],
    ],
    [
      'Ông Hồ Sỹ Lâm làm Chủ tịch UBND tỉnh. Theo ủy quyền của Chủ tịch UBND tỉnh, Sở Y tế ký.',
      [
        'Ông Hồ Sỹ Lâm → Hồ Sỹ Lâm; Chủ tịch|UBND tỉnh| (appointed)',
        'Chủ tịch UBND tỉnh → Hồ Sỹ Lâm; Chủ tịch|UBND tỉnh| (appointed)',
      ],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('A degree or calling between posts', () => {
  it.each<[string, string[]]>([
    [
      'Ông Hồ Sỹ Lâm, Bí thư Đảng ủy, Anh hùng Lao động, Chủ tịch Hội Nông dân tỉnh, dự.',
      [
        'Ông Hồ Sỹ Lâm, Bí thư Đảng ủy, Anh hùng Lao động, Chủ tịch Hội Nông dân tỉnh → Hồ Sỹ Lâm; Bí thư|Đảng ủy|; Chủ tịch|Hội Nông dân tỉnh|',
      ],
    ],
    [
      'Ông Hồ Sỹ Lâm, Phó Bí thư Tỉnh ủy, Thiếu tướng, Giám đốc Công an tỉnh, dự.',
      [
        'Ông Hồ Sỹ Lâm, Phó Bí thư Tỉnh ủy, Thiếu tướng, Giám đốc Công an tỉnh → Hồ Sỹ Lâm; Phó Bí thư|Tỉnh ủy|; Giám đốc|Công an tỉnh|',
      ],
    ],
    [
      'Ông Hồ Sỹ Lâm, Phó Bí thư Tỉnh ủy, Tiến sĩ Trần Văn Ba, Giám đốc Sở Y tế, dự.',
      [
        'Ông Hồ Sỹ Lâm, Phó Bí thư Tỉnh ủy → Hồ Sỹ Lâm; Phó Bí thư|Tỉnh ủy|',
        'Tiến sĩ Trần Văn Ba, Giám đốc Sở Y tế → Trần Văn Ba; Giám đốc|Sở Y tế|',
      ],
    ],
    [
      'Ông Hồ Sỹ Lâm, Phó Bí thư Tỉnh ủy, Tiến sĩ, Giám đốc Sở Y tế Trần Văn Ba, dự.',
      [
        'Ông Hồ Sỹ Lâm, Phó Bí thư Tỉnh ủy → Hồ Sỹ Lâm; Phó Bí thư|Tỉnh ủy|',
        'Tiến sĩ, Giám đốc Sở Y tế Trần Văn Ba → Trần Văn Ba; Giám đốc|Sở Y tế|',
      ],
    ],
    [
      'Ông Hồ Sỹ Lâm, Phó Bí thư Tỉnh ủy, ông, Giám đốc Sở Y tế, dự.',
      ['Ông Hồ Sỹ Lâm, Phó Bí thư Tỉnh ủy → Hồ Sỹ Lâm; Phó Bí thư|Tỉnh ủy|'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
