import { describe, expect, it } from 'vitest';
import {
  hasLeadIn,
  isAfterword,
  isClosing,
  isFurniturePhrase,
  isImageCredit,
  unglue,
} from '../../lib/capture/phrases.ts';

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
    'Trở thành người đầu tiên tặng sao cho bài viết0',
    'Hãy là người đầu tiên bình luận!',
    'Facebook | Zalo | Email',
    'A- | A+',
    'Thích · Trả lời',
    'Thứ Bảy, 07/03/2026 - 08:07',
    'Từ khóa: nghị quyết, Đảng bộ',
    '* * *',
    'Đọc tiếp',
    'Trở thành người đầu tiên tặng sao cho bài viết',
    'Chọn Báo Miền Tây làm nguồn ưu tiên trên Google Search. Xem hướng dẫn.',
    'Prefer Mien Tay on Google',
    'Trình phát Video is loading.',
    'Đăng nhập để bình luận',
    'Đăng ký nhận bản tin buổi sáng của chúng tôi',
    'Sign up for our free daily newsletter',
    'Get Miền Tây Monthly delivered through your letterbox every month.',
    'Trang này sử dụng cookie để phục vụ bạn tốt hơn',
    'Tải ứng dụng Báo Miền Tây',
    'By An Nguyen, Binh Tran on Monday, November 18th, 2019 at 11:08 a.m.',
    'Von Martha Kurz publiziert am 25. September 2018',
    'ban.doc@bao.example.vn',
    'bao-mientay.vn',
    'First Published: Tuesday, November 19, 2019 08:38 AM',
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
    'Trở thành người đầu tiên đến đích',
    'Theo dõi sát tình hình',
    'Thanh Tâm',
    '3. Công tác cán bộ',
    'Đăng ký kết hôn trực tuyến',
    'Chọn cán bộ làm nguồn nhân lực',
    'Xem xét lại toàn bộ',
    'By 2030 the province will be a city',
    'Published reports disagree.',
    'Thông báo số 12',
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
    'Báo Trung Du Newsletters',
    'Đăng ký ngay để nhận gói tin tức mới',
    'Xem nhiều nhất',
    'Bình luận (2)',
    'Lượt truy cập',
    'Có thể bạn quan tâm',
    'You may also like...',
  ])('%s', (text) => {
    expect(isAfterword(text)).toBe(true);
  });
  it.each([
    'Đăng ký nhận nuôi rừng',
    'Phản hồi của cử tri được tiếp thu',
    'Xem thêm nhiều việc phải làm',
    'Bình luận về kết quả này, ông nói',
  ])('not: %s', (text) => {
    expect(isAfterword(text)).toBe(false);
  });
});

describe('what papers close with', () => {
  it.each([
    'Copyright 2026 Miền Tây. All rights reserved.',
    '(Reporting by An Nguyen; editing by Binh Tran)',
    'An Nguyen contributed reporting from Hanoi.',
    'Miền Tây may earn an affiliate commission if you buy something through links here.',
    'Like this story? Share it with a friend!',
    'Follow us on Twitter @mientay and on Facebook.',
    'Mọi ý kiến đóng góp xin gửi về địa chỉ của tòa soạn.',
    'Cơ quan chủ quản: Tỉnh ủy. Giấy phép số 12/GP-BTTTT.',
    'Nội dung bài viết chỉ mang tính chất tham khảo, không phải lời khuyên đầu tư.',
    'Hotline: 0900.000.000',
  ])('%s', (text) => {
    expect(isClosing(text)).toBe(true);
  });
  it.each([
    'Follow the river to its mouth, and you will find the village where the meeting was held.',
    'Theo dõi sát tình hình trên biển',
    'Mọi ý kiến của cử tri đã được tiếp thu đầy đủ.',
    'Nội dung hội nghị được truyền trực tuyến.',
    'Địa chỉ nhận hồ sơ sẽ thông báo sau.',
  ])('not: %s', (text) => {
    expect(isClosing(text)).toBe(false);
  });
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
  ['© An Minh/TTXVN', true],
  ['© 2026 Trung Du Wire. All Rights Reserved. This material may not be published or broadcast.', false],
  ['© 2026 Báo Trung Du giữ bản quyền nội dung trên trang này.', false],
])('image credit: %s %s', (text, is) => {
  expect(isImageCredit(text)).toBe(is);
});
