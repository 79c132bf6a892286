import { describe, expect, it } from 'vitest';
import { readSigned } from '../../lib/capture/metadata/credits.ts';

const SITES = new Set(['báo trung du', 'trung du', 'baotrungdu', 'baotrungdu vn']);

/** A line, its authors, its credits as `role name`. */
const ROWS: [string, string[], string[]][] = [
  ['Khánh Vy', ['Khánh Vy'], []],
  ['Khánh Vy - Minh Đức', ['Khánh Vy', 'Minh Đức'], []],
  ['Khánh Vy, Minh Đức và Hải Yến', ['Khánh Vy', 'Minh Đức', 'Hải Yến'], []],
  ['Khánh Vy; Minh Đức', ['Khánh Vy', 'Minh Đức'], []],
  ['T.H', ['T.H'], []],
  ['Bài, ảnh: Minh Đức - Hải Yến', ['Minh Đức', 'Hải Yến'], ['photo Minh Đức', 'photo Hải Yến']],
  ['Tin, ảnh: Ngọc Trâm', ['Ngọc Trâm'], ['photo Ngọc Trâm']],
  ['Tin - Ảnh: Ngọc Trâm', ['Ngọc Trâm'], ['photo Ngọc Trâm']],
  ['Bài và ảnh: Ngọc Trâm', ['Ngọc Trâm'], ['photo Ngọc Trâm']],
  ['Bài: Thu Hà - Ảnh: Trí Dũng', ['Thu Hà'], ['photo Trí Dũng']],
  ['Bài: Thu Hà; Ảnh: Trí Dũng; Đồ họa: Hà Lê', ['Thu Hà'], ['photo Trí Dũng', 'graphic Hà Lê']],
  ['Thu Hà. Ảnh: Trí Dũng, TTXVN', ['Thu Hà'], ['photo Trí Dũng', 'photo TTXVN']],
  ['Ảnh: Trí Dũng/TTXVN', [], ['photo Trí Dũng/TTXVN']],
  ['Video: Quang Khải', [], ['video Quang Khải']],
  ['Thực hiện: Thu Hà', ['Thu Hà'], []],
  ['Thu Hà (ghi)', ['Thu Hà'], []],
  ['Thu Hà (tổng hợp)', ['Thu Hà'], ['compiled Thu Hà']],
  ['Thu Hà tổng hợp', ['Thu Hà'], ['compiled Thu Hà']],
  ['PV (tổng hợp)', [], []],
  ['PV tổng hợp', [], ['compiled PV']],
  ['Thu Hà (theo Reuters)', ['Thu Hà'], ['source Reuters']],
  ['Thu Hà (Theo TTXVN, VOV)', ['Thu Hà'], ['source TTXVN', 'source VOV']],
  ['Thu Hà (dịch)', ['Thu Hà'], ['translation Thu Hà']],
  ['Dịch: Thu Hà', [], ['translation Thu Hà']],
  ['Thu Hà (TTXVN)', ['Thu Hà'], ['source TTXVN']],
  ['Theo TTXVN', [], ['source TTXVN']],
  ['Theo TTXVN./.', [], ['source TTXVN']],
  ['(Theo TTXVN)', [], ['source TTXVN']],
  ['(TTXVN/Vietnam+)', [], ['source TTXVN/Vietnam+']],
  ['TTXVN', [], ['source TTXVN']],
  ['PV/VOV.VN', [], ['source PV/VOV.VN']],
  ['Theo Hồ Hương', [], ['source Hồ Hương']],
  ['Theo Báo Nhân Dân', [], ['source Báo Nhân Dân']],
  ['Theo baochinhphu.vn', [], ['source baochinhphu.vn']],
  ['Theo: Văn phòng Tỉnh ủy', [], ['source Văn phòng Tỉnh ủy']],
  ['Nguồn: Cổng TTĐT Chính phủ', [], ['source Cổng TTĐT Chính phủ']],
  ['Nguồn tin: VietnamPlus', [], ['source VietnamPlus']],
  ['Thu Hà - Theo TTXVN', ['Thu Hà'], ['source TTXVN']],
  ['PV', [], []],
  ['Ban Biên tập', [], []],
];

/** Text of the article, not only of its makers. */
const NOT_WHOLE = [
  'Theo kế hoạch, lễ khai mạc diễn ra vào ngày 5/3.',
  'Theo Bộ Y tế, cả nước có 12 ca mắc mới.',
  'Theo đó, các xã phải hoàn thành trước ngày 15/3',
  'Ảnh: các đại biểu dự phiên họp thường kỳ',
  'Các đại biểu dự phiên họp',
  'Nguồn lực đầu tư cho vùng cao',
  'Đồng chí Lâm Văn Khởi phát biểu kết luận',
  'Bài học kinh nghiệm: Nói đi đôi với làm',
  'Hỏi: Bao giờ đại hội?',
  '',
];

describe('readSigned', () => {
  it.each(ROWS)('%s', (line, authors, credits) => {
    for (const form of [line, line.normalize('NFD'), ` - ${line} `]) {
      const signed = readSigned(form, SITES);
      expect(signed.authors).toEqual(authors);
      expect(signed.credits.map(({ role, name }) => `${role} ${name}`)).toEqual(credits);
      expect(signed.isWhole).toBe(true);
    }
  });

  it.each(NOT_WHOLE)('knows that more is said in "%s"', (line) => {
    expect(readSigned(line, SITES).isWhole).toBe(false);
  });
});
