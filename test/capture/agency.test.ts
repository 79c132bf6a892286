import { describe, expect, it } from 'vitest';
import { splitAgency } from '../../lib/capture/metadata/agency.ts';

/** As `siteNames` gives them. */
const SITES = new Set(['báo trung du', 'trung du', 'trungdu vn', 'trungdu', 'quangnam gov vn', 'quangnam', 'điện mới']);

const CUT: [string, string, string][] = [
  ['(Chinhphu.vn) - Sáng 5/3, Thủ tướng', 'Chinhphu.vn', 'Sáng 5/3, Thủ tướng'],
  ['(NLĐO)- Ban Thường vụ Tỉnh ủy', 'NLĐO', 'Ban Thường vụ Tỉnh ủy'],
  ['(Dân trí) – Chiều nay', 'Dân trí', 'Chiều nay'],
  ['(ĐCSVN) -Hội nghị', 'ĐCSVN', 'Hội nghị'],
  ['(HNM) - Sáng 5/3', 'HNM', 'Sáng 5/3'],
  ['(QBĐT) - Sáng 5/3', 'QBĐT', 'Sáng 5/3'],
  ['(Thanh tra)- Đoàn thanh tra', 'Thanh tra', 'Đoàn thanh tra'],
  ['(Baotrungdu.vn).- Đảng bộ', 'Baotrungdu.vn', 'Đảng bộ'],
  ['[TTXVN] - Sáng 5/3', 'TTXVN', 'Sáng 5/3'],
  ['( PLVN ) - Sáng 5/3', 'PLVN', 'Sáng 5/3'],
  ['(TTXVN/Vietnam+) Sáng 5/3', 'TTXVN/Vietnam+', 'Sáng 5/3'],
  ['(TTXVN/Vietnam+) – Sáng 5/3', 'TTXVN/Vietnam+', 'Sáng 5/3'],
  ['(Dân trí) Sáng 5/3', 'Dân trí', 'Sáng 5/3'],
  ['(Trung Du) Sáng 5/3', 'Trung Du', 'Sáng 5/3'],
  ['TTO - Sáng 5/3', 'TTO', 'Sáng 5/3'],
  ['TP - Sáng 5/3', 'TP', 'Sáng 5/3'],
  ['VOV.VN - Sáng 5/3', 'VOV.VN', 'Sáng 5/3'],
  ['VietTimes – Sáng 5/3', 'VietTimes', 'Sáng 5/3'],
  ['Chinhphu.vn - 27 xã', 'Chinhphu.vn', '27 xã'],
  ['BNEWS Sáng 5/3', 'BNEWS', 'Sáng 5/3'],
  ['BNEWS - Sáng 5/3', 'BNEWS', 'Sáng 5/3'],
  ['SGGPO “Chúng tôi', 'SGGPO', '“Chúng tôi'],
  ['QNP - Sáng 5/3', 'QNP', 'Sáng 5/3'],
  ['QNO- Sáng 5/3', 'QNO', 'Sáng 5/3'],
  ['TDO - Sáng 5/3', 'TDO', 'Sáng 5/3'],
  ['Cổng TTĐT Chính phủ - Sáng 5/3', 'Cổng TTĐT Chính phủ', 'Sáng 5/3'],
  ['Cổng thông tin điện tử Quốc hội – Sáng 5/3', 'Cổng thông tin điện tử Quốc hội', 'Sáng 5/3'],
];

const KEPT = [
  'Việt Nam - Lào tăng cường hợp tác',
  'Việt Nam - Lào - Campuchia',
  'COVID-19 - Năm năm nhìn lại',
  'COVID-19 và bài học',
  'UBND - Sở Nội vụ phối hợp',
  'HĐND - Mặt trận Tổ quốc',
  'ASEAN - Trung Quốc: ba mươi năm',
  'GDP - Con số và đời sống',
  'TP.HCM - Hà Nội: tàu mới',
  'TP HCM - Hà Nội: tàu mới',
  'Quảng Nam - Đà Nẵng sau hợp nhất',
  'Trung Du - Miền núi Bắc Bộ',
  'Đảng - Bác Hồ - Nhân dân',
  'Mác - Lênin soi đường',
  '(Video) - Toàn cảnh lễ khai mạc',
  '(Bài 2) - Những việc còn lại',
  '(Hà Nội) - Sáng 5/3',
  '(Kỳ cuối) - Lời hứa',
  '(5/3) - Sáng nay',
  '(Sửa đổi) Luật Đất đai',
  '(Bài viết của đồng chí Tổng Bí thư Ban Chấp hành Trung ương) - Sáng',
  'BNEWS đưa tin hội nghị',
  'TTXVN đưa tin',
  'TTXVN - tám mươi năm một chặng đường',
  'Cổng thông tin điện tử - cầu nối với Nhân dân',
  '(',
  '()',
  '(NLĐO)',
  '',
];

describe('splitAgency', () => {
  it.each(CUT)('%s', (text, agency, rest) => {
    expect(splitAgency(text, SITES)).toEqual({ agency, text: rest });
    expect(splitAgency(text.normalize('NFD'), SITES)).toEqual({ agency, text: rest });
  });

  it.each(KEPT)('keeps "%s"', (text) => {
    expect(splitAgency(text, SITES)).toBeNull();
  });
});
