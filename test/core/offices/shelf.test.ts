import { describe, expect, it } from 'vitest';
import { shelfOf, shelvesOf } from '../../../lib/core/offices/shelf.ts';
import { post } from './support.ts';

describe('shelfOf', () => {
  it.each([
    ['Bí thư / Tỉnh ủy / Thái Nguyên', 'bi thu|thai nguyen'],
    ['Bí thư / - / Thái Nguyên', 'bi thu|thai nguyen'],
    ['quyền Chủ tịch / UBND tỉnh / Thái Nguyên', 'chu tich|thai nguyen'],
    ['Trưởng Ban Tuyên giáo / Tỉnh ủy / Thái Nguyên', 'truong ban|thai nguyen'],
    ['Bộ trưởng / Bộ Công an', 'bo truong|org:bo-cong-an'],
    ['Tổng Bí thư', 'tong bi thu|'],
    ['Tổng Bí thư / - / Lào', 'tong bi thu|lao'],
    ['Chủ tịch nước / - / Việt Nam', 'chu tich nuoc|'],
    ['Chủ tịch / Quốc hội', 'chu tich|org:quoc-hoi'],
    ['Phó Bí thư / Tỉnh ủy / Thái Nguyên', null],
    ['Ủy viên / Ban Thường vụ Tỉnh ủy / Thái Nguyên', null],
    ['Bí thư / Tỉnh ủy', null],
    ['Giám đốc / Công ty Thử', null],
  ])('of %s is %s', (words, shelf) => {
    expect(shelfOf(post(words))).toBe(shelf);
  });
});

it('puts an article’s posts on each shelf once, with its day', () => {
  const posts = [post('Bí thư / Tỉnh ủy / Thái Nguyên'), post('Bí thư / - / Thái Nguyên'), post('Phó Chủ tịch / HĐND')];
  expect(shelvesOf(posts, '2024-03-01')).toEqual(['bi thu|thai nguyen|2024-03-01']);
});
