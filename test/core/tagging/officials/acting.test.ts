import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Who is named in the sentence before, and has no part in the next. */
const SPEAKER = 'Tổng Bí thư Bùi Văn Tám phát biểu.';
const speaker = 'Tổng Bí thư Bùi Văn Tám → Bùi Văn Tám; Tổng Bí thư||';

describe('what a body gives or takes is not of whom an earlier sentence named', () => {
  it.each<[string, string[]]>([
    [
      'Quốc hội đã bãi nhiệm ĐBQH, phê chuẩn cách chức Bộ trưởng Bộ Y tế với ông Lê Hữu Tư.',
      ['ông Lê Hữu Tư → Lê Hữu Tư; ĐBQH|| (former); Bộ trưởng|Bộ Y tế| (former)'],
    ],
    [
      'Quốc hội đã bãi nhiệm đại biểu Quốc hội và phê chuẩn việc miễn nhiệm Bộ trưởng Bộ Y tế đối với ông Lê Hữu Tư.',
      ['ông Lê Hữu Tư → Lê Hữu Tư; đại biểu Quốc hội|| (former); Bộ trưởng|Bộ Y tế| (former)'],
    ],
    [
      'HĐND tỉnh cách chức Chủ tịch UBND huyện Kim Sơn, bãi nhiệm đại biểu HĐND tỉnh với các ông Lê Hữu Tư và Trần Văn Chín.',
      [
        'ông Lê Hữu Tư → Lê Hữu Tư; Chủ tịch|UBND huyện Kim Sơn| (former); đại biểu|HĐND tỉnh| (former)',
        'Trần Văn Chín → Trần Văn Chín; Chủ tịch|UBND huyện Kim Sơn| (former); đại biểu|HĐND tỉnh| (former)',
      ],
    ],
    ['HĐND tỉnh đã miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh.', []],
    [
      'Sáng 5/3, HĐND tỉnh khóa X miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh với bà Lê Thị Hòa.',
      ['bà Lê Thị Hòa → Lê Thị Hòa; Phó Chủ tịch|UBND tỉnh| (former)'],
    ],
    ['Ban Bí thư quyết định chỉ định Phó Bí thư Tỉnh ủy.', []],
    ['Thủ tướng đã phê chuẩn kết quả bầu chức vụ Phó Chủ tịch UBND tỉnh.', []],
    ['Bộ Nội vụ bổ nhiệm Vụ trưởng Vụ Tổ chức cán bộ.', []],
    ['Kỳ họp đã miễn nhiệm Phó Chủ tịch HĐND tỉnh.', []],
    [
      'Hội nghị thống nhất cho thôi giữ chức Bí thư Huyện ủy Kim Sơn với ông Lê Hữu Tư.',
      ['ông Lê Hữu Tư → Lê Hữu Tư; Bí thư|Huyện ủy Kim Sơn| (former)'],
    ],
    [
      'Thủ tướng bổ nhiệm Thứ trưởng Bộ Nội vụ cho bà Lê Thị Hòa.',
      ['bà Lê Thị Hòa → Lê Thị Hòa; Thứ trưởng|Bộ Nội vụ| (appointed)'],
    ],
    [
      'Ban Bí thư kỷ luật ông Lê Hữu Tư bằng hình thức cách chức Bí thư Tỉnh ủy.',
      ['ông Lê Hữu Tư → Lê Hữu Tư; Bí thư|Tỉnh ủy| (former)'],
    ],
    [
      'Quốc hội miễn nhiệm Bộ trưởng Bộ Y tế, Chủ tịch nước cách chức Chánh án Tòa án nhân dân tối cao với ông Lê Hữu Tư.',
      ['ông Lê Hữu Tư → Lê Hữu Tư; Chánh án|Tòa án nhân dân tối cao| (former)'],
    ],
    [
      'HĐND tỉnh miễn nhiệm chức danh Phó Chủ tịch UBND tỉnh với hai ông Lê Hữu Tư và Trần Văn Chín.',
      [
        'ông Lê Hữu Tư → Lê Hữu Tư; Phó Chủ tịch|UBND tỉnh| (former)',
        'Trần Văn Chín → Trần Văn Chín; Phó Chủ tịch|UBND tỉnh| (former)',
      ],
    ],
    [
      'HĐND tỉnh miễn nhiệm chức danh Ủy viên UBND tỉnh với 3 ông: Lê Hữu Tư, Đỗ Văn Sáu và Trần Văn Chín.',
      [
        'Lê Hữu Tư → Lê Hữu Tư; Ủy viên|UBND tỉnh| (former)',
        'Đỗ Văn Sáu → Đỗ Văn Sáu; Ủy viên|UBND tỉnh| (former)',
        'Trần Văn Chín → Trần Văn Chín; Ủy viên|UBND tỉnh| (former)',
      ],
    ],
  ])('%s', (text, expected) => expect(read(`${SPEAKER} ${text}`)).toEqual([speaker, ...expected]));
});

describe('what is done to the one named stays theirs', () => {
  it.each<[string, string[]]>([
    [
      'Ông Bùi Văn Tám bị cách chức Chủ tịch UBND huyện Kim Sơn, bãi nhiệm đại biểu HĐND tỉnh.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Chủ tịch|UBND huyện Kim Sơn| (former); đại biểu|HĐND tỉnh| (former)'],
    ],
    [
      'Ông Bùi Văn Tám đã bị HĐND tỉnh bãi nhiệm chức vụ Phó Chủ tịch UBND tỉnh.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Phó Chủ tịch|UBND tỉnh| (former)'],
    ],
    [
      'Ông Bùi Văn Tám có sai phạm. Ông bị Ban Bí thư khiển trách, cách chức Bí thư Huyện ủy Kim Sơn.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Bí thư|Huyện ủy Kim Sơn| (former)'],
    ],
    [
      'Đối với ông Bùi Văn Tám, Ban Bí thư quyết định cách chức Bí thư Tỉnh ủy.',
      ['ông Bùi Văn Tám → Bùi Văn Tám; Bí thư|Tỉnh ủy| (former)'],
    ],
    [
      'Ban Bí thư điều động ông Bùi Văn Tám, bổ nhiệm Giám đốc Sở Nội vụ.',
      ['ông Bùi Văn Tám → Bùi Văn Tám; Giám đốc|Sở Nội vụ| (appointed)'],
    ],
    [
      'Ông Bùi Văn Tám, Chủ tịch UBND huyện Kim Sơn: cách chức Bí thư Đảng ủy xã Kim Mỹ.',
      [
        'Ông Bùi Văn Tám, Chủ tịch UBND huyện Kim Sơn → Bùi Văn Tám; Chủ tịch|UBND huyện Kim Sơn|; Bí thư|Đảng ủy xã Kim Mỹ| (former)',
      ],
    ],
    [
      'Ông Bùi Văn Tám sinh năm 1970. Tháng 5/2020, Thủ tướng bổ nhiệm ông làm Thứ trưởng Bộ Nội vụ.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Thứ trưởng|Bộ Nội vụ| (appointed)'],
    ],
    [
      'Ông Bùi Văn Tám sinh năm 1970. Tháng 5/2020, bổ nhiệm Thứ trưởng Bộ Nội vụ.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Thứ trưởng|Bộ Nội vụ| (appointed)'],
    ],
    ...['đối với ông', 'của ông', 'với ông này', 'đối với ông, vì vi phạm quy định'].map(
      (object): [string, string[]] => [
        `Ông Bùi Văn Tám vi phạm. Tỉnh ủy đã cách chức Bí thư Huyện ủy Kim Sơn ${object}.`,
        ['Ông Bùi Văn Tám → Bùi Văn Tám; Bí thư|Huyện ủy Kim Sơn| (former)'],
      ],
    ),
    [
      'Chủ tịch HĐND tỉnh Bùi Văn Tám cho biết, HĐND tỉnh đã miễn nhiệm chức danh Phó Chủ tịch UBND tỉnh.',
      ['Chủ tịch HĐND tỉnh Bùi Văn Tám → Bùi Văn Tám; Chủ tịch|HĐND tỉnh|'],
    ],
    [
      'Tỉnh ủy giới thiệu ông Bùi Văn Tám. Hội nghị đã bầu chức danh Chủ tịch Hội Nông dân tỉnh.',
      ['ông Bùi Văn Tám → Bùi Văn Tám; Chủ tịch|Hội Nông dân tỉnh| (appointed)'],
    ],
    [
      'Ông Bùi Văn Tám chuyển về Sở Nội vụ, bổ nhiệm Phó Giám đốc Sở Nội vụ.',
      ['Ông Bùi Văn Tám → Bùi Văn Tám; Phó Giám đốc|Sở Nội vụ| (appointed)'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
