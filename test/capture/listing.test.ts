import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/capture/index.ts';
import { articleAround } from './support/article-around.ts';
import { ARTICLES_LIKE_LISTINGS, LISTINGS } from './support/listing-pages.ts';

const textOf = (html: string): string => {
  const answer = extractArticle(parseHTML(html).document, 'https://bao.example/x.html');
  return answer.ok ? answer.capture.blocks.map(({ text }) => text).join('\n') : answer.refusal;
};
const answerOf = (html: string): string => {
  const answer = extractArticle(parseHTML(html).document, 'https://bao.example/x.html');
  return answer.ok ? 'article' : answer.refusal;
};

describe('a page of teasers is said to be one', () => {
  it.each(Object.entries(LISTINGS))('%s', (_, html) => {
    expect(answerOf(html)).toBe('listing');
  });
});

describe('an article that looks like one is none', () => {
  it.each(Object.entries(ARTICLES_LIKE_LISTINGS))('%s', (_, html) => {
    expect(answerOf(html)).toBe('article');
  });
});

describe('the others are left out', () => {
  it.each([
    ['short news above many teasers', 'Theo Văn phòng Tỉnh ủy', 'Công trình do Nhân dân'],
    ['short news whose related teasers stand in its own box', 'Theo Văn phòng Tỉnh ủy', 'Công trình do Nhân dân'],
    ['a little text among many teasers', 'Bí thư Tỉnh ủy giao', 'Công trình do Nhân dân'],
    ['an article that is called nothing to machines', 'Phát biểu kết thúc', 'Công trình do Nhân dân'],
    ['an article and the next ones below it', 'Phát biểu kết thúc', 'Khánh thành nhà văn hóa'],
    ['an article and the next ones, each an article element', 'Phát biểu kết thúc', 'Khánh thành nhà văn hóa'],
  ])('%s', (name, own, others) => {
    const text = textOf(ARTICLES_LIKE_LISTINGS[name] ?? '');
    expect(text).toContain(own);
    expect(text).not.toContain(others);
  });
});

const TEASER =
  'Đây là phần dẫn của một bài khác, dài hơn một dòng, kể việc ở một xã khác trong tỉnh, không thuộc về bài đang đọc này.';
const HEADLINE = 'Xã bên cạnh khởi công con đường bê tông';
const LATER =
  '<p>Đoạn sau hộp, vẫn là lời của bài này, nói tiếp về chương trình hành động của các cấp ủy trong tỉnh.</p>';

describe('a teaser alone in the article is cut, what stands below it is not', () => {
  it.each([
    [
      'an article element',
      `<article class="inner"><figure><a href="/k.html"><img src="/k.jpg"></a></figure><div><a href="/k.html"><h5>${HEADLINE}</h5></a><p>${TEASER}</p></div></article>`,
    ],
    [
      'under a heading that says so',
      `<h3>Tin liên quan</h3><div class="item"><h3><a href="/k.html">${HEADLINE}</a></h3><p>${TEASER}</p></div>`,
    ],
    [
      'two under such a heading',
      `<p><b>Có thể bạn quan tâm</b></p><div><h4><a href="/k.html">${HEADLINE}</a></h4><p>${TEASER}</p></div><div><h4><a href="/l.html">${HEADLINE} dài</a></h4><p>${TEASER}</p></div>`,
    ],
  ])('%s', (_, box) => {
    const text = textOf(articleAround(`${box}${LATER}`));
    expect(text).toContain('Đoạn sau hộp');
    expect(text).not.toContain('một bài khác');
    expect(text).not.toContain(HEADLINE);
  });

  it('but not what the article itself says under a linked heading', () => {
    expect(
      textOf(articleAround(`<h3><a href="https://khac.example/k">${HEADLINE}</a></h3><p>${TEASER}</p>${LATER}`)),
    ).toContain(TEASER);
  });
});

describe('a body that the page marks ends where the mark ends', () => {
  const page = (mark: string): string =>
    articleAround('').replace(
      /<p>.*<\/p>/s,
      (body) =>
        `<div ${mark}>${body}</div><div><h3>Gói tin tức mới</h3><p>Những câu chuyện được ban biên tập chọn lọc kỹ lưỡng, đến với bạn mỗi sáng, trước khi một ngày làm việc bắt đầu.</p></div>`,
    );
  it.each([
    ['articleBody', 'itemprop="articleBody"', false],
    ['a role', 'data-role="content"', false],
    ['not where nothing is marked', 'class="x"', true],
  ])('%s', (_, mark, kept) => {
    expect(textOf(page(mark)).includes('ban biên tập chọn lọc')).toBe(kept);
    expect(textOf(page(mark))).toContain('Sau cùng');
  });
});
