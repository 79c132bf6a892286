import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('surnames and given names of every people of the country', () => {
  it.each<[string, string[]]>([
    ['Đồng chí Lò Thị Hặc, Bí thư Huyện ủy Sông Mã', ['Lò Thị Hặc; Bí thư|Huyện ủy Sông Mã|']],
    ['ông Giàng A Sùng, Chủ tịch UBND xã Tả Phìn', ['Giàng A Sùng; Chủ tịch|UBND xã Tả Phìn|']],
    ['bà Hà Thị Khuyên - Phó Chủ tịch HĐND tỉnh', ['Hà Thị Khuyên; Phó Chủ tịch|HĐND tỉnh|']],
    [
      'ông Y Biêng Niê, Phó Chủ tịch Thường trực HĐND tỉnh Đắk Lắk',
      ['Y Biêng Niê; Phó Chủ tịch Thường trực|HĐND tỉnh|Đắk Lắk'],
    ],
    ["bà H'Yâo Knul, Chủ tịch Hội LHPN tỉnh", ["H'Yâo Knul; Chủ tịch|Hội LHPN tỉnh|"]],
    ['bà H’Lim Niê, Phó Trưởng Đoàn ĐBQH tỉnh Đắk Lắk', ['H’Lim Niê; Phó Trưởng Đoàn ĐBQH|Đoàn ĐBQH tỉnh|Đắk Lắk']],
    ["ông K'Mák, Phó Bí thư Thường trực Huyện ủy Di Linh", ["K'Mák; Phó Bí thư Thường trực|Huyện ủy Di Linh|"]],
    ['ông K’ Sơn, Chủ tịch UBND xã Đạ Đờn', ['K’ Sơn; Chủ tịch|UBND xã Đạ Đờn|']],
    ['đồng chí Y Thanh Kbuôr, Trưởng ban Dân tộc tỉnh', ['Y Thanh Kbuôr; Trưởng ban|Ban Dân tộc tỉnh|']],
    ['đồng chí Rơ Châm Hyeo, Bí thư Huyện ủy Ia Grai', ['Rơ Châm Hyeo; Bí thư|Huyện ủy Ia Grai|']],
    ['đồng chí Rơ Mah Tuân, Chủ tịch UBND xã Ia Dơk', ['Rơ Mah Tuân; Chủ tịch|UBND xã Ia Dơk|']],
    [
      "đồng chí R'com Lan, Phó Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Gia Lai",
      ["R'com Lan; Phó Chủ tịch|Ủy ban MTTQ Việt Nam tỉnh|Gia Lai"],
    ],
    ['ông A Hân, Bí thư Đảng ủy xã Đăk Nhoong', ['A Hân; Bí thư|Đảng ủy xã Đăk Nhoong|']],
    ['bà Y Ngọc Linh, Phó Chủ tịch UBND tỉnh Kon Tum', ['Y Ngọc Linh; Phó Chủ tịch|UBND tỉnh|Kon Tum']],
    ['ông U Huấn, Chủ tịch HĐND tỉnh Kon Tum', ['U Huấn; Chủ tịch|HĐND tỉnh|Kon Tum']],
    [
      'đồng chí Thạch Thị Sà Rương, Phó Giám đốc Sở Dân tộc và Tôn giáo',
      ['Thạch Thị Sà Rương; Phó Giám đốc|Sở Dân tộc và Tôn giáo|'],
    ],
    ['ông Danh Út Chanh, Chủ tịch UBND xã Giồng Riềng', ['Danh Út Chanh; Chủ tịch|UBND xã Giồng Riềng|']],
    ['ông Kim Ngọc Rinh, Phó Chủ tịch UBND thành phố', ['Kim Ngọc Rinh; Phó Chủ tịch|UBND thành phố|']],
    ['bà Đàng Thị Mỹ Hươu, Bí thư Huyện ủy Ninh Phước', ['Đàng Thị Mỹ Hươu; Bí thư|Huyện ủy Ninh Phước|']],
    ['ông Chamaléa Thiêu, Chủ tịch UBND huyện Bác Ái', ['Chamaléa Thiêu; Chủ tịch|UBND huyện Bác Ái|']],
    ['bà Pi Năng Thị Hốn, Phó Bí thư Tỉnh ủy', ['Pi Năng Thị Hốn; Phó Bí thư|Tỉnh ủy|']],
    ['ông Katơr Tua, Chủ tịch HĐND xã', ['Katơr Tua; Chủ tịch|HĐND xã|']],
    ['đồng chí Cao Thị Thanh Nhàn Mai, Giám đốc Sở Nội vụ', ['Cao Thị Thanh Nhàn Mai; Giám đốc|Sở Nội vụ|']],
    ['Bí thư Tỉnh ủy Nguyễn Thị Hồng Nhung Anh', ['Nguyễn Thị Hồng Nhung Anh; Bí thư|Tỉnh ủy|']],
    ['đồng chí Tôn Nữ Thị Ninh Thảo, Phó Chủ nhiệm Ủy ban', ['Tôn Nữ Thị Ninh Thảo; Phó Chủ nhiệm|Ủy ban|']],
    ['Bộ trưởng Y tế Đào Lan Hường', ['Đào Lan Hường; Bộ trưởng|Bộ Y tế|']],
    ['đồng chí Lê Nguyễn Trần Hoàng Nam, Bí thư Thành đoàn', ['Lê Nguyễn Trần Hoàng Nam; Bí thư|Thành đoàn|']],
    ["Bí thư Huyện ủy Điểu K'Ré phát biểu", ["Bí thư Huyện ủy Điểu K'Ré → Điểu K'Ré; Bí thư|Huyện ủy|"]],
    ['Phó Chủ tịch UBND tỉnh Điểu Huynh Sang', ['Điểu Huynh Sang; Phó Chủ tịch|UBND tỉnh|']],
    ['Chủ tịch UBND huyện Krông Năng Y Rin Êban', ['Y Rin Êban; Chủ tịch|UBND huyện Krông Năng|']],
    ['Giám đốc Công an tỉnh Rah Lan Lâm', ['Rah Lan Lâm; Giám đốc|Công an tỉnh|']],
    ['ông Siu Hương, Phó Bí thư Tỉnh ủy Gia Lai', ['Siu Hương; Phó Bí thư|Tỉnh ủy|Gia Lai']],
    ["bà Ksor H'Bơ Khăp, Phó Giám đốc Công an tỉnh", ["Ksor H'Bơ Khăp; Phó Giám đốc|Công an tỉnh|"]],
    ['ông Tráng A Dương, Phó Chủ tịch UBND tỉnh Hà Giang', ['Tráng A Dương; Phó Chủ tịch|UBND tỉnh|Hà Giang']],
    ['ông Sùng A Hồ Lềnh, đại biểu Quốc hội', ['Sùng A Hồ Lềnh; đại biểu Quốc hội||']],
    ['đồng chí Chẩu Văn Lịch, Bí thư Tỉnh ủy Tuyên Quang', ['Chẩu Văn Lịch; Bí thư|Tỉnh ủy|Tuyên Quang']],
    ['Bà Bố Thị Xuân Liên Hoa, Phó Chủ tịch UBMTTQ tỉnh', ['Bố Thị Xuân Liên Hoa; Phó Chủ tịch|UBMTTQ tỉnh|']],
    ['ông Mùa A Vảng, Bí thư Huyện ủy Tủa Chùa', ['Mùa A Vảng; Bí thư|Huyện ủy Tủa Chùa|']],
    ['ông Vàng Seo Cón, Chủ tịch UBND huyện Si Ma Cai', ['Vàng Seo Cón; Chủ tịch|UBND huyện Si Ma Cai|']],
    ['Bí thư Đảng ủy xã Vàng Seo Cón', ['Vàng Seo Cón; Bí thư|Đảng ủy xã|']],
    [
      'đồng chí Lý Seo Dìn, Tỉnh ủy viên, Bí thư Huyện ủy Mường Khương',
      ['Lý Seo Dìn; Tỉnh ủy viên|Tỉnh ủy|; Bí thư|Huyện ủy Mường Khương|'],
    ],
    ['Ủy viên Ban Thường vụ Tỉnh ủy Sần Thị Sinh', ['Sần Thị Sinh; Ủy viên Ban Thường vụ|Tỉnh ủy|']],
    ['đồng chí Đống Văn Độ, Bí thư Đảng ủy phường Đông Mai', ['Đống Văn Độ; Bí thư|Đảng ủy phường Đông Mai|']],
    ['Bí thư Đảng ủy phường Đống Văn Độ', ['Đống Văn Độ; Bí thư|Đảng ủy phường|']],
    ['ông Trưởng Văn A, Bí thư chi bộ', ['Trưởng Văn A; Bí thư|chi bộ|']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('officials of other countries', () => {
  it.each<[string, string[]]>([
    ['Tổng Bí thư, Chủ tịch nước Lào Thongloun Sisavath', ['Thongloun Sisavath; Tổng Bí thư||Lào; Chủ tịch nước||Lào']],
    ['Thủ tướng Malaysia Anwar Hashim', ['Anwar Hashim; Thủ tướng||Malaysia']],
    ['Chủ tịch Quốc hội Hàn Quốc Woo Won Sik', ['Woo Won Sik; Chủ tịch|Quốc hội|Hàn Quốc']],
    ['Tổng thống Hàn Quốc Lee Jae-myung-su', ['Lee Jae-myung-su; Tổng thống||Hàn Quốc']],
    ['Chủ tịch Ủy ban châu Âu Ursula von der Lahn', ['Ursula von der Lahn; Chủ tịch|Ủy ban châu Âu|']],
    ['Ngoại trưởng Mỹ Antony Blinker', ['Antony Blinker; Ngoại trưởng||Mỹ']],
    ['Bộ trưởng Quốc phòng Nhật Bản Kihara Minato', ['Kihara Minato; Bộ trưởng|Bộ Quốc phòng|Nhật Bản']],
    ['Thủ tướng Ấn Độ Narendra Modani', ['Narendra Modani; Thủ tướng||Ấn Độ']],
    ['Tổng Bí thư, Chủ tịch Trung Quốc Tập Cẩn Bình', ['Tập Cẩn Bình; Tổng Bí thư||Trung Quốc; Chủ tịch||Trung Quốc']],
    ['Chủ tịch Trung Quốc Tập Cẩn Bình', ['Tập Cẩn Bình; Chủ tịch||Trung Quốc']],
    [
      'Ủy viên Bộ Chính trị, Bộ trưởng Ngoại giao Trung Quốc Vương Nghi',
      ['Vương Nghi; Ủy viên|Bộ Chính trị|Trung Quốc; Bộ trưởng|Bộ Ngoại giao|Trung Quốc'],
    ],
    ['Chủ tịch Thượng viện Campuchia Samdech Techo Hun Sarin', ['Hun Sarin; Chủ tịch|Thượng viện|Campuchia']],
    ['Quốc vương Campuchia Norodom Sihapan', ['Norodom Sihapan; Quốc vương||Campuchia']],
    ['Đại sứ Hoa Kỳ tại Việt Nam Marc Knapperson', ['Marc Knapperson; Đại sứ||Hoa Kỳ']],
    ['Tổng thư ký Liên hợp quốc Antonio Guterriz', ['Antonio Guterriz; Tổng thư ký|Liên hợp quốc|']],
    ['bà Ngô Phương Ly, Phu nhân Tổng Bí thư', []],
    ['ông Saleumxay Kommasan, Bộ trưởng Bộ Ngoại giao Lào', ['Saleumxay Kommasan; Bộ trưởng|Bộ Ngoại giao|Lào']],
    ['Tổng Lãnh sự Trung Quốc tại TP.HCM Ngụy Hoa Tường', ['Ngụy Hoa Tường; Tổng Lãnh sự||Trung Quốc']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('capitals, missing commas, dashes, glued words, cut names', () => {
  it.each<[string, string[]]>([
    [
      'ÔNG LÊ VĂN HÙNG ĐƯỢC BẦU GIỮ CHỨC CHỦ TỊCH UBND TỈNH',
      ['ÔNG LÊ VĂN HÙNG → LÊ VĂN HÙNG; CHỦ TỊCH|UBND TỈNH| (appointed)'],
    ],
    ['Bí thư Tỉnh ủy NGUYỄN VĂN BÌNH', ['NGUYỄN VĂN BÌNH; Bí thư|Tỉnh ủy|']],
    ['Đồng chí TRẦN THỊ HƯỜNG, Ủy viên Ban Thường vụ Tỉnh ủy', ['TRẦN THỊ HƯỜNG; Ủy viên Ban Thường vụ|Tỉnh ủy|']],
    ['đồng chí Nguyễn Văn Ất Bí thư Tỉnh ủy', ['Nguyễn Văn Ất; Bí thư|Tỉnh ủy|']],
    [
      'đồng chí Nguyễn Văn Ất Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh phát biểu',
      [
        'đồng chí Nguyễn Văn Ất Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh → Nguyễn Văn Ất; Phó Bí thư Thường trực|Tỉnh ủy|; Chủ tịch|HĐND tỉnh|',
      ],
    ],
    ['Đồng chí Trần Văn Bằng Chủ tịch Hội Nông dân tỉnh', ['Trần Văn Bằng; Chủ tịch|Hội Nông dân tỉnh|']],
    ['ông Lê Hải Đông Giám đốc Sở Tài chính', ['Lê Hải Đông; Giám đốc|Sở Tài chính|']],
    [
      'Đ/c Huỳnh Thị Thùy Dương-UVBTV, Trưởng ban Dân vận Tỉnh ủy',
      ['Huỳnh Thị Thùy Dương; UVBTV|Tỉnh ủy|; Trưởng ban Dân vận|Tỉnh ủy|'],
    ],
    [
      'và đ/c Phan Xuân Quân-TUV, Chủ tịch LĐLĐ tỉnh tặng quà',
      ['đ/c Phan Xuân Quân-TUV, Chủ tịch LĐLĐ tỉnh → Phan Xuân Quân; TUV||; Chủ tịch|LĐLĐ tỉnh|'],
    ],
    [
      'Đ/c: Lê Văn Chi, UVBTV, Trưởng ban chính sách xã hội LĐLĐ tỉnh',
      ['Lê Văn Chi; UVBTV||; Trưởng ban|Ban chính sách xã hội LĐLĐ tỉnh|'],
    ],
    ['đồng chí: Nguyễn Thị Lan, Phó Chủ tịch HĐND tỉnh', ['Nguyễn Thị Lan; Phó Chủ tịch|HĐND tỉnh|']],
    ['Đồng chí Hà Văn Oánh – Chủ tịch CĐ VC tỉnh', ['Hà Văn Oánh; Chủ tịch|CĐ VC tỉnh|']],
    ['đồng chí Nguyễn Văn An đã phát biểu', ['đồng chí Nguyễn Văn An → Nguyễn Văn An']],
    ['đồng chí Nguyễn Văn An Sáng 5/3 đã phát biểu', ['đồng chí Nguyễn Văn An → Nguyễn Văn An']],
    ['Ông Nguyễn Văn HàPhó Chủ tịch UBND tỉnh', ['Nguyễn Văn Hà; Phó Chủ tịch|UBND tỉnh|']],
    ['Đồng chí Nguyễn Văn ... phát biểu', []],
    ['Đồng chí Nguyễn Thị Lan…', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('names beside what is none', () => {
  it.each<[string, string[]]>([
    ['Bí thư Tỉnh ủy Lê Văn Tám UVBTV', ['Lê Văn Tám; Bí thư|Tỉnh ủy|; UVBTV||']],
    ['ông Lê Văn Tám Ảnh: Hoàng Hà', []],
    [
      'Ông Lê Văn Tám, Bí thư Huyện ủy. Ảnh: Trần Hà My',
      ['Ông Lê Văn Tám, Bí thư Huyện ủy → Lê Văn Tám; Bí thư|Huyện ủy|'],
    ],
    ['Bí thư Thị ủy Sa Pa Phan Đăng Toản Em', ['Phan Đăng Toản Em; Bí thư|Thị ủy Sa Pa|']],
    ['Bí thư Huyện ủy Hoài Nhơn Phạm Trương Thanh', ['Phạm Trương Thanh; Bí thư|Huyện ủy Hoài Nhơn|']],
    ['Chủ tịch UBND huyện Sông Mã Lò Văn Sính', ['Lò Văn Sính; Chủ tịch|UBND huyện Sông Mã|']],
    ['Chủ tịch UBND thị trấn Lộc Ninh Hà Văn Khoa Tư', ['Hà Văn Khoa Tư; Chủ tịch|UBND thị trấn Lộc Ninh|']],
    ['Giám đốc Sở Y tế Bắc Kạn Tạc Văn Nàm', ['Tạc Văn Nàm; Giám đốc|Sở Y tế|Bắc Kạn']],
    ['Chủ tịch UBND tỉnh Hà Tĩnh Võ Trọng Hải Nam', ['Võ Trọng Hải Nam; Chủ tịch|UBND tỉnh|Hà Tĩnh']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
