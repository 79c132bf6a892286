import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('A heading in capitals is no person', () => {
  it.each<[string, string[]]>([
    ['DANH SÁCH BAN THƯỜNG VỤ TỈNH ỦY', []],
    ['HỒ SƠ BÍ THƯ TỈNH ỦY', []],
    ['VĂN PHÒNG BÍ THƯ TỈNH ỦY', []],
    ['KIM BẢNG: BÍ THƯ ĐẢNG ỦY ĐỐI THOẠI', []],
    ['LA PHÙ: CHỦ TỊCH UBND XÃ', []],
    ['MAI SƠN: BÍ THƯ HUYỆN ỦY', []],
    ['HÀ NỘI: CHỦ TỊCH UBND XÃ', []],
    ['LƯƠNG SƠN BÍ THƯ HUYỆN ỦY', []],
    ['TÔ HIỆU: BÍ THƯ ĐẢNG ỦY PHƯỜNG', []],
    ['NGUYỄN HỮU LONG: BÍ THƯ HUYỆN ỦY', ['NGUYỄN HỮU LONG; BÍ THƯ|HUYỆN ỦY|']],
    ['TRẦN VĂN BA, BÍ THƯ HUYỆN ỦY', ['TRẦN VĂN BA; BÍ THƯ|HUYỆN ỦY|']],
    ['TRẦN VĂN BA - BÍ THƯ HUYỆN ỦY', ['TRẦN VĂN BA; BÍ THƯ|HUYỆN ỦY|']],
    ['TÔ LÂN - BÍ THƯ HUYỆN ỦY', ['TÔ LÂN; BÍ THƯ|HUYỆN ỦY|']],
    ['LÊ THỊ BA BÍ THƯ HUYỆN ỦY', ['LÊ THỊ BA; BÍ THƯ|HUYỆN ỦY|']],
    ['Lê Thị Ba: Bí thư Huyện ủy', ['Lê Thị Ba; Bí thư|Huyện ủy|']],
    ['ÔNG TÔ LÂN: BÍ THƯ HUYỆN ỦY', ['TÔ LÂN; BÍ THƯ|HUYỆN ỦY|']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
