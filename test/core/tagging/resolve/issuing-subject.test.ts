import { describe, expect, it } from 'vitest';
import { cited, keys, pattern } from './read.ts';

describe('a bare number beside the body that issued it', () => {
  it.each<[text: string, keys: string[]]>([
    [
      'Tỉnh ủy Nam Định ban hành Nghị quyết 06 năm 2021. Sau đó có Nghị quyết số 06 của Tỉnh ủy Thái Bình',
      ['party/TU@nam-dinh/NQ/06/2020-2025', 'party/TU@thai-binh/NQ/06/?'],
    ],
    ['Tỉnh ủy Nam Định đã ban hành Nghị quyết số 18', ['party/TU@nam-dinh/NQ/18/?']],
    ['Ban Thường vụ Tỉnh ủy Nam Định vừa ban hành các Nghị quyết số 18', ['party/TU@nam-dinh/NQ/18/?']],
    ['HĐND tỉnh Nam Định thông qua Nghị quyết số 18', ['state/NQ-HĐND@nam-dinh/18/?']],
    ['UBND tỉnh Nam Định ban hành Quyết định số 1719', ['state/QĐ-UBND@nam-dinh/1719/?']],
    ['Tỉnh ủy Nam Định ban hành Kế hoạch số 80 ngày 24/11/2022', ['party/TU@nam-dinh/KH/80/2020-2025']],
    // The subject is another's, or the verb is not theirs.
    ['Tỉnh ủy Nam Định quán triệt Nghị quyết số 93', ['?/?/NQ/93/?']],
    ['Tỉnh ủy Nam Định cho biết, Bộ Chính trị ban hành Nghị quyết số 93', ['?/?/NQ/93/?']],
    ['Tỉnh ủy Nam Định ra nghị quyết thực hiện Nghị quyết số 93', ['?/?/NQ/93/?']],
    ['Tỉnh ủy Nam Định họp. Ban hành Nghị quyết số 93', ['?/?/NQ/93/?']],
    ['Tại tỉnh Nam Định, ban hành Nghị quyết số 93', ['?/?/NQ/93/?']],
    ['Tỉnh ủy Nam Định ban hành Nghị quyết số 93-NQ/TW', ['party/TW/NQ/93/?']],
  ])('%s', (text, expected) => expect(keys(text)).toEqual(expected));

  it('says whose it is, and why', () => {
    expect(cited('Tỉnh ủy Nam Định ban hành Nghị quyết 06 năm 2021.')[0]?.document).toMatchObject({
      issuer: null,
      inferred: { issuer: { value: 'Tỉnh ủy Nam Định', reason: 'subject:Tỉnh ủy Nam Định' } },
    });
  });

  it('goes with the later citation of the same body', () => {
    expect(
      pattern('Tỉnh ủy Nam Định ban hành Nghị quyết 06 năm 2021. Nghị quyết số 06-NQ/TU của Tỉnh ủy Nam Định'),
    ).toBe('A A');
  });
});
