import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('officials of other countries, deputies and their seats', () => {
  it.each<[string, string[]]>([
    [
      'đồng chí Bun Thạ Vi Lay-Ủy viên Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng Lào, Bí thư Tỉnh ủy, Tỉnh trưởng tỉnh Sê Kông',
      [
        'Bun Thạ Vi Lay; Ủy viên|Ban Chấp hành Trung ương Đảng Nhân dân Cách mạng|Lào; Bí thư|Tỉnh ủy|Sê Kông; Tỉnh trưởng|tỉnh|Sê Kông',
      ],
    ],
    [
      'ông Khăm Phai, Bí thư Tỉnh ủy, Tỉnh trưởng tỉnh Attapeu',
      ['Khăm Phai; Bí thư|Tỉnh ủy|Attapeu; Tỉnh trưởng|tỉnh|Attapeu'],
    ],
    [
      'Phó Tỉnh trưởng tỉnh Svay Rieng Ros Pharith dự.',
      ['Phó Tỉnh trưởng tỉnh Svay Rieng Ros Pharith → Ros Pharith; Phó Tỉnh trưởng|tỉnh|Svay Rieng'],
    ],
    [
      'Phó Bí thư Tỉnh ủy Hủa Phăn Khăm Sảo thăm; Bí thư Tỉnh ủy Gia Lai Hồ Văn Niệm tiếp',
      [
        'Phó Bí thư Tỉnh ủy Hủa Phăn Khăm Sảo → Khăm Sảo; Phó Bí thư|Tỉnh ủy|Hủa Phăn',
        'Bí thư Tỉnh ủy Gia Lai Hồ Văn Niệm → Hồ Văn Niệm; Bí thư|Tỉnh ủy|Gia Lai',
      ],
    ],
    [
      'Đại tướng Mam Sophal, Cục trưởng Cục Pháp chế Bộ Quốc phòng Cam-pu-chia bày tỏ.',
      [
        'Đại tướng Mam Sophal, Cục trưởng Cục Pháp chế Bộ Quốc phòng Cam-pu-chia → Mam Sophal; Cục trưởng|Cục Pháp chế Bộ Quốc phòng|Cam-pu-chia',
      ],
    ],
    [
      'Tổng Thư ký Liên hợp quốc António Gutérrez đến Hà Nội. Tổng Thư ký Gutérrez nói. Ông Gutérrez cảm ơn.',
      [
        'Tổng Thư ký Liên hợp quốc António Gutérrez → António Gutérrez; Tổng Thư ký|Liên hợp quốc|',
        'Tổng Thư ký Gutérrez → António Gutérrez; Tổng Thư ký|Liên hợp quốc|',
        'Ông Gutérrez → António Gutérrez; Tổng Thư ký|Liên hợp quốc|',
      ],
    ],
    [
      'Thủ tướng Australia Anthony Albani hội đàm. Ông Albani mời. Thủ tướng Albani nói.',
      [
        'Thủ tướng Australia Anthony Albani → Anthony Albani; Thủ tướng||Australia',
        'Ông Albani → Anthony Albani; Thủ tướng||Australia',
        'Thủ tướng Albani → Anthony Albani; Thủ tướng||Australia',
      ],
    ],
    ['Bí thư Huyện ủy Mỹ Đức Nguyễn Văn Hoạt', ['Nguyễn Văn Hoạt; Bí thư|Huyện ủy Mỹ Đức|']],
    [
      'Đại biểu Nguyễn Thị An (Hà Nội) nói. ĐB Trần Hoàng Ngân Hà (đoàn TP.HCM) hỏi. Đại biểu Quốc hội Lê Văn Út (Cà Mau).',
      [
        'Đại biểu Nguyễn Thị An (Hà Nội) → Nguyễn Thị An; Đại biểu||Hà Nội',
        'ĐB Trần Hoàng Ngân Hà (đoàn TP.HCM) → Trần Hoàng Ngân Hà; ĐB||Thành phố Hồ Chí Minh',
        'Đại biểu Quốc hội Lê Văn Út (Cà Mau) → Lê Văn Út; Đại biểu Quốc hội||Cà Mau',
      ],
    ],
    [
      'đại biểu Quốc hội khóa XIV, nhiệm kỳ 2016-2021 thuộc Đoàn đại biểu Quốc hội tỉnh Quảng Bình Lê Văn Tâm',
      ['Lê Văn Tâm; đại biểu Quốc hội||Quảng Bình'],
    ],
    ['Đại tá Lộc Thanh Bảng, Đại biểu Quốc hội khóa XV tỉnh Lạng Sơn', ['Lộc Thanh Bảng; Đại biểu Quốc hội||Lạng Sơn']],
    [
      'Bà Hạ Thị Thu hiện là Đại biểu Quốc hội khóa XIV nhiệm kì 2016 – 2021 thuộc đoàn đại biểu tỉnh Bắc Giang.',
      ['Bà Hạ Thị Thu → Hạ Thị Thu; Đại biểu Quốc hội||Bắc Giang'],
    ],
    [
      'ông Trịnh Xuân Thu – Tỉnh ủy viên tỉnh Hậu Giang, nguyên Phó Chủ tịch UBND tỉnh này',
      [
        'ông Trịnh Xuân Thu – Tỉnh ủy viên tỉnh Hậu Giang, nguyên Phó Chủ tịch UBND tỉnh → Trịnh Xuân Thu; Tỉnh ủy viên|Tỉnh ủy|Hậu Giang; Phó Chủ tịch|UBND tỉnh|Hậu Giang (former)',
      ],
    ],
    [
      'Trưởng đoàn đại biểu Quốc hội khóa XII của tỉnh Niê Đanh',
      ['Niê Đanh; Trưởng đoàn đại biểu Quốc hội|Đoàn đại biểu Quốc hội tỉnh|'],
    ],
    [
      'Nguyên Tổng Bí thư BCH Trung ương Đảng Vũ Thế Sáo thăm các buôn làng Dak Nong',
      ['Nguyên Tổng Bí thư BCH Trung ương Đảng Vũ Thế Sáo → Vũ Thế Sáo; Tổng Bí thư|BCH Trung ương Đảng| (former)'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
