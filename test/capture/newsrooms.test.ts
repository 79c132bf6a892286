import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { captureArticle } from '../../lib/capture/index.ts';
import { summary } from './support/pages.ts';

/** How newsrooms and blogs of other languages mark up an article's head, each around one invented story. */
const TITLE = 'Council delays vote on the harbour bridge until the autumn';
const BODY = [
  'The council put off its vote on the harbour bridge on Wednesday after engineers asked for three more months to test the old piers, a delay that the mayor called costly but hard to avoid.',
  'Ferries will go on carrying lorries across the bay through the summer, and the port authority said that it would add two night crossings from the first of the month if crews could be found.',
  'Traders on the north quay, who have waited nine years for the bridge, said that they would ask for relief from the quay tax, which brings the town about a tenth of what it spends on roads.',
];
const TEXT = BODY.map((text) => `<p>${text}</p>`).join('\n');
const og = `<meta property="og:title" content="${TITLE}"><meta property="og:type" content="article"><meta property="og:site_name" content="The Bay Courier">`;
const published = '<meta property="article:published_time" content="2026-07-08T05:01:00-04:00">';
const ld = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: TITLE, datePublished: '2026-07-08T05:01:00-04:00', ...value })}</script>`;

interface Newsroom {
  head: string;
  body: string;
  authors: string[];
  title?: string;
}

const NEWSROOMS: [string, Newsroom][] = [
  [
    'names in the data as a list, a byline by data attributes',
    {
      head: og + ld({ author: [{ '@type': 'Person', name: 'Dina Moss' }] }),
      body: `<header><h1 data-qa="headline">${TITLE}</h1><div data-qa="author-byline">By <a data-qa="author-name" href="/people/dina-moss/">Dina Moss</a> and <a data-qa="author-name" href="/people/jo-hale/">Jo Hale</a></div></header><article>${TEXT}</article>`,
      authors: ['Dina Moss', 'Jo Hale'],
    },
  ],
  [
    'classes that say little, the time drawn by a script',
    {
      head: og + ld({ author: { '@type': 'Person', name: ['Dina Moss', 'Jo Hale'] } }),
      body: `<article><h1 class="gnt_ar_hl">${TITLE}</h1><div class="gnt_ar_by"><a class="gnt_ar_by_a" href="/staff/1/">Dina Moss</a><br><a class="gnt_ar_by_a" href="/staff/2/">Jo Hale</a><div class="gnt_ar_pb">Bay Courier</div></div>${TEXT}</article>`,
      authors: ['Dina Moss', 'Jo Hale'],
    },
  ],
  [
    'hashed classes, the prefix apart',
    {
      head: `${og}${published}<meta name="byl" content="By Dina Moss and Jo Hale">`,
      body: `<article><h1 class="css-1l8buln">${TITLE}</h1><p class="css-1vkm6nb"><span class="byline-prefix">By </span><span class="css-1baulvz"><a href="/by/dina-moss">Dina Moss</a></span> and <span class="css-1baulvz last-byline">Jo Hale</span></p>${TEXT}</article>`,
      authors: ['Dina Moss', 'Jo Hale'],
    },
  ],
  [
    'a block of byline without a label, the post behind the name',
    {
      head: og + ld({ author: { '@type': 'Organization', name: 'The Bay Courier' } }),
      body: `<article><h1>${TITLE}</h1><div data-component="byline-block"><time datetime="2026-07-08T09:01:00Z">3 hours ago</time><div data-testid="byline-contributors"><span class="sc-801dd632-7">Dina Moss</span><span class="sc-801dd632-8">Harbour correspondent</span></div></div>${TEXT}</article>`,
      authors: ['Dina Moss'],
    },
  ],
  [
    'an address for a name in the meta, the name a link of author',
    {
      head: `${og}${published}<meta property="article:author" content="https://courier.example/profile/dina-moss">`,
      body: `<main><h1>${TITLE}</h1><address aria-label="Contributor info"><div>by <a rel="author" href="/profile/dina-moss">Dina Moss</a> Harbour editor</div></address>${TEXT}</main>`,
      authors: ['Dina Moss'],
    },
  ],
  [
    'capitals, a blank that does not break',
    {
      head: og + published,
      body: `<main><h1 class="Page-headline">${TITLE}</h1><div class="Page-authors">By&nbsp;<a class="Link" href="/author/dina-moss">DINA MOSS</a> and <a class="Link" href="/author/jo-hale">JO HALE</a></div>${TEXT}</main>`,
      authors: ['Dina Moss', 'Jo Hale'],
    },
  ],
  [
    'three names, the paper behind the last',
    {
      head: og + published,
      body: `<main><h1>${TITLE}</h1><div class="byline__names">By <a class="byline__link"><span class="byline__name">Dina Moss</span></a>, <a class="byline__link"><span class="byline__name">Jo Hale</span></a> and <span class="byline__name">Ann de Vries</span>, Courier</div>${TEXT}</main>`,
      authors: ['Dina Moss', 'Jo Hale', 'Ann de Vries'],
    },
  ],
  [
    'a journal of the commonest system: posted on, by, comments',
    {
      head: og,
      body: `<article class="post"><header class="entry-header"><h1 class="entry-title">${TITLE}</h1><div class="entry-meta"><span class="posted-on"><a rel="bookmark"><time class="entry-date published" datetime="2026-07-08T05:01:00-04:00">July 8, 2026</time><time class="updated" datetime="2026-07-09T05:01:00-04:00">July 9, 2026</time></a></span> <span class="byline"> by <span class="author vcard"><a class="url fn n" href="/author/dina/">Dina Moss</a></span></span> <span class="comments-link"><a href="#respond">Leave a comment</a></span></div></header><div class="entry-content">${TEXT}</div></article>`,
      authors: ['Dina Moss'],
    },
  ],
  [
    'a theme that parts label, name and dash into boxes',
    {
      head: og + published,
      body: `<div class="td-post-header"><h1 class="entry-title">${TITLE}</h1><div class="td-module-meta-info"><div class="td-post-author-name"><div class="td-author-by">By</div> <a href="/author/dina/">Dina Moss</a><div class="td-author-line"> - </div> </div><span class="td-post-date"><time datetime="2026-07-08T05:01:00-04:00">July 8, 2026</time></span></div></div><div class="td-post-content">${TEXT}</div><div class="author-box-wrap"><div class="td-author-name vcard author"><a href="/author/dina/">Dina Moss</a></div></div>`,
      authors: ['Dina Moss'],
    },
  ],
  [
    'a byline whose name is a handle, the person in the data',
    {
      head: og + ld({ author: [{ '@type': 'Person', name: 'Dina Moss' }] }),
      body: `<article><h1 class="post-title">${TITLE}</h1><div class="byline-wrapper"><a class="pencraft" href="https://letters.example/@dinam">dinam</a></div><div class="pencraft">Jul 08, 2026</div><div class="body markup">${TEXT}</div></article>`,
      authors: ['Dina Moss'],
    },
  ],
  [
    'an old journal: headline in h3, the person by microdata',
    {
      head: `<title>The Bay Courier: ${TITLE}</title>${published}`,
      body: `<div class="header"><h1 class="title"><a href="/">The Bay Courier</a></h1></div><div class="post hentry"><h3 class="post-title entry-title" itemprop="name">${TITLE}</h3><div class="post-body entry-content">${TEXT}</div><div class="post-footer"><span class="post-author vcard">Posted by <span class="fn" itemprop="author" itemscope itemtype="http://schema.org/Person"><a class="g-profile" href="/p/1" rel="author"><span itemprop="name">Dina Moss</span></a></span></span></div></div>`,
      authors: ['Dina Moss'],
    },
  ],
  [
    'fields of a system, the person by RDFa',
    {
      head: og + published,
      body: `<article><h1 class="page-title"><span class="field field--name-title">${TITLE}</span></h1><div class="node__submitted">By <span class="field field--name-uid"><span lang="" about="/user/7" typeof="schema:Person">Dina Moss</span></span> , <span class="field field--name-created">Wed, 07/08/2026 - 05:01</span></div><div class="node__content">${TEXT}</div></article>`,
      authors: ['Dina Moss'],
    },
  ],
  [
    'a page builder: icons with words, author and date among them',
    {
      head: og + published,
      body: `<div class="elementor"><h1 class="elementor-heading-title">${TITLE}</h1><ul class="elementor-post-info"><li itemprop="author"><span class="elementor-icon-list-text elementor-post-info__item elementor-post-info__item--type-author"> Dina Moss </span></li><li itemprop="datePublished"><span class="elementor-post-info__item--type-date"> July 8, 2026 </span></li><li><span class="elementor-post-info__item--type-comments">No Comments</span></li></ul><div class="elementor-widget-theme-post-content">${TEXT}</div></div>`,
      authors: ['Dina Moss'],
    },
  ],
  [
    'a station: by with a colon, posted and updated',
    {
      head: og + published,
      body: `<article><h1 class="article-title">${TITLE}</h1><div class="article-meta"><p class="article-authors"> by: <a href="/author/dina-moss/">Dina Moss</a></p><p>Posted: <time datetime="2026-07-08T05:01:00-04:00">Jul 8, 2026 / 05:01 AM EDT</time></p><p>Updated: <time datetime="2026-07-08T07:30:00-04:00">Jul 8, 2026 / 07:30 AM EDT</time></p></div>${TEXT}</article>`,
      authors: ['Dina Moss'],
    },
  ],
  [
    'whom the writer wrote for',
    {
      head: og + published,
      body: `<div class="article-text"><h1>${TITLE}</h1><p class="author-section byline-plain">By <a class="author" rel="nofollow" href="/profile-1/dina-moss.html">DINA MOSS FOR COURIER ONLINE</a></p><p class="byline-section"><span class="article-timestamp"><time datetime="2026-07-08T05:01:00+0100">05:01 BST, 8 July 2026</time></span></p>${TEXT}</div>`,
      authors: ['Dina Moss'],
    },
  ],
  [
    'name and time in one box',
    {
      head: og + published,
      body: `<h1 class="title_post">${TITLE}</h1><div class="author">By <a href="/author/dina-moss">Dina Moss</a> &nbsp;<span>July 8, 2026 | 05:01 pm GMT-4</span></div><div class="fck_detail">${TEXT}</div>`,
      authors: ['Dina Moss'],
    },
  ],
  [
    'a name that only a machine reads',
    {
      head: og + published,
      body: `<article itemscope itemtype="http://schema.org/NewsArticle"><h1 itemprop="headline">${TITLE}</h1><span itemprop="author" itemscope itemtype="http://schema.org/Person"><meta itemprop="name" content="Dina Moss"></span><div itemprop="articleBody">${TEXT}</div></article>`,
      authors: ['Dina Moss'],
    },
  ],
  [
    'a section before the headline inside its own element',
    {
      head: og + published,
      body: `<article><h1><span class="kicker">Opinion</span> <span class="headline">${TITLE}</span></h1><p class="byline">By Dina Moss</p>${TEXT}</article>`,
      authors: ['Dina Moss'],
    },
  ],
  [
    'a mark of a link behind the headline',
    {
      head: og + published,
      body: `<article><h1>${TITLE} <a class="permalink" href="#title">#</a></h1><p class="byline">By Dina Moss</p>${TEXT}</article>`,
      authors: ['Dina Moss'],
    },
  ],
  [
    'a placeholder of the system for a headline in the data',
    {
      head: `<title>${TITLE}</title>${published}${ld({ headline: 'untitled', author: { '@type': 'Person', name: 'Dina Moss' } })}`,
      body: `<article><h1 class="headline">${TITLE}</h1>${TEXT}</article>`,
      authors: ['Dina Moss'],
    },
  ],
  [
    'who wrote, who edited and who took the pictures',
    {
      head: og + published,
      body: `<article><h1>${TITLE}</h1><div class="credits"><p>Words by Dina Moss</p><p>Photographs by Jo Hale</p><p>Edited by Ann de Vries</p></div>${TEXT}</article>`,
      authors: ['Dina Moss'],
    },
  ],
  [
    'no person, only wires and desks',
    {
      head: og + ld({ author: { '@type': 'Person', name: 'Associated Press' } }),
      body: `<article><h1>${TITLE}</h1><p class="byline">By Bay Courier Staff and wire reports</p>${TEXT}</article><aside class="most-read"><ol><li><a href="/2">Ferry fares to rise</a> <span class="byline">By Jo Hale</span></li></ol></aside>`,
      authors: [],
    },
  ],
];

describe.each(NEWSROOMS)('%s', (_, { head, body, authors, title }) => {
  it('is read right', () => {
    const { document } = parseHTML(
      `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">${head}</head><body><header><a href="/">Home</a></header>${body}</body></html>`,
    );
    const read = summary(captureArticle(document, 'https://courier.example/2026/07/08/bridge.html'));
    expect(read).toMatchObject({ title: title ?? TITLE, authors });
    expect(read).toHaveProperty('published.at', expect.stringMatching(/^2026-07-08/));
    expect(read).toHaveProperty(
      'blocks',
      BODY.map((text) => ({ kind: 'paragraph', text })),
    );
  });
});
