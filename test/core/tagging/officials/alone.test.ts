import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('posts alone, given names, and what is no official', () => {
  it.each<[string, string[]]>([
    [
      'Ông Nguyễn Hải Nam, Bí thư Tỉnh ủy Thái Nguyên dự. Bí thư Thái Nguyên yêu cầu. Đồng chí Bí thư Tỉnh ủy nhấn mạnh. Tân Bí thư Tỉnh ủy cảm ơn.',
      [
        'Ông Nguyễn Hải Nam, Bí thư Tỉnh ủy Thái Nguyên → Nguyễn Hải Nam; Bí thư|Tỉnh ủy|Thái Nguyên',
        'Bí thư Thái Nguyên → Nguyễn Hải Nam; Bí thư|Tỉnh ủy|Thái Nguyên',
        'Đồng chí Bí thư Tỉnh ủy → Nguyễn Hải Nam; Bí thư|Tỉnh ủy|Thái Nguyên',
        'Tân Bí thư Tỉnh ủy → Nguyễn Hải Nam; Bí thư|Tỉnh ủy|Thái Nguyên',
      ],
    ],
    [
      'Bộ trưởng Bộ Y tế Đào Hồng Lam trả lời. Vị Bộ trưởng cho rằng cần. Bộ trưởng nhấn mạnh. Tư lệnh ngành y tế nói.',
      [
        'Bộ trưởng Bộ Y tế Đào Hồng Lam → Đào Hồng Lam; Bộ trưởng|Bộ Y tế|',
        'Vị Bộ trưởng → Đào Hồng Lam; Bộ trưởng|Bộ Y tế|',
        'Bộ trưởng → Đào Hồng Lam; Bộ trưởng|Bộ Y tế|',
      ],
    ],
    [
      'Thủ tướng Phạm Minh Chiến chủ trì. Người đứng đầu Chính phủ yêu cầu. Thủ tướng Chính phủ chỉ đạo.',
      [
        'Thủ tướng Phạm Minh Chiến → Phạm Minh Chiến; Thủ tướng||',
        'Người đứng đầu Chính phủ → Phạm Minh Chiến; Thủ tướng||',
        'Thủ tướng Chính phủ → Phạm Minh Chiến; Thủ tướng||',
      ],
    ],
    [
      'Chủ tịch UBND tỉnh Lê Văn Hòa họp. Chủ tịch tỉnh yêu cầu các sở. Chủ tịch UBND các huyện chịu trách nhiệm.',
      [
        'Chủ tịch UBND tỉnh Lê Văn Hòa → Lê Văn Hòa; Chủ tịch|UBND tỉnh|',
        'Chủ tịch tỉnh → Lê Văn Hòa; Chủ tịch|UBND tỉnh|',
      ],
    ],
    [
      'Tổng Bí thư Tô Lan phát biểu. Tổng Bí thư cho biết. Tổng Bí thư, Chủ tịch nước đề nghị.',
      ['Tổng Bí thư Tô Lan → Tô Lan; Tổng Bí thư||', 'Tổng Bí thư → Tô Lan; Tổng Bí thư||'],
    ],
    [
      'Chủ tịch Quốc hội Trần Thanh Mân chủ trì. Chủ tịch Quốc hội lưu ý. Phó Chủ tịch Quốc hội điều hành.',
      [
        'Chủ tịch Quốc hội Trần Thanh Mân → Trần Thanh Mân; Chủ tịch|Quốc hội|',
        'Chủ tịch Quốc hội → Trần Thanh Mân; Chủ tịch|Quốc hội|',
      ],
    ],
    [
      'Bí thư Tỉnh ủy Trần Hoa dự lễ trao bằng khen của Chủ tịch UBND tỉnh. Theo quyết định của Chủ tịch UBND tỉnh Lê Bình, ...',
      [
        'Bí thư Tỉnh ủy Trần Hoa → Trần Hoa; Bí thư|Tỉnh ủy|',
        'Chủ tịch UBND tỉnh → Lê Bình; Chủ tịch|UBND tỉnh|',
        'Chủ tịch UBND tỉnh Lê Bình → Lê Bình; Chủ tịch|UBND tỉnh|',
      ],
    ],
    [
      'Phó thủ tướng Vũ Đức An họp. Qua thực tiễn, phó thủ tướng cho rằng cần làm. Theo phó thủ tướng, đã đủ. "Tốt", phó thủ tướng nói. Có phó thủ tướng đi cùng; chức phó thủ tướng, hai phó thủ tướng nhấn mạnh.',
      [
        'Phó thủ tướng Vũ Đức An → Vũ Đức An; Phó thủ tướng||',
        'phó thủ tướng → Vũ Đức An; Phó thủ tướng||',
        'phó thủ tướng → Vũ Đức An; Phó thủ tướng||',
        'phó thủ tướng → Vũ Đức An; Phó thủ tướng||',
      ],
    ],
    [
      'Chủ tịch UBND tỉnh Lê Văn Hòa họp. "Phải làm ngay", chủ tịch UBND tỉnh nhấn mạnh. Mỗi chủ tịch UBND tỉnh cho biết; một bí thư huyện ủy nói; các giám đốc sở đề nghị; bộ trưởng Bộ Y tế yêu cầu.',
      [
        'Chủ tịch UBND tỉnh Lê Văn Hòa → Lê Văn Hòa; Chủ tịch|UBND tỉnh|',
        'chủ tịch UBND tỉnh → Lê Văn Hòa; Chủ tịch|UBND tỉnh|',
      ],
    ],
    [
      'Có đồng chí Châu Bùi Nữ An, đảng viên Đảng bộ Báo; đồng chí Nguyễn Duy Ba, Biên tập viên; đồng chí Lê Văn Tám - công nhân; đồng chí Lê Thị Tư (đoàn viên).',
      [],
    ],
    [
      'Có đồng chí Châu Bùi Nữ An, đảng viên, Bí thư Chi bộ 3; đồng chí Nguyễn Duy Ba. Đồng chí Lê Văn Tám, người con của quê hương. Đồng chí Lê Thị Tư, đảng viên. Đồng chí Lê Thị Tư là Bí thư Chi đoàn.',
      [
        'đồng chí Châu Bùi Nữ An, đảng viên, Bí thư Chi bộ 3 → Châu Bùi Nữ An; Bí thư|Chi bộ 3|',
        'đồng chí Nguyễn Duy Ba → Nguyễn Duy Ba',
        'Đồng chí Lê Văn Tám → Lê Văn Tám',
        'Đồng chí Lê Thị Tư → Lê Thị Tư; Bí thư|Chi đoàn|',
        'Đồng chí Lê Thị Tư → Lê Thị Tư; Bí thư|Chi đoàn|',
      ],
    ],
    [
      'Đại biểu Trần Chí An (đoàn TP Đà Nẵng) hỏi. Đại biểu Lê Văn Ba (đoàn tỉnh Thái Bình) nói. Đại biểu Lê Năm (tỉnh Hà Nam) nói. Đại biểu Lê Sáu (tỉnh nhà) nói.',
      [
        'Đại biểu Trần Chí An (đoàn TP Đà Nẵng) → Trần Chí An; Đại biểu||Đà Nẵng',
        'Đại biểu Lê Văn Ba (đoàn tỉnh Thái Bình) → Lê Văn Ba; Đại biểu||Thái Bình',
        'Đại biểu Lê Năm (tỉnh Hà Nam) → Lê Năm; Đại biểu||Hà Nam',
        'Đại biểu Lê Sáu → Lê Sáu; Đại biểu||',
      ],
    ],
    [
      'Thay mặt Bộ Tư lệnh Quân khu 7, Đại tá Trần Văn Ba, Chính ủy Bộ CHQS tỉnh nói. Ông Lê Tư, Ủy viên Ban Thường vụ Quân ủy Trung ương nói. Thường vụ Quân ủy Trung ương họp.',
      [
        'Đại tá Trần Văn Ba, Chính ủy Bộ CHQS tỉnh → Trần Văn Ba; Chính ủy|Bộ CHQS tỉnh|',
        'Ông Lê Tư, Ủy viên Ban Thường vụ Quân ủy Trung ương → Lê Tư; Ủy viên Ban Thường vụ|Quân ủy Trung ương|',
      ],
    ],
    [
      'Bộ trưởng Bộ TN&MT Lê Văn Ba dự. Bộ trưởng Bộ Tài nguyên và Môi trường Lê Văn Ba nói. Phó Chủ nhiệm Ủy ban Khoa học, Công nghệ và Môi trường Lê Tư nói. Phó Chủ nhiệm Ủy ban Khoa học Công nghệ Môi trường đề nghị.',
      [
        'Bộ trưởng Bộ TN&MT Lê Văn Ba → Lê Văn Ba; Bộ trưởng|Bộ Tài nguyên và Môi trường|',
        'Bộ trưởng Bộ Tài nguyên và Môi trường Lê Văn Ba → Lê Văn Ba; Bộ trưởng|Bộ Tài nguyên và Môi trường|',
        'Phó Chủ nhiệm Ủy ban Khoa học, Công nghệ và Môi trường Lê Tư → Lê Tư; Phó Chủ nhiệm|Ủy ban Khoa học, Công nghệ và Môi trường|',
        'Phó Chủ nhiệm Ủy ban Khoa học Công nghệ Môi trường → Lê Tư; Phó Chủ nhiệm|Ủy ban Khoa học, Công nghệ và Môi trường|',
      ],
    ],
    ['bầu chức danh Chủ tịch UBND tỉnh; kiện toàn chức danh Bí thư Đảng ủy', []],
    ['Bí thư, Chủ tịch các xã, phường; Chủ tịch UBND các huyện; Giám đốc các sở', []],
    ['mô hình “Bí thư Đảng ủy xã lắng nghe dân”', []],
    [
      'trường THCS Lê Quý Đôn; Học viện Chính trị khu vực I; Trường Đại học Tôn Đức Thắng; Nhà máy Thủy điện Trị An',
      [],
    ],
    ['Theo Nguyễn Văn Nhật (Vietnam+)', []],
    ['Luật sư Nguyễn Văn Hòa, Đoàn Luật sư TP Hà Nội cho biết', []],
    ['Ông Trần Văn Mạnh, chủ tịch HĐQT Công ty cổ phần Hoa Sen', []],
    ['Anh Nguyễn Văn Bình, nông dân xã Kim Liên', []],
    ['cô giáo Lê Thị Hoa, giáo viên Trường Tiểu học Nguyễn Du', []],
    ['đội tuyển bóng đá: Nguyễn Quang Hải, Nguyễn Công Phượng', []],
    ['thăm Mẹ Việt Nam Anh hùng Nguyễn Thị Tám', []],
    ['tàu Trường Sa, tàu Trần Đại Nghĩa', []],
    ['quỹ Nguyễn Thị Định; giải thưởng Trần Phú; cầu Nguyễn Văn Trỗi', []],
    [
      'tưởng niệm Đại tướng Võ Nguyên Giáp; chủ nghĩa Mác - Lênin; kỷ niệm 110 năm Ngày sinh Tổng Bí thư Nguyễn Văn Cừ',
      ['Đại tướng Võ Nguyên Giáp → Võ Nguyên Giáp', 'Tổng Bí thư Nguyễn Văn Cừ → Nguyễn Văn Cừ; Tổng Bí thư||'],
    ],
    ['Chủ tịch Hồ Chí Minh ra Lời kêu gọi; lăng Chủ tịch Hồ Chí Minh', []],
    ['phóng viên Nguyễn Văn Bình ghi nhận; Bài, ảnh: Trần Hà My', []],
    ['Bạn đọc Nguyễn Thị Hoa; Nguyễn Hoa (Theo TTXVN)', []],
    ['PV: Thưa ông Nguyễn Văn Lâm', []],
    [
      'Thượng tá Nguyễn Văn Nam cùng đồng đội; bị cáo Trần Văn Tèo khai; Trung úy Lê Hải',
      ['Thượng tá Nguyễn Văn Nam → Nguyễn Văn Nam', 'Trung úy Lê Hải → Lê Hải'],
    ],
    [
      'Ông Nguyễn Văn Thọ, Chủ tịch Hội Nông dân xã Yên Khê trao đổi. Ông Thọ nói. Anh Thọ cười. Chị Hoa nghe.',
      [
        'Ông Nguyễn Văn Thọ, Chủ tịch Hội Nông dân xã Yên Khê → Nguyễn Văn Thọ; Chủ tịch|Hội Nông dân xã Yên Khê|',
        'Ông Thọ → Nguyễn Văn Thọ; Chủ tịch|Hội Nông dân xã Yên Khê|',
        'Anh Thọ → Nguyễn Văn Thọ; Chủ tịch|Hội Nông dân xã Yên Khê|',
      ],
    ],
    [
      'ông Lê Văn Sơn, Phó Chủ tịch UBND huyện Hòa Vang. Ông Sơn cho biết. Bị cáo Sơn trình bày.',
      [
        'ông Lê Văn Sơn, Phó Chủ tịch UBND huyện Hòa Vang → Lê Văn Sơn; Phó Chủ tịch|UBND huyện Hòa Vang|',
        'Ông Sơn → Lê Văn Sơn; Phó Chủ tịch|UBND huyện Hòa Vang|',
        'Bị cáo Sơn → Lê Văn Sơn; Phó Chủ tịch|UBND huyện Hòa Vang|',
      ],
    ],
    [
      'Đại biểu Nguyễn Thị Yên (Bà Rịa - Vũng Tàu) đề nghị. ĐB Trần Văn Lâm (Bắc Giang) nêu. Đại biểu Yên nói.',
      [
        'Đại biểu Nguyễn Thị Yên (Bà Rịa - Vũng Tàu) → Nguyễn Thị Yên; Đại biểu||Bà Rịa - Vũng Tàu',
        'ĐB Trần Văn Lâm (Bắc Giang) → Trần Văn Lâm; ĐB||Bắc Giang',
        'Đại biểu Yên → Nguyễn Thị Yên; Đại biểu||Bà Rịa - Vũng Tàu',
      ],
    ],
    ['đại biểu Trần Hoàng Ngân (Đoàn TP.HCM)', ['Trần Hoàng Ngân; đại biểu||Thành phố Hồ Chí Minh']],
    ['Ủy ban Nhân dân tỉnh Bình Thuận Đoàn Anh Dũng', []],
    ['Sáng nay, Lê Văn Hải đã dự', []],
    ['Thành phố Hồ Chí Minh, Hồ Chí Minh, Bác Hồ', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
