import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/capture/index.ts';
import { articleAround } from './support/article-around.ts';

const read = (html: string, url = 'https://bao.example/tin/x.html') => {
  const answer = extractArticle(parseHTML(html).document, url);
  if (!answer.ok) throw new Error(answer.refusal);
  return answer.capture;
};
const urls = (body: string): string[] => read(articleAround(body)).images.map(({ url }) => url);
const one = (body: string) => {
  const { images } = read(articleAround(body));
  expect(images.length).toBe(1);
  return images[0];
};
const BLANK = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const A = 'https://anh.bao.example/2026/a.jpg';

describe('where an image really is', () => {
  it.each([
    ['plain', `<p><img src="${A}"></p>`, A],
    ['relative', '<p><img src="/2026/a.jpg"></p>', 'https://bao.example/2026/a.jpg'],
    ['beside the page', '<p><img src="a.jpg"></p>', 'https://bao.example/tin/a.jpg'],
    ['loaded late, behind a transparent one', `<p><img src="${BLANK}" data-src="${A}"></p>`, A],
    ['loaded late, behind a file of one dot', `<p><img src="/img/blank.gif" data-lazy-src="${A}"></p>`, A],
    ['behind a small blurred one', `<p><img src="${A}?w=20&blur=5" data-src="${A}"></p>`, A],
    [
      'the original over the thumb',
      `<p><img src="https://anh.bao.example/thumb_w/640/a.jpg" data-original="${A}"></p>`,
      A,
    ],
    ['the widest of a set', `<p><img src="/s.jpg" srcset="/s.jpg 320w, ${A} 1200w, /m.jpg 640w"></p>`, A],
    ['the densest of a set', `<p><img src="/s.jpg" srcset="/s.jpg, ${A} 2x"></p>`, A],
    [
      'a set with commas in its addresses',
      `<p><img srcset="https://anh.bao.example/w_300,h_200/a.jpg 300w, https://anh.bao.example/w_900,h_600/a.jpg 900w"></p>`,
      'https://anh.bao.example/w_900,h_600/a.jpg',
    ],
    ['a set loaded late', `<p><img src="${BLANK}" data-srcset="/s.jpg 320w, ${A} 1200w"></p>`, A],
    [
      'sources of a picture',
      `<picture><source srcset="/s.webp 400w"><source data-srcset="${A} 1600w"><img src="${BLANK}"></picture>`,
      A,
    ],
    [
      'what stands there for browsers without scripts',
      `<p><img class="lazy" src="${BLANK}"><noscript><img src="${A}"></noscript></p>`,
      A,
    ],
    ['of full width, said as none', `<p><img src="${BLANK}" data-original="${A}?width=0&s=1"></p>`, `${A}?width=0&s=1`],
    [
      'in a quality that is not the best',
      '<p><img src="/_next/image?url=a.jpg&w=1920&q=75"></p>',
      'https://bao.example/_next/image?url=a.jpg&w=1920&q=75',
    ],
    ['that alone', `<p><noscript><img alt="" src="${A}"></noscript></p>`, A],
  ])('%s', (_, body, url) => {
    expect(urls(body)).toEqual([url]);
  });

  it('by the address that the page gives as its base', () => {
    const html = articleAround('<p><img src="a.jpg"></p>').replace(
      '<head>',
      '<head><base href="https://cdn.example/b/">',
    );
    expect(read(html).images[0]?.url).toBe('https://cdn.example/b/a.jpg');
  });
});

describe('what is no image of the article', () => {
  it.each([
    ['a stand-in alone', `<p><img src="${BLANK}"></p>`],
    ['a face', '<p><img class="avatar" src="/a.jpg"></p>'],
    ['a button', '<p><img src="/i/share.png" width="24" height="24"></p>'],
    ['a logo', '<p><img src="/logo.png"></p>'],
    ['a drawing of the page', '<p><img src="/play.svg"></p>'],
    ['a counter', '<p><img src="https://dem.example/beacon.gif" width="1" height="1"></p>'],
    [
      'a counter for browsers without scripts',
      '<noscript><img height="1" width="1" src="https://dem.example/tr?id=1"></noscript>',
    ],
    ['a script address', '<p><img src="javascript:alert(1)"></p>'],
    ['a teaser of another article', '<p><a href="/tin/khac.html"><img src="/khac.jpg"></a></p>'],
    ['in a box of other articles', '<div class="related-news"><img src="/khac.jpg"><a href="/k">Bài khác</a></div>'],
    ['hidden', '<p hidden><img src="/a.jpg"></p>'],
  ])('%s', (_, body) => {
    expect(urls(body)).toEqual([]);
  });
});

describe('what stands with an image', () => {
  it.each([
    [
      'a caption, who took it',
      `<figure><img src="${A}" alt="Hội nghị"><figcaption>Quang cảnh hội nghị. Ảnh: An Minh</figcaption></figure>`,
      { alt: 'Hội nghị', caption: 'Quang cảnh hội nghị. Ảnh: An Minh', credit: 'An Minh' },
    ],
    [
      'in brackets',
      `<figure><img src="${A}"><figcaption>Quang cảnh hội nghị. (Ảnh: Trí Dũng/TTXVN)</figcaption></figure>`,
      { alt: null, caption: 'Quang cảnh hội nghị. (Ảnh: Trí Dũng/TTXVN)', credit: 'Trí Dũng/TTXVN' },
    ],
    [
      'an agency in brackets',
      `<figure><img src="${A}"><figcaption>A meeting in Hanoi. (AP Photo/B. Cole)</figcaption></figure>`,
      { alt: null, caption: 'A meeting in Hanoi. (AP Photo/B. Cole)', credit: 'AP Photo/B. Cole' },
    ],
    [
      'set apart',
      `<figure class="tplCaption"><img src="${A}"><figcaption><p class="Image">Quang cảnh hội nghị tại đầu cầu tỉnh <em>An Minh</em></p></figcaption></figure>`,
      { alt: null, caption: 'Quang cảnh hội nghị tại đầu cầu tỉnh An Minh', credit: 'An Minh' },
    ],
    [
      'no credit',
      `<figure><img src="${A}"><figcaption>Nguồn nước sạch: niềm vui của bản.</figcaption></figure>`,
      { alt: null, caption: 'Nguồn nước sạch: niềm vui của bản.', credit: null },
    ],
    [
      'in a table',
      `<table class="picture"><tr><td><img src="${A}"></td></tr><tr><td class="pCaption">Quang cảnh hội nghị.</td></tr></table>`,
      { alt: null, caption: 'Quang cảnh hội nghị.', credit: null },
    ],
    [
      'above it',
      `<figure><figcaption>Quang cảnh hội nghị.</figcaption><img src="${A}"></figure>`,
      { alt: null, caption: 'Quang cảnh hội nghị.', credit: null },
    ],
    [
      'a paragraph in italics',
      `<p><img src="${A}"></p><p><em>Quang cảnh hội nghị.</em></p>`,
      { alt: null, caption: 'Quang cảnh hội nghị.', credit: null },
    ],
    [
      'a line in italics under it in one box',
      `<div style="text-align:center"><img src="${A}"><br><i>Quang cảnh hội nghị</i></div>`,
      { alt: null, caption: 'Quang cảnh hội nghị', credit: null },
    ],
    [
      'an empty caption',
      `<figure><img src="${A}" alt="IMG_2031.JPG"><figcaption><p></p></figcaption></figure>`,
      { alt: null, caption: null, credit: null },
    ],
    ['text below is none', `<p><img src="${A}"></p>`, { alt: null, caption: null, credit: null }],
  ])('%s', (_, body, want) => {
    expect(one(body)).toEqual({ url: A, ...want });
  });

  it('goes with the last of several, with all in one box', () => {
    const captions = (body: string) => read(articleAround(body)).images.map(({ caption }) => caption);
    expect(
      captions('<p><img src="/1.jpg"></p><figure><img src="/2.jpg"><figcaption>Hai.</figcaption></figure>'),
    ).toEqual([null, 'Hai.']);
    expect(
      captions(
        '<div class="pair"><figure><img src="/1.jpg"></figure><figure><img src="/2.jpg"></figure><figcaption>Một và hai.</figcaption></div>',
      ),
    ).toEqual(['Một và hai.', 'Một và hai.']);
  });
});

it('lists images in order, each once, with the one that leads the article', () => {
  const html = articleAround(
    `<figure><img src="/2.jpg"></figure><p><img src="/3.jpg"><img data-src="/2.jpg"></p>`,
  ).replace(
    '<article><h1>Rà soát chương trình hành động của cấp ủy</h1>',
    '<header><h1>Rà soát chương trình hành động của cấp ủy</h1><figure class="article__avatar"><img src="/1.jpg"><figcaption>Một.</figcaption></figure></header><article>',
  );
  expect(read(html).images.map(({ url }) => url)).toEqual([1, 2, 3].map((n) => `https://bao.example/${n}.jpg`));
  expect(read(html).images[0]?.caption).toBe('Một.');
});
