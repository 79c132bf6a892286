import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('the office, not who holds it', () => {
  it.each<[string, string[]]>([
    [
      'đồng chí Bùi Sĩ Hà, Phó Chủ tịch HĐND tỉnh, đã giao lại hồ sơ, đầu việc Phó Chủ tịch HĐND tỉnh, nhiệm kỳ 2021-2026 cho người kế nhiệm.',
      ['đồng chí Bùi Sĩ Hà, Phó Chủ tịch HĐND tỉnh → Bùi Sĩ Hà; Phó Chủ tịch|HĐND tỉnh|'],
    ],
    [
      'Ông Lục Chí Thành, Chủ tịch UBND tỉnh nhận bàn giao công tác Chủ tịch UBND tỉnh.',
      ['Ông Lục Chí Thành, Chủ tịch UBND tỉnh → Lục Chí Thành; Chủ tịch|UBND tỉnh|'],
    ],
    [
      'Ông Lục Chí Thành, Chủ tịch UBND tỉnh, nhận toàn bộ công tác lãnh đạo, điều hành của Chủ tịch UBND tỉnh.',
      ['Ông Lục Chí Thành, Chủ tịch UBND tỉnh → Lục Chí Thành; Chủ tịch|UBND tỉnh|'],
    ],
    [
      'Ông Lục Chí Thành, Chủ tịch UBND tỉnh. Quyết định của Chủ tịch UBND tỉnh về việc công nhận xã đạt chuẩn.',
      ['Ông Lục Chí Thành, Chủ tịch UBND tỉnh → Lục Chí Thành; Chủ tịch|UBND tỉnh|'],
    ],
    [
      'Ông Lục Chí Thành, Chủ tịch UBND tỉnh. Theo Công văn số 15 ngày 3/4/2021 của Chủ tịch UBND tỉnh, các sở báo cáo.',
      ['Ông Lục Chí Thành, Chủ tịch UBND tỉnh → Lục Chí Thành; Chủ tịch|UBND tỉnh|'],
    ],
    [
      'Ông Lục Chí Thành, Chủ tịch UBND tỉnh. Theo chỉ đạo của Chủ tịch UBND tỉnh, các sở báo cáo.',
      [
        'Ông Lục Chí Thành, Chủ tịch UBND tỉnh → Lục Chí Thành; Chủ tịch|UBND tỉnh|',
        'Chủ tịch UBND tỉnh → Lục Chí Thành; Chủ tịch|UBND tỉnh|',
      ],
    ],
    [
      'Ông Lục Chí Thành, Chủ tịch UBND tỉnh. Ý kiến của Chủ tịch UBND tỉnh được ghi nhận.',
      [
        'Ông Lục Chí Thành, Chủ tịch UBND tỉnh → Lục Chí Thành; Chủ tịch|UBND tỉnh|',
        'Chủ tịch UBND tỉnh → Lục Chí Thành; Chủ tịch|UBND tỉnh|',
      ],
    ],
    [
      'Ông Hà Văn Tư, Bí thư Huyện ủy. Thường trực Tỉnh ủy có ý kiến chọn Bí thư Huyện ủy trong số cán bộ tại chỗ.',
      ['Ông Hà Văn Tư, Bí thư Huyện ủy → Hà Văn Tư; Bí thư|Huyện ủy|'],
    ],
    [
      'Bà Lê Thị Nga, Chủ tịch HĐND tỉnh. Hội nghị giới thiệu nhân sự quy hoạch Chủ tịch HĐND tỉnh.',
      ['Bà Lê Thị Nga, Chủ tịch HĐND tỉnh → Lê Thị Nga; Chủ tịch|HĐND tỉnh|'],
    ],
    [
      'Bà Lê Thị Nga, Chủ tịch HĐND tỉnh. Kết quả bầu Chủ tịch HĐND tỉnh nhiệm kỳ 2021-2026 được công bố.',
      ['Bà Lê Thị Nga, Chủ tịch HĐND tỉnh → Lê Thị Nga; Chủ tịch|HĐND tỉnh|'],
    ],
    [
      'Bà Lê Thị Nga, Chủ tịch HĐND tỉnh. Đáp lời, đồng chí Chủ tịch HĐND tỉnh cảm ơn.',
      [
        'Bà Lê Thị Nga, Chủ tịch HĐND tỉnh → Lê Thị Nga; Chủ tịch|HĐND tỉnh|',
        'đồng chí Chủ tịch HĐND tỉnh → Lê Thị Nga; Chủ tịch|HĐND tỉnh|',
      ],
    ],
    [
      'Bà Lê Thị Nga, Chủ tịch HĐND tỉnh. Tiêu chuẩn Chủ tịch HĐND tỉnh quy định tại Nghị quyết 12.',
      ['Bà Lê Thị Nga, Chủ tịch HĐND tỉnh → Lê Thị Nga; Chủ tịch|HĐND tỉnh|'],
    ],
    [
      'Giám đốc Sở Y tế là bà Nguyễn Thị Hoa. Trưởng ban là Phó Thủ tướng Trương Hoà Bắc.',
      [
        'bà Nguyễn Thị Hoa → Nguyễn Thị Hoa; Giám đốc|Sở Y tế|',
        'Phó Thủ tướng Trương Hoà Bắc → Trương Hoà Bắc; Trưởng ban||; Phó Thủ tướng||',
      ],
    ],
    [
      'Đoàn kiểm tra do đồng chí Hà Thị Ngát, Bí thư Tỉnh ủy Sơn La làm Trưởng đoàn đã thăm huyện.',
      ['đồng chí Hà Thị Ngát, Bí thư Tỉnh ủy Sơn La → Hà Thị Ngát; Bí thư|Tỉnh ủy|Sơn La'],
    ],
    [
      'Đồng chí Bùi Sĩ Hà, UVTV Tỉnh ủy, Bí thư Thị ủy Hoàng Mai dự.\nNói lời chia tay, đồng chí Bí thư Thị ủy Hoàng Mai cám ơn.',
      [
        'Đồng chí Bùi Sĩ Hà, UVTV Tỉnh ủy, Bí thư Thị ủy Hoàng Mai → Bùi Sĩ Hà; UVTV|Tỉnh ủy|; Bí thư|Thị ủy Hoàng Mai|',
        'đồng chí Bí thư Thị ủy Hoàng Mai → Bùi Sĩ Hà; UVTV|Tỉnh ủy|; Bí thư|Thị ủy Hoàng Mai|',
      ],
    ],
    [
      'Thủ tướng Phạm Minh Chánh ký các quyết định chỉ định người giữ chức Chủ tịch UBND các tỉnh sau sáp nhập.',
      ['Thủ tướng Phạm Minh Chánh → Phạm Minh Chánh; Thủ tướng||'],
    ],
    [
      'Trong cuộc gặp với Thủ tướng Úc, Chủ tịch Quốc hội Vương Đình Huy cho biết',
      ['Chủ tịch Quốc hội Vương Đình Huy → Vương Đình Huy; Chủ tịch|Quốc hội|'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
