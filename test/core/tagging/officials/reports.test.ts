import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('reports of councils, trials, funerals, visits', () => {
  it.each<[string, string[]]>([
    [
      'miễn nhiệm chức vụ Trưởng Ban Pháp chế HĐND tỉnh khóa III, nhiệm kỳ 2016 – 2021 đối với ông Nguyễn Đình Trúc do nhận nhiệm vụ mới',
      ['ông Nguyễn Đình Trúc → Nguyễn Đình Trúc; Trưởng Ban|Ban Pháp chế HĐND tỉnh| (former)'],
    ],
    [
      'bầu bổ sung Ủy viên UBND tỉnh, nhiệm kỳ 2021-2026 đối với đồng chí Trần Minh Thặng - Giám đốc Sở Tư pháp',
      [
        'đồng chí Trần Minh Thặng - Giám đốc Sở Tư pháp → Trần Minh Thặng; Ủy viên|UBND tỉnh| (appointed); Giám đốc|Sở Tư pháp|',
      ],
    ],
    [
      'Thường trực HĐND tỉnh chúc mừng đ/c Trần Minh Thặng - tân Ủy viên Ủy ban UBND tỉnh',
      ['đ/c Trần Minh Thặng - tân Ủy viên Ủy ban UBND tỉnh → Trần Minh Thặng; Ủy viên|Ủy ban UBND tỉnh| (appointed)'],
    ],
    [
      'Kết quả ông Nguyễn Văn Hiếu Nghĩa và ông Đoàn Thanh Bính đều trúng cử chức vụ Ủy viên UBND tỉnh',
      [
        'ông Nguyễn Văn Hiếu Nghĩa → Nguyễn Văn Hiếu Nghĩa; Ủy viên|UBND tỉnh| (appointed)',
        'ông Đoàn Thanh Bính → Đoàn Thanh Bính; Ủy viên|UBND tỉnh| (appointed)',
      ],
    ],
    [
      'bổ nhiệm có thời hạn ông Đoàn Thanh Bính - Phó Giám đốc Sở Thông tin và Truyền thông (TT&TT) giữ chức Giám đốc Sở TT&TT.',
      [
        'ông Đoàn Thanh Bính - Phó Giám đốc Sở Thông tin và Truyền thông (TT&TT) → Đoàn Thanh Bính; Phó Giám đốc|Sở Thông tin và Truyền thông (TT&TT)| (former); Giám đốc|Sở TT&TT| (appointed)',
      ],
    ],
    [
      'UVTƯ Đảng, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Nguyễn Văn Hưng Yên và các Phó Chủ tịch HĐND tỉnh chủ trì kỳ họp. Phó Bí thư Thường trực Tỉnh ủy Nguyễn Đăng Quảng; Trưởng Đoàn ĐBQH tỉnh Hoàng Đức Thặng; các Ủy viên Ban Thường vụ Tỉnh ủy tham dự.',
      [
        'UVTƯ Đảng, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Nguyễn Văn Hưng Yên → Nguyễn Văn Hưng Yên; UVTƯ|Đảng|; Bí thư|Tỉnh ủy|; Chủ tịch|HĐND tỉnh|',
        'Phó Bí thư Thường trực Tỉnh ủy Nguyễn Đăng Quảng → Nguyễn Đăng Quảng; Phó Bí thư Thường trực|Tỉnh ủy|',
        'Trưởng Đoàn ĐBQH tỉnh Hoàng Đức Thặng → Hoàng Đức Thặng; Trưởng Đoàn ĐBQH|Đoàn ĐBQH tỉnh|',
      ],
    ],
    [
      'Đồng chí Lê Diên, Ủy viên Trung ương Đảng, Nguyên Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh, cùng với các đồng chí Thường trực HĐND tỉnh',
      [
        'Đồng chí Lê Diên, Ủy viên Trung ương Đảng, Nguyên Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh → Lê Diên; Ủy viên|Trung ương Đảng|; Bí thư|Tỉnh ủy| (former); Chủ tịch|HĐND tỉnh|',
      ],
    ],
    [
      'đối với bà Nguyễn Thị Hòe, nguyên UVTVTU khóa XI, để nghỉ hưu; đối với bà Mai Thị Xuân Trúng, TUV, Phó Trưởng Ban Tổ chức Tỉnh ủy; ông Trương Thanh Tú, nguyên TUV khóa XI',
      [
        'bà Nguyễn Thị Hòe, nguyên UVTVTU khóa XI → Nguyễn Thị Hòe; UVTVTU|| (former)',
        'bà Mai Thị Xuân Trúng, TUV, Phó Trưởng Ban Tổ chức Tỉnh ủy → Mai Thị Xuân Trúng; TUV||; Phó Trưởng Ban Tổ chức|Tỉnh ủy|',
        'ông Trương Thanh Tú, nguyên TUV khóa XI → Trương Thanh Tú; TUV|| (former)',
      ],
    ],
    [
      'Đại tá Doãn Đình Trành, Phó Chính ủy Ban Chỉ huy Bộ đội Biên phòng tỉnh An Giang, cho biết',
      [
        'Đại tá Doãn Đình Trành, Phó Chính ủy Ban Chỉ huy Bộ đội Biên phòng tỉnh An Giang → Doãn Đình Trành; Phó Chính ủy|Ban Chỉ huy Bộ đội Biên phòng tỉnh|An Giang',
      ],
    ],
    [
      'Đại tá Rơ Mah Tuần - Phó Chính ủy BĐBP tỉnh - cho biết: Không chỉ',
      ['Đại tá Rơ Mah Tuần - Phó Chính ủy BĐBP tỉnh → Rơ Mah Tuần; Phó Chính ủy|BĐBP tỉnh|'],
    ],
    [
      'Quốc hội nghe Ủy viên Ủy ban Thường vụ Quốc hội Hoàng Thanh Tựu trình bày; Tổng Thư ký Quốc hội Lê Quang Tụng trình bày',
      [
        'Ủy viên Ủy ban Thường vụ Quốc hội Hoàng Thanh Tựu → Hoàng Thanh Tựu; Ủy viên|Ủy ban Thường vụ Quốc hội|',
        'Tổng Thư ký Quốc hội Lê Quang Tụng → Lê Quang Tụng; Tổng Thư ký|Quốc hội|',
      ],
    ],
    ['Bộ trưởng, Chủ nhiệm UBDT Đỗ Văn Chiên', ['Đỗ Văn Chiên; Bộ trưởng||; Chủ nhiệm|UBDT|']],
    [
      'Phó thủ tướng thường trực Phạm Bình Minh Anh sẽ trả lời chất vấn',
      ['Phó thủ tướng thường trực Phạm Bình Minh Anh → Phạm Bình Minh Anh; Phó thủ tướng thường trực||'],
    ],
    [
      'Phó thủ tướng thường trực Chính phủ Phạm Bình Minh Anh – Ảnh: GIA HÂN',
      [
        'Phó thủ tướng thường trực Chính phủ Phạm Bình Minh Anh → Phạm Bình Minh Anh; Phó thủ tướng thường trực|Chính phủ|',
      ],
    ],
    [
      'Bộ trưởng Bộ Nông nghiệp và phát triển nông thôn Lê Minh Hoàn, Bộ trưởng Bộ Giao thông vận tải Nguyễn Văn Thế',
      [
        'Bộ trưởng Bộ Nông nghiệp và phát triển nông thôn Lê Minh Hoàn → Lê Minh Hoàn; Bộ trưởng|Bộ Nông nghiệp và phát triển nông thôn|',
        'Bộ trưởng Bộ Giao thông vận tải Nguyễn Văn Thế → Nguyễn Văn Thế; Bộ trưởng|Bộ Giao thông vận tải|',
      ],
    ],
    [
      'Đại biểu Ngô Thanh Đanh, Trưởng đoàn Đại biểu Quốc hội tỉnh Đắk Nông tham gia thảo luận tại tổ',
      [
        'Đại biểu Ngô Thanh Đanh, Trưởng đoàn Đại biểu Quốc hội tỉnh Đắk Nông → Ngô Thanh Đanh; Đại biểu||; Trưởng đoàn Đại biểu Quốc hội|Đoàn Đại biểu Quốc hội tỉnh|Đắk Nông',
      ],
    ],
    [
      'đại biểu Ngô Thanh Đanh, Bí Thư Tỉnh ủy, Trưởng đoàn Đại biểu Quốc hội tỉnh Đắk Nông cho biết',
      [
        'đại biểu Ngô Thanh Đanh, Bí Thư Tỉnh ủy, Trưởng đoàn Đại biểu Quốc hội tỉnh Đắk Nông → Ngô Thanh Đanh; đại biểu||; Bí Thư|Tỉnh ủy|Đắk Nông; Trưởng đoàn Đại biểu Quốc hội|Đoàn Đại biểu Quốc hội tỉnh|Đắk Nông',
      ],
    ],
    [
      '1. Đồng chí Trịnh Văn Chiền, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh, Trưởng ban.\n2. Đồng chí Trung tướng Nguyễn Doãn Ánh, Tư lệnh Quân khu 4, Phó Trưởng ban.',
      [
        'Đồng chí Trịnh Văn Chiền, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh, Trưởng ban → Trịnh Văn Chiền; Ủy viên|Trung ương Đảng|; Bí thư|Tỉnh ủy|; Chủ tịch|HĐND tỉnh|; Trưởng ban||',
        'Đồng chí Trung tướng Nguyễn Doãn Ánh, Tư lệnh Quân khu 4, Phó Trưởng ban → Nguyễn Doãn Ánh; Tư lệnh|Quân khu 4|; Phó Trưởng ban||',
      ],
    ],
    [
      'nguyên Tổng Bí thư Ban Chấp hành Trung ương Đảng Lê Khả Phiên; đồng chí Lê Khả Phiên, nguyên Tổng Bí thư Ban Chấp hành Trung ương Đảng',
      [
        'nguyên Tổng Bí thư Ban Chấp hành Trung ương Đảng Lê Khả Phiên → Lê Khả Phiên; Tổng Bí thư|Ban Chấp hành Trung ương Đảng| (former)',
        'đồng chí Lê Khả Phiên, nguyên Tổng Bí thư Ban Chấp hành Trung ương Đảng → Lê Khả Phiên; Tổng Bí thư|Ban Chấp hành Trung ương Đảng| (former)',
      ],
    ],
    [
      'nguyên Bí thư Thành uỷ Hà Nội Nguyễn Văn Trấn; Phó Thủ tướng Thường trực Trương Hoà Bính làm Trưởng ban.',
      [
        'nguyên Bí thư Thành uỷ Hà Nội Nguyễn Văn Trấn → Nguyễn Văn Trấn; Bí thư|Thành uỷ|Hà Nội (former)',
        'Phó Thủ tướng Thường trực Trương Hoà Bính → Trương Hoà Bính; Phó Thủ tướng Thường trực||; Trưởng ban|| (appointed)',
      ],
    ],
    [
      'Ông Nguyễn Văn Trấn sinh ngày 15/1/1917. Ông nguyên là: Bí thư Xứ ủy Bắc Kỳ; Bí thư Thành ủy Hà Nội, Tổng Thanh tra Chính phủ',
      [
        'Ông Nguyễn Văn Trấn → Nguyễn Văn Trấn; Bí thư|Xứ ủy Bắc Kỳ| (former); Bí thư|Thành ủy|Hà Nội (former); Tổng Thanh tra|Chính phủ| (former)',
      ],
    ],
    [
      'Đồng chí Trương Vĩnh Trọng Ân (tên thường gọi Hai Nghĩa), sinh ngày 11/11/1942; Ủy viên dự khuyết Ban Chấp hành Trung ương khóa VI',
      ['Đồng chí Trương Vĩnh Trọng Ân → Trương Vĩnh Trọng Ân; Ủy viên dự khuyết|Ban Chấp hành Trung ương|'],
    ],
    [
      'Thủ tướng Chính phủ Phạm Minh Chín đã hội kiến Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisavath, Thủ tướng Chính phủ Lào Phankham Vipha, Chủ tịch Quốc hội Lào Saysomphone Phom tiếp thân mật.',
      [
        'Thủ tướng Chính phủ Phạm Minh Chín → Phạm Minh Chín; Thủ tướng|Chính phủ|',
        'Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisavath → Thongloun Sisavath; Tổng Bí thư||Lào; Chủ tịch nước||Lào',
        'Thủ tướng Chính phủ Lào Phankham Vipha → Phankham Vipha; Thủ tướng|Chính phủ|Lào',
        'Chủ tịch Quốc hội Lào Saysomphone Phom → Saysomphone Phom; Chủ tịch|Quốc hội|Lào',
      ],
    ],
    [
      'đồng chí Chummaly Sayna, Tổng Bí thư Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào, Chủ tịch nước Cộng hòa Dân chủ Nhân dân Lào dẫn đầu',
      [
        'đồng chí Chummaly Sayna, Tổng Bí thư Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào, Chủ tịch nước Cộng hòa Dân chủ Nhân dân Lào → Chummaly Sayna; Tổng Bí thư|Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng|Lào; Chủ tịch nước||Cộng hòa Dân chủ Nhân dân Lào',
      ],
    ],
    [
      'Thủ tướng Vương quốc Campuchia Samdech Techo Hun Sarin dẫn đầu',
      ['Thủ tướng Vương quốc Campuchia Samdech Techo Hun Sarin → Hun Sarin; Thủ tướng||Vương quốc Campuchia'],
    ],
    [
      'Tổng Bí thư, Chủ tịch nước CHDCND Lào Thongloun Sisavath',
      ['Thongloun Sisavath; Tổng Bí thư||CHDCND Lào; Chủ tịch nước||CHDCND Lào'],
    ],
    ['nguyên Chủ tịch nước, Đại tướng Lê Đức Ánh', ['Lê Đức Ánh; Chủ tịch nước|| (former)']],
    ['Đồng chí Đỗ Văn Chiên (trái) đến chào xã giao', ['Đồng chí Đỗ Văn Chiên (trái) → Đỗ Văn Chiên']],
    [
      'Chủ nhiệm Tổng cục Chính trị Quân đội Nhân dân Lào Thongloi Sili',
      ['Thongloi Sili; Chủ nhiệm|Tổng cục Chính trị Quân đội Nhân dân|Lào'],
    ],
    [
      'Bộ trưởng Bộ Ngoại giao và Hợp tác quốc tế Campuchia Prak Sokhin',
      ['Prak Sokhin; Bộ trưởng|Bộ Ngoại giao và Hợp tác quốc tế|Campuchia'],
    ],
    ['Ông Antonio Guterriz, Tổng Thư ký LHQ', ['Antonio Guterriz; Tổng Thư ký|LHQ|']],
    [
      'Phó Bí thư Đảng ủy, Chủ tịch UBND phường Hồng Hà (quận Hoàn Kiếm) Lê Anh Thợ',
      [
        'Lê Anh Thợ; Phó Bí thư|Đảng ủy phường Hồng Hà (quận Hoàn Kiếm)|; Chủ tịch|UBND phường Hồng Hà (quận Hoàn Kiếm)|',
      ],
    ],
    [
      'Bí thư Đảng ủy - Chủ tịch HĐND xã Bát Tràng Lê Thị Hà Gốm',
      ['Lê Thị Hà Gốm; Bí thư|Đảng ủy xã Bát Tràng|; Chủ tịch|HĐND xã Bát Tràng|'],
    ],
    [
      'Chủ tịch UBND xã Nậm Pồ, huyện Nậm Pồ, tỉnh Điện Biên Thào A Súa',
      ['Thào A Súa; Chủ tịch|UBND xã Nậm Pồ, huyện Nậm Pồ|Điện Biên'],
    ],
    [
      'ông Thào A Súa, Chủ tịch UBND xã Nậm Pồ (huyện Nậm Pồ, tỉnh Điện Biên)',
      ['Thào A Súa; Chủ tịch|UBND xã Nậm Pồ|Điện Biên'],
    ],
    [
      'Trưởng Ban Dân tộc HĐND tỉnh Y Bhiao Mlô; Phó Giám đốc Sở VH-TT&DL Đắk Lắk Thái Hồng Hạc',
      [
        'Trưởng Ban Dân tộc HĐND tỉnh Y Bhiao Mlô → Y Bhiao Mlô; Trưởng Ban|Ban Dân tộc HĐND tỉnh|Đắk Lắk',
        'Phó Giám đốc Sở VH-TT&DL Đắk Lắk Thái Hồng Hạc → Thái Hồng Hạc; Phó Giám đốc|Sở VH-TT&DL|Đắk Lắk',
      ],
    ],
    ['bà Hạ Thị Mai, Chi hội trưởng Chi hội Phụ nữ thôn 3', ['Hạ Thị Mai; Chi hội trưởng|Chi hội Phụ nữ thôn 3|']],
    ['ông Mã Văn Lý, Bí thư Chi bộ, Trưởng thôn Nà Lầu', ['Mã Văn Lý; Bí thư|Chi bộ|; Trưởng thôn|thôn Nà Lầu|']],
    ['Chủ tịch Hội đồng quản trị Ngân hàng TMCP Ngoại thương Nguyễn Thanh Tùng Lâm', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('rows, notes, quotes, offices as such', () => {
  it.each<[string, string[]]>([
    [
      'Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Nguyễn Văn Ái, Chủ tịch UBND tỉnh Trần Văn Bách, Phó Bí thư Thường trực Tỉnh ủy Lê Công dự',
      [
        'Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Nguyễn Văn Ái → Nguyễn Văn Ái; Bí thư|Tỉnh ủy|; Chủ tịch|HĐND tỉnh|',
        'Chủ tịch UBND tỉnh Trần Văn Bách → Trần Văn Bách; Chủ tịch|UBND tỉnh|',
        'Phó Bí thư Thường trực Tỉnh ủy Lê Công → Lê Công; Phó Bí thư Thường trực|Tỉnh ủy|',
      ],
    ],
    [
      'Bí thư Tỉnh ủy Nguyễn Văn Ái, Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh Trần Bách chủ trì',
      [
        'Bí thư Tỉnh ủy Nguyễn Văn Ái → Nguyễn Văn Ái; Bí thư|Tỉnh ủy|',
        'Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh Trần Bách → Trần Bách; Phó Bí thư Thường trực|Tỉnh ủy|; Chủ tịch|HĐND tỉnh|',
      ],
    ],
    [
      'Chủ tịch UBND tỉnh Nguyễn Văn Ái, Ủy viên Trung ương Đảng, Phó Bí thư Tỉnh ủy phát biểu',
      [
        'Chủ tịch UBND tỉnh Nguyễn Văn Ái, Ủy viên Trung ương Đảng, Phó Bí thư Tỉnh ủy → Nguyễn Văn Ái; Chủ tịch|UBND tỉnh|; Ủy viên|Trung ương Đảng|; Phó Bí thư|Tỉnh ủy|',
      ],
    ],
    [
      'Phó Chủ tịch UBND tỉnh Nguyễn Văn Ái - Trưởng Ban Chỉ đạo phòng, chống thiên tai tỉnh',
      ['Nguyễn Văn Ái; Phó Chủ tịch|UBND tỉnh|; Trưởng Ban Chỉ đạo|Ban Chỉ đạo phòng, chống thiên tai tỉnh|'],
    ],
    [
      'ông Nguyễn Văn Ái - Trưởng Ban Chỉ đạo phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh, Phó Chủ tịch UBND tỉnh',
      [
        'Nguyễn Văn Ái; Trưởng Ban Chỉ đạo|Ban Chỉ đạo phòng, chống thiên tai và tìm kiếm cứu nạn tỉnh|; Phó Chủ tịch|UBND tỉnh|',
      ],
    ],
    [
      'Trưởng Ban Chỉ đạo Trung ương các chương trình mục tiêu quốc gia Lê Thành Lộng',
      ['Lê Thành Lộng; Trưởng Ban Chỉ đạo|Ban Chỉ đạo Trung ương các chương trình mục tiêu quốc gia|'],
    ],
    [
      'ông Trần Bách, Tổ trưởng Tổ công tác số 3 của UBND tỉnh',
      ['Trần Bách; Tổ trưởng|Tổ công tác số 3 của UBND tỉnh|'],
    ],
    [
      'ông Trần Bách, Trưởng đoàn kiểm tra số 1910 của Ban Bí thư',
      ['Trần Bách; Trưởng đoàn|Đoàn kiểm tra số 1910 của Ban Bí thư|'],
    ],
    [
      'Đoàn kiểm tra do đồng chí Trần Bách, Ủy viên Bộ Chính trị, Trưởng Ban Nội chính Trung ương làm Trưởng đoàn',
      [
        'đồng chí Trần Bách, Ủy viên Bộ Chính trị, Trưởng Ban Nội chính Trung ương → Trần Bách; Ủy viên|Bộ Chính trị|; Trưởng Ban|Ban Nội chính Trung ương|',
      ],
    ],
    [
      'Phát biểu tại buổi làm việc, đồng chí Trần Bách đề nghị. Đồng chí Bách nhấn mạnh. Đồng chí đề nghị.',
      ['đồng chí Trần Bách → Trần Bách', 'Đồng chí Bách → Trần Bách'],
    ],
    [
      'Trao đổi với phóng viên, ông Trần Bách (Chủ tịch UBND xã Tân Lập) cho biết. Bà Lê Thị Hoa (thôn 3, xã Tân Lập) nói.',
      ['ông Trần Bách (Chủ tịch UBND xã Tân Lập) → Trần Bách; Chủ tịch|UBND xã Tân Lập|'],
    ],
    ['Ông Lê Văn Tám (SN 1972, ngụ xã Tân Lập), nguyên Chủ tịch UBND xã', ['Lê Văn Tám; Chủ tịch|UBND xã| (former)']],
    [
      'bị cáo Lê Văn Tám (58 tuổi, cựu Chủ tịch UBND huyện Sông Hinh) và Trần Tư (cựu Trưởng phòng TN-MT)',
      [
        'bị cáo Lê Văn Tám (58 tuổi, cựu Chủ tịch UBND huyện Sông Hinh) → Lê Văn Tám; Chủ tịch|UBND huyện Sông Hinh| (former)',
        'Trần Tư (cựu Trưởng phòng TN-MT) → Trần Tư; Trưởng phòng|Phòng TN-MT| (former)',
      ],
    ],
    [
      'khởi tố Lê Văn Tám, Chủ tịch UBND xã Tân Lập; Trần Tư, cán bộ địa chính; Bùi Năm - Trưởng Công an xã',
      [
        'Lê Văn Tám, Chủ tịch UBND xã Tân Lập → Lê Văn Tám; Chủ tịch|UBND xã Tân Lập|',
        'Bùi Năm - Trưởng Công an xã → Bùi Năm; Trưởng Công an|xã|',
      ],
    ],
    [
      'Các bị can gồm: Lê Văn Tám (SN 1970), cựu Chủ tịch UBND xã; Trần Tư (SN 1981), công chức địa chính; Bùi Năm, Phó Chủ tịch UBND xã',
      [
        'Lê Văn Tám (SN 1970), cựu Chủ tịch UBND xã → Lê Văn Tám; Chủ tịch|UBND xã| (former)',
        'Bùi Năm, Phó Chủ tịch UBND xã → Bùi Năm; Phó Chủ tịch|UBND xã|',
      ],
    ],
    [
      'Ông Tám nguyên là Chủ tịch UBND xã. Ông Lê Văn Tám kêu oan.',
      ['Ông Tám → Lê Văn Tám; Chủ tịch|UBND xã| (former)', 'Ông Lê Văn Tám → Lê Văn Tám; Chủ tịch|UBND xã| (former)'],
    ],
    [
      'Đồng chí Nguyễn Thị Hạnh — Phó Bí thư Thường trực Huyện ủy — chủ trì',
      [
        'Đồng chí Nguyễn Thị Hạnh — Phó Bí thư Thường trực Huyện ủy → Nguyễn Thị Hạnh; Phó Bí thư Thường trực|Huyện ủy|',
      ],
    ],
    [
      '"Chúng tôi sẽ làm", ông Nguyễn Văn Ái, Chủ tịch UBND xã Tân Lập, nói.',
      ['ông Nguyễn Văn Ái, Chủ tịch UBND xã Tân Lập → Nguyễn Văn Ái; Chủ tịch|UBND xã Tân Lập|'],
    ],
    [
      '“Chúng tôi sẽ làm” - Chủ tịch UBND xã Nguyễn Văn Ái khẳng định.',
      ['Chủ tịch UBND xã Nguyễn Văn Ái → Nguyễn Văn Ái; Chủ tịch|UBND xã|'],
    ],
    [
      'Chủ tịch UBND xã Tân Lập – ông Nguyễn Văn Ái – cho hay',
      ['Chủ tịch UBND xã Tân Lập – ông Nguyễn Văn Ái → Nguyễn Văn Ái; Chủ tịch|UBND xã Tân Lập|'],
    ],
    [
      'Người được bổ nhiệm là ông Lê Tư, Phó Giám đốc Sở Y tế',
      ['ông Lê Tư, Phó Giám đốc Sở Y tế → Lê Tư; Phó Giám đốc|Sở Y tế|'],
    ],
    [
      'Ông Lê Tư giữ chức vụ Phó Chủ tịch UBND tỉnh từ năm 2021',
      ['Ông Lê Tư → Lê Tư; Phó Chủ tịch|UBND tỉnh| (appointed)'],
    ],
    [
      'ông Lê Tư được điều động, bổ nhiệm giữ chức Giám đốc Sở Nội vụ thay ông Trần Bách nghỉ hưu',
      ['ông Lê Tư → Lê Tư; Giám đốc|Sở Nội vụ| (appointed)', 'ông Trần Bách → Trần Bách; Giám đốc|Sở Nội vụ| (former)'],
    ],
    [
      'ông Lê Tư, Giám đốc Sở Nội vụ (nay là Sở Nội vụ tỉnh) dự',
      ['ông Lê Tư, Giám đốc Sở Nội vụ → Lê Tư; Giám đốc|Sở Nội vụ|'],
    ],
    [
      'Thiếu tướng Lê Tư - nguyên Phó Tư lệnh, nguyên Tham mưu trưởng Quân khu 9',
      ['Lê Tư; Phó Tư lệnh|Quân khu 9| (former); Tham mưu trưởng|Quân khu 9| (former)'],
    ],
    [
      'Cố Chủ tịch nước Trần Đại Quát; nguyên Phó Thủ tướng Vũ Khoát',
      [
        'Cố Chủ tịch nước Trần Đại Quát → Trần Đại Quát; Chủ tịch nước|| (former)',
        'nguyên Phó Thủ tướng Vũ Khoát → Vũ Khoát; Phó Thủ tướng|| (former)',
      ],
    ],
    ['Chủ tịch Ủy ban MTTQ Việt Nam các cấp; Chủ tịch Hội Nông dân các xã', []],
    ['Bí thư Đảng ủy, Chủ tịch UBND các xã, phường nơi có dự án', []],
    ['Giám đốc Sở GD&ĐT các tỉnh, thành phố', []],
    [
      'người đứng đầu cấp ủy; Thủ trưởng các cơ quan; Chánh Văn phòng UBND tỉnh, Giám đốc các Sở chịu trách nhiệm thi hành',
      [],
    ],
    ['Chủ tịch Hội đồng xét xử; thẩm phán; kiểm sát viên', []],
    ['Tổng Giám đốc Công ty Điện lực Lê Tư; Giám đốc Hợp tác xã Nông nghiệp Tân Tiến Lê Tư', []],
    ['Đồng chí Nguyễn Văn Ái, Bí thư Tỉnh ủy', ['Nguyễn Văn Ái; Bí thư|Tỉnh ủy|']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
