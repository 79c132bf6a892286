import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('as papers print them that write offices small and leave bodies out', () => {
  it.each<[string, string[]]>([
    [
      'Ông Nguyễn Văn Đượm - phó bí thư Thành ủy, chủ tịch UBND TP Cần Thơ - cho biết',
      [
        'Ông Nguyễn Văn Đượm - phó bí thư Thành ủy, chủ tịch UBND TP Cần Thơ → Nguyễn Văn Đượm; phó bí thư|Thành ủy|Cần Thơ; chủ tịch|UBND TP|Cần Thơ',
      ],
    ],
    [
      'Ông Trần Lưu Quảng - ủy viên Bộ Chính trị, bí thư Thành ủy - phát biểu',
      [
        'Ông Trần Lưu Quảng - ủy viên Bộ Chính trị, bí thư Thành ủy → Trần Lưu Quảng; ủy viên|Bộ Chính trị|; bí thư|Thành ủy|',
      ],
    ],
    [
      'bí thư Tỉnh ủy Đồng Tháp Lê Quốc Phòng; chủ tịch UBND tỉnh Phạm Thiện Nghi',
      [
        'bí thư Tỉnh ủy Đồng Tháp Lê Quốc Phòng → Lê Quốc Phòng; bí thư|Tỉnh ủy|Đồng Tháp',
        'chủ tịch UBND tỉnh Phạm Thiện Nghi → Phạm Thiện Nghi; chủ tịch|UBND tỉnh|Đồng Tháp',
      ],
    ],
    [
      'phó chủ tịch UBND tỉnh Trần Trí Quảng giao sở y tế',
      ['phó chủ tịch UBND tỉnh Trần Trí Quảng → Trần Trí Quảng; phó chủ tịch|UBND tỉnh|'],
    ],
    [
      'Phó chủ tịch Hà Nội Dương Đức Tuân; Chủ tịch Đà Nẵng Lương Nguyễn Minh Triệt',
      [
        'Phó chủ tịch Hà Nội Dương Đức Tuân → Dương Đức Tuân; Phó chủ tịch||Hà Nội',
        'Chủ tịch Đà Nẵng Lương Nguyễn Minh Triệt → Lương Nguyễn Minh Triệt; Chủ tịch||Đà Nẵng',
      ],
    ],
    [
      'Bí thư Đăk Lăk Nguyễn Đình Trùng; Phó bí thư Thường trực Hà Nội Nguyễn Văn Phòng',
      [
        'Bí thư Đăk Lăk Nguyễn Đình Trùng → Nguyễn Đình Trùng; Bí thư||Đắk Lắk',
        'Phó bí thư Thường trực Hà Nội Nguyễn Văn Phòng → Nguyễn Văn Phòng; Phó bí thư Thường trực||Hà Nội',
      ],
    ],
    ['Giám đốc Công an Hà Nội, trung tướng Nguyễn Thanh Tụng', ['Nguyễn Thanh Tụng; Giám đốc|Công an|Hà Nội']],
    ['trung tướng Nguyễn Thanh Tụng, Giám đốc Công an Hà Nội', ['Nguyễn Thanh Tụng; Giám đốc|Công an|Hà Nội']],
    [
      'Thứ trưởng Giáo dục và Đào tạo Hoàng Minh Sớn; Bộ trưởng Tài chính Nguyễn Văn Thặng',
      [
        'Thứ trưởng Giáo dục và Đào tạo Hoàng Minh Sớn → Hoàng Minh Sớn; Thứ trưởng|Bộ Giáo dục và Đào tạo|',
        'Bộ trưởng Tài chính Nguyễn Văn Thặng → Nguyễn Văn Thặng; Bộ trưởng|Bộ Tài chính|',
      ],
    ],
    [
      'Thứ trưởng Y tế Đỗ Xuân Tuyển, Thứ trưởng Công Thương Nguyễn Sinh Nhật Tấn',
      [
        'Thứ trưởng Y tế Đỗ Xuân Tuyển → Đỗ Xuân Tuyển; Thứ trưởng|Bộ Y tế|',
        'Thứ trưởng Công Thương Nguyễn Sinh Nhật Tấn → Nguyễn Sinh Nhật Tấn; Thứ trưởng|Bộ Công Thương|',
      ],
    ],
    [
      'Bộ trưởng Nông nghiệp và Môi trường Trần Đức Thặng; Bộ trưởng Khoa học và Công nghệ Nguyễn Mạnh Hũng',
      [
        'Bộ trưởng Nông nghiệp và Môi trường Trần Đức Thặng → Trần Đức Thặng; Bộ trưởng|Bộ Nông nghiệp và Môi trường|',
        'Bộ trưởng Khoa học và Công nghệ Nguyễn Mạnh Hũng → Nguyễn Mạnh Hũng; Bộ trưởng|Bộ Khoa học và Công nghệ|',
      ],
    ],
    [
      'Bộ trưởng Văn hóa, Thể thao và Du lịch Nguyễn Văn Hũng; Bộ trưởng Dân tộc và Tôn giáo Đào Ngọc Dùng',
      [
        'Bộ trưởng Văn hóa, Thể thao và Du lịch Nguyễn Văn Hũng → Nguyễn Văn Hũng; Bộ trưởng|Bộ Văn hóa, Thể thao và Du lịch|',
        'Bộ trưởng Dân tộc và Tôn giáo Đào Ngọc Dùng → Đào Ngọc Dùng; Bộ trưởng|Bộ Dân tộc và Tôn giáo|',
      ],
    ],
    [
      'Cục trưởng Quản lý xuất nhập cảnh Nguyễn Văn Tám; Cục trưởng Quản lý Dược Vũ Tuấn Cường Em',
      [
        'Cục trưởng Quản lý xuất nhập cảnh Nguyễn Văn Tám → Nguyễn Văn Tám; Cục trưởng|Cục Quản lý xuất nhập cảnh|',
        'Cục trưởng Quản lý Dược Vũ Tuấn Cường Em → Vũ Tuấn Cường Em; Cục trưởng|Cục Quản lý Dược|',
      ],
    ],
    [
      'Vụ trưởng Giáo dục Đại học Nguyễn Thu Thụy; Vụ trưởng Pháp chế Lê Tám',
      [
        'Vụ trưởng Giáo dục Đại học Nguyễn Thu Thụy → Nguyễn Thu Thụy; Vụ trưởng|Vụ Giáo dục Đại học|',
        'Vụ trưởng Pháp chế Lê Tám → Lê Tám; Vụ trưởng|Vụ Pháp chế|',
      ],
    ],
    ['Chánh văn phòng Bộ Công an Nguyễn Quốc Toán', ['Nguyễn Quốc Toán; Chánh văn phòng|Bộ Công an|']],
    ['Phó chủ nhiệm Ủy ban Văn hóa và Xã hội Tạ Văn Hạ Em', ['Tạ Văn Hạ Em; Phó chủ nhiệm|Ủy ban Văn hóa và Xã hội|']],
    [
      'Chủ nhiệm Ủy ban Công tác đại biểu Nguyễn Thanh Hảo; Tổng thư ký Quốc hội, Chủ nhiệm Văn phòng Quốc hội Lê Quang Tụng',
      [
        'Chủ nhiệm Ủy ban Công tác đại biểu Nguyễn Thanh Hảo → Nguyễn Thanh Hảo; Chủ nhiệm|Ủy ban Công tác đại biểu|',
        'Tổng thư ký Quốc hội, Chủ nhiệm Văn phòng Quốc hội Lê Quang Tụng → Lê Quang Tụng; Tổng thư ký|Quốc hội|; Chủ nhiệm|Văn phòng Quốc hội|',
      ],
    ],
    [
      'Ủy viên thường trực Ủy ban Khoa học, Công nghệ và Môi trường Nguyễn Thị Kim Anh Đào',
      ['Nguyễn Thị Kim Anh Đào; Ủy viên thường trực|Ủy ban Khoa học, Công nghệ và Môi trường|'],
    ],
    [
      'Trưởng ban Dân nguyện và Giám sát Dương Thanh Bính',
      ['Dương Thanh Bính; Trưởng ban|Ban Dân nguyện và Giám sát|'],
    ],
    [
      'Phó đoàn chuyên trách đoàn đại biểu Quốc hội Hải Dương Nguyễn Thị Việt Ngà',
      ['Nguyễn Thị Việt Ngà; Phó đoàn chuyên trách|đoàn đại biểu Quốc hội|Hải Dương'],
    ],
    [
      'Đại biểu Trần Văn Khải Hoàn (Phó đoàn Hà Nam) nói',
      ['Đại biểu Trần Văn Khải Hoàn (Phó đoàn Hà Nam) → Trần Văn Khải Hoàn; Đại biểu||; Phó đoàn||Hà Nam'],
    ],
    [
      'Đại biểu Quốc hội Nguyễn Thị Việt Ngà (Hải Dương), Phó trưởng đoàn đại biểu Quốc hội tỉnh',
      [
        'Nguyễn Thị Việt Ngà; Đại biểu Quốc hội||Hải Dương; Phó trưởng đoàn đại biểu Quốc hội|Đoàn đại biểu Quốc hội tỉnh|Hải Dương',
      ],
    ],
    [
      'Viện trưởng Kiểm sát nhân dân tối cao Nguyễn Huy Tiên Em; Chánh án tòa tối cao Lê Minh Tri',
      [
        'Viện trưởng Kiểm sát nhân dân tối cao Nguyễn Huy Tiên Em → Nguyễn Huy Tiên Em; Viện trưởng|Viện Kiểm sát nhân dân tối cao|',
        'Chánh án tòa tối cao Lê Minh Tri → Lê Minh Tri; Chánh án|tòa tối cao|',
      ],
    ],
    [
      'Chánh án Tòa án nhân dân tối cao Nguyễn Văn Quáng; Phó chánh án TAND Tối cao Phạm Quốc Hùng Em',
      [
        'Chánh án Tòa án nhân dân tối cao Nguyễn Văn Quáng → Nguyễn Văn Quáng; Chánh án|Tòa án nhân dân tối cao|',
        'Phó chánh án TAND Tối cao Phạm Quốc Hùng Em → Phạm Quốc Hùng Em; Phó chánh án|TAND Tối cao|',
      ],
    ],
    [
      'Tổng kiểm toán nhà nước Ngô Văn Tuần; Tổng thanh tra Chính phủ Đoàn Hồng Phòng',
      [
        'Tổng kiểm toán nhà nước Ngô Văn Tuần → Ngô Văn Tuần; Tổng kiểm toán|nhà nước|',
        'Tổng thanh tra Chính phủ Đoàn Hồng Phòng → Đoàn Hồng Phòng; Tổng thanh tra|Chính phủ|',
      ],
    ],
    [
      'Thống đốc Nguyễn Thị Hông; Phó thống đốc Đào Minh Tũ',
      [
        'Thống đốc Nguyễn Thị Hông → Nguyễn Thị Hông; Thống đốc||',
        'Phó thống đốc Đào Minh Tũ → Đào Minh Tũ; Phó thống đốc||',
      ],
    ],
    [
      'Cựu bộ trưởng Công Thương Trần Tuấn Ảnh; cựu chủ tịch Quảng Ngãi Đặng Văn Mình; cựu bí thư Vĩnh Phúc Hoàng Thị Thúy Lành',
      [
        'Cựu bộ trưởng Công Thương Trần Tuấn Ảnh → Trần Tuấn Ảnh; bộ trưởng|Bộ Công Thương| (former)',
        'cựu chủ tịch Quảng Ngãi Đặng Văn Mình → Đặng Văn Mình; chủ tịch||Quảng Ngãi (former)',
        'cựu bí thư Vĩnh Phúc Hoàng Thị Thúy Lành → Hoàng Thị Thúy Lành; bí thư||Vĩnh Phúc (former)',
      ],
    ],
    [
      'cựu Bộ trưởng Y tế Nguyễn Thanh Lòng, cựu Bộ trưởng Khoa học Công nghệ Chu Ngọc Ánh',
      [
        'cựu Bộ trưởng Y tế Nguyễn Thanh Lòng → Nguyễn Thanh Lòng; Bộ trưởng|Bộ Y tế| (former)',
        'cựu Bộ trưởng Khoa học Công nghệ Chu Ngọc Ánh → Chu Ngọc Ánh; Bộ trưởng|Bộ Khoa học Công nghệ| (former)',
      ],
    ],
    [
      'cựu Chủ tịch Hà Nội Nguyễn Đức Chúng; cựu phó chủ tịch Quảng Nam Trần Văn Tấn',
      [
        'cựu Chủ tịch Hà Nội Nguyễn Đức Chúng → Nguyễn Đức Chúng; Chủ tịch||Hà Nội (former)',
        'cựu phó chủ tịch Quảng Nam Trần Văn Tấn → Trần Văn Tấn; phó chủ tịch||Quảng Nam (former)',
      ],
    ],
    [
      'nguyên phó chủ tịch thường trực UBND tỉnh An Giang Trần Anh Thự',
      ['Trần Anh Thự; phó chủ tịch thường trực|UBND tỉnh|An Giang (former)'],
    ],
    ['Trung tướng Tô Ân Xổ, người phát ngôn Bộ Công an', ['Tô Ân Xổ; người phát ngôn|Bộ Công an|']],
    [
      'Phó chánh văn phòng Trung ương Đảng; Phó Ban Tổ chức Trung ương Hoàng Đăng Quảng',
      ['Phó Ban Tổ chức Trung ương Hoàng Đăng Quảng → Hoàng Đăng Quảng; Phó Ban|Ban Tổ chức Trung ương|'],
    ],
    [
      'Phó trưởng ban Tổ chức Trung ương Hoàng Đăng Quảng; Phó ban Nội chính Trung ương Nguyễn Thái Học Em',
      [
        'Phó trưởng ban Tổ chức Trung ương Hoàng Đăng Quảng → Hoàng Đăng Quảng; Phó trưởng ban|Ban Tổ chức Trung ương|',
        'Phó ban Nội chính Trung ương Nguyễn Thái Học Em → Nguyễn Thái Học Em; Phó ban|Ban Nội chính Trung ương|',
      ],
    ],
    [
      'Ông Đặng Quốc Khanh Em, 49 tuổi, Ủy viên Trung ương Đảng các khóa XII, XIII, Bộ trưởng Tài nguyên và Môi trường',
      ['Đặng Quốc Khanh Em; Ủy viên|Trung ương Đảng|; Bộ trưởng|Bộ Tài nguyên và Môi trường|'],
    ],
    [
      'Ông Lê Tám, ủy viên Trung ương Đảng khóa XIII, nguyên bí thư Tỉnh ủy Hà Giang nhiệm kỳ 2015-2020, 2020-2025',
      ['Lê Tám; ủy viên|Trung ương Đảng|; bí thư|Tỉnh ủy|Hà Giang (former)'],
    ],
    [
      'Chủ tịch huyện Bình Chánh Lê Tám; Chủ tịch phường Bến Nghé Trần Chín; Bí thư xã Tân Lập Bùi Bảy',
      [
        'Chủ tịch huyện Bình Chánh Lê Tám → Lê Tám; Chủ tịch|huyện Bình Chánh|',
        'Chủ tịch phường Bến Nghé Trần Chín → Trần Chín; Chủ tịch|phường Bến Nghé|',
        'Bí thư xã Tân Lập Bùi Bảy → Bùi Bảy; Bí thư|xã Tân Lập|',
      ],
    ],
    [
      'Trưởng phòng Quản lý đô thị quận 3 Lê Tám; trưởng Công an phường 5 Trần Chín',
      [
        'Trưởng phòng Quản lý đô thị quận 3 Lê Tám → Lê Tám; Trưởng phòng|Phòng Quản lý đô thị quận 3|',
        'trưởng Công an phường 5 Trần Chín → Trần Chín; trưởng Công an|phường 5|',
      ],
    ],
    [
      'hiệu trưởng Trường ĐH Bách khoa Hà Nội Huỳnh Quyết Thặng; PGS.TS Huỳnh Quyết Thặng, giám đốc Đại học Bách khoa Hà Nội',
      [
        'hiệu trưởng Trường ĐH Bách khoa Hà Nội Huỳnh Quyết Thặng → Huỳnh Quyết Thặng; hiệu trưởng|Trường ĐH Bách khoa|Hà Nội; giám đốc|Đại học Bách khoa|Hà Nội',
        'PGS.TS Huỳnh Quyết Thặng, giám đốc Đại học Bách khoa Hà Nội → Huỳnh Quyết Thặng; hiệu trưởng|Trường ĐH Bách khoa|Hà Nội; giám đốc|Đại học Bách khoa|Hà Nội',
      ],
    ],
    ['giám đốc Bệnh viện Chợ Rẫy Nguyễn Tri Thức Em', ['Nguyễn Tri Thức Em; giám đốc|Bệnh viện Chợ Rẫy|']],
    ['thiếu tướng Lê Hồng Nam Em, giám đốc Công an TP Cần Thơ', ['Lê Hồng Nam Em; giám đốc|Công an TP|Cần Thơ']],
    [
      'đại tá Nguyễn Văn Tám - chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh',
      ['Nguyễn Văn Tám; chỉ huy trưởng|Bộ Chỉ huy quân sự tỉnh|'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
