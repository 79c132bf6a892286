import { describe, expect, it } from 'vitest';
import type { Facts } from './read.ts';
import { factsIn, marked, unmarked } from './read.ts';

describe('issuers (domain.md §3)', () => {
  it.each([
    '[Nghị quyết số 12-NQ/TU của Ban Chấp hành Đảng bộ tỉnh Lạng Sơn khóa XVII] về',
    '[Nghị quyết số 12-NQ/TU của Ban Chấp hành Đảng bộ tỉnh (khóa XVII)], ',
    '[Nghị quyết số 12 của Tỉnh ủy Lạng Sơn] về',
    '[Nghị quyết số 12 (của Tỉnh ủy Lạng Sơn)] về',
    '[Nghị quyết số 12-NQ/TW của Ban Chấp hành Trung ương Đảng khóa XII] về',
    '[Nghị quyết số 12-NQ/TW của BCH Trung ương] về',
    '[Nghị quyết số 12-NQ/TW của BCT] về',
    '[Nghị quyết số 12-NQ/TW của Bộ Chính trị, khóa XII] về',
    '[Nghị quyết số 12-NQ/TW của Bộ Chính trị (khóa XII)] về',
    '[Nghị quyết số 12-NQ/TW của Trung ương] về',
    '[Nghị quyết số 12-NQ/TW của Đảng] về',
    '[Nghị quyết số 12 của Ban Thường vụ Tỉnh ủy] về',
    '[Nghị quyết số 12 của BTV Thành ủy] về',
    '[Nghị quyết số 12 của Thường trực HĐND tỉnh] về',
    '[Quyết định số 12 của UBND TP Hà Nội] về',
    '[Quyết định số 12 của Chủ tịch UBND tỉnh] về',
    '[Quyết định số 12 của Chủ tịch nước] về',
    '[Quyết định số 12 của Thủ tướng] về',
    '[Quyết định số 12 của Bộ trưởng Bộ Y tế] về',
    '[Thông tư số 12 của Bộ Giáo dục và Đào tạo] về',
    '[Thông tư số 12 của Bộ Nông nghiệp và Phát triển nông thôn] về',
    '[Thông tư số 12 của Bộ GD&ĐT] về',
    '[Thông tư số 12 của Bộ Lao động - Thương binh và Xã hội] về',
    '[Nghị quyết số 12 của HĐND TP.HCM] về',
    '[Nghị quyết số 12 của Quốc hội] về',
    '[Nghị quyết số 12 của Quốc hội khóa XV] về',
    '[Nghị quyết số 12 của Ủy ban Thường vụ Quốc hội] về',
    '[Kế hoạch số 12 của Huyện ủy Chợ Đồn] về',
    '[Kế hoạch số 12 của huyện] về',
    '[Kế hoạch số 12 của UBND xã Yên Bình] về',
    '[Kế hoạch số 12 của Đảng ủy phường] về',
    '[Hướng dẫn số 12 của Ban Tổ chức Trung ương] về',
    '[Hướng dẫn số 12 của Ban Tuyên giáo và Dân vận Tỉnh ủy] về',
    '[Hướng dẫn số 12 của Ủy ban Kiểm tra Trung ương] về',
    '[Quyết định số 12 của Tổng Liên đoàn Lao động Việt Nam] về',
    '[Kế hoạch số 12 của Tỉnh đoàn] về',
    '[Kế hoạch số 12 của Hội LHPN tỉnh] về',
    '[Công điện số 12 của Thủ tướng Chính phủ] về',
    '[Nghị quyết số 12] do Bộ Chính trị ban hành',
    '[Nghị quyết số 12-NQ/TW] được Bộ Chính trị ban hành',
    '[Nghị quyết của Bộ Chính trị] về công tác cán bộ',
    '[Quyết định của Ban Bí thư] về công tác cán bộ',
    'trao [Quyết định của Ban Thường vụ Tỉnh ủy] cho',
    'các nghị quyết của Đảng, các chỉ thị của cấp trên',
    '[Chỉ thị 05 của Bộ Chính trị, Ban Bí thư] và',
    '[Nghị quyết 29 của Ban Chấp hành Trung ương] về',
    '[Nghị quyết số 57 của Bộ Chính trị] và [Nghị quyết số 193 của Quốc hội]',
    'theo [Nghị quyết HĐND tỉnh] đã đề ra; thực hiện [Nghị quyết Tỉnh ủy], các xã; [Chỉ thị Thành ủy] nêu',
    'theo [Nghị quyết số 19 của BCH T.Ư Đảng] về; [Kết luận số 5 của Ban Bí thư T.Ư]; [Chỉ thị 9 của T.Ư]',
    'Nghị quyết Trung ương về giáo dục',
    '[Hướng dẫn 01-HD/TW ngày 20/9/2016 của Ban Chấp hành Trung ương] Hướng dẫn một số vấn đề',
    '[Quy định số 29-QĐ/TW của Bộ Chính trị] Quy định những việc',
  ])('%s', (row) => expect(marked(unmarked(row))).toBe(row));
});

describe('who issued it', () => {
  it.each<[string, Facts[]]>([
    ['Nghị quyết số 12-NQ/TU của Ban Chấp hành Đảng bộ tỉnh Lạng Sơn khóa XVII', [{ term: 'XVII', place: 'Lạng Sơn' }]],
    ['Quy định của Bộ Chính trị số 97-QĐ/TW', [{ issuer: 'Bộ Chính trị', number: '97' }]],
    [
      'Kết luận 12 của Ban Chấp hành Trung ương, Bộ Chính trị và Ban Bí thư',
      [{ issuer: 'Ban Chấp hành Trung ương, Bộ Chính trị và Ban Bí thư' }],
    ],
    ['CHỈ THỊ 09-CT/TW CỦA BAN BÍ THƯ VỀ CÔNG TÁC THANH NIÊN', [{ issuer: 'BAN BÍ THƯ' }]],
    ['Quyết định số 12 của Chủ tịch UBND tỉnh', [{ issuer: 'Chủ tịch UBND tỉnh' }]],
  ])('%s', (text, expected) => expect(factsIn(text)).toEqual(expected.map((facts) => expect.objectContaining(facts))));
});
