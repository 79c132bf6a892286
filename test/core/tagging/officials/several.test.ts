import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const BOTH = 'Bí thư Tỉnh ủy Lê Văn Sơn và Chủ tịch UBND tỉnh Hà Văn Bình dự.';
const STATE = 'Chủ tịch nước Lê Văn Sơn, Thủ tướng Trần Văn Tú và Chủ tịch Quốc hội Hà Văn Bình dự.';
const ALL = 'Ông Lê Văn Sơn, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh và ông Hà Văn Bình, Chủ tịch UBND tỉnh dự.';

describe('posts without a name of several persons, joined by `và` (domain.md §8.9)', () => {
  it.each<[string, string, string[]]>([
    [
      BOTH,
      'Bí thư Tỉnh ủy và Chủ tịch UBND tỉnh tặng hoa.',
      ['Bí thư Tỉnh ủy → Lê Văn Sơn', 'Chủ tịch UBND tỉnh → Hà Văn Bình'],
    ],
    [
      BOTH,
      'Đồng chí Bí thư Tỉnh ủy và Chủ tịch UBND tỉnh tặng hoa.',
      ['Đồng chí Bí thư Tỉnh ủy → Lê Văn Sơn', 'Chủ tịch UBND tỉnh → Hà Văn Bình'],
    ],
    [
      BOTH,
      'Chủ tịch UBND tỉnh và Bí thư Tỉnh ủy tặng hoa.',
      ['Chủ tịch UBND tỉnh → Hà Văn Bình', 'Bí thư Tỉnh ủy → Lê Văn Sơn'],
    ],
    [
      STATE,
      'Chủ tịch nước và Chủ tịch Quốc hội tặng hoa.',
      ['Chủ tịch nước → Lê Văn Sơn', 'Chủ tịch Quốc hội → Hà Văn Bình'],
    ],
    [
      STATE,
      'Chủ tịch nước, Thủ tướng và Chủ tịch Quốc hội tặng hoa.',
      ['Chủ tịch nước → Lê Văn Sơn', 'Thủ tướng → Trần Văn Tú', 'Chủ tịch Quốc hội → Hà Văn Bình'],
    ],
    [
      ALL,
      'Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh và Chủ tịch UBND tỉnh tặng hoa.',
      ['Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh → Lê Văn Sơn', 'Chủ tịch UBND tỉnh → Hà Văn Bình'],
    ],
    [
      'Giám đốc Sở Y tế Lê Văn Sơn và Giám đốc Sở Xây dựng Hà Văn Bình dự.',
      'Giám đốc Sở Y tế và Giám đốc Sở Xây dựng trả lời.',
      ['Giám đốc Sở Y tế → Lê Văn Sơn', 'Giám đốc Sở Xây dựng → Hà Văn Bình'],
    ],
    // One person's.
    [ALL, 'Bí thư Tỉnh ủy và Chủ tịch HĐND tỉnh tặng hoa.', ['Bí thư Tỉnh ủy và Chủ tịch HĐND tỉnh → Lê Văn Sơn']],
    // Not joined by `và`.
    [STATE, 'Chủ tịch nước, Chủ tịch Quốc hội tặng hoa.', []],
    // The article does not name one of them.
    [BOTH, 'Bí thư Tỉnh ủy và Chủ tịch HĐND tỉnh tặng hoa.', []],
    // Offices as such.
    [BOTH, 'Theo đó, các Bí thư Tỉnh ủy và Chủ tịch UBND tỉnh chịu trách nhiệm.', []],
    [BOTH, 'Theo đó, chức danh Bí thư Tỉnh ủy và Chủ tịch UBND tỉnh do người tại chỗ giữ.', []],
  ])('%s %s', (named, text, expected) => {
    const after = read(`${named} ${text}`).slice(read(named).length);
    expect(after.map((line) => line.slice(0, line.indexOf(';')))).toEqual(expected);
  });
});
