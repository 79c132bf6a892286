import { describe, expect, it } from 'vitest';
import { cited, keys } from './read.ts';

/** Key, date as stated, and the terms of the readings. */
function first(text: string, date: string | null): [key: string, date: string | null, terms: string] {
  const document = cited(text, date)[0]?.document;
  const terms = (document?.readings ?? []).map(({ key }) => key.split('/').at(-1));
  return [document?.key ?? '–', document?.date ?? null, terms.join(' ')];
}

describe('a year behind a number that cannot be the document’s is of what is told', () => {
  it.each<[text: string, article: string | null, key: string, date: string | null, terms: string]>([
    // After the article.
    ['Kế hoạch thực hiện Nghị quyết số 57-NQ/TW năm 2026', '2025-06-01', 'party/TW/NQ/57/XIII', null, 'XIII'],
    ['Nhiệm vụ theo Nghị quyết số 18-NQ/TW năm 2024', '2023-11-01', 'party/TW/NQ/18/XIII', null, 'XIII XII XIV'],
    ['Chỉ thị số 991-CT/TW năm 2031', '2025-06-01', 'party/TW/CT/991/?', null, ''],
    ['Kế hoạch số 991-KH/TU năm 2026 của Tỉnh ủy Sơn La', '2025-06-01', 'party/TU@son-la/KH/991/2020-2025', null, ''],
    ['Kế hoạch số 991/KH-UBND năm 2026 của UBND tỉnh Sơn La', '2025-06-01', 'state/KH-UBND@son-la/991/?', null, ''],
    // The number is known to be of another year in that term.
    ['Kết quả Nghị quyết số 18-NQ/TW năm 2024', '2025-06-01', 'party/TW/NQ/18/XIII', null, 'XIII XII XIV'],
    ['Kết quả Nghị quyết số 18-NQ/TW năm 2020', '2020-12-01', 'party/TW/NQ/18/XII', null, 'XII XIII XIV'],
    ['Kết quả Nghị quyết 18-NQ/TW năm 2024', null, 'party/TW/NQ/18/?', null, 'XIV XIII XII'],
    // Of a term of which no document of that number is known.
    ['Nghị quyết số 31-NQ/TW năm 2014', '2025-06-01', 'party/TW/NQ/31/XI', '2014', ''],
    // It is the document's.
    ['Nghị quyết số 18-NQ/TW năm 2017', '2025-06-01', 'party/TW/NQ/18/XII', '2017', 'XII'],
    ['Nghị quyết số 18-NQ/TW năm 2022', '2025-06-01', 'party/TW/NQ/18/XIII', '2022', 'XIII'],
    ['Quy định số 999-QĐ/TW năm 2022', '2025-06-01', 'party/TW/QĐ/999/XIII', '2022', ''],
    ['Quyết định số 15/2031/QĐ-UBND của UBND tỉnh Sơn La', '2025-06-01', 'state/QĐ-UBND@son-la/15/2031', '2031', ''],
    // The press is a year off: of one term, the number still tells (domain.md §5).
    ['Nghị quyết 23-NQ/TW năm 2002', '2004-02-10', 'party/TW/NQ/23/IX', '2002', 'IX'],
    ['Nghị quyết 23-NQ/TW ngày 12/3/2002', '2004-02-10', 'party/TW/NQ/23/IX', '2002-03-12', 'IX'],
    ['Nghị quyết số 29-NQ/TW ngày 4/11/2014', '2025-06-01', 'party/TW/NQ/29/XI', '2014-11-04', 'XI'],
    // A whole date stands against namesakes.
    ['Nghị quyết số 18-NQ/TW ngày 3/5/2013', '2025-06-01', 'party/TW/NQ/18/XI', '2013-05-03', ''],
  ])('%s (%s)', (text, article, ...expected) => expect(first(text, article)).toEqual(expected));
});

describe('a year alone tells the term it lies in', () => {
  it.each<[text: string, expected: string]>([
    ['Quy định số 999-QĐ/TW năm 2022', 'party/TW/QĐ/999/XIII'],
    ['Quy định số 999-QĐ/TW năm 2014', 'party/TW/QĐ/999/XI'],
    ['Quy định số 999-QĐ/TW năm 1998', 'party/TW/QĐ/999/VIII'],
    ['Quy định số 999-QĐ/TW năm 2016', 'party/TW/QĐ/999/?'],
    ['Quy định số 999-QĐ/TW năm 2021', 'party/TW/QĐ/999/?'],
    ['Quy định số 999-QĐ/TW tháng 1/2016', 'party/TW/QĐ/999/?'],
    ['Quy định số 999-QĐ/TW tháng 3/2021', 'party/TW/QĐ/999/XIII'],
    ['Nghị quyết số 88-NQ/TU năm 2022 của Tỉnh ủy Lai Châu', 'party/TU@lai-chau/NQ/88/2020-2025'],
    ['Nghị quyết số 88-NQ/TU năm 2017 của Tỉnh ủy Lai Châu', 'party/TU@lai-chau/NQ/88/2015-2020'],
    ['Nghị quyết số 88-NQ/TU năm 2020 của Tỉnh ủy Lai Châu', 'party/TU@lai-chau/NQ/88/?'],
    ['Nghị quyết số 88-NQ/TU năm 2025 của Tỉnh ủy Lai Châu', 'party/TU@lai-chau/NQ/88/?'],
  ])('%s', (text, expected) => expect(keys(text)).toEqual([expected]));
});

describe('between the merger of July 2025 and the congresses a committee goes on where nothing was merged', () => {
  it.each<[text: string, expected: string]>([
    ['Chỉ thị số 5-CT/TU ngày 5/8/2025 của Tỉnh ủy Nghệ An', 'party/TU@nghe-an/CT/05/2020-2025'],
    ['Chỉ thị số 5-CT/TU ngày 1/7/2025 của Thành ủy Hà Nội', 'party/TU@ha-noi/CT/05/2020-2025'],
    ['Chỉ thị số 5-CT/TU ngày 30/9/2025 của Tỉnh ủy Sơn La', 'party/TU@son-la/CT/05/2020-2025'],
    ['Chỉ thị số 5-CT/TU tháng 8/2025 của Tỉnh ủy Lạng Sơn', 'party/TU@lang-son/CT/05/2020-2025'],
    ['Chỉ thị số 5-CT/TU ngày 1/10/2025 của Tỉnh ủy Nghệ An', 'party/TU@nghe-an/CT/05/2025-2030'],
    ['Chỉ thị số 5-CT/TU ngày 5/8/2025 của Tỉnh ủy Lào Cai', 'party/TU@lao-cai/CT/05/?'],
    ['Chỉ thị số 5-CT/TU ngày 5/8/2025 của Thành ủy Cần Thơ', 'party/TU@can-tho/CT/05/?'],
    ['Chỉ thị số 5-CT/TU ngày 5/8/2025', 'party/TU/CT/05/?'],
  ])('%s', (text, expected) => expect(keys(text)).toEqual([expected]));
});

describe('a stated term tells which of a number it is', () => {
  it.each<[text: string, article: string | null, key: string, reason: string | undefined]>([
    ['Nghị quyết 19 (khóa XII)', '2025-06-01', 'party/TW/NQ/19/XII', 'stated-term:XII'],
    ['Nghị quyết số 19 (khóa XIII)', null, 'party/TW/NQ/19/XIII', 'stated-term:XIII'],
    ['Nghị quyết số 18, khóa XII', '2025-06-01', 'party/TW/NQ/18/XII', 'stated-term:XII'],
    ['Chỉ thị 05 (khóa XII)', '2025-06-01', 'party/TW/CT/05/XII', 'stated-term:XII'],
    ['Nghị quyết số 29 (khóa XI) về giáo dục', '2025-06-01', 'party/TW/NQ/29/XI', 'topic:giáo dục'],
    ['Nghị quyết số 19 (khóa X)', '2025-06-01', '?/?/NQ/19/?', undefined],
    ['Nghị quyết số 991 (khóa XII)', '2025-06-01', '?/?/NQ/991/?', undefined],
    ['Nghị quyết số 19 của Tỉnh ủy Sơn La (khóa XII)', '2023-06-01', 'party/TU@son-la/NQ/19/2020-2025', undefined],
    ['Quyết định số 37 (khóa XIII)', '2025-06-01', '?/?/QĐ/37/?', undefined],
    ['Kế hoạch số 8 của Tỉnh ủy. Nghị quyết số 19 (khóa XII)', '2025-06-01', '?/?/NQ/19/?', undefined],
    [
      'Kế hoạch số 8 của Tỉnh ủy. Nghị quyết số 18 (khóa XII) về tinh gọn bộ máy',
      '2025-06-01',
      'party/TW/NQ/18/XII',
      undefined,
    ],
  ])('%s (%s)', (text, article, key, reason) => {
    const document = cited(text, article).at(-1)?.document;
    expect(document?.key).toBe(key);
    if (reason !== undefined) expect(document?.inferred.symbol?.reason).toContain(reason);
  });

  it('keeps apart what a date says is of another term', () => {
    expect(keys('Nghị quyết số 19-NQ/TW ngày 16/6/2022 và Nghị quyết số 19 (khóa XII)')).toEqual([
      'party/TW/NQ/19/XIII',
      'party/TW/NQ/19/XII',
    ]);
    expect(keys('Nghị quyết số 19-NQ/TW ngày 25/10/2017 và Nghị quyết số 19 (khóa XII)')).toEqual([
      'party/TW/NQ/19/XII',
      'party/TW/NQ/19/XII',
    ]);
  });
});
