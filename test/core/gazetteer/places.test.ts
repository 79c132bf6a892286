import { describe, expect, it } from 'vitest';
import {
  isCityOn,
  type Place,
  placeCalled,
  placeNames,
  placeOn,
  successorOf,
} from '../../../lib/core/gazetteer/index.ts';
import { Lexer } from '../../../lib/core/text/index.ts';

function place(name: string): Place {
  const found = placeCalled(name);
  if (found === null) throw new Error(`no place ${name}`);
  return found;
}

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
    const lexed = new Lexer(() => 0).lex(spelling);
    expect(placeNames.match(lexed, 0)).toMatchObject({ value: { name }, end: lexed.length });
  });
  it('no place is called so', () => expect(placeCalled('Atlantis')).toBeNull());
});
