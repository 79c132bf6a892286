import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('former, acting, appointed, elected, dismissed, held now, careers', () => {
  it.each<[string, string[]]>([
    ['quyền Bí thư Tỉnh ủy Nguyễn Mạnh Dung', ['Nguyễn Mạnh Dung; quyền Bí thư|Tỉnh ủy| (acting)']],
    ['Q. Chủ tịch UBND tỉnh Lê Văn Tấm', ['Lê Văn Tấm; Q. Chủ tịch|UBND tỉnh| (acting)']],
    ['Quyền Giám đốc Sở Tài chính Trần Thị Xuân', ['Trần Thị Xuân; Quyền Giám đốc|Sở Tài chính| (acting)']],
    [
      'ông Nguyễn Hữu Lương, Phó Chủ tịch phụ trách UBND huyện',
      ['Nguyễn Hữu Lương; Phó Chủ tịch phụ trách|UBND huyện|'],
    ],
    ['ông Lê Văn Bảy, Phó Giám đốc phụ trách Sở Tư pháp', ['Lê Văn Bảy; Phó Giám đốc phụ trách|Sở Tư pháp|']],
    ['ông Lê Văn Bảy, Phó Bí thư phụ trách Tỉnh ủy', ['Lê Văn Bảy; Phó Bí thư phụ trách|Tỉnh ủy|']],
    [
      'nguyên Ủy viên Bộ Chính trị, nguyên Chủ tịch nước Trương Tấn Sanh',
      ['Trương Tấn Sanh; Ủy viên|Bộ Chính trị| (former); Chủ tịch nước|| (former)'],
    ],
    [
      'các nguyên Ủy viên Bộ Chính trị: Nguyễn Văn An Bình, nguyên Chủ tịch Quốc hội; Lê Hồng Ánh, nguyên Thường trực Ban Bí thư',
      [
        'Nguyễn Văn An Bình, nguyên Chủ tịch Quốc hội → Nguyễn Văn An Bình; Ủy viên|Bộ Chính trị| (former); Chủ tịch|Quốc hội| (former)',
        'Lê Hồng Ánh, nguyên Thường trực Ban Bí thư → Lê Hồng Ánh; Ủy viên|Bộ Chính trị| (former); Thường trực|Ban Bí thư| (former)',
      ],
    ],
    ['Tân Bí thư Tỉnh ủy Phạm Thị Hoa', ['Phạm Thị Hoa; Bí thư|Tỉnh ủy| (appointed)']],
    ['cựu Chủ tịch TP. Trà Vinh Diệp Văn Thanh', ['Diệp Văn Thanh; Chủ tịch|TP.|Trà Vinh (former)']],
    ['cựu phó chủ tịch TP. Trà Vinh Trần Trường Sang', ['Trần Trường Sang; phó chủ tịch|TP.|Trà Vinh (former)']],
    ['cựu Bí thư Bến Tre Lê Đức Thọt', ['Lê Đức Thọt; Bí thư||Bến Tre (former)']],
    ['cố Tổng Bí thư Nguyễn Phú Trung', ['Nguyễn Phú Trung; Tổng Bí thư|| (former)']],
    ['ông Nguyễn Văn Hưng, tân Giám đốc Sở Nội vụ', ['Nguyễn Văn Hưng; Giám đốc|Sở Nội vụ| (appointed)']],
    [
      'ông Phạm Văn Thắng, Tỉnh ủy viên, nguyên Bí thư Thị ủy Đông Triều, nguyên Chủ tịch UBND thị xã Đông Triều, hiện đang là Phó Chủ tịch UBND tỉnh',
      [
        'ông Phạm Văn Thắng, Tỉnh ủy viên, nguyên Bí thư Thị ủy Đông Triều, nguyên Chủ tịch UBND thị xã Đông Triều → Phạm Văn Thắng; Tỉnh ủy viên|Tỉnh ủy|; Bí thư|Thị ủy Đông Triều| (former); Chủ tịch|UBND thị xã Đông Triều| (former); Phó Chủ tịch|UBND tỉnh|',
      ],
    ],
    [
      'Ông Dương Văn An Thái hiện là Bí thư Tỉnh ủy Bình Thuận',
      ['Ông Dương Văn An Thái → Dương Văn An Thái; Bí thư|Tỉnh ủy|Bình Thuận'],
    ],
    ['ông Lê Văn Hải hiện giữ chức Phó Chủ tịch UBND tỉnh', ['ông Lê Văn Hải → Lê Văn Hải; Phó Chủ tịch|UBND tỉnh|']],
    ["ông Lê Văn Hải là Bí thư Huyện ủy Cư M'gar", ["ông Lê Văn Hải → Lê Văn Hải; Bí thư|Huyện ủy Cư M'gar|"]],
    [
      'ông Lê Văn Hải vừa được bổ nhiệm làm Giám đốc Sở Nội vụ',
      ['ông Lê Văn Hải → Lê Văn Hải; Giám đốc|Sở Nội vụ| (appointed)'],
    ],
    ['với cương vị Bí thư Tỉnh ủy, ông Lê Văn Hải', ['ông Lê Văn Hải → Lê Văn Hải; Bí thư|Tỉnh ủy|']],
    ['ông Lê Văn Hải, trên cương vị Chủ tịch HĐND tỉnh', ['ông Lê Văn Hải → Lê Văn Hải; Chủ tịch|HĐND tỉnh|']],
    [
      'Bộ Chính trị phân công ông Lê Văn Hải làm Bí thư Tỉnh ủy Lai Châu',
      ['ông Lê Văn Hải → Lê Văn Hải; Bí thư|Tỉnh ủy|Lai Châu (appointed)'],
    ],
    [
      'Bộ Chính trị chỉ định Bí thư Tỉnh ủy nhiệm kỳ 2025 - 2030 là ông Nguyễn Đình Trọng, Ủy viên Trung ương Đảng khóa XIII, Bí thư Tỉnh ủy nhiệm kỳ 2020 - 2025',
      [
        'ông Nguyễn Đình Trọng, Ủy viên Trung ương Đảng khóa XIII, Bí thư Tỉnh ủy nhiệm kỳ 2020 - 2025 → Nguyễn Đình Trọng; Bí thư|Tỉnh ủy| (appointed); Ủy viên|Trung ương Đảng|',
      ],
    ],
    [
      'Ông Nguyễn Đình Trọng, 52 tuổi, được Bộ Chính trị chỉ định tiếp tục giữ chức Bí thư Tỉnh ủy Đăk Lăk, nhiệm kỳ 2025-2030',
      ['Ông Nguyễn Đình Trọng → Nguyễn Đình Trọng; Bí thư|Tỉnh ủy|Đắk Lắk (appointed)'],
    ],
    [
      'ông Nguyễn Văn A được bầu giữ chức Chủ tịch HĐND tỉnh khóa X, nhiệm kỳ 2021 - 2026',
      ['ông Nguyễn Văn A → Nguyễn Văn A; Chủ tịch|HĐND tỉnh| (appointed)'],
    ],
    [
      'bầu ông Lê Minh Ngân Hà giữ chức Phó Chủ tịch UBND tỉnh',
      ['ông Lê Minh Ngân Hà → Lê Minh Ngân Hà; Phó Chủ tịch|UBND tỉnh| (appointed)'],
    ],
    [
      'bổ nhiệm ông Trần Văn An và bà Lê Thị Bình giữ chức Phó Giám đốc Sở Công Thương',
      [
        'ông Trần Văn An → Trần Văn An; Phó Giám đốc|Sở Công Thương| (appointed)',
        'bà Lê Thị Bình → Lê Thị Bình; Phó Giám đốc|Sở Công Thương| (appointed)',
      ],
    ],
    [
      'điều động ông Trần Văn An, Giám đốc Sở Nội vụ đến nhận công tác tại Ban Tổ chức Tỉnh ủy và bổ nhiệm giữ chức Phó Trưởng ban Tổ chức Tỉnh ủy',
      [
        'ông Trần Văn An, Giám đốc Sở Nội vụ → Trần Văn An; Giám đốc|Sở Nội vụ| (former); Phó Trưởng ban Tổ chức|Tỉnh ủy| (appointed)',
      ],
    ],
    [
      'ông Trần Văn An nghỉ hưu, thôi giữ chức Chánh án TAND tỉnh',
      ['ông Trần Văn An → Trần Văn An; Chánh án|TAND tỉnh| (former)'],
    ],
    [
      'ông Trần Văn An tái đắc cử Bí thư Đảng ủy Quân khu 7',
      ['ông Trần Văn An → Trần Văn An; Bí thư|Đảng ủy Quân khu 7| (appointed)'],
    ],
    [
      'cách chức Chủ tịch UBND tỉnh Khánh Hòa nhiệm kỳ 2016-2021 đối với ông Lê Đức Vinh Quang',
      ['ông Lê Đức Vinh Quang → Lê Đức Vinh Quang; Chủ tịch|UBND tỉnh|Khánh Hòa (former)'],
    ],
    [
      'Bà từng đảm nhiệm các chức vụ: Phó giám đốc Học viện thanh thiếu niên Việt Nam; Phó chủ nhiệm Văn phòng Quốc hội',
      [],
    ],
    [
      'Bà Lê Thị Thúy Nga từng làm nhân viên. Bà từng đảm nhiệm các chức vụ: Phó giám đốc Học viện Thanh thiếu niên Việt Nam; Phó chủ nhiệm Văn phòng Quốc hội',
      [
        'Bà Lê Thị Thúy Nga → Lê Thị Thúy Nga; Phó giám đốc|Học viện Thanh thiếu niên Việt Nam| (former); Phó chủ nhiệm|Văn phòng Quốc hội| (former)',
      ],
    ],
    [
      'Ông Trịnh Văn Chiên từng kinh qua nhiều chức vụ chủ chốt như Trưởng phòng Nông nghiệp, Chủ tịch UBND huyện, Bí thư Huyện ủy Yên Định (Thanh Hóa), Giám đốc Sở Nông nghiệp và Phát triển Nông thôn Thanh Hóa',
      [
        'Ông Trịnh Văn Chiên → Trịnh Văn Chiên; Trưởng phòng|Phòng Nông nghiệp| (former); Chủ tịch|UBND huyện Yên Định|Thanh Hóa (former); Bí thư|Huyện ủy Yên Định|Thanh Hóa (former); Giám đốc|Sở Nông nghiệp và Phát triển Nông thôn|Thanh Hóa (former)',
      ],
    ],
    [
      'Ông Thái Thanh Quyết sinh năm 1976. Năm 2010 là Bí thư Huyện ủy Nam Đàn; năm 2015 là Chánh Văn phòng Tỉnh ủy Nghệ An',
      [
        'Ông Thái Thanh Quyết → Thái Thanh Quyết; Bí thư|Huyện ủy Nam Đàn|Nghệ An (former); Chánh Văn phòng|Tỉnh ủy|Nghệ An',
      ],
    ],
    [
      'Ông Nguyễn Văn Bắc - Phó Giám đốc Công an tỉnh Bắc Giang giữ chức vụ Giám đốc Công an tỉnh Vĩnh Phúc',
      [
        'Ông Nguyễn Văn Bắc - Phó Giám đốc Công an tỉnh Bắc Giang → Nguyễn Văn Bắc; Phó Giám đốc|Công an tỉnh|Bắc Giang (former); Giám đốc|Công an tỉnh|Vĩnh Phúc (appointed)',
      ],
    ],
    [
      'Quốc hội đã bầu ông Trần Thanh Mấn giữ chức Chủ tịch Quốc hội, bà Nguyễn Thị Thanh Tú giữ chức Phó Chủ tịch Quốc hội',
      [
        'ông Trần Thanh Mấn → Trần Thanh Mấn; Chủ tịch|Quốc hội| (appointed)',
        'bà Nguyễn Thị Thanh Tú → Nguyễn Thị Thanh Tú; Phó Chủ tịch|Quốc hội| (appointed)',
      ],
    ],
    [
      'bãi nhiệm chức vụ Phó Chủ tịch UBND tỉnh đối với ông Nguyễn Văn Yến Em',
      ['ông Nguyễn Văn Yến Em → Nguyễn Văn Yến Em; Phó Chủ tịch|UBND tỉnh| (former)'],
    ],
    [
      'phê chuẩn kết quả bầu chức vụ Chủ tịch UBND tỉnh Cao Bằng nhiệm kỳ 2021-2026 đối với ông Lê Hải Hòa Bình',
      ['ông Lê Hải Hòa Bình → Lê Hải Hòa Bình; Chủ tịch|UBND tỉnh|Cao Bằng (appointed)'],
    ],
    [
      'phê chuẩn việc bổ nhiệm Phó Thủ tướng, Bộ trưởng đối với các ông Hồ Đức Phơi, Bùi Thanh Sơn Bé',
      [
        'ông Hồ Đức Phơi → Hồ Đức Phơi; Phó Thủ tướng|| (appointed); Bộ trưởng|| (appointed)',
        'Bùi Thanh Sơn Bé → Bùi Thanh Sơn Bé; Phó Thủ tướng|| (appointed); Bộ trưởng|| (appointed)',
      ],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe("what changes nobody's post", () => {
  it.each<[string, string[]]>([
    ['Chủ trì lễ công bố quyết định bổ nhiệm cán bộ, bà Lê Thị Hòa biểu dương.', []],
    ['Việc miễn nhiệm, bổ nhiệm cán bộ do ông Lê Văn Hòa ký.', []],
    [
      'Ông Lê Văn Hòa, Bí thư Huyện ủy trao quyết định cho ông Trần Tư giữ chức Chánh Văn phòng Huyện ủy.',
      [
        'Ông Lê Văn Hòa, Bí thư Huyện ủy → Lê Văn Hòa; Bí thư|Huyện ủy|',
        'ông Trần Tư → Trần Tư; Chánh Văn phòng|Huyện ủy| (appointed)',
      ],
    ],
    [
      'Bí thư Huyện ủy Lê Văn Hòa và ông Trần Tư dự. Ông Bùi Năm giữ chức Phó Bí thư Huyện ủy.',
      [
        'Bí thư Huyện ủy Lê Văn Hòa → Lê Văn Hòa; Bí thư|Huyện ủy|',
        'Ông Bùi Năm → Bùi Năm; Phó Bí thư|Huyện ủy| (appointed)',
      ],
    ],
    ['Ông Lê Văn Hòa, ông Trần Tư được bầu vào Ban Thường vụ.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
