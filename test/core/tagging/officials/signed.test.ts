import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('signatures, and bodies that are said to have somebody', () => {
  it.each<[string, string[]]>([
    ['T/M BAN THƯỜNG VỤ\nBÍ THƯ\nNguyễn Văn Phong Lưu', ['Nguyễn Văn Phong Lưu → Nguyễn Văn Phong Lưu; BÍ THƯ||']],
    ['KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLê Trung Chính Trực', ['Lê Trung Chính Trực → Lê Trung Chính Trực; PHÓ CHỦ TỊCH||']],
    ['TM. UỶ BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\nNGUYỄN VĂN PHONG', ['NGUYỄN VĂN PHONG → NGUYỄN VĂN PHONG; CHỦ TỊCH||']],
    ['TL. BỘ TRƯỞNG\nVỤ TRƯỞNG VỤ PHÁP CHẾ\nTrần Thị Bảo', ['Trần Thị Bảo → Trần Thị Bảo; VỤ TRƯỞNG|VỤ PHÁP CHẾ|']],
    ['Nơi nhận:\nBÍ THƯ TỈNH ỦY\nLê Văn Hải\nTrần Thị Mai', ['Lê Văn Hải → Lê Văn Hải; BÍ THƯ|TỈNH ỦY|']],
    ['Bí thư Tỉnh ủy thăm hỏi\nHoàng Nam', []],
    ['Gặp Bí thư Tỉnh ủy\nHoàng Nam Anh', []],
    ['Nguyễn Văn Bảy\nBí thư Tỉnh ủy', []],
    ['BÍ THƯ\nSáng nay họp', []],
    [
      'Đại diện Hội Nông dân tỉnh có bà Nguyễn Thị Minh Phượng, Phó Chủ tịch; Sở Y tế có ông Lê Hữu Lợi, Giám đốc; UBND huyện có ông Trần Tám, Phó Chủ tịch',
      [
        'bà Nguyễn Thị Minh Phượng, Phó Chủ tịch → Nguyễn Thị Minh Phượng; Phó Chủ tịch|Hội Nông dân tỉnh|',
        'ông Lê Hữu Lợi, Giám đốc → Lê Hữu Lợi; Giám đốc|Sở Y tế|',
        'ông Trần Tám, Phó Chủ tịch → Trần Tám; Phó Chủ tịch|UBND huyện|',
      ],
    ],
    [
      'Về phía Bộ Nội vụ có Thứ trưởng Nguyễn Trọng Ân; về phía tỉnh Hòa Bình có ông Bùi Văn Sơn, Phó Bí thư Tỉnh ủy',
      [
        'Thứ trưởng Nguyễn Trọng Ân → Nguyễn Trọng Ân; Thứ trưởng|Bộ Nội vụ|',
        'ông Bùi Văn Sơn, Phó Bí thư Tỉnh ủy → Bùi Văn Sơn; Phó Bí thư|Tỉnh ủy|Hòa Bình',
      ],
    ],
    [
      'Đoàn công tác có ông Trần Tám, Phó Chủ tịch; Hội nghị có ông Lê Chín, Phó Giám đốc',
      ['ông Trần Tám, Phó Chủ tịch → Trần Tám; Phó Chủ tịch||'],
    ],
    [
      'Đ/c Trần Văn Bảo - P.Bí thư TT Đảng ủy, CT HĐND xã; P.Chủ tịch UBND huyện Lê Văn Chính',
      [
        'Đ/c Trần Văn Bảo - P.Bí thư TT Đảng ủy, CT HĐND xã → Trần Văn Bảo; P.Bí thư TT|Đảng ủy|; CT|HĐND xã|',
        'P.Chủ tịch UBND huyện Lê Văn Chính → Lê Văn Chính; P.Chủ tịch|UBND huyện|',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
