import { describe, expect, it } from 'vitest';
import { findAuthors } from '../../lib/capture/metadata/authors.ts';
import { written } from './support/tree.ts';

const TITLE = '<h1>Mùa lũ về muộn</h1>';
const TEXT = '<p>Nước về muộn hơn mọi năm gần một tháng, người dân ven sông chờ từng con nước lớn để thả lưới.</p>';
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const ld = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Mùa lũ về muộn', author })}</script>`;
const person = (name: string) => ({ '@type': 'Person', name });

const ROWS: [string, { head?: string; body: string; authors: string[] }][] = [
  ['data alone', { head: ld(person('Khánh Vy')), body: TITLE + TEXT, authors: ['Khánh Vy'] }],
  [
    'more people shown than the data names',
    {
      head: ld(person('Dina Moss')),
      body: `<header>${TITLE}<p class="byline">By <span class="by-author"><a rel="author" href="/d">Dina Moss</a>, </span><span class="by-author"><a rel="author" href="/j">Jo Hale</a></span></p></header>${TEXT}`,
      authors: ['Dina Moss', 'Jo Hale'],
    },
  ],
  [
    'fewer people shown than the data names',
    {
      head: ld([person('Dina Moss'), person('Jo Hale')]),
      body: `<header>${TITLE}<p class="byline">By Dina Moss</p></header>${TEXT}`,
      authors: ['Dina Moss', 'Jo Hale'],
    },
  ],
  [
    'another person shown in a labelled byline than the data names: whoever put it in',
    {
      head: ld(person('Kevin Ross')),
      body: `<header>${TITLE}<p class="byline">By Dina Moss</p></header>${TEXT}`,
      authors: ['Dina Moss'],
    },
  ],
  [
    'another person shown without a label: beside the article as likely as not',
    {
      head: ld(person('Kevin Ross')),
      body: `<header>${TITLE}<p class="author-box">Dina Moss</p></header>${TEXT}`,
      authors: ['Kevin Ross'],
    },
  ],
  [
    'the same person in short',
    {
      head: ld(person('Trevor L. Ross')),
      body: `<header>${TITLE}<p class="byline">By Trevor Ross</p></header>${TEXT}`,
      authors: ['Trevor L. Ross'],
    },
  ],
  [
    'names of other articles, whose bylines stand farther off',
    {
      body: `<main><header>${TITLE}<a rel="author" href="/d">Dina Moss</a></header>${TEXT}</main>
        <section><div><h3>Khác</h3><a rel="author" href="/j">Jo Hale</a></div><div><h3>Nữa</h3><a rel="author" href="/k">Kevin Ross</a></div></section>`,
      authors: ['Dina Moss'],
    },
  ],
  [
    'names of related articles alone',
    {
      body: `<main><header>${TITLE}</header>${TEXT}<div class="related-posts"><a rel="author" href="/j">Jo Hale</a></div></main>`,
      authors: [],
    },
  ],
  [
    'a byline that only its words tell',
    {
      body: `<main><div>${TITLE}<div class="css-1x9"><div class="css-2k">Written by <a class="css-7" href="/team">Dina Moss, MS, RD</a> on November 14, 2026</div></div></div>${TEXT}</main>`,
      authors: ['Dina Moss'],
    },
  ],
  [
    'a byline that only its words tell, after the time',
    {
      body: `<main>${TITLE}<small><b>05/10/2026</b> - Người đăng: Vũ Nam</small>${TEXT}</main>`,
      authors: ['Vũ Nam'],
    },
  ],
  [
    'a sentence that opens like a byline',
    {
      body: `<main>${TITLE}<p>By Friday Khanh Vy had left.</p><p>By Nam Du island, boats wait for the wind to turn.</p>${TEXT}</main>`,
      authors: [],
    },
  ],
  [
    'headings that open like a byline',
    { body: `<main>${TITLE}<h2>Author Talks</h2><h2>By Candlelight</h2>${TEXT}</main>`, authors: [] },
  ],
  ['who owns the pictures', { body: `<main>${TITLE}<p>Photos by Jo Hale</p>${TEXT}</main>`, authors: [] }],
  [
    'names in pieces of a byline that no comma parts',
    {
      body: `<main>${TITLE}<div class="byline"><span>By</span> <a href="/d">Dina Moss</a> <a href="/j">Jo Hale</a> <span>Staff Writers</span></div>${TEXT}</main>`,
      authors: ['Dina Moss', 'Jo Hale'],
    },
  ],
  [
    'a name whose last letter stands in a piece of its own',
    {
      body: `<main><span class="byline__name">Dina Mos<span>s</span></span>${TITLE}${TEXT}</main>`,
      authors: ['Dina Moss'],
    },
  ],
  [
    'a label in an element of its own',
    {
      body: `<main><div>${TITLE}<div class="css-9"><span>Written by</span><span>Dina Moss</span></div></div>${TEXT}</main>`,
      authors: ['Dina Moss'],
    },
  ],
  [
    'a label in a line of its own',
    {
      body: `<main><div>${TITLE}<div class="css-9"><p>Author</p><p>Dina Moss</p></div></div>${TEXT}</main>`,
      authors: ['Dina Moss'],
    },
  ],
  ['a meta of systems', { head: meta('dcterms.creator', 'Dina Moss'), body: TITLE + TEXT, authors: ['Dina Moss'] }],
];

describe('findAuthors', () => {
  it.each(ROWS)('%s', (_, { head = '', body, authors }) => {
    const { document, head: told } = written(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`);
    const found = findAuthors(document, told, new Set(['trung du']), document.querySelector('h1'));
    expect(found?.value ?? []).toEqual(authors);
  });
});
