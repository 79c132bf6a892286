import { describe, expect, it } from 'vitest';
import type { Facts } from './read.ts';
import { factsIn, marked, unmarked } from './read.ts';

describe('lists and ranges with one type word (domain.md §0 rule 9, §3)', () => {
  it.each([
    'các [Nghị quyết số 18-NQ/TW], [19-NQ/TW] của',
    'các [Nghị quyết số 18], [19 của Bộ Chính trị]',
    'các [nghị quyết 57], [59], [66], [68]',
    'các [Nghị quyết 57], [59], [66] và [68-NQ/TW], tỉnh',
    'các [Nghị quyết: 57], [59], [66], [68] của',
    'các [Nghị quyết số: 57], [59], [66], [68], tỉnh',
    'các [Nghị quyết: số 57-NQ/TW ngày 22/12/2024], [số 59-NQ/TW ngày 24/1/2025]; tỉnh',
    'các [Nghị quyết: số 57-NQ/TW ngày 22/12/2024]; [số 59-NQ/TW ngày 24/1/2025], tỉnh',
    'các [Nghị quyết số 57-NQ/TW], [số 59-NQ/TW], [số 66-NQ/TW] và [số 68-NQ/TW] của',
    'các [Nghị quyết số 57-NQ/TW]; [số 59-NQ/TW]; [số 66-NQ/TW của Bộ Chính trị]',
    'các [Quy định 37], [41] và [69 của Bộ Chính trị]',
    '[Nghị quyết số 18], [19 của Trung ương 6 (khóa XII)]',
    '4 [nghị quyết 57], [59], [66], [68] của',
    'bốn [nghị quyết số 57], [59], [66], [68], tỉnh',
    'các [Chỉ thị số 05-CT/TW], [Kết luận số 01-KL/TW], tỉnh',
    '[Nghị quyết số 18-NQ/TW] và [19-NQ/TW], tỉnh',
    '[Nghị quyết 57-NQ/TW], [59-NQ/TW], [66-NQ/TW], [68-NQ/TW], tỉnh',
    'các [Nghị quyết số 57-NQ/TW] về khoa học, [số 59-NQ/TW] về hội nhập, [số 66-NQ/TW] về pháp luật',
    '[Nghị quyết số 57-NQ/TW] về khoa học và [số 59-NQ/TW] về hội nhập',
    'các [Nghị quyết 57-NQ/TW] (khoa học), [59-NQ/TW] (hội nhập), [66-NQ/TW] (pháp luật)',
    'gồm: [Nghị quyết số 57-NQ/TW]; [Nghị quyết số 59-NQ/TW]',
    'các [Nghị định số 76/2024/NĐ-CP], [77/2024/NĐ-CP] và [78/2024/NĐ-CP] của',
    'các [Nghị định: 76/2024/NĐ-CP], [77/2024/NĐ-CP], [78/2024/NĐ-CP], tỉnh',
    'các [Thông báo 10456], [10596], [10573], yêu cầu',
    'các [Quyết định số 12], [13] và [14/QĐ-UBND ngày 5/1/2024 của UBND tỉnh], huyện',
    '[Quyết định số 12/QĐ-UBND], [13/QĐ-UBND ngày 5/1/2024 của UBND tỉnh], huyện',
    'các [Nghị quyết 18], [số 19] và [số 21], tỉnh',
    'Nghị quyết, [Chỉ thị số 12-NQ/TW], [05-CT/TW]',
    '[Kết luận 121], [126] và [127-KL/TW], tỉnh',
    'các [Kết luận số 121-KL/TW], [126-KL/TW], [127-KL/TW], [137-KL/TW của Bộ Chính trị, Ban Bí thư], tỉnh',
    '[Nghị quyết 68-NQ/TW], 3 giải pháp và 5 nhóm',
    '[Nghị quyết số 12], 5 năm qua, tỉnh',
    '[Nghị quyết số 12], 15 xã, 3 huyện',
    '[Nghị quyết 57], 59 xã đã',
    '[Nghị quyết 57] và 3 chương trình đột phá',
    'các [Nghị quyết số 57-NQ/TW]\n[Nghị quyết số 59-NQ/TW]',
    '- [Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị];\n- [Nghị quyết số 59-NQ/TW ngày 24/1/2025 của Bộ Chính trị].',
    '(1) [Nghị quyết số 57-NQ/TW]; (2) [Nghị quyết số 59-NQ/TW]',
    'các Nghị quyết: (1) [số 57-NQ/TW]; (2) [số 59-NQ/TW]',
    'các nghị quyết của Bộ Chính trị gồm: [57-NQ/TW], [59-NQ/TW], [66-NQ/TW], [68-NQ/TW]',
    'triển khai [57-NQ/TW] tại',
    'những nghị quyết mới như [số 57-NQ/TW], [số 68-NQ/TW], tỉnh',
    'các nghị quyết của Bộ Chính trị ([số 57-NQ/TW], [59-NQ/TW], [66-NQ/TW]) được',
    'từ [Nghị quyết 57] đến [Nghị quyết 68] là',
    '"[bộ tứ nghị quyết]" của Bộ Chính trị',
    '[bộ tứ trụ cột] là động lực',
    '“[bộ tứ chiến lược]” được',
    '[Bộ tứ Nghị quyết] được',
    '[Luật Đầu tư], [Luật Doanh nghiệp] và [Luật Đất đai] được',
    'các [luật: Đầu tư], [Doanh nghiệp], [Đất đai] được',
    'các [Luật Đầu tư], [Doanh nghiệp], [Đất đai] được',
    'các [Luật: Đất đai 2024], [Nhà ở 2023] và [Kinh doanh bất động sản 2023], có',
    '[Luật Đất đai 2024], [Luật Nhà ở 2023], [Luật Kinh doanh bất động sản 2023] có',
    '[Luật Đất đai], Doanh nghiệp phải tự',
    '[Nghị định 76], [77], [78] được',
    'thông qua 8 luật, 5 nghị quyết',
  ])('%s', (row) => expect(marked(unmarked(row))).toBe(row));
});

describe('what the items of a list share', () => {
  it.each<[string, Facts[]]>([
    [
      'các Nghị quyết 57, 59 và 68-NQ/TW của Bộ Chính trị',
      ['57', '59', '68'].map((number) => ({ number, symbol: 'NQ/TW', issuer: 'Bộ Chính trị', plural: true })),
    ],
    [
      'các Quyết định số 12, 14/QĐ-UBND ngày 5/1/2024',
      ['12', '14'].map((number) => ({ number, symbol: 'QĐ-UBND', date: '2024-01-05' })),
    ],
    [
      'Nghị quyết số 18, 19 của Trung ương 6 (khóa XII)',
      ['18', '19'].map((number) => ({ number, event: 'plenum national 6' })),
    ],
    ['Nghị quyết, Chỉ thị số 12-NQ/TW, 05-CT/TW', [{ number: '12' }, { number: '05', type: 'Chỉ thị' }]],
    [
      'Nghị quyết 12-NQ/TW về biển, số 05-CT/TW về học tập và số 07-KL/TW',
      [{ type: 'Nghị quyết' }, { type: 'Chỉ thị', rule: 'doc.number-alone' }, { type: 'Kết luận' }],
    ],
    ['bộ tứ trụ cột', [{ nickname: 'bộ tứ trụ cột', rule: 'doc.set', plural: true }]],
  ])('%s', (text, expected) => expect(factsIn(text)).toEqual(expected.map((facts) => expect.objectContaining(facts))));
});
