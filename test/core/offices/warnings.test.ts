import { describe, expect, it } from 'vitest';
import { distinct } from '../../../lib/core/offices/claim.ts';
import { isContradicted } from '../../../lib/core/offices/weigh.ts';
import { datedPost, warningsFor } from './support.ts';

const SECRETARY = 'Bí thư / Tỉnh ủy / Thái Nguyên';
const DEPUTY = 'Phó Bí thư / Tỉnh ủy / Thái Nguyên';
const CHAIR = 'Chủ tịch / UBND tỉnh / Thái Nguyên';
const MINISTER = 'Bộ trưởng / Bộ Công an';
const A = 'Trịnh Văn An';
const B = 'Lê Thị Bình';

const kinds = (...given: Parameters<typeof warningsFor>) => warningsFor(...given).map(({ kind }) => kind);

describe('isContradicted', () => {
  it.each<[string, string[], string[], boolean]>([
    ['two clips just before know nothing of it', [], ['2024-03-01', '2024-03-05'], true],
    ['two clips of the same day', [], ['2024-03-10', '2024-03-10'], true],
    ['one clip before and one after', [], ['2024-02-01', '2024-04-01'], true],
    ['four around two', ['2024-03-12'], ['2024-02-01', '2024-02-02', '2024-04-01', '2024-04-02'], true],
    ['nobody says anything', [], [], false],
    ['a single clip before', [], ['2024-03-09'], false],
    ['long ago: it has changed', [], ['2024-01-01', '2024-01-02', '2024-01-03'], false],
    ['another clip tells of the change', ['2024-03-12'], ['2024-03-01', '2024-03-05', '2024-03-07'], false],
    ['it changed afterwards', [], ['2024-03-11', '2024-03-12', '2024-03-13'], false],
    ['of another time', [], ['2023-01-01', '2025-01-01'], false],
    ['three around two', ['2024-03-12'], ['2024-02-01', '2024-04-01', '2024-04-02'], false],
  ])('%s', (_, agree, against, contradicted) => {
    expect(isContradicted('2024-03-10', agree, against)).toBe(contradicted);
  });
});

describe('what does not go with other clips', () => {
  const rows: [string, string, string, string[]][] = [
    [
      'another rank',
      'rank',
      `2024-03-10 ${A}: ${DEPUTY}`,
      [`2024-03-01 ${A}: ${SECRETARY}`, `2024-03-05 ${A}: ${SECRETARY}`],
    ],
    [
      'another rank, before and after',
      'rank',
      `2024-03-10 ${A}: ${SECRETARY}`,
      [`2024-02-01 ${A}: ${DEPUTY}`, `2024-04-01 ${A}: ${DEPUTY}`],
    ],
    [
      'a name cut short to the place',
      'rank',
      `2024-03-10 ${A}: Phó Bí thư / - / Thái Nguyên`,
      [`2024-03-01 ${A}: ${SECRETARY}`, `2024-03-05 ${A}: Bí thư / - / Thái Nguyên`],
    ],
    [
      'minister and deputy',
      'rank',
      `2024-03-10 ${A}: Thứ trưởng / Bộ Công an`,
      [`2024-03-01 ${A}: ${MINISTER}`, `2024-03-05 ${A}: ${MINISTER}`],
    ],
    ['over by then', 'past', `2024-03-10 ${A}: ${SECRETARY}`, [`2024-01-05 ${A}: nguyên ${SECRETARY}`]],
    [
      'over, whatever was before',
      'past',
      `2024-03-10 ${A}: ${SECRETARY}`,
      [`2023-01-05 ${A}: ${SECRETARY}`, `2024-01-05 ${A}: nguyên ${SECRETARY}`],
    ],
    [
      'not over yet',
      'still',
      `2024-03-10 ${A}: nguyên ${SECRETARY}`,
      [`2024-03-15 ${A}: ${SECRETARY}`, `2024-03-20 ${A}: ${SECRETARY}`],
    ],
    [
      'somebody else’s',
      'holder',
      `2024-03-10 ${A}: ${SECRETARY}`,
      [`2024-03-01 ${B}: ${SECRETARY}`, `2024-03-05 ${B}: Bí thư / - / Thái Nguyên`],
    ],
    [
      'somebody else’s, before and after',
      'holder',
      `2024-03-10 ${A}: ${CHAIR}`,
      [`2024-02-01 ${B}: ${CHAIR}`, `2024-04-01 ${B}: ${CHAIR}`],
    ],
    [
      'somebody else’s ministry',
      'holder',
      `2024-03-10 ${A}: ${MINISTER}`,
      [`2024-03-01 ${B}: ${MINISTER}`, `2024-03-05 ${B}: ${MINISTER}`],
    ],
    [
      'the Prime Minister',
      'holder',
      `2024-03-10 ${A}: Thủ tướng / Chính phủ`,
      [`2024-03-01 ${B}: Thủ tướng`, `2024-03-05 ${B}: Thủ tướng`],
    ],
    [
      'somebody else’s, of whom the same clips say that the other is the deputy',
      'holder',
      `2024-03-10 ${A}: ${SECRETARY}`,
      [`2024-03-01 ${B}: ${SECRETARY} & ${A}: ${DEPUTY}; Ủy viên / Bộ Chính trị`, `2024-03-05 ${B}: ${SECRETARY}`],
    ],
    ['two in one article', 'both', `2024-03-10 ${A}: ${SECRETARY} & ${B}: ${SECRETARY}`, []],
  ];
  it.each(rows)('%s: %s', (_, kind, open, others) => {
    expect(kinds(open, others)).toEqual([kind]);
  });

  it('shows both statements, the nearest first, and how many there are', () => {
    const others = ['2024-02-20', '2024-03-05', '2024-03-01'].map((day) => `${day} ${A}: ${SECRETARY}`);
    const [warning] = warningsFor(`2024-03-10 ${A}: ${DEPUTY}`, others);
    expect(warning).toMatchObject({ entity: A, person: { name: A }, post: { position: 'Phó Bí thư' }, count: 3 });
    expect(warning?.against.map(({ source, post }) => [source?.day, post.position])).toEqual([
      ['2024-03-05', 'Bí thư'],
      ['2024-03-01', 'Bí thư'],
      ['2024-02-20', 'Bí thư'],
    ]);
  });

  it('has a key of person, office and what contradicts, the same in any clip and wording', () => {
    const others = [`2024-03-01 ${B}: ${SECRETARY}`, `2024-03-05 ${B}: ${SECRETARY}`];
    const [first] = warningsFor(`2024-03-10 ${A}: ${SECRETARY}`, others);
    const [second] = warningsFor(`2024-03-12 ${A}: Bí thư / - / Thái Nguyên`, others);
    expect(first?.key).toBe(second?.key);
    const [other] = warningsFor(
      `2024-03-12 ${B}: ${SECRETARY}`,
      others.map((words) => words.replace(B, A)),
    );
    expect(other?.key).not.toBe(first?.key);
  });
});

describe('what goes with other clips', () => {
  const twice = (words: string): string[] => [`2024-03-01 ${words}`, `2024-03-05 ${words}`];
  const rows: [string, string, string[]][] = [
    ['the same', `2024-03-10 ${A}: ${SECRETARY}`, twice(`${A}: ${SECRETARY}`)],
    ['the same in other words', `2024-03-10 ${A}: Bí thư / - / Thái Nguyên`, twice(`${A}: ${SECRETARY}`)],
    [
      'the standing deputy is a deputy',
      `2024-03-10 ${A}: ${DEPUTY}`,
      twice(`${A}: Phó Bí thư Thường trực / Tỉnh ủy / Thái Nguyên`),
    ],
    ['Party and council at once', `2024-03-10 ${A}: Chủ tịch / HĐND tỉnh / Thái Nguyên`, twice(`${A}: ${SECRETARY}`)],
    ['deputy secretary and chair at once', `2024-03-10 ${A}: ${CHAIR}`, twice(`${A}: ${DEPUTY}`)],
    ['a seat beside', `2024-03-10 ${A}: Ủy viên / Ban Chấp hành Trung ương Đảng`, twice(`${A}: ${SECRETARY}`)],
    [
      'the committee of the people’s committee',
      `2024-03-10 ${A}: Bí thư / Đảng ủy UBND tỉnh / Thái Nguyên`,
      twice(`${A}: ${DEPUTY}`),
    ],
    [
      'the council’s chair is not the committee’s',
      `2024-03-10 ${A}: Chủ tịch / HĐND tỉnh / Thái Nguyên`,
      twice(`${B}: ${CHAIR}`),
    ],
    ['two deputies', `2024-03-10 ${A}: ${DEPUTY}`, twice(`${B}: ${DEPUTY}`)],
    ['two deputies of one article', `2024-03-10 ${A}: ${DEPUTY} & ${B}: ${DEPUTY}`, []],
    ['two members', `2024-03-10 ${A}: Ủy viên / Bộ Chính trị & ${B}: Ủy viên / Bộ Chính trị`, []],
    ['for a time', `2024-03-10 ${A}: quyền ${CHAIR}`, twice(`${B}: ${CHAIR}`)],
    [
      'for a time after being the deputy',
      `2024-03-10 ${A}: quyền ${CHAIR}`,
      twice(`${A}: Phó Chủ tịch / UBND tỉnh / Thái Nguyên`),
    ],
    [
      'a deputy in charge',
      `2024-03-10 ${A}: Phó Chủ tịch phụ trách / UBND tỉnh / Thái Nguyên`,
      twice(`${B}: ${CHAIR}`),
    ],
    ['others acted before', `2024-03-10 ${A}: ${CHAIR}`, twice(`${A}: quyền ${CHAIR}`)],
    ['elected by this article', `2024-03-10 ${A}: được bầu ${SECRETARY}`, twice(`${A}: ${DEPUTY}`)],
    ['elected by this article for another', `2024-03-10 ${A}: được bầu ${SECRETARY}`, twice(`${B}: ${SECRETARY}`)],
    ['old post, then new one', `2024-03-10 ${A}: ${DEPUTY}; được bầu ${SECRETARY}`, twice(`${A}: ${DEPUTY}`)],
    [
      'elected in another clip',
      `2024-03-10 ${A}: ${SECRETARY}`,
      [...twice(`${A}: ${DEPUTY}`), `2024-03-07 ${A}: được bầu ${SECRETARY}`],
    ],
    [
      'predecessor is past by then',
      `2024-03-10 ${A}: ${SECRETARY}`,
      [...twice(`${B}: ${SECRETARY}`), `2024-03-08 ${B}: nguyên ${SECRETARY}`],
    ],
    [
      'the article names the predecessor',
      `2024-03-10 ${A}: ${SECRETARY} & ${B}: nguyên ${SECRETARY}`,
      twice(`${B}: ${SECRETARY}`),
    ],
    ['two in one article, one of them past', `2024-03-10 ${A}: ${SECRETARY} & ${B}: nguyên ${SECRETARY}`, []],
    ['two in one article, one newly elected', `2024-03-10 ${A}: được bầu ${SECRETARY} & ${B}: ${SECRETARY}`, []],
    ['clips that name both', `2024-03-10 ${A}: ${SECRETARY}`, twice(`${A}: ${SECRETARY} & ${B}: ${SECRETARY}`)],
    ['past is past before and after', `2024-03-10 ${A}: nguyên ${SECRETARY}`, twice(`${A}: ${SECRETARY}`)],
    ['past of a lower rank', `2024-03-10 ${A}: nguyên ${DEPUTY}; ${SECRETARY}`, twice(`${A}: ${SECRETARY}`)],
    [
      'one clip says past, many since do not',
      `2024-03-10 ${A}: ${SECRETARY}`,
      [`2024-02-01 ${A}: nguyên ${SECRETARY}`, ...twice(`${A}: ${SECRETARY}`)],
    ],
    ['past more than a year ago', `2024-03-10 ${A}: ${SECRETARY}`, [`2022-02-01 ${A}: nguyên ${SECRETARY}`]],
    [
      'his successor comes later',
      `2024-03-10 ${A}: ${SECRETARY}`,
      [`2024-03-15 ${B}: ${SECRETARY}`, `2024-03-16 ${B}: ${SECRETARY}`],
    ],
    [
      'long before',
      `2024-03-10 ${A}: ${SECRETARY}`,
      [`2023-03-01 ${B}: ${SECRETARY}`, `2023-03-05 ${B}: ${SECRETARY}`],
    ],
    ['one clip alone', `2024-03-10 ${A}: ${SECRETARY}`, [`2024-03-05 ${B}: ${SECRETARY}`]],
    [
      'clips that give no day',
      `2024-03-10 ${A}: ${SECRETARY}`,
      twice(`${B}: ${SECRETARY}`).map((words) => `?${words}`),
    ],
    ['an article that gives no day', `?2024-03-10 ${A}: ${SECRETARY}`, twice(`${B}: ${SECRETARY}`)],
    ['another province', `2024-03-10 ${A}: ${SECRETARY}`, twice(`${B}: Bí thư / Tỉnh ủy / Nghệ An`)],
    [
      'the town of the province’s name',
      `2024-03-10 ${A}: ${SECRETARY}`,
      twice(`${B}: Bí thư / Thành ủy / Thái Nguyên`),
    ],
    [
      'a town of the province',
      `2024-03-10 ${A}: Bí thư / Tỉnh ủy / Nghệ An`,
      twice(`${B}: Bí thư / Thành ủy Vinh / Nghệ An`),
    ],
    ['a place taken from the context', `2024-03-10 ${A}: Bí thư / Tỉnh ủy / ~Thái Nguyên`, twice(`${B}: ${SECRETARY}`)],
    [
      'others’ place taken from the context',
      `2024-03-10 ${A}: ${SECRETARY}`,
      twice(`${B}: Bí thư / Tỉnh ủy / ~Thái Nguyên`),
    ],
    ['no place', `2024-03-10 ${A}: Bí thư / Tỉnh ủy`, twice(`${B}: Bí thư / Tỉnh ủy`)],
    ['a name without its first syllables', `2024-03-10 Văn An: ${SECRETARY}`, twice(`${A}: ${SECRETARY}`)],
    ['a name spelt otherwise', `2024-03-10 Trịnh Hoà: ${SECRETARY}`, twice(`Trịnh Hòa: ${SECRETARY}`)],
    [
      'two firms’ directors',
      `2024-03-10 ${A}: Giám đốc / Công ty Thử / Nghệ An`,
      twice(`${B}: Giám đốc / Công ty Thử / Nghệ An`),
    ],
    [
      'communes of one name',
      `2024-03-10 ${A}: Bí thư / Đảng ủy xã Tân Tiến / Nghệ An`,
      twice(`${B}: Bí thư / Đảng ủy xã Tân Tiến / Nghệ An`),
    ],
    [
      'steering committees',
      `2024-03-10 ${A}: Trưởng Ban / Ban Chỉ đạo tỉnh / Nghệ An`,
      twice(`${B}: Trưởng Ban / Ban Chỉ đạo tỉnh / Nghệ An`),
    ],
    ['another country’s', '2024-03-10 Sonexay Siphandone: Thủ tướng / - / Lào', twice(`${A}: Thủ tướng / Chính phủ`)],
  ];
  it.each(rows)('%s', (_, open, others) => {
    expect(kinds(open, others)).toEqual([]);
  });

  const merged: [string, string, string[]][] = [
    [
      'a merged province begins anew',
      `2025-07-10 ${A}: ${SECRETARY}`,
      [`2025-06-20 ${B}: ${SECRETARY}`, `2025-06-25 ${B}: ${SECRETARY}`],
    ],
    [
      'who left the old province’s office may have the new one’s',
      `2025-08-10 ${A}: ${SECRETARY}`,
      [`2025-06-30 ${A}: nguyên ${SECRETARY}`],
    ],
    [
      'another rank in the new one',
      `2025-07-10 ${A}: ${DEPUTY}`,
      [`2025-06-20 ${A}: ${SECRETARY}`, `2025-06-25 ${A}: ${SECRETARY}`],
    ],
    [
      'the province that took it in',
      `2025-07-10 ${A}: Bí thư / Thành ủy / Cần Thơ`,
      [
        `2025-07-02 ${B}: nguyên Bí thư / Tỉnh ủy / Hậu Giang`,
        `2025-06-25 ${B}: Bí thư / Thành ủy / Cần Thơ`,
        `2025-06-26 ${B}: Bí thư / Thành ủy / Cần Thơ`,
      ],
    ],
    [
      'the old province looked back at',
      `2025-08-10 ${A}: Bí thư / Tỉnh ủy / Hậu Giang`,
      [`2025-07-02 ${B}: Bí thư / Thành ủy / Cần Thơ`, `2025-07-03 ${B}: Bí thư / Thành ủy / Cần Thơ`],
    ],
    [
      'a district that is no more',
      `2025-07-10 ${A}: Bí thư / Huyện ủy Võ Nhai / Nghệ An`,
      [`2025-06-20 ${B}: Bí thư / Huyện ủy Võ Nhai / Nghệ An`, `2025-06-25 ${B}: Bí thư / Huyện ủy Võ Nhai / Nghệ An`],
    ],
    [
      'a body that was renamed',
      `2025-02-10 ${A}: Trưởng Ban / Ban Tuyên giáo và Dân vận Trung ương`,
      [
        `2025-01-20 ${A}: Trưởng Ban / Ban Tuyên giáo Trung ương`,
        `2025-01-25 ${B}: Trưởng Ban / Ban Dân vận Trung ương`,
      ],
    ],
    [
      'a ministry that was merged',
      `2025-03-10 ${A}: Bộ trưởng / Bộ Nông nghiệp và Môi trường`,
      [
        `2025-02-20 ${B}: Bộ trưởng / Bộ Tài nguyên và Môi trường`,
        `2025-02-21 ${B}: Bộ trưởng / Bộ Nông nghiệp và Phát triển nông thôn`,
      ],
    ],
  ];
  it.each(merged)('%s', (_, open, others) => {
    expect(kinds(open, others)).toEqual([]);
  });

  it('stays contradicted in a province that was not merged', () => {
    const words = 'Bí thư / Tỉnh ủy / Nghệ An';
    expect(kinds(`2025-07-10 ${A}: ${words}`, [`2025-06-20 ${B}: ${words}`, `2025-06-25 ${B}: ${words}`])).toEqual([
      'holder',
    ]);
  });

  it('takes one story of an agency in several papers for one', () => {
    const said = (title: string, day: string) => ({ source: { clipId: day, title, outlet: null, day } });
    const [a, b, c] = [said('Hội nghị', '2024-03-02'), said('HỘI NGHỊ', '2024-03-01'), said('Kỳ họp', '2024-03-01')];
    expect(distinct([a, b, c])).toEqual([b, c]);
  });
});

describe('the catalogue’s dates weigh more', () => {
  const before = [`2024-03-01 ${A}: ${DEPUTY}`, `2024-03-05 ${A}: ${DEPUTY}`];
  it('than clips that say otherwise', () => {
    expect(kinds(`2024-03-10 ${A}: ${SECRETARY}`, before)).toEqual(['rank']);
    const catalogue = { [A]: [datedPost(SECRETARY, '2024-03', null)] };
    expect(kinds(`2024-03-10 ${A}: ${SECRETARY}`, before, catalogue)).toEqual([]);
  });

  it.each([
    ['ended before', SECRETARY, '2020', '2023', ['dated']],
    ['began after', SECRETARY, '2024-04-01', null, ['dated']],
    ['another rank for all that time', DEPUTY, '2020', null, ['dated']],
    ['may have ended before', SECRETARY, '2020', '2024', []],
    ['another rank until that year', DEPUTY, '2020', '2024', []],
    ['undated', DEPUTY, null, null, []],
    ['another office', 'Chủ tịch / HĐND tỉnh / Thái Nguyên', '2020', null, []],
  ])('than the article: %s', (_, words, from, to, expected) => {
    expect(kinds(`2024-03-10 ${A}: ${SECRETARY}`, [], { [A]: [datedPost(words, from, to)] })).toEqual(expected);
  });

  it('than the number of clips, for somebody else', () => {
    const catalogue = { [B]: [datedPost(SECRETARY, '2023', null)] };
    expect(kinds(`2024-03-10 ${A}: ${SECRETARY}`, [`2024-01-01 ${B}: ${SECRETARY}`], catalogue)).toEqual(['holder']);
  });
});
