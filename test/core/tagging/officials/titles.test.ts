import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('honorifics, ranks, degrees, callings', () => {
  it.each<[string, string[]]>([
    [
      'GS.TS Nguyễn Văn Kiệm, Giám đốc Học viện Chính trị quốc gia Hồ Chí Minh',
      ['Nguyễn Văn Kiệm; Giám đốc|Học viện Chính trị quốc gia Hồ Chí Minh|'],
    ],
    ['PGS, TS. Lê Hải Bằng, Phó Tổng Biên tập Tạp chí Cộng sản', ['Lê Hải Bằng; Phó Tổng Biên tập|Tạp chí Cộng sản|']],
    [
      'PGS.TS. Trần Thị Lụa, Hiệu trưởng Trường Đại học Y Hà Nội',
      ['Trần Thị Lụa; Hiệu trưởng|Trường Đại học Y Hà Nội|'],
    ],
    ['Trung tướng, PGS.TS Đỗ Văn Bảng, Giám đốc Học viện Quốc phòng', ['Đỗ Văn Bảng; Giám đốc|Học viện Quốc phòng|']],
    [
      'Thượng tướng, GS.TS Nguyễn Văn Đức Hải, Thứ trưởng Bộ Quốc phòng',
      ['Nguyễn Văn Đức Hải; Thứ trưởng|Bộ Quốc phòng|'],
    ],
    [
      'Thượng tướng, Viện sĩ Nguyễn Huy Hiển, nguyên Thứ trưởng Bộ Quốc phòng',
      ['Nguyễn Huy Hiển; Thứ trưởng|Bộ Quốc phòng| (former)'],
    ],
    ['Thiếu tướng, TS Lê Văn Sáu, Giám đốc Công an tỉnh Gia Lai', ['Lê Văn Sáu; Giám đốc|Công an tỉnh|Gia Lai']],
    ['Đại tá, ThS Võ Hồng Hà - Chính ủy Bộ CHQS tỉnh', ['Võ Hồng Hà; Chính ủy|Bộ CHQS tỉnh|']],
    [
      'Thượng tá Nguyễn Hữu Mạng, Phó Giám đốc Công an tỉnh Thanh Hóa',
      ['Nguyễn Hữu Mạng; Phó Giám đốc|Công an tỉnh|Thanh Hóa'],
    ],
    [
      'bổ nhiệm thượng tá Nguyễn Hữu Mạng giữ chức vụ Phó Giám đốc Công an tỉnh Thanh Hóa',
      ['thượng tá Nguyễn Hữu Mạng → Nguyễn Hữu Mạng; Phó Giám đốc|Công an tỉnh|Thanh Hóa (appointed)'],
    ],
    ['Trung tá Quân nhân chuyên nghiệp Lê Thị Hai', ['Lê Thị Hai']],
    ['BSCKII Lê Văn Bách, Giám đốc Sở Y tế tỉnh', ['Lê Văn Bách; Giám đốc|Sở Y tế tỉnh|']],
    ['BS.CKII Nguyễn Thị Lành, Phó Giám đốc Sở Y tế', ['Nguyễn Thị Lành; Phó Giám đốc|Sở Y tế|']],
    [
      'TS.BS Nguyễn Trọng Khoan, Phó Cục trưởng Cục Quản lý Khám, chữa bệnh',
      ['Nguyễn Trọng Khoan; Phó Cục trưởng|Cục Quản lý Khám, chữa bệnh|'],
    ],
    ['Nhà giáo Ưu tú Trần Văn Năng, Giám đốc Sở GD&ĐT', ['Trần Văn Năng; Giám đốc|Sở GD&ĐT|']],
    [
      'Anh hùng Lực lượng vũ trang nhân dân Nguyễn Đức Soạn, nguyên Tư lệnh Quân chủng Phòng không - Không quân',
      ['Nguyễn Đức Soạn; Tư lệnh|Quân chủng Phòng không - Không quân| (former)'],
    ],
    [
      'Luật sư Đỗ Ngọc Thịnh Vượng, Chủ tịch Liên đoàn Luật sư Việt Nam',
      ['Đỗ Ngọc Thịnh Vượng; Chủ tịch|Liên đoàn Luật sư Việt Nam|'],
    ],
    [
      'Hòa thượng Thích Thiện Nhân Đức, Chủ tịch Hội đồng Trị sự GHPGVN',
      ['Thích Thiện Nhân Đức; Chủ tịch|Hội đồng Trị sự GHPGVN|'],
    ],
    [
      'Linh mục Trần Xuân Mạnh, Chủ tịch Ủy ban Đoàn kết Công giáo Việt Nam',
      ['Trần Xuân Mạnh; Chủ tịch|Ủy ban Đoàn kết Công giáo Việt Nam|'],
    ],
    ['Nhà báo Lê Quốc Minh Trí, Tổng Biên tập Báo Nhân Dân', ['Lê Quốc Minh Trí; Tổng Biên tập|Báo Nhân Dân|']],
    [
      'Kiến trúc sư Trần Ngọc Chinh Phục, nguyên Thứ trưởng Bộ Xây dựng',
      ['Trần Ngọc Chinh Phục; Thứ trưởng|Bộ Xây dựng| (former)'],
    ],
    ['ông (bà) Nguyễn Văn A', []],
    ['hai ông Trần Văn Bình và Lê Hữu Phước', []],
    ['các ông Nguyễn Văn Trì Bảo, Lê Duy Thanh và bà Hoàng Thị Lan Thúy', []],
    ['anh Lê Minh Sang, Bí thư Tỉnh đoàn', ['Lê Minh Sang; Bí thư|Tỉnh đoàn|']],
    ['chị Ngô Thị Ánh Nguyệt, Phó Chủ tịch Hội LHPN tỉnh', ['Ngô Thị Ánh Nguyệt; Phó Chủ tịch|Hội LHPN tỉnh|']],
    [
      'cụ Nguyễn Thị Định Anh, nguyên Phó Chủ tịch UBND tỉnh',
      ['Nguyễn Thị Định Anh; Phó Chủ tịch|UBND tỉnh| (former)'],
    ],
    ['cô Lê Thị Mận, Hiệu trưởng Trường THPT Chuyên', ['Lê Thị Mận; Hiệu trưởng|Trường THPT Chuyên|']],
    ['thầy Nguyễn Văn Toàn, Phó Hiệu trưởng', ['Nguyễn Văn Toàn; Phó Hiệu trưởng||']],
    ['Chuẩn Đô đốc Phạm Như Xuyến, Tư lệnh Vùng 1 Hải quân', ['Phạm Như Xuyến; Tư lệnh|Vùng 1 Hải quân|']],
    ['Phó Đô đốc Phan Tuấn Hưng, Chính ủy Quân chủng Hải quân', ['Phan Tuấn Hưng; Chính ủy|Quân chủng Hải quân|']],
    [
      'Thiếu tướng Nguyễn Đình Cư, Ủy viên Thường vụ Đảng ủy, Phó Tư lệnh, Tham mưu trưởng Quân khu 4',
      ['Nguyễn Đình Cư; Ủy viên Thường vụ|Đảng ủy|; Phó Tư lệnh|Quân khu 4|; Tham mưu trưởng|Quân khu 4|'],
    ],
    ['Chính ủy Quân khu 7, Trung tướng Trần Hoài Trang', ['Trần Hoài Trang; Chính ủy|Quân khu 7|']],
    ['Tư lệnh Quân khu 5 Lê Ngọc Hải Sơn', ['Lê Ngọc Hải Sơn; Tư lệnh|Quân khu 5|']],
    [
      'Đồng chí Trung tướng Trần Võ Dũng, Bí thư Đảng ủy, Chính ủy Quân khu 4',
      ['Trần Võ Dũng; Bí thư|Đảng ủy|; Chính ủy|Quân khu 4|'],
    ],
    ['đồng chí Thiếu tướng Hà Thọ Bảng', ['Hà Thọ Bảng']],
    [
      'Đại tá Đinh Hồng Tiệng, Ủy viên Ban Thường vụ Tỉnh ủy, Chỉ huy trưởng Bộ CHQS tỉnh',
      ['Đinh Hồng Tiệng; Ủy viên Ban Thường vụ|Tỉnh ủy|; Chỉ huy trưởng|Bộ CHQS tỉnh|'],
    ],
    [
      'Đại tá Tô Thành Quyền, Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh',
      ['Tô Thành Quyền; Chỉ huy trưởng|Bộ Chỉ huy Quân sự tỉnh|'],
    ],
    [
      'Đại tá Lê Văn Tự, Chỉ huy trưởng Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
      ['Lê Văn Tự; Chỉ huy trưởng|Bộ Chỉ huy Bộ đội Biên phòng tỉnh|'],
    ],
    ['Thượng tá Phan Thành Được, Trưởng Công an thành phố Vinh', ['Phan Thành Được; Trưởng Công an|thành phố Vinh|']],
    ['Thiếu tá Lò Văn Dấu, Đồn trưởng Đồn Biên phòng Mường Cai', ['Lò Văn Dấu; Đồn trưởng|Đồn Biên phòng Mường Cai|']],
    [
      'Trung tá Lê Hữu Quý, Chính trị viên Ban Chỉ huy Quân sự huyện Nghi Xuân',
      ['Lê Hữu Quý; Chính trị viên|Ban Chỉ huy Quân sự huyện Nghi Xuân|'],
    ],
    [
      'Thượng tướng Nguyễn Tân Sơn, Phó Tổng Tham mưu trưởng Quân đội nhân dân Việt Nam',
      ['Nguyễn Tân Sơn; Phó Tổng Tham mưu trưởng|Quân đội nhân dân Việt Nam|'],
    ],
    [
      'Đại tá Nguyễn Văn Thắm - Trưởng phòng Cảnh sát hình sự (PC02) Công an tỉnh',
      ['Nguyễn Văn Thắm; Trưởng phòng|Phòng Cảnh sát hình sự (PC02) Công an tỉnh|'],
    ],
    ['Thượng tá Lê Hữu Nam, Trưởng Phòng PC02', ['Lê Hữu Nam; Trưởng Phòng|Phòng PC02|']],
    ['Trung tướng Nguyễn Ngọc Toại, Cục trưởng C01', ['Nguyễn Ngọc Toại; Cục trưởng|Cục C01|']],
    ['Đại tá Vũ Hoàng Hà, Phó Cục trưởng Cục C06', ['Vũ Hoàng Hà; Phó Cục trưởng|Cục C06|']],
    [
      'Thiếu tướng Lê Ngọc Chân, Tư lệnh Bộ Tư lệnh Cảnh sát Cơ động (K02), Bộ Công an',
      ['Lê Ngọc Chân; Tư lệnh|Bộ Tư lệnh Cảnh sát Cơ động (K02), Bộ Công an|'],
    ],
    ['Trung tướng Nguyễn Đức Lừa, Cục trưởng Cục Tổ chức cán bộ', ['Nguyễn Đức Lừa; Cục trưởng|Cục Tổ chức cán bộ|']],
    ['Đại úy Nguyễn Văn B, cán bộ Công an xã', ['Đại úy Nguyễn Văn B → Nguyễn Văn B']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
