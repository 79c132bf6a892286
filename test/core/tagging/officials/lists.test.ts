import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('lists, headers, rows, tables, captions', () => {
  it.each<[string, string[]]>([
    [
      'Dự có các đồng chí: Nguyễn Hương Gia, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh; Nguyễn Hữu Thanh, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh; Đỗ Đình Hưu, Tỉnh ủy viên, Giám đốc Sở Tài chính.',
      [
        'Nguyễn Hương Gia, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh → Nguyễn Hương Gia; Phó Bí thư|Tỉnh ủy|; Chủ tịch|UBND tỉnh|',
        'Nguyễn Hữu Thanh, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh → Nguyễn Hữu Thanh; Ủy viên Ban Thường vụ|Tỉnh ủy|; Phó Chủ tịch|UBND tỉnh|',
        'Đỗ Đình Hưu, Tỉnh ủy viên, Giám đốc Sở Tài chính → Đỗ Đình Hưu; Tỉnh ủy viên|Tỉnh ủy|; Giám đốc|Sở Tài chính|',
      ],
    ],
    [
      'Dự phiên họp có các đồng chí trong Ban Thường vụ Tỉnh ủy: Nguyễn Lê Huyên, Phó Chủ tịch Thường trực UBND tỉnh; Đại tá Nguyễn Thanh Trương, Giám đốc Công an tỉnh.',
      [
        'Nguyễn Lê Huyên, Phó Chủ tịch Thường trực UBND tỉnh → Nguyễn Lê Huyên; Phó Chủ tịch Thường trực|UBND tỉnh|',
        'Đại tá Nguyễn Thanh Trương, Giám đốc Công an tỉnh → Nguyễn Thanh Trương; Giám đốc|Công an tỉnh|',
      ],
    ],
    [
      'các Ủy viên Trung ương Đảng: Nguyễn Hồng Linh, Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương; Nguyễn Hải Ninh An, Bộ trưởng Bộ Tư pháp; Nguyễn Đức Thành, Bí thư Tỉnh ủy Ninh Thuận.',
      [
        'Nguyễn Hồng Linh, Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương → Nguyễn Hồng Linh; Ủy viên|Trung ương Đảng|; Phó Chủ nhiệm|Ủy ban Kiểm tra Trung ương|',
        'Nguyễn Hải Ninh An, Bộ trưởng Bộ Tư pháp → Nguyễn Hải Ninh An; Ủy viên|Trung ương Đảng|; Bộ trưởng|Bộ Tư pháp|',
        'Nguyễn Đức Thành, Bí thư Tỉnh ủy Ninh Thuận → Nguyễn Đức Thành; Ủy viên|Trung ương Đảng|; Bí thư|Tỉnh ủy|Ninh Thuận',
      ],
    ],
    [
      'Dự kỳ họp có các đồng chí: Phạm Văn Vọng Xa - ủy viên Trung ương Đảng - Bí thư Tỉnh ủy - Chủ tịch HĐND tỉnh; Phùng Quang Hưng - phó Bí thư Tỉnh ủy - Chủ tịch UBND tỉnh.',
      [
        'Phạm Văn Vọng Xa - ủy viên Trung ương Đảng - Bí thư Tỉnh ủy - Chủ tịch HĐND tỉnh → Phạm Văn Vọng Xa; ủy viên|Trung ương Đảng|; Bí thư|Tỉnh ủy|; Chủ tịch|HĐND tỉnh|',
        'Phùng Quang Hưng - phó Bí thư Tỉnh ủy - Chủ tịch UBND tỉnh → Phùng Quang Hưng; phó Bí thư|Tỉnh ủy|; Chủ tịch|UBND tỉnh|',
      ],
    ],
    [
      'Cùng dự có các đồng chí Phó Chủ nhiệm Tổng cục Chính trị: Thượng tướng Nguyễn Trọng Nghị - Ủy viên Trung ương Đảng, Trung tướng Trần Quang Phong - Ủy viên Trung ương Đảng, Trung tướng Đỗ Cần và Trung tướng Lê Hiền Vấn.',
      [
        'Thượng tướng Nguyễn Trọng Nghị - Ủy viên Trung ương Đảng → Nguyễn Trọng Nghị; Phó Chủ nhiệm|Tổng cục Chính trị|; Ủy viên|Trung ương Đảng|',
        'Trung tướng Trần Quang Phong - Ủy viên Trung ương Đảng → Trần Quang Phong; Phó Chủ nhiệm|Tổng cục Chính trị|; Ủy viên|Trung ương Đảng|',
        'Trung tướng Đỗ Cần → Đỗ Cần; Phó Chủ nhiệm|Tổng cục Chính trị|',
        'Trung tướng Lê Hiền Vấn → Lê Hiền Vấn; Phó Chủ nhiệm|Tổng cục Chính trị|',
      ],
    ],
    [
      'Các phó chủ tịch UBND tỉnh: Lê Văn Hải, Trần Thị Mai và Nguyễn Hữu Quế dự.',
      [
        'Lê Văn Hải → Lê Văn Hải; phó chủ tịch|UBND tỉnh|',
        'Trần Thị Mai → Trần Thị Mai; phó chủ tịch|UBND tỉnh|',
        'Nguyễn Hữu Quế → Nguyễn Hữu Quế; phó chủ tịch|UBND tỉnh|',
      ],
    ],
    [
      'Các Phó Chủ tịch UBND tỉnh Lê Văn Hải, Trần Thị Mai, Nguyễn Hữu Quế dự.',
      [
        'Phó Chủ tịch UBND tỉnh Lê Văn Hải → Lê Văn Hải; Phó Chủ tịch|UBND tỉnh|',
        'Trần Thị Mai → Trần Thị Mai; Phó Chủ tịch|UBND tỉnh|',
        'Nguyễn Hữu Quế → Nguyễn Hữu Quế; Phó Chủ tịch|UBND tỉnh|',
      ],
    ],
    [
      'Các đồng chí Phó Bí thư Tỉnh ủy Lê Văn Hải, Trần Thị Mai cùng dự.',
      [
        'đồng chí Phó Bí thư Tỉnh ủy Lê Văn Hải → Lê Văn Hải; Phó Bí thư|Tỉnh ủy|',
        'Trần Thị Mai → Trần Thị Mai; Phó Bí thư|Tỉnh ủy|',
      ],
    ],
    [
      'Các đồng chí Lê Văn Hải, Phó Bí thư Tỉnh ủy; Trần Thị Mai, Chủ tịch UBND tỉnh chủ trì.',
      [
        'đồng chí Lê Văn Hải, Phó Bí thư Tỉnh ủy → Lê Văn Hải; Phó Bí thư|Tỉnh ủy|',
        'Trần Thị Mai, Chủ tịch UBND tỉnh → Trần Thị Mai; Chủ tịch|UBND tỉnh|',
      ],
    ],
    [
      'Các đồng chí Lê Văn Hải - Phó Bí thư Tỉnh ủy, Trần Thị Mai - Chủ tịch UBND tỉnh, Nguyễn Hữu Quế - Trưởng ban Nội chính Tỉnh ủy chủ trì.',
      [
        'đồng chí Lê Văn Hải - Phó Bí thư Tỉnh ủy → Lê Văn Hải; Phó Bí thư|Tỉnh ủy|',
        'Trần Thị Mai - Chủ tịch UBND tỉnh → Trần Thị Mai; Chủ tịch|UBND tỉnh|',
        'Nguyễn Hữu Quế - Trưởng ban Nội chính Tỉnh ủy → Nguyễn Hữu Quế; Trưởng ban Nội chính|Tỉnh ủy|',
      ],
    ],
    [
      'Tham dự có Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Nguyễn Thanh Ngoãn; Phó Chủ tịch Thường trực HĐND tỉnh Nguyễn Đài Thi, Phó Chủ tịch Thường trực UBND tỉnh Võ Đức Trọng.',
      [
        'Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Nguyễn Thanh Ngoãn → Nguyễn Thanh Ngoãn; Phó Bí thư|Tỉnh ủy|; Chủ tịch|UBND tỉnh|',
        'Phó Chủ tịch Thường trực HĐND tỉnh Nguyễn Đài Thi → Nguyễn Đài Thi; Phó Chủ tịch Thường trực|HĐND tỉnh|',
        'Phó Chủ tịch Thường trực UBND tỉnh Võ Đức Trọng → Võ Đức Trọng; Phó Chủ tịch Thường trực|UBND tỉnh|',
      ],
    ],
    [
      '3 nguyên Bí thư Tỉnh ủy là các ông: Phạm Văn Vong, Ngô Đức Vương, Nguyễn Doãn Khanh',
      [
        'Phạm Văn Vong → Phạm Văn Vong; Bí thư|Tỉnh ủy| (former)',
        'Ngô Đức Vương → Ngô Đức Vương; Bí thư|Tỉnh ủy| (former)',
        'Nguyễn Doãn Khanh → Nguyễn Doãn Khanh; Bí thư|Tỉnh ủy| (former)',
      ],
    ],
    [
      'Các Phó bí thư được chỉ định gồm: Hồ Văn Mươi (Chủ tịch UBND tỉnh), Phạm Thị Phước (Chủ tịch Ủy ban MTTQ tỉnh), Đặng Hồng Sỹ, Bùi Thắng, Lưu Văn Trung.',
      [
        'Hồ Văn Mươi (Chủ tịch UBND tỉnh) → Hồ Văn Mươi; Phó bí thư||; Chủ tịch|UBND tỉnh|',
        'Phạm Thị Phước (Chủ tịch Ủy ban MTTQ tỉnh) → Phạm Thị Phước; Phó bí thư||; Chủ tịch|Ủy ban MTTQ tỉnh|',
        'Đặng Hồng Sỹ → Đặng Hồng Sỹ; Phó bí thư||',
        'Bùi Thắng → Bùi Thắng; Phó bí thư||',
        'Lưu Văn Trung → Lưu Văn Trung; Phó bí thư||',
      ],
    ],
    [
      'Các Phó bí thư Tỉnh ủy gồm ông Tạ Anh Tuân, Chủ tịch UBND tỉnh Đắk Lắk; bà Huỳnh Thị Chiến Hoa và ông Đỗ Hữu Huy',
      [
        'ông Tạ Anh Tuân, Chủ tịch UBND tỉnh Đắk Lắk → Tạ Anh Tuân; Phó bí thư|Tỉnh ủy|Đắk Lắk; Chủ tịch|UBND tỉnh|Đắk Lắk',
        'bà Huỳnh Thị Chiến Hoa → Huỳnh Thị Chiến Hoa; Phó bí thư|Tỉnh ủy|Đắk Lắk',
        'ông Đỗ Hữu Huy → Đỗ Hữu Huy; Phó bí thư|Tỉnh ủy|Đắk Lắk',
      ],
    ],
    [
      '5 Phó bí thư Tỉnh ủy gồm: bà Cao Thị Hòa Ân, Phó bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh; ông Tạ Anh Tuân, Phó bí thư Tỉnh ủy, Chủ tịch UBND tỉnh; ông Y Giang Gry Niê, Phó bí thư Tỉnh ủy, Chủ tịch Ủy ban MTTQVN tỉnh.',
      [
        'bà Cao Thị Hòa Ân, Phó bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh → Cao Thị Hòa Ân; Phó bí thư Thường trực|Tỉnh ủy|; Chủ tịch|HĐND tỉnh|',
        'ông Tạ Anh Tuân, Phó bí thư Tỉnh ủy, Chủ tịch UBND tỉnh → Tạ Anh Tuân; Phó bí thư|Tỉnh ủy|; Chủ tịch|UBND tỉnh|',
        'ông Y Giang Gry Niê, Phó bí thư Tỉnh ủy, Chủ tịch Ủy ban MTTQVN tỉnh → Y Giang Gry Niê; Phó bí thư|Tỉnh ủy|; Chủ tịch|Ủy ban MTTQVN tỉnh|',
      ],
    ],
    [
      '4 Phó bí thư gồm bà: Cao Thị Hòa Ân (Chủ tịch HĐND tỉnh, Phó bí thư thường trực), ông Tạ Anh Tuân (Chủ tịch UBND tỉnh), bà Huỳnh Thị Chiến Hoa và ông Đỗ Hữu Huy.',
      [
        'bà: Cao Thị Hòa Ân (Chủ tịch HĐND tỉnh, Phó bí thư thường trực) → Cao Thị Hòa Ân; Chủ tịch|HĐND tỉnh|; Phó bí thư thường trực||',
        'ông Tạ Anh Tuân (Chủ tịch UBND tỉnh) → Tạ Anh Tuân; Phó bí thư||; Chủ tịch|UBND tỉnh|',
        'bà Huỳnh Thị Chiến Hoa → Huỳnh Thị Chiến Hoa; Phó bí thư||',
        'ông Đỗ Hữu Huy → Đỗ Hữu Huy; Phó bí thư||',
      ],
    ],
    [
      'bầu ra 3 Phó Bí thư Tỉnh uỷ khoá mới gồm các đồng chí: Phạm Minh Tân (Phó Bí thư Thường trực Tỉnh uỷ khoá XVI), Phạm Ngọc Nghi (Phó Bí thư, Chủ tịch UBND tỉnh) và đồng chí Y Biêr Niê (Phó Bí thư Tỉnh uỷ Đắk Lắk khoá XVI).',
      [
        'Phạm Minh Tân (Phó Bí thư Thường trực Tỉnh uỷ khoá XVI) → Phạm Minh Tân; Phó Bí thư Thường trực|Tỉnh uỷ|Đắk Lắk',
        'Phạm Ngọc Nghi (Phó Bí thư, Chủ tịch UBND tỉnh) → Phạm Ngọc Nghi; Phó Bí thư|Tỉnh uỷ|Đắk Lắk; Chủ tịch|UBND tỉnh|Đắk Lắk',
        'đồng chí Y Biêr Niê (Phó Bí thư Tỉnh uỷ Đắk Lắk khoá XVI) → Y Biêr Niê; Phó Bí thư|Tỉnh uỷ|Đắk Lắk',
      ],
    ],
    [
      'Cục Thuế tỉnh Bình Phước gồm: Nguyễn Duy Khang (cục phó), Trần Văn Đình (trưởng phòng thanh tra), Phạm Quang Vịnh (phó phòng)',
      [
        'Nguyễn Duy Khang (cục phó) → Nguyễn Duy Khang; cục phó|Cục Thuế tỉnh|Bình Phước',
        'Trần Văn Đình (trưởng phòng thanh tra) → Trần Văn Đình; trưởng phòng|Phòng thanh tra|',
        'Phạm Quang Vịnh (phó phòng) → Phạm Quang Vịnh; phó phòng|Cục Thuế tỉnh|Bình Phước',
      ],
    ],
    [
      'Đoàn công tác gồm lãnh đạo các sở: Lê Văn Tám, Giám đốc Sở Y tế; Trần Thị Chín, Phó Giám đốc Sở Nội vụ',
      [
        'Lê Văn Tám, Giám đốc Sở Y tế → Lê Văn Tám; Giám đốc|Sở Y tế|',
        'Trần Thị Chín, Phó Giám đốc Sở Nội vụ → Trần Thị Chín; Phó Giám đốc|Sở Nội vụ|',
      ],
    ],
    [
      'Chủ trì hội nghị có các đồng chí:\n- Nguyễn Văn Bảy, Bí thư Tỉnh ủy;\n- Trần Văn Tám, Phó Bí thư Tỉnh ủy;\n- Lê Thị Chín, Chủ tịch HĐND tỉnh.',
      [
        'Nguyễn Văn Bảy, Bí thư Tỉnh ủy → Nguyễn Văn Bảy; Bí thư|Tỉnh ủy|',
        'Trần Văn Tám, Phó Bí thư Tỉnh ủy → Trần Văn Tám; Phó Bí thư|Tỉnh ủy|',
        'Lê Thị Chín, Chủ tịch HĐND tỉnh → Lê Thị Chín; Chủ tịch|HĐND tỉnh|',
      ],
    ],
    [
      'Danh sách Ban Thường vụ:\n1. Nguyễn Văn Bảy, Bí thư Tỉnh ủy\n2. Trần Văn Tám, Phó Bí thư Tỉnh ủy\n3. Lê Thị Chín, Chủ tịch HĐND tỉnh',
      [
        'Nguyễn Văn Bảy, Bí thư Tỉnh ủy → Nguyễn Văn Bảy; Bí thư|Tỉnh ủy|',
        'Trần Văn Tám, Phó Bí thư Tỉnh ủy → Trần Văn Tám; Phó Bí thư|Tỉnh ủy|',
        'Lê Thị Chín, Chủ tịch HĐND tỉnh → Lê Thị Chín; Chủ tịch|HĐND tỉnh|',
      ],
    ],
    [
      'Danh sách:\n1. Đồng chí Nguyễn Văn Bảy - Bí thư Tỉnh ủy\n2. Đồng chí Trần Văn Tám - Phó Bí thư Tỉnh ủy',
      [
        'Đồng chí Nguyễn Văn Bảy - Bí thư Tỉnh ủy → Nguyễn Văn Bảy; Bí thư|Tỉnh ủy|',
        'Đồng chí Trần Văn Tám - Phó Bí thư Tỉnh ủy → Trần Văn Tám; Phó Bí thư|Tỉnh ủy|',
      ],
    ],
    [
      '1) Ông Nguyễn Văn Bảy: Bí thư Tỉnh ủy\n2) Ông Trần Văn Tám: Phó Bí thư Tỉnh ủy',
      [
        'Ông Nguyễn Văn Bảy: Bí thư Tỉnh ủy → Nguyễn Văn Bảy; Bí thư|Tỉnh ủy|',
        'Ông Trần Văn Tám: Phó Bí thư Tỉnh ủy → Trần Văn Tám; Phó Bí thư|Tỉnh ủy|',
      ],
    ],
    [
      'Nguyễn Văn Bảy | Bí thư Tỉnh ủy\nTrần Văn Tám | Phó Bí thư Tỉnh ủy',
      [
        'Nguyễn Văn Bảy | Bí thư Tỉnh ủy → Nguyễn Văn Bảy; Bí thư|Tỉnh ủy|',
        'Trần Văn Tám | Phó Bí thư Tỉnh ủy → Trần Văn Tám; Phó Bí thư|Tỉnh ủy|',
      ],
    ],
    [
      'Bí thư Tỉnh ủy: Nguyễn Văn Bảy\nPhó Bí thư Thường trực: Trần Văn Tám',
      [
        'Bí thư Tỉnh ủy: Nguyễn Văn Bảy → Nguyễn Văn Bảy; Bí thư|Tỉnh ủy|',
        'Phó Bí thư Thường trực: Trần Văn Tám → Trần Văn Tám; Phó Bí thư Thường trực|Tỉnh ủy|',
      ],
    ],
    ['Nguyễn Văn Bảy\nBí thư Tỉnh ủy', []],
    [
      'Các đồng chí: Nguyễn Văn Bảy, Trần Văn Tám, Lê Thị Chín - Ủy viên Ban Thường vụ Tỉnh ủy dự',
      [
        'Nguyễn Văn Bảy → Nguyễn Văn Bảy; Ủy viên Ban Thường vụ|Tỉnh ủy|',
        'Trần Văn Tám → Trần Văn Tám; Ủy viên Ban Thường vụ|Tỉnh ủy|',
        'Lê Thị Chín - Ủy viên Ban Thường vụ Tỉnh ủy → Lê Thị Chín; Ủy viên Ban Thường vụ|Tỉnh ủy|',
      ],
    ],
    [
      'Các đồng chí Nguyễn Văn Bảy, Trần Văn Tám, Lê Thị Chín - các Phó Bí thư Tỉnh ủy dự',
      [
        'đồng chí Nguyễn Văn Bảy → Nguyễn Văn Bảy; Phó Bí thư|Tỉnh ủy|',
        'Trần Văn Tám → Trần Văn Tám; Phó Bí thư|Tỉnh ủy|',
        'Lê Thị Chín - các Phó Bí thư Tỉnh ủy → Lê Thị Chín; Phó Bí thư|Tỉnh ủy|',
      ],
    ],
    [
      'các đồng chí Nguyễn Văn Bảy và Trần Văn Tám, Phó Chủ tịch UBND tỉnh',
      [
        'đồng chí Nguyễn Văn Bảy → Nguyễn Văn Bảy',
        'Trần Văn Tám, Phó Chủ tịch UBND tỉnh → Trần Văn Tám; Phó Chủ tịch|UBND tỉnh|',
      ],
    ],
    [
      'hai Phó Chủ tịch UBND tỉnh là ông Nguyễn Văn Bảy và bà Trần Thị Tám',
      [
        'ông Nguyễn Văn Bảy → Nguyễn Văn Bảy; Phó Chủ tịch|UBND tỉnh|',
        'bà Trần Thị Tám → Trần Thị Tám; Phó Chủ tịch|UBND tỉnh|',
      ],
    ],
    [
      'Kỷ luật 2 nguyên Phó chủ tịch UBND tỉnh Quảng Ninh, ông Đặng Huy Hưu và bà Vũ Thị Thu Thùy',
      [
        'ông Đặng Huy Hưu → Đặng Huy Hưu; Phó chủ tịch|UBND tỉnh|Quảng Ninh (former)',
        'bà Vũ Thị Thu Thùy → Vũ Thị Thu Thùy; Phó chủ tịch|UBND tỉnh|Quảng Ninh (former)',
      ],
    ],
    [
      'kỷ luật cảnh cáo các ông Đặng Quốc Khang, nguyên Bí thư Tỉnh ủy Hà Giang và Chẩu Văn Lăm, nguyên Bí thư Tỉnh ủy Tuyên Quang',
      [
        'ông Đặng Quốc Khang, nguyên Bí thư Tỉnh ủy Hà Giang → Đặng Quốc Khang; Bí thư|Tỉnh ủy|Hà Giang (former)',
        'Chẩu Văn Lăm, nguyên Bí thư Tỉnh ủy Tuyên Quang → Chẩu Văn Lăm; Bí thư|Tỉnh ủy|Tuyên Quang (former)',
      ],
    ],
    [
      'Tham dự có Chủ tịch HĐND tỉnh Lê Văn A; Phó Chủ tịch UBND tỉnh Trần Văn B; lãnh đạo các sở, ngành',
      [
        'Chủ tịch HĐND tỉnh Lê Văn A → Lê Văn A; Chủ tịch|HĐND tỉnh|',
        'Phó Chủ tịch UBND tỉnh Trần Văn B → Trần Văn B; Phó Chủ tịch|UBND tỉnh|',
      ],
    ],
    [
      'Ông Nguyễn Xuân Đương, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Nghệ An (Ảnh: Nguyễn Văn Nhất/TTXVN)',
      [
        'Ông Nguyễn Xuân Đương, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Nghệ An → Nguyễn Xuân Đương; Phó Bí thư|Tỉnh ủy|Nghệ An; Chủ tịch|UBND tỉnh|Nghệ An',
      ],
    ],
    [
      'Cựu chủ tịch TP. Trà Vinh Diệp Văn Thanh và các bị cáo tại phiên tòa. (Ảnh: nld.com.vn)',
      ['Cựu chủ tịch TP. Trà Vinh Diệp Văn Thanh → Diệp Văn Thanh; chủ tịch|TP.|Trà Vinh (former)'],
    ],
    [
      'Bí thư Tỉnh ủy Trần Văn Tám (bìa phải) và Chủ tịch UBND tỉnh Lê Hải (thứ 2 từ trái sang) trao quà. ẢNH: HỮU TÚ',
      [
        'Bí thư Tỉnh ủy Trần Văn Tám (bìa phải) → Trần Văn Tám; Bí thư|Tỉnh ủy|',
        'Chủ tịch UBND tỉnh Lê Hải (thứ 2 từ trái sang) → Lê Hải; Chủ tịch|UBND tỉnh|',
      ],
    ],
    [
      'Đồng chí Vũ Văn Diên, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch Thường trực UBND tỉnh phát biểu tại đại hội.Đồng chí Vũ Văn Diên tặng hoa.',
      [
        'Đồng chí Vũ Văn Diên, Ủy viên Ban Thường vụ Tỉnh ủy, Phó Chủ tịch Thường trực UBND tỉnh → Vũ Văn Diên; Ủy viên Ban Thường vụ|Tỉnh ủy|; Phó Chủ tịch Thường trực|UBND tỉnh|',
        'Đồng chí Vũ Văn Diên → Vũ Văn Diên; Ủy viên Ban Thường vụ|Tỉnh ủy|; Phó Chủ tịch Thường trực|UBND tỉnh|',
      ],
    ],
    [
      'UBND tỉnh do đồng chí Trần Tám - Phó Chủ tịch làm trưởng đoàn',
      ['đồng chí Trần Tám - Phó Chủ tịch → Trần Tám; Phó Chủ tịch|UBND tỉnh|'],
    ],
    [
      'Đoàn công tác của Tỉnh ủy do đồng chí Bí thư Tỉnh ủy Trần Văn Tám làm Trưởng đoàn',
      ['đồng chí Bí thư Tỉnh ủy Trần Văn Tám → Trần Văn Tám; Bí thư|Tỉnh ủy|'],
    ],
    [
      'Ban Chỉ đạo do đồng chí Trần Văn Tám, Phó Bí thư Tỉnh ủy làm Trưởng ban',
      [
        'đồng chí Trần Văn Tám, Phó Bí thư Tỉnh ủy → Trần Văn Tám; Phó Bí thư|Tỉnh ủy|; Trưởng ban|Ban Chỉ đạo| (appointed)',
      ],
    ],
    [
      'Đồng chí Trần Văn Tám, Ủy viên Ban Thường vụ, Trưởng ban Tuyên giáo Tỉnh ủy',
      ['Trần Văn Tám; Ủy viên Ban Thường vụ|Tỉnh ủy|; Trưởng ban Tuyên giáo|Tỉnh ủy|'],
    ],
    [
      'Ông Y Thanh Hà Niê Kđăn tiếp tục làm Bí thư tỉnh Lâm Đồng. Ảnh: Báo Lâm Đồng.',
      ['Ông Y Thanh Hà Niê Kđăn → Y Thanh Hà Niê Kđăn; Bí thư|tỉnh|Lâm Đồng (appointed)'],
    ],
    [
      'Ông Lê Minh Khải, Bí thư Hà Nội Bùi Thị Minh Hoan và Chủ tịch Hà Nội Trần Sỹ Thành',
      [
        'Bí thư Hà Nội Bùi Thị Minh Hoan → Bùi Thị Minh Hoan; Bí thư||Hà Nội',
        'Chủ tịch Hà Nội Trần Sỹ Thành → Trần Sỹ Thành; Chủ tịch||Hà Nội',
      ],
    ],
    [
      'Tham gia đoàn có: Thiếu tướng Trần Đình Tình, Phó Tư lệnh Quân khu; Đại tá Lê Hồng Quất, Phó Chính ủy Bộ CHQS tỉnh; đồng chí Nguyễn Thị Tám, Phó Chủ tịch HĐND tỉnh',
      [
        'Thiếu tướng Trần Đình Tình, Phó Tư lệnh Quân khu → Trần Đình Tình; Phó Tư lệnh|Quân khu|',
        'Đại tá Lê Hồng Quất, Phó Chính ủy Bộ CHQS tỉnh → Lê Hồng Quất; Phó Chính ủy|Bộ CHQS tỉnh|',
        'đồng chí Nguyễn Thị Tám, Phó Chủ tịch HĐND tỉnh → Nguyễn Thị Tám; Phó Chủ tịch|HĐND tỉnh|',
      ],
    ],
    [
      'Các đại biểu: Nguyễn Văn Tám (Hà Nội), Trần Thị Bé (Cần Thơ) và Lê Văn Chín (Đắk Lắk) phát biểu',
      [
        'Nguyễn Văn Tám (Hà Nội) → Nguyễn Văn Tám; đại biểu||',
        'Trần Thị Bé (Cần Thơ) → Trần Thị Bé; đại biểu||',
        'Lê Văn Chín (Đắk Lắk) → Lê Văn Chín; đại biểu||',
      ],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('what hands nothing on', () => {
  it.each<[string, string[]]>([
    [
      'Đồng chí Nguyễn Văn Bảy, Bí thư Tỉnh ủy, các Phó Bí thư Tỉnh ủy, lãnh đạo các sở dự',
      ['Đồng chí Nguyễn Văn Bảy, Bí thư Tỉnh ủy → Nguyễn Văn Bảy; Bí thư|Tỉnh ủy|'],
    ],
    [
      'Có các Phó Chủ tịch UBND tỉnh, đồng chí Nguyễn Văn Bảy, Giám đốc Sở Y tế cùng dự',
      ['đồng chí Nguyễn Văn Bảy, Giám đốc Sở Y tế → Nguyễn Văn Bảy; Giám đốc|Sở Y tế|'],
    ],
    [
      'Các Phó Thủ tướng Bùi Văn Tám, Mai Chín; Bộ trưởng Bộ Y tế Lê Thị Hoa dự',
      [
        'Phó Thủ tướng Bùi Văn Tám → Bùi Văn Tám; Phó Thủ tướng||',
        'Mai Chín → Mai Chín; Phó Thủ tướng||',
        'Bộ trưởng Bộ Y tế Lê Thị Hoa → Lê Thị Hoa; Bộ trưởng|Bộ Y tế|',
      ],
    ],
    ['Ông Nguyễn Văn Bảy, Giám đốc Công ty TNHH Sao Mai; Trần Văn Tám, kế toán', []],
    ['Danh sách trúng thưởng: Nguyễn Văn Bảy, Trần Văn Tám', []],
    ['Tại tỉnh: Nguyễn Văn Bảy, Trần Văn Tám làm ruộng', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
