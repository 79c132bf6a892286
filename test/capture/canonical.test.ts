import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../lib/core/article.ts';
import { capture, PARAGRAPHS, TITLE } from './support/invented.ts';

const url = 'https://baotrungdu.vn/song-lo-123456.html?utm_source=zalo';
const own = 'https://baotrungdu.vn/song-lo-123456.html';
const read = (head: string) =>
  buildArticle(capture({ head, body: `<h1>${TITLE}</h1><div>${PARAGRAPHS}</div>`, url })).article;
const link = (href: string): string => `<link rel="canonical" href="${href}">`;
const og = (href: string): string => `<meta property="og:url" content="${href}">`;

describe('the canonical address', () => {
  it.each([
    ['the link', link(own), own, 'link[rel=canonical]', []],
    ['the link and the same told again', `${link(own)}${og(own)}`, own, 'link[rel=canonical]', []],
    ['of the same page in another form', `${link(own)}${og(`${own}?amp=1`)}`, own, 'link[rel=canonical]', []],
    ['OpenGraph alone', og(own), own, 'meta[og:url]', []],
    [
      'OpenGraph, where the link is the front page',
      `${link('https://baotrungdu.vn/')}${og(own)}`,
      own,
      'meta[og:url]',
      [{ value: 'https://baotrungdu.vn/', source: 'link[rel=canonical]' }],
    ],
    [
      'the page itself, where both are another site’s',
      `${link('https://khac.example/a')}${og('https://khac.example/b')}`,
      own,
      'link[rel=canonical]',
      [
        { value: 'https://khac.example/a', source: 'link[rel=canonical]' },
        { value: 'https://khac.example/b', source: 'meta[og:url]' },
      ],
    ],
  ])('%s', (_, head, canonicalUrl, source, others) => {
    const article = read(head);
    expect([article.canonicalUrl, article.sources.canonicalUrl]).toEqual([canonicalUrl, source]);
    expect(article.disagreements).toEqual(
      others.length === 0 ? [] : [{ field: 'canonicalUrl', reason: 'same-page', others }],
    );
  });
});
