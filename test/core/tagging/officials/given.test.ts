import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('given names alone, behind honorifics, posts, ranks; in rows', () => {
  it.each<[string, string[]]>([
    [
      'Ông Diệp Văn Thạnh, cựu Chủ tịch UBND huyện và ông Trần Trường Sơn, cựu Phó Chủ tịch UBND huyện hầu tòa. Các ông Thạnh, Sơn nói. Hai bị cáo Thạnh và Sơn im lặng. Ông Thạnh cùng ông Sơn về.',
      [
        'Ông Diệp Văn Thạnh, cựu Chủ tịch UBND huyện → Diệp Văn Thạnh; Chủ tịch|UBND huyện| (former)',
        'ông Trần Trường Sơn, cựu Phó Chủ tịch UBND huyện → Trần Trường Sơn; Phó Chủ tịch|UBND huyện| (former)',
        'ông Thạnh → Diệp Văn Thạnh; Chủ tịch|UBND huyện| (former)',
        'Sơn → Trần Trường Sơn; Phó Chủ tịch|UBND huyện| (former)',
        'bị cáo Thạnh → Diệp Văn Thạnh; Chủ tịch|UBND huyện| (former)',
        'Sơn → Trần Trường Sơn; Phó Chủ tịch|UBND huyện| (former)',
        'Ông Thạnh → Diệp Văn Thạnh; Chủ tịch|UBND huyện| (former)',
        'ông Sơn → Trần Trường Sơn; Phó Chủ tịch|UBND huyện| (former)',
      ],
    ],
    [
      'Ông Diệp Văn Thạnh, Chủ tịch UBND huyện họp. Các ông Thạnh, Sáng nay trời mưa.',
      [
        'Ông Diệp Văn Thạnh, Chủ tịch UBND huyện → Diệp Văn Thạnh; Chủ tịch|UBND huyện|',
        'ông Thạnh → Diệp Văn Thạnh; Chủ tịch|UBND huyện|',
      ],
    ],
    [
      'Ông Diệp Văn Thạnh, Chủ tịch UBND huyện họp. Ông Thạnh, Sơn ca hót.',
      [
        'Ông Diệp Văn Thạnh, Chủ tịch UBND huyện → Diệp Văn Thạnh; Chủ tịch|UBND huyện|',
        'Ông Thạnh → Diệp Văn Thạnh; Chủ tịch|UBND huyện|',
      ],
    ],
    [
      'Ông Lê Văn Tám, Giám đốc Sở Y tế trả lời. Bị cáo Tám khai. Giám đốc Tám nói. Anh Tám cười. Bà Tám đi chợ.',
      [
        'Ông Lê Văn Tám, Giám đốc Sở Y tế → Lê Văn Tám; Giám đốc|Sở Y tế|',
        'Bị cáo Tám → Lê Văn Tám; Giám đốc|Sở Y tế|',
        'Giám đốc Tám → Lê Văn Tám; Giám đốc|Sở Y tế|',
        'Anh Tám → Lê Văn Tám; Giám đốc|Sở Y tế|',
      ],
    ],
    [
      'Thượng tá Lê Văn Tám, Trưởng Công an huyện dự. Thượng tá Tám nói. Đồng chí Tám chỉ đạo.',
      [
        'Thượng tá Lê Văn Tám, Trưởng Công an huyện → Lê Văn Tám; Trưởng Công an|huyện|',
        'Thượng tá Tám → Lê Văn Tám; Trưởng Công an|huyện|',
        'Đồng chí Tám → Lê Văn Tám; Trưởng Công an|huyện|',
      ],
    ],
    [
      'Tổng thống Mỹ Donald Trumpet đến. Tổng thống Trumpet nói. Ông Trumpet về.',
      [
        'Tổng thống Mỹ Donald Trumpet → Donald Trumpet; Tổng thống||Mỹ',
        'Tổng thống Trumpet → Donald Trumpet; Tổng thống||Mỹ',
        'Ông Trumpet → Donald Trumpet; Tổng thống||Mỹ',
      ],
    ],
    ['Ông Chín kể. Chị Hoa nghe. Bác Ba uống trà.', []],
    [
      'Bí thư Tỉnh ủy Lê Văn Tám và Bí thư Huyện ủy Trần Văn Tám dự. Ông Tám phát biểu.',
      [
        'Bí thư Tỉnh ủy Lê Văn Tám → Lê Văn Tám; Bí thư|Tỉnh ủy|',
        'Bí thư Huyện ủy Trần Văn Tám → Trần Văn Tám; Bí thư|Huyện ủy|',
        'Ông Tám → Trần Văn Tám; Bí thư|Huyện ủy|',
      ],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
