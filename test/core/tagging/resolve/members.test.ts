import { describe, expect, it } from 'vitest';
import { cited, keys, pattern } from './read.ts';

describe('a plenum cited as a whole lists its numbered documents (domain.md §5, §7.2)', () => {
  it.each<[text: string, members: string[] | undefined]>([
    ['các nghị quyết Hội nghị Trung ương 6 khóa XIII', ['27', '28', '29'].map((n) => `party/TW/NQ/${n}/XIII`)],
    ['Nghị quyết Trung ương 5 khóa XII', ['10', '11', '12'].map((n) => `party/TW/NQ/${n}/XII`)],
    ['Kết luận Hội nghị Trung ương 4 khóa XIII', ['party/TW/KL/21/XIII']],
    [
      'Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII',
      ['04', '05', '06'].map((n) => `party/TW/NQ/${n}/XII`),
    ],
    ['Nghị quyết Trung ương 7 khóa XIII', undefined],
    ['Nghị quyết Hội nghị Trung ương 9 khóa VI', undefined],
    ['Nghị quyết Hội nghị Đảng bộ tỉnh Sơn La lần thứ 6, khóa XIII', undefined],
    ['Nghị quyết Đại hội XIII của Đảng', undefined],
    ['Nghị quyết số 31-NQ/TW Hội nghị Trung ương 6 khóa XIII', undefined],
    ['Nghị quyết Kỳ họp thứ 6, Quốc hội khóa XIII', undefined],
  ])('%s', (text, members) => expect(cited(text)[0]?.document?.members).toEqual(members));
});

describe('sets known by a nickname', () => {
  it.each([
    'Triển khai bộ tứ nghị quyết của Bộ Chính trị',
    'Bộ tứ trụ cột mở ra không gian mới',
    'bốn nghị quyết trụ cột',
  ])('%s', (text) => {
    expect(cited(text)[0]?.document?.members).toEqual(['57', '59', '66', '68'].map((n) => `party/TW/NQ/${n}/XIII`));
  });

  it('is one document under all its nicknames, and none of its members', () => {
    expect(pattern('bộ tứ nghị quyết và bộ tứ trụ cột; Nghị quyết 57-NQ/TW')).toBe('A A B');
  });
});

describe('programmes that go by a number (domain.md §3)', () => {
  it.each<[text: string, expected: string[]]>([
    ['Triển khai Đề án 06 trên toàn tỉnh', ['state/QĐ-TTg/06/2022']],
    ['Đề án số 06 của Chính phủ', ['state/QĐ-TTg/06/2022']],
    ['vốn Chương trình 135', ['state/QĐ-TTg/135/1998']],
    ['huyện nghèo theo Nghị quyết 30a', ['state/NQ-CP/30a/2008']],
    ['Đề án 06 và Quyết định số 06/QĐ-TTg ngày 6/1/2022', ['state/QĐ-TTg/06/2022', 'state/QĐ-TTg/06/2022']],
  ])('%s', (text, expected) => expect(keys(text)).toEqual(expected));

  it('is one document with the decision that approved it', () => {
    expect(pattern('Đề án 06 và Quyết định số 06/QĐ-TTg ngày 6/1/2022')).toBe('A A');
    expect(pattern('Quyết định số 06/QĐ-TTg; Đề án 06')).toBe('A A');
    expect(pattern('Đề án 06 và Quyết định số 06/QĐ-TTg ngày 6/1/2023')).toBe('A B');
    expect(pattern('Đề án 06 và Quyết định số 06/QĐ-UBND')).toBe('A B');
  });

  it('says so, and how sure that is', () => {
    expect(cited('Triển khai Đề án 06 trên toàn tỉnh')[0]?.document).toMatchObject({
      type: 'Đề án',
      number: '06',
      symbol: null,
      inferred: { symbol: { value: 'QĐ-TTg', reason: 'programme-name:Đề án 06 (○)' } },
    });
  });

  it.each<[text: string, key: string]>([
    ['Đề án số 06 của Tỉnh ủy Sơn La', 'party/TU@son-la/ĐA/06/?'],
    ['Đề án số 06-ĐA/TU', 'party/TU/ĐA/06/?'],
    ['Đề án 07 được bàn', '?/?/ĐA/07/?'],
    ['Chương trình số 135 của Tỉnh ủy', 'party/TU/CTr/135/?'],
    ['Kế hoạch số 135 được bàn', '?/?/KH/135/?'],
  ])('not %s', (text, key) => expect(keys(text)).toEqual([key]));
});

describe('provinces merged since (domain.md §10)', () => {
  it.each<[text: string, place: string, successor: string | undefined]>([
    ['Nghị quyết số 9-NQ/TU ngày 3/4/2023 của Tỉnh ủy Hậu Giang', 'hau-giang', 'Cần Thơ'],
    ['Quyết định số 9/QĐ-UBND ngày 3/4/2023 của UBND tỉnh Bắc Giang', 'bac-giang', 'Bắc Ninh'],
    ['Nghị quyết Đại hội Đảng bộ tỉnh Vĩnh Phúc lần thứ XVII', 'vinh-phuc', 'Phú Thọ'],
    ['Nghị quyết số 9/NQ-HĐND ngày 3/4/2023 của HĐND tỉnh Quảng Nam', 'quang-nam', 'Đà Nẵng'],
    ['Kế hoạch số 9-KH/TU của Tỉnh ủy Kon Tum', 'kon-tum', 'Quảng Ngãi'],
    ['Tỉnh ủy Long An họp.\nTỉnh ủy Long An ban hành Kế hoạch số 9-KH/TU.', 'long-an', 'Tây Ninh'],
    ['Nghị quyết số 9-NQ/TU ngày 3/4/2023 của Tỉnh ủy Sơn La', 'son-la', undefined],
    ['Nghị quyết số 9-NQ/TU ngày 3/12/2025 của Thành ủy Cần Thơ', 'can-tho', undefined],
    ['Nghị quyết Đại hội Đảng bộ tỉnh Bắc Ninh lần thứ I', 'bac-ninh', undefined],
    ['Quyết định số 9/QĐ-UBND ngày 3/4/2023 của UBND tỉnh Nghệ An', 'nghe-an', undefined],
  ])('%s', (text, place, successor) => {
    const document = cited(text).at(-1)?.document;
    expect(document?.key).toContain(place);
    expect(document?.successor).toBe(successor);
  });
});

describe('issuers that the letters tell', () => {
  it.each<[text: string, date: string | null, issuer: string | undefined]>([
    ['Quyết định số 9/QĐ-TTg', null, 'Thủ tướng Chính phủ'],
    ['Nghị quyết 9/NQ-CP', null, 'Chính phủ'],
    ['Nghị định 213', null, 'Chính phủ'],
    ['Hướng dẫn số 9-HD/BTCTW', null, 'Ban Tổ chức Trung ương'],
    ['Hướng dẫn số 9-HD/BTGTW ngày 3/4/2023', null, 'Ban Tuyên giáo Trung ương'],
    ['Hướng dẫn số 9-HD/BTGTW ngày 3/4/2025', null, undefined],
    ['Thông tư số 9/2023/TT-BKHĐT', null, 'Bộ Kế hoạch và Đầu tư'],
    ['Thông tư số 9/2026/TT-BKHĐT', null, undefined],
    ['Chỉ thị số 993-CT/TW', '2024-01-01', undefined],
    ['Kế hoạch số 9-KH/TU', '2024-01-01', undefined],
    ['Quyết định số 9/QĐ-UBND', '2024-01-01', undefined],
    ['Quyết định số 9/QĐ-TTg của Thủ tướng', null, undefined],
  ])('%s', (text, date, issuer) => expect(cited(text, date)[0]?.document?.inferred.issuer?.value).toBe(issuer));
});
