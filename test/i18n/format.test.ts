import { describe, expect, it } from 'vitest';
import {
  formatArticleTime,
  formatBytes,
  formatInstant,
  formatPartialDate,
  formatPublishedDay,
  formatRecent,
} from '../../lib/i18n/format.ts';
import '../../lib/i18n/en.ts';
import { translator } from '../../lib/i18n/index.ts';

describe('formats', () => {
  it('gives an instant in Vietnamese time, whatever zone it is in', () => {
    expect(formatInstant('2026-03-07T18:30:00Z', 'vi')).toBe('01:30, 08/03/2026');
  });

  it('gives a moment of today by its clock, in Vietnam’s day, and an older one with its day', () => {
    const now = new Date('2026-03-07T18:30:00Z');
    expect(formatRecent('2026-03-07T17:05:00Z', 'vi', now)).toBe('00:05');
    expect(formatRecent('2026-03-07T16:55:00Z', 'vi', now)).toBe('23:55, 07/03/2026');
  });

  it('gives an article no more precise a time than its page did', () => {
    const time = { at: '2020-12-30T00:00:00+07:00', precision: 'day' as const, zoneGiven: false, source: 'time' };
    expect(formatArticleTime(time, 'vi')).toBe('30/12/2020');
    expect(formatArticleTime({ ...time, precision: 'minute' }, 'vi')).toBe('00:00, 30/12/2020');
    expect(formatArticleTime({ ...time, precision: 'hour' }, 'vi')).toBe('≈ 00:00, 30/12/2020');
  });

  it.each([
    ['2026-03-07T00:00:00+09:00', '07/03/2026'],
    ['2026-03-07T00:00:00-11:00', '07/03/2026'],
    ['2026-03-07T00:00:00Z', '07/03/2026'],
  ])('leaves the day of %s, which has no clock to move it by, as the page gave it', (at, printed) => {
    const time = { at, precision: 'day' as const, zoneGiven: true, source: 'time' };
    expect(formatArticleTime(time, 'vi')).toBe(printed);
    expect(formatPublishedDay(at, 'day', 'vi')).toBe(printed);
  });

  it('tells the day of a moment by the clock of Vietnam', () => {
    expect(formatPublishedDay('2026-03-07T18:30:00Z', 'minute', 'vi')).toBe('08/03/2026');
  });

  it.each([
    ['2021-03-09', '09/03/2021'],
    ['--11-24', '24/11'],
    ['2022-11', '11/2022'],
    ['2022', '2022'],
    ['no date', 'no date'],
  ])('turns %s round', (iso, printed) => {
    expect(formatPartialDate(iso)).toBe(printed);
  });

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [339_100, '339,1 kB'],
    [84_100_000_000, '84,1 GB'],
  ])('says %d bytes', (bytes, printed) => {
    expect(formatBytes(bytes, 'vi')).toBe(printed);
  });
});

describe('translator', () => {
  it('fills in parameters and leaves unknown ones as they are', () => {
    const t = translator('vi');
    expect(t('tags.removed', { quote: 'Nghị quyết {số} 04' })).toBe('Đã bỏ thẻ “Nghị quyết {số} 04”.');
    expect(t('tags.removed')).toBe('Đã bỏ thẻ “{quote}”.');
  });

  it('chooses one and other by count', () => {
    const t = translator('en');
    expect(t('library.count', { count: 1 })).toBe('1 clip');
    expect(t('library.count', { count: 2 })).toBe('2 clips');
  });
});
