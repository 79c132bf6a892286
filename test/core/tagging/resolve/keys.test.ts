import { describe, expect, it } from 'vitest';
import { keys } from './read.ts';

type Row = readonly [text: string, date: string | null, keys: readonly string[]];
const table = (rows: readonly Row[]): void => {
  it.each(rows)('%s (%s)', (text, date, expected) => expect(keys(text, date)).toEqual(expected));
};

describe('keys of the Central Party, numbered (domain.md §5)', () => {
  table([
    ['Nghị quyết số 31-NQ/TW ngày 12/4/2014', null, ['party/TW/NQ/31/XI']],
    ['Nghị quyết số 31-NQ/TW ngày 12/4/2018', null, ['party/TW/NQ/31/XII']],
    ['Chỉ thị số 9-CT/TW, khóa XII', null, ['party/TW/CT/09/XII']],
    ['Kết luận số 88-KL/T.Ư ngày 1/2/2026 của Bộ Chính trị', null, ['party/TW/KL/88/XIV']],
    ['Quyết định số 214-QĐi/TW ngày 2/5/2020', null, ['party/TW/QĐ/214/XII']],
    ['Nghị quyết số 31/NQ-TW ngày 12/4/2018', null, ['party/TW/NQ/31/XII']],
    ['Thông báo số 12-TB/VPTW ngày 4/6/2022', null, ['party/VPTW/TB/12/XIII']],
    ['Hướng dẫn số 3-HD/BTCTW ngày 4/6/2022', null, ['party/BTCTW/HD/03/XIII']],
    ['Hướng dẫn số 3-HD/BTCTW', null, ['party/BTCTW/HD/03/?']],
    ['Chỉ thị số 93-CT/TW', '2024-05-01', ['party/TW/CT/93/?']],
    ['Nghị quyết số 31, 32 của Trung ương 6 (khóa XII)', null, ['party/TW/NQ/31/XII', 'party/TW/NQ/32/XII']],
    ['Nghị quyết số 31 Hội nghị Trung ương 5 khóa XII', null, ['party/TW/NQ/31/XII']],
    ['Nghị quyết số 31-NQ/TW năm 2014 của Bộ Chính trị', null, ['party/TW/NQ/31/XI']],
  ]);
});

describe('keys of provinces and below', () => {
  table([
    ['Kế hoạch số 70-KH/TU ngày 2/4/2022 của Tỉnh ủy Lai Châu', null, ['party/TU@lai-chau/KH/70/2020-2025']],
    ['Chương trình hành động số 8-CTr/TU ngày 2/4/2017 của Tỉnh ủy Sơn La', null, ['party/TU@son-la/CTr/08/2015-2020']],
    ['Nghị quyết số 14-NQ/TU của Thành ủy Cần Thơ', '2026-02-01', ['party/TU@can-tho/NQ/14/2025-2030']],
    ['Nghị quyết số 14-NQ/TU của Thành ủy Cần Thơ', null, ['party/TU@can-tho/NQ/14/?']],
    [
      'Nghị quyết số 6-NQ/HU ngày 3/3/2022 của Huyện ủy Mường La, tỉnh Sơn La',
      null,
      ['party/HU@son-la.huyen-uy-muong-la/NQ/06/2020-2025'],
    ],
    ['Chỉ thị số 5 ngày 3/3/2022 của Ban Thường vụ Tỉnh ủy Lai Châu', null, ['party/TU@lai-chau/CT/05/2020-2025']],
    ['Quyết định số 15/QĐ-UBND ngày 3/3/2022 của UBND tỉnh Lai Châu', null, ['state/QĐ-UBND@lai-chau/15/2022']],
    ['Quyết định số 15/2022/QĐ-UBND của UBND tỉnh Lai Châu', null, ['state/QĐ-UBND@lai-chau/15/2022']],
    ['Quyết định số 15/QĐ-UBND của UBND tỉnh Lai Châu', null, ['state/QĐ-UBND@lai-chau/15/?']],
    ['Nghị quyết số 7/NQ-HĐND ngày 9/12/2023 của HĐND tỉnh Lai Châu', null, ['state/NQ-HĐND@lai-chau/07/2023']],
    ['Nghị quyết số 7 của HĐND tỉnh Lai Châu', null, ['state/NQ-HĐND@lai-chau/07/?']],
  ]);
});

describe('the province of the body that the sentence says issued it', () => {
  const elsewhere = 'Thành ủy Cần Thơ họp. Thành ủy Cần Thơ quán triệt.\n';
  table([
    [`${elsewhere}Tỉnh ủy Hậu Giang ban hành Nghị quyết số 4-NQ/TU`, null, ['party/TU@hau-giang/NQ/04/?']],
    [`${elsewhere}Ban Thường vụ Tỉnh ủy Sơn La đã ra Chỉ thị số 4-CT/TU`, null, ['party/TU@son-la/CT/04/?']],
    [`${elsewhere}UBND tỉnh Sơn La vừa ký Quyết định số 4/QĐ-UBND`, null, ['state/QĐ-UBND@son-la/04/?']],
    [`${elsewhere}HĐND tỉnh Sơn La thông qua Nghị quyết số 4/NQ-HĐND`, null, ['state/NQ-HĐND@son-la/04/?']],
    [
      `${elsewhere}Tỉnh ủy Hậu Giang ban hành Nghị quyết số 4-NQ/TU; Tỉnh ủy Sơn La ban hành Nghị quyết số 4-NQ/TU`,
      null,
      ['party/TU@hau-giang/NQ/04/?', 'party/TU@son-la/NQ/04/?'],
    ],
    [`${elsewhere}Đoàn Hậu Giang đến. Ban hành Nghị quyết số 4-NQ/TU`, null, ['party/TU@can-tho/NQ/04/?']],
    [`${elsewhere}Tỉnh ủy Hậu Giang họp bàn Nghị quyết số 4-NQ/TU`, null, ['party/TU@can-tho/NQ/04/?']],
    [
      `${elsewhere}Đoàn công tác tỉnh Sơn La thăm nơi ban hành Nghị quyết số 4-NQ/TU của Tỉnh ủy Lai Châu`,
      null,
      ['party/TU@lai-chau/NQ/04/?'],
    ],
    [`${elsewhere}Tỉnh ủy Hậu Giang ban hành Nghị quyết số 4-NQ/TW`, null, ['party/TW/NQ/04/?']],
    [`${elsewhere}Tỉnh ủy Hậu Giang ban hành Nghị quyết. Nghị quyết số 4-NQ/TU`, null, ['party/TU@can-tho/NQ/04/?']],
  ]);
});

describe('keys of the state', () => {
  table([
    ['Nghị định số 91/2021/NĐ-CP', null, ['state/NĐ-CP/91/2021']],
    ['Nghị định 91/2021/NÐ-CP ngày 5/5/2021 của Chính phủ', null, ['state/NĐ-CP/91/2021']],
    ['Nghị quyết 98/NQ-CP ngày 5/5/2021', null, ['state/NQ-CP/98/2021']],
    ['Nghị quyết 98/NQ-CP', '2021-06-01', ['state/NQ-CP/98/?']],
    ['Nghị quyết số 98 của Chính phủ', null, ['state/NQ-CP/98/?']],
    ['Nghị định 213', null, ['state/NĐ-CP/213/?']],
    ['Quyết định số 13/2020', null, ['state/QĐ-?/13/2020']],
    ['Quyết định số 1204/QĐ-TTg ngày 5/5/2021 của Thủ tướng Chính phủ', null, ['state/QĐ-TTg/1204/2021']],
    ['Quyết định số 1204 ngày 5/5/2021 của Thủ tướng Chính phủ', null, ['state/QĐ-TTg/1204/2021']],
    ['Thông tư số 32/2018/TT-BGDĐT', null, ['state/TT-BGDĐT/32/2018']],
    ['Nghị quyết số 57/2022/QH15', null, ['state/QH/57/2022/QH15']],
    ['Nghị quyết số 1211/2016/UBTVQH13', null, ['state/UBTVQH/1211/2016/UBTVQH13']],
    ['Nghị quyết số 252/NQ-UBTVQH16 ngày 3/6/2026', null, ['state/UBTVQH/252/2026/NQ-UBTVQH16']],
    ['Quyết định số 367-QĐ/TWĐTN-VP ngày 3/6/2021', null, ['mass/TWĐTN/QĐ/367/2021']],
  ]);
});

describe('keys of laws, congresses, plenums, sessions', () => {
  table([
    ['Luật Báo chí năm 2016', null, ['law/bao-chi/2016']],
    ['Bộ luật Lao động 2019', null, ['law/bo-luat-lao-dong/2019']],
    ['Luật Nhà ở số 27/2023/QH15', null, ['law/nha-o/2023']],
    ['dự án Luật Báo chí (sửa đổi)', null, ['law/bao-chi/?/du-thao']],
    ['Hiến pháp năm 2013', null, ['law/hien-phap/2013']],
    ['Nghị quyết Đại hội XII của Đảng', null, ['party/congress/XII/NQ']],
    ['Nghị quyết Đại hội Đảng bộ tỉnh Sơn La lần thứ XV', null, ['party/congress/son-la/XV/NQ']],
    [
      'Nghị quyết Đại hội Đảng bộ huyện Mường La, tỉnh Sơn La lần thứ XXI',
      null,
      ['party/congress/son-la.dang-bo-huyen-muong-la/XXI/NQ'],
    ],
    ['Nghị quyết Đại hội Đoàn toàn quốc lần thứ XII', null, ['party/congress/doan/XII/NQ']],
    ['Nghị quyết Đại hội Công đoàn Việt Nam lần thứ XIII', null, ['party/congress/cong-doan/XIII/NQ']],
    ['Nghị quyết Hội nghị Trung ương 7 khóa XII', null, ['party/plenum/XII/7/NQ']],
    ['Kết luận Hội nghị Trung ương 4 khóa XIII', null, ['party/plenum/XIII/4/KL']],
    ['Nghị quyết Kỳ họp thứ 8, Quốc hội khóa XIV', null, ['state/session/XIV/8/NQ']],
    ['Nghị quyết Kỳ họp thứ 5, HĐND tỉnh Sơn La khóa XV', null, ['state/session/son-la/XV/5/NQ']],
  ]);
});

describe('national or local, where the words leave it open (§4)', () => {
  const province = 'Tỉnh ủy Thái Nguyên họp. Tỉnh ủy Thái Nguyên bàn.\n';
  table([
    [`${province}Nghị quyết Đại hội lần thứ XX đã rõ`, null, ['party/congress/thai-nguyen/XX/NQ']],
    [`${province}Nghị quyết Đại hội XVIII đã rõ`, null, ['party/congress/thai-nguyen/XVIII/NQ']],
    [`${province}Nghị quyết Đại hội lần thứ XII, nhiệm kỳ 2020 - 2025`, null, ['party/congress/thai-nguyen/XII/NQ']],
    [`${province}Nghị quyết Đại hội lần thứ XIII, nhiệm kỳ 2021 - 2026`, null, ['party/congress/XIII/NQ']],
    [`${province}Nghị quyết Đại hội lần thứ XIII đã rõ`, null, ['party/congress/?/XIII/NQ']],
    ['Nghị quyết Đại hội lần thứ XX đã rõ', null, ['party/congress/?/XX/NQ']],
    [`${province}Nghị quyết Đại hội XIII của Đảng`, null, ['party/congress/XIII/NQ']],
    [`${province}Nghị quyết Đại hội Đoàn toàn quốc lần thứ XII`, null, ['party/congress/doan/XII/NQ']],
  ]);
});

describe('a number of unknown system stays open', () => {
  table([
    ['Nghị quyết số 93 được bàn.', null, ['?/?/NQ/93/?']],
    ['Kế hoạch số 48 được bàn.', '2024-05-01', ['?/?/KH/48/?']],
    ['Thông báo 10456 gửi doanh nghiệp', null, ['?/?/TB/10456/?']],
  ]);
});
