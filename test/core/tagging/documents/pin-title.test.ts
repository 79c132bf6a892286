import { describe, expect, it } from 'vitest';
import { knownDocuments } from '../../../../lib/core/gazetteer/index.ts';
import type { Facts } from './read.ts';
import { factsIn, marked, unmarked } from './read.ts';

describe('pinpoints and titles stand outside the span (domain.md §0 rule 7)', () => {
  it.each([
    'căn cứ khoản 3 Điều 63 [Luật Tổ chức TAND năm 2014], tòa',
    'căn cứ điểm a, b khoản 2, khoản 3 Điều 5 Mục 2 Chương III [Luật Đầu tư], tỉnh',
    'theo Điều 37 của [Nghị định 71] quy định',
    'theo khoản 2, Điều 5, [Luật Báo chí 2016], tòa',
    'theo điểm đ khoản 1 Điều 9 [Nghị định số 76/2024/NĐ-CP], hộ',
    'theo các điều 12, 13 và 14 [Luật Đất đai], hộ',
    'theo [Luật Đất đai], Điều 5, khoản 2, hộ',
    'theo [Luật Đất đai], Điều 5, khoản 2, hộ',
    'theo [Luật Đất đai năm 2024] (Điều 5), hộ',
    'theo [Nghị định 76/2024/NĐ-CP], tại khoản 2 Điều 5 quy định',
    'tại Điều 5a [Luật Phòng, chống ma túy], và',
    'tại Mục II.3 [Nghị quyết số 18-NQ/TW], và',
    'tại điểm 2 mục III [Nghị quyết 35-NQ/TW] và',
    'quy định tại [Luật Công chứng], Điều 5 {Luật này}',
    'khoản 15 Điều 3 và Điều 6 của [Luật Dược 2016] và',
    'tại tiết 2.1 điểm c [Kết luận số 14-KL/TW], tỉnh',
    'Điều 174 [Bộ luật Hình sự] và Điều 12, 13 [Luật Xây dựng]',
    '10 điểm [Nghị quyết 12-NQ/TU] được',
    '[Nghị quyết số 12-NQ/TU] về phát triển du lịch đã tạo chuyển biến.',
    '[Chỉ thị số 09-CT/TW ngày 4/3/2022 của Ban Bí thư] về việc tăng cường lãnh đạo công tác thanh niên. Tỉnh',
    '[Nghị quyết 57-NQ/TW] về khoa học, [Nghị quyết 59-NQ/TW] về hội nhập; [Nghị quyết 68-NQ/TW] về kinh tế tư nhân.',
    '[Nghị quyết 57-NQ/TW] về đột phá khoa học và [Nghị quyết 59-NQ/TW] về hội nhập',
    '[Nghị quyết số 45-NQ/TW, ngày 24/11/2023], về “Tiếp tục xây dựng đội ngũ trí thức”; tỉnh',
    '[Kết luận số 12-KL/TU] “về đẩy mạnh chuyển đổi số”, đồng thời',
    '[Quyết định số 99/QĐ-UBND] phê duyệt Đề án phát triển đô thị, có hiệu lực từ ngày 1/1',
    '[Quyết định số 99/QĐ-UBND] về việc phê duyệt quy hoạch, UBND tỉnh giao',
    '[Kết luận số 01-KL/TW] về tiếp tục thực hiện [Chỉ thị số 05-CT/TW] về đẩy mạnh học tập, tỉnh',
    '[Nghị quyết số 12] về công tác cán bộ được ban hành năm 2021',
    '[Quy định số 37-QĐ/TW] về những điều đảng viên không được làm, đảng viên phải',
    '[Nghị quyết số 12-NQ/TU] «Về giảm nghèo bền vững» nêu',
    "[Nghị quyết số 12-NQ/TU] 'Về giảm nghèo bền vững' nêu",
    '[Nghị quyết số 12-NQ/TU] ‘Về giảm nghèo bền vững’ nêu',
    '[Nghị định số 76/2024/NĐ-CP] quy định chi tiết thi hành [Luật Đất đai] có hiệu lực',
    '[Nghị định số 76/2024/NĐ-CP] sửa đổi, bổ sung một số điều của [Nghị định số 12/2020/NĐ-CP] đã',
    '[Kế hoạch số 99/KH-UBND] thực hiện [Nghị quyết số 12-NQ/TU], huyện đã',
    '[Kế hoạch số 99/KH-UBND] triển khai công tác bầu cử. Theo',
    '[Nghị quyết 18] về đích sớm',
    '[Nghị quyết số 12-NQ/TU ngày 5/5/2021 của Tỉnh ủy] (về phát triển du lịch) đã',
  ])('%s', (row) => expect(marked(unmarked(row))).toBe(row));
});

describe('pinpoints (§3)', () => {
  it.each<[string, Facts[]]>([
    ['căn cứ khoản 3 Điều 63 Luật Tổ chức TAND năm 2014', [{ pin: 'khoản 3 Điều 63' }]],
    [
      'điểm a, b khoản 2, khoản 3 Điều 5 Mục 2 Chương III của Luật Đầu tư',
      [{ pin: 'điểm a, b khoản 2, khoản 3 Điều 5 Mục 2 Chương III' }],
    ],
    ['điểm y khoản 1 Điều 9, Nghị định số 76/2024/NĐ-CP', [{ pin: 'điểm y khoản 1 Điều 9' }]],
    ['các điều 12, 13 và 14 Luật Đất đai', [{ pin: 'điều 12, 13 và 14' }]],
    ['tiết 2.1 điểm c Kết luận số 14-KL/TW', [{ pin: 'tiết 2.1 điểm c' }]],
    ['Mục II.3 Nghị quyết số 18-NQ/TW', [{ pin: 'Mục II.3' }]],
    ['Luật Đất đai, Điều 5, khoản 2, hộ dân', [{ pin: 'Điều 5, khoản 2' }]],
    ['Luật Đất đai năm 2024 (Điều 5)', [{ pin: 'Điều 5' }]],
    ['Nghị định 76/2024/NĐ-CP, tại khoản 2 Điều 5 nêu', [{ pin: 'khoản 2 Điều 5' }]],
    ['Luật Đất đai, Điều 5 Luật Nhà ở', [{ pin: null }, { pin: 'Điều 5' }]],
    ['10 điểm Nghị quyết 12-NQ/TU', [{ pin: null }]],
    ['một phần Nghị quyết 12-NQ/TU', [{ pin: null }]],
  ])('%s', (text, expected) => expect(factsIn(text)).toEqual(expected.map((facts) => expect.objectContaining(facts))));
});

describe('titles (§0 rule 7) end with their clause', () => {
  it.each<[string, Facts[]]>([
    ['Nghị quyết số 12-NQ/TU về phát triển du lịch đã tạo chuyển biến.', [{ title: 'về phát triển du lịch' }]],
    [
      'Chỉ thị số 09-CT/TW của Ban Bí thư về việc tăng cường lãnh đạo. Tỉnh họp',
      [{ title: 'về việc tăng cường lãnh đạo' }],
    ],
    [
      'Nghị quyết 57-NQ/TW về khoa học, Nghị quyết 59-NQ/TW về hội nhập',
      [{ title: 'về khoa học' }, { title: 'về hội nhập' }],
    ],
    ['Nghị quyết 57-NQ/TW về khoa học và Nghị quyết 59-NQ/TW', [{ title: 'về khoa học' }, { title: null }]],
    ['Nghị quyết 45-NQ/TW, ngày 24/11/2023, về “Đội ngũ trí thức”; tỉnh họp', [{ title: 'về “Đội ngũ trí thức”' }]],
    ['Kết luận số 12-KL/TU «Về chuyển đổi số» nêu', [{ title: '«Về chuyển đổi số»' }]],
    ['Kết luận số 12-KL/TU ‘Về chuyển đổi số’ nêu', [{ title: '‘Về chuyển đổi số’' }]],
    ['Quyết định số 99/QĐ-UBND phê duyệt đề án đô thị, có hiệu lực từ ngày 1/1', [{ title: 'phê duyệt đề án đô thị' }]],
    [
      'Quyết định số 99/QĐ-UBND về việc phê duyệt quy hoạch, UBND tỉnh giao',
      [{ title: 'về việc phê duyệt quy hoạch' }],
    ],
    [
      'Quy định số 37-QĐ/TW về những điều đảng viên không được làm.',
      [{ title: 'về những điều đảng viên không được làm' }],
    ],
    [
      'Kết luận số 01-KL/TW về tiếp tục thực hiện Chỉ thị số 05-CT/TW.',
      [{ title: 'về tiếp tục thực hiện Chỉ thị số 05-CT/TW' }, { title: null }],
    ],
    ['Kế hoạch số 99/KH-UBND triển khai công tác bầu cử.', [{ title: 'triển khai công tác bầu cử' }]],
    ['Nghị quyết 18 về đích sớm', [{ title: null }]],
    ['Quyết định số 5/QĐ-UBND ban hành ngày 5/1', [{ title: null }]],
    ['Nghị quyết số 12-NQ/TU đã tạo chuyển biến', [{ title: null }]],
    [
      'Nghị quyết số 12-NQ/TU về đổi mới căn bản, toàn diện giáo dục, Tỉnh ủy giao',
      [{ title: 'về đổi mới căn bản, toàn diện giáo dục' }],
    ],
    ['Nghị quyết số 12-NQ/TU về phát triển du lịch, toàn tỉnh đã', [{ title: 'về phát triển du lịch' }]],
    ['Nghị quyết số 12-NQ/TU về phát triển du lịch, toàn Đảng bộ', [{ title: 'về phát triển du lịch' }]],
    [
      'Quy định số 12-QĐ/TU về trách nhiệm nêu gương của đảng viên nêu rõ',
      [{ title: 'về trách nhiệm nêu gương của đảng viên' }],
    ],
    ['Quy định số 12-QĐ/TU về đề cao, nêu cao trách nhiệm', [{ title: 'về đề cao, nêu cao trách nhiệm' }]],
    ['Chỉ thị số 12-CT/TU về tăng cường quản lý đất đai, các huyện', [{ title: 'về tăng cường quản lý đất đai' }]],
    ['Chỉ thị số 12-CT/TU về tăng cường quản lý đất đai, các xã, phường', [{ title: 'về tăng cường quản lý đất đai' }]],
    ['Chỉ thị số 12-CT/TU về tăng cường quản lý đất đai, các sở, ngành', [{ title: 'về tăng cường quản lý đất đai' }]],
    [
      'Chỉ thị số 12-CT/TU về quản lý đất đai, các công trình thủy lợi.',
      [{ title: 'về quản lý đất đai, các công trình thủy lợi' }],
    ],
  ])('%s', (text, expected) => expect(factsIn(text)).toEqual(expected.map((facts) => expect.objectContaining(facts))));
});

describe('titles of known documents', () => {
  const NUMBERS_MAX = 400;
  const words: Readonly<Record<string, string>> = { NQ: 'Nghị quyết', CT: 'Chỉ thị', KL: 'Kết luận', QĐ: 'Quy định' };
  const titled = Object.entries(words).flatMap(([code, word]) =>
    Array.from({ length: NUMBERS_MAX }, (_, number) => knownDocuments(code, number)).flatMap((known) =>
      known.flatMap(({ number, title }) =>
        // A clause ends at these marks.
        title === null || /[;("]/.test(title)
          ? []
          : [{ cited: `${word} số ${number}-${code}/TW`, title: `về ${title}` }],
      ),
    ),
  );

  it('are read whole before a comma and another body', () => {
    expect(titled.length).toBeGreaterThan(100);
    const cut = titled.flatMap(({ cited, title }) => {
      const [read] = factsIn(`${cited} ${title}, Tỉnh ủy Sơn La họp.`);
      return read?.title === title ? [] : [`${title} → ${read?.title ?? 'none'}`];
    });
    expect(cut).toEqual([]);
  });
});
