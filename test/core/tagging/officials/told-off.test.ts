import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('Those counted are told off behind more words of the sentence', () => {
  it.each<[string, string[]]>([
    [
      'HĐND huyện bầu 3 Phó chủ tịch UBND huyện khóa XII theo tờ trình của Chủ tịch UBND huyện, gồm các ông, bà: Hồ Sỹ Lâm (51 tuổi), Võ Hữu Tám (49 tuổi), Phan Thị Ba (45 tuổi).',
      [
        'Hồ Sỹ Lâm (51 tuổi) → Hồ Sỹ Lâm; Phó chủ tịch|UBND huyện|',
        'Võ Hữu Tám (49 tuổi) → Võ Hữu Tám; Phó chủ tịch|UBND huyện|',
        'Phan Thị Ba (45 tuổi) → Phan Thị Ba; Phó chủ tịch|UBND huyện|',
      ],
    ],
    [
      'HĐND thành phố bầu 3 Phó chủ tịch UBND thành phố gồm các ông, bà: Hồ Sỹ Lâm (57 tuổi), Võ Hữu Tám (56 tuổi), Phan Thị Ba (45 tuổi).',
      [
        'Hồ Sỹ Lâm (57 tuổi) → Hồ Sỹ Lâm; Phó chủ tịch|UBND thành phố|',
        'Võ Hữu Tám (56 tuổi) → Võ Hữu Tám; Phó chủ tịch|UBND thành phố|',
        'Phan Thị Ba (45 tuổi) → Phan Thị Ba; Phó chủ tịch|UBND thành phố|',
      ],
    ],
    [
      'Các Phó Chủ tịch UBND huyện được bầu là các ông/bà: Hồ Sỹ Lâm, Phan Thị Ba.',
      ['Hồ Sỹ Lâm → Hồ Sỹ Lâm; Phó Chủ tịch|UBND huyện|', 'Phan Thị Ba → Phan Thị Ba; Phó Chủ tịch|UBND huyện|'],
    ],
    [
      'Hội nghị bầu 2 Phó Bí thư Huyện ủy với số phiếu rất cao, gồm: Hồ Sỹ Lâm và Phan Thị Ba.',
      ['Hồ Sỹ Lâm → Hồ Sỹ Lâm; Phó Bí thư|Huyện ủy|', 'Phan Thị Ba → Phan Thị Ba; Phó Bí thư|Huyện ủy|'],
    ],
    [
      'Kỳ họp bầu 2 Phó Chủ tịch HĐND tỉnh với đa số phiếu tán thành, gồm ông Hồ Sỹ Lâm và bà Phan Thị Ba.',
      ['ông Hồ Sỹ Lâm → Hồ Sỹ Lâm; Phó Chủ tịch|HĐND tỉnh|', 'bà Phan Thị Ba → Phan Thị Ba; Phó Chủ tịch|HĐND tỉnh|'],
    ],
    [
      'Kỳ họp bầu hai Phó Chủ tịch HĐND tỉnh, gồm ông Hồ Sỹ Lâm và bà Phan Thị Ba.',
      ['ông Hồ Sỹ Lâm → Hồ Sỹ Lâm; Phó Chủ tịch|HĐND tỉnh|', 'bà Phan Thị Ba → Phan Thị Ba; Phó Chủ tịch|HĐND tỉnh|'],
    ],
    [
      'Huyện đã có 3 Ủy viên UBND huyện mới sau khi sắp xếp lại bộ máy, gồm các ông: Hồ Sỹ Lâm, Lê Hữu Tám, Trần Văn Ba.',
      [
        'Hồ Sỹ Lâm → Hồ Sỹ Lâm; Ủy viên|UBND huyện|',
        'Lê Hữu Tám → Lê Hữu Tám; Ủy viên|UBND huyện|',
        'Trần Văn Ba → Trần Văn Ba; Ủy viên|UBND huyện|',
      ],
    ],
    [
      'Các Phó Chủ tịch UBND tỉnh, gồm: Hồ Sỹ Lâm, Phan Thị Ba.',
      ['Hồ Sỹ Lâm → Hồ Sỹ Lâm; Phó Chủ tịch|UBND tỉnh|', 'Phan Thị Ba → Phan Thị Ba; Phó Chủ tịch|UBND tỉnh|'],
    ],
    ['Các Phó Chủ tịch UBND tỉnh thẩm tra dự án của các đoàn thể, gồm: Hồ Sỹ Lâm, Phan Thị Ba.', []],
    ['Có 3 Phó Chủ tịch UBND tỉnh dự lễ. Khách mời gồm: Hồ Sỹ Lâm, Phan Thị Ba.', []],
    ['Có 3 Phó Chủ tịch UBND tỉnh dự lễ, gồm cả khách mời từ nhiều huyện.', []],
    ['Có 3 Phó Chủ tịch UBND tỉnh dự lễ; đại biểu gồm: Hồ Sỹ Lâm, Phan Thị Ba.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('Only the posts behind the verb are theirs who are told off behind them', () => {
  it.each<[string, string[]]>([
    [
      'Cùng với chức danh Bí thư Huyện ủy, hội nghị còn bầu 2 Phó Bí thư Huyện ủy gồm: ông Lê Hữu Tám (57 tuổi); ông Trần Văn Chín (55 tuổi).',
      [
        'ông Lê Hữu Tám (57 tuổi) → Lê Hữu Tám; Phó Bí thư|Huyện ủy|',
        'ông Trần Văn Chín (55 tuổi) → Trần Văn Chín; Phó Bí thư|Huyện ủy|',
      ],
    ],
    [
      'Ngoài chức danh Chủ tịch HĐND huyện, kỳ họp bầu 2 Phó Chủ tịch HĐND huyện gồm: bà Lê Thị Năm và ông Trần Văn Chín.',
      [
        'bà Lê Thị Năm → Lê Thị Năm; Phó Chủ tịch|HĐND huyện|',
        'ông Trần Văn Chín → Trần Văn Chín; Phó Chủ tịch|HĐND huyện|',
      ],
    ],
    [
      'Kỳ họp miễn nhiệm chức danh Phó Chủ tịch HĐND huyện đối với ông Lê Hữu Tám.',
      ['ông Lê Hữu Tám → Lê Hữu Tám; Phó Chủ tịch|HĐND huyện| (former)'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('Whom one is together with gives him no post', () => {
  it.each<[string, string[]]>([
    [
      'Dự có đồng chí Đinh Hữu An – Bí thư Đảng bộ, Viện trưởng, cùng các đồng chí là Bí thư Chi bộ 2, Chi bộ 5.',
      ['đồng chí Đinh Hữu An – Bí thư Đảng bộ, Viện trưởng → Đinh Hữu An; Bí thư|Đảng bộ|; Viện trưởng||'],
    ],
    [
      'Đồng chí Đinh Hữu An, Chi cục trưởng, gặp các đồng chí là Bí thư Chi bộ thôn, Trưởng thôn.',
      ['Đồng chí Đinh Hữu An, Chi cục trưởng → Đinh Hữu An; Chi cục trưởng||'],
    ],
    [
      'Đồng chí Đinh Hữu An, Chi cục trưởng, và các ông là Phó Giám đốc Sở Y tế.',
      ['Đồng chí Đinh Hữu An, Chi cục trưởng → Đinh Hữu An; Chi cục trưởng||'],
    ],
    [
      'Đồng chí Đinh Hữu An, Chi cục trưởng, là Bí thư Chi bộ 1.',
      ['Đồng chí Đinh Hữu An, Chi cục trưởng → Đinh Hữu An; Chi cục trưởng||; Bí thư|Chi bộ 1|'],
    ],
    [
      'Dự có đồng chí Đinh Hữu An cùng các đồng chí là Ủy viên Ban Thường vụ Huyện ủy: Lê Hữu Tám, Trần Văn Chín.',
      [
        'đồng chí Đinh Hữu An → Đinh Hữu An',
        'Lê Hữu Tám → Lê Hữu Tám; Ủy viên Ban Thường vụ|Huyện ủy|',
        'Trần Văn Chín → Trần Văn Chín; Ủy viên Ban Thường vụ|Huyện ủy|',
      ],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
