import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tag } from '../../../../lib/core/tagging/index.ts';
import { cited } from './read.ts';

const dateOf = (text: string, date: string | null = null): string => {
  const { articleDate } = tag(text.normalize('NFC'), { date });
  return articleDate === undefined ? '–' : `${articleDate.value} ${articleDate.reason.split(':')[0]}`;
};

describe('the date line of page or agency', () => {
  it.each([
    ['Thứ Năm, 15/10/2020, 16:21 (GMT+7)\nTỉnh ủy họp.', '2020-10-15'],
    ['Thứ năm, ngày 15/10/2020\nTỉnh ủy họp.', '2020-10-15'],
    ['Chủ nhật, 18/10/2020\nTỉnh ủy họp.', '2020-10-18'],
    ['Tỉnh ủy họp\n16:21 | 15/10/2020\nNgày 3/9/2020, tỉnh giao việc.', '2020-10-15'],
    ['Tỉnh ủy họp\n15/10/2020 - 16:21\nNăm 2021 sẽ khác.', '2020-10-15'],
    ['[ Cập nhật vào ngày (15/10/2020) ] - [ Số lần xem: 235 ]\nTỉnh ủy họp.', '2020-10-15'],
    ['Tỉnh ủy họp.\nNgày đăng: 15/10/2020', '2020-10-15'],
    ['Tỉnh ủy họp.\nNgày đăng bài viết gốc: 14:30 | 17/03/2025', '2025-03-17'],
    [
      '(Báo Mới) - Ngày 15/10/2020, 16:21 - Tỉnh ủy tổ chức hội nghị sơ kết công tác năm và bàn việc của quý sau với các địa phương.',
      '2020-10-15',
    ],
    ['Đăng lúc 16h21 ngày 15/10/2020\nTỉnh ủy họp.', '2020-10-15'],
    ['15/10/2020\nTỉnh ủy họp.', '2020-10-15'],
    ['Xuất bản: 15-10-2020 16:21\nTỉnh ủy họp.', '2020-10-15'],
    ['Thứ Bảy, 21/11/2026\nTỉnh ủy họp\n15/10/2026 16:21\nSáng 14/10, tỉnh họp.', '2026-10-15'],
    ['15/10/2020 16:21\nĐại hội khai mạc ngày 20/10/2020.', '2020-10-15'],
  ])('%s', (text, value) => expect(dateOf(text)).toBe(`${value} date-line`));

  it.each([
    [
      'Vào lúc 16 giờ 21 phút, lãnh đạo tỉnh và các sở, ngành, địa phương cùng đại biểu đã có mặt; ngày 15/10/2020 khai mạc.',
      '2020-10-15 latest-date',
    ],
    ['15/10/2018 16:21\nTheo Nghị quyết số 12-NQ/TU ngày 3/4/2020 của Tỉnh ủy', '2020-04-03 latest-date'],
    ['Trận đấu kết thúc 3-2 lúc 16:21.', '–'],
  ])('is not %s', (text, value) => expect(dateOf(text)).toBe(value));
});

describe('the latest date that is no plan', () => {
  it.each([
    ['Ngày 5/5/2021, tỉnh họp. Trước đó, ngày 3/2/2021, huyện họp.', '2021-05-05'],
    ['Ngày 5 tháng 5 năm 2021, tỉnh họp.', '2021-05-05'],
    ['Tháng 5/2021, tỉnh họp.', '2021-05'],
    ['Ngày 5/5/2021, tỉnh họp. Hoàn thành trước ngày 30/6/2023.', '2021-05-05'],
    ['Ngày 5/5/2021, tỉnh họp; phấn đấu đến ngày 31/12/2025 xong.', '2021-05-05'],
    ['Ngày 5/5/2021, tỉnh họp. Đại hội sẽ khai mạc ngày 20/10/2025.', '2021-05-05'],
    ['Ngày 5/5/2021, tỉnh họp. Ngày 20/10/2025, Đại hội sẽ khai mạc.', '2021-05-05'],
    ['Ngày 5/5/2021, tỉnh họp. Luật có hiệu lực từ ngày 01/7/2025.', '2021-05-05'],
    ['Ngày 5/5/2021, tỉnh họp. Dự kiến tháng 8/2022 xong.', '2021-05-05'],
    ['Ngày 5/5/2021, tỉnh họp về nhiệm kỳ 2020-2025, giai đoạn 2021 - 2030, tầm nhìn đến năm 2045.', '2021-05-05'],
    ['Tính đến ngày 30/9/2021, tỉnh có 120 xã. Ngày 5/5/2021, tỉnh họp.', '2021-09-30'],
    ['Chỉ thị số 61-CT/TU ngày 2/3/2023. Ngày 5/5/2021, tỉnh họp.', '2023-03-02'],
    ['Sáng 15/3, tỉnh họp bàn Chỉ thị số 61-CT/TU ngày 2/3/2023.', '2023-03-15'],
    ['Sáng 15/3, tỉnh họp bàn Chỉ thị số 61-CT/TU ngày 20/12/2022.', '2023-03-15'],
    ['Sáng nay (2/1), tỉnh họp bàn Chỉ thị số 61-CT/TU ngày 20/12/2022.', '2023-01-02'],
    ['Chiều 6-11, tỉnh công bố Quyết định số 163/QĐ-UBND ngày 30-10-2024.', '2024-11-06'],
    ['Tối 30/3, tỉnh kỷ niệm 50 năm giải phóng (31/3/1975 - 31/3/2025).', '2025-03-31'],
  ])('%s', (text, value) => expect(dateOf(text)).toBe(`${value} latest-date`));

  it.each([
    'Năm 2021, tỉnh đạt nhiều kết quả.',
    'Sáng 15/3, tỉnh họp.',
    'Nhiệm kỳ 2020-2025, tỉnh phấn đấu đến năm 2030.',
    'Hoàn thành trước ngày 30/6/2023.',
    'Tỷ số 3-2; tỷ lệ 12/20; số 235/2019.',
    'Đến tháng 12/2025 xong.',
    'Kế hoạch số 80 ngày 24/11 của Tỉnh ủy.',
    'Chạy từ 10-12-2 đến 3.4.5.',
    'Dự kiến ngày 20/10/2025, Đại hội khai mạc.',
    'Không có ngày nào.',
  ])('none in %s', (text) => expect(dateOf(text)).toBe('–'));
});

describe('the date as given', () => {
  it.each([
    ['2024-05-01', '2024-05-01 given'],
    ['2024-05', '2024-05 given'],
    ['2024-05-01T08:30:00+07:00', '2024-05-01 given'],
    ['hôm qua', '2020-10-15 date-line'],
  ])('%s', (date, value) => expect(dateOf('15/10/2020 16:21\nTỉnh ủy họp.', date)).toBe(value));
});

describe('what the date decides', () => {
  it.each([
    ['15/10/2020 16:21\nBàn Nghị quyết số 18-NQ/TW.', 'party/TW/NQ/18/XII'],
    ['15/10/2023 16:21\nBàn Nghị quyết số 18-NQ/TW.', 'party/TW/NQ/18/XIII'],
    ['15/12/2020 16:21\nBàn Nghị quyết số 18-NQ/TU của Tỉnh ủy Sơn La.', 'party/TU@son-la/NQ/18/2020-2025'],
    ['15/10/2023 16:21\nHọc nghị quyết Trung ương 6.', 'party/plenum/XIII/6/NQ'],
    ['15/10/2021 16:21\nHọc nghị quyết Trung ương 6.', 'party/plenum/XII/6/NQ'],
    ['15/12/2022 16:21\nKế hoạch số 80/KH-UBND ngày 24/11 của UBND tỉnh Sơn La', 'state/KH-UBND@son-la/80/2022'],
    [
      'Tháng 12/2022, tỉnh họp.\nKế hoạch số 80/KH-UBND ngày 24/11 của UBND tỉnh Sơn La',
      'state/KH-UBND@son-la/80/2022',
    ],
    ['Ngày 5/5/2022, tỉnh họp.\nKế hoạch số 80/KH-UBND ngày 24/11 của UBND tỉnh Sơn La', 'state/KH-UBND@son-la/80/?'],
    ['15/3/2022 16:21\nKế hoạch số 80/KH-UBND ngày 24/11 của UBND tỉnh Sơn La', 'state/KH-UBND@son-la/80/2021'],
  ])('%s', (text, key) => expect(cited(text)[0]?.document?.key).toBe(key));
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    ...['Ngày ', 'Sáng ', '15/10/2020', '15/3', 'tháng 8/2021', ' 16:21', '\n', ', ', 'đến ', 'sẽ ', 'Thứ Năm, '],
    ...['Chỉ thị số 61-CT/TU ngày 2/3/2023. ', 'tỉnh họp. ', '31/2/2021', '99/99/2021', '(', ')', '0/0/0000'],
  );
  it('the article is never before a dated document that it cites', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const { articleDate, documents } = tag(pieces.join(''), { date: null });
        for (const { date } of documents)
          if (date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) && articleDate?.reason.startsWith('latest-date'))
            expect(articleDate.value >= date.slice(0, articleDate.value.length)).toBe(true);
        if (articleDate !== undefined) expect(articleDate.value).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
      }),
      { numRuns: 300 },
    );
  });
});
