import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('successions, and offices said before their holder', () => {
  it.each<[string, string[]]>([
    [
      'Kế nhiệm ông Bùi Văn Tám trong vai trò Chủ tịch UBND huyện Kim Sơn là ông Lê Hữu Tư.',
      [
        'ông Bùi Văn Tám → Bùi Văn Tám; Chủ tịch|UBND huyện Kim Sơn| (former)',
        'ông Lê Hữu Tư → Lê Hữu Tư; Chủ tịch|UBND huyện Kim Sơn|',
      ],
    ],
    [
      'Ông Bùi Văn Tám thôi giữ chức Chủ tịch UBND tỉnh Hà Nam. Thay ông Tám là ông Lê Hữu Tư.',
      [
        'Ông Bùi Văn Tám → Bùi Văn Tám; Chủ tịch|UBND tỉnh|Hà Nam (former)',
        'ông Tám → Bùi Văn Tám; Chủ tịch|UBND tỉnh|Hà Nam (former)',
        'ông Lê Hữu Tư → Lê Hữu Tư; Chủ tịch|UBND tỉnh|Hà Nam (appointed)',
      ],
    ],
    [
      'Ông Lê Hữu Tư thay thế ông Bùi Văn Tám làm Bí thư Tỉnh ủy Hà Nam.',
      [
        'Ông Lê Hữu Tư → Lê Hữu Tư; Bí thư|Tỉnh ủy|Hà Nam (appointed)',
        'ông Bùi Văn Tám → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam (former)',
      ],
    ],
    [
      'Ông Lê Hữu Tư thay ông Bùi Văn Tám giữ chức Chủ tịch UBND tỉnh Hà Nam.',
      [
        'Ông Lê Hữu Tư → Lê Hữu Tư; Chủ tịch|UBND tỉnh|Hà Nam (appointed)',
        'ông Bùi Văn Tám → Bùi Văn Tám; Chủ tịch|UBND tỉnh|Hà Nam (former)',
      ],
    ],
    [
      'Chủ tịch UBND tỉnh Hà Nam được chỉ định là ông Bùi Văn Tám.',
      ['ông Bùi Văn Tám → Bùi Văn Tám; Chủ tịch|UBND tỉnh|Hà Nam (appointed)'],
    ],
    [
      'Giám đốc Sở Y tế Hà Nam mới được bổ nhiệm là bà Lê Thị Hòa.',
      ['bà Lê Thị Hòa → Lê Thị Hòa; Giám đốc|Sở Y tế|Hà Nam (appointed)'],
    ],
    [
      'Người giữ chức Chủ tịch UBND tỉnh Hà Nam trước đó là ông Bùi Văn Tám.',
      ['ông Bùi Văn Tám → Bùi Văn Tám; Chủ tịch|UBND tỉnh|Hà Nam (former)'],
    ],
    [
      'Ông Lê Hữu Tư giữ chức Bí thư Tỉnh ủy Hà Nam, thay ông Bùi Văn Tám nghỉ hưu.',
      [
        'Ông Lê Hữu Tư → Lê Hữu Tư; Bí thư|Tỉnh ủy|Hà Nam (appointed)',
        'ông Bùi Văn Tám → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam (former)',
      ],
    ],
    [
      'Ông Lê Hữu Tư được bầu làm Bí thư Tỉnh ủy Hà Nam, kế nhiệm ông Bùi Văn Tám.',
      [
        'Ông Lê Hữu Tư → Lê Hữu Tư; Bí thư|Tỉnh ủy|Hà Nam (appointed)',
        'ông Bùi Văn Tám → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam (former)',
      ],
    ],
    ['Bí thư Tỉnh ủy Hà Nam hiện nay là ông Bùi Văn Tám.', ['ông Bùi Văn Tám → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam']],
    [
      'Giám đốc Sở Y tế Hà Nam khi đó là bà Lê Thị Hòa.',
      ['bà Lê Thị Hòa → Lê Thị Hòa; Giám đốc|Sở Y tế|Hà Nam (former)'],
    ],
    [
      'Ông Bùi Văn Tám, Giám đốc Sở Nội vụ, thay mặt ông Lê Hữu Tư làm Trưởng Ban Tổ chức Tỉnh ủy Hà Nam.',
      [
        'Ông Bùi Văn Tám, Giám đốc Sở Nội vụ → Bùi Văn Tám; Giám đốc|Sở Nội vụ|Hà Nam',
        'ông Lê Hữu Tư → Lê Hữu Tư; Trưởng Ban Tổ chức|Tỉnh ủy|Hà Nam (appointed)',
      ],
    ],
    [
      'Ông Bùi Văn Tám, Bí thư Tỉnh ủy Hà Nam. Thay đổi lớn nhất là ông Lê Hữu Tư vắng mặt.',
      ['Ông Bùi Văn Tám, Bí thư Tỉnh ủy Hà Nam → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam'],
    ],
    [
      'Ông Bùi Văn Tám, Bí thư Tỉnh ủy Hà Nam, nghỉ hưu. Người thay ông Bùi Văn Tám là ông Lê Hữu Tư.',
      [
        'Ông Bùi Văn Tám, Bí thư Tỉnh ủy Hà Nam → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam (former)',
        'ông Bùi Văn Tám → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam (former)',
        'ông Lê Hữu Tư → Lê Hữu Tư; Bí thư|Tỉnh ủy|Hà Nam (appointed)',
      ],
    ],
    [
      'Người kế nhiệm ông Bùi Văn Tám ở vị trí Bí thư Huyện ủy Kim Sơn là ông Lê Hữu Tư.',
      [
        'ông Bùi Văn Tám → Bùi Văn Tám; Bí thư|Huyện ủy Kim Sơn| (former)',
        'ông Lê Hữu Tư → Lê Hữu Tư; Bí thư|Huyện ủy Kim Sơn| (appointed)',
      ],
    ],
    [
      'Giữ chức Giám đốc Sở Y tế Hà Nam thay bà Lê Thị Hòa là ông Lê Hữu Tư.',
      [
        'bà Lê Thị Hòa → Lê Thị Hòa; Giám đốc|Sở Y tế|Hà Nam (former)',
        'ông Lê Hữu Tư → Lê Hữu Tư; Giám đốc|Sở Y tế|Hà Nam (appointed)',
      ],
    ],
    [
      'Ông Lê Hữu Tư được bầu giữ chức Chủ tịch UBND tỉnh Hà Nam, thay ông Bùi Văn Tám được điều động giữ chức Phó Bí thư Tỉnh ủy Hải Dương.',
      [
        'Ông Lê Hữu Tư → Lê Hữu Tư; Chủ tịch|UBND tỉnh|Hà Nam (appointed)',
        'ông Bùi Văn Tám → Bùi Văn Tám; Chủ tịch|UBND tỉnh|Hà Nam (former); Phó Bí thư|Tỉnh ủy|Hải Dương (appointed)',
      ],
    ],
    [
      'Ông Hà Văn Năm giữ chức Giám đốc Sở Y tế Hà Nam. Ông Lê Hữu Tư thay ông Bùi Văn Tám giữ chức Giám đốc Sở Nội vụ Hà Nam.',
      [
        'Ông Hà Văn Năm → Hà Văn Năm; Giám đốc|Sở Y tế|Hà Nam (appointed)',
        'Ông Lê Hữu Tư → Lê Hữu Tư; Giám đốc|Sở Nội vụ|Hà Nam (appointed)',
        'ông Bùi Văn Tám → Bùi Văn Tám; Giám đốc|Sở Nội vụ|Hà Nam (former)',
      ],
    ],
    [
      'Ông Lê Hữu Tư giữ chức Giám đốc Sở Nội vụ Hà Nam. Ông Tư thay ông Bùi Văn Tám nghỉ hưu.',
      [
        'Ông Lê Hữu Tư → Lê Hữu Tư; Giám đốc|Sở Nội vụ|Hà Nam (appointed)',
        'Ông Tư → Lê Hữu Tư; Giám đốc|Sở Nội vụ|Hà Nam (appointed)',
        'ông Bùi Văn Tám → Bùi Văn Tám; Giám đốc|Sở Nội vụ|Hà Nam (former)',
      ],
    ],
    [
      'Bộ Chính trị chỉ định Bí thư Tỉnh ủy Hà Nam là ông Lê Hữu Tư, thay ông Bùi Văn Tám.',
      [
        'ông Lê Hữu Tư → Lê Hữu Tư; Bí thư|Tỉnh ủy|Hà Nam (appointed)',
        'ông Bùi Văn Tám → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam (former)',
      ],
    ],
    ['Chủ tịch UBND tỉnh Hà Nam khi đó phát biểu là ông Bùi Văn Tám vắng mặt.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
