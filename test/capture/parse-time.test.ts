import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTime } from '../../lib/capture/metadata/parse-time.ts';

/** Text, instant, precision, whether it gave a zone. */
const READ: [string, string, 'day' | 'minute' | 'second', boolean][] = [
  // Machine forms, valid and not.
  ['2026-03-07T08:01:00+07:00', '2026-03-07T08:01:00+07:00', 'second', true],
  ['2026-03-07T08:01:00+0700', '2026-03-07T08:01:00+07:00', 'second', true],
  ['2026-03-07T08:52:11.000 +07:00', '2026-03-07T08:52:11+07:00', 'second', true],
  ['2026-03-07T01:01:00Z', '2026-03-07T01:01:00Z', 'second', true],
  ['2026-03-07 08:07', '2026-03-07T08:07:00+07:00', 'minute', false],
  ['2026-3-7 8:07', '2026-03-07T08:07:00+07:00', 'minute', false],
  ['2026-03-07T08:07:30', '2026-03-07T08:07:30+07:00', 'second', false],
  ['2026-03-07', '2026-03-07T00:00:00+07:00', 'day', false],
  ['2026/03/07 08:07', '2026-03-07T08:07:00+07:00', 'minute', false],
  ['1772845260', '2026-03-07T01:01:00Z', 'second', true],
  ['Sat, 07 Mar 2026 08:01:00 GMT', '2026-03-07T08:01:00Z', 'second', true],
  ['2026-03-07T08:01+07', '2026-03-07T08:01:00+07:00', 'minute', true],
  ['2026-03-07T8:1:5+07:00', '2026-03-07T08:01:05+07:00', 'second', true],
  ['2026-03-07T08:01:00+07:00[Asia/Ho_Chi_Minh]', '2026-03-07T08:01:00+07:00', 'second', true],
  ['2026-03-07T08:01:00 GMT+7', '2026-03-07T08:01:00+07:00', 'second', true],
  ['2026-03-07T01:01:00.123456Z', '2026-03-07T01:01:00Z', 'second', true],
  ['20260307', '2026-03-07T00:00:00+07:00', 'day', false],
  ['20260307T0801', '2026-03-07T08:01:00+07:00', 'minute', false],
  ['20260307T010100Z', '2026-03-07T01:01:00Z', 'second', true],
  ['20260307080100', '2026-03-07T08:01:00+07:00', 'second', false],
  ['1772845260000', '2026-03-07T01:01:00Z', 'second', true],
  ['Sat, 07 Mar 2026 08:01:38 -0600', '2026-03-07T08:01:38-06:00', 'second', true],
  ['Sat, 07 Mar 2026 08:01:38 +0700', '2026-03-07T08:01:38+07:00', 'second', true],
  ['Sat Mar 07 2026 03:05:46 GMT+0000', '2026-03-07T03:05:46+00:00', 'second', true],
  ['Sat Mar 07 2026 08:05:46 GMT+0700 (Indochina Time)', '2026-03-07T08:05:46+07:00', 'second', true],
  ['7 Mar 2026 07:09 GMT', '2026-03-07T07:09:00Z', 'minute', true],
  ['01:38:07 PM IST Mar 7, 2026', '2026-03-07T13:38:07+05:30', 'second', true],
  ['Saturday, March 7, 2026, 06:51 AM', '2026-03-07T06:51:00+07:00', 'minute', false],
  ['3/27/2026 8:01:00 AM', '2026-03-27T08:01:00+07:00', 'second', false],
  ['Fri Mar 13 21:30:09 EST 2015', '2015-03-13T21:30:09-05:00', 'second', true],
  ['Wed Nov 20 2019 09:28:00 GMT+0000 (UTC)', '2019-11-20T09:28:00+00:00', 'second', true],
  ['Wed, 07/08/2026 - 05:01', '2026-07-08T05:01:00+07:00', 'minute', false],
  ['Mon, 07/08/2026 - 05:01', '2026-08-07T05:01:00+07:00', 'minute', false],
  ['Thứ Sáu, 07/08/2026 - 05:01', '2026-08-07T05:01:00+07:00', 'minute', false],
  ['Thứ 4, 07/08/2026', '2026-07-08T00:00:00+07:00', 'day', false],
  ['Chủ nhật, 02/08/2026', '2026-08-02T00:00:00+07:00', 'day', false],
  ['11/19/19 06:56 AM EST', '2019-11-19T06:56:00-05:00', 'minute', true],
  ['19/11/19 06:56', '2019-11-19T06:56:00+07:00', 'minute', false],
  ['July 8, 2026 | 05:01 pm GMT-4', '2026-07-08T17:01:00-04:00', 'minute', true],
  ['Published: 5:01 a.m. ET July 8, 2026', '2026-07-08T05:01:00-05:00', 'minute', true],
  // Printed forms of news-sites.md.
  ['01/03/2026 09:51', '2026-03-01T09:51:00+07:00', 'minute', false],
  ['07/03/2026 08:01 GMT+7', '2026-03-07T08:01:00+07:00', 'minute', true],
  ['07/03/2026 08:52 (GMT+07:00)', '2026-03-07T08:52:00+07:00', 'minute', true],
  ['Thứ bảy, 7/3/2026, 00:05 (GMT+7)', '2026-03-07T00:05:00+07:00', 'minute', true],
  ['Thứ Năm, 15/10/2020, 16:21 (GMT+7)', '2020-10-15T16:21:00+07:00', 'minute', true],
  ['Thứ Hai, ngày 20/07/2026 - 06:31', '2026-07-20T06:31:00+07:00', 'minute', false],
  ['- 07/03/2026 08:47', '2026-03-07T08:47:00+07:00', 'minute', false],
  ['14/08/2026 - 21:20', '2026-08-14T21:20:00+07:00', 'minute', false],
  ['18:53, 14/08/2026', '2026-08-14T18:53:00+07:00', 'minute', false],
  ['18:27 | 14/08/2026', '2026-08-14T18:27:00+07:00', 'minute', false],
  ['16:21 | 15/10/2020', '2020-10-15T16:21:00+07:00', 'minute', false],
  ['15/10/2020 | 16:21', '2020-10-15T16:21:00+07:00', 'minute', false],
  ['16:21 - 15/10/2020', '2020-10-15T16:21:00+07:00', 'minute', false],
  ["16:21' - 15/10/2020", '2020-10-15T16:21:00+07:00', 'minute', false],
  ['- 19:30 05/09/2026', '2026-09-05T19:30:00+07:00', 'minute', false],
  ['Cập nhật vào ngày (30/12/2020)', '2020-12-30T00:00:00+07:00', 'day', false],
  ['[ Cập nhật vào ngày (30/12/2020) ] - [ Số lần xem: 235 ]', '2020-12-30T00:00:00+07:00', 'day', false],
  // A 24-hour clock with a label, and a 12-hour one.
  ['07-03-2026 - 00:01 AM', '2026-03-07T00:01:00+07:00', 'minute', false],
  ['07-03-2026 - 15:30 PM', '2026-03-07T15:30:00+07:00', 'minute', false],
  ['07-03-2026 - 03:30 PM', '2026-03-07T15:30:00+07:00', 'minute', false],
  ['07-03-2026 - 12:30 AM', '2026-03-07T00:30:00+07:00', 'minute', false],
  ['07-03-2026 - 12:15 PM', '2026-03-07T12:15:00+07:00', 'minute', false],
  ['07/03/2026 8:05:09 SA', '2026-03-07T08:05:09+07:00', 'second', false],
  ['07/03/2026 3:30 CH', '2026-03-07T15:30:00+07:00', 'minute', false],
  ['07/03/2026 15:30 CH', '2026-03-07T15:30:00+07:00', 'minute', false],
  ['Thứ 7, 07/03/2026 8h05', '2026-03-07T08:05:00+07:00', 'minute', false],
  ['07/03/2026 08 giờ 05', '2026-03-07T08:05:00+07:00', 'minute', false],
  ['07/03/2026, 08:05 (GMT +7)', '2026-03-07T08:05:00+07:00', 'minute', true],
  ['Cập nhật: 08:05 ngày 07/3/2026', '2026-03-07T08:05:00+07:00', 'minute', false],
  ['07 . 03 . 2026', '2026-03-07T00:00:00+07:00', 'day', false],
  ['07/03/2026 | 08:05:10 (UTC+7)', '2026-03-07T08:05:10+07:00', 'second', true],
  // In words.
  ['Ngày 7 tháng 3 năm 2026', '2026-03-07T00:00:00+07:00', 'day', false],
  ['16h05, ngày 7 tháng 12 năm 2026', '2026-12-07T16:05:00+07:00', 'minute', false],
  ['March 7, 2026 8:01 a.m. EST', '2026-03-07T08:01:00-05:00', 'minute', true],
  ['7 Mar 2026', '2026-03-07T00:00:00+07:00', 'day', false],
  ['7th of March 2026', '2026-03-07T00:00:00+07:00', 'day', false],
  // In other languages' words.
  ['publiziert am 25. September 2018', '2018-09-25T00:00:00+07:00', 'day', false],
  ['30. Juli 2018', '2018-07-30T00:00:00+07:00', 'day', false],
  ['5. März 2026, 08:01', '2026-03-05T08:01:00+07:00', 'minute', false],
  ['02 Ago 2017', '2017-08-02T00:00:00+07:00', 'day', false],
  ['segunda-feira, 22 de janeiro de 2018 às 0:13', '2018-01-22T00:13:00+07:00', 'minute', false],
  ['7 de marzo de 2026', '2026-03-07T00:00:00+07:00', 'day', false],
  ['1er août 2026', '2026-08-01T00:00:00+07:00', 'day', false],
  ['5 juin 2026', '2026-06-05T00:00:00+07:00', 'day', false],
  ['5 juillet 2026', '2026-07-05T00:00:00+07:00', 'day', false],
  ['24 сентября 2018', '2018-09-24T00:00:00+07:00', 'day', false],
  ['27 Oktober 2015', '2015-10-27T00:00:00+07:00', 'day', false],
  ['3 dicembre 2025', '2025-12-03T00:00:00+07:00', 'day', false],
  // Month first only where it cannot be otherwise.
  ['03/27/2026', '2026-03-27T00:00:00+07:00', 'day', false],
];

const UNREAD = [
  '',
  'Chính trị',
  '2 giờ trước',
  '16:21',
  '07/03',
  '31/02/2026',
  '00/01/2026',
  '2026-13-01',
  '1/2/3456',
  'Nghị quyết số 04/2021/NQ-HĐND',
  '0912 345 678',
  '2026-03-07T25:00:00',
  '0001-01-01T00:00:00Z',
  '00010101',
  '20261307',
  '12345678',
  '12 chi bộ 2026',
  '5/3/26',
  'Chương trình 12/3/45',
  '40 Mar 2026',
  `7 Mar 2026 ${'x'.repeat(200)}`,
];

describe('readTime', () => {
  it.each(READ)('%s', (text, at, precision, zoneGiven) => {
    expect(readTime(text)).toMatchObject({ at, precision, zoneGiven });
    expect(readTime(text.normalize('NFD'))).toMatchObject({ at, precision, zoneGiven });
  });

  it.each(UNREAD)('reads no time in "%s"', (text) => {
    expect(readTime(text)).toBeNull();
  });

  it.each([
    ['3/7/2026 8:01:00 AM', '2026-03-07T08:01:00+07:00'],
    ['07/03/2026', '2026-07-03T00:00:00+07:00'],
    ['27/03/2026', null],
    ['Thứ Sáu, 07/08/2026', null],
    ['Wed, 07/08/2026', null],
    ['03/27/2026', null],
    ['05/05/2026', null],
    ['2026-03-07', null],
  ])('knows whether the day of %s could be the month', (text, turned) => {
    expect(readTime(text)?.turned).toBe(turned);
  });

  it('gives what a schema takes, or nothing, for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/:. -]{0,30}(GMT[+-]\d{1,2})?$/)), (text) => {
        const read = readTime(text);
        if (read !== null) expect(Number.isNaN(Date.parse(read.at))).toBe(false);
      }),
    );
  });
});
