import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const surname = fc.constantFrom('Nguyễn', 'Trần', 'Lê', 'Phạm', 'Bùi', 'Đặng', 'Vũ');
const middle = fc.constantFrom('Văn', 'Thị', 'Hữu', 'Đức', 'Thanh', 'Minh', 'Quốc');
const given = fc.constantFrom('Bảy', 'Tám', 'Hạnh', 'Lộc', 'Thúy', 'Khoa', 'Điệp', 'Yến');
const name = fc.tuple(surname, middle, given).map((words) => words.join(' '));
const unit = fc.constantFrom('Kim Sơn', 'Hòa Lạc', 'Sông Mã', 'Bản Lang', 'Lê Hồng Phong', 'Trần Phú', 'Tân An');
const office = fc.oneof(
  unit.map((place) => ['Chủ tịch', `UBND xã ${place}`] as const),
  unit.map((place) => ['Bí thư', `Đảng ủy phường ${place}`] as const),
  unit.map((place) => ['Phó Chủ tịch', `HĐND xã ${place}, huyện Đông Giang`] as const),
  fc.constantFrom(
    ['Bí thư', 'Tỉnh ủy'] as const,
    ['Phó Chủ tịch Thường trực', 'UBND tỉnh'] as const,
    ['Giám đốc', 'Sở Nội vụ'] as const,
    ['Trưởng ban Tuyên giáo', 'Tỉnh ủy'] as const,
    ['Chỉ huy trưởng', 'Bộ CHQS tỉnh'] as const,
    ['Chủ tịch', 'Hội Nông dân tỉnh'] as const,
    ['Cục trưởng', 'Cục C09'] as const,
  ),
);
const told = ([position, body]: readonly [string, string]): string => `${position}|${body}|`;

describe('a person and a post, whoever and whichever (domain.md §8.8)', () => {
  it('reads the name whole and its post, in every order', () => {
    fc.assert(
      fc.property(name, office, (who, post) => {
        const words = post.join(' ');
        for (const text of [
          `${words} ${who}`,
          `Đồng chí ${who}, ${words}`,
          `ông ${who} - ${words}`,
          `bà ${who} (${words})`,
        ])
          expect(read(text)).toEqual([`${who}; ${told(post)}`]);
      }),
      { numRuns: 150 },
    );
  });

  it('gives a header’s post to each member, and none to who comes after', () => {
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 2, maxLength: 5 }), name, (members, other) => {
        fc.pre(!members.includes(other));
        const list = `Các Phó Chủ tịch UBND tỉnh: ${members.join(', ')}. Giám đốc Sở Y tế ${other} dự.`;
        expect(read(list)).toEqual([
          ...members.map((who) => `${who} → ${who}; Phó Chủ tịch|UBND tỉnh|`),
          `Giám đốc Sở Y tế ${other} → ${other}; Giám đốc|Sở Y tế|`,
        ]);
      }),
      { numRuns: 100 },
    );
  });

  it('a sentence that follows changes nothing in what was read', () => {
    fc.assert(
      fc.property(
        name,
        office,
        fc.constantFrom('Sau đó trời mưa.', 'Đại hội thành công.', 'Xin cảm ơn!'),
        (who, post, tail) => {
          const text = `Đồng chí ${who}, ${post.join(' ')}`;
          expect(read(`${text}. ${tail}`)).toEqual([`${text} → ${who}; ${told(post)}`]);
        },
      ),
      { numRuns: 100 },
    );
  });
});
