import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('bodies and offices of 2025', () => {
  it.each<[string, string[]]>([
    [
      'Bí thư Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương Lê Hải Tám',
      ['Lê Hải Tám; Bí thư|Đảng ủy Mặt trận Tổ quốc, các đoàn thể Trung ương|'],
    ],
    [
      'Phó Bí thư Đảng ủy MTTQ và các đoàn thể Trung ương Lê Hải Tám',
      ['Lê Hải Tám; Phó Bí thư|Đảng ủy MTTQ và các đoàn thể Trung ương|'],
    ],
    ['bà Lê Hải Tám, Trưởng Thuế tỉnh Nghệ An', ['Lê Hải Tám; Trưởng Thuế|tỉnh|Nghệ An']],
    ['Phó Trưởng Thuế thành phố Lê Hải Tám', ['Lê Hải Tám; Phó Trưởng Thuế|thành phố|']],
    ['Trưởng Thống kê tỉnh Lê Hải Tám', ['Lê Hải Tám; Trưởng Thống kê|tỉnh|']],
    ['Trưởng Thi hành án dân sự tỉnh Lê Hải Tám', ['Lê Hải Tám; Trưởng Thi hành án dân sự|tỉnh|']],
    [
      'Giám đốc Ngân hàng Nhà nước chi nhánh Khu vực 8 Lê Hải Tám',
      ['Lê Hải Tám; Giám đốc|Ngân hàng Nhà nước chi nhánh Khu vực 8|'],
    ],
    [
      'Kiểm toán trưởng Kiểm toán Nhà nước khu vực II Lê Hải Tám',
      ['Lê Hải Tám; Kiểm toán trưởng|Kiểm toán Nhà nước khu vực II|'],
    ],
    [
      'Trưởng Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh Lê Hải Tám',
      ['Lê Hải Tám; Trưởng Ban|Ban Quản lý Khu kinh tế và các khu công nghiệp tỉnh|'],
    ],
    [
      'Tổng thư ký điều hành công việc Hội Chữ thập đỏ Việt Nam Lê Hải Tám',
      ['Lê Hải Tám; Tổng thư ký|Hội Chữ thập đỏ Việt Nam|'],
    ],
    // A day of a tax office is no head of it.
    ['Trưởng đoàn nói thuế tỉnh tăng.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('units in units without a comma', () => {
  it.each<[string, string[]]>([
    [
      'Tổ trưởng tổ dân phố số 3 phường Trường Lâm Lê Hải Tám',
      ['Lê Hải Tám; Tổ trưởng tổ dân phố|tổ dân phố số 3 phường Trường Lâm|'],
    ],
    ['Trưởng thôn Đông xã Kim Liên Lê Hải Tám', ['Lê Hải Tám; Trưởng thôn|thôn Đông xã Kim Liên|']],
    [
      'ông Lê Hải Tám, Trưởng thôn Đông xã Kim Liên tỉnh Nghệ An',
      ['Lê Hải Tám; Trưởng thôn|thôn Đông xã Kim Liên|Nghệ An'],
    ],
    ['Bí thư xã Kim Liên huyện Nam Đàn Lê Hải Tám', ['Lê Hải Tám; Bí thư|xã Kim Liên huyện Nam Đàn|']],
    ['ông Lê Hải Tám, Trưởng ấp 3 xã Tân Thạnh', ['Lê Hải Tám; Trưởng ấp|ấp 3 xã Tân Thạnh|']],
    // Not in it, but beside it or after it.
    [
      'ông Lê Hải Tám, Trưởng thôn Đông xã đã cử',
      ['ông Lê Hải Tám, Trưởng thôn Đông → Lê Hải Tám; Trưởng thôn|thôn Đông|'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('envoys and where they are posted', () => {
  it.each<[string, string[]]>([
    ['Tổng Lãnh sự Việt Nam tại Luang Namtha Lê Hải Tám', ['Lê Hải Tám; Tổng Lãnh sự||Việt Nam']],
    ['ông Lê Hải Tám, Tổng Lãnh sự Việt Nam tại Houston', ['Lê Hải Tám; Tổng Lãnh sự||Việt Nam']],
    [
      'Đại sứ Đặc mệnh toàn quyền nước Cộng hòa Pháp tại Việt Nam Olivier Petit',
      ['Olivier Petit; Đại sứ Đặc mệnh toàn quyền||Cộng hòa Pháp'],
    ],
    ['Thủ tướng nước Cộng hòa DCND Lào Khamsing Vong', ['Khamsing Vong; Thủ tướng||Cộng hòa DCND Lào']],
    ['Đại sứ Lào tại Việt Nam Khamsing Vong', ['Khamsing Vong; Đại sứ||Lào']],
    ['Đại sứ Việt Nam tại Pháp Lê Hải Tám', ['Lê Hải Tám; Đại sứ||Việt Nam']],
    ['Đại sứ Việt Nam tại Lê Hải Tám', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('bodies inside bodies, and names that go on in small letters', () => {
  it.each<[string, string[]]>([
    ['ông Lê Hải Tám, Phó Bí thư Đảng bộ Bộ Công an', ['Lê Hải Tám; Phó Bí thư|Đảng bộ Bộ Công an|']],
    ['Bí thư Đảng ủy Cục Hậu cần Lê Hải Tám', ['Lê Hải Tám; Bí thư|Đảng ủy Cục Hậu cần|']],
    [
      'Chủ tịch Công đoàn Sở Giáo dục và Đào tạo Lê Hải Tám',
      ['Lê Hải Tám; Chủ tịch|Công đoàn Sở Giáo dục và Đào tạo|'],
    ],
    ['Bí thư Đảng ủy Bộ Y tế Lê Hải Tám', ['Lê Hải Tám; Bí thư|Đảng ủy Bộ Y tế|']],
    ['Bộ trưởng Bộ VH,TT&DL Lê Hải Tám', ['Lê Hải Tám; Bộ trưởng|Bộ VH,TT&DL|']],
    ['Giám đốc Sở VH,TT Lê Hải Tám', ['Lê Hải Tám; Giám đốc|Sở VH,TT|']],
    ['ông Lê Hải Tám, Phó Tư lệnh Vùng Cảnh sát biển 2', ['Lê Hải Tám; Phó Tư lệnh|Vùng Cảnh sát biển 2|']],
    [
      'Đội trưởng Đội Cảnh sát giao thông - Trật tự Công an TP Vinh Lê Hải Tám',
      ['Lê Hải Tám; Đội trưởng|Đội Cảnh sát giao thông - Trật tự Công an TP Vinh|'],
    ],
    [
      'ông Lê Hải Tám - Trưởng phòng Quản lý chất lượng công trình (Sở Xây dựng)',
      ['Lê Hải Tám; Trưởng phòng|Phòng Quản lý chất lượng công trình (Sở Xây dựng)|'],
    ],
    [
      'ông Lê Hải Tám, Phó Vụ trưởng Vụ Quản lý các khu kinh tế, Bộ Tài chính',
      ['Lê Hải Tám; Phó Vụ trưởng|Vụ Quản lý các khu kinh tế, Bộ Tài chính|'],
    ],
    [
      'ông Lê Hải Tám - Giám đốc Ban Quản lý rừng phòng hộ Nam Đàn',
      ['Lê Hải Tám; Giám đốc|Ban Quản lý rừng phòng hộ Nam Đàn|'],
    ],
    [
      'ông Lê Hải Tám, Giám đốc Khu bảo tồn thiên nhiên Pù Lông',
      ['Lê Hải Tám; Giám đốc|Khu bảo tồn thiên nhiên Pù Lông|'],
    ],
    [
      'ông Lê Hải Tám, Ủy viên Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực',
      ['Lê Hải Tám; Ủy viên|Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, lãng phí, tiêu cực|'],
    ],
    // What the body does or where its head goes.
    [
      'ông Lê Hải Tám, Ủy viên Ban Chỉ đạo Trung ương về thăm xã',
      ['ông Lê Hải Tám, Ủy viên Ban Chỉ đạo Trung ương → Lê Hải Tám; Ủy viên|Ban Chỉ đạo Trung ương|'],
    ],
    [
      'ông Lê Hải Tám, Giám đốc Ban Quản lý cho biết Nam Đàn đã làm',
      ['ông Lê Hải Tám, Giám đốc Ban Quản lý → Lê Hải Tám; Giám đốc|Ban Quản lý|'],
    ],
    ['Bí thư Đảng ủy Đoàn Văn Tám', ['Đoàn Văn Tám; Bí thư|Đảng ủy|']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
