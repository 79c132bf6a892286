import { describe, expect, it } from 'vitest';
import { EDITED } from '../../components/edit-values.ts';
import { readTyped, typedOf } from '../../components/typed-time.ts';
import { Change } from '../../lib/core/schema/correction.ts';
import { articleOf } from '../support/articles.ts';

describe('a day and a clock as typed', () => {
  it.each([
    ['7/3/2026\n', '2026-03-07T00:00:00+07:00', 'day'],
    ['07/03/2026\n08:01', '2026-03-07T08:01:00+07:00', 'minute'],
    [' 7 - 3 - 2026 \n 8h05 ', '2026-03-07T08:05:00+07:00', 'minute'],
    ['7.3.2026\n8g', '2026-03-07T08:00:00+07:00', 'minute'],
    ['29/2/2024\n23 giờ 59 phút', '2024-02-29T23:59:00+07:00', 'minute'],
    ['1/1/2026\n00:00', '2026-01-01T00:00:00+07:00', 'minute'],
  ])('%j is %s, %s', (typed, at, precision) => {
    expect(readTyped(typed)).toEqual({ ok: true, value: { at, precision, zoneGiven: true, source: 'person' } });
  });

  it.each([
    ['29/2/2026\n', 'day'],
    ['31/4/2026\n', 'day'],
    ['3/13/2026\n', 'day'],
    ['0/1/2026\n', 'day'],
    ['7/3/26\n', 'day'],
    ['7/3/1026\n', 'day'],
    ['2026-03-07\n', 'day'],
    ['hôm qua\n', 'day'],
    ['7/3/2026\n24:00', 'clock'],
    ['7/3/2026\n8:60', 'clock'],
    ['7/3/2026\n8', 'clock'],
    ['7/3/2026\nsáng', 'clock'],
    ['\n08:01', 'noDay'],
  ])('%j is none: %s', (typed, fault) => {
    expect(readTyped(typed)).toEqual({ ok: false, fault });
  });

  it('empty is no date', () => {
    expect(readTyped('\n')).toEqual({ ok: true, value: null });
    expect(readTyped('')).toEqual({ ok: true, value: null });
  });

  it.each([
    [null, '\n'],
    [{ at: '2026-03-07T08:01:00+07:00', precision: 'minute' as const }, '07/03/2026\n08:01'],
    [{ at: '2026-03-07T01:01:30Z', precision: 'second' as const }, '07/03/2026\n08:01'],
    [{ at: '2026-03-07T00:00:00+09:00', precision: 'day' as const }, '07/03/2026\n'],
  ])('an article’s time %j is typed %j', (time, typed) => {
    expect(typedOf(time === null ? null : { ...time, zoneGiven: true, source: 'json-ld' })).toBe(typed);
  });
});

describe('the text of a field', () => {
  const article = articleOf(['Đoạn.'], { sapo: 'Lời dẫn.' });

  it.each(['title', 'sapo', 'authors', 'outlet', 'published'] as const)('%s as it stands changes nothing', (field) => {
    const { textOf, same, fault } = EDITED[field];
    const text = textOf(article);
    expect(fault(text)).toBeNull();
    expect(same(`  ${text.replace('\n', ' \n ')} `, text)).toBe(true);
    expect(same(`x ${text}`, text)).toBe(false);
  });

  it.each([
    ['title', '  Tiêu đề\nmới ', { field: 'title', value: 'Tiêu đề mới' }],
    ['sapo', ' ', { field: 'sapo', value: null }],
    ['authors', 'Thu Hà\n\n Minh  An \n', { field: 'authors', value: ['Thu Hà', 'Minh An'] }],
    ['authors', '\n', { field: 'authors', value: [] }],
    ['outlet', '', { field: 'outlet', value: null }],
    ['published', '\n', { field: 'published', value: null }],
    [
      'published',
      '7/3/2026\n',
      {
        field: 'published',
        value: { at: '2026-03-07T00:00:00+07:00', precision: 'day', zoneGiven: true, source: 'person' },
      },
    ],
  ] as const)('%s %j becomes a correction', (field, text, change) => {
    expect(EDITED[field].fault(text)).toBeNull();
    expect(Change.parse(EDITED[field].changeOf(text))).toEqual(change);
  });

  it.each([
    ['title', ' \n ', 'edit.fault.noTitle'],
    ['title', '\u3164', 'edit.fault.nothing'],
    ['title', 'a'.repeat(2001), 'edit.fault.long'],
    ['outlet', 'a'.repeat(301), 'edit.fault.long'],
    ['authors', `An\n${'a'.repeat(301)}`, 'edit.fault.people'],
    ['authors', 'An\n'.repeat(101), 'edit.fault.people'],
    ['authors', 'An\n\u2800', 'edit.fault.nothing'],
    ['published', '31/2/2026\n', 'edit.fault.day'],
    ['published', '\n8:00', 'edit.fault.noDay'],
  ] as const)('%s %j is refused: %s', (field, text, fault) => {
    expect(EDITED[field].fault(text)).toBe(fault);
  });
});
