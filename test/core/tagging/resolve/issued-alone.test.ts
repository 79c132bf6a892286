import { describe, expect, it } from 'vitest';
import { cited, pattern } from './read.ts';

describe('documents known by their issuer alone', () => {
  it.each<[text: string, pattern: string]>([
    ['Chỉ thị của Ban Bí thư về công tác dân vận. Chỉ thị của Ban Bí thư về phòng, chống tham nhũng.', 'A B'],
    ['Chỉ thị của Ban Bí thư về công tác dân vận. Chỉ thị của Ban Bí thư về công tác dân vận ở cơ sở.', 'A A'],
    ['Chỉ thị của Ban Bí thư về công tác dân vận. Chỉ thị của Ban Bí thư được quán triệt.', 'A A'],
    [
      'Chỉ thị của Ban Bí thư về công tác dân vận. Chỉ thị của Ban Bí thư về phòng, chống tham nhũng. Chỉ thị của Ban Bí thư được quán triệt.',
      'A B –',
    ],
    ['Nghị quyết của Ban Chấp hành Trung ương khóa XII và Nghị quyết của Ban Chấp hành Trung ương khóa XIII', 'A B'],
    ['Quyết định ngày 5/1/2024 của UBND tỉnh Sơn La và Quyết định ngày 6/3/2024 của UBND tỉnh Sơn La', 'A B'],
    ['Quyết định ngày 5/1/2024 của UBND tỉnh Sơn La và Quyết định của UBND tỉnh Sơn La', 'A A'],
  ])('%s', (text, expected) => {
    expect(pattern(text)).toBe(expected);
    const documents = new Map(
      cited(text).flatMap(({ document }) => (document === null ? [] : [[document.id, document.key]])),
    );
    expect(new Set(documents.values()).size).toBe(documents.size);
  });

  it.each<[text: string, key: string, canonical: string]>([
    [
      'Chỉ thị ngày 12/9/2023 của Ban Bí thư',
      'issuer/ban-bi-thu/CT/2023-09-12',
      'Chỉ thị ngày 12/9/2023 của Ban Bí thư',
    ],
    [
      'Nghị quyết của Ban Chấp hành Trung ương khóa XII',
      'issuer/ban-chap-hanh-trung-uong/NQ/XII',
      'Nghị quyết của Ban Chấp hành Trung ương khóa XII',
    ],
    ['Quyết định của Bộ Chính trị được công bố', 'issuer/bo-chinh-tri/QĐ/?', 'Quyết định của Bộ Chính trị'],
    [
      'Chỉ thị của Ban Bí thư về công tác dân vận.',
      'issuer/ban-bi-thu/CT/?/ve-cong-tac-dan-van',
      'Chỉ thị của Ban Bí thư',
    ],
  ])('%s', (text, key, canonical) => expect(cited(text)[0]?.document).toMatchObject({ key, canonical }));
});
