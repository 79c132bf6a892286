import { describe, expect, it } from 'vitest';
import { tag } from '../../../lib/core/tagging/index.ts';
import { documentsIn } from './read.ts';

describe('the canonical name of a citation', () => {
  it.each([
    ['Chỉ thị số 01-CT/TW ngày 9-3-2021 của Bộ Chính trị', 'Chỉ thị số 01-CT/TW ngày 09/3/2021 của Bộ Chính trị'],
    ['Nghị quyết số 80-NQ/TW ngày 7 tháng 1 năm 2026', 'Nghị quyết số 80-NQ/TW ngày 07/01/2026'],
    ['Nghị quyết số 45-NQ/TW, ngày 24/11/2023', 'Nghị quyết số 45-NQ/TW ngày 24/11/2023'],
    ['Nghị định 30/2020/NĐ-CP ngày 05/03/2020', 'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020'],
  ])('%s', (text, canonical) => {
    expect(tag(text, { date: null }).documents.map((document) => document.canonical)).toEqual([canonical]);
  });
});

describe('numbered citations (domain.md §3)', () => {
  it.each<[string, string[]]>([
    ['theo Nghị quyết số 31-NQ/TW.', ['Nghị quyết số 31-NQ/TW → party/TW/NQ/31/?']],
    [
      'Nghị quyết 31 NQ/TW và Nghị quyết số 33- NQ/TW',
      ['Nghị quyết 31 NQ/TW → party/TW/NQ/31/?', 'Nghị quyết số 33- NQ/TW → party/TW/NQ/33/?'],
    ],
    ['thực hiện NQ31-TW', ['NQ31-TW → party/TW/NQ/31/?']],
    ['Nghị quyết số 31/NQ-TW', ['Nghị quyết số 31/NQ-TW → party/TW/NQ/31/?']],
    [
      'Nghị quyết số: 31-NQ/T.Ư và Chỉ thị số05-CT/TƯ',
      ['Nghị quyết số: 31-NQ/T.Ư → party/TW/NQ/31/?', 'Chỉ thị số05-CT/TƯ → party/TW/CT/05/?'],
    ],
    ['Quyết định số 31–QÐ/TW ngày 1‑10‑1997', ['Quyết định số 31–QÐ/TW ngày 1‑10‑1997 → party/TW/QĐ/31/VIII']],
    ['Kết luận số O1-KL/TW', ['Kết luận số O1-KL/TW → party/TW/KL/01/?']],
    ['nghị quyết số 15-nq/tw', ['nghị quyết số 15-nq/tw → party/TW/NQ/15/?']],
    [
      'Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ',
      ['Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ → state/NĐ-CP/30/2020'],
    ],
    ['Nghị quyết số 57/2022/QH15', ['Nghị quyết số 57/2022/QH15 → state/QH/57/2022/QH15']],
    ['Nghị quyết 66.13/2026/NQ-CP', ['Nghị quyết 66.13/2026/NQ-CP → state/NQ-CP/66.13/2026']],
    ['Nghị quyết 30a/2008/NQ-CP', ['Nghị quyết 30a/2008/NQ-CP → state/NQ-CP/30a/2008']],
    ['Công văn số 5588/BGDĐT-GDPT', ['Công văn số 5588/BGDĐT-GDPT → state/BGDĐT-GDPT/5588/?']],
    ['Quyết định 84 QĐ/TWĐTN', ['Quyết định 84 QĐ/TWĐTN → mass/TWĐTN/QĐ/84/?']],
    [
      'Quy định của Bộ Chính trị số 97-QĐ/TW ngày 6 tháng 5 năm 2024',
      ['Quy định của Bộ Chính trị số 97-QĐ/TW ngày 6 tháng 5 năm 2024 → party/TW/QĐ/97/XIII'],
    ],
    [
      'Nghị quyết số 49-NQ/TW (ngày 6-1-2023) của Bộ Chính trị về',
      ['Nghị quyết số 49-NQ/TW (ngày 6-1-2023) của Bộ Chính trị → party/TW/NQ/49/XIII'],
    ],
    [
      'Kế hoạch số 70-KH/TU ngày 2/4/2022 của Tỉnh ủy Lai Châu',
      ['Kế hoạch số 70-KH/TU ngày 2/4/2022 của Tỉnh ủy Lai Châu → party/TU@lai-chau/KH/70/2020-2025'],
    ],
    [
      'Nghị quyết Trung ương 5 khóa XI, XII',
      ['Nghị quyết Trung ương 5 khóa XI → party/plenum/XI/5/NQ', 'XII → party/plenum/XII/5/NQ'],
    ],
    [
      'các Nghị quyết số 31-NQ/TW, 33-NQ/TW',
      ['Nghị quyết số 31-NQ/TW → party/TW/NQ/31/?', '33-NQ/TW → party/TW/NQ/33/?'],
    ],
    [
      'ra các Thông báo 10456, 10596, 10573, yêu cầu',
      ['Thông báo 10456 → ?/?/TB/10456/?', '10596 → ?/?/TB/10596/?', '10573 → ?/?/TB/10573/?'],
    ],
  ])('%s', (text, expected) => expect(documentsIn(text)).toEqual(expected));
});

describe('events and laws (§4, §3)', () => {
  it.each<[string, string[]]>([
    ['Nghị quyết Đại hội XII của Đảng', ['Nghị quyết Đại hội XII của Đảng → party/congress/XII/NQ']],
    [
      'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng',
      ['Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng → party/congress/XII/NQ'],
    ],
    ['Nghị quyết Đại hội Đảng XII', ['Nghị quyết Đại hội Đảng XII → party/congress/XII/NQ']],
    ['Nghị quyết Đại hội 12 của Đảng', ['Nghị quyết Đại hội 12 của Đảng → party/congress/XII/NQ']],
    [
      'Nghị quyết Đại hội Đảng bộ tỉnh Sơn La lần thứ XV',
      ['Nghị quyết Đại hội Đảng bộ tỉnh Sơn La lần thứ XV → party/congress/son-la/XV/NQ'],
    ],
    [
      'Nghị quyết Đại hội Đoàn toàn quốc lần thứ XII',
      ['Nghị quyết Đại hội Đoàn toàn quốc lần thứ XII → party/congress/doan/XII/NQ'],
    ],
    [
      'Nghị quyết Hội nghị Trung ương 7, khóa XII',
      ['Nghị quyết Hội nghị Trung ương 7, khóa XII → party/plenum/XII/7/NQ'],
    ],
    [
      'Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khoá XII',
      ['Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khoá XII → party/plenum/XII/5/NQ'],
    ],
    [
      'Nghị quyết Kỳ họp thứ 8, Quốc hội khóa XIV',
      ['Nghị quyết Kỳ họp thứ 8, Quốc hội khóa XIV → state/session/XIV/8/NQ'],
    ],
    [
      'Luật Đất đai năm 2013 và Bộ luật Dân sự 2015',
      ['Luật Đất đai năm 2013 → law/dat-dai/2013', 'Bộ luật Dân sự 2015 → law/bo-luat-dan-su/2015'],
    ],
    ['Luật đất đai 2013 và luật nhà ở', ['Luật đất đai 2013 → law/dat-dai/2013']],
    ['Luật Phòng, chống tham nhũng quy định', ['Luật Phòng, chống tham nhũng → law/phong-chong-tham-nhung/?']],
    [
      'Luật Tổ chức TAND năm 2014; Luật Tổ chức Tòa án nhân dân năm 2014',
      [
        'Luật Tổ chức TAND năm 2014 → law/to-chuc-tand/2014',
        'Luật Tổ chức Tòa án nhân dân năm 2014 → law/to-chuc-tand/2014',
      ],
    ],
  ])('%s', (text, expected) => expect(documentsIn(text)).toEqual(expected));

  it('keeps pinpoints, drafts and plurals beside the mention', () => {
    const [pinned, draft] = tag('theo điểm a khoản 2 Điều 5 của Luật Báo chí năm 2016; dự án Luật Việc làm (sửa đổi)', {
      date: null,
    }).mentions;
    expect(pinned).toMatchObject({ quote: 'Luật Báo chí năm 2016', pin: 'điểm a khoản 2 Điều 5', draft: false });
    expect(draft).toMatchObject({ quote: 'Luật Việc làm (sửa đổi)', draft: true });
  });
});

describe('traps (§12), in invented sentences', () => {
  it.each<[string, string, string[]]>([
    [
      '1',
      'Sau khi có Chỉ thị số 03-CT/TW, ngày 14/5, Tỉnh ủy Lai Châu đã tổ chức',
      ['Chỉ thị số 03-CT/TW → party/TW/CT/03/?'],
    ],
    [
      '2',
      'Tỉnh ủy Lai Châu họp. Mục tiêu Nghị quyết Đảng bộ tỉnh lần thứ XIV đề ra ở Lai Châu',
      ['Nghị quyết Đảng bộ tỉnh lần thứ XIV → party/congress/lai-chau/XIV/NQ'],
    ],
    [
      '3',
      'Nghị quyết Đại hội lần thứ XV Đảng bộ Tỉnh và Đại hội cấp mình',
      ['Nghị quyết Đại hội lần thứ XV Đảng bộ Tỉnh → party/congress/?/XV/NQ'],
    ],
    [
      '6',
      'Nghị quyết số 12-NQ/TU của Tỉnh ủy. Khắc phục tình trạng Nghị quyết thì hay, làm thì chậm',
      ['Nghị quyết số 12-NQ/TU của Tỉnh ủy → party/TU/NQ/12/?'],
    ],
    [
      '7',
      'các nghị quyết, đề án theo Chương trình số 21 của Tỉnh ủy; nghị quyết, chương trình, kế hoạch hằng năm của tỉnh',
      ['Chương trình số 21 của Tỉnh ủy → party/TU/CTr/21/?'],
    ],
    [
      '8',
      'phát biểu kết luận Hội nghị; Hội nghị thông báo nhanh kết quả; Bộ Chính trị Quyết định phân công ông; theo quy định; chỉ thị cho các sở; lên kế hoạch',
      [],
    ],
    [
      '9',
      'Nghị quyết số 12-NQ/TU và chương trình hành động thực hiện nghị quyết',
      ['Nghị quyết số 12-NQ/TU → party/TU/NQ/12/?', 'nghị quyết → party/TU/NQ/12/?'],
    ],
    [
      '10',
      'Kế hoạch số 81 ngày 24/10 của Ban Thường vụ Tỉnh ủy',
      ['Kế hoạch số 81 ngày 24/10 của Ban Thường vụ Tỉnh ủy → party/TU/KH/81/?'],
    ],
    [
      '11',
      'lượt xem số: 235, có 213 điểm cầu, 14.000 đại biểu, COVID-19, trực 24/7, mã CT-24, nhóm G-7/APEC, thắng 3-2',
      [],
    ],
    ['11b', 'kế hoạch 5 năm 2021-2025, kế hoạch 100 ngày, báo cáo 6 tháng, quyết định 3 nội dung, Kế hoạch 2025', []],
    [
      '12',
      'Nghị quyết 68/NQ-CP khác Nghị quyết 68-NQ/TW',
      ['Nghị quyết 68/NQ-CP → state/NQ-CP/68/?', 'Nghị quyết 68-NQ/TW → party/TW/NQ/68/?'],
    ],
    [
      '14',
      'Quy định số 37-QĐ/TW năm 2021; Quyết định số 37-QĐ/TW',
      ['Quy định số 37-QĐ/TW năm 2021 → party/TW/QĐ/37/XIII', 'Quyết định số 37-QĐ/TW → party/TW/QĐ/37/XIII'],
    ],
    [
      '15',
      'Luật Báo chí năm 2016 và dự án Luật Báo chí (sửa đổi)',
      ['Luật Báo chí năm 2016 → law/bao-chi/2016', 'Luật Báo chí (sửa đổi) → law/bao-chi/?/du-thao'],
    ],
    ['17', 'đến cuối nhiệm kỳ Đại hội XII của Đảng; Hội nghị giữa nhiệm kỳ khoá XII', []],
    ['28', 'sau Hội nghị Ban Chấp hành Đảng bộ tỉnh lần thứ 5, khóa XIX, nhiệm kỳ 2015 - 2020', []],
    [
      '29',
      'Nghị quyết số 12-NQ/TU được ban hành. "Phải xây dựng chương trình hành động nghị quyết".',
      ['Nghị quyết số 12-NQ/TU → party/TU/NQ/12/?', 'nghị quyết → party/TU/NQ/12/?'],
    ],
    ['study', 'Luật sư Trần Văn A học Đại học Luật Hà Nội, ngành Luật Kinh tế', []],
  ])('trap %s: %s', (_, text, expected) => expect(documentsIn(text)).toEqual(expected));

  it('tells a title from the citations inside it (16)', () => {
    const text =
      'Chỉ thị số 01-CT/TW ngày 9/3/2021 của Bộ Chính trị về quán triệt Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng';
    expect(documentsIn(text).map((line) => line.split(' → ')[1])).toEqual([
      'party/TW/CT/01/XIII',
      'party/congress/XIII/NQ',
    ]);
  });
});

describe('what follows from the article and its date', () => {
  it.each<[string, string, string | null, string[]]>([
    ['trap 13: a topical number', 'Thực hiện Nghị quyết 57, các xã', '2025-06-01', ['party/TW/NQ/57/XIII']],
    ['the latest not after the date', 'theo Nghị quyết số 18-NQ/TW', '2020-06-01', ['party/TW/NQ/18/XII']],
    ['the same number later', 'theo Nghị quyết số 18-NQ/TW', '2023-06-01', ['party/TW/NQ/18/XIII']],
    [
      'trap 4: beside a local document',
      'các đề án theo Chương trình số 50 của Tỉnh ủy, Nghị quyết số 04',
      '2023-06-01',
      ['party/TU/CTr/50/2020-2025', '?/?/NQ/04/?'],
    ],
    [
      'without a date the term stays open',
      'Nghị quyết 57 và Nghị quyết số 18-NQ/TW',
      null,
      ['?/?/NQ/57/?', 'party/TW/NQ/18/?'],
    ],
  ])('%s', (_, text, date, keys) => expect(documentsIn(text, date).map((line) => line.split(' → ')[1])).toEqual(keys));

  it('puts it under inferred with a reason, not in the fields', () => {
    const [document] = tag('Thực hiện Nghị quyết 57, các xã', { date: '2025-06-01' }).documents;
    expect(document).toMatchObject({
      symbol: null,
      term: null,
      date: null,
      inferred: { symbol: { value: 'NQ/TW' }, term: { value: 'XIII' } },
    });
    expect(document?.inferred.term?.reason).toContain('2025-06-01');
  });
});

describe('short forms and bare nouns (§5)', () => {
  it.each<[string, string, string[]]>([
    [
      'a number alone, headline first',
      'Sơ kết Nghị quyết 12\nHội nghị bàn Nghị quyết số 12-NQ/TU của Tỉnh ủy.',
      ['party/TU/NQ/12/?', 'party/TU/NQ/12/?'],
    ],
    [
      'two with one number stay open',
      'Nghị quyết 68-NQ/TW và Nghị quyết 68/NQ-CP. Nghị quyết 68 được bàn.',
      ['party/TW/NQ/68/?', 'state/NQ-CP/68/?', '?'],
    ],
    [
      'a partial event',
      'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV được triển khai. Các cấp đưa nghị quyết Đại hội vào cuộc sống.',
      ['party/congress/?/XV/NQ', 'party/congress/?/XV/NQ'],
    ],
    [
      'the issuer alone',
      'Bộ Chính trị ban hành Chỉ thị số 03-CT/TW của Bộ Chính trị. Thực hiện Chỉ thị của Bộ Chính trị, tỉnh họp.',
      ['party/TW/CT/03/?', 'party/TW/CT/03/?'],
    ],
    [
      'with a demonstrative',
      'Tỉnh ban hành Quyết định số 15/QĐ-UBND. Quyết định này có hiệu lực ngay.',
      ['state/QĐ-UBND/15/?', 'state/QĐ-UBND/15/?'],
    ],
    [
      'trên as a preposition is none',
      'Tỉnh ban hành Quyết định số 15/QĐ-UBND. Thực hiện quyết định trên địa bàn tỉnh.',
      ['state/QĐ-UBND/15/?'],
    ],
    ['no antecedent, no mention', 'Việc học tập Nghị quyết phải nghiêm túc.', []],
  ])('%s', (_, text, keys) => expect(documentsIn(text).map((line) => line.split(' → ')[1])).toEqual(keys));
});
