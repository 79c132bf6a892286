import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('several get one post each, in order', () => {
  it.each<[string, string[]]>([
    [
      'Ông Bùi Văn Tám và ông Lê Hữu Tư lần lượt giữ chức Chủ tịch UBND tỉnh và Phó Chủ tịch UBND tỉnh Hà Nam.',
      [
        'Ông Bùi Văn Tám → Bùi Văn Tám; Chủ tịch|UBND tỉnh|Hà Nam (appointed)',
        'ông Lê Hữu Tư → Lê Hữu Tư; Phó Chủ tịch|UBND tỉnh|Hà Nam (appointed)',
      ],
    ],
    [
      'Ông Bùi Văn Tám và bà Lê Thị Hòa lần lượt được bầu làm Chủ tịch và Phó Chủ tịch HĐND tỉnh Hà Nam.',
      [
        'Ông Bùi Văn Tám → Bùi Văn Tám; Chủ tịch|HĐND tỉnh|Hà Nam (appointed)',
        'bà Lê Thị Hòa → Lê Thị Hòa; Phó Chủ tịch|HĐND tỉnh|Hà Nam (appointed)',
      ],
    ],
    [
      'Các ông Bùi Văn Tám, Lê Hữu Tư, Hà Văn Năm lần lượt giữ các chức vụ Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh, Chủ tịch UBND tỉnh Hà Nam.',
      [
        'ông Bùi Văn Tám → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam (appointed)',
        'Lê Hữu Tư → Lê Hữu Tư; Chủ tịch|HĐND tỉnh|Hà Nam (appointed)',
        'Hà Văn Năm → Hà Văn Năm; Chủ tịch|UBND tỉnh|Hà Nam (appointed)',
      ],
    ],
    [
      'HĐND tỉnh đã bầu ông Bùi Văn Tám và bà Lê Thị Hòa lần lượt giữ chức Chủ tịch HĐND tỉnh và Phó Chủ tịch HĐND tỉnh Hà Nam.',
      [
        'ông Bùi Văn Tám → Bùi Văn Tám; Chủ tịch|HĐND tỉnh|Hà Nam (appointed)',
        'bà Lê Thị Hòa → Lê Thị Hòa; Phó Chủ tịch|HĐND tỉnh|Hà Nam (appointed)',
      ],
    ],
    [
      'Đồng chí Bùi Văn Tám và đồng chí Lê Hữu Tư được bầu lần lượt làm Bí thư và Phó Bí thư Huyện ủy Kim Sơn.',
      [
        'Đồng chí Bùi Văn Tám → Bùi Văn Tám; Bí thư|Huyện ủy Kim Sơn| (appointed)',
        'đồng chí Lê Hữu Tư → Lê Hữu Tư; Phó Bí thư|Huyện ủy Kim Sơn| (appointed)',
      ],
    ],
    [
      'Ông Bùi Văn Tám và ông Lê Hữu Tư được bổ nhiệm lần lượt giữ chức Giám đốc Sở Nội vụ và Giám đốc Sở Tài chính Hà Nam.',
      [
        'Ông Bùi Văn Tám → Bùi Văn Tám; Giám đốc|Sở Nội vụ|Hà Nam (appointed)',
        'ông Lê Hữu Tư → Lê Hữu Tư; Giám đốc|Sở Tài chính|Hà Nam (appointed)',
      ],
    ],
    [
      'Ông Bùi Văn Tám lần lượt giữ các chức vụ Phó Giám đốc, Giám đốc Sở Nội vụ tỉnh Hà Nam.',
      [
        'Ông Bùi Văn Tám → Bùi Văn Tám; Phó Giám đốc|Sở Nội vụ tỉnh|Hà Nam (former); Giám đốc|Sở Nội vụ tỉnh|Hà Nam (former)',
      ],
    ],
    [
      'Ông Bùi Văn Tám từng lần lượt giữ chức Bí thư Huyện ủy Kim Sơn, Giám đốc Sở Nội vụ tỉnh Hà Nam.',
      [
        'Ông Bùi Văn Tám → Bùi Văn Tám; Bí thư|Huyện ủy Kim Sơn|Hà Nam (former); Giám đốc|Sở Nội vụ tỉnh|Hà Nam (former)',
      ],
    ],
    [
      'Ông Bùi Văn Tám và ông Lê Hữu Tư lần lượt giữ chức Chủ tịch UBND huyện Kim Sơn.',
      [
        'Ông Bùi Văn Tám → Bùi Văn Tám; Chủ tịch|UBND huyện Kim Sơn| (former)',
        'ông Lê Hữu Tư → Lê Hữu Tư; Chủ tịch|UBND huyện Kim Sơn| (former)',
      ],
    ],
    [
      'Ông Bùi Văn Tám và ông Lê Hữu Tư được bầu giữ chức Phó Chủ tịch UBND tỉnh Hà Nam.',
      [
        'Ông Bùi Văn Tám → Bùi Văn Tám; Phó Chủ tịch|UBND tỉnh|Hà Nam (appointed)',
        'ông Lê Hữu Tư → Lê Hữu Tư; Phó Chủ tịch|UBND tỉnh|Hà Nam (appointed)',
      ],
    ],
    [
      'Ông Bùi Văn Tám và ông Lê Hữu Tư lần lượt bị cách chức Chủ tịch UBND tỉnh và Phó Chủ tịch UBND tỉnh Hà Nam.',
      [
        'Ông Bùi Văn Tám → Bùi Văn Tám; Chủ tịch|UBND tỉnh|Hà Nam (former)',
        'ông Lê Hữu Tư → Lê Hữu Tư; Phó Chủ tịch|UBND tỉnh|Hà Nam (former)',
      ],
    ],
    [
      'Hai ông Bùi Văn Tám và Lê Hữu Tư lần lượt là Chủ tịch và Phó Chủ tịch UBND xã Kim Mỹ.',
      [
        'ông Bùi Văn Tám → Bùi Văn Tám; Chủ tịch|UBND xã Kim Mỹ|',
        'Lê Hữu Tư → Lê Hữu Tư; Phó Chủ tịch|UBND xã Kim Mỹ|',
      ],
    ],
    [
      'Hội nghị công bố quyết định điều động các đồng chí: Lê Văn Hòa giữ chức Trưởng Phòng Nội vụ huyện Kim Sơn; Hà Văn Tư giữ chức Trưởng Phòng Y tế huyện Kim Sơn; Bùi Văn Tám giữ chức Bí thư Đảng ủy xã Kim Mỹ.',
      [
        'Lê Văn Hòa → Lê Văn Hòa; Trưởng Phòng|Phòng Nội vụ huyện Kim Sơn| (appointed)',
        'Hà Văn Tư → Hà Văn Tư; Trưởng Phòng|Phòng Y tế huyện Kim Sơn| (appointed)',
        'Bùi Văn Tám → Bùi Văn Tám; Bí thư|Đảng ủy xã Kim Mỹ| (appointed)',
      ],
    ],
    [
      'Các đồng chí: Lê Văn Hòa được bầu giữ chức Phó Bí thư Huyện ủy Kim Sơn; Hà Văn Tư được bổ nhiệm làm Chánh Văn phòng Huyện ủy Kim Sơn.',
      [
        'Lê Văn Hòa → Lê Văn Hòa; Phó Bí thư|Huyện ủy Kim Sơn| (appointed)',
        'Hà Văn Tư → Hà Văn Tư; Chánh Văn phòng|Huyện ủy Kim Sơn| (appointed)',
      ],
    ],
    [
      'Các đồng chí: Lê Văn Hòa, Bí thư Huyện ủy Kim Sơn phát biểu; Quyết Thắng là khẩu hiệu của huyện.',
      ['Lê Văn Hòa, Bí thư Huyện ủy Kim Sơn → Lê Văn Hòa; Bí thư|Huyện ủy Kim Sơn|'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
