import { describe, expect, it } from 'vitest';
import type { Official } from '../../../../lib/core/schema/tagging.ts';
import { tag } from '../../../../lib/core/tagging/index.ts';

/** Mentions as `quote → name`, `?` with the names of the candidates where the text leaves it open. */
function met(text: string): string[] {
  const { mentions, officials } = tag(text, { date: null });
  const name = (id: string | null): string => officials.find((official) => official.id === id)?.name ?? '';
  return mentions
    .filter(({ kind }) => kind === 'official')
    .map(({ quote, entity, candidates }) =>
      entity === null
        ? `${quote} → ? ${candidates.map((other) => name(other.entity)).join(', ')}`
        : `${quote} → ${name(entity)}`,
    );
}
const official = (text: string, name: string, date: string | null = null): Official | undefined =>
  tag(text, { date }).officials.find((person) => person.name === name);
const posts = (text: string, name: string): string[] =>
  (official(text, name)?.posts ?? []).map(
    ({ position, organisation, place, status }) => `${position}|${organisation ?? ''}|${place ?? ''}|${status}`,
  );

const BOTH = 'Chủ tịch UBND tỉnh Lào Cai Vũ Thị Mai và Phó Chủ tịch UBND tỉnh Lê Bá Mai dự họp. ';

describe('given names alone (domain.md §8.8 pattern 7, §11.1)', () => {
  it.each<[string, string, string | null]>([
    ['the only bearer', 'Bí thư Tỉnh ủy Lê Tiến Chung chủ trì. Ông Chung nói.', 'Ông Chung → Lê Tiến Chung'],
    [
      'a bearer who is named later',
      'Ông Chung đến sớm. Bí thư Tỉnh ủy Lê Tiến Chung chủ trì.',
      'Ông Chung → Lê Tiến Chung',
    ],
    [
      'in another paragraph',
      'Bí thư Tỉnh ủy Lê Tiến Chung chủ trì.\nTrời mưa.\nÔng Chung nói.',
      'Ông Chung → Lê Tiến Chung',
    ],
    ['of two bearers the woman', `${BOTH}Bà Mai phát biểu.`, 'Bà Mai → Vũ Thị Mai'],
    ['of two bearers the last named', `${BOTH}Đồng chí Mai phát biểu.`, 'Đồng chí Mai → Lê Bá Mai'],
    ['the last named again', `${BOTH}Bà Vũ Thị Mai nói rõ. Đồng chí Mai phát biểu.`, 'Đồng chí Mai → Vũ Thị Mai'],
    ['by a rank', 'Thượng tá Lò Văn Pó chỉ huy. Thượng tá Pó cho biết.', 'Thượng tá Pó → Lò Văn Pó'],
    ['no man where only a woman bears the name', 'Bà Vũ Thị Mai, Giám đốc Sở Y tế, dự. Ông Mai đi qua.', null],
    ['nobody of that name', 'Bí thư Tỉnh ủy Lê Tiến Chung chủ trì. Ông Hải đi qua.', null],
    ['a surname is no given name', 'Bí thư Tỉnh ủy Lê Tiến Chung chủ trì. Ông Lê đi qua.', null],
    [
      'two bearers later, none before',
      `Ông Hà đến sớm. Đồng chí Lê Hà, Bí thư Tỉnh ủy và đồng chí Trần Hà, Chủ tịch HĐND tỉnh dự.`,
      null,
    ],
  ])('%s', (_, text, expected) => {
    const alone = met(text).filter((line) => /^(?:Ông|Bà|Đồng chí|Thượng tá) \p{L}+ →/u.test(line));
    expect(alone).toEqual(expected === null ? [] : [expected]);
  });
});

describe('posts alone (domain.md §8.9)', () => {
  it.each<[string, string, string | null]>([
    [
      'the one holder',
      'Bí thư Tỉnh ủy Lê Chung dự. Đồng chí Bí thư Tỉnh ủy phát biểu.',
      'Đồng chí Bí thư Tỉnh ủy → Lê Chung',
    ],
    [
      'named later',
      'Bí thư Tỉnh ủy thăm xã An Phú\nSáng nay, Bí thư Tỉnh ủy Lê Chung thăm xã.',
      'Bí thư Tỉnh ủy → Lê Chung',
    ],
    [
      'org-less, of the province',
      'Bí thư Tỉnh ủy Thái Nguyên Lê Chung dự. Bí thư Thái Nguyên nói.',
      'Bí thư Thái Nguyên → Lê Chung',
    ],
    [
      'the People’s Committee’s, not the Council’s',
      'Chủ tịch HĐND thành phố Hà Nội Lê An và Chủ tịch UBND thành phố Hà Nội Trần Bình dự. Chủ tịch Hà Nội nói.',
      'Chủ tịch Hà Nội → Trần Bình',
    ],
    [
      'of two holders the one named just before',
      'Bí thư Tỉnh ủy Lê Chung bàn giao cho Bí thư Tỉnh ủy Hà Văn Định. Đồng chí Bí thư Tỉnh ủy cảm ơn.',
      'Đồng chí Bí thư Tỉnh ủy → Hà Văn Định',
    ],
    [
      'of two holders long before, neither',
      'Phó Chủ tịch UBND tỉnh Lê An đi xã A. Phó Chủ tịch UBND tỉnh Trần Bình đi xã B.\nTrời mưa.\nGió to.\nĐồng chí Phó Chủ tịch UBND tỉnh căn dặn.',
      'Đồng chí Phó Chủ tịch UBND tỉnh → ? Lê An, Trần Bình',
    ],
    [
      'the former by the word',
      'Nguyên Bí thư Tỉnh ủy Lê Chung và Bí thư Tỉnh ủy Trần Định dự. Nguyên Bí thư Tỉnh ủy kể chuyện.',
      'Nguyên Bí thư Tỉnh ủy → Lê Chung',
    ],
    [
      'not the former',
      'Nguyên Bí thư Tỉnh ủy Lê Chung và Bí thư Tỉnh ủy Trần Định dự. Bí thư Tỉnh ủy nói.',
      'Bí thư Tỉnh ủy → Trần Định',
    ],
    ['none of another province', 'Bí thư Tỉnh ủy Lào Cai Lê Chung dự. Bí thư Tỉnh ủy Sơn La vắng mặt.', null],
    [
      'none where the article names no holder',
      'Bí thư Tỉnh ủy Lê Chung nhận bằng khen. Chủ tịch Quốc hội gửi hoa.',
      null,
    ],
    ['no general office', 'Bí thư Tỉnh ủy Lê Chung dự. Các đồng chí Bí thư cấp ủy phải gương mẫu.', null],
  ])('%s', (_, text, expected) => {
    const named = /Lê Chung|Lê An|Trần Bình|Trần Bình|Hà Văn Định|Trần Định/;
    const alone = met(text).filter((line) => !named.test(line.slice(0, line.indexOf('→'))));
    expect(alone).toEqual(expected === null ? [] : [expected]);
  });
});

describe('descriptions of an office (domain.md §8.1, §8.9)', () => {
  it.each<[string, string | null]>([
    ['Thủ tướng Lê Hòa chủ trì. Người đứng đầu Chính phủ yêu cầu.', 'Người đứng đầu Chính phủ → Lê Hòa'],
    ['Bí thư Tỉnh ủy Lê Hòa chủ trì. Người đứng đầu Đảng bộ tỉnh yêu cầu.', 'Người đứng đầu Đảng bộ tỉnh → Lê Hòa'],
    [
      'Bí thư Tỉnh ủy Lê Hòa dự. Người đứng đầu Ban Chấp hành Đảng bộ tỉnh nói.',
      'Người đứng đầu Ban Chấp hành Đảng bộ tỉnh → Lê Hòa',
    ],
    ['Bí thư Huyện ủy Lê Hòa chủ trì. Người đứng đầu Huyện ủy yêu cầu.', 'Người đứng đầu Huyện ủy → Lê Hòa'],
    ['Bí thư Tỉnh ủy Lê Hòa chủ trì. Người đứng đầu cấp ủy, chính quyền phải gương mẫu.', null],
    ['Bí thư Tỉnh ủy Lê Hòa chủ trì. Người đứng đầu Chính phủ yêu cầu.', null],
    ['Giám đốc Sở Y tế Lê Hòa chủ trì. Người đứng đầu Đảng bộ tỉnh yêu cầu.', null],
  ])('%s', (text, expected) => {
    expect(met(text).filter((line) => line.startsWith('Người'))).toEqual(expected === null ? [] : [expected]);
  });
});

describe('one name, one person; or two', () => {
  it('unites the posts of a full name, in capitals too', () => {
    const { officials } = tag(
      'BÍ THƯ TỈNH ỦY LÊ VĂN CHUNG\nĐồng chí Lê Văn Chung, Chủ tịch HĐND tỉnh Lào Cai thăm xã.',
      { date: null },
    );
    expect(officials.map((person) => person.posts.length)).toEqual([2]);
  });

  it('keeps two namesakes of two provinces apart when the text sets them side by side', () => {
    const { officials } = tag(
      'Dự họp có ông Nguyễn Văn Hùng, Chủ tịch UBND tỉnh Lào Cai; ông Nguyễn Văn Hùng, Chủ tịch UBND tỉnh Sơn La.',
      { date: null },
    );
    expect(officials.map((person) => person.posts.map((post) => post.place))).toEqual([['Lào Cai'], ['Sơn La']]);
  });

  it('takes a transfer for one career', () => {
    const { officials } = tag(
      'Ông Lê Văn Tám, Bí thư Tỉnh ủy Lào Cai, nhận nhiệm vụ mới.\nBí thư Tỉnh ủy Sơn La Lê Văn Tám ra mắt.',
      { date: null },
    );
    expect(officials).toHaveLength(1);
  });
});

describe('posts that change hands', () => {
  it.each<[string, string, string[]]>([
    [
      'Bộ Chính trị chỉ định ông Lê Tám giữ chức Bí thư Tỉnh ủy Lào Cai, thay ông Trần Bá Sáu.',
      'Trần Bá Sáu',
      ['Bí thư|Tỉnh ủy|Lào Cai|former'],
    ],
    [
      'Ông Lê Văn Tám được bầu giữ chức Chủ tịch UBND tỉnh Sơn La thay cho bà Hà Thị Yến.',
      'Hà Thị Yến',
      ['Chủ tịch|UBND tỉnh|Sơn La|former'],
    ],
    [
      'Ông Lê Văn Tám giữ chức Bí thư Tỉnh ủy Lào Cai, kế nhiệm ông Trần Bá Sáu.',
      'Trần Bá Sáu',
      ['Bí thư|Tỉnh ủy|Lào Cai|former'],
    ],
    ['Ông Lê Tám cho biết HĐND tỉnh sẽ bầu Chủ tịch UBND tỉnh Sơn La tại kỳ họp này.', 'Lê Tám', []],
    ['Ông Lê Văn Tám được bầu Chủ tịch UBND tỉnh Sơn La.', 'Lê Văn Tám', ['Chủ tịch|UBND tỉnh|Sơn La|appointed']],
    ['Ông Lê Văn Tám giữ chức Bí thư Tỉnh ủy Lào Cai. Cùng dự có đồng chí Trần Bá Sáu.', 'Trần Bá Sáu', []],
    [
      'Thủ tướng Lê Hòa phê chuẩn kết quả bầu chức vụ Chủ tịch UBND tỉnh Sơn La đối với ông Lê Văn Tám.',
      'Lê Văn Tám',
      ['Chủ tịch|UBND tỉnh|Sơn La|appointed'],
    ],
    [
      'Thủ tướng Lê Hòa phê chuẩn kết quả bầu chức vụ Chủ tịch UBND tỉnh Sơn La đối với ông Lê Văn Tám.',
      'Lê Hòa',
      ['Thủ tướng|||current'],
    ],
    [
      'Tổng Bí thư Lê Hòa chủ trì; hội nghị bầu hai đồng chí giữ chức Ủy viên Ủy ban Kiểm tra Trung ương, gồm: Đồng chí Lê Tám và đồng chí Hà Thị Yến.',
      'Hà Thị Yến',
      ['Ủy viên|Ủy ban Kiểm tra Trung ương||appointed'],
    ],
    [
      'Ông Lê Văn Tám làm thư ký của Bộ trưởng Trần Sáu. Năm 2010, ông giữ chức Vụ trưởng Vụ Pháp chế.',
      'Trần Sáu',
      ['Bộ trưởng|||current'],
    ],
    [
      'Ông Lê Văn Tám dự họp cùng Bộ trưởng Trần Sáu và được bổ nhiệm giữ chức Thứ trưởng Bộ Y tế.',
      'Lê Văn Tám',
      ['Thứ trưởng|Bộ Y tế||appointed'],
    ],
  ])('%s %s', (text, name, expected) => expect(posts(text, name)).toEqual(expected));
});

describe('bodies and places left out (domain.md §8.8, place inheritance)', () => {
  it.each<[string, string, string[]]>([
    [
      'Thường trực Thành ủy Cần Thơ hiện có Bí thư Lê Tám và Phó Bí thư Hà Yến.',
      'Lê Tám',
      ['Bí thư|Thành ủy|Cần Thơ|current'],
    ],
    ['Thường trực Thành ủy Cần Thơ họp. Bí thư Lê Tám vắng.', 'Lê Tám', ['Bí thư|Thành ủy|Cần Thơ|current']],
    ['Đảng ủy xã họp do Bí thư Lê Tám chủ trì', 'Lê Tám', ['Bí thư|Đảng ủy xã||current']],
    ['Huyện đoàn và Bí thư Lê Tám', 'Lê Tám', ['Bí thư|Huyện đoàn||current']],
    [
      'Đồng chí Lê Tám, Uỷ viên BTV, Trưởng Ban Tổ chức Huyện uỷ tặng hoa',
      'Lê Tám',
      ['Uỷ viên BTV|Huyện uỷ||current', 'Trưởng Ban Tổ chức|Huyện uỷ||current'],
    ],
    [
      'Dự có ông Lê Tám, Bí thư Đảng ủy phường Móng Tây 3; bà Hà Yến dự.',
      'Lê Tám',
      ['Bí thư|Đảng ủy phường Móng Tây 3||current'],
    ],
    ['Ông Lê Tám, Chủ tịch UBND xã An Phú 3 năm liền đạt giải.', 'Lê Tám', ['Chủ tịch|UBND xã An Phú||current']],
    [
      'Ông Lê Tám từng kinh qua các chức vụ Bí thư Thành đoàn; Phó bí thư Tỉnh ủy rồi Bí thư Tỉnh ủy Bến Tre.',
      'Lê Tám',
      ['Bí thư|Thành đoàn|Bến Tre|former', 'Phó bí thư|Tỉnh ủy|Bến Tre|former', 'Bí thư|Tỉnh ủy|Bến Tre|former'],
    ],
    [
      'Tỉnh Phú Yên họp\nTỉnh ủy Phú Yên kỷ luật ông Lê Tám, Bí thư Ban cán sự đảng, Chủ tịch UBND tỉnh.',
      'Lê Tám',
      ['Bí thư|Ban cán sự đảng|Phú Yên|current', 'Chủ tịch|UBND tỉnh|Phú Yên|current'],
    ],
    [
      'Thanh Hoá: Tỉnh uỷ Thanh Hoá họp\nBí thư Tỉnh uỷ Lê Tám chủ trì.',
      'Lê Tám',
      ['Bí thư|Tỉnh uỷ|Thanh Hóa|current'],
    ],
    [
      'Bộ Công Thương\nÔng Lê Tám, Bí thư Ban cán sự đảng, Bộ trưởng Bộ Công Thương, thăm tỉnh Phú Yên.',
      'Lê Tám',
      ['Bí thư|Ban cán sự đảng||current', 'Bộ trưởng|Bộ Công Thương||current'],
    ],
    [
      'Sở Kế hoạch và Đầu tư tỉnh Hải Dương\nTỉnh ủy Hải Dương họp. Giám đốc Sở Kế hoạch và Đầu tư Lê Tám dự.',
      'Lê Tám',
      ['Giám đốc|Sở Kế hoạch và Đầu tư|Hải Dương|current'],
    ],
  ])('%s', (text, name, expected) => expect(posts(text, name)).toEqual(expected));
});

describe('places and bodies by date (domain.md §9, §10)', () => {
  it('a merged province stays as printed and links to its successor', () => {
    expect(official('Bí thư Tỉnh ủy Hậu Giang Võ An', 'Võ An', '2023-05-01')?.posts[0]).toMatchObject({
      place: 'Hậu Giang',
      successor: 'Cần Thơ',
    });
    expect(official('Bí thư Tỉnh ủy Lào Cai Võ An', 'Võ An', '2023-05-01')?.posts[0]).not.toHaveProperty('successor');
  });

  it.each([
    ['Trưởng Ban Tuyên giáo Trung ương Lê Sơn', '2023-05-01', 'org:tuyen-giao-tw'],
    ['Trưởng Ban Tuyên giáo và Dân vận Trung ương Lê Sơn', '2025-05-01', 'org:tuyen-giao-dan-van-tw'],
    ['nguyên Trưởng Ban Dân vận Trung ương Lê Sơn', '2025-05-01', 'org:dan-van-tw'],
  ])('%s (%s) names %s', (text, date, body) => {
    expect(official(text, 'Lê Sơn', date)?.posts[0]?.body).toBe(body);
  });

  it.each([
    ['Phó Bí thư Thành ủy TP.HCM Lê Văn An', 'Thành ủy TP.HCM', 'Thành phố Hồ Chí Minh'],
    ['Phó Bí thư Thành ủy TPHCM Lê Văn An', 'Thành ủy TPHCM', 'Thành phố Hồ Chí Minh'],
    ['Phó Bí thư Thành ủy TP Hồ Chí Minh Lê Văn An', 'Thành ủy', 'Thành phố Hồ Chí Minh'],
    ['Phó Bí thư Thành ủy Thành phố Hồ Chí Minh Lê Văn An', 'Thành ủy', 'Thành phố Hồ Chí Minh'],
    ['Phó Bí thư Tỉnh ủy Thanh Hoá Lê Văn An', 'Tỉnh ủy', 'Thanh Hóa'],
    ['PHÓ BÍ THƯ TỈNH ỦY HÀ NAM LÊ VĂN AN', 'TỈNH ỦY', 'Hà Nam'],
    ['Bí thư Tỉnh ủy BR-VT Lê Văn An', 'Tỉnh ủy BR-VT', 'Bà Rịa - Vũng Tàu'],
    ['Phó Bí thư Thành ủy, Chủ tịch UBND TPHCM Lê Văn An', 'Thành ủy TPHCM', 'Thành phố Hồ Chí Minh'],
  ])('%s: the body is %s, the place %s', (text, organisation, place) => {
    expect(tag(text, { date: null }).officials[0]?.posts[0]).toMatchObject({ organisation, place });
  });

  it('a post is one, whether its place is printed by letters or not at all', () => {
    const text = 'Bí thư Thành ủy TP.HCM Lê Văn An dự. Ông Lê Văn An, Bí thư Thành ủy, nói.';
    expect(posts(text, 'Lê Văn An')).toEqual(['Bí thư|Thành ủy TP.HCM|Thành phố Hồ Chí Minh|current']);
  });
});
