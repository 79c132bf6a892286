import { describe, expect, it } from 'vitest';
import { documentsIn } from '../read.ts';
import { marked, unmarked } from './read.ts';

describe('the Party’s charter, cited by name (domain.md §1.2)', () => {
  it.each([
    'theo [Điều lệ Đảng] và pháp luật',
    'Theo quy định tại khoản 2 Điều 9 [Điều lệ Đảng], tổ chức đảng',
    '[Điều lệ Đảng Cộng sản Việt Nam] quy định rõ',
    '[Quy định số 24-QĐ/TW] về thi hành [Điều lệ Đảng]',
    '[Hướng dẫn 3-HD/TW của Ban Bí thư] Hướng dẫn thi hành [Điều lệ Đảng]',
    'thực hiện nghiêm Cương lĩnh, [Điều lệ Đảng], nghị quyết của cấp trên',
    'chấp hành [điều lệ Đảng], giữ kỷ luật',
    '[ĐIỀU LỆ ĐẢNG] được sửa đổi',
    'Điều lệ Đảng bộ tỉnh không có',
    'Điều lệ Công đoàn Việt Nam, Điều lệ trường tiểu học, điều lệ giải bóng đá',
    'vốn điều lệ của công ty, Điều lệ Hội',
    'các điều lệ đảng viên phải nhớ',
  ])('%s', (row) => expect(marked(unmarked(row))).toBe(row));

  it.each([
    'sửa đổi [Điều lệ Đảng] và [Hiến pháp] liên quan',
    'theo khoản 1 Điều 4 [Hiến pháp], Đảng',
    '[Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam] quy định',
    '[Hiến pháp năm 2013] và [Hiến pháp 1992]',
    'dự thảo sửa đổi [Hiến pháp] được lấy ý kiến',
    'Hiến pháp Mỹ, Hiến pháp Nhật Bản',
    'Hiến pháp nước Cộng hòa Pháp, Hiến pháp nước Mỹ, Hiến pháp của Nhật Bản, Hiến pháp của nước Nga',
    'Hiến pháp Liên bang Nga, Hiến pháp Cộng hòa Liên bang Đức, Hiến pháp Vương quốc Thái Lan',
    'Hiến pháp nước này, Hiến pháp của nước bạn, Hiến pháp nước sở tại',
    'Hiến pháp năm 1787 của Mỹ, Hiến pháp Mỹ năm 1787, Hiến pháp nước Cộng hòa Dân chủ Nhân dân Lào năm 2015',
    '[Hiến pháp] nước ta, [Hiến pháp] của nước ta, [Hiến pháp] nước nhà, [Hiến pháp Việt Nam], [Hiến pháp] của Việt Nam',
    '[Hiến pháp nước CHXHCN Việt Nam năm 2013], [Hiến pháp] của nước Cộng hòa xã hội chủ nghĩa Việt Nam, [Hiến pháp] của dân tộc',
    '[Hiến pháp] nước Việt Nam Dân chủ Cộng hòa, [Hiến pháp năm 1946] của nước Việt Nam',
    'các Hiến pháp trước đây, môn Luật Hiến pháp, ngành Hiến pháp',
    'sống và làm việc theo hiến pháp, pháp luật; hợp hiến, vi hiến',
    'Ủy ban Hiến pháp họp',
    'Tòa án Hiến pháp Hàn Quốc',
  ])('and the Constitution: %s', (row) => expect(marked(unmarked(row))).toBe(row));

  it('is one document under both names', () => {
    expect(documentsIn('theo Điều lệ Đảng. Điều lệ Đảng Cộng sản Việt Nam nêu')).toEqual([
      'Điều lệ Đảng → party/charter',
      'Điều lệ Đảng Cộng sản Việt Nam → party/charter',
    ]);
  });
});
