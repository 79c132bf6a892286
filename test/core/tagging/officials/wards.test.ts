import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('wards and communes that bear provinces’ names', () => {
  it.each<[string, string[]]>([
    ['Bí thư Đảng ủy phường Vĩnh Long Trần Văn Nam', ['Trần Văn Nam; Bí thư|Đảng ủy phường Vĩnh Long|']],
    ['ông Trần Văn Nam, Bí thư Đảng ủy phường Bạc Liêu', ['Trần Văn Nam; Bí thư|Đảng ủy phường Bạc Liêu|']],
    ['Chủ tịch UBND phường Hà Giang 1 Nguyễn Danh Tám', ['Nguyễn Danh Tám; Chủ tịch|UBND phường Hà Giang 1|']],
    ['Chủ tịch UBND phường Lai Châu Lê Tám', ['Lê Tám; Chủ tịch|UBND phường Lai Châu|']],
    ['Chủ tịch UBND phường Sài Gòn Lê Văn Tám', ['Lê Văn Tám; Chủ tịch|UBND phường Sài Gòn|']],
    [
      'ông Lê Văn Tám, Chủ tịch UBND phường Bình Dương, Phó Chủ tịch HĐND phường',
      ['Lê Văn Tám; Chủ tịch|UBND phường Bình Dương|; Phó Chủ tịch|HĐND phường Bình Dương|'],
    ],
    [
      'ông Lê Văn Tám, Chủ tịch UBND phường Bình Dương, TP.HCM',
      ['Lê Văn Tám; Chủ tịch|UBND phường Bình Dương TP.HCM|Thành phố Hồ Chí Minh'],
    ],
    [
      'bà Lê Thị Tám, Chủ tịch UBND phường Hòa Bình, tỉnh Phú Thọ',
      ['Lê Thị Tám; Chủ tịch|UBND phường Hòa Bình|Phú Thọ'],
    ],
    ['ông Lê Văn Tám, Chủ tịch HĐND phường Sơn La, tỉnh Sơn La', ['Lê Văn Tám; Chủ tịch|HĐND phường Sơn La|Sơn La']],
    [
      'ông Lê Văn Tám, Chủ tịch UBND xã Quảng Bình (tỉnh Thanh Hóa)',
      ['Lê Văn Tám; Chủ tịch|UBND xã Quảng Bình|Thanh Hóa'],
    ],
    ['ông Lê Văn Tám, Bí thư Đảng ủy thị trấn Cà Mau', ['Lê Văn Tám; Bí thư|Đảng ủy thị trấn Cà Mau|']],
    [
      'Phường Hà Nam 2 có ông Lê Văn Tám, Phó Chủ tịch UBND',
      ['ông Lê Văn Tám, Phó Chủ tịch UBND → Lê Văn Tám; Phó Chủ tịch|UBND|'],
    ],
    // Districts and towns with a province's name lie in that province.
    ['ông Lê Văn Tám, Chủ tịch UBND thị xã Phú Thọ (Phú Thọ)', ['Lê Văn Tám; Chủ tịch|UBND thị xã|Phú Thọ']],
    ['ông Lê Văn Tám, Chủ tịch UBND thành phố Cần Thơ', ['Lê Văn Tám; Chủ tịch|UBND thành phố|Cần Thơ']],
    ['Chủ tịch UBND tỉnh Vĩnh Long Lê Văn Tám', ['Lê Văn Tám; Chủ tịch|UBND tỉnh|Vĩnh Long']],
    // The province stands right behind the ward.
    [
      'ông Lê Văn Tám, Chủ tịch UBND phường Tân Hưng TP.HCM',
      ['Lê Văn Tám; Chủ tịch|UBND phường Tân Hưng TP.HCM|Thành phố Hồ Chí Minh'],
    ],
    [
      'ông Lê Văn Tám, Chủ tịch UBND phường Tân Hưng (TP.HCM)',
      ['Lê Văn Tám; Chủ tịch|UBND phường Tân Hưng TP.HCM|Thành phố Hồ Chí Minh'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('a ward’s name is not the article’s province', () => {
    expect(
      read('UBND phường Bình Dương họp. UBND phường Bình Dương bàn. Bí thư Tỉnh ủy Lê Văn Tám dự ở phường Bình Dương.'),
    ).toEqual(['Bí thư Tỉnh ủy Lê Văn Tám → Lê Văn Tám; Bí thư|Tỉnh ủy|']);
  });
});

describe('ranks and degrees right behind a unit’s noun', () => {
  it.each<[string, string[]]>([
    ['Trưởng Công an xã Thượng úy Vi Văn Tám', ['Vi Văn Tám; Trưởng Công an|xã|']],
    ['Trưởng Công an phường Thiếu tá Lê Tám', ['Lê Tám; Trưởng Công an|phường|']],
    ['Chủ tịch UBND xã Thạc sĩ Lê Văn Tám', ['Lê Văn Tám; Chủ tịch|UBND xã|']],
    ['Chủ tịch UBND phường ThS Lê Văn Tám', ['Lê Văn Tám; Chủ tịch|UBND phường|']],
    ['Bí thư Đảng ủy xã Tiến sĩ Hà Văn Định', ['Hà Văn Định; Bí thư|Đảng ủy xã|']],
    ['Chỉ huy trưởng Ban CHQS phường Đại úy Ngô Văn Tám', ['Ngô Văn Tám; Chỉ huy trưởng|Ban CHQS phường|']],
    ['Chỉ huy trưởng Ban CHQS huyện Trung tá Ngô Văn Tám', ['Ngô Văn Tám; Chỉ huy trưởng|Ban CHQS huyện|']],
    ['Phó Trưởng Công an phường Trung tá Y Thanh Niê', ['Y Thanh Niê; Phó Trưởng Công an|phường|']],
    ['Trưởng Công an đặc khu Thượng tá Lê Văn Tám', ['Lê Văn Tám; Trưởng Công an|đặc khu|']],
    ['Trưởng Công an xã Kim Liên Thiếu tá Lê Văn Tám', ['Lê Văn Tám; Trưởng Công an|xã Kim Liên|']],
    ['Giám đốc Công an tỉnh Đại tá Lê Văn Tám', ['Lê Văn Tám; Giám đốc|Công an tỉnh|']],
    ['Chủ tịch UBND xã Đại Đức Lê Văn Tám', ['Lê Văn Tám; Chủ tịch|UBND xã Đại Đức|']],
    ['Chủ tịch UBND xã Tân Tiến Lê Văn Tám', ['Lê Văn Tám; Chủ tịch|UBND xã Tân Tiến|']],
    ['Chủ tịch UBND phường Thượng Cát họp', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('districts with names of other tongues', () => {
  it.each<[string, string[]]>([
    ['gặp Bí thư Huyện ủy Đăk Glei.', []],
    ['Bí thư Huyện ủy Krông Búk.', []],
    ['Theo Bí thư Huyện ủy Kon Plông, xã đã làm.', []],
    ['Phó Bí thư Huyện ủy Ea H’leo thông tin', []],
    ['Bí thư Huyện ủy A Lưới thông tin', []],
    ['Bí thư Huyện ủy K’Bang thông tin', []],
    ['Bí thư Thị ủy Ayun Pa thông tin', []],
    ['Bí thư Huyện ủy Krông Búk Lê Văn Tám', ['Lê Văn Tám; Bí thư|Huyện ủy Krông Búk|']],
    ['Bí thư Huyện ủy Đăk Glei Y Thanh Hằng', ['Y Thanh Hằng; Bí thư|Huyện ủy Đăk Glei|']],
    ['Bí thư Huyện ủy A Lưới Hồ Văn Tám', ['Hồ Văn Tám; Bí thư|Huyện ủy A Lưới|']],
    ['Chủ tịch UBND xã A Lưới 2 Hồ Văn Tám', ['Hồ Văn Tám; Chủ tịch|UBND xã A Lưới 2|']],
    ['ông Rơ Chăm Tám, Bí thư Huyện ủy Chư Prông', ['Rơ Chăm Tám; Bí thư|Huyện ủy Chư Prông|']],
    // Persons with such names.
    ['Bí thư Huyện ủy Ksor Tám', ['Ksor Tám; Bí thư|Huyện ủy|']],
    ['Bí thư Tỉnh ủy Y Thanh Hà Niê KĐăm', ['Y Thanh Hà Niê KĐăm; Bí thư|Tỉnh ủy|']],
    ['Bí thư Thành ủy Buôn Ma Thuột cho biết', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('syllables of words that are units’ nouns too', () => {
  it.each<[string, string[]]>([
    ['ông Lê Văn Tám, Vụ trưởng Vụ Văn hóa - Xã hội', ['Lê Văn Tám; Vụ trưởng|Vụ Văn hóa - Xã hội|']],
    ['BÍ THƯ ĐẢNG ỦY BẢO HIỂM XÃ HỘI TỈNH LÊ VĂN TÁM', ['LÊ VĂN TÁM; BÍ THƯ|ĐẢNG ỦY BẢO HIỂM XÃ HỘI TỈNH|']],
    ['ông Lê Văn Tám, Chủ tịch UBND xã Hội An', ['Lê Văn Tám; Chủ tịch|UBND xã Hội An|']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
