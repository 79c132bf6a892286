import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('What is not listed between a name and posts does not part them', () => {
  it.each<[string, string[]]>([
    [
      'ông Lê Hữu Tám - UVBCH Trung ương Đảng, Bí thư Tỉnh ủy Hưng Yên',
      ['Lê Hữu Tám; UVBCH|Trung ương Đảng|; Bí thư|Tỉnh ủy|Hưng Yên'],
    ],
    ['ông Lê Hữu Tám, hội viên cựu chiến binh, Bí thư Chi bộ thôn 3', ['Lê Hữu Tám; Bí thư|Chi bộ thôn 3|']],
    ['ông Lê Hữu Tám, Trợ lý công tác, Phó Chủ tịch UBND tỉnh', ['Lê Hữu Tám; Phó Chủ tịch|UBND tỉnh|']],
    [
      'ông Lê Hữu Tám, Cố vấn cao cấp, đảng viên lão thành, Chủ tịch UBND huyện dự',
      ['ông Lê Hữu Tám, Cố vấn cao cấp, đảng viên lão thành, Chủ tịch UBND huyện → Lê Hữu Tám; Chủ tịch|UBND huyện|'],
    ],
    [
      'đồng chí Lê Hữu Tám - UVBCH Trung ương Đảng, Bí thư Tỉnh ủy Hưng Yên',
      ['Lê Hữu Tám; UVBCH|Trung ương Đảng|; Bí thư|Tỉnh ủy|Hưng Yên'],
    ],
    [
      'Lê Hữu Tám, chuyên viên cao cấp, Trưởng phòng Tài chính huyện',
      ['Lê Hữu Tám; chuyên viên cao cấp||; Trưởng phòng|Phòng Tài chính huyện|'],
    ],
    ['Ông Lê Hữu Tám, Thạc sĩ, Phó Giám đốc Sở Y tế', ['Lê Hữu Tám; Phó Giám đốc|Sở Y tế|']],
    ['Ông Lê Hữu Tám, Thiếu tướng, Giám đốc Công an tỉnh', ['Lê Hữu Tám; Giám đốc|Công an tỉnh|']],
    ['Ông Lê Hữu Tám, nguyên cán bộ Sở Y tế, Bí thư Chi bộ thôn 3', ['Lê Hữu Tám; Bí thư|Chi bộ thôn 3|']],
    [
      'Tại buổi làm việc với ông Lê Hữu Tám, đoàn đã thăm nhà máy, Chủ tịch UBND tỉnh Trần Văn Ba nói',
      ['Chủ tịch UBND tỉnh Trần Văn Ba → Trần Văn Ba; Chủ tịch|UBND tỉnh|'],
    ],
    ['Theo ông Lê Hữu Tám, Nhà máy đã chạy, Chủ tịch UBND tỉnh nói', []],
    ['Dự có ông Lê Hữu Tám, Sở Y tế, Chủ tịch UBND xã Tân Lập', []],
    ['Dự có ông Lê Hữu Tám, Hà Nội, Chủ tịch UBND xã Tân Lập', []],
    [
      'Dự có ông Lê Hữu Tám, Trần Văn Ba, Chủ tịch UBND xã Tân Lập',
      ['Trần Văn Ba, Chủ tịch UBND xã Tân Lập → Trần Văn Ba; Chủ tịch|UBND xã Tân Lập|'],
    ],
    [
      'Ông Lê Hữu Tám, nhân viên, Chủ tịch UBND xã Tân Lập Trần Văn Ba',
      ['Chủ tịch UBND xã Tân Lập Trần Văn Ba → Trần Văn Ba; Chủ tịch|UBND xã Tân Lập|'],
    ],
    ['Ông Lê Hữu Tám, trong khi đó, Chủ tịch UBND xã vắng mặt', []],
    ['Ông Lê Hữu Tám, đảng viên lâu năm, nhiều Chủ tịch UBND xã', []],
    [
      'Ông Lê Hữu Tám, nhà báo Trần Văn Ba, Tổng Biên tập Báo Tân Lập',
      ['nhà báo Trần Văn Ba, Tổng Biên tập Báo Tân Lập → Trần Văn Ba; Tổng Biên tập|Báo Tân Lập|'],
    ],
    ['Ông Lê Hữu Tám, Quận 3, Chủ tịch UBND xã Tân Lập dự.', []],
    ['Ông Lê Hữu Tám, chuyên gia kinh tế, Chủ tịch Hội Nông dân xã dự.', []],
    ['Ông Lê Hữu Tám, Khoa Y, Phó Hiệu trưởng Trường Đại học Tân Lập.', []],
    ['Ông Lê Hữu Tám, Tân Lập, Chủ tịch UBND xã.', []],
    ['Hôm qua, ông Lê Hữu Tám, Đoàn kiểm tra, Bí thư Huyện ủy cùng dự.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
