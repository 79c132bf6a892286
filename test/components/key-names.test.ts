import { expect, test } from 'vitest';
import { keyNames } from '../../components/key-names.ts';
import '../../lib/i18n/en.ts';
import { translator } from '../../lib/i18n/index.ts';

const t = translator('vi');

test.each([
  ['j', ['J']],
  ['Ctrl+Z', ['Ctrl', 'Z']],
  ['Ctrl+Shift+z', ['Ctrl', 'Shift', 'Z']],
  ['ArrowDown', ['↓']],
  ['Escape', ['Esc']],
  [' ', ['Cách']],
  ['Space', ['Cách']],
  ['+', ['+']],
  ['Ctrl++', ['Ctrl', '+']],
  ['đ', ['Đ']],
])('%s is drawn as %j', (keys, signs) => {
  expect(keyNames(t, keys).map(({ sign }) => sign)).toEqual(signs);
});

test('a sign that no reader can say has words', () => {
  expect(keyNames(t, 'Shift+ArrowUp').map(({ words }) => words)).toEqual(['Shift', 'mũi tên lên']);
  expect(keyNames(translator('en'), '?').map(({ words }) => words)).toEqual(['question mark']);
});
