import { describe, expect, it } from 'vitest';
import { short } from '../../lib/i18n/short.ts';

const chars = (count: number): string => 'ộ'.repeat(count);

describe('short', () => {
  it.each([
    ['a short quote', 'Nghị quyết số 27-NQ/TW', 'Nghị quyết số 27-NQ/TW'],
    ['nothing', '', ''],
    ['exactly what fits', chars(60), chars(60)],
    ['one letter more', chars(61), `${chars(60)}…`],
    ['a letter of two units at the edge', `${chars(59)}𠮷${chars(5)}`, `${chars(59)}…`],
  ])('%s', (_, text, expected) => {
    expect(short(text)).toBe(expected);
  });
});
