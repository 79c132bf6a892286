import { describe, expect, it } from 'vitest';
import { siteNames } from '../../lib/capture/metadata/outlet.ts';
import { findTitle, stripSitePrefix, stripSiteSuffix, titleDisagreements } from '../../lib/capture/metadata/title.ts';
import { written } from './support/tree.ts';

const HEADLINE = 'Mùa lũ về muộn, ngư dân chờ con nước';
const og = (title: string) => `<meta property="og:title" content="${title.replace(/"/g, '&quot;')}">`;
const site = '<meta property="og:site_name" content="Trung Du">';

const ROWS: [string, { head: string; body: string; title: string; in?: string }][] = [
  ['the shown headline', { head: og(HEADLINE), body: `<h1>${HEADLINE}</h1>`, title: HEADLINE, in: 'h1' }],
  [
    'a headline that only begins its last part with the site, shown so',
    {
      head: `${site}${og('Mùa lũ về muộn - Trung Du chờ con nước')}`,
      body: '<h1>Mùa lũ về muộn - Trung Du chờ con nước</h1>',
      title: 'Mùa lũ về muộn - Trung Du chờ con nước',
    },
  ],
  [
    'the site after the shown headline',
    { head: `${site}${og(HEADLINE)}`, body: `<h1>${HEADLINE} - Trung Du</h1>`, title: HEADLINE },
  ],
  [
    'the site and its section, told only',
    { head: `${site}<title>${HEADLINE} | Trung Du Đời sống</title>`, body: '<p>Chưa có gì.</p>', title: HEADLINE },
  ],
  [
    'a logo for h1, the headline in an element of a telling class, whose name is written with capitals',
    {
      head: `<title>${HEADLINE} - Tidemedia</title>`,
      body: `<h1>Con Nước</h1><dl class="newsTitle"><dt>${HEADLINE}</dt></dl>`,
      title: HEADLINE,
    },
  ],
  [
    'a sticky bar that shows the headline first',
    {
      head: og(HEADLINE),
      body: `<div class="nav-local fixed"><div class="row"><h1 class="bar-title">${HEADLINE}</h1></div></div><main><h1 class="post-title">${HEADLINE}</h1></main>`,
      title: HEADLINE,
      in: 'h1.post-title',
    },
  ],
  [
    'another headline than is told, among headings of boxes',
    {
      head: `${og('Chuyện một mùa trên sông lớn')}<title>Ngư dân và mùa nước này ra sao hôm nay</title>`,
      body: `<main><h1 class="post-title">${HEADLINE}</h1></main><aside><h1>Nhận thư của chúng tôi mỗi sáng</h1><h1>Tắt trình chặn quảng cáo đi bạn</h1></aside>`,
      title: HEADLINE,
      in: 'h1.post-title',
    },
  ],
  [
    'headings of boxes alone',
    {
      head: og(HEADLINE),
      body: `<div><h1>Nhận thư của chúng tôi mỗi sáng</h1><h1>Tắt trình chặn quảng cáo đi bạn</h1></div>`,
      title: HEADLINE,
    },
  ],
  [
    'a headline in two lines',
    { head: og(HEADLINE), body: '<h1>Mùa lũ về muộn,<br>ngư dân chờ con nước</h1>', title: HEADLINE },
  ],
  [
    'a print form that shows it last',
    {
      head: og(HEADLINE),
      body: `<main><h1 class="post-title">${HEADLINE}</h1></main><div id="print-modal"><h1 class="again">${HEADLINE}</h1></div>`,
      title: HEADLINE,
      in: 'h1.post-title',
    },
  ],
];

describe('findTitle', () => {
  it.each(ROWS)('%s', (_, { head, body, title, in: selector }) => {
    const { document, head: read } = written(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`);
    const found = findTitle(document, read, siteNames(read, 'https://bao.example/bai.html'));
    expect(found?.value).toBe(title);
    if (selector !== undefined) expect(found?.element).toBe(document.querySelector(selector));
  });
});

it("takes the host's name off the title of a saved page, whose own address tells it", () => {
  const { document, head: read } = written(
    `<html><head><title>${HEADLINE} - Tidemedia</title><link rel="canonical" href="https://tidemedia.example/a.html"></head><body></body></html>`,
  );
  expect(findTitle(document, read, siteNames(read, 'file:///home/a.html'))?.value).toBe(HEADLINE);
});

describe('stripSiteSuffix', () => {
  const sites = new Set(['trung du', 'trungdu']);
  it.each([
    ['Mùa lũ về muộn - Trung Du', 'Mùa lũ về muộn'],
    ['Mùa lũ về muộn | Đời sống | Trung Du', 'Mùa lũ về muộn | Đời sống'],
    ['Mùa lũ về muộn - Báo Trung Du', 'Mùa lũ về muộn'],
    ['Mùa lũ về muộn - ngư dân chờ con nước', 'Mùa lũ về muộn - ngư dân chờ con nước'],
    ['Lũ muộn - Trung Du', 'Lũ muộn - Trung Du'],
  ])('%s', (title, stripped) => {
    expect(stripSiteSuffix(title, sites)).toBe(stripped);
  });
});

describe('what the page tells of its headline otherwise', () => {
  const told = (head: string, body: string) => {
    const { document, head: read } = written(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`);
    const sites = siteNames(read, 'https://trungdu.example/x');
    return titleDisagreements(findTitle(document, read, sites), read, sites);
  };
  const ldJson = (headline: string) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline })}</script>`;

  it.each([
    ['the same', og(HEADLINE), HEADLINE],
    ['other marks and case', og(HEADLINE.toUpperCase()), HEADLINE],
    ['letters not composed', og(HEADLINE.normalize('NFD')), HEADLINE],
    ['encoded three times', og(HEADLINE.replace('ù', '&amp;amp;ugrave;')), HEADLINE],
    ['cut short', og(`${HEADLINE.slice(0, 30)}...`), HEADLINE],
    ['the site behind', `${site}<title>${HEADLINE} | Trung Du</title>`, HEADLINE],
    ['the site before', `${site}<title>Trung Du - ${HEADLINE}</title>`, HEADLINE],
    ['the site and a section behind', `${site}<title>${HEADLINE} | Trung Du Đời sống</title>`, HEADLINE],
  ])('is no disagreement: %s', (_, head, shown) => {
    expect(told(head, `<h1>${shown}</h1>`)).toEqual([]);
  });

  it('is kept where the shown headline was edited since', () => {
    const before = 'Mùa lũ về muộn, bà con ngư dân lo lắng';
    expect(told(`${og(before)}${ldJson(before)}`, `<h1>${HEADLINE}</h1>`)).toEqual([
      { field: 'title', reason: 'shown', others: [{ value: before, source: 'meta[og:title]' }] },
    ]);
  });

  it('is kept by rank where none is shown', () => {
    const other = 'Ngư dân và con nước mùa này ra sao';
    expect(told(`${og(HEADLINE)}${ldJson(other)}`, '<p>Chưa có gì.</p>')).toEqual([
      { field: 'title', reason: 'rank', others: [{ value: other, source: 'json-ld' }] },
    ]);
  });

  it.each([
    ['Trung Du - Mùa lũ về muộn', 'Mùa lũ về muộn'],
    ['Mùa lũ - Ngư dân chờ con nước', 'Mùa lũ - Ngư dân chờ con nước'],
    ['Trung Du: Mùa lũ về muộn', 'Trung Du: Mùa lũ về muộn'],
    ['Trung Du – Tây Nguyên: hai vùng', 'Tây Nguyên: hai vùng'],
    ['Trung Du - Nay', 'Trung Du - Nay'],
  ])('takes the site off the start: %s', (title, rest) => {
    expect(stripSitePrefix(title, new Set(['trung du']))).toBe(rest);
  });
});
