import { describe, expect, it } from 'vitest';
import { officialsIn } from '../read.ts';

describe('named officials (domain.md §8.8)', () => {
  it.each<[string, string[]]>([
    [
      'Đồng chí Lò Văn Pâng, Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lai Châu phát biểu',
      [
        'Đồng chí Lò Văn Pâng, Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lai Châu → Lò Văn Pâng; Phó Bí thư|Tỉnh ủy|Lai Châu; Chủ tịch|HĐND tỉnh|Lai Châu',
      ],
    ],
    [
      'Ông Phạm Hoài Sơn - Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh - đã trao quà',
      [
        'Ông Phạm Hoài Sơn - Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh → Phạm Hoài Sơn; Phó Bí thư Thường trực|Tỉnh ủy|; Chủ tịch|HĐND tỉnh|',
      ],
    ],
    ['Bí thư Tỉnh uỷ Lê Tiến Chung nhấn mạnh', ['Bí thư Tỉnh uỷ Lê Tiến Chung → Lê Tiến Chung; Bí thư|Tỉnh uỷ|']],
    [
      'Chủ tịch HĐND tỉnh - Nguyễn Văn Đoạt chủ trì',
      ['Chủ tịch HĐND tỉnh - Nguyễn Văn Đoạt → Nguyễn Văn Đoạt; Chủ tịch|HĐND tỉnh|'],
    ],
    [
      'Đồng chí Vũ Hải (giữa), Bí thư Tỉnh ủy, trao bằng khen của Thủ tướng Chính phủ',
      ['Đồng chí Vũ Hải (giữa), Bí thư Tỉnh ủy → Vũ Hải; Bí thư|Tỉnh ủy|'],
    ],
    [
      'Trần Tấn Sinh - nguyên Ủy viên Bộ Chính trị, nguyên Chủ tịch nước; Lê Hùng - Chủ tịch Quốc hội',
      [
        'Trần Tấn Sinh - nguyên Ủy viên Bộ Chính trị, nguyên Chủ tịch nước → Trần Tấn Sinh; Ủy viên|Bộ Chính trị| (former); Chủ tịch nước|| (former)',
        'Lê Hùng - Chủ tịch Quốc hội → Lê Hùng; Chủ tịch|Quốc hội|',
      ],
    ],
    [
      'các đồng chí Phó Bí thư Đảng ủy Khối: Lại Xuân Lan, Đỗ Việt Hồng',
      [
        'Lại Xuân Lan → Lại Xuân Lan; Phó Bí thư|Đảng ủy Khối|',
        'Đỗ Việt Hồng → Đỗ Việt Hồng; Phó Bí thư|Đảng ủy Khối|',
      ],
    ],
    [
      'Bộ trưởng Bộ Công an Đại tướng Lương Tam Quý phát biểu',
      ['Bộ trưởng Bộ Công an Đại tướng Lương Tam Quý → Lương Tam Quý; Bộ trưởng|Bộ Công an|'],
    ],
    [
      'Bí thư Huyện ủy Kim Thành Nguyễn Hữu Thắng',
      ['Bí thư Huyện ủy Kim Thành Nguyễn Hữu Thắng → Nguyễn Hữu Thắng; Bí thư|Huyện ủy Kim Thành|'],
    ],
    [
      'Giám đốc Sở Y tế Hà Nội Trần Thị Nhung',
      ['Giám đốc Sở Y tế Hà Nội Trần Thị Nhung → Trần Thị Nhung; Giám đốc|Sở Y tế|Hà Nội'],
    ],
    [
      'Thủ tướng Phạm Bình, Chủ tịch Quốc hội Trần Mẫn dự',
      ['Thủ tướng Phạm Bình → Phạm Bình; Thủ tướng||', 'Chủ tịch Quốc hội Trần Mẫn → Trần Mẫn; Chủ tịch|Quốc hội|'],
    ],
    [
      "bà H'Ngân Niê KĐăm, Phó Bí thư Tỉnh ủy Đắk Lắk",
      ["bà H'Ngân Niê KĐăm, Phó Bí thư Tỉnh ủy Đắk Lắk → H'Ngân Niê KĐăm; Phó Bí thư|Tỉnh ủy|Đắk Lắk"],
    ],
    ['Tổng thống Nga Vladimir Sokolov', ['Tổng thống Nga Vladimir Sokolov → Vladimir Sokolov; Tổng thống||Nga']],
    [
      'ÔNG TRẦN VĂN HÙNG, CHỦ TỊCH UBND TỈNH LAI CHÂU',
      ['ÔNG TRẦN VĂN HÙNG, CHỦ TỊCH UBND TỈNH LAI CHÂU → TRẦN VĂN HÙNG; CHỦ TỊCH|UBND TỈNH|Lai Châu'],
    ],
    [
      'Trưởng ban Tuyên giáo Tỉnh ủy Hoàng Cần và Trưởng Ban Tổ chức Trung ương Lê Hòa',
      [
        'Trưởng ban Tuyên giáo Tỉnh ủy Hoàng Cần → Hoàng Cần; Trưởng ban Tuyên giáo|Tỉnh ủy|',
        'Trưởng Ban Tổ chức Trung ương Lê Hòa → Lê Hòa; Trưởng Ban|Ban Tổ chức Trung ương|',
      ],
    ],
  ])('%s', (text, expected) => expect(officialsIn(text)).toEqual(expected));
});

describe('further shapes', () => {
  it.each<[string, string[]]>([
    ['Ông Lê Khắc Toàn (SN 1970), Phó chủ tịch UBND TP Đà Nẵng', ['Lê Khắc Toàn; Phó chủ tịch|UBND TP|Đà Nẵng']],
    ['Bị cáo Lê Thế Hiệp, cựu Giám đốc Sở Y tế', ['Lê Thế Hiệp; Giám đốc|Sở Y tế| (former)']],
    ['Chủ tịch LĐLĐ tỉnh Vi Ngọc Hoa', ['Vi Ngọc Hoa; Chủ tịch|LĐLĐ tỉnh|']],
    [
      'Bộ trưởng Ngoại giao Mỹ Marco Sample và Thủ tướng Campuchia Hun Sample',
      ['Marco Sample; Bộ trưởng|Bộ Ngoại giao|Mỹ', 'Hun Sample; Thủ tướng||Campuchia'],
    ],
    [
      'các Phó Thủ tướng Nguyễn Chí Hùng, Mai Văn Bính cùng dự',
      ['Nguyễn Chí Hùng; Phó Thủ tướng||', 'Mai Văn Bính; Phó Thủ tướng||'],
    ],
    [
      'Tổng Thư ký Quốc hội - Chủ nhiệm Văn phòng Quốc hội Lê Quang Tú',
      ['Lê Quang Tú; Tổng Thư ký|Quốc hội|; Chủ nhiệm|Văn phòng Quốc hội|'],
    ],
    ['đại biểu Phạm Văn Hùng nêu. Đại biểu tham dự hội nghị', ['Phạm Văn Hùng; đại biểu||']],
    ['Giám đốc Sở VH-TT&DL Trần Chí Hùng', ['Trần Chí Hùng; Giám đốc|Sở VH-TT&DL|']],
    [
      'Trưởng Ban Quản lý Khu kinh tế Nghi Sơn Lê Tiến Hiếu',
      ['Lê Tiến Hiếu; Trưởng Ban|Ban Quản lý Khu kinh tế Nghi Sơn|'],
    ],
    ['Tổng Bí thư, Chủ tịch nước Tô Lân', ['Tô Lân; Tổng Bí thư||; Chủ tịch nước||']],
    ['Q. Bí thư Tỉnh ủy Lê Hồng Lân', ['Lê Hồng Lân; Q. Bí thư|Tỉnh ủy| (acting)']],
    [
      'GS, TS. Tạ Ngọc Tân, Phó Chủ tịch Hội đồng Lý luận Trung ương',
      ['Tạ Ngọc Tân; Phó Chủ tịch|Hội đồng Lý luận Trung ương|'],
    ],
  ])('%s', (text, people) => expect(officialsIn(text).map((line) => line.split(' → ')[1])).toEqual(people));
});

describe('posts given and taken', () => {
  it.each<[string, string]>([
    [
      'Ông Nguyễn Văn An, Trưởng Ban Tuyên giáo Trung ương giữ chức Trưởng Ban Tuyên giáo và Dân vận Trung ương.',
      'Nguyễn Văn An; Trưởng Ban|Ban Tuyên giáo Trung ương| (former); Trưởng Ban|Ban Tuyên giáo và Dân vận Trung ương| (appointed)',
    ],
    [
      'Điều động đồng chí Lê Anh, thôi giữ chức Bí thư Huyện ủy Kim Thành.',
      'Lê Anh; Bí thư|Huyện ủy Kim Thành| (former)',
    ],
    [
      'Ông Lê Anh từng giữ chức Vụ trưởng Vụ Pháp chế, Bộ Nội vụ; Thứ trưởng Bộ Nội vụ.',
      'Lê Anh; Vụ trưởng|Vụ Pháp chế, Bộ Nội vụ| (former); Thứ trưởng|Bộ Nội vụ| (former)',
    ],
  ])('%s', (text, expected) => expect(officialsIn(text)[0]?.split(' → ')[1]).toBe(expected));
});

describe('posts alone, given names, repeats (§8.9)', () => {
  it.each<[string, string, string[]]>([
    [
      'post alone',
      'Bà Lê Thanh Hà, Bí thư Tỉnh ủy Sơn La đến dự. Bí thư Tỉnh ủy yêu cầu. Bí thư Sơn La nói. Người đứng đầu Đảng bộ tỉnh nhấn mạnh',
      ['Lê Thanh Hà', 'Lê Thanh Hà', 'Lê Thanh Hà', 'Lê Thanh Hà'],
    ],
    [
      'given name',
      'Ông Trần Văn Bình, nguyên Giám đốc Sở Xây dựng khai. Ông Bình nói thêm.',
      ['Trần Văn Bình', 'Trần Văn Bình'],
    ],
    [
      'repeated bare',
      'Ông Trần Văn Bình, nguyên Giám đốc Sở Xây dựng khai. Cấp dưới của Trần Văn Bình im lặng.',
      ['Trần Văn Bình', 'Trần Văn Bình'],
    ],
    [
      'two holders stay open',
      'Phó Chủ tịch UBND tỉnh Lê Anh và Phó Chủ tịch UBND tỉnh Vũ Bách dự. Phó Chủ tịch UBND tỉnh phát biểu.',
      ['Lê Anh', 'Vũ Bách', '?'],
    ],
  ])('%s', (_, text, names) =>
    expect(officialsIn(text).map((line) => line.split(' → ')[1]?.split(';')[0])).toEqual(names),
  );
});

describe('not an official (§11.3, §12)', () => {
  it.each([
    'học tập tư tưởng Hồ Chí Minh, tưởng nhớ Chủ tịch Hồ Chí Minh, làm theo gương Bác',
    'đường Nguyễn Văn Cừ, phường Lê Hồng Phong, Trường THPT Trần Phú, Đoàn TNCS Hồ Chí Minh',
    'Ảnh: Trí Dũng/TTXVN. Tin, ảnh: Nguyễn Văn Hùng. Tác giả: Lê Anh',
    'các đồng chí Bí thư cấp ủy và người đứng đầu cấp ủy, chính quyền; Bí thư các huyện ủy',
    'bằng khen của Thủ tướng Chính phủ, Ban Tuyên giáo Trung ương; lãnh đạo Ban Bí thư; Thường trực Tỉnh ủy',
    'mô hình “Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh đối thoại với Nhân dân”',
    'Ông Lê Cường, người dân xã Kim Liên, cho biết. Ông Trần Dũng, Giám đốc Công ty TNHH Hoa Sen nói.',
    'Toàn cảnh Hội nghị. Sớm đưa Nghị quyết vào cuộc sống. Thái Bình, Hà Giang, Cao Bằng',
    'Thanh TâmCác ý kiến của bạn đọc',
  ])('%s', (text) => expect(officialsIn(text)).toEqual([]));
});
