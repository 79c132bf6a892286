import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('who hands over, signs or announces a decision does not get its post', () => {
  it.each<[string, string[]]>([
    [
      'Đồng chí Bùi Văn Tám, Chủ tịch Hội Nông dân tỉnh trao quyết định bổ nhiệm Giám đốc Sở Nội vụ.',
      ['Đồng chí Bùi Văn Tám, Chủ tịch Hội Nông dân tỉnh → Bùi Văn Tám; Chủ tịch|Hội Nông dân tỉnh|'],
    ],
    [
      'Đồng chí Bùi Văn Tám, Trưởng Ban Tổ chức Tỉnh ủy công bố các quyết định chuẩn y Bí thư Đảng ủy và quyết định bổ nhiệm Giám đốc Công ty Than Hòn Gai.',
      ['Đồng chí Bùi Văn Tám, Trưởng Ban Tổ chức Tỉnh ủy → Bùi Văn Tám; Trưởng Ban Tổ chức|Tỉnh ủy|'],
    ],
    [
      'Bộ trưởng Bộ Nội vụ Bùi Văn Tám ký Quyết định số 12/QĐ-BNV bổ nhiệm Vụ trưởng Vụ Tổ chức cán bộ.',
      ['Bộ trưởng Bộ Nội vụ Bùi Văn Tám → Bùi Văn Tám; Bộ trưởng|Bộ Nội vụ|'],
    ],
    [
      'Ông Bùi Văn Tám, Phó Bí thư Tỉnh ủy, và bà Lê Thị Hòa trao quyết định bổ nhiệm Giám đốc Sở Nội vụ.',
      ['Ông Bùi Văn Tám, Phó Bí thư Tỉnh ủy → Bùi Văn Tám; Phó Bí thư|Tỉnh ủy|'],
    ],
    [
      'Thủ tướng Bùi Văn Tám đã ký ban hành Quyết định phê chuẩn kết quả bầu chức vụ Phó Chủ tịch UBND tỉnh Cao Bằng.',
      ['Thủ tướng Bùi Văn Tám → Bùi Văn Tám; Thủ tướng||'],
    ],
    [
      'Đồng chí Bùi Văn Tám, Bí thư Thành ủy dự lễ công bố quyết định của Bộ Chính trị chỉ định Phó Bí thư Thành ủy.',
      ['Đồng chí Bùi Văn Tám, Bí thư Thành ủy → Bùi Văn Tám; Bí thư|Thành ủy|'],
    ],
    [
      'Ông Bùi Văn Tám, Chủ tịch HĐND tỉnh trình bày tờ trình miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh.',
      ['Ông Bùi Văn Tám, Chủ tịch HĐND tỉnh → Bùi Văn Tám; Chủ tịch|HĐND tỉnh|'],
    ],
    [
      'Chủ tịch UBND tỉnh Bùi Văn Tám bổ nhiệm Giám đốc Sở Nội vụ.',
      ['Chủ tịch UBND tỉnh Bùi Văn Tám → Bùi Văn Tám; Chủ tịch|UBND tỉnh|'],
    ],
    [
      'Ông Bùi Văn Tám, Chánh Văn phòng Huyện ủy đọc quyết định cách chức Bí thư Đảng ủy xã.',
      ['Ông Bùi Văn Tám, Chánh Văn phòng Huyện ủy → Bùi Văn Tám; Chánh Văn phòng|Huyện ủy|'],
    ],
    [
      'Đồng chí Bùi Văn Tám, Bí thư Huyện ủy trao quyết định bổ nhiệm Trưởng Phòng Nội vụ cho ông Lê Văn Hòa.',
      [
        'Đồng chí Bùi Văn Tám, Bí thư Huyện ủy → Bùi Văn Tám; Bí thư|Huyện ủy|',
        'ông Lê Văn Hòa → Lê Văn Hòa; Trưởng Phòng|Phòng Nội vụ| (appointed)',
      ],
    ],
    [
      'Đồng chí Bùi Văn Tám, Bí thư Huyện ủy trao quyết định cho đồng chí Lê Văn Hòa giữ chức Trưởng Phòng Nội vụ.',
      [
        'Đồng chí Bùi Văn Tám, Bí thư Huyện ủy → Bùi Văn Tám; Bí thư|Huyện ủy|',
        'đồng chí Lê Văn Hòa → Lê Văn Hòa; Trưởng Phòng|Phòng Nội vụ| (appointed)',
      ],
    ],
    [
      'Đồng chí Bùi Văn Tám được Bí thư Huyện ủy Lê Văn Hòa trao quyết định bổ nhiệm Trưởng Phòng Nội vụ.',
      [
        'Đồng chí Bùi Văn Tám → Bùi Văn Tám; Trưởng Phòng|Phòng Nội vụ| (appointed)',
        'Bí thư Huyện ủy Lê Văn Hòa → Lê Văn Hòa; Bí thư|Huyện ủy|',
      ],
    ],
    [
      'Ông Bùi Văn Tám được Thủ tướng ký quyết định bổ nhiệm Thứ trưởng Bộ Nội vụ.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Thứ trưởng|Bộ Nội vụ| (appointed)'],
    ],
    [
      'Ông Bùi Văn Tám nhận quyết định bổ nhiệm Giám đốc Sở Nội vụ.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Giám đốc|Sở Nội vụ| (appointed)'],
    ],
    [
      'Ông Bùi Văn Tám có quyết định bổ nhiệm làm Giám đốc Sở Nội vụ.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Giám đốc|Sở Nội vụ| (appointed)'],
    ],
    [
      'Ông Bùi Văn Tám, Bí thư Huyện ủy cho biết, Tỉnh ủy vừa công bố quyết định phân công ông giữ chức Trưởng Ban Tổ chức Tỉnh ủy.',
      ['Ông Bùi Văn Tám, Bí thư Huyện ủy → Bùi Văn Tám; Bí thư|Huyện ủy|; Trưởng Ban Tổ chức|Tỉnh ủy| (appointed)'],
    ],
    [
      'Tỉnh ủy trao quyết định điều động ông Bùi Văn Tám, bổ nhiệm giữ chức Giám đốc Sở Nội vụ.',
      ['ông Bùi Văn Tám → Bùi Văn Tám; Giám đốc|Sở Nội vụ| (appointed)'],
    ],
    [
      'Ông Bùi Văn Tám, Bí thư Huyện ủy. Tại buổi lễ, Tỉnh ủy công bố quyết định bổ nhiệm Giám đốc Sở Nội vụ.',
      ['Ông Bùi Văn Tám, Bí thư Huyện ủy → Bùi Văn Tám; Bí thư|Huyện ủy|'],
    ],
    [
      'Thay mặt Tỉnh ủy, Chủ tịch UBND tỉnh Bùi Văn Tám trao quyết định và chúc mừng ông Lê Văn Hòa giữ chức Giám đốc Sở Nội vụ.',
      [
        'Chủ tịch UBND tỉnh Bùi Văn Tám → Bùi Văn Tám; Chủ tịch|UBND tỉnh|',
        'ông Lê Văn Hòa → Lê Văn Hòa; Giám đốc|Sở Nội vụ| (appointed)',
      ],
    ],
    [
      'Thủ tướng Bùi Văn Tám ký quyết định bổ nhiệm ông Lê Văn Hòa làm Thứ trưởng Bộ Nội vụ.',
      [
        'Thủ tướng Bùi Văn Tám → Bùi Văn Tám; Thủ tướng||',
        'ông Lê Văn Hòa → Lê Văn Hòa; Thứ trưởng|Bộ Nội vụ| (appointed)',
      ],
    ],
    [
      'Ông Bùi Văn Tám, Giám đốc Sở Nội vụ. Năm 2018, ông được Thủ tướng Lê Văn Hòa bổ nhiệm làm Thứ trưởng Bộ Nội vụ.',
      [
        'Ông Bùi Văn Tám, Giám đốc Sở Nội vụ → Bùi Văn Tám; Giám đốc|Sở Nội vụ|; Thứ trưởng|Bộ Nội vụ| (appointed)',
        'Thủ tướng Lê Văn Hòa → Lê Văn Hòa; Thủ tướng||',
      ],
    ],
    [
      'Tổng Thư ký Bùi Văn Tám, được Ban Thường vụ quyết định giữ chức Chủ tịch Hội Nông dân tỉnh.',
      ['Tổng Thư ký Bùi Văn Tám → Bùi Văn Tám; Tổng Thư ký||; Chủ tịch|Hội Nông dân tỉnh| (appointed)'],
    ],
    [
      'Hội nghị đã bầu được ông Bùi Văn Tám giữ chức Chủ tịch Hội Nông dân tỉnh.',
      ['ông Bùi Văn Tám → Bùi Văn Tám; Chủ tịch|Hội Nông dân tỉnh| (appointed)'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
