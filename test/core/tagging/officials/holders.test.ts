import { describe, expect, it } from 'vitest';
import { tag } from '../../../../lib/core/tagging/index.ts';
import { read } from './read.ts';

/** Whom the post alone means that is the last mention of the text; null where it is left open or unmarked. */
function meant(text: string, asked: string): string | null {
  const line = read(text).find((mention) => mention.startsWith(`${asked} → `));
  return line === undefined ? null : line.slice(asked.length + 3, line.indexOf(';'));
}

describe('which body a post alone must be of to be its holder’s (domain.md §8.9)', () => {
  it.each<[string, string, boolean]>([
    ['Chánh Văn phòng UBND tỉnh', 'Chánh Văn phòng UBND tỉnh', true],
    ['Chánh Văn phòng UBND tỉnh', 'Chánh Văn phòng', true],
    ['Chánh Văn phòng UBND tỉnh', 'Chánh Văn phòng Tỉnh ủy', false],
    ['Chánh Văn phòng HĐND và UBND tỉnh', 'Chánh Văn phòng Tỉnh ủy', false],
    ['Phó Chánh Văn phòng UBND tỉnh', 'Phó Chánh Văn phòng Tỉnh ủy', false],
    ['Giám đốc Sở Giáo dục và Đào tạo', 'Giám đốc Sở GD&ĐT', true],
    ['Giám đốc Sở Giáo dục và Đào tạo', 'Giám đốc Sở', true],
    ['Giám đốc Sở Giáo dục và Đào tạo', 'Giám đốc Sở Y tế', false],
    ['Bí thư Đảng ủy xã Kim Liên', 'Bí thư Đảng ủy', true],
    ['Bí thư Đảng ủy UBND tỉnh', 'Bí thư Tỉnh ủy', false],
    ['Chủ tịch UBND tỉnh', 'Chủ tịch UBND', true],
    ['Thủ tướng', 'Thủ tướng Chính phủ', true],
    ['Phó Thủ tướng', 'Phó Thủ tướng Chính phủ', true],
    ['Thủ tướng Chính phủ', 'Thủ tướng', true],
    ['Tổng Bí thư', 'Tổng Bí thư Ban Chấp hành Trung ương Đảng', true],
    ['Chủ tịch nước', 'Chủ tịch nước Việt Nam', true],
    ['Thủ tướng Lào', 'Thủ tướng Chính phủ', false],
    ['Phó Thủ tướng', 'Thủ tướng Chính phủ', false],
    ['Chủ tịch', 'Chủ tịch Hội Nông dân tỉnh', false],
    ['Đại biểu', 'Đại biểu HĐND tỉnh', false],
  ])('%s … %s: %s', (held, asked, one) => {
    expect(meant(`${held} Lê Văn Sơn dự họp. Theo đó, ${asked} đề nghị.`, asked)).toBe(one ? 'Lê Văn Sơn' : null);
  });
});

describe('an office without its body is the one of the headline', () => {
  it.each<[string, string[]]>([
    [
      'Chủ tịch UBND tỉnh Lạng Sơn họp báo\nSáng nay, Chủ tịch Hồ Tiến Thịnh nói.',
      [
        'Chủ tịch UBND tỉnh Lạng Sơn → Hồ Tiến Thịnh; Chủ tịch|UBND tỉnh|Lạng Sơn',
        'Chủ tịch Hồ Tiến Thịnh → Hồ Tiến Thịnh; Chủ tịch|UBND tỉnh|Lạng Sơn',
      ],
    ],
    [
      'Giám đốc Sở Y tế trả lời báo chí\nGiám đốc Hồ Tiến Thịnh nói.',
      [
        'Giám đốc Sở Y tế → Hồ Tiến Thịnh; Giám đốc|Sở Y tế|',
        'Giám đốc Hồ Tiến Thịnh → Hồ Tiến Thịnh; Giám đốc|Sở Y tế|',
      ],
    ],
    [
      'Bộ trưởng Bộ Y tế trả lời báo chí\nBộ trưởng Hồ Tiến Thịnh nói.',
      [
        'Bộ trưởng Bộ Y tế → Hồ Tiến Thịnh; Bộ trưởng|Bộ Y tế|',
        'Bộ trưởng Hồ Tiến Thịnh → Hồ Tiến Thịnh; Bộ trưởng|Bộ Y tế|',
      ],
    ],
    // Its holder is named; the other is of some other body.
    [
      'Chủ tịch UBND tỉnh họp báo\nChủ tịch UBND tỉnh Hà Văn Bình nói. Chủ tịch Hồ Tiến Thịnh nói.',
      [
        'Chủ tịch UBND tỉnh → Hà Văn Bình; Chủ tịch|UBND tỉnh|',
        'Chủ tịch UBND tỉnh Hà Văn Bình → Hà Văn Bình; Chủ tịch|UBND tỉnh|',
        'Chủ tịch Hồ Tiến Thịnh → Hồ Tiến Thịnh; Chủ tịch||',
      ],
    ],
    // Two of them.
    [
      'Chủ tịch UBND tỉnh họp báo\nChủ tịch Hà Văn Bình nói. Chủ tịch Hồ Tiến Thịnh nói.',
      ['Chủ tịch Hà Văn Bình → Hà Văn Bình; Chủ tịch||', 'Chủ tịch Hồ Tiến Thịnh → Hồ Tiến Thịnh; Chủ tịch||'],
    ],
    // Two bodies.
    [
      'Chủ tịch UBND tỉnh gặp Chủ tịch Hội Nông dân tỉnh\nChủ tịch Hồ Tiến Thịnh nói.',
      ['Chủ tịch Hồ Tiến Thịnh → Hồ Tiến Thịnh; Chủ tịch||'],
    ],
    // Not of the headline.
    [
      'Tin vắn\nChủ tịch UBND tỉnh họp báo.\nChủ tịch Hồ Tiến Thịnh nói.',
      ['Chủ tịch Hồ Tiến Thịnh → Hồ Tiến Thịnh; Chủ tịch||'],
    ],
    // Another office.
    [
      'Chủ tịch UBND tỉnh họp báo\nPhó Chủ tịch Hồ Tiến Thịnh nói.',
      ['Phó Chủ tịch Hồ Tiến Thịnh → Hồ Tiến Thịnh; Phó Chủ tịch||'],
    ],
    // It says its own body.
    [
      'Bí thư Tỉnh ủy thăm thôn Nà\nBí thư Chi bộ Hồ Tiến Thịnh nói.',
      ['Bí thư Chi bộ Hồ Tiến Thịnh → Hồ Tiến Thịnh; Bí thư|Chi bộ|'],
    ],
    // A country's office needs none.
    [
      'Thủ tướng Chính phủ thăm Sơn La\nThủ tướng Hồ Tiến Thịnh nói.',
      ['Thủ tướng Chính phủ → Hồ Tiến Thịnh; Thủ tướng||', 'Thủ tướng Hồ Tiến Thịnh → Hồ Tiến Thịnh; Thủ tướng||'],
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('how sure a post alone is', () => {
  it.each<[string, string, string]>([
    ['Bí thư Tỉnh ủy', 'Bí thư Tỉnh ủy', 'resolve.holder'],
    ['Bí thư Tỉnh ủy Lạng Sơn', 'Bí thư Tỉnh ủy', 'resolve.holder'],
    ['Bí thư Tỉnh ủy Lạng Sơn', 'Bí thư Tỉnh ủy Lạng Sơn', 'resolve.holder'],
    ['Thủ tướng', 'Thủ tướng Chính phủ', 'resolve.holder'],
    ['Chủ tịch nước', 'Chủ tịch nước', 'resolve.holder'],
    ['Giám đốc Sở GD&ĐT', 'Giám đốc Sở Giáo dục và Đào tạo', 'resolve.holder'],
    ['Giám đốc Sở Y tế', 'Giám đốc', 'resolve.holder-assumed'],
    ['Giám đốc Sở Y tế', 'Giám đốc Sở', 'resolve.holder-assumed'],
    ['Chủ tịch UBND tỉnh', 'Chủ tịch tỉnh', 'resolve.holder-assumed'],
    ['Bí thư Đảng ủy xã Kim Liên', 'Bí thư Đảng ủy', 'resolve.holder-assumed'],
    ['Trưởng Ban Nội chính Tỉnh ủy', 'Trưởng ban Nội chính', 'resolve.holder-assumed'],
    ['Thủ tướng Lào', 'Thủ tướng', 'resolve.holder-assumed'],
  ])('%s … %s: %s', (held, asked, resolution) => {
    const { mentions } = tag(`${held} Lê Văn Sơn dự họp. ${asked} đề nghị.`, { date: null });
    const alone = mentions.find((mention) => mention.quote === asked);
    expect(alone?.resolution).toBe(resolution);
    expect((alone?.confidence ?? 0) >= 0.9).toBe(resolution === 'resolve.holder');
  });
});
