import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('bodies, asides, notes, capitals, parts of names, namesakes', () => {
  it.each<[string, string[]]>([
    [
      'Chủ tịch Hội Cựu chiến binh Khối cơ quan và doanh nghiệp tỉnh Lê Văn Thắng',
      ['Lê Văn Thắng; Chủ tịch|Hội Cựu chiến binh Khối cơ quan và doanh nghiệp tỉnh|'],
    ],
    [
      'bà Nguyễn Thị Mỵ, Chủ tịch Hội Người tù kháng chiến tỉnh',
      ['Nguyễn Thị Mỵ; Chủ tịch|Hội Người tù kháng chiến tỉnh|'],
    ],
    [
      'ông Trần Văn Gương, Chủ tịch Hội Văn học nghệ thuật tỉnh, Giám đốc Báo và phát thanh, truyền hình Lạng Sơn',
      [
        'Trần Văn Gương; Chủ tịch|Hội Văn học nghệ thuật tỉnh|Lạng Sơn; Giám đốc|Báo và phát thanh, truyền hình|Lạng Sơn',
      ],
    ],
    [
      'Phó Giám đốc Sở Văn hóa - Thể thao và Du lịch tỉnh Lê Bảo Khang',
      ['Lê Bảo Khang; Phó Giám đốc|Sở Văn hóa - Thể thao và Du lịch tỉnh|'],
    ],
    ['Thứ trưởng Bộ Giao thông - Bưu điện Lê Văn Nam', ['Lê Văn Nam; Thứ trưởng|Bộ Giao thông - Bưu điện|']],
    ['Bộ trưởng Bộ Thương binh - Xã hội Trần Văn Kha', ['Trần Văn Kha; Bộ trưởng|Bộ Thương binh - Xã hội|']],
    [
      'Giám đốc Sở Nội vụ - Trưởng đoàn kiểm tra Lê Văn Nam',
      ['Lê Văn Nam; Giám đốc|Sở Nội vụ|; Trưởng đoàn|Đoàn kiểm tra|'],
    ],
    ['Giám đốc Sở Nội vụ - Lê Văn Nam', ['Lê Văn Nam; Giám đốc|Sở Nội vụ|']],
    [
      'ông Thạch Rương, Anh hùng Lực lượng vũ trang Nhân dân, nguyên Phó Cục trưởng Cục Hậu cần thuộc Bộ Quốc phòng',
      ['Thạch Rương; Phó Cục trưởng|Cục Hậu cần thuộc Bộ Quốc phòng| (former)'],
    ],
    [
      'ông Danh Hiền, xã Định Hòa, cán bộ tiền khởi nghĩa, nguyên Phó Chủ nhiệm Ủy ban Thanh tra của Chính phủ, đồng thời là Ủy viên Ban Dân vận của Trung ương Đảng',
      ['Danh Hiền; Phó Chủ nhiệm|Ủy ban Thanh tra của Chính phủ| (former); Ủy viên|Ban Dân vận của Trung ương Đảng|'],
    ],
    [
      'bà Lê Thị Lê, Ủy viên Ủy ban Quốc phòng và An ninh của Quốc hội',
      ['Lê Thị Lê; Ủy viên|Ủy ban Quốc phòng và An ninh của Quốc hội|'],
    ],
    [
      'ông Trần Quốc Hưởng (Mười Hưởng), nguyên Bí thư Trung ương Đảng',
      ['Trần Quốc Hưởng; Bí thư|Trung ương Đảng| (former)'],
    ],
    [
      'Tổng Giám đốc Cổng Thông tin điện tử Chính phủ Nguyễn Hồng Sơn Ca',
      ['Nguyễn Hồng Sơn Ca; Tổng Giám đốc|Cổng Thông tin điện tử Chính phủ|'],
    ],
    [
      'ông Phạm Xuân Thao, Ủy viên T.Ư Đảng; Bí thư Tỉnh uỷ, Chủ tịch HDND tỉnh Hải Dương bằng hình thức khai trừ',
      [
        'ông Phạm Xuân Thao, Ủy viên T.Ư Đảng; Bí thư Tỉnh uỷ, Chủ tịch HDND tỉnh Hải Dương → Phạm Xuân Thao; Ủy viên|T.Ư Đảng|; Bí thư|Tỉnh uỷ|Hải Dương; Chủ tịch|HDND tỉnh|Hải Dương',
      ],
    ],
    [
      'ông Phạm Xuân Thao, Ủy viên T.Ư Đảng; Bí thư Tỉnh uỷ Lê Văn Tám',
      [
        'ông Phạm Xuân Thao, Ủy viên T.Ư Đảng → Phạm Xuân Thao; Ủy viên|T.Ư Đảng|',
        'Bí thư Tỉnh uỷ Lê Văn Tám → Lê Văn Tám; Bí thư|Tỉnh uỷ|',
      ],
    ],
    ['bà Lê Thị Nhàn, Ủy viên TƯ, Bí thư Tỉnh ủy', ['Lê Thị Nhàn; Ủy viên|TƯ|; Bí thư|Tỉnh ủy|']],
    [
      'Ủy viên T.Ư Đảng, Phó Bí thư Thành ủy, Chủ tịch UBND TP Diệp Hoàng Luân',
      ['Diệp Hoàng Luân; Ủy viên|T.Ư Đảng|; Phó Bí thư|Thành ủy|; Chủ tịch|UBND TP|'],
    ],
    [
      'Chủ tịch UBND TP Vinh Trần Ngọc Tân; Chủ tịch UBND TP Bùi Xuân Lộc',
      [
        'Chủ tịch UBND TP Vinh Trần Ngọc Tân → Trần Ngọc Tân; Chủ tịch|UBND TP Vinh|',
        'Chủ tịch UBND TP Bùi Xuân Lộc → Bùi Xuân Lộc; Chủ tịch|UBND TP|',
      ],
    ],
    [
      'Bí thư TP Thủ Đức Nguyễn Văn Hưng, 46 tuổi',
      ['Bí thư TP Thủ Đức Nguyễn Văn Hưng → Nguyễn Văn Hưng; Bí thư|TP Thủ Đức|'],
    ],
    [
      'đồng chí Lê Mạnh Đức, Phó Bí thư Thường trực Huyện uỷ Chi Lăng giữ chức Phó Trưởng Ban Dân vận Tỉnh uỷ',
      [
        'đồng chí Lê Mạnh Đức, Phó Bí thư Thường trực Huyện uỷ Chi Lăng → Lê Mạnh Đức; Phó Bí thư Thường trực|Huyện uỷ Chi Lăng|; Phó Trưởng Ban Dân vận|Tỉnh uỷ| (appointed)',
      ],
    ],
    ['đồng chí Lý A Chư - Chánh Văn phòng Đảng ủy xã', ['Lý A Chư; Chánh Văn phòng|Đảng ủy xã|']],
    [
      'ông Hồ Văn Lâm, Chủ tịch UBND tỉnh An Giang (nguyên Chủ tịch UBND tỉnh Vĩnh Long) đồng chủ trì',
      [
        'ông Hồ Văn Lâm, Chủ tịch UBND tỉnh An Giang (nguyên Chủ tịch UBND tỉnh Vĩnh Long) → Hồ Văn Lâm; Chủ tịch|UBND tỉnh|An Giang; Chủ tịch|UBND tỉnh|Vĩnh Long (former)',
      ],
    ],
    [
      'đồng chí Huỳnh Đăng Phô – TUV, Bí thư Quận ủy. Thành ủy Đà Nẵng, UBND thành phố Đà Nẵng',
      ['đồng chí Huỳnh Đăng Phô – TUV, Bí thư Quận ủy → Huỳnh Đăng Phô; TUV||Đà Nẵng; Bí thư|Quận ủy|Đà Nẵng'],
    ],
    [
      'Ông Nguyễn Văn Hạnh, Thường vụ phụ trách địa bàn, Chủ tịch Hội Nông dân huyện',
      ['Nguyễn Văn Hạnh; Chủ tịch|Hội Nông dân huyện|'],
    ],
    [
      'NGUYÊN BÍ THƯ THÀNH ỦY HÀ NỘI NGUYỄN VĂN TRÂM QUA ĐỜI\nNguyên Bí thư Thành ủy Hà Nội Nguyễn Văn Trâm qua đời.',
      [
        'NGUYÊN BÍ THƯ THÀNH ỦY HÀ NỘI NGUYỄN VĂN TRÂM → Nguyễn Văn Trâm; Bí thư|Thành ủy|Hà Nội (former)',
        'Nguyên Bí thư Thành ủy Hà Nội Nguyễn Văn Trâm → Nguyễn Văn Trâm; Bí thư|Thành ủy|Hà Nội (former)',
      ],
    ],
    ['BÍ THƯ TỈNH ỦY LÊ VĂN CHUÔNG THĂM XÃ TÂN LẬP', ['BÍ THƯ TỈNH ỦY LÊ VĂN CHUÔNG → LÊ VĂN CHUÔNG; BÍ THƯ|TỈNH ỦY|']],
    [
      'Bầu Ban Chấp hành gồm 34 đồng chí. Ông Nguyễn Văn Khánh, Chủ tịch Công đoàn tỉnh.',
      ['Ông Nguyễn Văn Khánh, Chủ tịch Công đoàn tỉnh → Nguyễn Văn Khánh; Chủ tịch|Công đoàn tỉnh|'],
    ],
    ['Đồng chí NgôTrạch, Phó Bí thư Tỉnh ủy', ['NgôTrạch; Phó Bí thư|Tỉnh ủy|']],
    [
      'Bà Nguyễn Thị Nguyệt Hương, đại biểu Quốc hội khóa XIII. Bà Nguyệt Hương ứng cử. Bà Hương là doanh nhân.',
      [
        'Bà Nguyễn Thị Nguyệt Hương, đại biểu Quốc hội khóa XIII → Nguyễn Thị Nguyệt Hương; đại biểu Quốc hội||',
        'Bà Nguyệt Hương → Nguyễn Thị Nguyệt Hương; đại biểu Quốc hội||',
        'Bà Hương → Nguyễn Thị Nguyệt Hương; đại biểu Quốc hội||',
      ],
    ],
    [
      'Ông Nguyễn Văn Thành, Giám đốc Sở Y tế. Bác sĩ Thành nói. BS Thành cho biết.',
      [
        'Ông Nguyễn Văn Thành, Giám đốc Sở Y tế → Nguyễn Văn Thành; Giám đốc|Sở Y tế|',
        'Bác sĩ Thành → Nguyễn Văn Thành; Giám đốc|Sở Y tế|',
        'BS Thành → Nguyễn Văn Thành; Giám đốc|Sở Y tế|',
      ],
    ],
    [
      'nguyên giám đốc Sở Y tế Long An bác sĩ Lành bị tuyên 3 năm tù. Ông Lành kháng cáo.',
      [
        'nguyên giám đốc Sở Y tế Long An bác sĩ Lành → Lành; giám đốc|Sở Y tế|Long An (former)',
        'Ông Lành → Lành; giám đốc|Sở Y tế|Long An (former)',
      ],
    ],
    [
      'Tuyên án với nguyên giám đốc Sở Y tế Long An: Tòa nhận định bác sĩ Lành thành khẩn\nÔng Lành kháng cáo. BS Lành nói.',
      [
        'nguyên giám đốc Sở Y tế Long An → Lành; giám đốc|Sở Y tế|Long An (former)',
        'bác sĩ Lành → Lành; giám đốc|Sở Y tế|Long An (former)',
        'Ông Lành → Lành; giám đốc|Sở Y tế|Long An (former)',
        'BS Lành → Lành; giám đốc|Sở Y tế|Long An (former)',
      ],
    ],
    [
      'Tuyên án với nguyên giám đốc Sở Y tế Long An: Tòa nhận định bác sĩ Lành và ông Hùng thành khẩn\nÔng Lành kháng cáo.',
      [],
    ],
    [
      'Nguyên giám đốc Sở Y tế Long An Lê Văn Tâm: bác sĩ Lành thành khẩn\nÔng Lành kháng cáo.',
      ['Nguyên giám đốc Sở Y tế Long An Lê Văn Tâm → Lê Văn Tâm; giám đốc|Sở Y tế|Long An (former)'],
    ],
    ['Nguyên giám đốc Sở Y tế Long An bị bắt\nÔng Lành bán hàng. Ông Lành kể.', []],
    [
      'nguyên Chủ tịch nước Nguyễn Minh Triệt dâng hương.\nPhó bí thư Tỉnh đoàn Bà Rịa - Vũng Tàu Nguyễn Minh Triệt dẫn đoàn.\nÔng Nguyễn Minh Triệt, nguyên Chủ tịch nước, thắp hương.',
      [
        'nguyên Chủ tịch nước Nguyễn Minh Triệt → Nguyễn Minh Triệt; Chủ tịch nước|| (former)',
        'Phó bí thư Tỉnh đoàn Bà Rịa - Vũng Tàu Nguyễn Minh Triệt → Nguyễn Minh Triệt; Phó bí thư|Tỉnh đoàn|Bà Rịa - Vũng Tàu',
        'Ông Nguyễn Minh Triệt, nguyên Chủ tịch nước → Nguyễn Minh Triệt; Chủ tịch nước|| (former)',
      ],
    ],
    [
      'Chủ tịch nước Nguyễn Minh Triệt từng là Bí thư Huyện ủy Bến Cát. Nguyên Chủ tịch nước Nguyễn Minh Triệt về thăm.',
      [
        'Chủ tịch nước Nguyễn Minh Triệt → Nguyễn Minh Triệt; Chủ tịch nước|| (former); Bí thư|Huyện ủy Bến Cát| (former)',
        'Nguyên Chủ tịch nước Nguyễn Minh Triệt → Nguyễn Minh Triệt; Chủ tịch nước|| (former); Bí thư|Huyện ủy Bến Cát| (former)',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
