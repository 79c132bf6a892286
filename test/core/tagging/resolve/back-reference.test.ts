import { describe, expect, it } from 'vitest';
import { cited, pattern, resolutions } from './read.ts';

const table = (rows: readonly (readonly [text: string, pattern: string, last: string])[]): void => {
  it.each(rows)('%s', (text, expected, last) => {
    expect(pattern(text)).toBe(expected);
    expect(resolutions(text).at(-1)).toBe(last);
  });
};

describe('a number alone (domain.md §5, short form 1)', () => {
  table([
    ['Chỉ thị số 61-CT/TU ngày 2/3/2023. Thực hiện Chỉ thị 61, các huyện', 'A A', 'resolve.number'],
    ['Sơ kết Nghị quyết 12\nHội nghị bàn Nghị quyết số 12-NQ/TU của Tỉnh ủy.', 'A A', 'resolve.itself'],
    ['Nghị quyết số 12-NQ/TU. Nghị quyết 012 được bàn.', 'A A', 'resolve.number'],
    ['Kế hoạch số 81-KH/TU. Nghị quyết 81 được bàn.', 'A B', 'resolve.itself'],
    ['Nghị quyết 12 được bàn. Nghị quyết số 12 được thông qua.', 'A A', 'resolve.number'],
    ['Nghị quyết số 12 của Tỉnh ủy. Nghị quyết 12 được bàn.', 'A A', 'resolve.number'],
    ['Nghị định 91/2021/NĐ-CP. Nghị định 91 nêu rõ.', 'A A', 'resolve.number'],
    ['Luật số 27/2023/QH15. Luật số 27 nêu rõ.', 'A A', 'resolve.number'],
    ['Nghị quyết 68-NQ/TW và Nghị quyết 68/NQ-CP. Nghị quyết 68 được bàn.', 'A B –', '–'],
    ['Nghị quyết 68-NQ/TW. Nghị quyết 69 được bàn.', 'A B', 'resolve.itself'],
  ]);
});

describe('an event or an issuer alone (short forms 2 and 3)', () => {
  table([
    ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV. Đưa nghị quyết Đại hội vào cuộc sống.', 'A A', 'resolve.event'],
    [
      'Đưa Nghị quyết Đại hội vào cuộc sống\nNghị quyết Đại hội Đảng bộ tỉnh lần thứ XV đã rõ.',
      'A A',
      'resolve.itself',
    ],
    [
      'Nghị quyết Đại hội XIII của Đảng và Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV. Đưa nghị quyết Đại hội vào cuộc sống.',
      'A B –',
      '–',
    ],
    [
      'Nghị quyết Đại hội XIII của Đảng và Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV. Đưa Nghị quyết Đại hội Đảng bộ tỉnh vào cuộc sống.',
      'A B B',
      'resolve.event',
    ],
    ['Nghị quyết Hội nghị Trung ương 7 khóa XII. Học tập nghị quyết Trung ương 7.', 'A A', 'resolve.event'],
    ['Nghị quyết Hội nghị Trung ương 7 khóa XII. Học tập nghị quyết Trung ương 6.', 'A B', 'resolve.itself'],
    ['Chỉ thị số 61-CT/TW. Theo Chỉ thị của Ban Bí thư, các tỉnh', 'A A', 'resolve.issuer'],
    ['Nghị định số 91/2021/NĐ-CP. Theo Nghị định của Chính phủ, các tỉnh', 'A A', 'resolve.issuer'],
    ['Chỉ thị số 61-CT/TU. Theo Chỉ thị của Ban Bí thư, các tỉnh', 'A B', 'resolve.itself'],
    ['Chỉ thị số 61-CT/TU. Theo Chỉ thị của Ban Thường vụ Tỉnh ủy, các huyện', 'A A', 'resolve.issuer'],
    ['Chỉ thị số 61-CT/TW, Chỉ thị số 62-CT/TW. Theo Chỉ thị của Ban Bí thư, các tỉnh', 'A B –', '–'],
    [
      'Nghị quyết Đại hội Đảng bộ tỉnh Sơn La lần thứ XV. Thực hiện Nghị quyết của Đảng bộ, các huyện',
      'A A',
      'resolve.issuer',
    ],
    ['Kết luận số 9-KL/BCĐ và Kết luận của Bộ Chính trị', 'A B', 'resolve.itself'],
    ['Quyết định của Bộ Chính trị được công bố. Ông nhận Quyết định của Bộ Chính trị.', 'A A', 'resolve.same-document'],
    [
      'Dự thảo Nghị quyết Đại hội Đảng bộ tỉnh. Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV đã rõ.',
      'A B',
      'resolve.itself',
    ],
  ]);
});

describe('an issuer with a date', () => {
  it.each<[text: string, pattern: string]>([
    ['Quyết định ngày 5/1/2024 của UBND tỉnh Sơn La. Quyết định ngày 5/1/2024 của UBND tỉnh Sơn La', 'A A'],
    ['Quyết định ngày 5/1/2024 của UBND tỉnh Sơn La. Quyết định ngày 5/6/2023 của UBND tỉnh Sơn La', 'A B'],
    ['Quyết định ngày 5/1/2024 của UBND tỉnh Sơn La. Quyết định của UBND tỉnh Sơn La', 'A A'],
    ['Quyết định số 9/QĐ-UBND ngày 5/1/2024 của UBND tỉnh. Quyết định ngày 5/1/2024 của UBND tỉnh', 'A A'],
    ['Quyết định số 9/QĐ-UBND ngày 5/1/2024 của UBND tỉnh. Quyết định ngày 5/6/2023 của UBND tỉnh', 'A B'],
    [
      'Quyết định ngày 5/1/2024 của UBND tỉnh. Quyết định ngày 5/6/2023 của UBND tỉnh. Quyết định của UBND tỉnh',
      'A B –',
    ],
    ['Đưa nghị quyết của Đảng vào cuộc sống\nNghị quyết Đại hội XII của Đảng nêu rõ.', 'A'],
    ['Nghị quyết Đại hội XII của Đảng nêu rõ. Đưa nghị quyết của Đảng vào cuộc sống.', 'A A'],
  ])('%s', (text, expected) => expect(pattern(text)).toBe(expected));
});

describe('a noun with a demonstrative (short form 4a)', () => {
  table([
    ['Quyết định số 15/QĐ-UBND được ký. Quyết định này có hiệu lực ngay.', 'A A', 'resolve.demonstrative-paragraph'],
    ['Quyết định số 15/QĐ-UBND được ký.\nQuyết định này có hiệu lực ngay.', 'A A', 'resolve.demonstrative-article'],
    [
      'Quyết định số 15/QĐ-UBND; Quyết định số 16/QĐ-UBND. Quyết định này có hiệu lực ngay.',
      'A B B',
      'resolve.demonstrative-paragraph',
    ],
    [
      'Nghị quyết số 12-NQ/TU và Chỉ thị số 5-CT/TU. Nghị quyết trên được triển khai',
      'A B A',
      'resolve.demonstrative-paragraph',
    ],
    [
      'Nghị quyết số 12-NQ/TU và Chỉ thị số 5-CT/TU. Nghị quyết nói trên có hiệu lực.',
      'A B A',
      'resolve.demonstrative-paragraph',
    ],
    [
      'Chương trình hành động số 8-CTr/TU được ban hành. Chương trình này gồm năm phần.',
      'A A',
      'resolve.demonstrative-paragraph',
    ],
    ['Nghị quyết này rất quan trọng.\nNghị quyết số 12-NQ/TU được ban hành.', 'A', 'resolve.itself'],
    ['Luật Đất đai năm 2024 có hiệu lực. Luật này có nhiều điểm mới.', 'A A', 'resolve.demonstrative-paragraph'],
    ['Kế hoạch số 80-KH/TU được ban hành. Kế hoạch nêu trên có ba phần.', 'A A', 'resolve.demonstrative-paragraph'],
    ['Nghị quyết 68-NQ/TW; Nghị quyết 68/NQ-CP. Nghị quyết 68 được bàn. Nghị quyết này có hiệu lực.', 'A B – –', '–'],
    [
      'Nghị quyết số 12-NQ/TU. Tỉnh thông qua Nghị quyết về nhân sự. Nghị quyết này có hiệu lực.',
      'A',
      'resolve.itself',
    ],
    ['Nghị quyết số 12-NQ/TU. Tỉnh góp ý dự thảo Nghị quyết. Nghị quyết này rất cần.', 'A', 'resolve.itself'],
  ]);

  it.each<[text: string, reason: string]>([
    ['Nghị quyết 68-NQ/TW; Nghị quyết 68/NQ-CP. Nghị quyết 68 được bàn.', 'same-number'],
    ['Luật Đất đai năm 2013, Luật Đất đai năm 2024. Luật Đất đai nêu rõ.', 'same-name'],
    ['Nghị quyết Trung ương 6 khóa XII, Nghị quyết Trung ương 6 khóa XIII. Nghị quyết Trung ương 6', 'same-event'],
    ['Chỉ thị số 61-CT/TW, Chỉ thị số 62-CT/TW. Theo Chỉ thị của Ban Bí thư', 'same-issuer'],
    ['Nghị quyết 68-NQ/TW; Nghị quyết 68/NQ-CP. Nghị quyết 68 được bàn. Nghị quyết này có hiệu lực.', 'same-type'],
  ])('what stays open says what its candidates share: %s', (text, why) => {
    const candidates = cited(text).at(-1)?.mention.candidates;
    expect(candidates?.map(({ reason }) => reason)).toEqual([why, why]);
  });

  it('an open one leaves its candidates to what points at it', () => {
    const [, , open, pointing] = cited(
      'Nghị quyết 68-NQ/TW; Nghị quyết 68/NQ-CP. Nghị quyết 68 được bàn. Nghị quyết này có hiệu lực.',
    );
    expect(open?.mention.candidates).toHaveLength(2);
    expect(pointing?.mention.candidates.map(({ entity }) => entity)).toEqual(
      open?.mention.candidates.map(({ entity }) => entity),
    );
  });
});

describe('a bare noun (short form 4b)', () => {
  const far = 'Đoạn mở đầu.\nĐoạn hai.\n';
  table([
    [
      'Học tập Nghị quyết số 31-NQ/TW\nĐoạn hai.\nĐoạn ba.\nViệc quán triệt Nghị quyết được chú trọng.',
      'A A',
      'resolve.topic-lead',
    ],
    [
      'Tin trong ngày\nTỉnh ủy sơ kết Nghị quyết số 31-NQ/TW.\nĐoạn ba.\nViệc quán triệt Nghị quyết được chú trọng.',
      'A A',
      'resolve.topic-lead',
    ],
    [
      `${far}Theo Nghị quyết số 31-NQ/TW. Nghị quyết 31 giao việc.\nViệc quán triệt Nghị quyết được chú trọng.`,
      'A A A',
      'resolve.topic-repeated',
    ],
    [
      `${far}Theo Nghị quyết số 31-NQ/TW, tỉnh làm ngay. Việc quán triệt Nghị quyết được chú trọng.`,
      'A A',
      'resolve.nearest',
    ],
    [
      `${far}Theo Nghị quyết số 31-NQ/TW, tỉnh làm ngay.\nViệc quán triệt Nghị quyết được chú trọng.`,
      'A',
      'resolve.itself',
    ],
    [
      'Học tập Nghị quyết số 31-NQ/TW, Nghị quyết số 32-NQ/TW\nĐoạn hai.\nViệc quán triệt Nghị quyết được chú trọng.',
      'A B',
      'resolve.itself',
    ],
    [
      'Học tập Nghị quyết số 31-NQ/TW, Nghị quyết số 32-NQ/TW\nTheo Nghị quyết số 33-NQ/TW, việc quán triệt Nghị quyết được chú trọng.',
      'A B C C',
      'resolve.nearest',
    ],
    ['Học tập Chỉ thị số 5-CT/TW\nĐoạn hai.\nViệc quán triệt Nghị quyết được chú trọng.', 'A', 'resolve.itself'],
    ['Đưa Nghị quyết vào cuộc sống\nTỉnh ủy sơ kết Nghị quyết số 31-NQ/TW.', 'A A', 'resolve.itself'],
    ['Học tập Chỉ thị số 5-CT/TW\nĐoạn hai.\nThực hiện Chỉ thị, tỉnh giao việc.', 'A A', 'resolve.topic-lead'],
  ]);

  it.each([
    'Học tập Nghị quyết mới\n16:21 | 15/10/2025\nTỉnh ủy sơ kết Nghị quyết số 31-NQ/TW.\nĐoạn ba.\nViệc quán triệt Nghị quyết được chú trọng.',
    'Thứ Tư, 08/04/2015, 08:11 [GMT+7]\nSơ kết ba năm\nTỉnh ủy sơ kết Nghị quyết số 31-NQ/TW.\nĐoạn ba.\nViệc quán triệt Nghị quyết được chú trọng.',
  ])('a date line is neither headline nor lead: %s', (text) => {
    expect(resolutions(text).at(-1)).toBe('resolve.topic-lead');
  });

  it.each([
    'Ủy ban thông qua Nghị quyết phê chuẩn bộ máy',
    'Góp ý dự thảo Nghị quyết của tỉnh, xem xét dự thảo Nghị quyết',
    'Tỉnh bàn Nghị quyết về nhân sự',
  ])('nor the one cited further down, where the lead speaks of another: %s', (headline) => {
    expect(
      pattern(
        `${headline}\nĐoạn hai.\nTheo Nghị quyết số 31-NQ/TW và Nghị quyết 31.\nHồ sơ Nghị quyết được chuẩn bị kỹ. Nội dung Nghị quyết rõ.`,
      ).slice(-3),
    ).toBe('A A');
  });

  it('above its citation it means the topic only where nothing else can be meant', () => {
    expect(resolutions('Đưa Nghị quyết vào cuộc sống\nTỉnh ủy sơ kết Nghị quyết số 31-NQ/TW.')).toEqual([
      'resolve.topic-ahead',
      'resolve.itself',
    ]);
    expect(
      pattern('Đưa Nghị quyết vào cuộc sống\nĐoạn hai.\nĐoạn ba.\nTheo Nghị quyết số 31-NQ/TW, tỉnh làm ngay.'),
    ).toBe('A');
    expect(
      pattern('Đưa Nghị quyết vào cuộc sống\nTheo Nghị quyết số 31-NQ/TW.\nNghị quyết số 32-NQ/TW được bàn.'),
    ).toBe('A B');
    expect(pattern('Đoạn một.\nĐoạn hai.\nQuán triệt Nghị quyết kịp thời.\nNghị quyết 31-NQ/TW. Nghị quyết 31')).toBe(
      'A A',
    );
  });

  it.each([
    'Học tập Nghị quyết số 31-NQ/TW\nỦy ban thông qua Nghị quyết phê chuẩn đề nghị của tỉnh.',
    'Học tập Nghị quyết số 31-NQ/TW\nHội nghị thông qua Nghị quyết về nhân sự.',
    'Công bố Quyết định số 15/QĐ-UBND\nTỉnh trao Quyết định bổ nhiệm cán bộ.',
    'Học tập Nghị quyết số 31-NQ/TW\nTỉnh triển khai các nghị quyết, chỉ thị hằng năm.',
  ])('what says its own matter is another document: %s', (text) => expect(pattern(text)).toBe('A'));
});
