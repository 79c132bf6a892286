import { describe, expect, it } from 'vitest';
import { tag } from '../../../../lib/core/tagging/index.ts';

/** Officials' mentions as `quote → name`, with other candidates behind a stroke. */
function met(text: string): string[] {
  const { mentions, officials } = tag(text.normalize('NFC'), { date: null });
  const posts = new Map(officials.map((person) => [person.id, person.name]));
  return mentions
    .filter(({ kind }) => kind === 'official')
    .map(({ quote, entity, candidates }) =>
      [
        `${quote} → ${posts.get(entity ?? '') ?? '?'}`,
        ...candidates.map((other) => posts.get(other.entity) ?? '?'),
      ].join(' / '),
    );
}
/** Those of the mentions of `text` that stand behind its first sentences, which introduce the people. */
const behind = (introduced: string, text: string): string[] =>
  met(`${introduced} ${text}`).slice(met(introduced).length);

const THUY = 'Đại biểu Nguyễn Thị Kim Thúy (Đà Nẵng) nêu ý kiến.';
const HOA = 'Bí thư Tỉnh ủy Trần Thị Minh Hòa dự.';
const NGA = 'Đại biểu Quốc hội Lê Thị Việt Nga (Hải Dương) nêu ý kiến.';

describe('the last two words of a longer name, behind whatever stands before them', () => {
  it.each<[string, string, string[]]>([
    [THUY, 'Đại biểu Kim Thúy đề nghị.', ['Đại biểu Kim Thúy → Nguyễn Thị Kim Thúy']],
    [THUY, 'Đại biểu Thúy hỏi.', ['Đại biểu Thúy → Nguyễn Thị Kim Thúy']],
    [
      THUY,
      'Đại biểu Kim Thúy hỏi. Sau đó đại biểu Thúy ngồi xuống.',
      ['Đại biểu Kim Thúy → Nguyễn Thị Kim Thúy', 'đại biểu Thúy → Nguyễn Thị Kim Thúy'],
    ],
    [THUY, 'ĐB Kim Thúy hỏi. ĐB Thúy hỏi.', ['ĐB Kim Thúy → Nguyễn Thị Kim Thúy', 'ĐB Thúy → Nguyễn Thị Kim Thúy']],
    [THUY, 'Bà Kim Thúy cười.', ['Bà Kim Thúy → Nguyễn Thị Kim Thúy']],
    [HOA, 'Bí thư Minh Hòa nói.', ['Bí thư Minh Hòa → Trần Thị Minh Hòa']],
    [
      HOA,
      'Đồng chí Minh Hòa nói. Bí thư Hòa về.',
      ['Đồng chí Minh Hòa → Trần Thị Minh Hòa', 'Bí thư Hòa → Trần Thị Minh Hòa'],
    ],
    [NGA, 'Đại biểu Việt Nga đề nghị.', ['Đại biểu Việt Nga → Lê Thị Việt Nga']],
    [NGA, 'ĐB Nga nói thêm. Đại biểu Nga ngồi xuống.', ['ĐB Nga → Lê Thị Việt Nga', 'Đại biểu Nga → Lê Thị Việt Nga']],
    [
      'Đại biểu Quốc hội Lê Thị Hồng Hạnh phát biểu.',
      'Đại biểu Hồng Hạnh nói. Đại biểu Hạnh hỏi.',
      ['Đại biểu Hồng Hạnh → Lê Thị Hồng Hạnh', 'Đại biểu Hạnh → Lê Thị Hồng Hạnh'],
    ],
    [
      'Thượng tá Đỗ Văn Quốc Bảo, Trưởng Công an huyện Đông Giang, dự.',
      'Thượng tá Quốc Bảo nói.',
      ['Thượng tá Quốc Bảo → Đỗ Văn Quốc Bảo'],
    ],
    // Before the full name too.
    [
      '',
      'Đại biểu Kim Thúy đề nghị. Đại biểu Nguyễn Thị Kim Thúy nói rõ.',
      ['Đại biểu Kim Thúy → Nguyễn Thị Kim Thúy', 'Đại biểu Nguyễn Thị Kim Thúy → Nguyễn Thị Kim Thúy'],
    ],
    // Two longer names end so: the one last named, the other beside it.
    [
      'Đại biểu Nguyễn Thị Kim Thúy và đại biểu Trần Thị Kim Thúy nêu ý kiến.',
      'Đại biểu Kim Thúy đề nghị.',
      ['Đại biểu Kim Thúy → Trần Thị Kim Thúy / Nguyễn Thị Kim Thúy'],
    ],
    [THUY, 'ĐB hỏi.', []],
    // Nobody ends so.
    [HOA, 'Bí thư Thu Hòa nói.', []],
    [HOA, 'Chủ tịch Đông Anh nói.', []],
    [THUY, 'Đại biểu Kim Ngân hỏi.', ['Đại biểu Kim Ngân → Kim Ngân']],
    [NGA, 'Thủ tướng Nga nói.', []],
    [NGA, 'Bộ trưởng Ngoại giao Nga nói.', []],
    // A name of a surname and a given name, with a body of its own, is another person.
    [
      'Bí thư Tỉnh ủy Nguyễn Trần Bình chủ trì.',
      'Chủ tịch UBND tỉnh Trần Bình dự. Ông Trần Bình nói.',
      ['Chủ tịch UBND tỉnh Trần Bình → Trần Bình', 'Ông Trần Bình → Trần Bình'],
    ],
    [
      'Dự có các đồng chí: Nguyễn Lê Hà, Bí thư Huyện ủy; Lê Hà, Chủ tịch UBND huyện.',
      'Đồng chí Lê Hà nói.',
      ['Đồng chí Lê Hà → Lê Hà'],
    ],
    // The honorific of the other gender.
    [THUY, 'Ông Kim Thúy, Giám đốc Sở Y tế, về.', ['Ông Kim Thúy, Giám đốc Sở Y tế → Kim Thúy']],
  ])('%s %s', (introduced, text, expected) => expect(behind(introduced, text)).toEqual(expected));
});

const HAI = 'Ông Lê Văn Hải, Chủ tịch UBND xã An Phú, dự. Ông Trần Ngọc Hải, Giám đốc Sở Y tế, dự.';
const MAI = 'Chủ tịch UBND tỉnh Lào Cai Vũ Thị Mai và Phó Chủ tịch UBND tỉnh Lê Bá Mai dự họp.';

describe('several bearers of a given name', () => {
  it.each<[string, string, string[]]>([
    [HAI, 'Ông Hải nói.', ['Ông Hải → Trần Ngọc Hải / Lê Văn Hải']],
    [HAI, 'Ông Lê Văn Hải nói. Ông Hải về.', ['Ông Lê Văn Hải → Lê Văn Hải', 'Ông Hải → Lê Văn Hải / Trần Ngọc Hải']],
    [HAI, 'Chủ tịch Hải nói.', ['Chủ tịch Hải → Lê Văn Hải']],
    [HAI, 'Giám đốc Hải nói.', ['Giám đốc Hải → Trần Ngọc Hải']],
    [HAI, 'Chủ tịch Hải nói. Ông Hải về.', ['Chủ tịch Hải → Lê Văn Hải', 'Ông Hải → Lê Văn Hải / Trần Ngọc Hải']],
    [HAI, 'Thứ trưởng Hải nói.', ['Thứ trưởng Hải → Trần Ngọc Hải / Lê Văn Hải']],
    [HAI, 'Bà Hải nói.', []],
    [MAI, 'Bà Mai nói.', ['Bà Mai → Vũ Thị Mai']],
    [MAI, 'Phó Chủ tịch Mai nói.', ['Phó Chủ tịch Mai → Lê Bá Mai']],
    [MAI, 'Chủ tịch Mai nói.', ['Chủ tịch Mai → Vũ Thị Mai']],
    [
      'Đại tá Lê Văn Hải, Trưởng phòng PC03, dự. Thượng tá Trần Ngọc Hải, Trưởng phòng PC02, dự.',
      'Đại tá Hải nói. Thượng tá Hải cười. Đồng chí Hải về.',
      ['Đại tá Hải → Lê Văn Hải', 'Thượng tá Hải → Trần Ngọc Hải', 'Đồng chí Hải → Trần Ngọc Hải / Lê Văn Hải'],
    ],
    [
      'Bí thư Huyện ủy Lê Văn Hải dự.',
      'Ông Hải nói. Chủ tịch UBND xã Trần Ngọc Hải đến sau.',
      ['Ông Hải → Lê Văn Hải', 'Chủ tịch UBND xã Trần Ngọc Hải → Trần Ngọc Hải'],
    ],
  ])('%s %s', (introduced, text, expected) => expect(behind(introduced, text)).toEqual(expected));

  it.each<[string, string]>([
    ['', 'resolve.last-bearer'],
    ['Trời mưa.\n', 'resolve.last-bearer'],
    ['Một.\nHai.\nBa.\nBốn.\nNăm.\nÔng Lê Văn Hải trả lời.\n', 'resolve.given-name'],
    ['Một.\nHai.\nBa.\nBốn.\nNăm.\nÔng Lê Văn Hải trả lời.\nSáu.\nBảy.\nTám.\n', 'resolve.last-bearer'],
    ['Một.\nÔng Lê Văn Hải trả lời.\n', 'resolve.last-bearer'],
  ])('is sure where the others were named long before: %j', (between, expected) => {
    const { mentions } = tag(`${HAI}\n${between}Ông Hải nói.`, { date: null });
    expect(mentions.at(-1)).toMatchObject({ resolution: expected, candidates: [{ reason: 'namesake' }] });
  });

  it('is less sure than of one, and gives nobody a post that may be the other’s', () => {
    const { mentions, officials } = tag(`${HAI} Ông Hải nói. Thứ trưởng Hải về.`, { date: null });
    expect(mentions.slice(2).map(({ resolution }) => resolution)).toEqual([
      'resolve.last-bearer',
      'resolve.last-bearer',
    ]);
    expect(mentions[2]?.confidence).toBeLessThan(0.9);
    expect(officials.map(({ posts }) => posts.length)).toEqual([1, 1]);
  });
});

const LANH = 'Xét xử nguyên Giám đốc Sở Nội vụ: Tòa nhận định ông Lành phạm tội.\n';

describe('somebody whom the article never names in full', () => {
  it.each<[string, number]>([
    [`${LANH}Ông Lành kháng cáo.`, 3],
    [`${LANH}Ông Lành kháng cáo.\nÔng Tư, dân trong vùng, nói.`, 3],
    [`${LANH}Ông Lành kháng cáo.\nBộ trưởng Bộ Y tế Lê Văn Tư và ông Tư, dân trong vùng, nói.`, 5],
    [`Trưởng phòng Tư pháp Đỗ Văn Chín dự. Ông Chín ghi.\n${LANH}Ông Lành kháng cáo.`, 5],
    // Nobody says so twice; two are called so beside the office; another holds it.
    [`${LANH}Tòa nghỉ.`, 0],
    ['Xét xử nguyên Giám đốc Sở Nội vụ: ông Lành và ông Tư phạm tội.\nÔng Lành kháng cáo.', 0],
    ['Xét xử nguyên Giám đốc Sở Nội vụ. Giám đốc Sở Nội vụ Lê Văn Tám dự. Ông Lành nói.\nÔng Lành về.', 1],
  ])('%s', (text, mentions) => expect(met(text)).toHaveLength(mentions));
});

/** Provinces of the persons meant, mention by mention. */
function provinces(text: string): string[] {
  const { mentions, officials } = tag(text, { date: null });
  const places = new Map(
    officials.map((person) => [person.id, [...new Set(person.posts.map(({ place }) => place ?? '–'))].join('+')]),
  );
  return mentions.map(({ entity, candidates }) =>
    [places.get(entity ?? '') ?? '?', ...candidates.map((other) => places.get(other.entity) ?? '?')].join(' / '),
  );
}

const HUNG =
  'Dự có ông Nguyễn Văn Hùng, Bí thư Tỉnh ủy Hà Nam; ông Nguyễn Văn Hùng, Bí thư Tỉnh ủy Nghệ An; ông Lê Tám, Bí thư Tỉnh ủy Sơn La.\n';

describe('two people of one full name, further on', () => {
  it.each<[string, string[]]>([
    ['Bí thư Tỉnh ủy Nghệ An Nguyễn Văn Hùng nói.', ['Nghệ An']],
    ['Bí thư Tỉnh ủy Hà Nam Nguyễn Văn Hùng nói.', ['Hà Nam']],
    ['Ông Nguyễn Văn Hùng, Bí thư Tỉnh ủy Nghệ An, nói.', ['Nghệ An']],
    ['Bí thư Tỉnh ủy Nghệ An Nguyễn Văn Hùng nói.\nBí thư Tỉnh ủy Hà Nam Nguyễn Văn Hùng cười.', ['Nghệ An', 'Hà Nam']],
    ['Bí thư Tỉnh ủy Hà Nam Nguyễn Văn Hùng nói.\nÔng Nguyễn Văn Hùng về.', ['Hà Nam', 'Hà Nam / Nghệ An']],
    ['Bí thư Tỉnh ủy Nghệ An Nguyễn Văn Hùng nói.\nÔng Nguyễn Văn Hùng về.', ['Nghệ An', 'Nghệ An / Hà Nam']],
    ['Bí thư Tỉnh ủy Hà Nam Nguyễn Văn Hùng nói.\nÔng Hùng về.', ['Hà Nam', 'Hà Nam / Nghệ An']],
    ['Bí thư Tỉnh ủy Hà Nam nói.', ['Hà Nam']],
    ['Đồng chí Nguyễn Văn Hùng, Trưởng Đoàn ĐBQH tỉnh Hà Nam, nói.', ['Hà Nam']],
    ['Bí thư Tỉnh ủy Lai Châu Nguyễn Văn Hùng nói.', ['Lai Châu']],
    ['Bí thư Tỉnh ủy Sơn La Lê Tám nói.', ['Sơn La']],
  ])('%s', (text, expected) =>
    expect(provinces(`${HUNG}${text}`)).toEqual(['Hà Nam', 'Nghệ An', 'Sơn La', ...expected]),
  );
});
