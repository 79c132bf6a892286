import { describe, expect, it } from 'vitest';
import { cited, keys } from './read.ts';

describe('units of one name of level', () => {
  it.each<[text: string, keys: string[]]>([
    [
      'Quyết định số 12/QĐ-UBND ngày 3/3/2022 của UBND thành phố Vinh; Quyết định số 12/QĐ-UBND ngày 3/3/2022 của UBND thành phố Hòa Lạc',
      ['state/QĐ-UBND@?.ubnd-thanh-pho-vinh/12/2022', 'state/QĐ-UBND@?.ubnd-thanh-pho-hoa-lac/12/2022'],
    ],
    [
      'Quyết định số 12/QĐ-UBND ngày 3/3/2022 của UBND thành phố Vinh, tỉnh Nghệ An',
      ['state/QĐ-UBND@nghe-an.ubnd-thanh-pho-vinh/12/2022'],
    ],
    ['Nghị quyết số 4-NQ/TU của Thành ủy Vinh, tỉnh Nghệ An', ['party/TU@nghe-an.thanh-uy-vinh/NQ/04/?']],
    ['Nghị quyết số 4-NQ/TU của Thành ủy Cần Thơ', ['party/TU@can-tho/NQ/04/?']],
    ['Quyết định số 12/QĐ-UBND của UBND thành phố Đà Nẵng', ['state/QĐ-UBND@da-nang/12/?']],
    ['Quyết định số 12/QĐ-UBND của UBND TP. Hồ Chí Minh', ['state/QĐ-UBND@ho-chi-minh/12/?']],
    ['Quyết định số 12/QĐ-UBND của UBND tỉnh Sơn La', ['state/QĐ-UBND@son-la/12/?']],
    ['Kế hoạch số 12-KH/ĐTN ngày 3/3/2022 của Ban Thường vụ Tỉnh đoàn Sơn La', ['mass/ĐTN@son-la/KH/12/2022']],
  ])('%s', (text, expected) => expect(keys(text)).toEqual(expected));

  it('the Youth Union of a province is the province’s', () => {
    expect(cited('Kế hoạch số 12-KH/ĐTN của Ban Thường vụ Tỉnh đoàn Sơn La')[0]?.document?.jurisdiction).toBe(
      'tỉnh Sơn La',
    );
    expect(cited('Kế hoạch số 12-KH/TWĐTN')[0]?.document?.jurisdiction).toBe('Trung ương');
  });

  it.each<[text: string, issuer: string | undefined]>([
    ['Thông tư liên tịch số 12/2010/TTLT-BNV-BTC', 'Bộ Nội vụ, Bộ Tài chính'],
    ['Thông tư liên tịch số 55/2005/TTLT-BNV-VPCP', 'Bộ Nội vụ, Văn phòng Chính phủ'],
    ['Thông tư số 12/2010/TT-BNV', 'Bộ Nội vụ'],
    ['Thông tư liên tịch số 12/2010/TTLT-BNV-BTC của Bộ Nội vụ', undefined],
  ])('%s', (text, issuer) => expect(cited(text)[0]?.document?.inferred.issuer?.value).toBe(issuer));
});
