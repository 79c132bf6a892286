import { describe, expect, it } from 'vitest';
import { tag } from '../../../../lib/core/tagging/index.ts';

/** Persons with the place of each post, `–` where it stays open. */
function placed(text: string, date: string | null = null): string[] {
  return tag(text.normalize('NFC'), { date }).officials.map(
    ({ name, posts }) => `${name}: ${posts.map(({ place }) => place ?? '–').join(', ')}`,
  );
}

/** An article of Cao Bằng, and one of Đà Nẵng, before what is asked about. */
const CAO_BANG = 'Cao Bằng đẩy mạnh giảm nghèo\nTỉnh ủy Cao Bằng họp. Tỉnh Cao Bằng có nhiều xã khó khăn.\n';
const DA_NANG = 'Đà Nẵng đẩy mạnh du lịch\nThành ủy Đà Nẵng họp. Thành phố Đà Nẵng có nhiều bãi biển.\n';

describe('whose officials a clause speaks of, before the article’s own province (domain.md §8.8)', () => {
  it.each<[string, string[]]>([
    [
      'Đoàn công tác tỉnh Quảng Ninh do đồng chí Vũ Hưng, Bí thư Tỉnh ủy làm trưởng đoàn đã thăm tỉnh Cao Bằng.',
      ['Vũ Hưng: Quảng Ninh'],
    ],
    [
      'Đoàn công tác của tỉnh Quảng Ninh do đồng chí Vũ Hưng, Bí thư Tỉnh ủy dẫn đầu làm việc với đồng chí Lê Tám, Chủ tịch UBND tỉnh.',
      ['Vũ Hưng: Quảng Ninh', 'Lê Tám: Cao Bằng'],
    ],
    [
      'Sáng 5/3, đoàn đại biểu Đảng bộ, chính quyền và nhân dân tỉnh Quảng Ninh gồm các đồng chí: Vũ Hưng, Bí thư Tỉnh ủy; Hà Yến, Chủ tịch HĐND tỉnh.',
      ['Vũ Hưng: Quảng Ninh', 'Hà Yến: Quảng Ninh'],
    ],
    ['Về phía tỉnh Quảng Ninh có đồng chí Vũ Hưng, Phó Bí thư Tỉnh ủy.', ['Vũ Hưng: Quảng Ninh']],
    [
      'Dự buổi làm việc, về phía tỉnh Quảng Ninh có đồng chí Vũ Hưng, Bí thư Tỉnh ủy; về phía tỉnh Cao Bằng có đồng chí Lê Tám, Bí thư Tỉnh ủy.',
      ['Vũ Hưng: Quảng Ninh', 'Lê Tám: Cao Bằng'],
    ],
    [
      'Về phía tỉnh Quảng Ninh có đồng chí Vũ Hưng, Bí thư Tỉnh ủy; về phía tỉnh có đồng chí Lê Tám, Bí thư Tỉnh ủy.',
      ['Vũ Hưng: Quảng Ninh', 'Lê Tám: Cao Bằng'],
    ],
    [
      'Về phía lãnh đạo tỉnh Quảng Ninh có:\n- Đồng chí Vũ Hưng, Bí thư Tỉnh ủy;\n- Đồng chí Hà Yến, Chủ tịch UBND tỉnh.\nĐồng chí Lê Tám, Bí thư Tỉnh ủy, cảm ơn.',
      ['Vũ Hưng: Quảng Ninh', 'Hà Yến: Quảng Ninh', 'Lê Tám: Cao Bằng'],
    ],
    [
      'Lãnh đạo tỉnh Quảng Ninh có các đồng chí: Vũ Hưng, Bí thư Tỉnh ủy; Hà Yến, Chủ tịch UBND tỉnh.',
      ['Vũ Hưng: Quảng Ninh', 'Hà Yến: Quảng Ninh'],
    ],
    ['Tỉnh Quảng Ninh có đồng chí Vũ Hưng, Phó Bí thư Tỉnh ủy.', ['Vũ Hưng: Quảng Ninh']],
    ['Tại điểm cầu tỉnh Quảng Ninh, đồng chí Vũ Hưng, Bí thư Tỉnh ủy, chủ trì.', ['Vũ Hưng: Quảng Ninh']],
    ['Tại tỉnh Quảng Ninh, ông Vũ Hưng, Chủ tịch UBND tỉnh, cho biết.', ['Vũ Hưng: Quảng Ninh']],
    ['Ở Quảng Ninh, ông Vũ Hưng, Chủ tịch UBND tỉnh, cho biết.', ['Vũ Hưng: Quảng Ninh']],
    ['Chiều 5/3, tại Quảng Ninh, ông Vũ Hưng, Chủ tịch UBND tỉnh, cho biết.', ['Vũ Hưng: Quảng Ninh']],
    ['Về phía TP.HCM có bà Hà Yến, Phó Bí thư Thành ủy.', ['Hà Yến: Thành phố Hồ Chí Minh']],
    ['Về phía Thành phố Hồ Chí Minh có bà Hà Yến, Phó Bí thư Thành ủy.', ['Hà Yến: Thành phố Hồ Chí Minh']],
    // What the mention itself says goes before.
    [
      'Về phía tỉnh Quảng Ninh có đồng chí Vũ Hưng, Bí thư Tỉnh ủy; đồng chí Lê Tám, Bí thư Tỉnh ủy Cao Bằng.',
      ['Vũ Hưng: Quảng Ninh', 'Lê Tám: Cao Bằng'],
    ],
    // What another mention says goes before.
    [
      'Tại tỉnh Quảng Trị, đồng chí Vũ Hưng, Bí thư Tỉnh ủy, dâng hương. Bí thư Tỉnh ủy Quảng Ninh Vũ Hưng ghi sổ.',
      ['Vũ Hưng: Quảng Ninh'],
    ],
    // Guests are not of where they are.
    ['Tại tỉnh Quảng Trị, đồng chí Lê Tám, Bí thư Tỉnh ủy cùng đoàn công tác dâng hương.', ['Lê Tám: Cao Bằng']],
    ['Tại tỉnh Quảng Trị, đoàn công tác do đồng chí Lê Tám, Bí thư Tỉnh ủy dẫn đầu dâng hương.', ['Lê Tám: Cao Bằng']],
    [
      'Đồng chí Lê Tám, Bí thư Tỉnh ủy, dự. Tại tỉnh Quảng Trị, Bí thư Tỉnh ủy Lê Tám dâng hương.',
      ['Lê Tám: Cao Bằng'],
    ],
    // Hosts are not of where their guests come from.
    ['Tiếp đoàn công tác tỉnh Quảng Ninh có đồng chí Lê Tám, Bí thư Tỉnh ủy.', ['Lê Tám: Cao Bằng']],
    ['Làm việc với tỉnh Quảng Ninh, đồng chí Lê Tám, Bí thư Tỉnh ủy, đề nghị.', ['Lê Tám: Cao Bằng']],
    ['Bão đi về phía tỉnh Quảng Ninh. Đồng chí Lê Tám, Bí thư Tỉnh ủy, chỉ đạo.', ['Lê Tám: Cao Bằng']],
    ['Tỉnh Quảng Ninh có nhiều than. Đồng chí Lê Tám, Bí thư Tỉnh ủy, so sánh.', ['Lê Tám: Cao Bằng']],
    ['Tại Hà Nội, đồng chí Lê Tám, Bí thư Tỉnh ủy, dự họp.', ['Lê Tám: Cao Bằng']],
    ['Tại tỉnh Quảng Ninh, Bộ trưởng Bộ Y tế Vũ Hưng nói.', ['Vũ Hưng: –']],
    // A list of the article's own.
    ['Dự có đồng chí Lê Tám, Bí thư Tỉnh ủy.', ['Lê Tám: Cao Bằng']],
  ])('%s', (text, expected) => expect(placed(CAO_BANG + text, '2024-05-01')).toEqual(expected));

  it('tells two holders of one office apart, so that a post alone finds its own', () => {
    const text =
      'Tại tỉnh Nghệ An, mưa lớn. Chủ tịch UBND tỉnh Lê Tám đi kiểm tra. Tại tỉnh Hà Tĩnh, Chủ tịch UBND tỉnh Vũ Hưng họp khẩn.\nChủ tịch UBND tỉnh Nghệ An nói. Tại Hà Tĩnh, Chủ tịch UBND tỉnh yêu cầu.';
    const { mentions, officials } = tag(text, { date: null });
    expect(placed(text)).toEqual(['Lê Tám: Nghệ An', 'Vũ Hưng: Hà Tĩnh']);
    expect(mentions.map(({ entity }) => officials.find(({ id }) => id === entity)?.name)).toEqual([
      'Lê Tám',
      'Vũ Hưng',
      'Lê Tám',
      'Vũ Hưng',
    ]);
  });
});

describe('a place fits the level that the post says, on the article’s date (domain.md §10)', () => {
  it.each<[string, string, string | null, string[]]>([
    [DA_NANG, 'Ở Quảng Nam, ông Lê Tám, Chủ tịch UBND tỉnh, nói.', '2024-05-01', ['Lê Tám: Quảng Nam']],
    [DA_NANG, 'Ông Lê Tám, Chủ tịch UBND tỉnh, nói.', '2024-05-01', ['Lê Tám: –']],
    [DA_NANG, 'Ông Lê Tám, Bí thư Tỉnh ủy, nói.', null, ['Lê Tám: –']],
    [DA_NANG, 'Ông Lê Tám, Bí thư Tỉnh đoàn, nói.', '2024-05-01', ['Lê Tám: –']],
    [DA_NANG, 'Ông Lê Tám, Tỉnh ủy viên, nói.', '2024-05-01', ['Lê Tám: –']],
    [DA_NANG, 'Ông Lê Tám, Bí thư Thành ủy, nói.', '2024-05-01', ['Lê Tám: Đà Nẵng']],
    [DA_NANG, 'Ông Lê Tám, Chủ tịch UBND thành phố, nói.', '2024-05-01', ['Lê Tám: Đà Nẵng']],
    [DA_NANG, 'Ông Lê Tám, Giám đốc Sở Y tế, nói.', '2024-05-01', ['Lê Tám: Đà Nẵng']],
    [DA_NANG, 'Ông Lê Tám, Chủ tịch UBND phường Hòa Xuân, nói.', '2024-05-01', ['Lê Tám: Đà Nẵng']],
    [CAO_BANG, 'Ông Lê Tám, Bí thư Thành ủy, nói.', '2025-09-01', ['Lê Tám: –']],
    [CAO_BANG, 'Ông Lê Tám, Bí thư Thành ủy, nói.', '2024-05-01', ['Lê Tám: Cao Bằng']],
    [CAO_BANG, 'Ông Lê Tám, Bí thư Tỉnh ủy, nói.', '2025-09-01', ['Lê Tám: Cao Bằng']],
    [CAO_BANG, 'Ông Lê Tám, Bí thư Huyện ủy, nói.', '2024-05-01', ['Lê Tám: Cao Bằng']],
    [
      DA_NANG.replaceAll('Đà Nẵng', 'Đồng Nai'),
      'Ông Lê Tám, Bí thư Thành ủy, và ông Vũ Hưng, nguyên Bí thư Tỉnh ủy, dự.',
      '2026-06-01',
      ['Lê Tám: Đồng Nai', 'Vũ Hưng: Đồng Nai'],
    ],
    [
      DA_NANG.replaceAll('Đà Nẵng', 'Huế'),
      'Ông Lê Tám, Bí thư Thành ủy, và ông Vũ Hưng, nguyên Bí thư Tỉnh ủy, dự.',
      '2025-02-01',
      ['Lê Tám: Huế', 'Vũ Hưng: Huế'],
    ],
    [
      CAO_BANG.replaceAll('Cao Bằng', 'Đồng Nai'),
      'Ông Lê Tám, Bí thư Tỉnh ủy, nói.',
      '2026-03-01',
      ['Lê Tám: Đồng Nai'],
    ],
  ])('%s%s (%s)', (own, text, date, expected) => expect(placed(own + text, date)).toEqual(expected));
});

describe('the article’s own province: a place behind a capital may be a body’s or the head of a sentence', () => {
  it.each<[string, string]>([
    ['Than Sơn La họp.', 'Sơn La'],
    ['Đảng bộ Than Sơn La họp.', 'Sơn La'],
    ['Cảng Quảng Trị mở rộng.', 'Quảng Trị'],
    ['Thăm Sơn La.', 'Sơn La'],
    ['Ở Sơn La trời mưa.', 'Sơn La'],
    ['Từ Sơn La, trời mưa.', 'Sơn La'],
    ['Về Sơn La.', 'Sơn La'],
    ['Báo Sơn La đưa tin.', 'Sơn La'],
    ['UBND Sơn La họp.', 'Sơn La'],
    ['sơn la họp.', '–'],
    ['Ông Trương Hòa Bình họp.', '–'],
    ['Ông Nguyễn Văn Thái Bình họp.', '–'],
    ['Bà Lê Thị Hà Giang họp.', '–'],
    ['Ông Lò Văn Thái Nguyên họp.', '–'],
    ['Y Hà Giang họp.', '–'],
    ['Phường Thái Bình họp.', '–'],
  ])('%s %s', (text, place) => {
    expect(placed(`${text}\nÔng Vũ Tám, Bí thư Tỉnh ủy, nói.`, '2024-05-01').at(-1)).toBe(`Vũ Tám: ${place}`);
  });
});
