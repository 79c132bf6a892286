import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('other words for taking and leaving an office', () => {
  it.each<[string, string[]]>([
    [
      'Đồng chí Bùi Văn Tám nhận nhiệm vụ Bí thư Huyện ủy Kim Sơn từ hôm nay.',
      ['Đồng chí Bùi Văn Tám → Bùi Văn Tám; Bí thư|Huyện ủy Kim Sơn| (appointed)'],
    ],
    [
      'Ông Bùi Văn Tám được giao nhiệm vụ Quyền Giám đốc Sở Y tế Hà Nam.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Quyền Giám đốc|Sở Y tế|Hà Nam (acting)'],
    ],
    ['Ông Bùi Văn Tám được phân công phụ trách Sở Y tế Hà Nam.', []],
    ['Ông Bùi Văn Tám được giao phụ trách Văn phòng UBND tỉnh Hà Nam.', []],
    [
      'Ông Bùi Văn Tám được điều động từ Bí thư Huyện ủy Kim Sơn sang làm Giám đốc Sở Nội vụ tỉnh Hà Nam.',
      [
        'Ông Bùi Văn Tám → Bùi Văn Tám; Bí thư|Huyện ủy Kim Sơn|Hà Nam (former); Giám đốc|Sở Nội vụ tỉnh|Hà Nam (appointed)',
      ],
    ],
    [
      'Ông Bùi Văn Tám từ Phó Giám đốc Sở Nội vụ lên làm Giám đốc Sở Nội vụ tỉnh Hà Nam.',
      [
        'Ông Bùi Văn Tám → Bùi Văn Tám; Giám đốc|Sở Nội vụ tỉnh|Hà Nam (appointed); Phó Giám đốc|Sở Nội vụ|Hà Nam (former)',
      ],
    ],
    [
      'Ông Bùi Văn Tám được điều động nhận công tác tại Ban Dân vận Tỉnh ủy, giữ chức vụ Phó Trưởng ban.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Phó Trưởng ban|Ban Dân vận Tỉnh ủy| (appointed)'],
    ],
    [
      'Ông Bùi Văn Tám đến nhận công tác tại Sở Y tế tỉnh Hà Nam, bổ nhiệm giữ chức Phó Giám đốc.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Phó Giám đốc|Sở Y tế tỉnh|Hà Nam (appointed)'],
    ],
    [
      'Ông Bùi Văn Tám về công tác tại Văn phòng Tỉnh ủy Hà Nam, giữ chức Phó Chánh Văn phòng.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Phó Chánh Văn phòng|Văn phòng Tỉnh ủy|Hà Nam (appointed)'],
    ],
    [
      'Ông Bùi Văn Tám được giao quyền Giám đốc Sở Y tế Hà Nam.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; quyền Giám đốc|Sở Y tế|Hà Nam (acting)'],
    ],
    ['Ông Bùi Văn Tám được giao nhiệm vụ kiểm tra, đôn đốc các xã.', []],
    ['Ông Bùi Văn Tám nhận nhiệm vụ mới tại Sở Y tế.', []],
    ['Ông Bùi Văn Tám được phân công phụ trách địa bàn xã Kim Mỹ.', []],
    [
      'Ông Bùi Văn Tám làm việc tại Sở Y tế, giữ chức vụ Phó Chủ tịch UBND tỉnh Hà Nam.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Phó Chủ tịch|UBND tỉnh|Hà Nam (appointed)'],
    ],
    [
      'Thủ tướng giao nhiệm vụ cho Bộ trưởng Bộ Y tế Bùi Văn Tám.',
      ['Bộ trưởng Bộ Y tế Bùi Văn Tám → Bùi Văn Tám; Bộ trưởng|Bộ Y tế|'],
    ],
    ['Ông Bùi Văn Tám được Thủ tướng giao nhiệm vụ, Bộ trưởng Bộ Y tế báo cáo.', []],
    [
      'Ông Bùi Văn Tám được giao đảm nhận nhiệm vụ Trưởng Ban Tổ chức Tỉnh ủy Hà Nam.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Trưởng Ban Tổ chức|Tỉnh ủy|Hà Nam (appointed)'],
    ],
    [
      'Ông Bùi Văn Tám được giao giữ chức Chủ tịch UBND huyện Kim Sơn.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Chủ tịch|UBND huyện Kim Sơn| (appointed)'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
