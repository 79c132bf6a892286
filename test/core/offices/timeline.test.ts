import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../lib/core/offices/index.ts';
import { datedPost, sightingsOf } from './support.ts';

const A = 'Trịnh Văn An';
const SECRETARY = 'Bí thư / Tỉnh ủy / Thái Nguyên';
const DEPUTY_CHAIR = 'Phó Chủ tịch / UBND tỉnh / Thái Nguyên';
const CHAIR = 'Chủ tịch / UBND tỉnh / Thái Nguyên';

const sightings = (words: readonly string[]) =>
  words.flatMap((one, index) => sightingsOf(one.replace(' ', ` ${A}: `), index).sightings);
const spells = (words: readonly string[], dated: Parameters<typeof timelineOf>[1] = []) =>
  timelineOf(sightings(words), dated).spells.map(
    ({ post, acting, from, to, clips }) =>
      `${acting ? '(quyền) ' : ''}${post.position} ${from === null ? '' : `${from.day}/${from.by}`}..${to === null ? '' : `${to.day}/${to.by}`} ${clips}`,
  );

describe('timelineOf', () => {
  const rows: [string, string[], string[]][] = [
    ['nothing said', [], []],
    [
      'one office, first and last seen',
      [`2024-05-01 ${SECRETARY}`, `2024-03-01 Bí thư / - / Thái Nguyên`, `2024-04-01 ${SECRETARY}`],
      ['Bí thư 2024-03-01/seen..2024-05-01/seen 3'],
    ],
    [
      'begun by an appointment',
      [`2024-03-01 được bầu ${CHAIR}`, `2024-05-01 ${CHAIR}`],
      ['Chủ tịch 2024-03-01/event..2024-05-01/seen 2'],
    ],
    [
      'elected again is no beginning',
      [`2024-03-01 ${CHAIR}`, `2024-05-01 được bầu ${CHAIR}`],
      ['Chủ tịch 2024-03-01/seen..2024-05-01/seen 2'],
    ],
    [
      'ended before it is past',
      [`2024-03-01 ${CHAIR}`, `2024-05-01 nguyên ${CHAIR}`, `2024-07-01 nguyên ${CHAIR}`],
      ['Chủ tịch 2024-03-01/seen..2024-05-01/event 3'],
    ],
    ['only past', [`2024-05-01 nguyên ${CHAIR}`, `2024-03-01 nguyên ${CHAIR}`], ['Chủ tịch ..2024-03-01/event 2']],
    [
      'held twice',
      [`2020-03-01 ${CHAIR}`, `2021-05-01 nguyên ${CHAIR}`, `2024-07-01 ${CHAIR}`],
      ['Chủ tịch 2024-07-01/seen..2024-07-01/seen 1', 'Chủ tịch 2020-03-01/seen..2021-05-01/event 2'],
    ],
    [
      'one clip that says past among others',
      [`2024-03-01 ${CHAIR}`, `2024-03-02 nguyên ${CHAIR}`, `2024-03-03 ${CHAIR}`, `2024-03-04 ${CHAIR}`],
      ['Chủ tịch 2024-03-01/seen..2024-03-04/seen 3'],
    ],
    [
      'another rank in between, by several clips',
      [`2020-03-01 ${DEPUTY_CHAIR}`, `2022-03-01 ${CHAIR}`, `2022-04-01 ${CHAIR}`, `2024-03-01 ${DEPUTY_CHAIR}`],
      [
        'Phó Chủ tịch 2024-03-01/seen..2024-03-01/seen 1',
        'Chủ tịch 2022-03-01/seen..2022-04-01/seen 2',
        'Phó Chủ tịch 2020-03-01/seen..2020-03-01/seen 1',
      ],
    ],
    [
      'another rank in between, by one clip',
      [`2020-03-01 ${CHAIR}`, `2022-03-01 ${DEPUTY_CHAIR}`, `2024-03-01 ${CHAIR}`],
      ['Chủ tịch 2020-03-01/seen..2024-03-01/seen 2', 'Phó Chủ tịch 2022-03-01/seen..2022-03-01/seen 1'],
    ],
    [
      'for a time, then in full',
      [`2024-03-01 quyền ${CHAIR}`, `2024-05-01 ${CHAIR}`],
      ['Chủ tịch 2024-05-01/seen..2024-05-01/seen 1', '(quyền) quyền Chủ tịch 2024-03-01/seen..2024-03-01/seen 1'],
    ],
    [
      'several at one time',
      [`2024-03-01 ${SECRETARY}; Chủ tịch / HĐND tỉnh / Thái Nguyên`],
      ['Bí thư 2024-03-01/seen..2024-03-01/seen 1', 'Chủ tịch 2024-03-01/seen..2024-03-01/seen 1'],
    ],
    [
      'without the place that other clips say',
      [`2024-03-01 ${SECRETARY}`, '2024-05-01 Bí thư / Tỉnh ủy'],
      ['Bí thư 2024-03-01/seen..2024-05-01/seen 2'],
    ],
    [
      'without the place where others say two',
      [`2018-03-01 Bí thư / Tỉnh ủy / Nghệ An`, `2024-03-01 ${SECRETARY}`, '2024-05-01 Bí thư / Tỉnh ủy'],
      [
        'Bí thư 2024-05-01/seen..2024-05-01/seen 1',
        'Bí thư 2024-03-01/seen..2024-03-01/seen 1',
        'Bí thư 2018-03-01/seen..2018-03-01/seen 1',
      ],
    ],
    [
      'a province that became a city',
      [`2026-08-01 Bí thư / Tỉnh ủy / Bắc Ninh`, `2026-10-01 Bí thư / Thành ủy / Bắc Ninh`],
      ['Bí thư 2026-08-01/seen..2026-10-01/seen 2'],
    ],
  ];
  it.each(rows)('%s', (_, words, expected) => {
    expect(spells(words)).toEqual(expected);
    expect(spells(words.toReversed()).toSorted()).toEqual(expected.toSorted());
  });

  it('lets the catalogue’s dates weigh more than days of clips', () => {
    const words = [`2024-03-01 ${CHAIR}`, `2024-05-01 nguyên ${CHAIR}`];
    expect(spells(words, [datedPost(CHAIR, '2023-11', '2024-04-15')])).toEqual([
      'Chủ tịch 2023-11/catalogue..2024-04-15/catalogue 2',
    ]);
    expect(spells(words, [datedPost(SECRETARY, '2024-06', null)])).toEqual([
      'Bí thư 2024-06/catalogue.. 0',
      'Chủ tịch 2024-03-01/seen..2024-05-01/event 2',
    ]);
  });

  it('shows apart what only articles without a day say', () => {
    const {
      spells: dated,
      undated,
      range,
    } = timelineOf(sightings([`?2024-03-01 ${CHAIR}`, `2024-05-01 ${SECRETARY}`, `?2020-01-01 ${SECRETARY}`]), []);
    expect(dated).toMatchObject([{ post: { position: 'Bí thư' }, clips: 1 }]);
    expect(undated).toMatchObject([{ post: { position: 'Chủ tịch' }, from: null, to: null, clips: 1 }]);
    expect(range).toEqual({ from: '2024-05-01', to: '2024-05-01' });
  });

  it('keeps the oldest and newest of many sources, and counts all', () => {
    const days = Array.from(
      { length: 100 },
      (_, n) => `2024-${String(1 + Math.floor(n / 28)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`,
    );
    const [spell] = timelineOf(sightings(days.map((day) => `${day} ${CHAIR}`)), []).spells;
    expect(spell).toMatchObject({ clips: 100 });
    expect(spell?.sources).toHaveLength(40);
    expect(spell?.sources.at(-1)?.day).toBe(days.at(-1));
  });
});
