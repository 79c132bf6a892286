import { describe, expect, it } from 'vitest';
import { capture, ld, meta, PARAGRAPHS, TITLE } from './support/invented.ts';

const page = (before: string, beside = ''): string =>
  `${before}<div class="bai"><div class="dau">${beside}<h1>${TITLE}</h1></div><div class="noi-dung">${PARAGRAPHS}</div></div>`;
const crumb = (...names: string[]): string =>
  ld({
    '@type': 'BreadcrumbList',
    itemListElement: names.map((name, index) => ({ '@type': 'ListItem', position: index + 1, item: { name } })),
  });
const links = (...names: string[]): string => names.map((name) => `<li><a href="/x">${name}</a></li>`).join('');
const publisher = meta('og:site_name', 'Báo Trung Du');

const ROWS: [string, string, string, string | null, string | null][] = [
  ['JSON-LD', crumb('Trang chủ', 'Chính trị', 'Xây dựng Đảng'), page(''), 'Chính trị › Xây dựng Đảng', 'json-ld'],
  [
    'JSON-LD out of order',
    ld({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 2, name: 'Xây dựng Đảng' },
        { position: 1, name: 'Chính trị' },
      ],
    }),
    page(''),
    'Chính trị › Xây dựng Đảng',
    'json-ld',
  ],
  [
    'JSON-LD that ends in the article',
    crumb('Báo Trung Du', 'Chính trị', TITLE) + publisher,
    page(''),
    'Chính trị',
    'json-ld',
  ],
  [
    'JSON-LD inside a page',
    ld({
      '@type': 'WebPage',
      breadcrumb: { '@type': 'BreadcrumbList', itemListElement: [{ position: 1, name: 'Chính trị' }] },
    }),
    page(''),
    'Chính trị',
    'json-ld',
  ],
  [
    'a shown trail',
    '',
    page(`<ul class="breadcrumb">${links('Trang chủ', 'Chính trị', 'Xây dựng Đảng')}</ul>`),
    'Chính trị › Xây dựng Đảng',
    'breadcrumb',
  ],
  [
    'a trail whose name has a hyphen',
    '',
    page(`<div class="bread-crumb-detail"><ul>${links('Trang chủ', 'Chính trị')}</ul></div>`),
    'Chính trị',
    'breadcrumb',
  ],
  [
    'a trail of microdata in a navigation',
    '',
    page(
      `<nav role="navigation"><ol itemscope itemtype="https://schema.org/BreadcrumbList">${links('Home', 'Chính trị')}</ol></nav>`,
    ),
    'Chính trị',
    'breadcrumb',
  ],
  [
    'a trail without links',
    '',
    page('<div id="breadcrumbs"><span>Trang chủ</span> / <span>Chính trị</span></div>'),
    'Chính trị',
    'breadcrumb',
  ],
  ['a meta', meta('article:section', 'Chính trị'), page(''), 'Chính trị', 'meta[article:section]'],
  [
    'an article of JSON-LD',
    ld({ '@type': 'NewsArticle', headline: TITLE, articleSection: ['Chính trị', 'Xây dựng Đảng'] }),
    page(''),
    'Chính trị › Xây dựng Đảng',
    'json-ld',
  ],
  [
    'a link by the headline',
    '',
    page('', '<div class="detail-cate"><a href="/chinh-tri">Chính trị</a></div>'),
    'Chính trị',
    'section link',
  ],
  [
    'a box of the category',
    '',
    page('', '<div class="cat"><a href="/x">Chính trị</a></div>'),
    'Chính trị',
    'section link',
  ],
  [
    'a link alone above the headline',
    '',
    page('', '<div><a href="/ct">Chính trị</a></div>'),
    'Chính trị',
    'section link',
  ],
  [
    'no link that is long',
    '',
    page('', '<div><a href="/ct">Tỉnh ủy sơ kết công tác quý đầu năm và bàn việc mới</a></div>'),
    null,
    null,
  ],
  ['nothing that only sounds so', '', page('<div class="location"><a href="/x">Sông Lô</a></div>', ''), null, null],
  [
    'the menu',
    '',
    page(
      `<nav><ul><li>Trang chủ</li><li class="active"><a href="/chinh-tri">Chính trị</a></li><li><a href="/x">Kinh tế</a></li></ul></nav>`,
    ),
    'Chính trị',
    'menu',
  ],
  ['a number', meta('article:section', '1042'), page(''), null, null],
  ['an address', meta('article:section', 'https://baotrungdu.vn/chinh-tri'), page(''), null, null],
  ['the site itself', meta('article:section', 'Báo Trung Du') + publisher, page(''), null, null],
  ['the root alone', '', page(`<ul class="breadcrumb">${links('Trang chủ')}</ul>`), null, null],
  [
    "another article's",
    '',
    `${page('')}<div class="tin-khac"><div class="cate"><a href="/the-thao">Thể thao</a></div></div>`,
    null,
    null,
  ],
  [
    'a box of all sections',
    '',
    page(
      '',
      `<div class="categories"><ul>${links('Chính trị', 'Kinh tế', 'Văn hóa - Xã hội', 'Quốc phòng - An ninh', 'Đất và người')}</ul></div>`,
    ),
    null,
    null,
  ],
  [
    'a link alone above the headline, beside the date',
    '',
    page('', '<div class="detail-info"><a href="/xay-dung-dang/">Xây dựng Đảng</a><span>13/04/2026 09:05</span></div>'),
    'Xây dựng Đảng',
    'section link',
  ],
  [
    'not one in words of their own',
    '',
    page('', '<p>Gửi về <a href="/toa-soan/">tòa soạn</a> trước 13/04/2026</p>'),
    null,
    null,
  ],
  [
    'a date in a box of the section’s make',
    '',
    page(
      '',
      '<div class="cate-24h-foot"><time class="cate-24h-foot-post">Thứ Hai, ngày 03/08/2026 11:20 AM</time></div>',
    ),
    null,
    null,
  ],
  ['nothing', '', page(''), null, null],
];

describe('the section', () => {
  it.each(ROWS)('%s', (_, head, body, section, source) => {
    const found = capture({ head, body });
    expect([found.section, found.sources.section]).toEqual([section, source]);
    expect(found.disagreements).toEqual([]);
  });

  it.each([
    ['the same in other letters', crumb('Chính trị', 'Xây dựng Đảng') + meta('article:section', 'XÂY DỰNG ĐẢNG'), []],
    ['the outer one alone', crumb('Chính trị', 'Xây dựng Đảng') + meta('article:section', 'Chính trị'), []],
    [
      'another',
      crumb('Chính trị') + meta('article:section', 'Thời sự'),
      [{ field: 'section', reason: 'rank', others: [{ value: 'Thời sự', source: 'meta[article:section]' }] }],
    ],
  ])('beside what else is said: %s', (_, head, disagreements) => {
    expect(capture({ head, body: page('') })).toMatchObject({ disagreements });
  });
});
