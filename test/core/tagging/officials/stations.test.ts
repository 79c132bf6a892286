import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('stations of a career, a line each', () => {
  it.each<[string, string[]]>([
    [
      'Đồng chí Bùi Văn Tám, Bí thư Tỉnh ủy Hà Nam.\nQuá trình công tác:\n- Từ năm 2003 đến 2010: Phó Giám đốc Sở Tài chính;\n- Từ năm 2010 đến năm 2015: Giám đốc Sở Tài chính;\n- Từ 2015 đến nay: Phó Chủ tịch UBND tỉnh.',
      [
        'Đồng chí Bùi Văn Tám, Bí thư Tỉnh ủy Hà Nam → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam; Phó Giám đốc|Sở Tài chính|Hà Nam (former); Giám đốc|Sở Tài chính|Hà Nam (former); Phó Chủ tịch|UBND tỉnh|Hà Nam',
      ],
    ],
    [
      'Ông Bùi Văn Tám, sinh năm 1970.\nTóm tắt quá trình công tác:\n+ 5/2010 - 8/2015: Ủy viên Ban Thường vụ, Trưởng ban Tổ chức Huyện ủy Kim Sơn.\n+ 8/2015 - 10/2020: Bí thư Huyện ủy Kim Sơn.',
      [
        'Ông Bùi Văn Tám → Bùi Văn Tám; Ủy viên Ban Thường vụ|Huyện ủy Kim Sơn| (former); Trưởng ban Tổ chức|Huyện ủy Kim Sơn| (former); Bí thư|Huyện ủy Kim Sơn| (former)',
      ],
    ],
    [
      'Ông Bùi Văn Tám được chỉ định giữ chức Bí thư Tỉnh ủy Hà Nam.\nTháng 8/2011: Chánh Văn phòng UBND tỉnh Hà Nam.\nTháng 9/2015: Giám đốc Sở Nội vụ tỉnh Hà Nam.\nTháng 10/2020: Phó Chủ tịch UBND tỉnh Hà Nam.',
      [
        'Ông Bùi Văn Tám → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam (appointed); Chánh Văn phòng|UBND tỉnh|Hà Nam (former); Giám đốc|Sở Nội vụ tỉnh|Hà Nam (former); Phó Chủ tịch|UBND tỉnh|Hà Nam (former)',
      ],
    ],
    [
      'Ông Bùi Văn Tám, Bí thư Tỉnh ủy Hà Nam.\n2005 - 2010: Phó Trưởng phòng Nội vụ huyện Kim Sơn\n2010 - 2015: Trưởng phòng Nội vụ huyện Kim Sơn\n2015 - nay: Chủ tịch UBND huyện Kim Sơn',
      [
        'Ông Bùi Văn Tám, Bí thư Tỉnh ủy Hà Nam → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam; Phó Trưởng phòng|Phòng Nội vụ huyện Kim Sơn|Hà Nam (former); Trưởng phòng|Phòng Nội vụ huyện Kim Sơn|Hà Nam (former); Chủ tịch|UBND huyện Kim Sơn|Hà Nam',
      ],
    ],
    [
      'Ông Bùi Văn Tám, Bí thư Tỉnh ủy Hà Nam.\n• Từ 01/2003 đến 12/2010: Chuyên viên, Phó Trưởng phòng, Trưởng phòng Sở Tài chính\n• Từ 01/2011 đến 6/2015, Phó Giám đốc Sở Tài chính.',
      [
        'Ông Bùi Văn Tám, Bí thư Tỉnh ủy Hà Nam → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam; Chuyên viên|| (former); Phó Trưởng phòng|Sở Tài chính|Hà Nam (former); Trưởng phòng|Sở Tài chính|Hà Nam (former); Phó Giám đốc|Sở Tài chính|Hà Nam (former)',
      ],
    ],
    [
      'Ông Bùi Văn Tám, Bí thư Tỉnh ủy Hà Nam.\nTừ tháng 3/2020 đến tháng 5/2021, là Phó Chủ tịch UBND tỉnh Hà Nam.',
      [
        'Ông Bùi Văn Tám, Bí thư Tỉnh ủy Hà Nam → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam; Phó Chủ tịch|UBND tỉnh|Hà Nam (former)',
      ],
    ],
    [
      'Ông Bùi Văn Tám, Bí thư Tỉnh ủy Hà Nam.\nNăm 2012 – 2016: Đồng chí giữ chức Phó Chủ tịch UBND tỉnh.',
      [
        'Ông Bùi Văn Tám, Bí thư Tỉnh ủy Hà Nam → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam; Phó Chủ tịch|UBND tỉnh|Hà Nam (former)',
      ],
    ],
    [
      'Ông Bùi Văn Tám, Bí thư Tỉnh ủy Hà Nam.\nNăm 2020: Bí thư Huyện ủy Lê Văn Hòa trao giấy khen.',
      [
        'Ông Bùi Văn Tám, Bí thư Tỉnh ủy Hà Nam → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam',
        'Bí thư Huyện ủy Lê Văn Hòa → Lê Văn Hòa; Bí thư|Huyện ủy|Hà Nam',
      ],
    ],
    [
      'Ông Bùi Văn Tám, Bí thư Tỉnh ủy Hà Nam.\nNgày 5/3/2020: Giám đốc Sở Y tế trả lời báo chí.',
      ['Ông Bùi Văn Tám, Bí thư Tỉnh ủy Hà Nam → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam'],
    ],
    [
      'Ông Bùi Văn Tám, Bí thư Tỉnh ủy Hà Nam.\nLúc 16:30, Giám đốc Sở Y tế họp báo.',
      ['Ông Bùi Văn Tám, Bí thư Tỉnh ủy Hà Nam → Bùi Văn Tám; Bí thư|Tỉnh ủy|Hà Nam'],
    ],
    [
      'Đồng chí Bùi Văn Tám.\n- 03/2003-8/2010: Phó Giám đốc Sở Tài chính tỉnh Hà Nam\n- 9/2010-5/2015: Giám đốc Sở Tài chính tỉnh Hà Nam',
      [
        'Đồng chí Bùi Văn Tám → Bùi Văn Tám; Phó Giám đốc|Sở Tài chính tỉnh|Hà Nam (former); Giám đốc|Sở Tài chính tỉnh|Hà Nam (former)',
      ],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
