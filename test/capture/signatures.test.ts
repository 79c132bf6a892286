import { describe, expect, it } from 'vitest';
import type { RawCapture } from '../../lib/core/schema/index.ts';
import { BODY, capture, ld, meta, PARAGRAPHS, TITLE } from './support/invented.ts';

const page = (about: string, end = '', after = ''): string =>
  `<div class="bai"><div class="dau"><h1>${TITLE}</h1>${about}</div><div class="noi-dung">${PARAGRAPHS}${end}</div>${after}</div>`;
const news = (values: object): string => ld({ '@type': 'NewsArticle', headline: TITLE, ...values });
const person = (name: string) => ({ author: { '@type': 'Person', name } });
const right = (text: string): string => `<p style="text-align:right"><strong>${text}</strong></p>`;
const made = ({ authors, credits }: RawCapture) => [authors, credits.map(({ role, name }) => `${role} ${name}`)];

/** Name, head, body, authors, credits. */
const ROWS: [string, string, string, string[], string[]][] = [
  ['a byline at the end', '', page('', right('Khánh Vy')), ['Khánh Vy'], []],
  ['two of them', '', page('', right('Khánh Vy - Minh Đức')), ['Khánh Vy', 'Minh Đức'], []],
  [
    'set to the right, put together',
    '',
    page('', '<p style="text-align:right"><strong>Khánh Vy</strong> <em>(tổng hợp)</em></p>'),
    ['Khánh Vy'],
    ['compiled Khánh Vy'],
  ],
  [
    'text and pictures',
    '',
    page('', right('Bài, ảnh: Khánh Vy - Minh Đức')),
    ['Khánh Vy', 'Minh Đức'],
    ['photo Khánh Vy', 'photo Minh Đức'],
  ],
  [
    'text, pictures apart, on two lines',
    '',
    page('', `${right('Bài: Khánh Vy')}${right('Ảnh: Minh Đức')}`),
    ['Khánh Vy'],
    ['photo Minh Đức'],
  ],
  [
    'a byline and where it is from',
    '',
    page('', `${right('Khánh Vy')}<p><em>Theo TTXVN</em></p>`),
    ['Khánh Vy'],
    ['source TTXVN'],
  ],
  ['a source alone', '', page('', '<p>Theo Báo Nhân Dân</p>'), [], ['source Báo Nhân Dân']],
  ['an agency alone, plain', '', page('', '<p>(TTXVN/Vietnam+)</p>'), [], ['source TTXVN/Vietnam+']],
  ['a reporter without a name', '', page('', right('PV')), [], []],
  [
    'a source who is a person, beside the headline',
    '',
    page('<p class="author">Theo Hồ Hương</p>'),
    [],
    ['source Hồ Hương'],
  ],
  [
    'an agency behind the name',
    '',
    page('<div class="author"><strong>Tâm Hằng</strong><i> (TTXVN)</i></div>'),
    ['Tâm Hằng'],
    ['source TTXVN'],
  ],
  [
    'a box for the source below',
    '',
    page('', '', '<p class="source" data-field="source"> Nhịp sống thị trường</p>'),
    [],
    ['source Nhịp sống thị trường'],
  ],
  [
    'a box with buttons',
    '',
    page(
      '',
      '',
      '<div class="link-source-wrapper">Theo <span class="link-source-name">nhipsong.vn</span> <span>Copy link</span></div>',
    ),
    [],
    ['source nhipsong.vn'],
  ],
  [
    'an agency in its box',
    '',
    page('', '<div class="article__source"><span class="name">(TTXVN/Vietnam+)</span></div>'),
    [],
    ['source TTXVN/Vietnam+'],
  ],
  [
    'a source that the data takes for the author',
    news(person('Hồ Hương')),
    page('', '<p>Theo Hồ Hương</p>'),
    [],
    ['source Hồ Hương'],
  ],
  [
    'the end names more than the data',
    news(person('Khánh Vy')),
    page('', right('Khánh Vy - Minh Đức')),
    ['Khánh Vy', 'Minh Đức'],
    [],
  ],
  ['the end names others than the data', news(person('Lê Sơn')), page('', right('Khánh Vy')), ['Khánh Vy'], []],
  [
    'the end says no more than the data',
    news({
      author: [
        { '@type': 'Person', name: 'Khánh Vy' },
        { '@type': 'Person', name: 'Minh Đức' },
      ],
    }),
    page('', right('Khánh Vy')),
    ['Khánh Vy', 'Minh Đức'],
    [],
  ],
];

describe('who made it', () => {
  it.each(ROWS)('%s', (_, head, body, authors, credits) => {
    const found = capture({ head, body });
    expect(made(found)).toEqual([authors, credits]);
    expect(found.blocks.map(({ text }) => text)).toEqual(BODY);
  });

  it.each([
    ['a sentence that begins as a credit does', '<p>Theo kế hoạch, phiên họp tới diễn ra vào ngày 5/4.</p>'],
    [
      'a list of persons',
      '<p>Danh sách trúng cử gồm các đồng chí:</p><p>Lâm Văn Khởi</p><p>Vi Thị Nương</p><p>Đoàn Hiền Lương</p>',
    ],
    ['a heading of two words', '<h3>Sông Lô</h3><p>Phiên họp sau sẽ bàn việc này.</p>'],
    ['a name in the midst', `${right('Khánh Vy')}${BODY.map((text) => `<p>Cùng ngày, ${text}</p>`).join('')}`],
  ])('is not read in %s', (_, end) => {
    const found = capture({ body: page('', end) });
    expect(made(found)).toEqual([[], []]);
    expect(found.blocks.length).toBeGreaterThan(BODY.length);
  });

  it('is not read in a reader’s word or another article', () => {
    const teaser =
      '<div class="o"><a href="/a">Tỉnh ủy sơ kết công tác quý đầu năm</a><p class="source">Theo TTXVN</p></div>';
    const found = capture({
      body: page(
        '',
        '',
        `<div>${teaser}${teaser.replace('TTXVN', 'VOV')}</div><div class="comment-list"><p class="source">Theo VTV</p></div>`,
      ),
    });
    expect(found.credits).toEqual([]);
  });
});

describe('what the data claims', () => {
  const organisation = {
    author: { '@type': 'Organization', name: 'Báo Trung Du' },
    publisher: { name: 'Báo Trung Du' },
  };
  it('is told where it is the site itself', () => {
    const head = `${news(organisation)}${meta('author', 'baotrungdu.vn')}`;
    expect(capture({ head, body: page('', right('Khánh Vy')) })).toMatchObject({
      authors: ['Khánh Vy'],
      disagreements: [
        {
          field: 'authors',
          reason: 'person',
          others: [
            { value: 'Báo Trung Du', source: 'json-ld' },
            { value: 'baotrungdu.vn', source: 'meta[author]' },
          ],
        },
      ],
    });
  });

  it('is told where it names another person than the page shows', () => {
    expect(capture({ head: news(person('Lê Sơn')), body: page('', right('Khánh Vy')) }).disagreements).toEqual([
      { field: 'authors', reason: 'shown', others: [{ value: 'Lê Sơn', source: 'json-ld' }] },
    ]);
  });

  it.each([
    ['the same names in other letters', 'KHÁNH VY', ''],
    ['one of two', 'Khánh Vy', ' - Minh Đức'],
    ['an address', 'https://www.facebook.com/baotrungdu', ''],
  ])('is no disagreement: %s', (_, name, more) => {
    const head = meta('article:author', name);
    expect(capture({ head, body: page('', right(`Khánh Vy${more}`)) }).disagreements).toEqual([]);
  });
});

it('takes nobody who made an image for who made the article', () => {
  const image =
    '<div class="VCSortableInPreviewMode" type="Photo"><img src="/a.jpg"><div class="PhotoCMS_Author"><p>ẢNH: GIA BẢO</p></div></div>';
  expect(made(capture({ head: '', body: page('', `${image}${right('Khánh Vy')}`) }))).toEqual([['Khánh Vy'], []]);
});
