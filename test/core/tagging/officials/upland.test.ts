import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('names of peoples of the uplands and the Delta behind units', () => {
  it.each<[string, string[]]>([
    ['Bí thư Đảng ủy xã Đăk Rơ Wa A Brel', ['A Brel; Bí thư|Đảng ủy xã Đăk Rơ Wa|']],
    ['Chủ tịch UBND xã Cư Pui Y Lít Byă', ['Y Lít Byă; Chủ tịch|UBND xã Cư Pui|']],
    ['Chủ tịch UBND huyện Sìn Hồ Tẩn A Tám', ['Tẩn A Tám; Chủ tịch|UBND huyện Sìn Hồ|']],
    ['Bí thư Huyện ủy Sìn Hồ Tẩn A Tám', ['Tẩn A Tám; Bí thư|Huyện ủy Sìn Hồ|']],
    ['Chủ tịch UBND huyện Kỳ Sơn Vi Hòe', ['Vi Hòe; Chủ tịch|UBND huyện Kỳ Sơn|']],
    ['Bí thư Huyện ủy Kỳ Sơn Vi Hòe', ['Vi Hòe; Bí thư|Huyện ủy Kỳ Sơn|']],
    ['Bí thư Đảng ủy xã Keng Đu Lô Văn Tám', ['Lô Văn Tám; Bí thư|Đảng ủy xã Keng Đu|']],
    ['Bí thư Đảng ủy xã Tân Hưng Danh Tám', ['Danh Tám; Bí thư|Đảng ủy xã Tân Hưng|']],
    ['Chủ tịch UBND xã Lai Hòa Thạch Tám', ['Thạch Tám; Chủ tịch|UBND xã Lai Hòa|']],
    ['Chủ tịch UBND xã Tả Phìn Má A Tám', ['Má A Tám; Chủ tịch|UBND xã Tả Phìn|']],
    ['Chủ tịch UBND xã Ia Nan Siu Nghiệp', ['Siu Nghiệp; Chủ tịch|UBND xã Ia Nan|']],
    ["Phó Chủ tịch HĐND tỉnh K'Mák", ["K'Mák; Phó Chủ tịch|HĐND tỉnh|"]],
    ['Phó Chủ tịch HĐND tỉnh K’Mák cho biết', ['Phó Chủ tịch HĐND tỉnh K’Mák → K’Mák; Phó Chủ tịch|HĐND tỉnh|']],
    ['Trưởng buôn Y Djuôn Mlô', ['Y Djuôn Mlô; Trưởng buôn||']],
    ['Bí thư Chi bộ buôn Tring 2 Y Djuôn Mlô', ['Y Djuôn Mlô; Bí thư|Chi bộ buôn Tring 2|']],
    ['ông Lò Văn Tám, Trưởng xóm Na Lay', ['Lò Văn Tám; Trưởng xóm|xóm Na Lay|']],
    ['Bí thư Chi bộ xóm 5 Lò Văn Tám', ['Lò Văn Tám; Bí thư|Chi bộ xóm 5|']],
    // The whole of it is the unit, or the whole a person.
    ['ông Lê Hải Tám, Chủ tịch UBND xã Kim Sơn Danh Thắng', ['Lê Hải Tám; Chủ tịch|UBND xã Kim Sơn Danh Thắng|']],
    ['Chủ tịch UBND xã Cư A Tám', ['Cư A Tám; Chủ tịch|UBND xã|']],
    ['Chủ tịch UBND thành phố Vinh Trần Ngọc Tám', ['Trần Ngọc Tám; Chủ tịch|UBND thành phố Vinh|']],
    ['Trưởng thôn Đông Lò Văn Tám', ['Lò Văn Tám; Trưởng thôn|thôn Đông|']],
    ['Cục trưởng Cục Điều tra chống buôn lậu Lê Hải Tám', ['Lê Hải Tám; Cục trưởng|Cục Điều tra chống buôn lậu|']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('towns that bear their province’s name', () => {
  it.each<[string, string[]]>([
    [
      'Trưởng Công an phường 5, TP Vĩnh Long, tỉnh Vĩnh Long Thiếu tá Lê Hải Tám',
      ['Lê Hải Tám; Trưởng Công an|phường 5|Vĩnh Long'],
    ],
    [
      'ông Lê Hải Tám, Chủ tịch UBND thành phố Cà Mau, tỉnh Cà Mau, cho biết',
      ['ông Lê Hải Tám, Chủ tịch UBND thành phố Cà Mau, tỉnh Cà Mau → Lê Hải Tám; Chủ tịch|UBND thành phố|Cà Mau'],
    ],
    [
      'ông Lê Hải Tám, Chủ tịch UBND thành phố Cà Mau, tỉnh Sóc Trăng cho biết',
      ['ông Lê Hải Tám, Chủ tịch UBND thành phố Cà Mau → Lê Hải Tám; Chủ tịch|UBND thành phố|Cà Mau'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
