import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('fields told in small letters', () => {
  it.each<[string, string[]]>([
    [
      'Ông Lê Văn Tám làm Phó Giám đốc Ban quản lý dự án đầu tư xây dựng các công trình nông nghiệp và thủy lợi TP.HCM.',
      [
        'Ông Lê Văn Tám → Lê Văn Tám; Phó Giám đốc|Ban quản lý dự án đầu tư xây dựng các công trình nông nghiệp và thủy lợi TP.HCM|Thành phố Hồ Chí Minh (appointed)',
      ],
    ],
    [
      'Ông Lê Văn Tám giữ chức Giám đốc Ban quản lý dự án đầu tư xây dựng công trình giao thông Hải Phòng.',
      [
        'Ông Lê Văn Tám → Lê Văn Tám; Giám đốc|Ban quản lý dự án đầu tư xây dựng công trình giao thông|Hải Phòng (appointed)',
      ],
    ],
    [
      'Ông Lê Văn Tám được bổ nhiệm làm Phó Trưởng Ban đổi mới doanh nghiệp Cần Thơ.',
      ['Ông Lê Văn Tám → Lê Văn Tám; Phó Trưởng Ban|Ban đổi mới doanh nghiệp|Cần Thơ (appointed)'],
    ],
    [
      'Ông Lê Văn Tám giữ chức Trưởng Ban đổi mới doanh nghiệp tỉnh.',
      ['Ông Lê Văn Tám → Lê Văn Tám; Trưởng Ban|Ban đổi mới doanh nghiệp tỉnh| (appointed)'],
    ],
    [
      'ông Lê Văn Tám, Trưởng phòng bồi thường và tái định cư huyện Kim Sơn',
      ['Lê Văn Tám; Trưởng phòng|Phòng bồi thường và tái định cư huyện Kim Sơn|'],
    ],
    [
      'ông Lê Văn Tám, Giám đốc Trung tâm phát triển quỹ đất Hà Nội',
      ['Lê Văn Tám; Giám đốc|Trung tâm phát triển quỹ đất|Hà Nội'],
    ],
    [
      'ông Lê Văn Tám, Trưởng Ban giải phóng mặt bằng TPHCM',
      ['Lê Văn Tám; Trưởng Ban|Ban giải phóng mặt bằng TPHCM|Thành phố Hồ Chí Minh'],
    ],
    ['ông Lê Văn Tám, Trưởng phòng quản lý tàu cá Nghệ An', ['Lê Văn Tám; Trưởng phòng|Phòng quản lý tàu cá|Nghệ An']],
    [
      'Ba người là ông Lê Văn Tám, cựu cục phó; Trần Văn Ba, cựu trưởng phòng và Vũ Quang Tư, cựu phó phòng ở Nghệ An',
      [
        'ông Lê Văn Tám, cựu cục phó → Lê Văn Tám; cục phó|| (former)',
        'Trần Văn Ba, cựu trưởng phòng → Trần Văn Ba; trưởng phòng|| (former)',
        'Vũ Quang Tư, cựu phó phòng → Vũ Quang Tư; phó phòng|| (former)',
      ],
    ],
    // Without a name or a verb before it, what follows an office alone may be what it does.
    ['Trưởng ban động viên bà con Nghệ An.', []],
    ['Ông Lê Văn Tám gặp Trưởng ban. Trưởng phòng lắng nghe người dân huyện Kim Sơn.', []],
    [
      'ông Lê Văn Tám, Trưởng ban kiểm tra tại Nghệ An',
      ['ông Lê Văn Tám, Trưởng ban kiểm tra → Lê Văn Tám; Trưởng ban|Ban kiểm tra|'],
    ],
    [
      'ông Lê Văn Tám, Trưởng phòng thông tin về vụ việc ở Nghệ An',
      ['ông Lê Văn Tám, Trưởng phòng thông tin → Lê Văn Tám; Trưởng phòng|Phòng thông tin|'],
    ],
    [
      'ông Lê Văn Tám, Giám đốc Trung tâm, trao quà cho bà con Nghệ An',
      ['ông Lê Văn Tám, Giám đốc Trung tâm → Lê Văn Tám; Giám đốc|Trung tâm|'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('fields whose halves are joined in any way', () => {
  it.each<[string, string[]]>([
    [
      'ông Lê Văn Tám, Trưởng ban Kinh tế ngân sách HĐND tỉnh Nghệ An',
      ['Lê Văn Tám; Trưởng ban|Ban Kinh tế ngân sách HĐND tỉnh|Nghệ An'],
    ],
    [
      'ông Lê Văn Tám, Trưởng ban Kinh tế và Ngân sách HĐND tỉnh',
      ['Lê Văn Tám; Trưởng ban|Ban Kinh tế và Ngân sách HĐND tỉnh|'],
    ],
    [
      'ông Lê Văn Tám, Phó Trưởng ban Văn hóa xã hội HĐND tỉnh',
      ['Lê Văn Tám; Phó Trưởng ban|Ban Văn hóa xã hội HĐND tỉnh|'],
    ],
    [
      'bà Lê Thị Tám, Trưởng ban Văn hóa - Xã hội HĐND tỉnh',
      ['Lê Thị Tám; Trưởng ban|Ban Văn hóa - Xã hội HĐND tỉnh|'],
    ],
    ['Giám đốc Sở Khoa học, Công nghệ Lê Văn Tám', ['Lê Văn Tám; Giám đốc|Sở Khoa học, Công nghệ|']],
    ['Giám đốc Sở Nông nghiệp Môi trường Lê Văn Tám', ['Lê Văn Tám; Giám đốc|Sở Nông nghiệp Môi trường|']],
    ['Giám đốc Sở Nông nghiệp - Môi trường Lê Văn Tám', ['Lê Văn Tám; Giám đốc|Sở Nông nghiệp - Môi trường|']],
    ['Giám đốc Sở Văn hóa, Thể thao, Du lịch Lê Văn Tám', ['Lê Văn Tám; Giám đốc|Sở Văn hóa, Thể thao, Du lịch|']],
    ['Bộ trưởng Dân tộc, Tôn giáo Lê Văn Tám', ['Lê Văn Tám; Bộ trưởng|Bộ Dân tộc, Tôn giáo|']],
    ['Trưởng ban Tuyên giáo - Dân vận Tỉnh ủy Lê Văn Tám', ['Lê Văn Tám; Trưởng ban Tuyên giáo - Dân vận|Tỉnh ủy|']],
    [
      'ông Lê Văn Tám, Vụ trưởng Vụ Lao động văn hóa xã hội Văn phòng Chính phủ',
      ['Lê Văn Tám; Vụ trưởng|Vụ Lao động văn hóa xã hội Văn phòng Chính phủ|'],
    ],
    // A comma behind a field that goes no further.
    [
      'ông Lê Văn Tám, Giám đốc Sở Y tế, giáo viên',
      ['ông Lê Văn Tám, Giám đốc Sở Y tế → Lê Văn Tám; Giám đốc|Sở Y tế|'],
    ],
    [
      'ông Lê Văn Tám, Trưởng ban Tổ chức, Chủ tịch Hội Luật gia tỉnh',
      ['Lê Văn Tám; Trưởng ban|Ban Tổ chức|; Chủ tịch|Hội Luật gia tỉnh|'],
    ],
    ['Giám đốc Sở Văn hóa và ông Lê Văn Tám', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('positions and bodies of army, election, Front', () => {
  it.each<[string, string[]]>([
    ['Phó Chủ nhiệm Chính trị Quân khu 2 Lê Văn Tám', ['Lê Văn Tám; Phó Chủ nhiệm Chính trị|Quân khu 2|']],
    ['ông Lê Văn Tám, Chủ nhiệm Hậu cần Quân khu 5', ['Lê Văn Tám; Chủ nhiệm Hậu cần|Quân khu 5|']],
    [
      'Đại tá Lê Văn Tám, Phó Chủ nhiệm Hậu cần - Kỹ thuật Quân đoàn 34',
      ['Lê Văn Tám; Phó Chủ nhiệm Hậu cần - Kỹ thuật|Quân đoàn 34|'],
    ],
    [
      'Thượng tá Lê Văn Tám, Chủ nhiệm Chính trị Bộ CHQS tỉnh Sơn La',
      ['Lê Văn Tám; Chủ nhiệm Chính trị|Bộ CHQS tỉnh|Sơn La'],
    ],
    ['Chủ nhiệm Ủy ban Kiểm tra Lê Văn Tám', ['Lê Văn Tám; Chủ nhiệm|Ủy ban Kiểm tra|']],
    ['ông Lê Văn Tám, Chủ nhiệm Câu lạc bộ', ['Lê Văn Tám; Chủ nhiệm|Câu lạc bộ|']],
    [
      'Phó Chủ tịch, Tổng thư ký điều hành công việc Hội Chữ thập đỏ Việt Nam Lê Hải Tám',
      ['Lê Hải Tám; Phó Chủ tịch|Hội Chữ thập đỏ Việt Nam|; Tổng thư ký|Hội Chữ thập đỏ Việt Nam|'],
    ],
    ['Phó Chủ tịch điều hành công việc UBND huyện Lê Hải Tám', ['Lê Hải Tám; Phó Chủ tịch|UBND huyện|']],
    ['Chủ tịch Ủy ban bầu cử tỉnh Lê Văn Tám', ['Lê Văn Tám; Chủ tịch|Ủy ban bầu cử tỉnh|']],
    ['Ủy viên ủy ban bầu cử xã Kim Liên Lê Văn Tám', ['Lê Văn Tám; Ủy viên|ủy ban bầu cử xã Kim Liên|']],
    ['Trưởng Tiểu ban Nhân sự Lê Văn Tám', ['Lê Văn Tám; Trưởng Tiểu ban|Tiểu ban Nhân sự|']],
    ['ông Lê Văn Tám, Phó Trưởng Tiểu ban Tuyên truyền', ['Lê Văn Tám; Phó Trưởng Tiểu ban|Tiểu ban Tuyên truyền|']],
    [
      'UVBCH Đảng bộ tỉnh, Bí thư Đảng ủy xã Kim Liên Lê Văn Tám',
      ['Lê Văn Tám; UVBCH|Đảng bộ tỉnh|; Bí thư|Đảng ủy xã Kim Liên|'],
    ],
    [
      'ông Lê Văn Tám, UVBCH Đảng bộ tỉnh, Bí thư Đảng ủy xã Kim Liên',
      ['Lê Văn Tám; UVBCH|Đảng bộ tỉnh|; Bí thư|Đảng ủy xã Kim Liên|'],
    ],
    ['ông Lê Văn Tám, Tham tán Đại sứ quán Việt Nam', ['Lê Văn Tám; Tham tán|Đại sứ quán Việt Nam|']],
    ['Phó Hội trưởng Hội Phật giáo Lê Văn Tám', ['Lê Văn Tám; Phó Hội trưởng|Hội Phật giáo|']],
    ['Chủ tịch UB MTTQ VN tỉnh Lê Văn Tám', ['Lê Văn Tám; Chủ tịch|UB MTTQ VN tỉnh|']],
    ['ông Lê Văn Tám, Chủ tịch UB MTTQ Việt Nam xã Kim Liên', ['Lê Văn Tám; Chủ tịch|UB MTTQ Việt Nam xã Kim Liên|']],
    [
      'ông Lê Văn Tám, Trưởng Ban Xây dựng Đảng ủy xã Kim Liên',
      ['Lê Văn Tám; Trưởng Ban Xây dựng|Đảng ủy xã Kim Liên|'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('parts and the bodies they belong to', () => {
  it.each<[string, string[]]>([
    ['ông Lê Văn Tám, Chính ủy Trung đoàn 24, Sư đoàn 10', ['Lê Văn Tám; Chính ủy|Trung đoàn 24, Sư đoàn 10|']],
    ['ông Lê Văn Tám, Chính ủy Trung đoàn 24 (Sư đoàn 10)', ['Lê Văn Tám; Chính ủy|Trung đoàn 24 (Sư đoàn 10)|']],
    [
      'ông Lê Văn Tám, Tiểu đoàn trưởng Tiểu đoàn 3, Trung đoàn 24, Sư đoàn 10',
      ['Lê Văn Tám; Tiểu đoàn trưởng|Tiểu đoàn 3, Trung đoàn 24, Sư đoàn 10|'],
    ],
    ['ông Lê Văn Tám, Chính ủy Sư đoàn 10, Quân đoàn 34', ['Lê Văn Tám; Chính ủy|Sư đoàn 10, Quân đoàn 34|']],
    [
      'ông Lê Văn Tám, Đội trưởng Đội CSGT số 1, Phòng CSGT Công an tỉnh Nghệ An',
      ['Lê Văn Tám; Đội trưởng|Đội CSGT số 1, Phòng CSGT Công an tỉnh|Nghệ An'],
    ],
    [
      'ông Lê Văn Tám, Trạm trưởng Trạm Kiểm dịch, Chi cục Thú y tỉnh Nghệ An',
      ['Lê Văn Tám; Trạm trưởng|Trạm Kiểm dịch, Chi cục Thú y tỉnh|Nghệ An'],
    ],
    ['ông Lê Văn Tám, Phó Vụ trưởng Vụ Pháp chế, Bộ Nội vụ', ['Lê Văn Tám; Phó Vụ trưởng|Vụ Pháp chế, Bộ Nội vụ|']],
    // Side by side, not one in the other.
    [
      'ông Lê Văn Tám, Chính ủy Sư đoàn 10, Trung đoàn 24 dự',
      ['ông Lê Văn Tám, Chính ủy Sư đoàn 10 → Lê Văn Tám; Chính ủy|Sư đoàn 10|'],
    ],
    [
      'ông Lê Văn Tám, Giám đốc Trung tâm Lưu trữ, Phòng Hành chính dự',
      ['ông Lê Văn Tám, Giám đốc Trung tâm Lưu trữ → Lê Văn Tám; Giám đốc|Trung tâm Lưu trữ|'],
    ],
    [
      'ông Lê Văn Tám, Chính ủy Sư đoàn 10, Chính ủy Quân đoàn 34',
      ['Lê Văn Tám; Chính ủy|Sư đoàn 10|; Chính ủy|Quân đoàn 34|'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
