import { describe, expect, it } from 'vitest';
import { bodyNamed, issuerOf, issuerOn } from '../../../lib/core/gazetteer/index.ts';

describe('bodies', () => {
  it.each([
    ['Ban Tuyên giáo Trung ương', '2024-05-01', 'org:tuyen-giao-tw'],
    ['Ban Tuyên giáo TW', '2024-05-01', 'org:tuyen-giao-tw'],
    ['BAN TUYÊN GIÁO TRUNG ƯƠNG', '2024-05-01', 'org:tuyen-giao-tw'],
    ['Ban Tuyên giáo Trung ương', '2025-05-01', 'org:tuyen-giao-tw'],
    ['Ban Tuyên giáo Trung ương', '2026-08-27', 'org:tuyen-giao-tw-2026'],
    ['Ban Tuyên giáo và Dân vận Trung ương', '2026-08-27', 'org:tuyen-giao-dan-van-tw'],
    ['Ban Dân vận Trung ương', '2026-01-01', 'org:dan-van-tw'],
    ['Bộ Giao thông vận tải', null, 'org:bo-gtvt'],
    ['Bộ GTVT', '2024-01-01', 'org:bo-gtvt'],
    ['Bộ GD&ĐT', '2024-01-01', 'org:bo-gddt'],
    ['Uỷ ban Kiểm tra Trung ương', null, 'org:ubkt-tw'],
    ['UBTVQH', '2020-01-01', 'org:ubtvqh'],
    ['Đảng ủy Chính phủ', '2025-02', 'org:dang-uy-chinh-phu'],
    ['Huyện ủy', '2024', 'org:huyen-uy'],
    ['Ban Tuyên giáo Tỉnh ủy', '2023-01-01', 'org:tuyen-giao-tinh'],
    ['Hội đồng Bộ trưởng', '1988-01-01', 'org:hdbt'],
  ])('%s on %s: %s', (name, date, id) => expect(bodyNamed(name, date)?.id).toBe(id));
  it.each([
    ['Ban Tuyên giáo Trung ương', null],
    ['Đảng ủy Chính phủ', '2024-12-31'],
    ['Bộ Nông nghiệp và Môi trường', '2025-02-28'],
    ['Ban Tuyên giáo', '2023-01-01'],
    ['Ban Liên lạc cựu học sinh', '2023-01-01'],
    ['', null],
  ])('none: %j on %s', (name, date) => expect(bodyNamed(name, date)).toBeNull());

  it('two bodies became one, which knows both', () => {
    const merged = bodyNamed('Ban Tuyên giáo và Dân vận Trung ương', '2025-03-01');
    expect(merged).toMatchObject({ from: '2025-02-01', to: null, local: false });
    expect(merged?.predecessors).toEqual(['org:tuyen-giao-tw', 'org:dan-van-tw']);
    expect(bodyNamed('Ban Dân vận Trung ương', null)?.successors).toEqual(['org:tuyen-giao-dan-van-tw']);
  });
});

describe('issuers', () => {
  it.each([
    ['T.Ư', 'TW'],
    ['tư', 'TW'],
    ['T.W', 'TW'],
    ['QH15', 'QH'],
    ['UBTVQH13', 'UBTVQH'],
    ['ttg', 'TTg'],
    ['BTGTW', 'BTGTW'],
    ['ĐUMTTQTW', 'ĐUMTTQ'],
    ['VKSTC', 'VKSNDTC'],
    ['TXU', 'ThU'],
  ])('%s is %s', (letters, code) => expect(issuerOf(letters)?.code).toBe(code));
  it.each(['ABCXYZ', '', '15', 'Ư'])('no issuer %j', (letters) => expect(issuerOf(letters)).toBeNull());

  it.each([
    ['BTGTW', '2024-01-01', 'org:tuyen-giao-tw'],
    ['BTGTW', '2026-08-27', 'org:tuyen-giao-tw-2026'],
    ['BTGDVTW', '2025-12-01', 'org:tuyen-giao-dan-van-tw'],
    ['BGTVT', '2025-02', 'org:bo-gtvt'],
    ['BNNMT', '2025-03-01', 'org:bo-nnmt'],
    ['BNV', '2010', 'org:bo-noi-vu'],
    ['HĐBT', '1985', 'org:hdbt'],
  ])('%s on %s is of %s', (code, date, body) => expect(issuerOn(code, date)?.body).toBe(body));
  it.each([
    ['BTGTW', '2025-05-01'],
    ['BTGDVTW', '2025-01-31'],
    ['BGTVT', '2025-03-01'],
    ['BNNMT', '2025-02-28'],
    ['HU', '2025-07-01'],
    ['BCSĐ', '2025-06-01'],
    ['TNVN', '2025-06-01'],
    ['BXDĐ', '2025-06-30'],
    ['TW', '--01-01'],
    ['ABCXYZ', '2025-05-01'],
  ])('%s on %s is nobody’s', (code, date) => expect(issuerOn(code, date)).toBeNull());

  it('a code that several bodies share has no name', () => {
    expect(issuerOf('TW')).toMatchObject({ name: null, body: null, level: 'central', system: 'party' });
    expect(issuerOf('CP')).toMatchObject({ name: 'Chính phủ', level: 'central', system: 'state' });
    expect(issuerOf('SGDĐT')).toMatchObject({ name: null, level: 'province', system: 'state' });
  });
});
