import { describe, expect, it } from 'vitest';
import { cited } from './read.ts';

/** Key of the first document and why, then the readings by their terms. */
function reading(text: string, date: string | null): { key: string; why: string | undefined; terms: string[] } {
  const [first] = cited(text, date);
  const document = first?.document;
  return {
    key: document?.key ?? '–',
    why: document?.inferred.term?.reason ?? document?.inferred.symbol?.reason,
    terms: (document?.readings ?? []).map(({ key }) => key.split('/').at(-1) ?? ''),
  };
}

describe('the same number in several terms (domain.md §6)', () => {
  it.each<[why: string, text: string, date: string | null, key: string, reason: string]>([
    ['stated term', 'Nghị quyết số 18-NQ/TW khóa XII', '2024-03-01', 'party/TW/NQ/18/XII', ''],
    [
      'own date',
      'Nghị quyết số 18-NQ/TW ngày 25/10/2017',
      '2024-03-01',
      'party/TW/NQ/18/XII',
      'document-date:2017-10-25',
    ],
    ['year alone', 'Nghị quyết số 18-NQ/TW năm 2017', '2024-03-01', 'party/TW/NQ/18/XII', 'document-date:2017'],
    [
      'day and month alone',
      'Nghị quyết số 18-NQ/TW (ngày 16/6)',
      '2024-03-01',
      'party/TW/NQ/18/XIII',
      'document-date:--06-16',
    ],
    [
      'plenum without term',
      'Nghị quyết số 18-NQ/TW Hội nghị Trung ương 6',
      '2024-03-01',
      'party/TW/NQ/18/XII',
      'same-event',
    ],
    [
      'subject behind',
      'Nghị quyết số 18-NQ/TW về sắp xếp tổ chức bộ máy tinh gọn',
      '2024-03-01',
      'party/TW/NQ/18/XII',
      'topic:',
    ],
    [
      'subject in a quoted title',
      'Nghị quyết số 18-NQ/TW “về quản lý và sử dụng đất đai”',
      '2025-03-01',
      'party/TW/NQ/18/XIII',
      'topic:',
    ],
    ['subject before', 'Việc sắp xếp bộ máy theo Nghị quyết số 18-NQ/TW', '2024-03-01', 'party/TW/NQ/18/XII', 'topic:'],
    [
      'subject in the article',
      'Nghị quyết số 18-NQ/TW được bàn.\nNhiều đơn vị đã tinh gọn bộ máy.',
      '2024-03-01',
      'party/TW/NQ/18/XII',
      'topic:',
    ],
    [
      'subject without a date',
      'Nghị quyết số 18-NQ/TW về quản lý và sử dụng đất đai',
      null,
      'party/TW/NQ/18/XIII',
      'topic:',
    ],
    ['education', 'Nghị quyết 29-NQ/TW về đổi mới giáo dục và đào tạo', '2024-03-01', 'party/TW/NQ/29/XI', 'topic:'],
    [
      'part of the title behind a bare number, beside a local document',
      'Nghị quyết 52 về một số chủ trương, chính sách chủ động tham gia cuộc cách mạng công nghiệp.\nKế hoạch số 9 của Tỉnh ủy.',
      '2024-03-01',
      'party/TW/NQ/52/XII',
      'topic:',
    ],
    ['sea', 'Nghị quyết số 36-NQ/TW về phát triển kinh tế biển', '2024-03-01', 'party/TW/NQ/36/XII', 'topic:'],
    [
      'latest not after the article',
      'theo Nghị quyết số 18-NQ/TW',
      '2024-03-01',
      'party/TW/NQ/18/XIII',
      'latest-of-number:2024-03-01',
    ],
    [
      'not what came later',
      'theo Nghị quyết số 18-NQ/TW',
      '2020-03-01',
      'party/TW/NQ/18/XII',
      'latest-of-number:2020-03-01',
    ],
    [
      'number alone',
      'Thực hiện Nghị quyết 57, các xã',
      '2025-06-01',
      'party/TW/NQ/57/XIII',
      'latest-of-number:2025-06-01',
    ],
    [
      'number of the Politburo',
      'Nghị quyết 57 của Bộ Chính trị',
      '2025-06-01',
      'party/TW/NQ/57/XIII',
      'latest-of-number:2025-06-01',
    ],
    ['number alone by its subject', 'Nghị quyết 18 về tinh gọn bộ máy', '2024-03-01', 'party/TW/NQ/18/XII', 'topic:'],
    [
      'number alone beside a local document, by its subject',
      'Chương trình số 50 của Tỉnh ủy.\nNghị quyết 57 về khoa học, công nghệ và chuyển đổi số',
      '2025-06-01',
      'party/TU/CTr/50/2020-2025',
      'article-date:2025-06-01',
    ],
  ])('%s: %s', (_, text, date, key, why) => {
    const read = reading(text, date);
    expect(read.key).toBe(key);
    expect(read.why ?? '').toContain(why);
  });

  it.each<[why: string, text: string, date: string | null]>([
    ['no date, no subject', 'theo Nghị quyết số 18-NQ/TW', null],
    ['both subjects beside it', 'Nghị quyết số 18-NQ/TW, đất đai, bộ máy', null],
    ['beside a local document', 'Nghị quyết số 04 và Chương trình số 50 của Tỉnh ủy', '2023-06-01'],
    ['what is not sure does not stand against what is', 'theo Nghị quyết số 18-NQ/TW', '2026-09-01'],
    ['a date that is only a lower bound', 'Ngày 3/4/2021, tỉnh họp bàn Nghị quyết số 18-NQ/TW.', null],
    ['a decision is mostly the state’s', 'theo Quyết định số 37', '2024-03-01'],
  ])('left open: %s', (_, text, date) => {
    const [first] = cited(text, date);
    expect(first?.document?.key).toMatch(/\?$/);
    expect(first?.document?.inferred.term).toBeUndefined();
  });

  it.each<[text: string, date: string | null]>([
    ['theo Nghị quyết số 9-NQ/TU', '2024-03-01'],
    ['theo Nghị quyết 18/NQ-CP', '2024-03-01'],
    ['theo Nghị quyết số 18 của Chính phủ', '2024-03-01'],
    ['theo Nghị quyết số 18 của Tỉnh ủy', '2024-03-01'],
    ['theo Nghị quyết số 18/2022/QH15', '2024-03-01'],
    ['theo Chỉ thị số 993-CT/TW', '2024-03-01'],
    ['theo Kế hoạch số 18', '2024-03-01'],
    ['theo Hướng dẫn số 18-HD/BTCTW', '2024-03-01'],
    ['theo Nghị quyết số 18-NQ/TW khóa XII', '2024-03-01'],
    ['theo Luật số 18/2022/QH15', '2024-03-01'],
  ])('no reading for %s', (text, date) => {
    expect(cited(text, date)[0]?.document?.readings).toBeUndefined();
  });
});

describe('namesakes in one article', () => {
  it.each<[text: string, expected: string]>([
    [
      'Nghị quyết số 29-NQ/TW ngày 4/11/2013 và Nghị quyết số 29-NQ/TW về công nghiệp hóa, hiện đại hóa',
      'party/TW/NQ/29/XI party/TW/NQ/29/XIII',
    ],
    [
      'Nghị quyết số 18-NQ/TW ngày 16/6/2022. Nghị quyết 18 về tinh gọn bộ máy được bàn.',
      'party/TW/NQ/18/XIII party/TW/NQ/18/XII',
    ],
    [
      'Nghị quyết số 18-NQ/TW ngày 25/10/2017; Nghị quyết số 18-NQ/TW ngày 16/6/2022. Nghị quyết 18 về đất đai được bàn.',
      'party/TW/NQ/18/XII party/TW/NQ/18/XIII party/TW/NQ/18/XIII',
    ],
    [
      'Nghị quyết số 18-NQ/TW ngày 25/10/2017. Nghị quyết 18 được bàn ở nơi có nhiều đất đai.',
      'party/TW/NQ/18/XII party/TW/NQ/18/XII',
    ],
    ['Nghị quyết số 18-NQ/TW ngày 25/10/2017. Nghị quyết 18 được bàn.', 'party/TW/NQ/18/XII party/TW/NQ/18/XII'],
  ])('%s', (text, expected) => {
    expect(
      cited(text, '2024-03-01')
        .map(({ document }) => document?.key)
        .join(' '),
    ).toBe(expected);
  });
});

describe('readings', () => {
  it('come likeliest first, what came later last', () => {
    expect(reading('theo Nghị quyết số 18-NQ/TW', '2024-03-01').terms).toEqual(['XIII', 'XII', 'XIV']);
    expect(reading('Nghị quyết số 18-NQ/TW về tinh gọn bộ máy', '2024-03-01').terms).toEqual(['XII', 'XIII', 'XIV']);
    expect(reading('theo Nghị quyết số 18-NQ/TW', null).terms).toEqual(['XIV', 'XIII', 'XII']);
  });

  it('say why, and how sure the gazetteer is', () => {
    const readings = cited('theo Nghị quyết số 18-NQ/TW', '2024-03-01')[0]?.document?.readings;
    expect(readings).toEqual([
      expect.objectContaining({
        key: 'party/TW/NQ/18/XIII',
        date: '2022-06-16',
        reason: 'latest-of-number:2024-03-01',
      }),
      expect.objectContaining({ key: 'party/TW/NQ/18/XII', date: '2017-10-25', reason: 'known-document:2017-10-25' }),
      expect.objectContaining({ key: 'party/TW/NQ/18/XIV', reason: 'later-than-article:2026-07-28 (⚠)' }),
    ]);
  });

  it('are limited by the units that an undated article names', () => {
    const readings = cited('Huyện ủy họp bàn Nghị quyết số 18-NQ/TW.')[0]?.document?.readings;
    expect(readings?.map(({ reason }) => reason.split(':')[0])).toEqual([
      'known-document',
      'known-document',
      'period-of-body',
    ]);
  });

  it('put what was concluded under inferred, not in the fields', () => {
    expect(cited('Thực hiện Nghị quyết 57, các xã', '2025-06-01')[0]?.document).toMatchObject({
      symbol: null,
      term: null,
      date: null,
      issuer: null,
      inferred: {
        symbol: { value: 'NQ/TW' },
        term: { value: 'XIII' },
        date: { value: '2024-12-22' },
        issuer: { value: 'Bộ Chính trị' },
      },
    });
  });
});

describe('laws and state numbers without their year', () => {
  it.each<[text: string, date: string | null, keys: string[], reasons: string[]]>([
    [
      'Luật Đất đai quy định rõ.',
      '2025-03-01',
      ['law/dat-dai/2024', 'law/dat-dai/2013'],
      ['known-document', 'known-document'],
    ],
    [
      'Luật Đất đai quy định rõ.',
      '2020-03-01',
      ['law/dat-dai/2013', 'law/dat-dai/2024'],
      ['known-document', 'later-than-article'],
    ],
    ['theo Quyết định số 1719/QĐ-TTg', '2023-03-01', ['state/QĐ-TTg/1719/2021'], ['known-document']],
    ['theo Quyết định 1719 của Thủ tướng Chính phủ', '2023-03-01', ['state/QĐ-TTg/1719/2021'], ['known-document']],
    ['theo Quyết định số 1719/QĐ-TTg', '2020-03-01', ['state/QĐ-TTg/1719/2021'], ['later-than-article']],
  ])('%s (%s)', (text, date, expected, reasons) => {
    const document = cited(text, date)[0]?.document;
    expect(document?.key).toMatch(/\?$/);
    expect(document?.readings?.map(({ key }) => key)).toEqual(expected);
    expect(document?.readings?.map(({ reason }) => reason.split(':')[0])).toEqual(reasons);
  });

  it.each([
    'Luật Đất đai năm 2024 quy định rõ.',
    'dự án Luật Đất đai (sửa đổi)',
    'theo Quyết định số 1719/QĐ-TTg ngày 14/10/2021',
    'theo Quyết định số 91719/QĐ-TTg',
    'theo Quyết định số 1719/QĐ-UBND',
  ])('none for %s', (text) => expect(cited(text, '2025-03-01')[0]?.document?.readings).toBeUndefined());
});
