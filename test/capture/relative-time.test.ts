import { describe, expect, it } from 'vitest';
import { readRelativeTime } from '../../lib/capture/metadata/relative-time.ts';

/** 09:37:20 in Hà Nội; still the day before in UTC for the early rows' sake. */
const NOW = new Date('2026-03-07T02:37:20Z');
const EARLY = new Date('2026-03-06T18:10:00Z');

const READ: [string, Date, string, 'day' | 'hour' | 'minute'][] = [
  ['15 phút trước', NOW, '2026-03-07T09:22:00+07:00', 'minute'],
  ['1 phút trước', NOW, '2026-03-07T09:36:00+07:00', 'minute'],
  ['2 giờ trước', NOW, '2026-03-07T07:00:00+07:00', 'hour'],
  ['2 tiếng trước', NOW, '2026-03-07T07:00:00+07:00', 'hour'],
  ['cách đây 2 giờ', NOW, '2026-03-07T07:00:00+07:00', 'hour'],
  ['Khoảng 11 giờ trước', NOW, '2026-03-06T22:00:00+07:00', 'hour'],
  ['Một giờ trước', NOW, '2026-03-07T08:00:00+07:00', 'hour'],
  ['2 ngày trước', NOW, '2026-03-05T00:00:00+07:00', 'day'],
  ['Cập nhật 3 giờ trước', NOW, '2026-03-07T06:00:00+07:00', 'hour'],
  ['• 3 giờ trước', NOW, '2026-03-07T06:00:00+07:00', 'hour'],
  ['Hôm nay lúc 08:00', NOW, '2026-03-07T08:00:00+07:00', 'minute'],
  ['08:00 hôm nay', NOW, '2026-03-07T08:00:00+07:00', 'minute'],
  ['hôm qua, 14:20', NOW, '2026-03-06T14:20:00+07:00', 'minute'],
  ['Hôm qua lúc 14h20', NOW, '2026-03-06T14:20:00+07:00', 'minute'],
  ['Hôm qua', NOW, '2026-03-06T00:00:00+07:00', 'day'],
  ['Hôm kia', NOW, '2026-03-05T00:00:00+07:00', 'day'],
  ['hôm qua, 14:20', EARLY, '2026-03-06T14:20:00+07:00', 'minute'],
  ['Hôm nay lúc 00:30', EARLY, '2026-03-07T00:30:00+07:00', 'minute'],
  ['3 giờ trước', EARLY, '2026-03-06T22:00:00+07:00', 'hour'],
  ['2 hours ago', NOW, '2026-03-07T07:00:00+07:00', 'hour'],
  ['an hour ago', NOW, '2026-03-07T08:00:00+07:00', 'hour'],
  ['5 mins ago', NOW, '2026-03-07T09:32:00+07:00', 'minute'],
  ['Yesterday at 2:20 PM', NOW, '2026-03-06T14:20:00+07:00', 'minute'],
];

const UNREAD = [
  '',
  '2 giờ',
  '15 phút',
  '14:20',
  '3 tuần trước',
  '2 tháng trước',
  '1 năm trước',
  '2 giờ trước lễ khai mạc',
  'hôm qua, Tỉnh ủy họp',
  'Hôm nay, 27 xã',
  'hôm qua, 25:20',
  'Tin hôm nay',
  '2 giờ chiều',
  'trước',
  `2 giờ trước${' '.repeat(80)}`,
];

describe('readRelativeTime', () => {
  it.each(READ)('%s', (text, now, at, precision) => {
    expect(readRelativeTime(text, now)).toMatchObject({ at, precision, zoneGiven: false });
    expect(readRelativeTime(text.normalize('NFD'), now)).toMatchObject({ at, precision });
  });

  it.each(UNREAD)('reads no time in "%s"', (text) => {
    expect(readRelativeTime(text, NOW)).toBeNull();
  });
});
