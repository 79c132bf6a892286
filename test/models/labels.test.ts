import { expect, test } from 'vitest';
import { labelsByUse, suggestLabels } from '../../lib/models/labels.ts';

const KNOWN = ['đất đai', 'chuyển đổi số', 'Đảng viên mới', 'dân vận', 'số liệu', '2026'];

test('labels are ordered by use, then by name', () => {
  expect(labelsByUse([{ labels: ['b', 'a'] }, { labels: ['b'] }, { labels: ['c'] }])).toEqual(['b', 'a', 'c']);
});

test.each([
  ['', ['đất đai', 'chuyển đổi số', 'Đảng viên mới', 'dân vận', 'số liệu', '2026']],
  ['đ', ['đất đai', 'Đảng viên mới', 'dân vận', 'chuyển đổi số']],
  ['d', ['dân vận', 'đất đai', 'Đảng viên mới', 'chuyển đổi số']],
  ['dat', ['đất đai']],
  ['DÂN', ['dân vận', 'Đảng viên mới']],
  ['so', ['số liệu', 'chuyển đổi số']],
  ['đổi s', ['chuyển đổi số']],
  ['20', ['2026']],
  ['ất', []],
  ['xyz', []],
  ['!', []],
])('“%s” offers %j', (typed, expected) => {
  expect(suggestLabels(KNOWN, [], typed)).toEqual(expected);
});

test('what the clip has already is not offered, and no more than six are', () => {
  expect(suggestLabels(KNOWN, ['đất đai'], 'đ')).not.toContain('đất đai');
  expect(suggestLabels([...KNOWN, 'bảy', 'tám'], [], '')).toHaveLength(6);
});
