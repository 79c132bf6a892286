import { describe, expect, it } from 'vitest';
import {
  assemblyOf,
  assemblyOn,
  bodyNamed,
  centralTerm,
  congressOf,
  documentSet,
  documentSetNames,
  documentTypes,
  fieldNoun,
  isCityOn,
  issuerOf,
  issuerOn,
  knownDocument,
  knownDocuments,
  lawsNamed,
  type Place,
  placeCalled,
  placeNames,
  placeOn,
  plenumOf,
  plenumOn,
  programmeNamed,
  provincialCongress,
  provincialMandate,
  stateDocument,
  successorOf,
} from '../../../lib/core/gazetteer/index.ts';
import { lex } from '../../../lib/core/text/index.ts';

function place(name: string): Place {
  const found = placeCalled(name);
  if (found === null) throw new Error(`no place ${name}`);
  return found;
}

describe('terms', () => {
  it.each([
    ['1981-01-13', 'IV'],
    ['1988-04-05', 'VI'],
    ['2003-03-12', 'IX'],
    ['2016-01-28', 'XI'],
    ['2016-01-29', 'XII'],
    ['2021-01-31', 'XII'],
    ['2021-02-01', 'XIII'],
    ['2022-11', 'XIII'],
    ['2026-01-22', 'XIII'],
    ['2026-01-23', 'XIV'],
    ['2030-05-01', 'XIV'],
    ['2021', null],
    ['--11-24', null],
    ['1930-02-03', null],
    ['ngày 5/3', null],
  ])('Central Committee on %s: %s', (date, term) => expect(centralTerm(date)).toBe(term));

  it.each([
    ['2012-05-01', '2010-2015'],
    ['2020-10-31', '2015-2020'],
    ['2020-11-01', '2020-2025'],
    ['2023-03-30', '2020-2025'],
    ['2023-03', '2020-2025'],
    ['2025-06-30', '2020-2025'],
    ['2025-08-01', null],
    ['2025-10-01', '2025-2030'],
    ['2023', null],
    ['--03-30', null],
  ])('provincial committees on %s: %s', (date, mandate) => expect(provincialMandate(date)).toBe(mandate));

  it.each([
    [13, 'XIII', '2021-01-25'],
    [6, 'VI', '1986-12-15'],
  ])('congress %i', (number, term, from) => expect(congressOf(number)).toMatchObject({ number, term, from }));
  it.each([0, 15, 1.5, Number.NaN])('no congress %s', (number) => expect(congressOf(number)).toBeNull());
});

describe('National Assemblies', () => {
  it.each([
    ['2024-01-18', 'QH15'],
    ['2021-05-30', 'QH14'],
    ['2021-07-20', 'QH15'],
    ['2013-11', 'QH13'],
    ['2013', 'QH13'],
    ['2026-04-05', 'QH15'],
    ['2026-04-24', 'QH16'],
    ['1946-11-09', 'QH1'],
  ])('on %s: %s', (date, code) => expect(assemblyOn(date)?.code).toBe(code));
  it.each(['1945-09-02', '--04-24', ''])('none on %j', (date) => expect(assemblyOn(date)).toBeNull());

  it('by number', () => {
    expect(assemblyOf(16)).toMatchObject({ code: 'QH16', election: '2026-03-15', from: '2026-04-06', to: null });
    expect(assemblyOf(15)?.to).toBe('2026-04-05');
    expect(assemblyOf(17)).toBeNull();
  });
});

describe('provincial congresses', () => {
  it.each([
    ['Hậu Giang', 14, '2023-03-30', '2020-2025'],
    ['Hậu Giang', 14, null, '2020-2025'],
    ['hậu giang', 14, '2020-10-13', '2020-2025'],
    ['Thái Nguyên', 20, '2022-06-01', '2020-2025'],
    ['Thái Nguyên', 1, '2025-10-20', '2025-2030'],
    ['Thái Nguyên', 1, null, '2025-2030'],
    ['Khánh Hoà', 18, null, '2020-2025'],
    ['Nghệ An', 19, '2024-01-01', '2020-2025'],
    ['Nghệ An', 20, '2026-01-01', '2025-2030'],
    ['Hồ Chí Minh', 11, '2021-01-01', '2020-2025'],
  ])('%s %i on %s: %s', (name, ordinal, date, mandate) =>
    expect(provincialCongress(name, ordinal, date)?.mandate).toBe(mandate),
  );
  it.each([
    ['Thái Nguyên', 1, '2023-05-01'],
    ['Hậu Giang', 13, '2023-05-01'],
    ['Nghệ An', 20, '2024-05-01'],
    ['Atlantis', 14, null],
    ['Hậu Giang', 0, null],
  ])('none: %s %i on %s', (name, ordinal, date) => expect(provincialCongress(name, ordinal, date)).toBeNull());
});

describe('places', () => {
  it.each([
    ['Hậu Giang', '2023-05-01', 'valid'],
    ['Hậu Giang', '2025-06-30', 'valid'],
    ['Hậu Giang', '2025-07-01', 'merged'],
    ['Hậu Giang', '2025-07', 'merged'],
    ['Hậu Giang', '2003-12-31', 'not-yet'],
    ['Hậu Giang', '--05-01', 'merged'],
    ['Cần Thơ', '2026-01-01', 'valid'],
    ['Cần Thơ', '--05-01', 'valid'],
    ['Hà Tây', '2008-07-31', 'valid'],
    ['Hà Tây', '2008-08-01', 'merged'],
    ['Điện Biên', '2003', 'not-yet'],
    ['Đắk Nông', '2004', 'valid'],
    ['Lào', '1990-01-01', 'valid'],
  ])('%s on %s: %s', (name, date, state) => expect(placeOn(place(name), date)).toBe(state));

  it.each([
    ['Hậu Giang', 'Cần Thơ'],
    ['Bà Rịa - Vũng Tàu', 'Hồ Chí Minh'],
    ['Hòa Bình', 'Phú Thọ'],
    ['Hà Tây', 'Hà Nội'],
    ['Cần Thơ', undefined],
    ['Pháp', undefined],
  ])('%s goes on in %s', (name, successor) => expect(successorOf(place(name))?.name).toBe(successor));

  it.each([
    ['Hà Nội', '1990-01-01', true],
    ['Huế', '2024-12-31', false],
    ['Huế', '2025-01-01', true],
    ['Huế', '--01-01', true],
    ['Đồng Nai', '2026-04-29', false],
    ['Đồng Nai', '2026-04-30', true],
    ['Đồng Nai', '2026-04', false],
    ['Quảng Ninh', '2026-09-01', true],
    ['Bắc Ninh', '2026-09-19', false],
    ['Bắc Ninh', '--09-30', false],
    ['Cần Thơ', '2003-06-01', false],
    ['Nghệ An', '2026-12-01', false],
  ])('%s a city on %s: %s', (name, date, city) => expect(isCityOn(place(name), date)).toBe(city));

  it.each([
    ['TP.HCM', 'Hồ Chí Minh'],
    ['TPHCM', 'Hồ Chí Minh'],
    ['TP HCM', 'Hồ Chí Minh'],
    ['Tp. Hồ Chí Minh', 'Hồ Chí Minh'],
    ['Sài Gòn', 'Hồ Chí Minh'],
    ['Thừa Thiên - Huế', 'Huế'],
    ['Thừa Thiên-Huế', 'Huế'],
    ['TT-Huế', 'Huế'],
    ['Bà Rịa-Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['BR-VT', 'Bà Rịa - Vũng Tàu'],
    ['BRVT', 'Bà Rịa - Vũng Tàu'],
    ['Đăk Lăk', 'Đắk Lắk'],
    ['Đắc Lắc', 'Đắk Lắk'],
    ['Daklak', 'Đắk Lắk'],
    ['Đăk Nông', 'Đắk Nông'],
    ['Bắc Cạn', 'Bắc Kạn'],
    ['Kontum', 'Kon Tum'],
    ['Hoà Bình', 'Hòa Bình'],
    ['Khánh Hoà', 'Khánh Hòa'],
    ['Thanh Hoá', 'Thanh Hóa'],
    ['Cần-Thơ', 'Cần Thơ'],
  ])('%s is spelt for %s', (spelling, name) => {
    const lexed = lex(spelling, () => 0);
    expect(placeNames.match(lexed, 0)).toMatchObject({ value: { name }, end: lexed.length });
  });
  it('no place is called so', () => expect(placeCalled('Atlantis')).toBeNull());
});

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

describe('known documents', () => {
  it('a number returns every term it was given in, oldest first', () => {
    expect(knownDocuments('NQ', 18).map(({ term }) => term)).toEqual(['XII', 'XIII', 'XIV']);
    expect(knownDocuments('NQ', 10).map(({ date }) => date)).toEqual([
      '1988-04-05',
      '2017-06-03',
      '2022-02-10',
      '2026-06-08',
    ]);
    expect(knownDocuments('NQ', 9999)).toEqual([]);
    expect(knownDocuments('nq', 18)).toEqual([]);
  });

  it.each([
    ['NQ', 18, 'XII', 'bộ máy'],
    ['NQ', 18, 'XII', 'tinh gọn'],
    ['NQ', 18, 'XIII', 'đất đai'],
    ['NQ', 19, 'XI', 'đất đai'],
    ['NQ', 19, 'XIII', 'nông nghiệp'],
    ['NQ', 10, 'XIII', 'khoáng sản'],
    ['NQ', 29, 'XI', 'giáo dục'],
    ['NQ', 36, 'XII', 'biển'],
    ['NQ', 59, 'XIII', 'hội nhập'],
    ['NQ', 45, 'XII', 'hải phòng'],
  ])('%s %i of %s, alone of its namesakes, is on %s', (code, number, term, topic) => {
    const document = knownDocument(code, number, term);
    if (document === null) throw new Error(`no ${code} ${number} ${term}`);
    const namesakes = knownDocuments(code, number).filter(({ key }) => key !== document.key);
    expect(document.topics).toContain(topic);
    expect(namesakes).not.toEqual([]);
    for (const other of namesakes) expect(other.topics, other.key).not.toContain(topic);
  });

  it('tells issuer, plenum, key and what came after', () => {
    expect(knownDocument('QĐ', 37, 'XIII')).toMatchObject({
      key: 'party/TW/QĐ/37/XIII',
      issuer: 'Ban Chấp hành Trung ương',
      plenum: 4,
      date: '2021-10-25',
      replaces: 'party/TW/QĐ/47/XI',
      replacedBy: 'party/TW/QĐ/207/XIV',
      mark: '✓',
    });
    expect(knownDocument('NQ', 4, 'XII')?.key).toBe('party/TW/NQ/04/XII');
    expect(knownDocument('NQ', 57, 'XIII')?.issuer).toBe('Bộ Chính trị');
    expect(knownDocument('KL', 127, 'XIII')?.issuer).toBe('Bộ Chính trị, Ban Bí thư');
    expect(knownDocument('NQ', 26, 'XIV')?.mark).toBe('⚠');
    expect(knownDocument('NQ', 26, 'XI')).toBeNull();
  });

  it.each([
    ['XIII', 6, ['NQ/27/XIII', 'KL/45/XIII', 'NQ/28/XIII', 'NQ/29/XIII']],
    ['XII', 6, ['NQ/18/XII', 'NQ/19/XII', 'NQ/20/XII', 'NQ/21/XII']],
    ['XI', 4, ['NQ/12/XI', 'NQ/13/XI']],
    ['XIII', 7, []],
  ])('plenum %s/%i issued its own', (term, number, ids) => {
    const keys = plenumOf(term, number)?.members.map(({ key }) => key.replace('party/TW/', ''));
    expect(keys).toEqual(ids);
  });
  it.each([
    ['XIII', 16],
    ['XX', 1],
    ['XIII', 0],
  ])('no plenum %s/%i', (term, number) => expect(plenumOf(term, number)).toBeNull());
  it.each([
    ['2022-10-05', 'XIII', 6],
    ['2024-08-03', 'XIII', null],
    ['2026-01-23', 'XIV', 1],
  ])('on %s met %s/%s', (day, term, number) => expect(plenumOn(day)).toMatchObject({ term, number }));
  it('none met', () => expect(plenumOn('2022-10-20')).toBeNull());
});

describe('nicknames and programmes', () => {
  it.each(['bộ tứ nghị quyết', 'Bộ tứ trụ cột', '  BỘ TỨ  TRỤ CỘT ', 'bộ tứ trụ cột'.normalize('NFD')])(
    '%j',
    (phrase) => expect(documentSet(phrase)?.members.map(({ number }) => number)).toEqual([57, 59, 66, 68]),
  );
  it.each(['bộ tứ', 'bộ ba trụ cột', ''])('no set %j', (phrase) => expect(documentSet(phrase)).toBeNull());
  it('is found in a text', () => {
    const lexed = lex('thực hiện "bộ tứ trụ cột" của đất nước', () => 0);
    expect(documentSetNames().match(lexed, 3)).toMatchObject({ end: 7 });
    expect(documentSetNames().match(lexed, 2)).toBeNull();
  });

  it.each([
    ['Đề án', '06', '06/QĐ-TTg'],
    ['Đề án', '6', '06/QĐ-TTg'],
    ['đề án', '06', '06/QĐ-TTg'],
    ['Chương trình', '135', '135/1998/QĐ-TTg'],
    ['Nghị quyết', '30a', '30a/2008/NQ-CP'],
    ['Nghị quyết', '30A', '30a/2008/NQ-CP'],
    ['Chương trình', '1719', '1719/QĐ-TTg'],
  ])('%s %s is of %s', (type, number, printed) => expect(programmeNamed(type, number)?.document.number).toBe(printed));
  it.each([
    ['Chương trình', '06'],
    ['Nghị quyết', '135'],
    ['Đề án', '60'],
    ['Đề án', ''],
  ])('%s %s is no name', (type, number) => expect(programmeNamed(type, number)).toBeNull());
});

describe('state documents', () => {
  it.each([
    ['Luật', 'Đất đai', ['45/2013/QH13', '31/2024/QH15']],
    ['Luật', 'đất đai', ['45/2013/QH13', '31/2024/QH15']],
    ['Luật', 'Tổ chức Chính phủ', ['63/2025/QH15']],
    ['Luật', 'Không có', []],
    ['Bộ luật', 'Đất đai', []],
  ])('%s %s: %j', (type, name, numbers) =>
    expect(lawsNamed(type, name).map((document) => document.number)).toEqual(numbers),
  );
  it('constitutions by year', () =>
    expect(lawsNamed('Hiến pháp', '').map(({ date }) => date)).toEqual(['1946', '1959', '1980', '1992', '2013']));
  it('by printed number, in any case', () => {
    expect(stateDocument('202/2025/QH15')?.date).toBe('2025-06-12');
    expect(stateDocument('749/qđ-ttg')?.date).toBe('2020-06-03');
    expect(stateDocument('31/2024')).toBeNull();
  });
});

it('types and heads read as listed', () => {
  expect(documentTypes.map((type) => type.type)).toContain('Nghị quyết');
  expect(fieldNoun('trưởng ban')).toBe('Ban');
  expect(fieldNoun('bí thư')).toBeNull();
});
