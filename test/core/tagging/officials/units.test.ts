import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('units that read like persons, and persons behind units', () => {
  it.each<[string, string[]]>([
    ['Bí thư Huyện ủy Đô Lương Nguyễn Thị Hà', ['Nguyễn Thị Hà; Bí thư|Huyện ủy Đô Lương|']],
    ['Bí thư Huyện ủy Đô Lương Lê Hải', ['Lê Hải; Bí thư|Huyện ủy Đô Lương|']],
    ['Bí thư Huyện ủy Mai Sơn Lê Hải', ['Lê Hải; Bí thư|Huyện ủy Mai Sơn|']],
    ['Chủ tịch UBND huyện Mai Sơn Cầm Thị Chay', ['Cầm Thị Chay; Chủ tịch|UBND huyện Mai Sơn|']],
    ['Bí thư Huyện ủy Mai Sơn Nguyễn Việt Cường Anh', ['Nguyễn Việt Cường Anh; Bí thư|Huyện ủy Mai Sơn|']],
    ['Chủ tịch UBND quận Lê Chân Phạm Tiến Đu', ['Phạm Tiến Đu; Chủ tịch|UBND quận Lê Chân|']],
    ['Bí thư Thị ủy Hoàng Mai Trương Minh Hiến', ['Trương Minh Hiến; Bí thư|Thị ủy Hoàng Mai|']],
    ['ông Lê Hải, Bí thư Huyện ủy Mai Sơn', ['Lê Hải; Bí thư|Huyện ủy Mai Sơn|']],
    ['Bí thư Huyện ủy Trần Đề Nguyễn Trọng Sa', ['Nguyễn Trọng Sa; Bí thư|Huyện ủy Trần Đề|']],
    ['Bí thư Huyện ủy Trần Văn Thời Huỳnh Quốc Hoa', ['Huỳnh Quốc Hoa; Bí thư|Huyện ủy Trần Văn Thời|']],
    ['Bí thư Huyện ủy Trần Văn Tài', ['Trần Văn Tài; Bí thư|Huyện ủy|']],
    ['Bí thư Huyện ủy Nguyễn Hồng Mai Anh', ['Nguyễn Hồng Mai Anh; Bí thư|Huyện ủy|']],
    ['Giám đốc Sở Nội vụ Nguyễn Thị Mai Hoa', ['Nguyễn Thị Mai Hoa; Giám đốc|Sở Nội vụ|']],
    ['Giám đốc Sở Nội vụ Trần Hồ Bảo Châu', ['Trần Hồ Bảo Châu; Giám đốc|Sở Nội vụ|']],
    ['Bí thư Tỉnh ủy Lê Nguyễn Thị Hồng', ['Lê Nguyễn Thị Hồng; Bí thư|Tỉnh ủy|']],
    ['Chủ tịch UBND huyện Trần Tư cho biết', ['Chủ tịch UBND huyện Trần Tư → Trần Tư; Chủ tịch|UBND huyện|']],
    ['Bí thư Đảng ủy xã Lê Hải phát biểu', ['Bí thư Đảng ủy xã Lê Hải → Lê Hải; Bí thư|Đảng ủy xã|']],
    ['Chủ tịch UBND xã Cao Sơn Lê Tám', ['Lê Tám; Chủ tịch|UBND xã Cao Sơn|']],
    ['ông Lê Tám, Chủ tịch UBND xã Trần Hợi', ['Lê Tám; Chủ tịch|UBND xã Trần Hợi|']],
    ['Chủ tịch UBND huyện Vũ Thư Lê Tám', ['Lê Tám; Chủ tịch|UBND huyện Vũ Thư|']],
    ['Chủ tịch UBND xã Mai Hịch họp', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
