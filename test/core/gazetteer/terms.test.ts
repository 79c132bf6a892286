import { describe, expect, it } from 'vitest';
import {
  assemblyOn,
  centralTerm,
  congressOf,
  provincialCongress,
  provincialMandate,
} from '../../../lib/core/gazetteer/index.ts';

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
    ['2022', 'XIII'],
    ['2014', 'XI'],
    ['2026', null],
    ['2016-01', null],
    ['2021-01', 'XII'],
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
    ['2023', '2020-2025'],
    ['2020', null],
    ['2020-10', '2015-2020'],
    ['--03-30', null],
  ])('provincial committees on %s: %s', (date, mandate) => expect(provincialMandate(date)).toBe(mandate));

  it.each([
    ['Nghệ An', '2025-08-05', '2020-2025'],
    ['Hà Nội', '2025-07-01', '2020-2025'],
    ['Huế', '2025-09', '2020-2025'],
    ['Nghệ An', '2025-10-01', '2025-2030'],
    ['Nghệ An', '2025', null],
    ['Lào Cai', '2025-08-05', null],
    ['Yên Bái', '2025-08-05', null],
    ['Cần Thơ', '2025-08-05', null],
    ['Lào Cai', '2025-06-05', '2020-2025'],
    ['Pháp', '2025-08-05', null],
  ])('that of %s on %s: %s', (place, date, mandate) => expect(provincialMandate(date, place)).toBe(mandate));

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
