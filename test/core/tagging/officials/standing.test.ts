import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Mentions without a name: each with whom it stands for. */
const alone = (text: string): (string | undefined)[] =>
  read(text)
    .map((line) => line.split(';')[0])
    .filter((line) => line !== undefined && !/(?:Lê An|Vũ Ba)(?: dự)? →/.test(line));

describe('a deputy alone may be the standing one, where no other is named (domain.md §8.9)', () => {
  it.each<[string, string[]]>([
    ['Phó Thủ tướng Thường trực Lê An dự. Phó Thủ tướng yêu cầu.', ['Phó Thủ tướng → Lê An']],
    ['Phó Bí thư Thường trực Tỉnh ủy Lê An dự. Phó Bí thư Tỉnh ủy yêu cầu.', ['Phó Bí thư Tỉnh ủy → Lê An']],
    [
      'Phó Chủ tịch Thường trực UBND tỉnh Lê An dự. Phó Chủ tịch UBND tỉnh yêu cầu.',
      ['Phó Chủ tịch UBND tỉnh → Lê An'],
    ],
    ['Phó Chủ tịch Thường trực UBND tỉnh Lê An dự. Phó Chủ tịch yêu cầu.', ['Phó Chủ tịch → Lê An']],
    [
      'Phó Chủ tịch Thường trực UBND tỉnh Lê An dự. Phó Chủ tịch Thường trực UBND tỉnh yêu cầu.',
      ['Phó Chủ tịch Thường trực UBND tỉnh → Lê An'],
    ],
    ['Phó Giám đốc phụ trách Sở Y tế Lê An dự. Phó Giám đốc Sở Y tế nói.', ['Phó Giám đốc Sở Y tế → Lê An']],
    [
      'Phó Trưởng ban Thường trực Ban Tổ chức Trung ương Lê An dự. Phó Trưởng ban Ban Tổ chức Trung ương nói.',
      ['Phó Trưởng ban Ban Tổ chức Trung ương → Lê An'],
    ],
    [
      'Phó Chủ tịch Thường trực UBND tỉnh Lê An và Phó Chủ tịch UBND tỉnh Vũ Ba dự. Phó Chủ tịch UBND tỉnh yêu cầu.',
      ['Phó Chủ tịch UBND tỉnh → Vũ Ba'],
    ],
    // Of two it is either; of another body, place, rank it is neither.
    [
      'Phó Chủ tịch Thường trực UBND tỉnh Lê An, Phó Chủ tịch Thường trực HĐND tỉnh Vũ Ba dự. Phó Chủ tịch yêu cầu.',
      [],
    ],
    ['Phó Chủ tịch Thường trực UBND tỉnh Lê An dự. Phó Chủ tịch HĐND tỉnh vắng.', []],
    ['Phó Bí thư Thường trực Tỉnh ủy Lào Cai Lê An dự. Phó Bí thư Tỉnh ủy Sơn La vắng.', []],
    ['Phó Chủ tịch Thường trực UBND tỉnh Lê An dự. Chủ tịch UBND tỉnh vắng.', []],
    ['Phó Chủ tịch UBND tỉnh Lê An dự. Phó Chủ tịch Thường trực UBND tỉnh vắng.', []],
  ])('%s', (text, expected) => expect(alone(text)).toEqual(expected));
});

describe('a post by letters is the one written out', () => {
  it.each<[string, string]>([
    ['Ủy viên Ban Thường vụ', 'Ủy viên BTV'],
    ['Uỷ viên Ban Thường vụ', 'UV BTV'],
    ['Ủy viên Ban Thường vụ', 'UVBTV'],
    ['Ủy viên BTV', 'UVBTV'],
    ['UV BTV', 'Uỷ viên BTV'],
    ['Ủy viên Ban Thường vụ', 'Ủy viên Thường vụ'],
  ])('%s and %s', (one, other) => {
    const [first] = read(`Ông Lê Văn An, ${one} Tỉnh ủy, dự. Ông Lê Văn An, ${other} Tỉnh ủy, nói.`);
    expect(first?.split('; ')).toHaveLength(2);
  });

  it.each<[string, string]>([
    ['Ủy viên Ban Thường vụ', 'Ủy viên Ban Chấp hành'],
    ['Ủy viên Ban Thường vụ', 'Ủy viên'],
    ['UVBTV', 'Trưởng Ban Tổ chức'],
    ['Phó Ban Thường trực Ban Tổ chức', 'Ủy viên Ban Thường vụ'],
  ])('not %s and %s', (one, other) => {
    const [first] = read(`Ông Lê Văn An, ${one} Tỉnh ủy, dự. Ông Lê Văn An, ${other} Tỉnh ủy, nói.`);
    expect(first?.split('; ')).toHaveLength(3);
  });

  it.each<[string, string, string]>([
    ['ĐBQH tỉnh Lào Cai', 'Đại biểu Quốc hội tỉnh Lào Cai', 'Đại biểu Quốc hội||Lào Cai'],
    ['UVBCH Đảng bộ tỉnh', 'Ủy viên Ban Chấp hành Đảng bộ tỉnh', 'Ủy viên|Ban Chấp hành Đảng bộ tỉnh|'],
    ['UVTW Đảng', 'Ủy viên Trung ương Đảng', 'Ủy viên|Trung ương Đảng|'],
    ['UVBCT', 'Ủy viên Bộ Chính trị', 'Ủy viên|Bộ Chính trị|'],
    ['TUV', 'Tỉnh ủy viên', 'Tỉnh ủy viên|Tỉnh ủy|'],
    ['HUV', 'Huyện ủy viên', 'Huyện ủy viên|Huyện ủy|'],
  ])('%s and %s', (one, other, expected) => {
    for (const [a, b] of [
      [one, other],
      [other, one],
    ]) {
      const [first] = read(`Ông Lê Văn An, ${a}, dự. Ông Lê Văn An, ${b}, nói.`);
      expect(first?.split('; ').slice(1)).toEqual([expected]);
    }
  });
});
