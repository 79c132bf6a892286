import { describe, expect, it } from 'vitest';
import type { RawCapture } from '../../lib/core/schema/index.ts';
import { cpuMs } from '../support/cpu.ts';
import { capture, LEAD, ld, meta, PARAGRAPHS, TITLE } from './support/invented.ts';

const NOW = new Date('2026-03-07T02:37:20Z');
const H1 = `<h1>${TITLE}</h1>`;
const story = (about: string, before = '', after = ''): string =>
  `${before}<main><div class="bai"><div class="dau">${H1}${about}</div><div class="noi-dung">${PARAGRAPHS}</div></div></main>${after}`;
const news = (values: object): string => ld({ '@type': 'NewsArticle', headline: TITLE, ...values });
const date = (text: string): string => story(`<div class="date">${text}</div>`);

/** Name, head, body, moment, precision, whether a zone was given, source. */
type Row = [string, string, string, string, string, boolean, string];
const PUBLISHED: Row[] = [
  [
    'JSON-LD',
    news({ datePublished: '2026-03-07T08:01:00+07:00' }),
    date('07/03/2026 08:01'),
    '2026-03-07T08:01:00+07:00',
    'second',
    true,
    'json-ld',
  ],
  [
    'JSON-LD with a blank before the zone',
    news({ datePublished: '2026-03-07T08:01:11.000 +07:00' }),
    story(''),
    '2026-03-07T08:01:11+07:00',
    'second',
    true,
    'json-ld',
  ],
  [
    'an unset date in JSON-LD',
    news({ datePublished: '0001-01-01T00:00:00Z' }),
    date('07/03/2026 08:01'),
    '2026-03-07T08:01:00+07:00',
    'minute',
    false,
    'div.date',
  ],
  [
    'OpenGraph',
    meta('article:published_time', '2026-03-07T08:01:00+0700'),
    story(''),
    '2026-03-07T08:01:00+07:00',
    'second',
    true,
    'meta[article:published_time]',
  ],
  [
    'a meta of known letters',
    meta('published_at', '2026-03-07T08:01:00+07:00'),
    story(''),
    '2026-03-07T08:01:00+07:00',
    'second',
    true,
    'meta[published_at]',
  ],
  [
    'a meta of digits alone',
    meta('pdate', '20260307'),
    story(''),
    '2026-03-07T00:00:00+07:00',
    'day',
    false,
    'meta[pdate]',
  ],
  [
    'Dublin Core',
    meta('dcterms.created', '2026-03-07'),
    story(''),
    '2026-03-07T00:00:00+07:00',
    'day',
    false,
    'meta[dcterms.created]',
  ],
  [
    'microdata in a meta',
    '',
    story('<meta itemprop="datePublished" content="2026-03-07T08:01:00+07:00">'),
    '2026-03-07T08:01:00+07:00',
    'second',
    true,
    'meta[datepublished]',
  ],
  [
    'microdata in a span',
    '',
    story('<span itemprop="datePublished" content="2026-03-07T08:01:00+07:00">hôm nay</span>'),
    '2026-03-07T08:01:00+07:00',
    'second',
    true,
    'span',
  ],
  [
    'microdata as text',
    '',
    story('<span itemprop="datePublished">07/03/2026 08:01</span>'),
    '2026-03-07T08:01:00+07:00',
    'minute',
    false,
    'span',
  ],
  [
    'time with a datetime',
    '',
    story('<time class="luc" datetime="2026-03-07T08:01:00+07:00">Thứ bảy</time>'),
    '2026-03-07T08:01:00+07:00',
    'second',
    true,
    'time.luc',
  ],
  [
    'time with a datetime nobody can read',
    '',
    story('<time datetime="thu bay">07/03/2026 08:01</time>'),
    '2026-03-07T08:01:00+07:00',
    'minute',
    false,
    'time',
  ],
  [
    'print with a zone',
    '',
    date('Thứ bảy, 7/3/2026, 00:05 (GMT+7)'),
    '2026-03-07T00:05:00+07:00',
    'minute',
    true,
    'div.date',
  ],
  [
    'a 24-hour clock with a label',
    meta('article:published_time', '2026-03-07T00:01:00'),
    date('07-03-2026 - 00:01 AM'),
    '2026-03-07T00:01:00+07:00',
    'second',
    false,
    'meta[article:published_time]',
  ],
  [
    'a line without a telling class',
    '',
    story('<p><em>7 tháng 3, 2026</em></p>'),
    '2026-03-07T00:00:00+07:00',
    'day',
    false,
    'p',
  ],
  [
    'bare text beside the headline',
    '',
    `<div class="news"><dl class="newsTitle"><dt>${TITLE}</dt></dl>\nĐăng :[ 2026-03-07 08:01 ] <div class="nd">${PARAGRAPHS}</div></div>`,
    '2026-03-07T08:01:00+07:00',
    'minute',
    false,
    'div.news',
  ],
  [
    'a day of issue with a counter',
    '',
    story('<div>[ Cập nhật vào ngày (07/03/2026) ] - [ Số lần xem: 235 ]</div>'),
    '2026-03-07T00:00:00+07:00',
    'day',
    false,
    'div',
  ],
  [
    'a clock where JSON-LD has a day',
    news({ datePublished: '2026-03-07' }),
    date('07/03/2026 08:01'),
    '2026-03-07T08:01:00+07:00',
    'minute',
    false,
    'div.date',
  ],
  [
    'the printed clock where the page also tells UTC',
    news({ datePublished: '2026-03-06T18:30:15Z' }),
    date('07/03/2026 01:30'),
    '2026-03-07T01:30:15+07:00',
    'second',
    true,
    'json-ld',
  ],
  [
    'UTC as it stands where nothing is printed',
    news({ datePublished: '2026-03-06T18:30:15Z' }),
    story(''),
    '2026-03-06T18:30:15Z',
    'second',
    true,
    'json-ld',
  ],
  [
    'month and day turned as the print says',
    meta('pubdate', '3/7/2026 8:01:00 AM'),
    date('Thứ bảy, 07/03/2026'),
    '2026-03-07T08:01:00+07:00',
    'second',
    false,
    'meta[pubdate]',
  ],
  [
    "not today's date in the page's head",
    '',
    story(
      '<div class="ngay-dang">05/03/2026 08:01</div>',
      '<header><div class="date">Thứ bảy, 07/03/2026</div></header>',
    ),
    '2026-03-05T08:01:00+07:00',
    'minute',
    false,
    'div.ngay-dang',
  ],
  [
    'not the clock',
    '',
    story(
      '<div class="ngay-dang">05/03/2026 08:01</div>',
      '<time id="currentDate" datetime="2026-03-07T09:37:00+07:00">07/03/2026</time>',
    ),
    '2026-03-05T08:01:00+07:00',
    'minute',
    false,
    'div.ngay-dang',
  ],
  [
    "not a teaser's",
    '',
    story(
      '<p>05/03/2026</p>',
      '',
      '<div class="o"><a href="/a">Tỉnh ủy sơ kết công tác quý đầu năm</a><span class="time">07/03/2026</span></div><div class="o"><a href="/b">Khởi công tuyến đường ven hồ Đại Lải</a><span class="time">06/03/2026</span></div>',
    ),
    '2026-03-05T00:00:00+07:00',
    'day',
    false,
    'p',
  ],
  [
    'the title of an abbreviation',
    '',
    story('<abbr class="published" title="2026-03-07T08:01:00+07:00">8 giờ sáng</abbr>'),
    '2026-03-07T08:01:00+07:00',
    'second',
    true,
    'abbr.published',
  ],
  [
    'a stamp that a script draws',
    '',
    story('<bao-gio data-timestamp="1772845260000"></bao-gio>'),
    '2026-03-07T01:01:00Z',
    'second',
    true,
    'bao-gio',
  ],
  [
    'what is said to those who cannot see it',
    '',
    story('<div class="gnt" aria-label="Published: 07/03/2026 08:01"></div>'),
    '2026-03-07T08:01:00+07:00',
    'minute',
    false,
    'div.gnt',
  ],
  [
    'beside a name, right in the body',
    '',
    `${H1}<div class="author">Khánh Vy <span>07/03/2026 | 08:01</span></div><div class="noi-dung">${PARAGRAPHS}</div>`,
    '2026-03-07T08:01:00+07:00',
    'minute',
    false,
    'div.author',
  ],
  [
    'from now, in minutes',
    '',
    story('<span class="time">15 phút trước</span>'),
    '2026-03-07T09:22:00+07:00',
    'minute',
    false,
    'span.time',
  ],
  [
    'from now, in hours',
    '',
    story('<span class="time">2 giờ trước</span>'),
    '2026-03-07T07:00:00+07:00',
    'hour',
    false,
    'span.time',
  ],
  ['yesterday', '', story('<span>hôm qua, 14:20</span>'), '2026-03-06T14:20:00+07:00', 'minute', false, 'span'],
  [
    'the time that a relative one stands for',
    '',
    story('<time datetime="2026-03-07T07:12:00+07:00">2 giờ trước</time>'),
    '2026-03-07T07:12:00+07:00',
    'second',
    true,
    'time',
  ],
];

const times = ({ published, updated, disagreements }: RawCapture) => ({ published, updated, disagreements });

describe('when it was published', () => {
  it.each(PUBLISHED)('%s', (_, head, body, at, precision, zoneGiven, source) => {
    expect(times(capture({ head, body, now: NOW }))).toEqual({
      published: { at, precision, zoneGiven, source },
      updated: null,
      disagreements: [],
    });
  });

  it.each([
    ['a clock', `<header><div class="clock">Thứ bảy, 07/03/2026 09:37</div></header>${story('')}`],
    ["today's date above all", `<header><div class="top-date">Thứ bảy, 07/03/2026</div></header>${story('')}`],
    ['a copyright', `${story('')}<footer><div class="info">Giấy phép số 12/GP-BTTTT ngày 07/03/2026</div></footer>`],
    ['a reader’s word', `${story('')}<div class="comment-list"><span class="date">07/03/2026 08:01</span></div>`],
    [
      'a decision of that day',
      story('<p>Quyết định số 12-QĐ/HU ngày 07/03/2026 của Ban Thường vụ Huyện ủy được công bố</p>'),
    ],
    ['a time from now in a sentence', story('<p>Mới 2 giờ trước hội nghị, văn bản đã được gửi</p>')],
  ])('is not read in %s', (_, body) => {
    expect(capture({ body, now: NOW }).published).toBeNull();
  });

  it.each([
    ['in folders', 'https://baotrungdu.vn/2026/03/07/song-lo/', '2026-03-07T00:00:00+07:00'],
    ['with the month in letters', 'https://baotrungdu.vn/2026/mar/07/song-lo', '2026-03-07T00:00:00+07:00'],
    ['at the end', 'https://baotrungdu.vn/song-lo-20260307.html', '2026-03-07T00:00:00+07:00'],
    [
      'at the head of a long number',
      'https://baotrungdu.vn/song-lo-20260307080112345.htm',
      '2026-03-07T00:00:00+07:00',
    ],
    ['of a month alone', 'https://baotrungdu.vn/202603/song-lo/', null],
    ['of a number', 'https://baotrungdu.vn/song-lo-20123456.html', null],
    ['of another number', 'https://baotrungdu.vn/song-lo-2026030712.html', null],
  ])('is read in an address that has the day, where there is nothing else: %s', (_, url, at) => {
    expect(capture({ body: story(''), url }).published?.at ?? null).toBe(at);
    expect(times(capture({ body: date('05/03/2026 08:01'), url }))).toMatchObject({
      published: { at: '2026-03-05T08:01:00+07:00' },
      disagreements: [],
    });
  });

  it('is not counted from now on a saved page', () => {
    expect(capture({ body: story('<span class="time">2 giờ trước</span>') }).published).toBeNull();
  });
});

it('takes time in proportion to the page, however many times it holds', () => {
  const much = (count: number): number => {
    const lines = '<div class="date-info"><span class="time">07/03/2026 08:01</span></div>'.repeat(count);
    const start = cpuMs();
    expect(capture({ body: story(`<p>${LEAD}</p>`, '', `<div>${lines}</div>`) }).published?.at).toMatch(
      /^2026-03-07T08:01/,
    );
    return cpuMs() - start;
  };
  much(100);
  expect(much(4000)).toBeLessThan(10 * Math.max(much(1000), 10));
});
