import { describe, expect, it } from 'vitest';
import { cpuMs } from '../../../support/cpu.ts';
import { cited, keys, pattern } from './read.ts';

const KON_TUM = 'Tỉnh ủy Kon Tum họp. Tỉnh ủy Kon Tum bàn.\n';

describe('a congress of a body that is no province’s (domain.md §7.5)', () => {
  it.each<[text: string, key: string, name: string, jurisdiction: string | null]>([
    [
      'Nghị quyết Đại hội Đảng bộ Quân đội lần thứ XI',
      'party/congress/dang-bo-quan-doi/XI/NQ',
      'Đảng bộ Quân đội lần thứ XI',
      'Trung ương',
    ],
    [
      'Nghị quyết Đại hội Đảng bộ Chính phủ lần thứ I',
      'party/congress/dang-bo-chinh-phu/I/NQ',
      'Đảng bộ Chính phủ lần thứ I',
      'Trung ương',
    ],
    [
      'Nghị quyết Đại hội Đảng bộ các cơ quan Đảng Trung ương lần thứ I',
      'party/congress/dang-bo-cac-co-quan-dang-trung-uong/I/NQ',
      'Đảng bộ các cơ quan Đảng Trung ương lần thứ I',
      'Trung ương',
    ],
    [
      'Nghị quyết Đại hội Đảng bộ Công an Trung ương lần thứ VIII',
      'party/congress/dang-bo-cong-an-trung-uong/VIII/NQ',
      'Đảng bộ Công an Trung ương lần thứ VIII',
      'Trung ương',
    ],
    [
      'Nghị quyết Đại hội Đảng bộ Khối Doanh nghiệp lần thứ III',
      'party/congress/?.dang-bo-khoi-doanh-nghiep/III/NQ',
      'Đảng bộ Khối Doanh nghiệp lần thứ III',
      null,
    ],
    [
      'Nghị quyết Đại hội Đảng bộ Khối các cơ quan tỉnh lần thứ II',
      'party/congress/kon-tum.dang-bo-khoi-cac-co-quan-tinh/II/NQ',
      'Đảng bộ Khối các cơ quan tỉnh Kon Tum lần thứ II',
      null,
    ],
    [
      'Nghị quyết Đại hội Đảng bộ Công an tỉnh lần thứ X',
      'party/congress/kon-tum.dang-bo-cong-an-tinh/X/NQ',
      'Đảng bộ Công an tỉnh Kon Tum lần thứ X',
      null,
    ],
    [
      'Nghị quyết Đại hội Đảng bộ huyện lần thứ XVI',
      'party/congress/kon-tum.dang-bo-huyen/XVI/NQ',
      'Đảng bộ huyện, tỉnh Kon Tum lần thứ XVI',
      null,
    ],
    [
      'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVI',
      'party/congress/kon-tum/XVI/NQ',
      'Đảng bộ tỉnh Kon Tum lần thứ XVI',
      null,
    ],
    ['Nghị quyết Đảng bộ tỉnh lần thứ XVI', 'party/congress/kon-tum/XVI/NQ', 'Đảng bộ tỉnh Kon Tum lần thứ XVI', null],
  ])('%s', (text, key, name, jurisdiction) => {
    const document = cited(`${KON_TUM}${text}`)[0]?.document;
    expect(document?.key).toBe(key);
    expect(document?.canonical).toBe(`Nghị quyết Đại hội đại biểu ${name}`);
    if (jurisdiction !== null) expect(document?.jurisdiction).toBe(jurisdiction);
  });

  it.each<[text: string, expected: string]>([
    [
      'Nghị quyết Đại hội Đảng bộ Khối các cơ quan tỉnh Lào Cai lần thứ II và Nghị quyết Đại hội Đảng bộ tỉnh Lào Cai lần thứ II',
      'A B',
    ],
    [
      'Nghị quyết Đại hội Đảng bộ Công an tỉnh lần thứ X. Nghị quyết Đại hội Đảng bộ Quân sự tỉnh lần thứ X. Nghị quyết Đại hội Đảng bộ tỉnh lần thứ X',
      'A B C',
    ],
    ['Nghị quyết Đại hội Đảng bộ Quân đội lần thứ XI và Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XI', 'A B'],
    ['Nghị quyết Đại hội Đảng bộ tỉnh Sơn La lần thứ XV và Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV', 'A A'],
    [
      'Nghị quyết Đại hội Đảng bộ huyện Mường La lần thứ XXI và Nghị quyết Đại hội Đảng bộ huyện Yên Châu lần thứ XXI',
      'A B',
    ],
    ['Nghị quyết Đại hội Đảng bộ huyện Mường La lần thứ XXI và Nghị quyết Đại hội Đảng bộ huyện lần thứ XXI', 'A A'],
    [
      'Nghị quyết Đại hội Đảng bộ thành phố Vinh lần thứ XXIV và Nghị quyết Đại hội Đảng bộ thành phố lần thứ XXIV',
      'A A',
    ],
    ['Nghị quyết Đại hội Đảng bộ Chính phủ lần thứ I và Nghị quyết Đại hội Đảng bộ Chính phủ lần thứ I', 'A A'],
  ])('%s', (text, expected) => expect(pattern(text)).toBe(expected));

  it('a district’s ordinal is not looked up among the province’s', () => {
    const [district, province] = cited(
      'Nghị quyết Đại hội Đảng bộ huyện Mường La, tỉnh Sơn La lần thứ XV; Nghị quyết Đại hội Đảng bộ tỉnh Sơn La lần thứ XV',
    );
    expect(district?.document?.inferred.term).toBeUndefined();
    expect(province?.document?.inferred.term?.value).toBe('2020-2025');
  });
});

describe('a mass organisation’s congress in a province', () => {
  it.each<[text: string, key: string, name: string, jurisdiction: string]>([
    [
      'Nghị quyết Đại hội Hội Nông dân tỉnh Phú Thọ lần thứ X',
      'party/congress/nong-dan-tinh@phu-tho/X/NQ',
      'Hội Nông dân tỉnh Phú Thọ lần thứ X',
      'tỉnh Phú Thọ',
    ],
    [
      'Nghị quyết Đại hội Phụ nữ tỉnh Phú Thọ lần thứ X',
      'party/congress/phu-nu-tinh@phu-tho/X/NQ',
      'Phụ nữ tỉnh Phú Thọ lần thứ X',
      'tỉnh Phú Thọ',
    ],
    [
      'Nghị quyết Đại hội Công đoàn tỉnh Phú Thọ lần thứ X',
      'party/congress/cong-doan-tinh@phu-tho/X/NQ',
      'Công đoàn tỉnh Phú Thọ lần thứ X',
      'tỉnh Phú Thọ',
    ],
    [
      'Nghị quyết Đại hội Nông dân toàn quốc lần thứ X',
      'party/congress/nong-dan/X/NQ',
      'Nông dân toàn quốc lần thứ X',
      'Trung ương',
    ],
    [
      'Nghị quyết Đại hội Công đoàn Việt Nam lần thứ X',
      'party/congress/cong-doan/X/NQ',
      'Công đoàn Việt Nam lần thứ X',
      'Trung ương',
    ],
  ])('%s', (text, key, name, jurisdiction) => {
    const document = cited(text)[0]?.document;
    expect(document?.key).toBe(key);
    expect(document?.canonical).toBe(`Nghị quyết Đại hội đại biểu ${name}`);
    expect(document?.jurisdiction).toBe(jurisdiction);
  });

  it.each<[text: string, expected: string]>([
    ['Nghị quyết Đại hội Đoàn tỉnh Phú Thọ lần thứ X; Nghị quyết Đại hội Công đoàn tỉnh Phú Thọ lần thứ X', 'A B'],
    ['Nghị quyết Đại hội Đoàn toàn quốc lần thứ X; Nghị quyết Đại hội Công đoàn Việt Nam lần thứ X', 'A B'],
    ['Nghị quyết Đại hội Nông dân toàn quốc lần thứ X; Nghị quyết Đại hội Hội Nông dân tỉnh Phú Thọ lần thứ X', 'A B'],
    [
      'Nghị quyết Đại hội Hội Nông dân tỉnh Sơn La lần thứ X; Nghị quyết Đại hội Hội Nông dân tỉnh Phú Thọ lần thứ X',
      'A B',
    ],
    ['Nghị quyết Đại hội Nông dân toàn quốc lần thứ X; Nghị quyết Đại hội Nông dân toàn quốc lần thứ X', 'A A'],
  ])('%s', (text, expected) => expect(pattern(text)).toBe(expected));

  it('takes no time over the spaces in a name', () => {
    const time = (n: number): number => {
      const text = `Nghị quyết Đại hội Công đoàn${' '.repeat(n)}Việt Nam lần thứ XIII`;
      const start = cpuMs();
      keys(text);
      return cpuMs() - start;
    };
    time(1000);
    // A pattern that tried each space as a beginning took half a second at this length.
    expect(time(20_000)).toBeLessThan(150);
  });
});

describe('congresses in general are no document (domain.md §0.4)', () => {
  it.each([
    'Xây dựng nghị quyết đại hội chi bộ',
    'Nghị quyết đại hội đã được quán triệt',
    'đưa nghị quyết đại hội vào cuộc sống',
    'nghị quyết đại hội cổ đông được thông qua',
    'tổ chức học tập nghị quyết đại hội đảng',
    'nghị quyết đại hội chi bộ, nghị quyết đại hội đảng viên, nghị quyết đại hội cổ đông',
    'Nghị quyết đại hội thành viên hợp tác xã',
  ])('%s', (text) => expect(keys(text)).toEqual([]));

  it.each<[text: string, expected: string[]]>([
    ['đưa nghị quyết Đại hội vào cuộc sống', ['party/congress/?/?/NQ']],
    ['Nghị quyết Đại hội XIII của Đảng đã rõ. Xây dựng nghị quyết đại hội chi bộ', ['party/congress/XIII/NQ']],
    ['Nghị quyết Đại hội XIII của Đảng đã rõ. Có nghị quyết đại hội cổ đông', ['party/congress/XIII/NQ']],
    ['Nghị quyết Đại hội Đảng bộ tỉnh Sơn La', ['party/congress/son-la/?/NQ']],
    ['nghị quyết đại hội đảng bộ tỉnh Sơn La', ['party/congress/son-la/?/NQ']],
    [
      'Nghị quyết Đại hội XIII của Đảng đã rõ. Đưa nghị quyết đại hội vào cuộc sống',
      ['party/congress/XIII/NQ', 'party/congress/XIII/NQ'],
    ],
  ])('%s', (text, expected) => expect(keys(text)).toEqual(expected));
});
