import { describe, expect, it } from 'vitest';
import { cited, keys } from './read.ts';

describe('a programme’s name beside a local body (domain.md §12 trap 4)', () => {
  it.each<[text: string, keys: string[]]>([
    [
      'UBND tỉnh Sơn La phê duyệt Đề án 89 về phát triển cây chè. Đề án 89 của tỉnh đã rõ',
      ['state/ĐA:tinh@son-la/89/?', 'state/ĐA:tinh@son-la/89/?'],
    ],
    ['UBND tỉnh Sơn La phê duyệt Đề án 89 về phát triển cây chè.', ['state/ĐA:ubnd-tinh-son-la@son-la/89/?']],
    ['Đề án 89 về phát triển cây chè', ['?/?/ĐA/89/?']],
    ['Kế hoạch số 5-KH/TU của Tỉnh ủy Sơn La. Đề án 89 đã rõ.', ['party/TU@son-la/KH/05/2020-2025', '?/?/ĐA/89/?']],
    [
      'Kế hoạch số 5-KH/TU của Tỉnh ủy Sơn La. Chương trình 167 đã rõ.',
      ['party/TU@son-la/KH/05/2020-2025', '?/?/CTr/167/?'],
    ],
    // Its subject beside it, its issuer, or a name that is in everyone's mouth.
    [
      'Kế hoạch số 5-KH/TU của Tỉnh ủy Sơn La. Đề án 89 về nâng cao năng lực đội ngũ giảng viên',
      ['party/TU@son-la/KH/05/2020-2025', 'state/QĐ-TTg/89/2019'],
    ],
    [
      'Kế hoạch số 5-KH/TU của Tỉnh ủy Sơn La. Đề án 89 của Chính phủ đã rõ.',
      ['party/TU@son-la/KH/05/2020-2025', 'state/QĐ-TTg/89/2019'],
    ],
    [
      'Kế hoạch số 5-KH/TU của Tỉnh ủy Sơn La. Đề án 06 đã rõ.',
      ['party/TU@son-la/KH/05/2020-2025', 'state/QĐ-TTg/06/2022'],
    ],
    [
      'Kế hoạch số 5-KH/TU của Tỉnh ủy Sơn La. Chương trình 135 đã rõ.',
      ['party/TU@son-la/KH/05/2020-2025', 'state/QĐ-TTg/135/1998'],
    ],
    ['Đề án 89 đã rõ.', ['state/QĐ-TTg/89/2019']],
    [
      'Đề án số 06 của Tỉnh ủy Sơn La. Đề án 06 đã rõ.',
      ['party/TU@son-la/ĐA/06/2020-2025', 'party/TU@son-la/ĐA/06/2020-2025'],
    ],
  ])('%s', (text, expected) => expect(keys(text, '2024-05-10')).toEqual(expected));

  it('is offered where it may be meant', () => {
    const documents = cited('Kế hoạch số 5-KH/TU của Tỉnh ủy Sơn La. Đề án 89 đã rõ.', '2024-05-10');
    expect(documents[1]?.document?.readings).toEqual([
      {
        key: 'state/QĐ-TTg/89/2019',
        title: 'nâng cao năng lực đội ngũ giảng viên, cán bộ quản lý các cơ sở giáo dục đại học',
        date: '2019-01-18',
        reason: 'programme-name:Đề án 89 (○)',
      },
    ]);
    expect(documents[1]?.document?.inferred).toEqual({});
  });
});
