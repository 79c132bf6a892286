import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('rows under one plural title, members of unlisted surnames', () => {
  it.each<[string, string[]]>([
    [
      'Bộ Chính trị cảnh cáo các ông Vũ Hoàng Thành, Ngô Thành Vinh - nguyên Ủy viên Trung ương Đảng, nguyên Chủ tịch UBND tỉnh Gia Lai.',
      [
        'ông Vũ Hoàng Thành → Vũ Hoàng Thành; Ủy viên|Trung ương Đảng| (former); Chủ tịch|UBND tỉnh|Gia Lai (former)',
        'Ngô Thành Vinh - nguyên Ủy viên Trung ương Đảng, nguyên Chủ tịch UBND tỉnh Gia Lai → Ngô Thành Vinh; Ủy viên|Trung ương Đảng| (former); Chủ tịch|UBND tỉnh|Gia Lai (former)',
      ],
    ],
    [
      'Ủy ban Kiểm tra kỷ luật các ông Trần Hữu Khang, Đoàn Quang Vịnh và Lê Bá Thúc - đều là nguyên Phó Chủ tịch UBND tỉnh.',
      [
        'ông Trần Hữu Khang → Trần Hữu Khang; Phó Chủ tịch|UBND tỉnh| (former)',
        'Đoàn Quang Vịnh → Đoàn Quang Vịnh; Phó Chủ tịch|UBND tỉnh| (former)',
        'Lê Bá Thúc - đều là nguyên Phó Chủ tịch UBND tỉnh → Lê Bá Thúc; Phó Chủ tịch|UBND tỉnh| (former)',
      ],
    ],
    [
      'Ban Bí thư khiển trách hai ông Cao Tấn Lộc và Tạ Minh Quý, nguyên Phó Giám đốc Sở Y tế.',
      [
        'ông Cao Tấn Lộc → Cao Tấn Lộc; Phó Giám đốc|Sở Y tế| (former)',
        'Tạ Minh Quý, nguyên Phó Giám đốc Sở Y tế → Tạ Minh Quý; Phó Giám đốc|Sở Y tế| (former)',
      ],
    ],
    [
      'Ban Bí thư khiển trách các ông Cao Tấn Lộc, Tạ Minh Quý, nguyên Phó Giám đốc Sở Y tế.',
      [
        'ông Cao Tấn Lộc → Cao Tấn Lộc',
        'Tạ Minh Quý, nguyên Phó Giám đốc Sở Y tế → Tạ Minh Quý; Phó Giám đốc|Sở Y tế| (former)',
      ],
    ],
    [
      'Dự có các đồng chí Cao Tấn Lộc, Bí thư Huyện ủy, Tạ Minh Quý - Phó Bí thư Huyện ủy.',
      [
        'đồng chí Cao Tấn Lộc, Bí thư Huyện ủy → Cao Tấn Lộc; Bí thư|Huyện ủy|',
        'Tạ Minh Quý - Phó Bí thư Huyện ủy → Tạ Minh Quý; Phó Bí thư|Huyện ủy|',
      ],
    ],
    [
      'Kỷ luật các ông Lê Văn Nghĩa, Tạ Đình Thi. Ông Lê Văn Nghĩa, nguyên Bí thư Tỉnh ủy Hòa Bình, có vi phạm.',
      [
        'ông Lê Văn Nghĩa → Lê Văn Nghĩa; Bí thư|Tỉnh ủy|Hòa Bình (former)',
        'Tạ Đình Thi → Tạ Đình Thi',
        'Ông Lê Văn Nghĩa, nguyên Bí thư Tỉnh ủy Hòa Bình → Lê Văn Nghĩa; Bí thư|Tỉnh ủy|Hòa Bình (former)',
      ],
    ],
    [
      'Kỷ luật ông Lê Văn Nghĩa, Tạ Đình Thi. Ông Lê Văn Nghĩa, nguyên Bí thư Tỉnh ủy Hòa Bình, có vi phạm.',
      [
        'ông Lê Văn Nghĩa → Lê Văn Nghĩa; Bí thư|Tỉnh ủy|Hòa Bình (former)',
        'Ông Lê Văn Nghĩa, nguyên Bí thư Tỉnh ủy Hòa Bình → Lê Văn Nghĩa; Bí thư|Tỉnh ủy|Hòa Bình (former)',
      ],
    ],
    [
      'Các bị can gồm: Lê Văn Nghĩa, cựu Chủ tịch UBND xã; Tạ Đình Thi, nông dân',
      ['Lê Văn Nghĩa, cựu Chủ tịch UBND xã → Lê Văn Nghĩa; Chủ tịch|UBND xã| (former)'],
    ],
    ['Các ông Nguyễn Văn An, Trần Văn Bê, nông dân xã Tân Lập, được tuyên dương.', []],
    ['Hai ông Nguyễn Văn An và Trần Văn Bê đã tới xem bóng đá.', []],
    [
      'Bốn Phó thủ tướng là các ông Trần Đình Kha, Lê Mạnh Hoạch, Võ Trí Toàn, Phùng Đức Sâm.',
      [
        'ông Trần Đình Kha → Trần Đình Kha; Phó thủ tướng||',
        'Lê Mạnh Hoạch → Lê Mạnh Hoạch; Phó thủ tướng||',
        'Võ Trí Toàn → Võ Trí Toàn; Phó thủ tướng||',
        'Phùng Đức Sâm → Phùng Đức Sâm; Phó thủ tướng||',
      ],
    ],
    [
      'Thường trực Thành ủy Cần Thơ hiện có Bí thư Lê Hữu Phúc cùng 2 Phó bí thư gồm: ông Trần Đình Kha (Chủ tịch UBND thành phố); ông Tạ Văn Chí.',
      [
        'Bí thư Lê Hữu Phúc → Lê Hữu Phúc; Bí thư|Thành ủy|Cần Thơ',
        'ông Trần Đình Kha (Chủ tịch UBND thành phố) → Trần Đình Kha; Phó bí thư|Thành ủy|Cần Thơ; Chủ tịch|UBND thành phố|Cần Thơ',
        'ông Tạ Văn Chí → Tạ Văn Chí; Phó bí thư|Thành ủy|Cần Thơ',
      ],
    ],
    [
      'Các ông Trần Hoài Bắc (nguyên Bí thư Quận ủy Quận 7), Tề Minh Dũng (nguyên Tổng giám đốc Tổng Công ty Cấp nước Sài Gòn - SAW) bị khai trừ Đảng.',
      [
        'ông Trần Hoài Bắc (nguyên Bí thư Quận ủy Quận 7) → Trần Hoài Bắc; Bí thư|Quận ủy Quận 7|Thành phố Hồ Chí Minh (former)',
        'Tề Minh Dũng (nguyên Tổng giám đốc Tổng Công ty Cấp nước Sài Gòn - SAW) → Tề Minh Dũng; Tổng giám đốc|Tổng Công ty Cấp nước Sài Gòn|Thành phố Hồ Chí Minh (former)',
      ],
    ],
    [
      'Có mặt các đồng chí là Uỷ viên Ban Thường vụ Tỉnh uỷ: Tô Quý Sang, Trưởng Ban Dân vận Tỉnh uỷ; Nông Văn Thế, Trưởng Ban Nội chính Tỉnh uỷ.',
      [
        'Tô Quý Sang, Trưởng Ban Dân vận Tỉnh uỷ → Tô Quý Sang; Uỷ viên Ban Thường vụ|Tỉnh uỷ|; Trưởng Ban Dân vận|Tỉnh uỷ|',
        'Nông Văn Thế, Trưởng Ban Nội chính Tỉnh uỷ → Nông Văn Thế; Uỷ viên Ban Thường vụ|Tỉnh uỷ|; Trưởng Ban Nội chính|Tỉnh uỷ|',
      ],
    ],
    [
      'Dự lễ có các đồng chí: Quảng Trọng Vinh - Trưởng Ban Dân vận Tỉnh ủy; Cà Tiến Ín, Bí thư Huyện ủy Mường La; Quàng Thị Ương (Phó Chủ tịch HĐND tỉnh); Hầu Mí Vàng - Chủ tịch UBND huyện.',
      [
        'Quảng Trọng Vinh - Trưởng Ban Dân vận Tỉnh ủy → Quảng Trọng Vinh; Trưởng Ban Dân vận|Tỉnh ủy|',
        'Cà Tiến Ín, Bí thư Huyện ủy Mường La → Cà Tiến Ín; Bí thư|Huyện ủy Mường La|',
        'Quàng Thị Ương (Phó Chủ tịch HĐND tỉnh) → Quàng Thị Ương; Phó Chủ tịch|HĐND tỉnh|',
        'Hầu Mí Vàng - Chủ tịch UBND huyện → Hầu Mí Vàng; Chủ tịch|UBND huyện|',
      ],
    ],
    [
      'gồm các đồng chí: Ngũ Văn Hợp - Chỉ huy trưởng; Bàng A Sử - Chính trị viên; Vạng Seo Phử, Phó Chỉ huy trưởng',
      [
        'Ngũ Văn Hợp - Chỉ huy trưởng → Ngũ Văn Hợp; Chỉ huy trưởng||',
        'Bàng A Sử - Chính trị viên → Bàng A Sử; Chính trị viên||',
        'Vạng Seo Phử, Phó Chỉ huy trưởng → Vạng Seo Phử; Phó Chỉ huy trưởng||',
      ],
    ],
    [
      'Dự có các đồng chí: Thường trực Huyện ủy; Đại diện Sở Y tế, Giám đốc các bệnh viện; Phòng Nội vụ, Trưởng phòng',
      [],
    ],
    [
      'các đồng chí: Lý Văn Quý-Ủy viên Ban Chấp hành Trung ương Đảng, Bí thư Tỉnh ủy; Rơ Mah Tuân-Phó Bí thư Tỉnh ủy; Ksor H’Nhim-Tỉnh ủy viên; A Bluk-nguyên Chủ tịch HĐND huyện',
      [
        'Lý Văn Quý-Ủy viên Ban Chấp hành Trung ương Đảng, Bí thư Tỉnh ủy → Lý Văn Quý; Ủy viên|Ban Chấp hành Trung ương Đảng|; Bí thư|Tỉnh ủy|',
        'Rơ Mah Tuân-Phó Bí thư Tỉnh ủy → Rơ Mah Tuân; Phó Bí thư|Tỉnh ủy|',
        'Ksor H’Nhim-Tỉnh ủy viên → Ksor H’Nhim; Tỉnh ủy viên|Tỉnh ủy|',
        'A Bluk-nguyên Chủ tịch HĐND huyện → A Bluk; Chủ tịch|HĐND huyện| (former)',
      ],
    ],
    [
      'đồng chí Y Thanh Niê-Bí thư Huyện ủy; ông Lee Jae-myung, Tổng thống Hàn Quốc',
      [
        'đồng chí Y Thanh Niê-Bí thư Huyện ủy → Y Thanh Niê; Bí thư|Huyện ủy|',
        'ông Lee Jae-myung, Tổng thống Hàn Quốc → Lee Jae-myung; Tổng thống||Hàn Quốc',
      ],
    ],
    [
      'Thủ tướng đã phê chuẩn bổ sung các đồng chí: Huỳnh Đức Thọ, Giám đốc Sở Tài chính TP Đà Nẵng, giữ chức Phó Chủ tịch UBND TP Đà Nẵng; Đặng Huy Hẩu, giữ chức Phó Chủ tịch UBND tỉnh Quảng Ninh.',
      [
        'Huỳnh Đức Thọ, Giám đốc Sở Tài chính TP Đà Nẵng → Huỳnh Đức Thọ; Giám đốc|Sở Tài chính TP|Đà Nẵng (former); Phó Chủ tịch|UBND TP|Đà Nẵng (appointed)',
        'Đặng Huy Hẩu → Đặng Huy Hẩu; Phó Chủ tịch|UBND tỉnh|Quảng Ninh (appointed)',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
