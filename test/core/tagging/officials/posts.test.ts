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
        'Đồng chí Nguyễn Thị Thanh Mai, UVT.Ư Đảng, Bí thư Tỉnh ủy, Trưởng đoàn Đại biểu Quốc hội tỉnh → Nguyễn Thị Thanh Mai; UVT.Ư|Đảng|; Bí thư|Tỉnh ủy|; Trưởng đoàn Đại biểu Quốc hội|Đoàn Đại biểu Quốc hội tỉnh|',
      ],
    ],
    ['đồng chí Nguyễn Văn Gia, UVTW Đảng, Bí thư Tỉnh ủy', ['Nguyễn Văn Gia; UVTW|Đảng|; Bí thư|Tỉnh ủy|']],
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
      ['Nguyễn Thanh Xuyên; Bí thư|Đảng ủy phường Xuân Hòa|; Chủ tịch|HĐND phường Xuân Hòa|'],
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
      ['Đặng Hoàng An Nhiên; Bí thư|Đảng ủy|; Chủ tịch HĐTV|Tập đoàn Điện lực Việt Nam|'],
    ],
    [
      'Trưởng Ban Quản lý các khu công nghiệp tỉnh Lê Văn Lành',
      ['Lê Văn Lành; Trưởng Ban|Ban Quản lý các khu công nghiệp tỉnh|'],
    ],
    [
      'Trưởng ban Kinh tế - Ngân sách HĐND tỉnh Lê Văn Lành',
      ['Lê Văn Lành; Trưởng ban|Ban Kinh tế - Ngân sách HĐND tỉnh|'],
    ],
    [
      'Phó Trưởng ban Văn hóa - Xã hội HĐND thành phố Lê Văn Lành',
      ['Lê Văn Lành; Phó Trưởng ban|Ban Văn hóa - Xã hội HĐND thành phố|'],
    ],
    ['Trưởng Ban Pháp chế HĐND tỉnh Lê Văn Lành', ['Lê Văn Lành; Trưởng Ban|Ban Pháp chế HĐND tỉnh|']],
    ['Trưởng Ban Dân tộc tỉnh Lê Văn Lành', ['Lê Văn Lành; Trưởng Ban|Ban Dân tộc tỉnh|']],
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
    ['Trưởng phòng Văn hóa - Xã hội xã Lê Văn Lành', ['Lê Văn Lành; Trưởng phòng|Phòng Văn hóa - Xã hội xã|']],
    [
      'Trưởng phòng Giáo dục và Đào tạo huyện Yên Định Lê Văn Lành',
      ['Lê Văn Lành; Trưởng phòng|Phòng Giáo dục và Đào tạo huyện Yên Định|'],
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
