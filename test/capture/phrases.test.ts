import { describe, expect, it } from 'vitest';
import { hasLeadIn, isAfterword, isFurniturePhrase, isImageCredit, unglue } from '../../lib/capture/phrases.ts';

describe('furniture', () => {
  it.each([
    '[ Cập nhật vào ngày (30/12/2020) ] - [ Số lần xem: 235 ]',
    'Số lượt xem: 1.204',
    '1.204 lượt xem',
    'Khách: Khách: 108',
    'Members: Thành viên: 0',
    'Người dùng Online: Người dùng online:',
    'Hôm nay: 1.355',
    '0:00 / 0:00',
    '12:04',
    'Nam miền Bắc',
    'Nữ miền Nam',
    'Giọng nữ miền Bắc',
    '30.12.20.b.png',
    'anh hoi nghi (2).JPG',
    'Quảng cáo',
    'XEM VIDEO:',
    'Mời quý độc giả xem clip:',
    'Mời bạn đọc theo dõi video',
    'Không có quảng cáo',
    'Facebook | Zalo | Email',
    'A- | A+',
    'Thích · Trả lời',
    'Thứ Bảy, 07/03/2026 - 08:07',
    'Từ khóa: nghị quyết, Đảng bộ',
    '* * *',
  ])('%s', (text) => {
    expect(isFurniturePhrase(text)).toBe(true);
    expect(isFurniturePhrase(text.normalize('NFD'))).toBe(true);
  });

  it.each([
    'Ngày 25/12, Tỉnh ủy tổ chức Hội nghị.',
    'Toàn cảnh Hội nghị.',
    'Hôm nay',
    'Đoàn công tác khảo sát miền Bắc',
    'Chủ đề của Đại hội là đoàn kết, kỷ cương',
    'Chỉ thị số 01-CT/TW ngày 09/3/2021 của Bộ Chính trị',
    'Lượt đi và lượt về',
    'Theo dõi sát tình hình',
    'Thanh Tâm',
    '3. Công tác cán bộ',
  ])('not: %s', (text) => {
    expect(isFurniturePhrase(text)).toBe(false);
  });
});

describe('afterword', () => {
  it.each([
    'Các ý kiến của bạn đọc',
    'Phản hồi',
    'Các tin khác:',
    'TIN LIÊN QUAN',
    'Mới nhất',
    'Xem nhiều nhất',
    'Bình luận (2)',
    'Lượt truy cập',
    'Có thể bạn quan tâm',
    'You may also like...',
  ])('%s', (text) => {
    expect(isAfterword(text)).toBe(true);
  });
  it.each(['Phản hồi của cử tri được tiếp thu', 'Xem thêm nhiều việc phải làm', 'Bình luận về kết quả này, ông nói'])(
    'not: %s',
    (text) => {
      expect(isAfterword(text)).toBe(false);
    },
  );
});

describe('glued bylines', () => {
  it.each([
    ['Thanh TâmCác ý kiến của bạn đọc', ['Thanh Tâm', 'Các ý kiến của bạn đọc']],
    ['Thu HằngPhản hồi', ['Thu Hằng', 'Phản hồi']],
  ])('%s', (text, parts) => {
    expect(unglue(text)).toEqual(parts);
  });
  it.each(['Thanh Tâm Các ý kiến', 'Nguyễn Văn Phản', 'Chủ tịch UBND tỉnhCác ý kiến khác nhau về dự án'])(
    'not: %s',
    (text) => {
      expect(unglue(text)).toBeNull();
    },
  );
});

it.each([
  ['Xem thêm: Khai mạc kỳ họp', true],
  ['Related: From Big Bang to Present', true],
  ['Đọc thêm >> Chính sách mới', true],
  ['Xem thêm nhiều cách làm hay', false],
  ['Related work is under way', false],
])('leads elsewhere: %s %s', (text, is) => {
  expect(hasLeadIn(text)).toBe(is);
});

it.each([
  ['Ảnh: Trí Dũng/TTXVN', true],
  ['(Image: © NASA/ESA)', true],
  ['© Lucy Nicholson', true],
  ['Natalie Naccache | Bloomberg | Getty Images', true],
  ['Ảnh hưởng của bão số 3 còn kéo dài.', false],
  ['Hình thức: trực tiếp kết hợp trực tuyến', false],
])('image credit: %s %s', (text, is) => {
  expect(isImageCredit(text)).toBe(is);
});
