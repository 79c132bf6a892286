import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('an office told of in the past, and careers whose later office ends the earlier', () => {
  it.each<[string, string[]]>([
    [
      'Bà Lê Thị Hòa, khi đó là Giám đốc Sở Y tế tỉnh Hà Nam, đã ký hợp đồng.',
      ['Bà Lê Thị Hòa → Lê Thị Hòa; Giám đốc|Sở Y tế tỉnh|Hà Nam (former)'],
    ],
    [
      'Ông Bùi Văn Tám, lúc đó là Phó Chủ tịch UBND tỉnh Hà Nam, có mặt.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Phó Chủ tịch|UBND tỉnh|Hà Nam (former)'],
    ],
    [
      'Ông Bùi Văn Tám lúc bấy giờ là Chủ tịch UBND huyện Kim Sơn đã phê duyệt dự án.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Chủ tịch|UBND huyện Kim Sơn| (former)'],
    ],
    [
      'Ông Bùi Văn Tám trước đó là Phó Giám đốc Sở Tài chính Hà Nam.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Phó Giám đốc|Sở Tài chính|Hà Nam (former)'],
    ],
    [
      'Ông Bùi Văn Tám trước đây là Bí thư Huyện ủy Kim Sơn.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Bí thư|Huyện ủy Kim Sơn| (former)'],
    ],
    [
      'Ông Bùi Văn Tám vốn là Phó Trưởng ban Dân vận Tỉnh ủy Hà Nam.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Phó Trưởng ban Dân vận|Tỉnh ủy|Hà Nam (former)'],
    ],
    [
      'Giai đoạn 2015-2020, ông Bùi Văn Tám là Phó Chủ tịch UBND tỉnh Hà Nam.',
      ['ông Bùi Văn Tám → Bùi Văn Tám; Phó Chủ tịch|UBND tỉnh|Hà Nam (former)'],
    ],
    [
      'Ông Bùi Văn Tám giai đoạn 2015 - 2020 là Giám đốc Sở Tài chính Hà Nam.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Giám đốc|Sở Tài chính|Hà Nam (former)'],
    ],
    [
      'Từ năm 2015 đến năm 2020, ông Bùi Văn Tám là Giám đốc Sở Tài chính Hà Nam.',
      ['ông Bùi Văn Tám → Bùi Văn Tám; Giám đốc|Sở Tài chính|Hà Nam (former)'],
    ],
    [
      'Từ tháng 5/2015 đến tháng 8/2020, ông Bùi Văn Tám giữ chức Bí thư Huyện ủy Kim Sơn.',
      ['ông Bùi Văn Tám → Bùi Văn Tám; Bí thư|Huyện ủy Kim Sơn| (former)'],
    ],
    [
      'Ông Bùi Văn Tám, thời điểm đó giữ chức Chủ tịch UBND huyện Kim Sơn, đã ký hợp đồng.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Chủ tịch|UBND huyện Kim Sơn| (former)'],
    ],
    [
      'Ông Bùi Văn Tám, tại thời điểm xảy ra vụ việc là Chủ tịch UBND huyện Kim Sơn, khai nhận.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Chủ tịch|UBND huyện Kim Sơn| (former)'],
    ],
    [
      'Ông Bùi Văn Tám (khi ấy là Trưởng phòng Nội vụ huyện) ký giấy.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Trưởng phòng|Phòng Nội vụ huyện| (former)'],
    ],
    [
      'Từ năm 2020 đến nay, ông Bùi Văn Tám là Giám đốc Sở Tài chính Hà Nam.',
      ['ông Bùi Văn Tám → Bùi Văn Tám; Giám đốc|Sở Tài chính|Hà Nam'],
    ],
    [
      'Ông Bùi Văn Tám, Chủ tịch HĐND tỉnh Hà Nam nhiệm kỳ 2021-2026, là Bí thư Tỉnh ủy Hà Nam.',
      [
        'Ông Bùi Văn Tám, Chủ tịch HĐND tỉnh Hà Nam nhiệm kỳ 2021-2026 → Bùi Văn Tám; Chủ tịch|HĐND tỉnh|Hà Nam; Bí thư|Tỉnh ủy|Hà Nam',
      ],
    ],
    [
      'Ông Bùi Văn Tám hiện là Bí thư Tỉnh ủy Hà Nam. Khi đó, đồng chí yêu cầu các sở vào cuộc.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam'],
    ],
    [
      'Năm 2005, ông Bùi Văn Tám làm Phó Giám đốc Sở Tài chính Hà Nam. Hai năm sau, ông làm Giám đốc Sở Tài chính Hà Nam.',
      [
        'ông Bùi Văn Tám → Bùi Văn Tám; Phó Giám đốc|Sở Tài chính|Hà Nam (former); Giám đốc|Sở Tài chính|Hà Nam (appointed)',
      ],
    ],
    [
      'Năm 2005, ông Bùi Văn Tám được bổ nhiệm làm Giám đốc Sở Tài chính Hà Nam.\nNăm 2010, ông được bầu làm Phó Chủ tịch UBND tỉnh Hà Nam.\nNăm 2015, ông giữ chức Bí thư Tỉnh ủy Hà Nam.',
      [
        'ông Bùi Văn Tám → Bùi Văn Tám; Giám đốc|Sở Tài chính|Hà Nam (former); Phó Chủ tịch|UBND tỉnh|Hà Nam (former); Bí thư|Tỉnh ủy|Hà Nam (appointed)',
      ],
    ],
    [
      'Năm 2005, ông Bùi Văn Tám giữ chức Giám đốc Sở Tài chính Hà Nam. Hiện ông là Bí thư Tỉnh ủy Hà Nam.',
      ['ông Bùi Văn Tám → Bùi Văn Tám; Giám đốc|Sở Tài chính|Hà Nam (former); Bí thư|Tỉnh ủy|Hà Nam'],
    ],
    [
      'Tháng 6/2024, ông Bùi Văn Tám được chỉ định làm Phó Bí thư Tỉnh ủy Hà Nam; tháng 7/2024, được bầu giữ chức Chủ tịch UBND tỉnh Hà Nam.',
      ['ông Bùi Văn Tám → Bùi Văn Tám; Phó Bí thư|Tỉnh ủy|Hà Nam (appointed); Chủ tịch|UBND tỉnh|Hà Nam (appointed)'],
    ],
    [
      'Năm 2015, ông Bùi Văn Tám được bầu làm Chủ tịch UBND tỉnh Hà Nam; năm 2020, ông tái đắc cử Chủ tịch UBND tỉnh Hà Nam.',
      ['ông Bùi Văn Tám → Bùi Văn Tám; Chủ tịch|UBND tỉnh|Hà Nam (appointed)'],
    ],
    [
      'Tháng 3/2025, ông Bùi Văn Tám được bầu làm Bí thư Tỉnh ủy Hà Nam. Năm 2010, ông làm Giám đốc Sở Tài chính Hà Nam.',
      ['ông Bùi Văn Tám → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam (appointed); Giám đốc|Sở Tài chính|Hà Nam (former)'],
    ],
    [
      'Ông Bùi Văn Tám làm Phó Giám đốc Sở Tài chính Hà Nam, ba năm sau làm Giám đốc Sở Tài chính Hà Nam, hiện là Phó Chủ tịch UBND tỉnh Hà Nam.',
      [
        'Ông Bùi Văn Tám → Bùi Văn Tám; Phó Giám đốc|Sở Tài chính|Hà Nam (former); Giám đốc|Sở Tài chính|Hà Nam (former); Phó Chủ tịch|UBND tỉnh|Hà Nam',
      ],
    ],
    [
      'Ông Bùi Văn Tám giữ chức Bí thư Tỉnh ủy Hà Nam\nNgày 26/10, Bộ Chính trị chỉ định ông Bùi Văn Tám giữ chức Bí thư Tỉnh ủy Hà Nam.\nNăm 2018, ông được bổ nhiệm làm Thứ trưởng Bộ Nội vụ. Tháng 8/2020, ông được bầu làm Chủ tịch UBND tỉnh Hà Nam.',
      [
        'Ông Bùi Văn Tám → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam (appointed); Thứ trưởng|Bộ Nội vụ| (former); Chủ tịch|UBND tỉnh|Hà Nam (former)',
        'ông Bùi Văn Tám → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam (appointed); Thứ trưởng|Bộ Nội vụ| (former); Chủ tịch|UBND tỉnh|Hà Nam (former)',
      ],
    ],
    [
      'Tháng 12/2020, ông Bùi Văn Tám được bổ nhiệm làm Phó Chủ tịch UBND tỉnh Hà Nam sau ba năm làm Giám đốc Sở Nội vụ Hà Nam.',
      ['ông Bùi Văn Tám → Bùi Văn Tám; Phó Chủ tịch|UBND tỉnh|Hà Nam (appointed); Giám đốc|Sở Nội vụ|Hà Nam (former)'],
    ],
    [
      'Ông Bùi Văn Tám được bầu làm Bí thư Huyện ủy Kim Sơn sau nhiều năm giữ chức Giám đốc Sở Nội vụ Hà Nam.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Bí thư|Huyện ủy Kim Sơn|Hà Nam (appointed); Giám đốc|Sở Nội vụ|Hà Nam (former)'],
    ],
    [
      'Ông Bùi Văn Tám nghỉ hưu sau thời gian dài làm Giám đốc Sở Nội vụ Hà Nam.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Giám đốc|Sở Nội vụ|Hà Nam (former)'],
    ],
    [
      'Giám đốc Kho bạc Nhà nước Hà Nam làm Giám đốc Sở Tài chính\nUBND tỉnh bổ nhiệm ông Bùi Văn Tám giữ chức Giám đốc Sở Tài chính Hà Nam.\nTháng 2/2020, ông Bùi Văn Tám là Giám đốc Kho bạc Nhà nước Hà Nam.',
      [
        'Giám đốc Kho bạc Nhà nước Hà Nam → Bùi Văn Tám; Giám đốc|Sở Tài chính|Hà Nam (appointed); Giám đốc|Kho bạc Nhà nước|Hà Nam (former)',
        'ông Bùi Văn Tám → Bùi Văn Tám; Giám đốc|Sở Tài chính|Hà Nam (appointed); Giám đốc|Kho bạc Nhà nước|Hà Nam (former)',
        'ông Bùi Văn Tám → Bùi Văn Tám; Giám đốc|Sở Tài chính|Hà Nam (appointed); Giám đốc|Kho bạc Nhà nước|Hà Nam (former)',
      ],
    ],
    [
      'Năm 2011, ông Bùi Văn Tám là Phó Giám đốc Sở Nội vụ Hà Nam. Sau đó ông được bổ nhiệm làm Giám đốc Sở Nội vụ Hà Nam.\nNăm 2018, ông được bầu làm Phó Chủ tịch UBND tỉnh Hà Nam.',
      [
        'ông Bùi Văn Tám → Bùi Văn Tám; Phó Giám đốc|Sở Nội vụ|Hà Nam (former); Giám đốc|Sở Nội vụ|Hà Nam (former); Phó Chủ tịch|UBND tỉnh|Hà Nam (appointed)',
      ],
    ],
    [
      'Tỉnh ủy quyết định đình chỉ chức vụ Bí thư Huyện ủy Kim Sơn đối với ông Bùi Văn Tám.',
      ['ông Bùi Văn Tám → Bùi Văn Tám; Bí thư|Huyện ủy Kim Sơn|'],
    ],
    [
      'Ông Bùi Văn Tám, Chuyên viên Sở Nội vụ Hà Nam được điều động giữ chức Phó Chủ tịch UBND xã Kim Mỹ.',
      [
        'Ông Bùi Văn Tám, Chuyên viên Sở Nội vụ Hà Nam → Bùi Văn Tám; Chuyên viên|Sở Nội vụ|Hà Nam (former); Phó Chủ tịch|UBND xã Kim Mỹ|Hà Nam (appointed)',
      ],
    ],
    [
      'Năm 2005, ông Bùi Văn Tám làm Giám đốc Sở Y tế Hà Nam; năm 2015, ông giữ chức Bí thư Tỉnh ủy Hà Nam. Sáng nay, Giám đốc Sở Y tế trả lời báo chí.',
      ['ông Bùi Văn Tám → Bùi Văn Tám; Giám đốc|Sở Y tế|Hà Nam (former); Bí thư|Tỉnh ủy|Hà Nam (appointed)'],
    ],
    [
      'Bà Lê Thị Hòa (SN 1970) - khi còn là Giám đốc Sở Y tế tỉnh Hà Nam - đã nhận hối lộ.',
      ['Bà Lê Thị Hòa (SN 1970) → Lê Thị Hòa; Giám đốc|Sở Y tế tỉnh|Hà Nam (former)'],
    ],
    [
      'Bà Lê Thị Hòa, khi đang là Giám đốc Sở Y tế tỉnh Hà Nam, đã nhận hối lộ.',
      ['Bà Lê Thị Hòa → Lê Thị Hòa; Giám đốc|Sở Y tế tỉnh|Hà Nam (former)'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
