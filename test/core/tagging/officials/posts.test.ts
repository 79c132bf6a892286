import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('posts and organisations of every level', () => {
  it.each<[string, string[]]>([
    ['ông Nguyễn Văn Hưng, PCT UBND tỉnh', ['Nguyễn Văn Hưng; PCT|UBND tỉnh|']],
    ['đ/c Nguyễn Văn Hưng, PCT TT UBND tỉnh', ['Nguyễn Văn Hưng; PCT TT|UBND tỉnh|']],
    ['ông Lê Thanh, GĐ Sở Xây dựng', ['Lê Thanh; GĐ|Sở Xây dựng|']],
    ['PGĐ Sở Nội vụ Lê Thị Hà', ['Lê Thị Hà; PGĐ|Sở Nội vụ|']],
    ['BT Huyện ủy Trần Văn Tám', ['Trần Văn Tám; BT|Huyện ủy|']],
    ['PBT TT Huyện ủy Trần Văn Tám', ['Trần Văn Tám; PBT TT|Huyện ủy|']],
    [
      'đ/c Lê Xuân Lời - TUV, Bí thư Thành ủy, Chủ tịch HĐND thành phố, Bí thư Đảng ủy Quân sự thành phố',
      ['Lê Xuân Lời; TUV||; Bí thư|Thành ủy|; Chủ tịch|HĐND thành phố|; Bí thư|Đảng ủy Quân sự thành phố|'],
    ],
    [
      'Đồng chí Nguyễn Thị Thanh Mai, UVT.Ư Đảng, Bí thư Tỉnh ủy, Trưởng đoàn Đại biểu Quốc hội tỉnh dự',
      [
        'Đồng chí Nguyễn Thị Thanh Mai, UVT.Ư Đảng, Bí thư Tỉnh ủy, Trưởng đoàn Đại biểu Quốc hội tỉnh → Nguyễn Thị Thanh Mai; UVT.Ư Đảng||; Bí thư|Tỉnh ủy|; Trưởng đoàn Đại biểu Quốc hội|Đoàn Đại biểu Quốc hội tỉnh|',
      ],
    ],
    ['đồng chí Nguyễn Văn Gia, UVTW Đảng, Bí thư Tỉnh ủy', ['Nguyễn Văn Gia; UVTW Đảng||; Bí thư|Tỉnh ủy|']],
    ['đồng chí Nguyễn Văn Gia, UV BCH TW Đảng, Bí thư Tỉnh ủy', ['Nguyễn Văn Gia; UV|BCH TW Đảng|; Bí thư|Tỉnh ủy|']],
    ['đồng chí Trần Hồng Quân, Ủy viên BCT, Chủ tịch Quốc hội', ['Trần Hồng Quân; Ủy viên|BCT|; Chủ tịch|Quốc hội|']],
    [
      'ông Lê Hồng, Ủy viên BCH Đảng bộ tỉnh, Giám đốc Sở Công Thương',
      ['Lê Hồng; Ủy viên|BCH Đảng bộ tỉnh|; Giám đốc|Sở Công Thương|'],
    ],
    ['ông Lê Hồng Sơn, TVTU, Trưởng ban Tổ chức Tỉnh ủy', ['Lê Hồng Sơn; TVTU||; Trưởng ban Tổ chức|Tỉnh ủy|']],
    ['ông Lê Hồng Sơn, TTTU, Chủ tịch HĐND thành phố', ['Lê Hồng Sơn; TTTU||; Chủ tịch|HĐND thành phố|']],
    [
      'ông Lê Hồng Sơn, Ủy viên Ban Chấp hành Đảng bộ thành phố, Bí thư Quận ủy Hai Bà Trưng',
      ['Lê Hồng Sơn; Ủy viên|Ban Chấp hành Đảng bộ thành phố|; Bí thư|Quận ủy Hai Bà Trưng|'],
    ],
    ['ông Lê Hồng Sơn, Bí thư Quận ủy Hai Bà Trưng', ['Lê Hồng Sơn; Bí thư|Quận ủy Hai Bà Trưng|']],
    [
      'ông Trần Văn Quốc, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh, Bí thư Đảng ủy UBND tỉnh',
      ['Trần Văn Quốc; Phó Bí thư|Tỉnh ủy|; Chủ tịch|UBND tỉnh|; Bí thư|Đảng ủy UBND tỉnh|'],
    ],
    [
      'bà Đỗ Thị Hường, Phó Bí thư chuyên trách Đảng ủy UBND tỉnh',
      ['Đỗ Thị Hường; Phó Bí thư chuyên trách|Đảng ủy UBND tỉnh|'],
    ],
    [
      'ông Nguyễn Lê Huyên, Phó Chủ tịch Thường trực UBND tỉnh, Phó Bí thư Thường trực Đảng ủy UBND tỉnh',
      ['Nguyễn Lê Huyên; Phó Chủ tịch Thường trực|UBND tỉnh|; Phó Bí thư Thường trực|Đảng ủy UBND tỉnh|'],
    ],
    [
      'ông Đỗ Đình Hưu, Tỉnh ủy viên, Bí thư Đảng ủy khối các Cơ quan và Doanh nghiệp tỉnh',
      ['Đỗ Đình Hưu; Tỉnh ủy viên|Tỉnh ủy|; Bí thư|Đảng ủy khối các Cơ quan và Doanh nghiệp tỉnh|'],
    ],
    ['ông Lê Văn Dũng, Bí thư Đảng ủy các cơ quan Đảng tỉnh', ['Lê Văn Dũng; Bí thư|Đảng ủy các cơ quan Đảng tỉnh|']],
    [
      'ông Lê Văn Dũng, Phó Bí thư Thường trực Đảng ủy các cơ quan Đảng Trung ương',
      ['Lê Văn Dũng; Phó Bí thư Thường trực|Đảng ủy các cơ quan Đảng Trung ương|'],
    ],
    ['ông Lê Văn Dũng, Phó Bí thư Đảng ủy Chính phủ', ['Lê Văn Dũng; Phó Bí thư|Đảng ủy Chính phủ|']],
    [
      'bà Nguyễn Thanh Xuyên, Bí thư Đảng ủy, Chủ tịch HĐND phường Xuân Hòa',
      ['Nguyễn Thanh Xuyên; Bí thư|Đảng ủy|; Chủ tịch|HĐND phường Xuân Hòa|'],
    ],
    [
      'ông Nguyễn Đình Phát làm Phó bí thư Thường trực Đảng ủy',
      ['ông Nguyễn Đình Phát → Nguyễn Đình Phát; Phó bí thư Thường trực|Đảng ủy| (appointed)'],
    ],
    ['Bí thư Đảng ủy phường Xuân Hòa Nguyễn Thanh Xuyên', ['Nguyễn Thanh Xuyên; Bí thư|Đảng ủy phường Xuân Hòa|']],
    [
      'ông Lê Văn Minh Sáng, Thành ủy viên, Bí thư Đảng ủy phường Diên Hồng',
      ['Lê Văn Minh Sáng; Thành ủy viên|Thành ủy|; Bí thư|Đảng ủy phường Diên Hồng|'],
    ],
    [
      'ông Nguyễn Thanh Nam Hà, Phó Chủ nhiệm Ủy ban kiểm tra Đảng ủy phường Diên Hồng',
      ['Nguyễn Thanh Nam Hà; Phó Chủ nhiệm|Ủy ban kiểm tra Đảng ủy phường Diên Hồng|'],
    ],
    ['ông Vũ Văn Lan, Bí thư Đảng ủy phường Lê Hồng Phong', ['Vũ Văn Lan; Bí thư|Đảng ủy phường Lê Hồng Phong|']],
    ['ông Vũ Văn Lan, Chủ tịch UBND phường Trần Hưng Đạo', ['Vũ Văn Lan; Chủ tịch|UBND phường Trần Hưng Đạo|']],
    ['Chủ tịch UBND phường Lê Hồng Phong Nguyễn Văn Bá', ['Nguyễn Văn Bá; Chủ tịch|UBND phường Lê Hồng Phong|']],
    ['Bí thư Đảng ủy xã Trần Phú Lê Thị Mây', ['Lê Thị Mây; Bí thư|Đảng ủy xã Trần Phú|']],
    ['Chủ tịch UBND phường Nguyễn Trãi Trần Thị Mây', ['Trần Thị Mây; Chủ tịch|UBND phường Nguyễn Trãi|']],
    ['Bí thư Đảng ủy phường 12 Phan Văn Toản', ['Phan Văn Toản; Bí thư|Đảng ủy phường 12|']],
    ['Chủ tịch UBND Phường 1, quận Gò Vấp Lê Thị Mười', ['Lê Thị Mười; Chủ tịch|UBND Phường 1, quận Gò Vấp|']],
    ['Chủ tịch UBND đặc khu Phú Quốc Trần Minh Khoa Nam', ['Trần Minh Khoa Nam; Chủ tịch|UBND đặc khu Phú Quốc|']],
    ['Bí thư Đảng ủy đặc khu Côn Đảo Lê Anh Tú Hải', ['Lê Anh Tú Hải; Bí thư|Đảng ủy đặc khu Côn Đảo|']],
    ['ông Trần Văn Hai, Trưởng khu phố 3, phường Tân Lập', ['Trần Văn Hai; Trưởng khu phố|khu phố 3, phường Tân Lập|']],
    [
      'ông Đinh Văn Nghĩa, Bí thư chi bộ thôn Đại Hải, xã Thạch Hải',
      ['Đinh Văn Nghĩa; Bí thư|chi bộ thôn Đại Hải, xã Thạch Hải|'],
    ],
    ['ông Lê Văn Ba, Trưởng thôn Kim Liên, xã Nam Giang', ['Lê Văn Ba; Trưởng thôn|thôn Kim Liên, xã Nam Giang|']],
    [
      'Giám đốc Sở Nông nghiệp và Môi trường tỉnh Lào Cai Hoàng Quốc Khang',
      ['Hoàng Quốc Khang; Giám đốc|Sở Nông nghiệp và Môi trường tỉnh|Lào Cai'],
    ],
    ['Giám đốc Sở NN&MT Hoàng Quốc Khang', ['Hoàng Quốc Khang; Giám đốc|Sở NN&MT|']],
    ['Giám đốc Sở GD-ĐT Lê Thị Bưởi', ['Lê Thị Bưởi; Giám đốc|Sở GD-ĐT|']],
    ['Giám đốc Sở TN-MT Trần Hải Âu', ['Trần Hải Âu; Giám đốc|Sở TN-MT|']],
    ['Phó Giám đốc Sở LĐ-TB&XH Trần Văn Long', ['Trần Văn Long; Phó Giám đốc|Sở LĐ-TB&XH|']],
    [
      'Giám đốc Sở Văn hóa, Thể thao và Du lịch Ninh Bình Bùi Văn Mạnh Hùng',
      ['Bùi Văn Mạnh Hùng; Giám đốc|Sở Văn hóa, Thể thao và Du lịch|Ninh Bình'],
    ],
    ['Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh Lê Hữu Sáng', ['Lê Hữu Sáng; Chánh Văn phòng|Đoàn ĐBQH và HĐND tỉnh|']],
    [
      'Phó Chủ nhiệm Văn phòng Quốc hội Nguyễn Mạnh Hùng Cường',
      ['Nguyễn Mạnh Hùng Cường; Phó Chủ nhiệm|Văn phòng Quốc hội|'],
    ],
    [
      'Chủ nhiệm Ủy ban Pháp luật và Tư pháp của Quốc hội Hoàng Thanh Tùng Sơn',
      ['Hoàng Thanh Tùng Sơn; Chủ nhiệm|Ủy ban Pháp luật và Tư pháp của Quốc hội|'],
    ],
    [
      'Phó Chủ nhiệm Ủy ban Kinh tế và Tài chính Phạm Thị Hồng Yên',
      ['Phạm Thị Hồng Yên; Phó Chủ nhiệm|Ủy ban Kinh tế và Tài chính|'],
    ],
    [
      'Chủ tịch Hội đồng Dân tộc của Quốc hội Lâm Văn Mẫn Tiệp',
      ['Lâm Văn Mẫn Tiệp; Chủ tịch|Hội đồng Dân tộc của Quốc hội|'],
    ],
    [
      'Phó Trưởng đoàn phụ trách Đoàn ĐBQH tỉnh Quảng Nam Lê Văn Dũng',
      ['Lê Văn Dũng; Phó Trưởng đoàn phụ trách|Đoàn ĐBQH tỉnh|Quảng Nam'],
    ],
    [
      'Phó Trưởng đoàn chuyên trách Đoàn ĐBQH tỉnh Lê Văn Dũng',
      ['Lê Văn Dũng; Phó Trưởng đoàn chuyên trách|Đoàn ĐBQH tỉnh|'],
    ],
    [
      'Ủy viên Thường trực Ủy ban Quốc phòng, An ninh và Đối ngoại Trịnh Xuân An Bình',
      ['Trịnh Xuân An Bình; Ủy viên Thường trực|Ủy ban Quốc phòng, An ninh và Đối ngoại|'],
    ],
    ['Viện trưởng VKSND tỉnh Lê Hữu Nhân', ['Lê Hữu Nhân; Viện trưởng|VKSND tỉnh|']],
    ['Viện trưởng Viện KSND tối cao Nguyễn Huy Tiên Phong', ['Nguyễn Huy Tiên Phong; Viện trưởng|Viện KSND tối cao|']],
    ['Chánh án TAND tối cao Lê Minh Trí Dũng', ['Lê Minh Trí Dũng; Chánh án|TAND tối cao|']],
    [
      'Phó Chánh án Thường trực Tòa án nhân dân tối cao Nguyễn Trí Tuệ Anh',
      ['Nguyễn Trí Tuệ Anh; Phó Chánh án Thường trực|Tòa án nhân dân tối cao|'],
    ],
    ['Chánh án TAND khu vực 3 - Lào Cai Lê Văn Thường', ['Lê Văn Thường; Chánh án|TAND khu vực 3|Lào Cai']],
    ['Kiểm sát viên Nguyễn Thị B', ['Nguyễn Thị B; Kiểm sát viên||']],
    [
      'Thẩm phán Lê Văn Thường, chủ tọa phiên tòa',
      ['Thẩm phán Lê Văn Thường, chủ tọa → Lê Văn Thường; Thẩm phán||; chủ tọa||'],
    ],
    ['Tổng Kiểm toán Nhà nước Ngô Văn Tuấn Kiệt', ['Ngô Văn Tuấn Kiệt; Tổng Kiểm toán|Nhà nước|']],
    ['Tổng Thanh tra Chính phủ Đoàn Hồng Phong Lan', ['Đoàn Hồng Phong Lan; Tổng Thanh tra|Chính phủ|']],
    [
      'Thống đốc Ngân hàng Nhà nước Việt Nam Nguyễn Thị Hồng Vân',
      ['Nguyễn Thị Hồng Vân; Thống đốc|Ngân hàng Nhà nước Việt Nam|'],
    ],
    ['Phó Thống đốc Thường trực NHNN Đào Minh Tú Anh', ['Đào Minh Tú Anh; Phó Thống đốc Thường trực|NHNN|']],
    [
      'Chủ tịch Ủy ban Trung ương MTTQ Việt Nam Đỗ Văn Chiến Thắng',
      ['Đỗ Văn Chiến Thắng; Chủ tịch|Ủy ban Trung ương MTTQ Việt Nam|'],
    ],
    [
      'Phó Chủ tịch - Tổng Thư ký Ủy ban Trung ương MTTQ Việt Nam Nguyễn Thị Thu Hà My',
      ['Nguyễn Thị Thu Hà My; Phó Chủ tịch - Tổng Thư ký|Ủy ban Trung ương MTTQ Việt Nam|'],
    ],
    [
      'Phó Chủ tịch Thường trực UBMTTQ Việt Nam TP Hà Nội Nguyễn Sỹ Trường',
      ['Nguyễn Sỹ Trường; Phó Chủ tịch Thường trực|UBMTTQ Việt Nam TP|Hà Nội'],
    ],
    [
      'Bí thư thứ nhất Trung ương Đoàn TNCS Hồ Chí Minh Bùi Quang Huy Hoàng',
      ['Bùi Quang Huy Hoàng; Bí thư thứ nhất|Trung ương Đoàn TNCS Hồ Chí Minh|'],
    ],
    [
      'Bí thư Trung ương Đoàn, Chủ tịch Trung ương Hội Sinh viên Việt Nam Nguyễn Minh Triết Lý',
      ['Nguyễn Minh Triết Lý; Bí thư|Trung ương Đoàn|; Chủ tịch|Trung ương Hội Sinh viên Việt Nam|'],
    ],
    ['Chủ tịch Tổng LĐLĐ Việt Nam Nguyễn Đình Khang An', ['Nguyễn Đình Khang An; Chủ tịch|Tổng LĐLĐ Việt Nam|']],
    ['Phó Chủ tịch Hội Cựu chiến binh tỉnh Trần Văn Lâm', ['Trần Văn Lâm; Phó Chủ tịch|Hội Cựu chiến binh tỉnh|']],
    ['Chủ tịch Hội Chữ thập đỏ tỉnh Hà Thị Lan', ['Hà Thị Lan; Chủ tịch|Hội Chữ thập đỏ tỉnh|']],
    ['Chủ tịch Hội Khuyến học thành phố Hà Thị Lan', ['Hà Thị Lan; Chủ tịch|Hội Khuyến học thành phố|']],
    ['Chủ tịch Liên minh HTX tỉnh Hà Thị Lan', ['Hà Thị Lan; Chủ tịch|Liên minh HTX tỉnh|']],
    ['Giám đốc Đài PT-TH Bắc Giang Lê Văn Bình', ['Lê Văn Bình; Giám đốc|Đài PT-TH|Bắc Giang']],
    ['Tổng Biên tập Báo Hà Tĩnh Nguyễn Công Thành Nam', ['Nguyễn Công Thành Nam; Tổng Biên tập|Báo|Hà Tĩnh']],
    [
      'Tổng Giám đốc Thông tấn xã Việt Nam Vũ Việt Trang Nhung',
      ['Vũ Việt Trang Nhung; Tổng Giám đốc|Thông tấn xã Việt Nam|'],
    ],
    ['Giám đốc Bệnh viện Đa khoa tỉnh Lê Văn Lành', ['Lê Văn Lành; Giám đốc|Bệnh viện Đa khoa tỉnh|']],
    ['Hiệu trưởng Trường Chính trị Trần Phú Lê Văn Lành', ['Lê Văn Lành; Hiệu trưởng|Trường Chính trị Trần Phú|']],
    ['Hiệu trưởng Trường Chính trị tỉnh Lê Văn Lành', ['Lê Văn Lành; Hiệu trưởng|Trường Chính trị tỉnh|']],
    ['Giám đốc Kho bạc Nhà nước khu vực X Lê Văn Lành', ['Lê Văn Lành; Giám đốc|Kho bạc Nhà nước khu vực X|']],
    ['Cục trưởng Cục Thuế tỉnh Lê Văn Lành', ['Lê Văn Lành; Cục trưởng|Cục Thuế tỉnh|']],
    ['Chi cục trưởng Chi cục Kiểm lâm Lê Văn Lành', ['Lê Văn Lành; Chi cục trưởng|Chi cục Kiểm lâm|']],
    ['Hạt trưởng Hạt Kiểm lâm huyện Lê Văn Lành', ['Lê Văn Lành; Hạt trưởng|Hạt Kiểm lâm huyện|']],
    ['Vụ trưởng Vụ Tổ chức cán bộ, Bộ Nội vụ Lê Văn Lành', ['Lê Văn Lành; Vụ trưởng|Vụ Tổ chức cán bộ, Bộ Nội vụ|']],
    [
      'Phó Vụ trưởng Vụ Địa phương II, Ban Tổ chức Trung ương Lê Văn Lành',
      ['Lê Văn Lành; Phó Vụ trưởng|Vụ Địa phương II, Ban Tổ chức Trung ương|'],
    ],
    [
      'Vụ trưởng Vụ Địa phương III (Ban Nội chính Trung ương) Lê Văn Lành',
      ['Lê Văn Lành; Vụ trưởng|Vụ Địa phương III (Ban Nội chính Trung ương)|'],
    ],
    ['Chủ tịch HĐTV Tập đoàn Dầu khí Việt Nam Lê Mạnh Hùng Vĩ', []],
    [
      'Bí thư Đảng ủy, Chủ tịch HĐTV Tập đoàn Điện lực Việt Nam Đặng Hoàng An Nhiên',
      ['Đặng Hoàng An Nhiên; Bí thư|Đảng ủy|; Chủ tịch|HĐTV Tập đoàn Điện lực Việt Nam|'],
    ],
    [
      'Trưởng Ban Quản lý các khu công nghiệp tỉnh Lê Văn Lành',
      ['Lê Văn Lành; Trưởng Ban|Ban Quản lý các khu công nghiệp tỉnh|'],
    ],
    [
      'Trưởng ban Kinh tế - Ngân sách HĐND tỉnh Lê Văn Lành',
      ['Lê Văn Lành; Trưởng ban Kinh tế - Ngân sách|HĐND tỉnh|'],
    ],
    [
      'Phó Trưởng ban Văn hóa - Xã hội HĐND thành phố Lê Văn Lành',
      ['Lê Văn Lành; Phó Trưởng ban Văn hóa - Xã hội|HĐND thành phố|'],
    ],
    ['Trưởng Ban Pháp chế HĐND tỉnh Lê Văn Lành', ['Lê Văn Lành; Trưởng Ban Pháp chế|HĐND tỉnh|']],
    ['Trưởng Ban Dân tộc tỉnh Lê Văn Lành', ['Lê Văn Lành; Trưởng Ban Dân tộc|tỉnh|']],
    [
      'Trưởng ban Tuyên giáo và Dân vận Tỉnh ủy Lê Văn Lành',
      ['Lê Văn Lành; Trưởng ban Tuyên giáo và Dân vận|Tỉnh ủy|'],
    ],
    [
      'Phó Trưởng ban Thường trực Ban Tổ chức Tỉnh ủy Lê Văn Lành',
      ['Lê Văn Lành; Phó Trưởng ban Thường trực|Ban Tổ chức Tỉnh ủy|'],
    ],
    [
      'Phó Trưởng Ban Thường trực Ban Nội chính Thành ủy Hà Nội Lê Văn Lành',
      ['Lê Văn Lành; Phó Trưởng Ban Thường trực|Ban Nội chính Thành ủy|Hà Nội'],
    ],
    ['Trưởng Ban Xây dựng Đảng Đảng ủy phường Lê Văn Lành', ['Lê Văn Lành; Trưởng Ban Xây dựng Đảng|Đảng ủy phường|']],
    ['Trưởng phòng Văn hóa - Xã hội xã Lê Văn Lành', ['Lê Văn Lành; Trưởng phòng Văn hóa - Xã hội|xã|']],
    [
      'Trưởng phòng Giáo dục và Đào tạo huyện Yên Định Lê Văn Lành',
      ['Lê Văn Lành; Trưởng phòng Giáo dục và Đào tạo|huyện Yên Định|'],
    ],
    ['Trưởng phòng TN&MT huyện Bác Ái Lê Văn Lành', ['Lê Văn Lành; Trưởng phòng|Phòng TN&MT huyện Bác Ái|']],
    ['Chánh Thanh tra tỉnh Lê Văn Lành', ['Lê Văn Lành; Chánh Thanh tra|tỉnh|']],
    ['Chủ nhiệm UBKT Tỉnh ủy Lê Văn Lành', ['Lê Văn Lành; Chủ nhiệm|UBKT Tỉnh ủy|']],
    [
      'Phó Chủ nhiệm Thường trực Ủy ban Kiểm tra Tỉnh ủy Lê Văn Lành',
      ['Lê Văn Lành; Phó Chủ nhiệm Thường trực|Ủy ban Kiểm tra Tỉnh ủy|'],
    ],
    ['Chủ nhiệm Văn phòng Chủ tịch nước Lê Khánh Hải Yến', ['Lê Khánh Hải Yến; Chủ nhiệm|Văn phòng Chủ tịch nước|']],
    [
      'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Trần Văn Sơn Hà',
      ['Trần Văn Sơn Hà; Bộ trưởng||; Chủ nhiệm|Văn phòng Chính phủ|'],
    ],
    ['Bộ trưởng - Chủ nhiệm Ủy ban Dân tộc Hầu A Lành', ['Hầu A Lành; Bộ trưởng||; Chủ nhiệm|Ủy ban Dân tộc|']],
    [
      'Phó Thủ tướng, Bộ trưởng Bộ Ngoại giao Bùi Thanh Sơn Ca',
      ['Bùi Thanh Sơn Ca; Phó Thủ tướng||; Bộ trưởng|Bộ Ngoại giao|'],
    ],
    [
      'Phó Thủ tướng Thường trực Chính phủ Nguyễn Hòa Bình An',
      ['Nguyễn Hòa Bình An; Phó Thủ tướng Thường trực|Chính phủ|'],
    ],
    [
      'Thứ trưởng Thường trực Bộ Ngoại giao Nguyễn Minh Vũ Sơn',
      ['Nguyễn Minh Vũ Sơn; Thứ trưởng Thường trực|Bộ Ngoại giao|'],
    ],
    [
      'Phó Giám đốc Trung tâm Phục vụ hành chính công tỉnh Lê Văn Lành',
      ['Lê Văn Lành; Phó Giám đốc|Trung tâm Phục vụ hành chính công tỉnh|'],
    ],
    [
      'Giám đốc Trung tâm Cung ứng dịch vụ công phường Diên Hồng Lê Văn Lành',
      ['Lê Văn Lành; Giám đốc|Trung tâm Cung ứng dịch vụ công phường Diên Hồng|'],
    ],
    ['Tư lệnh Binh đoàn 15 Hoàng Văn Sỹ Ba', ['Hoàng Văn Sỹ Ba; Tư lệnh|Binh đoàn 15|']],
    ['Chính ủy Sư đoàn 316 Lê Văn Lành', ['Lê Văn Lành; Chính ủy|Sư đoàn 316|']],
    ['Trung đoàn trưởng Trung đoàn 174 Lê Văn Lành', ['Lê Văn Lành; Trung đoàn trưởng|Trung đoàn 174|']],
    ['Phó Tư lệnh Bộ Tư lệnh Thủ đô Hà Nội Lê Văn Lành', ['Lê Văn Lành; Phó Tư lệnh|Bộ Tư lệnh Thủ đô|Hà Nội']],
    ['Trưởng Ban Chỉ đạo 35 tỉnh Lê Văn Lành', ['Lê Văn Lành; Trưởng Ban Chỉ đạo|Ban Chỉ đạo 35 tỉnh|']],
    ['Phó Ban Tuyên giáo Trung ương Mai Văn Ninh Bá', ['Mai Văn Ninh Bá; Phó Ban|Ban Tuyên giáo Trung ương|']],
    [
      'Chủ tịch Hội đồng Lý luận Trung ương Nguyễn Xuân Thắng Lợi',
      ['Nguyễn Xuân Thắng Lợi; Chủ tịch|Hội đồng Lý luận Trung ương|'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

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
      ['Lê Văn Hạnh; Phó Bí thư Thường trực|Đảng ủy|; Chủ tịch|HĐND xã Mường Pồn|'],
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
