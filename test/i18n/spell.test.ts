import { expect, test } from 'vitest';
import type { Edge } from '../../lib/core/offices/spells.ts';
import { translator } from '../../lib/i18n/index.ts';
import { spellTime } from '../../lib/i18n/spell.ts';

const edge = (words: string): Edge | null => {
  const [day = '', by] = words.split(' ');
  if (by !== 'seen' && by !== 'event' && by !== 'catalogue') return null;
  return { day, by };
};

test.each([
  ['2024-03-01 seen', '2024-05-02 seen', 'thấy từ 01/03/2024 đến 02/05/2024'],
  ['2024-03-01 seen', '2024-03-01 seen', 'thấy ngày 01/03/2024'],
  ['2024-03-01 event', '2024-03-01 seen', 'từ 01/03/2024'],
  ['2024-03-01 event', '2024-05-02 seen', 'từ 01/03/2024, thấy đến 02/05/2024'],
  ['2024-03-01 event', '2024-05-02 event', 'từ 01/03/2024 đến trước 02/05/2024'],
  ['2024-03-01 seen', '2024-05-02 event', 'thấy từ 01/03/2024, thôi trước 02/05/2024'],
  ['2024-03-01 seen', '2024-05 catalogue', 'thấy từ 01/03/2024, đến 05/2024'],
  ['2020 catalogue', '2024-05 catalogue', 'từ 2020 đến 05/2024'],
  ['2020 catalogue', '2024-05-02 seen', 'từ 2020, thấy đến 02/05/2024'],
  ['2020 catalogue', '', 'từ 2020'],
  ['', '2024-05-02 event', 'đã thôi trước 02/05/2024'],
  ['', '2024 catalogue', 'đến 2024'],
  ['', '', ''],
])('%s .. %s is “%s”', (from, to, words) => {
  expect(spellTime(translator('vi'), { from: edge(from), to: edge(to) })).toBe(words);
});
