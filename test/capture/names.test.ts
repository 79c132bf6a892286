import { describe, expect, it } from 'vitest';
import { namesIn } from '../../lib/capture/metadata/names.ts';

const SITES = new Set(['báo trung du', 'trung du', 'baotrungdu', 'baotrungdu vn', 'vnexpress']);

const ROWS: [string, string[]][] = [
  ['Khánh Vy', ['Khánh Vy']],
  ['Tin, ảnh: Ngọc Trâm', ['Ngọc Trâm']],
  ['Bài, ảnh: Minh Đức - Hải Yến', ['Minh Đức', 'Hải Yến']],
  ['Bài và ảnh: Minh Đức', ['Minh Đức']],
  ['Bài: Thu Hà - Ảnh: Trí Dũng', ['Thu Hà']],
  ['Thu Hà, Lê Sơn và Đỗ Quyên', ['Thu Hà', 'Lê Sơn', 'Đỗ Quyên']],
  ['Viết Tuân (tổng hợp)', ['Viết Tuân']],
  ['THANH NHÀN', ['Thanh Nhàn']],
  ['TP', ['TP']],
  ['T.H', ['T.H']],
  ["H'Ngăm Niê KĐăm", ["H'Ngăm Niê KĐăm"]],
  ['Hồng Vân/Bnews/vnanet.vn', ['Hồng Vân']],
  ['Tác giả: Vũ Nam', ['Vũ Nam']],
  ['By Sarah E. Needleman', ['Sarah E. Needleman']],
  ['Ilana Muhlstein, MS, RDN', ['Ilana Muhlstein']],
  ['Tom Krisher, AP Auto Writer', ['Tom Krisher']],
  ['K Kim Phong 15:21, 14/08/2026', ['Kim Phong']],
  // No people.
  ['Theo Hồ Hương', []],
  ['Nguồn: Cổng TTĐT Chính phủ', []],
  ['Ảnh: Trí Dũng/TTXVN', []],
  ['Báo Trung Du', []],
  ['baotrungdu.vn', []],
  ['VnExpress', []],
  ['Ban Biên tập', []],
  ['Phóng viên', []],
  ['Nhóm PV', []],
  ['https://www.facebook.com/baotrungdu', []],
  ['admin', []],
  ['15:21, 14/08/2026', []],
  ['và một số lãnh đạo khác đã đến dự.', []],
  ['', []],
];

describe('namesIn', () => {
  it.each(ROWS)('%s', (line, names) => {
    expect(namesIn(line, SITES)).toEqual(names);
    expect(namesIn(line.normalize('NFD'), SITES)).toEqual(names);
  });
});
