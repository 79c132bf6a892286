import { describe, expect, it } from 'vitest';
import type { Tenure } from '../../lib/core/schema/tagging.ts';
import { translator } from '../../lib/i18n/index.ts';
import { postText } from '../../lib/i18n/post.ts';

const post = (
  position: string,
  organisation: string | null,
  place: string | null,
  status: Tenure['status'] = 'current',
): Tenure => ({
  position,
  organisation,
  place,
  placeSource: place === null ? null : 'explicit',
  status,
});

describe('postText', () => {
  it.each([
    ['Bí thư Tỉnh ủy Hậu Giang', post('Bí thư', 'Tỉnh ủy', 'Hậu Giang')],
    ['Tổng Bí thư', post('Tổng Bí thư', null, null)],
    ['Trưởng Đoàn ĐBQH tỉnh Thái Nguyên', post('Trưởng Đoàn', 'Đoàn ĐBQH tỉnh', 'Thái Nguyên')],
    ['Trưởng Ban Tổ chức Trung ương', post('Trưởng Ban', 'Ban Tổ chức Trung ương', null)],
    ['nguyên Bí thư Huyện ủy Chương Mỹ Hà Nội', post('Bí thư', 'Huyện ủy Chương Mỹ', 'Hà Nội', 'former')],
    ['quyền Chủ tịch UBND tỉnh Nghệ An', post('quyền Chủ tịch', 'UBND tỉnh', 'Nghệ An', 'acting')],
    ['Trưởng Đoàn ĐBQH tỉnh Tuyên Quang', post('Trưởng Đoàn ĐBQH', 'Đoàn ĐBQH tỉnh', 'Tuyên Quang')],
    ['Chủ tịch UBND TP.HCM', post('Chủ tịch', 'UBND TP.HCM', 'Thành phố Hồ Chí Minh')],
    ['Bí thư Thành ủy TPHCM', post('Bí thư', 'Thành ủy TPHCM', 'Thành phố Hồ Chí Minh')],
    ['Giám đốc Sở Y tế TP. HCM', post('Giám đốc', 'Sở Y tế TP. HCM', 'Thành phố Hồ Chí Minh')],
    ['Bí thư Tỉnh ủy BR-VT', post('Bí thư', 'Tỉnh ủy BR-VT', 'Bà Rịa - Vũng Tàu')],
    ['Bí thư Thành ủy Thành phố Hồ Chí Minh', post('Bí thư', 'Thành ủy', 'Thành phố Hồ Chí Minh')],
    ['Chủ tịch UBND Hà Nội', post('Chủ tịch', 'UBND', 'Hà Nội')],
    ['Chủ tịch HN Hà Nội', post('Chủ tịch', 'HN', 'Hà Nội')],
    ['Giám đốc Công an tỉnh Sơn La', post('Giám đốc', 'Công an tỉnh Sơn La', 'Sơn La')],
  ])('reads %s', (text, tenure) => {
    expect(postText(translator('vi'), tenure)).toBe(text);
  });
});
