import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('in sentences of papers', () => {
  it.each<[string, string[]]>([
    [
      'Theo chị Ngô Thị Ánh Tuyền, Phó Chủ tịch Hội LHPN tỉnh, hoạt động nhằm giúp phụ nữ.',
      ['chị Ngô Thị Ánh Tuyền, Phó Chủ tịch Hội LHPN tỉnh → Ngô Thị Ánh Tuyền; Phó Chủ tịch|Hội LHPN tỉnh|'],
    ],
    [
      'Phó Chủ tịch Thường trực Hội đồng nhân dân tỉnh Nguyễn Thị Nữ Ý thay mặt lãnh đạo tỉnh',
      [
        'Phó Chủ tịch Thường trực Hội đồng nhân dân tỉnh Nguyễn Thị Nữ Ý → Nguyễn Thị Nữ Ý; Phó Chủ tịch Thường trực|Hội đồng nhân dân tỉnh|',
      ],
    ],
    [
      'tới gia đình ông Trần Đăng Trướng, bệnh binh loại B tại thôn Đại Hải; ...gia đình ông Nguyễn Văn Kịnh, thương binh',
      [],
    ],
    [
      'Nguyên Bí thư tỉnh ủy Thanh Hóa Mai Văn Ninh (phải), chúc mừng ông Trịnh Văn Chiên trong cương vị mới. Ảnh:Lê Hoàng.',
      ['Nguyên Bí thư tỉnh ủy Thanh Hóa Mai Văn Ninh (phải) → Mai Văn Ninh; Bí thư|tỉnh ủy|Thanh Hóa (former)'],
    ],
    ['PV Thái Bình/VOV Miền Trung thông tin', []],
    [
      'Bộ trưởng Công an giao Đại tá Đỗ Đức Trình - Phó Giám đốc Công an tỉnh phụ trách Công an tỉnh Bắc Giang từ ngày 20/1',
      ['Đại tá Đỗ Đức Trình - Phó Giám đốc Công an tỉnh → Đỗ Đức Trình; Phó Giám đốc|Công an tỉnh|Bắc Giang'],
    ],
    [
      'Dự và chỉ đạo có đồng chí Hà Thị Nga, Ủy viên BCH Trung ương Đảng, Phó Chủ tịch UBTW MTTQ Việt Nam, Chủ tịch Hội LHPN Việt Nam',
      [
        'đồng chí Hà Thị Nga, Ủy viên BCH Trung ương Đảng, Phó Chủ tịch UBTW MTTQ Việt Nam, Chủ tịch Hội LHPN Việt Nam → Hà Thị Nga; Ủy viên|BCH Trung ương Đảng|; Phó Chủ tịch|UBTW MTTQ Việt Nam|; Chủ tịch|Hội LHPN Việt Nam|',
      ],
    ],
    ['ông Trần Văn Hòa, Ủy viên UBND tỉnh, Giám đốc Sở Y tế', ['Trần Văn Hòa; Ủy viên|UBND tỉnh|; Giám đốc|Sở Y tế|']],
    [
      'bà Lê Thị Hạnh, Phó Trưởng Ban Tổ chức Tỉnh ủy, Giám đốc Sở Nội vụ',
      ['Lê Thị Hạnh; Phó Trưởng Ban Tổ chức|Tỉnh ủy|; Giám đốc|Sở Nội vụ|'],
    ],
    [
      'ông Lê Văn Hạnh, Phó Bí thư Thường trực Đảng ủy, Chủ tịch HĐND xã Mường Pồn',
      ['Lê Văn Hạnh; Phó Bí thư Thường trực|Đảng ủy xã Mường Pồn|; Chủ tịch|HĐND xã Mường Pồn|'],
    ],
    [
      'bà Trần Thị Én, Chủ tịch Công đoàn Viên chức tỉnh; ông Lê Văn Gừng, Chủ tịch Công đoàn ngành Giáo dục',
      [
        'bà Trần Thị Én, Chủ tịch Công đoàn Viên chức tỉnh → Trần Thị Én; Chủ tịch|Công đoàn Viên chức tỉnh|',
        'ông Lê Văn Gừng, Chủ tịch Công đoàn ngành Giáo dục → Lê Văn Gừng; Chủ tịch|Công đoàn ngành Giáo dục|',
      ],
    ],
    [
      'Thượng tọa Thích Minh Quảng, Phó Trưởng ban Trị sự GHPGVN tỉnh',
      ['Thích Minh Quảng; Phó Trưởng ban|Ban Trị sự GHPGVN tỉnh|'],
    ],
    [
      'Ông Phạm Đại Dưỡng, Chủ tịch UBND tỉnh Phú Yên\n\nÔng Dưỡng sinh năm 1974, quê Hà Nội.',
      [
        'Ông Phạm Đại Dưỡng, Chủ tịch UBND tỉnh Phú Yên → Phạm Đại Dưỡng; Chủ tịch|UBND tỉnh|Phú Yên',
        'Ông Dưỡng → Phạm Đại Dưỡng; Chủ tịch|UBND tỉnh|Phú Yên',
      ],
    ],
    [
      'Theo thông tin từ Công an tỉnh, Thượng tá Lê Văn Cò, Trưởng phòng Cảnh sát giao thông',
      ['Thượng tá Lê Văn Cò, Trưởng phòng Cảnh sát giao thông → Lê Văn Cò; Trưởng phòng|Phòng Cảnh sát giao thông|'],
    ],
    [
      'Phó Thủ tướng Chính phủ Trần Lưu Quảng đã ký Quyết định',
      ['Phó Thủ tướng Chính phủ Trần Lưu Quảng → Trần Lưu Quảng; Phó Thủ tướng|Chính phủ|'],
    ],
    [
      'Đồng chí Phạm Minh Chín, Ủy viên Bộ Chính trị, Thủ tướng Chính phủ, Ủy viên Thường vụ Quân ủy Trung ương dự',
      [
        'Đồng chí Phạm Minh Chín, Ủy viên Bộ Chính trị, Thủ tướng Chính phủ, Ủy viên Thường vụ Quân ủy Trung ương → Phạm Minh Chín; Ủy viên|Bộ Chính trị|; Thủ tướng|Chính phủ|; Ủy viên Thường vụ|Quân ủy Trung ương|',
      ],
    ],
    [
      'Đại tướng Phan Văn Giáng, Ủy viên Bộ Chính trị, Phó bí thư Quân ủy Trung ương, Bộ trưởng Bộ Quốc phòng chủ trì',
      [
        'Đại tướng Phan Văn Giáng, Ủy viên Bộ Chính trị, Phó bí thư Quân ủy Trung ương, Bộ trưởng Bộ Quốc phòng → Phan Văn Giáng; Ủy viên|Bộ Chính trị|; Phó bí thư|Quân ủy Trung ương|; Bộ trưởng|Bộ Quốc phòng|',
      ],
    ],
    [
      'Ủy viên Ban Chấp hành Trung ương Đảng, Bí thư Tỉnh ủy Ngô Đông Hà; Ủy viên Trung ương Đảng, Thứ trưởng Bộ Công Thương Lê Hải Sơn',
      [
        'Ủy viên Ban Chấp hành Trung ương Đảng, Bí thư Tỉnh ủy Ngô Đông Hà → Ngô Đông Hà; Ủy viên|Ban Chấp hành Trung ương Đảng|; Bí thư|Tỉnh ủy|',
        'Ủy viên Trung ương Đảng, Thứ trưởng Bộ Công Thương Lê Hải Sơn → Lê Hải Sơn; Ủy viên|Trung ương Đảng|; Thứ trưởng|Bộ Công Thương|',
      ],
    ],
    [
      'Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lê Hồng Vĩnh và Phó Chủ tịch UBND tỉnh Bùi Thanh An kiểm tra',
      [
        'Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lê Hồng Vĩnh → Lê Hồng Vĩnh; Phó Bí thư|Tỉnh ủy|; Chủ tịch|UBND tỉnh|',
        'Phó Chủ tịch UBND tỉnh Bùi Thanh An → Bùi Thanh An; Phó Chủ tịch|UBND tỉnh|',
      ],
    ],
    [
      'Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy, Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Hồ Lê Ngọc Hà',
      ['Hồ Lê Ngọc Hà; Trưởng Ban Tuyên giáo và Dân vận|Tỉnh ủy|; Chủ tịch|Ủy ban MTTQ Việt Nam tỉnh|'],
    ],
    ['Thường trực Tỉnh ủy, HĐND, UBND tỉnh; lãnh đạo Ban Tổ chức Tỉnh ủy', []],
    [
      'Bí thư Tỉnh đoàn Lê Văn Lương An; Phó Bí thư Tỉnh đoàn, Chủ tịch Hội LHTN Việt Nam tỉnh Trần Thị Nụ',
      [
        'Bí thư Tỉnh đoàn Lê Văn Lương An → Lê Văn Lương An; Bí thư|Tỉnh đoàn|',
        'Phó Bí thư Tỉnh đoàn, Chủ tịch Hội LHTN Việt Nam tỉnh Trần Thị Nụ → Trần Thị Nụ; Phó Bí thư|Tỉnh đoàn|; Chủ tịch|Hội LHTN Việt Nam tỉnh|',
      ],
    ],
    [
      'anh Nguyễn Tường Lân, Bí thư Trung ương Đoàn, Chủ tịch Hội LHTN Việt Nam',
      ['Nguyễn Tường Lân; Bí thư|Trung ương Đoàn|; Chủ tịch|Hội LHTN Việt Nam|'],
    ],
    ['Phó Chủ tịch Liên đoàn Lao động tỉnh Kha Văn Tám', ['Kha Văn Tám; Phó Chủ tịch|Liên đoàn Lao động tỉnh|']],
    [
      'Phó Giám đốc Sở Giáo dục và Đào tạo Thái Văn Thanh Hà',
      ['Thái Văn Thanh Hà; Phó Giám đốc|Sở Giáo dục và Đào tạo|'],
    ],
    ['ông Trần Thế Cường Vĩ, Giám đốc Sở GD&ĐT Hà Nội', ['Trần Thế Cường Vĩ; Giám đốc|Sở GD&ĐT|Hà Nội']],
    ['Giám đốc Công an TP Đà Nẵng Thiếu tướng Phan Văn Dưỡng', ['Phan Văn Dưỡng; Giám đốc|Công an TP|Đà Nẵng']],
    ['Thiếu tướng Phan Văn Dưỡng, Giám đốc Công an TP. Đà Nẵng', ['Phan Văn Dưỡng; Giám đốc|Công an TP.|Đà Nẵng']],
    ['Chủ tịch UBND quận Hải Châu Lê Tự Gia Thành', ['Lê Tự Gia Thành; Chủ tịch|UBND quận Hải Châu|']],
    [
      'Chủ tịch UBND H.Bình Chánh Võ Đức Thành; Chủ tịch UBND TP.Thủ Đức Hoàng Tùng',
      [
        'Chủ tịch UBND H.Bình Chánh Võ Đức Thành → Võ Đức Thành; Chủ tịch|UBND H.Bình Chánh|',
        'Chủ tịch UBND TP.Thủ Đức Hoàng Tùng → Hoàng Tùng; Chủ tịch|UBND TP.Thủ Đức|',
      ],
    ],
    [
      'Bí thư Quận ủy Quận 1 Dương Anh Đức Hải; Chủ tịch UBND Q.1 Lê Đức Thành',
      [
        'Bí thư Quận ủy Quận 1 Dương Anh Đức Hải → Dương Anh Đức Hải; Bí thư|Quận ủy Quận 1|',
        'Chủ tịch UBND Q.1 Lê Đức Thành → Lê Đức Thành; Chủ tịch|UBND Q.1|',
      ],
    ],
    [
      'Bí thư Đảng ủy phường Bến Thành Hoàng Thị Tố Nga Anh',
      ['Hoàng Thị Tố Nga Anh; Bí thư|Đảng ủy phường Bến Thành|'],
    ],
    [
      'Phó Chánh Văn phòng UBND tỉnh, Người phát ngôn UBND tỉnh Lê Văn Sáng',
      ['Lê Văn Sáng; Phó Chánh Văn phòng|UBND tỉnh|; Người phát ngôn|UBND tỉnh|'],
    ],
    ['Người phát ngôn Bộ Ngoại giao Phạm Thu Hằng Nga', ['Phạm Thu Hằng Nga; Người phát ngôn|Bộ Ngoại giao|']],
    ['Trợ lý Bộ trưởng Ngoại giao Lê Văn Tám', ['Lê Văn Tám; Trợ lý|Bộ trưởng Ngoại giao|']],
    ['Đại sứ Việt Nam tại Hoa Kỳ Nguyễn Quốc Dũng Anh', ['Nguyễn Quốc Dũng Anh; Đại sứ||Việt Nam']],
    ['Đại sứ Đặc mệnh toàn quyền Nhật Bản tại Việt Nam Ito Naoto', ['Ito Naoto; Đại sứ Đặc mệnh toàn quyền||Nhật Bản']],
    [
      'Bí thư Đảng ủy Bộ Tư lệnh Cảnh sát biển, Chính ủy Cảnh sát biển Việt Nam, Trung tướng Bùi Quốc Oánh',
      ['Bùi Quốc Oánh; Bí thư|Đảng ủy Bộ Tư lệnh Cảnh sát biển|; Chính ủy|Cảnh sát biển Việt Nam|'],
    ],
    [
      'Chủ nhiệm Ủy ban Kiểm tra Trung ương Trần Sỹ Thạnh; Chánh Văn phòng Trung ương Đảng Phạm Gia Túc Anh',
      [
        'Chủ nhiệm Ủy ban Kiểm tra Trung ương Trần Sỹ Thạnh → Trần Sỹ Thạnh; Chủ nhiệm|Ủy ban Kiểm tra Trung ương|',
        'Chánh Văn phòng Trung ương Đảng Phạm Gia Túc Anh → Phạm Gia Túc Anh; Chánh Văn phòng|Trung ương Đảng|',
      ],
    ],
    [
      'Trưởng Ban Chính sách, chiến lược Trung ương Nguyễn Thanh Nghị Sơn',
      ['Nguyễn Thanh Nghị Sơn; Trưởng Ban|Ban Chính sách, chiến lược Trung ương|'],
    ],
    ['Phó Chủ nhiệm Văn phòng Chính phủ Mai Thị Thu Vấn', ['Mai Thị Thu Vấn; Phó Chủ nhiệm|Văn phòng Chính phủ|']],
    [
      'Chủ tịch Viện Hàn lâm Khoa học xã hội Việt Nam Lê Văn Lợi Em',
      ['Lê Văn Lợi Em; Chủ tịch|Viện Hàn lâm Khoa học xã hội Việt Nam|'],
    ],
    ['Phó Tổng Giám đốc TTXVN Đoàn Thị Tuyết Nhung Em', ['Đoàn Thị Tuyết Nhung Em; Phó Tổng Giám đốc|TTXVN|']],
    ['Vụ trưởng Vụ Pháp chế (Bộ Xây dựng) Trần Văn Tốt', ['Trần Văn Tốt; Vụ trưởng|Vụ Pháp chế (Bộ Xây dựng)|']],
    ['Cục trưởng Cục Hàng không Việt Nam Uông Việt Dững', ['Uông Việt Dững; Cục trưởng|Cục Hàng không Việt Nam|']],
    [
      'Chi cục trưởng Chi cục Thủy lợi tỉnh Nghệ An Nguyễn Trường Thàng',
      ['Nguyễn Trường Thàng; Chi cục trưởng|Chi cục Thủy lợi tỉnh|Nghệ An'],
    ],
    [
      'Giám đốc Trung tâm Dự báo Khí tượng Thủy văn Quốc gia Mai Văn Khiêm Tốn',
      ['Mai Văn Khiêm Tốn; Giám đốc|Trung tâm Dự báo Khí tượng Thủy văn Quốc gia|'],
    ],
    [
      'Giám đốc Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh Lê Văn Quý Tỵ',
      ['Lê Văn Quý Tỵ; Giám đốc|Ban Quản lý dự án đầu tư xây dựng các công trình giao thông tỉnh|'],
    ],
    [
      'Trưởng Ban Quản lý Vườn quốc gia Pù Mát Lê Văn Thú',
      ['Lê Văn Thú; Trưởng Ban|Ban Quản lý Vườn quốc gia Pù Mát|'],
    ],
    ['Giám đốc Trung tâm Y tế huyện Quế Phong Lê Thị Gấm', ['Lê Thị Gấm; Giám đốc|Trung tâm Y tế huyện Quế Phong|']],
    [
      'Hiệu trưởng Trường THPT chuyên Lam Sơn Chu Anh Tuấn Tú',
      ['Chu Anh Tuấn Tú; Hiệu trưởng|Trường THPT chuyên Lam Sơn|'],
    ],
    [
      'Giám đốc Sở Tài chính Nguyễn Thị Lan và các phó giám đốc sở',
      ['Giám đốc Sở Tài chính Nguyễn Thị Lan → Nguyễn Thị Lan; Giám đốc|Sở Tài chính|'],
    ],
    [
      'ông Nguyễn Văn A, Phó trưởng Công an phường; Trưởng Công an xã Lê Văn Tư',
      [
        'ông Nguyễn Văn A, Phó trưởng Công an phường → Nguyễn Văn A; Phó trưởng Công an|phường|',
        'Trưởng Công an xã Lê Văn Tư → Lê Văn Tư; Trưởng Công an|xã|',
      ],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
