import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('careers, lives, posts given and taken in other words', () => {
  it.each<[string, string[]]>([
    [
      'Ông Lê Thanh Hòa, 74 tuổi. Sự nghiệp của ông gắn liền với TP HCM qua nhiều vị trí lãnh đạo như Phó chủ tịch, Chủ tịch UBND thành phố, Bí thư Thành ủy hai nhiệm kỳ liên tiếp.',
      [
        'Ông Lê Thanh Hòa → Lê Thanh Hòa; Phó chủ tịch|UBND thành phố|Thành phố Hồ Chí Minh (former); Chủ tịch|UBND thành phố|Thành phố Hồ Chí Minh (former); Bí thư|Thành ủy|Thành phố Hồ Chí Minh (former)',
      ],
    ],
    [
      'Ông Đỗ Quang Hải, Bí thư Tỉnh ủy Lào Cai.\nÔng đã qua các chức trưởng Công an thị xã Phú Thọ (Phú Thọ), phó giám đốc Công an tỉnh Phú Thọ, Giám đốc Công an tỉnh Yên Bái.',
      [
        'Ông Đỗ Quang Hải, Bí thư Tỉnh ủy Lào Cai → Đỗ Quang Hải; Bí thư|Tỉnh ủy|Lào Cai; trưởng Công an|thị xã|Phú Thọ (former); phó giám đốc|Công an tỉnh|Phú Thọ (former); Giám đốc|Công an tỉnh|Yên Bái (former)',
      ],
    ],
    [
      'Ông Nguyễn Hải Ân, Phó thủ tướng.\nÔng có 10 năm công tác tại Văn phòng Chính phủ với vai trò Vụ phó Quan hệ quốc tế, quyền Vụ trưởng ASEAN, rồi thư ký, trợ lý cố Thủ tướng Võ Văn Khiết.',
      [
        'Ông Nguyễn Hải Ân, Phó thủ tướng → Nguyễn Hải Ân; Phó thủ tướng||; Vụ phó|Vụ Quan hệ quốc tế|; quyền Vụ trưởng|Vụ ASEAN| (acting); thư ký||; trợ lý||',
        'cố Thủ tướng Võ Văn Khiết → Võ Văn Khiết; Thủ tướng|| (former)',
      ],
    ],
    [
      'Ông Nguyễn Hải Ân, Phó thủ tướng.\nTháng 3/2003, ông làm Phó chủ tịch tỉnh Bắc Ninh. Tháng 8/2005, ông giữ chức Thứ trưởng Bộ Bưu chính - Viễn thông. Từ tháng 11/2007, ông công tác tại Quảng Ninh, giữ nhiều chức vụ như Phó bí thư, Chủ tịch tỉnh, Bí thư Tỉnh ủy.',
      [
        'Ông Nguyễn Hải Ân, Phó thủ tướng → Nguyễn Hải Ân; Phó thủ tướng||; Phó chủ tịch|tỉnh|Bắc Ninh (former); Thứ trưởng|Bộ Bưu chính - Viễn thông| (appointed); Phó bí thư|Tỉnh ủy|Quảng Ninh (former); Chủ tịch|tỉnh|Quảng Ninh (former); Bí thư|Tỉnh ủy|Quảng Ninh (former)',
      ],
    ],
    [
      'Ông Đỗ Văn Trân từng là: Bí thư Xứ ủy Bắc Kỳ; Bí thư Thành ủy Hà Nội, Bộ trưởng Bộ Giao thông-Bưu điện, Trưởng Ban Kinh tế Trung ương…',
      [
        'Ông Đỗ Văn Trân → Đỗ Văn Trân; Bí thư|Xứ ủy Bắc Kỳ| (former); Bí thư|Thành ủy|Hà Nội (former); Bộ trưởng|Bộ Giao thông-Bưu điện| (former); Trưởng Ban|Ban Kinh tế Trung ương| (former)',
      ],
    ],
    [
      'Ông Vương Đình Hợp, Bí thư Thành ủy Hà Nội. Ông là ủy viên Bộ Chính trị khóa 12, ủy viên TƯ các khóa 10, 11; ĐBQH khóa 13, 14, Trưởng đoàn ĐBQH Hà Nội.',
      [
        'Ông Vương Đình Hợp, Bí thư Thành ủy Hà Nội → Vương Đình Hợp; Bí thư|Thành ủy|Hà Nội; ủy viên|Bộ Chính trị|; ủy viên|TƯ|; ĐBQH||; Trưởng đoàn ĐBQH|Đoàn ĐBQH|Hà Nội',
      ],
    ],
    [
      'Ông Vương Đình Hợp sang làm Phó Tổng kiểm toán Nhà nước, sau lên Tổng kiểm toán nhà nước.',
      [
        'Ông Vương Đình Hợp → Vương Đình Hợp; Phó Tổng kiểm toán|Nhà nước| (appointed); Tổng kiểm toán|nhà nước| (appointed)',
      ],
    ],
    [
      'Ông Nguyễn Hồng Dinh trưởng thành từ cơ sở, lần lượt giữ các chức vụ: Bí thư Tỉnh đoàn, Chánh Văn phòng Tỉnh ủy, Bí thư Huyện ủy Vũ Thư.',
      [
        'Ông Nguyễn Hồng Dinh → Nguyễn Hồng Dinh; Bí thư|Tỉnh đoàn| (former); Chánh Văn phòng|Tỉnh ủy| (former); Bí thư|Huyện ủy Vũ Thư| (former)',
      ],
    ],
    [
      'Ông Nguyễn Hồng Dinh từng kinh qua các vị trí Bí thư Tỉnh đoàn, Chánh Văn phòng Tỉnh ủy.',
      ['Ông Nguyễn Hồng Dinh → Nguyễn Hồng Dinh; Bí thư|Tỉnh đoàn| (former); Chánh Văn phòng|Tỉnh ủy| (former)'],
    ],
    ['Ông Nguyễn Hồng Dinh đã trải qua 20 năm dạy học tại Trường Chính trị tỉnh.', []],
    [
      'Bà Trần Thị Hoàn (SN 1970), từng công tác tại các vị trí: Phó Giám đốc Sở Tài chính (2005-2010), Giám đốc Sở Tài chính (2010-2015), Phó Chủ tịch UBND tỉnh Hà Nam (2015-2020).',
      [
        'Bà Trần Thị Hoàn (SN 1970) → Trần Thị Hoàn; Phó Giám đốc|Sở Tài chính|Hà Nam (former); Giám đốc|Sở Tài chính|Hà Nam (former); Phó Chủ tịch|UBND tỉnh|Hà Nam (former)',
      ],
    ],
    [
      'Năm 2010, bà Trần Thị Hoàn làm Phó Giám đốc Sở Tài chính; năm 2015 là Giám đốc Sở Tài chính; từ 2020 đến nay là Phó Chủ tịch UBND tỉnh Hà Nam.',
      [
        'bà Trần Thị Hoàn → Trần Thị Hoàn; Phó Giám đốc|Sở Tài chính|Hà Nam (former); Giám đốc|Sở Tài chính|Hà Nam (former); Phó Chủ tịch|UBND tỉnh|Hà Nam',
      ],
    ],
    [
      'Bà Lê Thị Thuý Nga từng làm nhân viên Văn phòng UBND tỉnh Nghệ An, Phó chánh Thanh tra tỉnh Nghệ An, Phó Giám đốc Sở Tư pháp.',
      [
        'Bà Lê Thị Thuý Nga → Lê Thị Thuý Nga; Phó chánh Thanh tra|tỉnh|Nghệ An (former); Phó Giám đốc|Sở Tư pháp|Nghệ An (former)',
      ],
    ],
    [
      'Bà Nguyễn Thị Thu Hạ, Bí thư Tỉnh uỷ Ninh Bình. Trước khi được bổ nhiệm giữ chức Bí thư Tỉnh ủy Ninh Bình, bà Hạ là Ủy viên Trung ương Đảng, Chủ tịch Hội Liên hiệp Phụ nữ Việt Nam.',
      [
        'Bà Nguyễn Thị Thu Hạ, Bí thư Tỉnh uỷ Ninh Bình → Nguyễn Thị Thu Hạ; Bí thư|Tỉnh uỷ|Ninh Bình (appointed); Ủy viên|Trung ương Đảng| (former); Chủ tịch|Hội Liên hiệp Phụ nữ Việt Nam| (former)',
        'bà Hạ → Nguyễn Thị Thu Hạ; Bí thư|Tỉnh uỷ|Ninh Bình (appointed); Ủy viên|Trung ương Đảng| (former); Chủ tịch|Hội Liên hiệp Phụ nữ Việt Nam| (former)',
      ],
    ],
    [
      'Trước đó, ông Hiểu làm Bí thư Thành đoàn, Bí thư Quận ủy quận 2; Chủ nhiệm Ủy ban Kiểm tra Thành ủy. Ông Nguyễn Văn Hiểu nhận việc hôm nay.',
      [
        'ông Hiểu → Nguyễn Văn Hiểu; Bí thư|Thành đoàn| (former); Bí thư|Quận ủy quận 2| (former); Chủ nhiệm|Ủy ban Kiểm tra Thành ủy| (former)',
        'Ông Nguyễn Văn Hiểu → Nguyễn Văn Hiểu; Bí thư|Thành đoàn| (former); Bí thư|Quận ủy quận 2| (former); Chủ nhiệm|Ủy ban Kiểm tra Thành ủy| (former)',
      ],
    ],
    [
      'Ông Vượng Quốc Hoàng được điều động sang Tập đoàn Điện lực Việt Nam (EVN) giữ vai trò là Chủ tịch hội đồng thành viên.\nÔng Vượng Quốc Hoàng, cựu thứ trưởng Công Thương.',
      [
        'Ông Vượng Quốc Hoàng → Vượng Quốc Hoàng; thứ trưởng|Bộ Công Thương| (former); Chủ tịch hội đồng thành viên|Tập đoàn Điện lực Việt Nam (EVN)|',
        'Ông Vượng Quốc Hoàng, cựu thứ trưởng Công Thương → Vượng Quốc Hoàng; thứ trưởng|Bộ Công Thương| (former); Chủ tịch hội đồng thành viên|Tập đoàn Điện lực Việt Nam (EVN)|',
      ],
    ],
    [
      'Đồng chí TRƯƠNG VĨNH TRỌNH\nSinh ngày 11-11-1942; quê quán: Xã Bình Hòa, tỉnh Bến Tre; Ủy viên Ban Chấp hành Trung ương Đảng các khóa VII, VIII; Bí thư Trung ương Đảng khóa IX; nguyên Phó Thủ tướng Chính phủ.',
      [
        'Đồng chí TRƯƠNG VĨNH TRỌNH → TRƯƠNG VĨNH TRỌNH; Ủy viên|Ban Chấp hành Trung ương Đảng|; Bí thư|Trung ương Đảng|; Phó Thủ tướng|Chính phủ| (former)',
      ],
    ],
    [
      'Đồng chí Lê Văn Tám, sinh năm 1950; quê quán: xã Bình Hòa; Bí thư Đảng ủy xã Trần Văn Chín đọc điếu văn.',
      ['Đồng chí Lê Văn Tám → Lê Văn Tám', 'Bí thư Đảng ủy xã Trần Văn Chín → Trần Văn Chín; Bí thư|Đảng ủy xã|'],
    ],
    [
      'Ngày 4/9, ông Nguyễn Bá Thức được điều động giữ chức Phó Bí thư Tỉnh ủy Quảng Trị để giới thiệu HĐND tỉnh bầu giữ chức Chủ tịch UBND tỉnh Quảng Trị.',
      ['ông Nguyễn Bá Thức → Nguyễn Bá Thức; Phó Bí thư|Tỉnh ủy|Quảng Trị (appointed)'],
    ],
    [
      'Thủ tướng phê chuẩn miễn nhiệm chức vụ Chủ tịch UBND tỉnh Bắc Kạn của ông Trương Chí Trúng, để nhận nhiệm vụ mới.',
      ['ông Trương Chí Trúng → Trương Chí Trúng; Chủ tịch|UBND tỉnh|Bắc Kạn (former)'],
    ],
    [
      'Giữ chức Chủ tịch Hội Cựu chiến binh Khối cơ quan và doanh nghiệp tỉnh, khóa VI, là đồng chí Đại tá Đoàn Quyết Thạnh.',
      [
        'đồng chí Đại tá Đoàn Quyết Thạnh → Đoàn Quyết Thạnh; Chủ tịch|Hội Cựu chiến binh Khối cơ quan và doanh nghiệp tỉnh| (appointed)',
      ],
    ],
    [
      'Ông Lê Thanh Hòa nhận lỗi. Với cương vị là Phó bí thư Thành ủy, Chủ tịch UBND thành phố, ông chịu trách nhiệm chính.',
      ['Ông Lê Thanh Hòa → Lê Thanh Hòa; Phó bí thư|Thành ủy|; Chủ tịch|UBND thành phố|'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
