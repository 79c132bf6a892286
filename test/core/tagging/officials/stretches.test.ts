import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** A career and what is told of it, each past. */
const told = (...posts: string[]): string =>
  `Ông Bùi Văn Tám → ${['Bùi Văn Tám', ...posts.map((post) => `${post} (former)`)].join('; ')}`;

describe('a list of offices goes on behind what is not read to its end', () => {
  it.each<[string, string[]]>([
    [
      'Ông Bùi Văn Tám từng kinh qua các chức vụ Phó Chủ tịch Hội Nông dân phụ trách miền Trung; Chủ tịch Hội Nông dân; Bí thư Huyện ủy Kim Sơn; Phó bí thư Tỉnh ủy rồi Bí thư Tỉnh ủy Hà Nam.',
      [
        told(
          'Phó Chủ tịch|Hội Nông dân|',
          'Chủ tịch|Hội Nông dân|',
          'Bí thư|Huyện ủy Kim Sơn|Hà Nam',
          'Phó bí thư|Tỉnh ủy|Hà Nam',
          'Bí thư|Tỉnh ủy|Hà Nam',
        ),
      ],
    ],
    [
      'Ông Bùi Văn Tám từng giữ các chức vụ: Chuyên viên Văn phòng UBND tỉnh; Phó Giám đốc Sở Nội vụ, lo việc đào tạo; Giám đốc Sở Nội vụ tỉnh Hà Nam.',
      [
        told(
          'Chuyên viên|Văn phòng UBND tỉnh|Hà Nam',
          'Phó Giám đốc|Sở Nội vụ|Hà Nam',
          'Giám đốc|Sở Nội vụ tỉnh|Hà Nam',
        ),
      ],
    ],
    [
      'Ông Bùi Văn Tám lần lượt giữ các chức vụ Phó Giám đốc Sở Y tế trong bốn năm; Giám đốc Sở Y tế từ sau ngày tách tỉnh; Phó Chủ tịch UBND tỉnh Hà Nam.',
      [told('Phó Giám đốc|Sở Y tế|Hà Nam', 'Giám đốc|Sở Y tế|Hà Nam', 'Phó Chủ tịch|UBND tỉnh|Hà Nam')],
    ],
    [
      'Ông Bùi Văn Tám từng giữ nhiều vị trí: Giám đốc Sở Y tế; chuyên gia tư vấn; Phó Chủ tịch UBND tỉnh Hà Nam.',
      [told('Giám đốc|Sở Y tế|Hà Nam', 'Phó Chủ tịch|UBND tỉnh|Hà Nam')],
    ],
    [
      'Ông Bùi Văn Tám đã trải qua nhiều chức vụ: Bí thư Huyện đoàn thời kỳ đầu thành lập huyện; Phó Chủ tịch UBND huyện Kim Sơn.',
      [told('Bí thư|Huyện đoàn|', 'Phó Chủ tịch|UBND huyện Kim Sơn|')],
    ],
    [
      'Ông Bùi Văn Tám qua các vị trí Giám đốc Sở Y tế hai khóa liền; giảng dạy tại trường y; Chủ tịch Hội Đông y tỉnh Hà Nam.',
      [told('Giám đốc|Sở Y tế|Hà Nam', 'Chủ tịch|Hội Đông y tỉnh|Hà Nam')],
    ],
    [
      'Ông Bùi Văn Tám từng giữ các chức vụ Giám đốc Sở Y tế hai khóa liền. Tiếp nhiều đoàn; Phó Chủ tịch UBND tỉnh báo cáo.',
      [told('Giám đốc|Sở Y tế|')],
    ],
    [
      'Ông Bùi Văn Tám từng giữ các chức vụ Giám đốc Sở Y tế hai khóa liền; Phó Chủ tịch UBND tỉnh Lê Hữu Tư.',
      [told('Giám đốc|Sở Y tế|'), 'Phó Chủ tịch UBND tỉnh Lê Hữu Tư → Lê Hữu Tư; Phó Chủ tịch|UBND tỉnh|'],
    ],
    [
      'Ông Bùi Văn Tám từng giữ các chức vụ Giám đốc Sở Y tế hai khóa liền; ông Lê Hữu Tư dự lễ; Phó Chủ tịch UBND tỉnh nói.',
      [told('Giám đốc|Sở Y tế|')],
    ],
    [
      'Dự có ông Bùi Văn Tám, từng là Giám đốc Sở Y tế nhiều năm; Bí thư Huyện ủy Kim Sơn; lãnh đạo các sở.',
      ['ông Bùi Văn Tám → Bùi Văn Tám; Giám đốc|Sở Y tế| (former)'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('a party group has its place from the list, and no letters of it', () => {
  it.each<[string, string]>([
    [
      'Ông Lê Hữu Tư, nguyên Phó bí thư Thành ủy, nguyên Bí thư Ban cán sự đảng, nguyên Chủ tịch UBND TP.HCM',
      'Lê Hữu Tư; Phó bí thư|Thành ủy TP.HCM|Thành phố Hồ Chí Minh (former); Bí thư|Ban cán sự đảng|Thành phố Hồ Chí Minh (former); Chủ tịch|UBND TP.HCM|Thành phố Hồ Chí Minh (former)',
    ],
    [
      'Ông Lê Hữu Tư, Bí thư Đảng đoàn, Chủ tịch HĐND TP.HCM',
      'Lê Hữu Tư; Bí thư|Đảng đoàn|Thành phố Hồ Chí Minh; Chủ tịch|HĐND TP.HCM|Thành phố Hồ Chí Minh',
    ],
    [
      'Ông Lê Hữu Tư, Ủy viên Ban cán sự Đảng, Phó Chủ tịch UBND TP HCM',
      'Lê Hữu Tư; Ủy viên|Ban cán sự Đảng|Thành phố Hồ Chí Minh; Phó Chủ tịch|UBND TP HCM|Thành phố Hồ Chí Minh',
    ],
    [
      'Ông Lê Hữu Tư, Bí thư Ban cán sự đảng UBND TP.HCM',
      'Lê Hữu Tư; Bí thư|Ban cán sự đảng UBND TP.HCM|Thành phố Hồ Chí Minh',
    ],
    [
      'Ông Lê Hữu Tư, Bí thư Ban cán sự đảng, Chủ tịch UBND tỉnh Hà Nam',
      'Lê Hữu Tư; Bí thư|Ban cán sự đảng|Hà Nam; Chủ tịch|UBND tỉnh|Hà Nam',
    ],
    [
      'Ông Lê Hữu Tư, Bí thư Ban cán sự đảng, Bộ trưởng Bộ Y tế',
      'Lê Hữu Tư; Bí thư|Ban cán sự đảng|; Bộ trưởng|Bộ Y tế|',
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]));
});
