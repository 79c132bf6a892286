import { describe, expect, it } from 'vitest';
import type { Facts } from './read.ts';
import { factsIn, marked, unmarked } from './read.ts';

describe('congresses (domain.md §4)', () => {
  it.each([
    'thực hiện [Nghị quyết Đại hội XI của Đảng] trong',
    'thực hiện [Nghị quyết Đại hội lần thứ XI của Đảng] trong',
    'thực hiện [Nghị quyết Đại hội Đảng lần thứ XI] trong',
    'thực hiện [Nghị quyết Đại hội Đảng toàn quốc lần thứ XI], các',
    'thực hiện [Nghị quyết Đại hội Đảng toàn quốc lần thứ 11], các',
    'thực hiện [Nghị quyết Đại hội đại biểu toàn quốc lần thứ XI của Đảng], các',
    'thực hiện [Nghị quyết Đại hội Đại hội đại biểu toàn quốc lần thứ XII của Đảng], các',
    'thực hiện [Nghị quyết Đại hội đại biểu phụ nữ toàn quốc lần thứ 13], các',
    'thực hiện [Nghị quyết Đại hội đại biểu phụ nữ huyện Văn Lãng lần thứ XVI], các',
    'thực hiện [Nghị quyết Đại hội công đoàn tỉnh lần thứ XV], các',
    'thực hiện [Nghị quyết Đại hội đại biểu toàn quốc lần thứ XI Đảng Cộng sản Việt Nam], các',
    'thực hiện [Nghị quyết Đại hội đại biểu toàn quốc lần thứ XI của Đảng Cộng sản Việt Nam], các',
    'thực hiện [Nghị quyết Đại hội lần thứ mười một của Đảng], các',
    'thực hiện [Nghị quyết Đại hội đại biểu toàn quốc của Đảng lần thứ XI], các',
    'thực hiện [Nghị quyết Đại hội đại biểu Đảng toàn quốc lần thứ XI], các',
    'thực hiện [Nghị quyết ĐH XI của Đảng], các',
    'thực hiện [NQ ĐH XI], các',
    'thực hiện [NQ Đại hội XI của Đảng], các',
    'thực hiện [NQĐH XI], các',
    'thực hiện [Nghị quyết Đại hội 11], các',
    'thực hiện [Nghị quyết Đại hội Đảng 11], các',
    'thực hiện [nghị quyết Đại hội Đảng lần XI], các',
    'thực hiện [Nghị quyết của Đại hội XI], các',
    'thực hiện [Nghị quyết Đại hội toàn quốc lần thứ XI của Đảng], các',
    'thực hiện [nghị quyết đại hội XI], các',
    'thực hiện [nghị quyết đại hội đảng lần thứ xi], các',
    '[NGHỊ QUYẾT ĐẠI HỘI XI CỦA ĐẢNG] VÀO CUỘC SỐNG',
    '[NGHỊ QUYẾT ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH LẠNG SƠN LẦN THỨ XVII, NHIỆM KỲ 2020 - 2025]',
    'thực hiện [Nghị quyết Đại hội đại biểu Đảng bộ tỉnh khóa XX, nhiệm kỳ 2020-2025]. Theo',
    'thực hiện [Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Lạng Sơn lần thứ XVII (nhiệm kỳ 2020-2025)]. Theo',
    'thực hiện [Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII (2020 - 2025)], huyện',
    'thực hiện [Nghị quyết Đại hội XVII Đảng bộ tỉnh], huyện',
    'thực hiện [Nghị quyết Đại hội XVII của Đảng bộ tỉnh Lạng Sơn] đề ra',
    'thực hiện [Nghị quyết Đại hội Đảng bộ tỉnh nhiệm kỳ 2020-2025] đề ra',
    'thực hiện [Nghị quyết Đại hội Đảng bộ thành phố Hà Nội lần thứ XVII], quận',
    'thực hiện [Nghị quyết Đại hội lần thứ XVII Đảng bộ thành phố], quận',
    'thực hiện [Nghị quyết Đại hội Đảng bộ TP.HCM lần thứ XI], quận',
    'thực hiện [Nghị quyết Đại hội Đảng bộ huyện Chợ Đồn lần thứ XXIII, nhiệm kỳ 2020-2025], xã',
    'thực hiện [Nghị quyết Đại hội Đảng bộ xã Yên Bình lần thứ I, nhiệm kỳ 2025-2030], xã',
    'thực hiện [Nghị quyết Đại hội Đảng bộ phường lần thứ I nhiệm kỳ 2025 - 2030]; ',
    'thực hiện Nghị quyết Đại hội Đảng bộ cấp trên, xã',
    'thực hiện [Nghị quyết Đại hội đại biểu Đảng bộ Quân đội lần thứ XII], đơn vị',
    'thực hiện [Nghị quyết Đại hội đại biểu Đảng bộ Quân đội lần thứ XI nhiệm kỳ 2020 - 2025], đơn vị',
    'thực hiện [Nghị quyết Đại hội Đảng bộ Công an Trung ương lần thứ VIII], đơn vị',
    'thực hiện [Nghị quyết Đại hội Đảng bộ Khối các cơ quan tỉnh lần thứ XV], đơn vị',
    'thực hiện [Nghị quyết Đại hội đại biểu Đảng bộ Chính phủ lần thứ I], đơn vị',
    'thực hiện [Nghị quyết Đại hội Đảng bộ các cơ quan Đảng Trung ương lần thứ I], đơn vị',
    'thực hiện [Nghị quyết Đảng bộ huyện lần thứ XXIII], đơn vị',
    'thực hiện [nghị quyết đại hội đảng bộ tỉnh] đã đề ra',
    'thực hiện [Nghị quyết Đại hội Công đoàn Việt Nam lần thứ XIII], các cấp',
    'thực hiện [Nghị quyết Đại hội XIII Công đoàn Việt Nam], các cấp',
    'thực hiện [Nghị quyết Đại hội đại biểu toàn quốc Hội Nông dân Việt Nam lần thứ VIII], hội',
    'thực hiện [Nghị quyết Đại hội Hội Nông dân tỉnh lần thứ X], hội',
    'thực hiện [Nghị quyết Đại hội đại biểu MTTQ Việt Nam lần thứ X, nhiệm kỳ 2024-2029], hội',
    'thực hiện [Nghị quyết Đại hội đại biểu toàn quốc MTTQ Việt Nam lần thứ X], hội',
    'thực hiện [Nghị quyết Đại hội Đoàn toàn quốc lần thứ XII] và [Nghị quyết Đại hội Đoàn tỉnh lần thứ XIV]',
    'thực hiện [Nghị quyết Đại hội đại biểu Hội Cựu chiến binh tỉnh lần thứ VII, nhiệm kỳ 2022-2027]; ',
    'thực hiện Nghị quyết Đại hội đảng các cấp, đơn vị',
    'thực hiện nghị quyết đại hội Đảng bộ các cấp và',
    'thực hiện nghị quyết đại hội của cấp mình',
    'thực hiện Nghị quyết Đại hội MTTQ các cấp và Nghị quyết Đại hội Đoàn các cấp, Nghị quyết Đại hội Hội Nông dân các cấp',
    'chào mừng Đại hội XI của Đảng, nhiệm kỳ Đại hội XI',
    'Văn kiện Đại hội XI của Đảng nêu rõ',
  ])('%s', (row) => expect(marked(unmarked(row))).toBe(row));
});

describe('congresses of local branches of mass organisations', () => {
  it.each<[string, Facts]>([
    [
      'Nghị quyết Đại hội Hội Nông dân tỉnh Phú Thọ lần thứ X',
      { event: 'congress mass 10', body: 'Hội Nông dân tỉnh', place: 'Phú Thọ' },
    ],
    ['Nghị quyết Đại hội Phụ nữ tỉnh Phú Thọ lần thứ XV', { body: 'Phụ nữ tỉnh', place: 'Phú Thọ' }],
    ['Nghị quyết Đại hội Đoàn tỉnh Lai Châu lần thứ XIV', { body: 'Đoàn tỉnh', place: 'Lai Châu' }],
    [
      'Nghị quyết Đại hội Công đoàn tỉnh Sơn La lần thứ XVI, nhiệm kỳ 2023 - 2028',
      { body: 'Công đoàn tỉnh', place: 'Sơn La', mandate: '2023-2028' },
    ],
    ['Nghị quyết Đại hội X Hội Nông dân tỉnh Phú Thọ', { event: 'congress mass 10', place: 'Phú Thọ' }],
    ['Nghị quyết Đại hội lần thứ X Hội Cựu chiến binh tỉnh Phú Thọ', { event: 'congress mass 10', place: 'Phú Thọ' }],
    [
      'Nghị quyết Đại hội đại biểu Đoàn TNCS Hồ Chí Minh thành phố Hải Phòng lần thứ XIV',
      { body: 'Đoàn TNCS Hồ Chí Minh thành phố', place: 'Hải Phòng' },
    ],
    [
      'Nghị quyết Đại hội Đoàn TNCS Hồ Chí Minh lần thứ XII',
      { event: 'congress mass 12', body: 'Đoàn TNCS Hồ Chí Minh', place: null },
    ],
    ['Nghị quyết Đại hội Hội Nông dân Việt Nam lần thứ VIII', { body: 'Hội Nông dân Việt Nam', place: null }],
    ['Nghị quyết Đại hội Đoàn tỉnh lần thứ XIV', { body: 'Đoàn tỉnh', place: null }],
    [
      'Nghị quyết Đại hội Hội Nông dân huyện Than Uyên lần thứ V',
      { body: 'Hội Nông dân huyện Than Uyên', place: null },
    ],
    ['Nghị quyết Đại hội Phụ nữ toàn quốc lần thứ XIII', { body: 'Phụ nữ toàn quốc', place: null }],
  ])('%s', (text, facts) => expect(factsIn(text)).toEqual([expect.objectContaining(facts)]));
});

describe('plenums', () => {
  it.each([
    'theo [Nghị quyết Trung ương 4 khóa XII], tỉnh',
    'theo [Nghị quyết Trung ương 4 (khóa XII)], tỉnh',
    'theo [Nghị quyết Trung ương 4, khoá XII] tỉnh',
    'theo [Nghị quyết TW4 khóa XII], tỉnh',
    'theo [Nghị quyết TW 4 (khóa XII)], tỉnh',
    'theo [Nghị quyết T.Ư 4 khóa XII], tỉnh',
    'theo [Nghị quyết TƯ4 khóa XII], tỉnh',
    'theo [NQTW4 khóa XII], tỉnh',
    'theo [NQ TW 4 khóa XII], tỉnh',
    'theo [NQTW 4 (khóa XII)], tỉnh',
    'theo [Nghị quyết Hội nghị Trung ương 8 khóa XI], tỉnh',
    'theo [Nghị quyết Hội nghị Trung ương lần thứ 8 khóa XI], tỉnh',
    'theo [Nghị quyết Hội nghị lần thứ 8 Ban Chấp hành Trung ương Đảng khóa XI], tỉnh',
    'theo [Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng (khóa XI)], tỉnh',
    'theo [Nghị quyết Hội nghị lần thứ tám, Ban Chấp hành Trung ương Đảng khóa XI], tỉnh',
    'theo [Nghị quyết Hội nghị BCH Trung ương lần thứ 8 (khóa XI)], tỉnh',
    'theo [Nghị quyết lần thứ 8 Ban Chấp hành Trung ương khóa XI], tỉnh',
    'theo [Nghị quyết Hội nghị lần thứ 8 BCHTW Đảng khóa XI], tỉnh',
    'theo [Nghị quyết Hội nghị lần thứ 8 của Ban Chấp hành Trung ương Đảng khóa XI], tỉnh',
    'theo [Nghị quyết của Hội nghị Trung ương 8 khóa XI], tỉnh',
    'theo [Nghị quyết Trung ương 8] và các',
    'theo [nghị quyết trung ương 8], các',
    'theo [Nghị quyết Trung ương tám khóa XI] các',
    'theo [Nghị quyết Trung ương lần thứ 8 khóa XI], tỉnh',
    'theo [Nghị quyết Trung ương 8 khóa 11], tỉnh',
    'theo [Nghị quyết Hội nghị Trung ương 8 khóa XI của Đảng], tỉnh',
    'theo [Kết luận Hội nghị Trung ương 4 khóa XIII], tỉnh',
    'theo [Kết luận Trung ương 4 khóa XIII], tỉnh',
    'theo [Nghị quyết 04-NQ/TW Hội nghị Trung ương 4 khóa XII], tỉnh',
    'theo [Nghị quyết số 04-NQ/TW của Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII], tỉnh',
    'theo [Nghị quyết số 18 của Hội nghị lần thứ 5 Ban Chấp hành Trung ương Đảng khóa XIII], tỉnh',
    'theo [Nghị quyết số 18-NQ/TW (khóa XII)], tỉnh',
    'theo [Nghị quyết Hội nghị lần thứ 6 Ban Chấp hành Đảng bộ tỉnh khóa XX], tỉnh',
    'theo [Nghị quyết Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 6, khóa XX], tỉnh',
    'theo [Nghị quyết Hội nghị Tỉnh ủy lần thứ 12 khóa XX], tỉnh',
    'theo [Nghị quyết Hội nghị Tỉnh ủy lần thứ 12], tỉnh',
    'theo [Nghị quyết Hội nghị lần thứ 12 Tỉnh ủy khóa XX], tỉnh',
    'sau Hội nghị Trung ương 8 khóa XI, tinh thần Hội nghị Trung ương 8',
    'Kết luận Hội nghị, đồng chí Bí thư',
    'kết luận hội nghị Trung ương 4 khóa XIII, Tổng Bí thư nhấn mạnh',
    'phát biểu kết luận Hội nghị lần thứ 6 Ban Chấp hành Đảng bộ tỉnh khóa XX, đồng chí',
  ])('%s', (row) => expect(marked(unmarked(row))).toBe(row));
});

describe('sessions', () => {
  it.each([
    'theo [Nghị quyết Kỳ họp thứ 8, Quốc hội khóa XIV], tỉnh',
    'theo [Nghị quyết Kỳ họp thứ tám Quốc hội khóa XIV], tỉnh',
    'theo [nghị quyết kỳ họp thứ 8 của Quốc hội khóa XIV], tỉnh',
    'theo [Nghị quyết Kỳ họp thứ 15, HĐND tỉnh khóa XVII], tỉnh',
    'theo [Nghị quyết Kỳ họp thứ 15 HĐND tỉnh Lạng Sơn khóa XVII, nhiệm kỳ 2021-2026], tỉnh',
    'theo [Nghị quyết kỳ họp thứ Mười lăm Hội đồng nhân dân tỉnh khóa XVII] về',
    'theo [Nghị quyết Kỳ họp thứ 15 (kỳ họp chuyên đề), HĐND tỉnh khóa XVII], tỉnh',
    'theo [Nghị quyết kỳ họp bất thường lần thứ 5, Quốc hội khóa XV] về',
    'theo [Nghị quyết Kỳ họp chuyên đề lần thứ 3, HĐND thành phố khóa X] về',
    'theo [Nghị quyết số 12/NQ-HĐND kỳ họp thứ 15, HĐND tỉnh khóa XVII] về',
    'tại Kỳ họp thứ 8, Quốc hội khóa XIV thông qua',
    'nghị quyết kỳ họp được thông qua',
  ])('%s', (row) => expect(marked(unmarked(row))).toBe(row));
});

describe('lists of events', () => {
  it.each([
    'theo [Nghị quyết Trung ương 4 khóa XI], [XII], tỉnh',
    'theo [Nghị quyết Trung ương 4 khóa XI], [khóa XII], tỉnh',
    'theo [Nghị quyết Trung ương 4 khóa XI] và [khóa XII], tỉnh',
    'theo [Nghị quyết Trung ương 4 khóa XI], [XII] và [XIII], tỉnh',
    'theo [Nghị quyết Trung ương 4 (khóa XI)], ([khóa XII]) và',
    'theo các [Nghị quyết Trung ương 4], [5], [6 khóa XII], tỉnh',
    'theo [Nghị quyết Trung ương 4], [5 khóa XII], tỉnh',
    'theo [Nghị quyết Trung ương 4], [5] và [6 (khóa XII)], tỉnh',
    'theo [Nghị quyết Đại hội XII], [XIII của Đảng], tỉnh',
    'theo [Nghị quyết Đại hội XII] và [XIII của Đảng], tỉnh',
  ])('%s', (row) => expect(marked(unmarked(row))).toBe(row));
});

describe('what an event citation says', () => {
  it.each<[string, Facts[]]>([
    ['Nghị quyết Đại hội lần thứ mười một của Đảng', [{ event: 'congress national 11', ordinalText: 'mười một' }]],
    ['Nghị quyết Đại hội đảng lần thứ xi', [{ event: 'congress national 11' }]],
    ['NQĐH XI', [{ event: 'congress unknown 11' }]],
    ['NQTW4 khóa XII', [{ event: 'plenum national 4', term: 'XII' }]],
    [
      'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh khóa XX, nhiệm kỳ 2020-2025',
      [{ event: 'congress local 20', mandate: '2020-2025', rule: 'doc.congress' }],
    ],
    [
      'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVII (2020 - 2025)',
      [{ event: 'congress local 17', mandate: '2020-2025' }],
    ],
    [
      'Nghị quyết Đại hội Đảng bộ các cơ quan Đảng Trung ương lần thứ I',
      [{ event: 'congress local 1', body: 'Đảng bộ các cơ quan Đảng Trung ương' }],
    ],
    ['Nghị quyết Đại hội XIII Công đoàn Việt Nam', [{ event: 'congress mass 13', body: 'Công đoàn Việt Nam' }]],
    ['Nghị quyết Hội nghị Trung ương lần thứ tám khóa XI', [{ event: 'plenum national 8', term: 'XI' }]],
    ['Nghị quyết Hội nghị lần thứ 12 Tỉnh ủy khóa XX', [{ event: 'plenum local 12', term: 'XX', body: 'Tỉnh ủy' }]],
    [
      'Nghị quyết kỳ họp thứ Mười lăm Hội đồng nhân dân tỉnh khóa XVII',
      [{ event: 'session local 15', ordinalText: 'Mười lăm', term: 'XVII' }],
    ],
    [
      'Nghị quyết Trung ương 4, 5 khóa XII',
      [
        { event: 'plenum national 4', term: 'XII' },
        { event: 'plenum national 5', term: 'XII', rule: 'doc.event-list' },
      ],
    ],
    [
      'Nghị quyết Trung ương 4 khóa XI, XII',
      [
        { event: 'plenum national 4', term: 'XI' },
        { event: 'plenum national 4', term: 'XII' },
      ],
    ],
    ['Nghị quyết Đại hội XII, XIII của Đảng', [{ event: 'congress national 12' }, { event: 'congress national 13' }]],
    [
      'Nghị quyết số 18 của Hội nghị lần thứ 5 Ban Chấp hành Trung ương Đảng khóa XIII',
      [{ number: '18', event: 'plenum national 5' }],
    ],
  ])('%s', (text, expected) => expect(factsIn(text)).toEqual(expected.map((facts) => expect.objectContaining(facts))));
});
