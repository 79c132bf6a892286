import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('the office that is left for another', () => {
  it.each<[string, string[]]>([
    [
      'Bí thư Tỉnh ủy Hà Nam Bùi Văn Tám được điều động giữ chức Phó Trưởng Ban Tổ chức Trung ương.',
      [
        'Bí thư Tỉnh ủy Hà Nam Bùi Văn Tám → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam (former); Phó Trưởng Ban|Ban Tổ chức Trung ương| (appointed)',
      ],
    ],
    [
      'Đồng chí Bùi Văn Tám, Tỉnh ủy viên, Chánh Văn phòng Tỉnh ủy Hà Nam được điều động, chỉ định giữ chức Bí thư Huyện ủy Kim Sơn.',
      [
        'Đồng chí Bùi Văn Tám, Tỉnh ủy viên, Chánh Văn phòng Tỉnh ủy Hà Nam → Bùi Văn Tám; Tỉnh ủy viên|Tỉnh ủy|Hà Nam; Chánh Văn phòng|Tỉnh ủy|Hà Nam (former); Bí thư|Huyện ủy Kim Sơn|Hà Nam (appointed)',
      ],
    ],
    [
      'Bộ Chính trị điều động đồng chí Bùi Văn Tám, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Hà Nam giữ chức Phó Trưởng Ban Nội chính Trung ương.',
      [
        'đồng chí Bùi Văn Tám, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Hà Nam → Bùi Văn Tám; Ủy viên|Trung ương Đảng|; Bí thư|Tỉnh ủy|Hà Nam (former); Phó Trưởng Ban|Ban Nội chính Trung ương| (appointed)',
      ],
    ],
    [
      'Ông Bùi Văn Tám (Bí thư Tỉnh ủy Hà Nam) được luân chuyển giữ chức Bí thư Tỉnh ủy Hải Dương.',
      [
        'Ông Bùi Văn Tám (Bí thư Tỉnh ủy Hà Nam) → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam (former); Bí thư|Tỉnh ủy|Hải Dương (appointed)',
      ],
    ],
    [
      'Ông Bùi Văn Tám, Trưởng Ban Tuyên giáo Trung ương giữ chức Trưởng Ban Tuyên giáo và Dân vận Trung ương.',
      [
        'Ông Bùi Văn Tám, Trưởng Ban Tuyên giáo Trung ương → Bùi Văn Tám; Trưởng Ban|Ban Tuyên giáo Trung ương| (former); Trưởng Ban|Ban Tuyên giáo và Dân vận Trung ương| (appointed)',
      ],
    ],
    [
      'Ông Bùi Văn Tám - Phó Giám đốc Công an tỉnh Hà Nam giữ chức vụ Giám đốc Công an tỉnh Nam Định.',
      [
        'Ông Bùi Văn Tám - Phó Giám đốc Công an tỉnh Hà Nam → Bùi Văn Tám; Phó Giám đốc|Công an tỉnh|Hà Nam (former); Giám đốc|Công an tỉnh|Nam Định (appointed)',
      ],
    ],
    [
      'Bà Lê Thị Hòa, Phó Chủ tịch UBND tỉnh Hà Nam được bầu giữ chức Chủ tịch UBND tỉnh Hà Nam.',
      [
        'Bà Lê Thị Hòa, Phó Chủ tịch UBND tỉnh Hà Nam → Lê Thị Hòa; Phó Chủ tịch|UBND tỉnh|Hà Nam (former); Chủ tịch|UBND tỉnh|Hà Nam (appointed)',
      ],
    ],
    [
      'Ông Bùi Văn Tám, Phó Giám đốc Sở Nội vụ được bổ nhiệm giữ chức Giám đốc Sở Nội vụ tỉnh Hà Nam.',
      [
        'Ông Bùi Văn Tám, Phó Giám đốc Sở Nội vụ → Bùi Văn Tám; Phó Giám đốc|Sở Nội vụ|Hà Nam (former); Giám đốc|Sở Nội vụ tỉnh|Hà Nam (appointed)',
      ],
    ],
    [
      'Ông Bùi Văn Tám, Giám đốc Sở Nội vụ giữ chức Giám đốc Sở Tài chính tỉnh Hà Nam.',
      [
        'Ông Bùi Văn Tám, Giám đốc Sở Nội vụ → Bùi Văn Tám; Giám đốc|Sở Nội vụ|Hà Nam (former); Giám đốc|Sở Tài chính tỉnh|Hà Nam (appointed)',
      ],
    ],
    [
      'Ông Bùi Văn Tám, Phó Bí thư Tỉnh ủy Hà Nam được bầu giữ chức Chủ tịch UBND tỉnh Hà Nam.',
      [
        'Ông Bùi Văn Tám, Phó Bí thư Tỉnh ủy Hà Nam → Bùi Văn Tám; Phó Bí thư|Tỉnh ủy|Hà Nam; Chủ tịch|UBND tỉnh|Hà Nam (appointed)',
      ],
    ],
    [
      'Ông Bùi Văn Tám, Bí thư Tỉnh ủy Hà Nam được phân công làm Trưởng Ban Chỉ đạo cải cách hành chính tỉnh Hà Nam.',
      [
        'Ông Bùi Văn Tám, Bí thư Tỉnh ủy Hà Nam → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam; Trưởng Ban Chỉ đạo|Ban Chỉ đạo cải cách hành chính tỉnh|Hà Nam (appointed)',
      ],
    ],
    [
      'Ông Bùi Văn Tám, Bí thư Tỉnh ủy, Trưởng Đoàn ĐBQH tỉnh Hà Nam tiếp tục giữ chức Bí thư Tỉnh ủy Hà Nam.',
      [
        'Ông Bùi Văn Tám, Bí thư Tỉnh ủy, Trưởng Đoàn ĐBQH tỉnh Hà Nam → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam (appointed); Trưởng Đoàn ĐBQH|Đoàn ĐBQH tỉnh|Hà Nam',
      ],
    ],
    [
      'Ông Bùi Văn Tám, Giám đốc Sở Nội vụ được chỉ định tham gia Ban Thường vụ, giữ chức Ủy viên Ban Thường vụ Tỉnh ủy Hà Nam.',
      [
        'Ông Bùi Văn Tám, Giám đốc Sở Nội vụ → Bùi Văn Tám; Giám đốc|Sở Nội vụ|Hà Nam; Ủy viên Ban Thường vụ|Tỉnh ủy|Hà Nam (appointed)',
      ],
    ],
    [
      'Phó Thủ tướng Bùi Văn Tám kiêm giữ chức Chủ tịch Hội đồng Thi đua.',
      ['Phó Thủ tướng Bùi Văn Tám → Bùi Văn Tám; Phó Thủ tướng||; Chủ tịch|Hội đồng Thi đua| (appointed)'],
    ],
    [
      'Ông Bùi Văn Tám, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Hà Nam, giữ chức Bí thư Đảng ủy UBND tỉnh Hà Nam.',
      [
        'Ông Bùi Văn Tám, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Hà Nam → Bùi Văn Tám; Phó Bí thư|Tỉnh ủy|Hà Nam; Chủ tịch|UBND tỉnh|Hà Nam; Bí thư|Đảng ủy UBND tỉnh|Hà Nam (appointed)',
      ],
    ],
    [
      'Ông Bùi Văn Tám, Phó Chủ tịch HĐND tỉnh Hà Nam, thôi giữ chức Giám đốc Sở Nội vụ tỉnh Hà Nam.',
      [
        'Ông Bùi Văn Tám, Phó Chủ tịch HĐND tỉnh Hà Nam → Bùi Văn Tám; Phó Chủ tịch|HĐND tỉnh|Hà Nam; Giám đốc|Sở Nội vụ tỉnh|Hà Nam (former)',
      ],
    ],
    [
      'Bộ Chính trị điều động ông Bùi Văn Tám, Phó Bí thư Tỉnh ủy Hà Nam, để HĐND tỉnh bầu giữ chức Chủ tịch UBND tỉnh Hà Nam.',
      [
        'ông Bùi Văn Tám, Phó Bí thư Tỉnh ủy Hà Nam → Bùi Văn Tám; Phó Bí thư|Tỉnh ủy|Hà Nam; Chủ tịch|UBND tỉnh|Hà Nam (appointed)',
      ],
    ],
    [
      'Ông Bùi Văn Tám, Thứ trưởng Bộ Nội vụ được phân công về giữ chức Phó Bí thư Tỉnh ủy Hà Nam.',
      [
        'Ông Bùi Văn Tám, Thứ trưởng Bộ Nội vụ → Bùi Văn Tám; Thứ trưởng|Bộ Nội vụ| (former); Phó Bí thư|Tỉnh ủy|Hà Nam (appointed)',
      ],
    ],
    [
      'Đồng chí Bùi Văn Tám, Phó Trưởng Phòng Nội vụ huyện Kim Sơn được điều động sang làm Chủ tịch UBND xã Kim Mỹ.',
      [
        'Đồng chí Bùi Văn Tám, Phó Trưởng Phòng Nội vụ huyện Kim Sơn → Bùi Văn Tám; Phó Trưởng Phòng|Phòng Nội vụ huyện Kim Sơn| (former); Chủ tịch|UBND xã Kim Mỹ| (appointed)',
      ],
    ],
    [
      'Chánh Thanh tra tỉnh làm Bí thư Huyện ủy\nÔng Bùi Văn Tám, Giám đốc Sở Nội vụ tỉnh Hà Nam, được điều động giữ chức Bí thư Huyện ủy Kim Sơn. Trước giờ nhận quyết định, Giám đốc Sở Nội vụ cảm ơn đồng nghiệp.',
      [
        'Ông Bùi Văn Tám, Giám đốc Sở Nội vụ tỉnh Hà Nam → Bùi Văn Tám; Giám đốc|Sở Nội vụ tỉnh|Hà Nam (former); Bí thư|Huyện ủy Kim Sơn|Hà Nam (appointed)',
        'Giám đốc Sở Nội vụ → Bùi Văn Tám; Giám đốc|Sở Nội vụ tỉnh|Hà Nam (former); Bí thư|Huyện ủy Kim Sơn|Hà Nam (appointed)',
      ],
    ],
    [
      'Điều động ông Bùi Văn Tám, Bộ trưởng Bộ Nội vụ, thôi giữ chức Bí thư Ban Cán sự đảng Bộ Nội vụ, chỉ định giữ chức Bí thư Tỉnh ủy Hà Nam.',
      [
        'ông Bùi Văn Tám, Bộ trưởng Bộ Nội vụ → Bùi Văn Tám; Bộ trưởng|Bộ Nội vụ|; Bí thư|Ban Cán sự đảng Bộ Nội vụ| (former); Bí thư|Tỉnh ủy|Hà Nam (appointed)',
      ],
    ],
    [
      'Ông Bùi Văn Tám, Chủ tịch UBND tỉnh Hà Nam, được Quốc hội phê chuẩn bổ nhiệm giữ chức Bộ trưởng Bộ Nội vụ.',
      [
        'Ông Bùi Văn Tám, Chủ tịch UBND tỉnh Hà Nam → Bùi Văn Tám; Chủ tịch|UBND tỉnh|Hà Nam (former); Bộ trưởng|Bộ Nội vụ| (appointed)',
      ],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
