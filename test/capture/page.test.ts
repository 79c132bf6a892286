import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/capture/index.ts';
import { LARGEST_PAGE } from '../../lib/capture/page.ts';
import { isTooLong } from '../../lib/capture/too-long.ts';
import { Article, RawCapture } from '../../lib/core/schema/index.ts';

describe('how long an article may be', () => {
  const blocks = (count: number, length: number) => Array.from({ length: count }, () => ({ text: 'x'.repeat(length) }));

  it.each<[string, { text: string }[], boolean]>([
    ['an article', blocks(40, 400), false],
    ['a decree of 40,000 items', blocks(40_000, 100), false],
    ['one block that is a book', blocks(1, 1_000_001), true],
    ['as many blocks as no article has', blocks(50_001, 1), true],
    ['as much text as no article has', blocks(5000, 1000), true],
  ])('%s: too long is %s', (_, given, tooLong) => {
    expect(isTooLong(given)).toBe(tooLong);
  });

  it('is what the worker takes', () => {
    expect(Article.shape.text.safeParse('x'.repeat(4_900_000)).success).toBe(true);
    const most = blocks(50_000, 90).map(({ text }) => ({ kind: 'paragraph', text }));
    expect(RawCapture.shape.blocks.safeParse(most).success).toBe(true);
    expect(RawCapture.shape.blocks.safeParse([...most, { kind: 'paragraph', text: 'x' }]).success).toBe(false);
  });

  it('a longer one is refused as a page too large', () => {
    const paragraphs = Array.from(
      { length: 5000 },
      (_, n) => `<p>Đoạn ${n} của tin này, ${'rà soát chương trình, '.repeat(50)}.</p>`,
    );
    const html = `<html><head><title>Một tin dài lạ thường</title></head><body><article><h1>Một tin dài lạ thường</h1>${paragraphs.join('')}</article></body></html>`;
    expect(html.length).toBeLessThan(LARGEST_PAGE);
    expect(extractArticle(parseHTML(html).document, 'https://bao.example/x')).toEqual({
      ok: false,
      refusal: 'page-too-large',
    });
  }, 60_000);
});

it('names of a hundred people at most, however many there are', () => {
  const people = Array.from({ length: 150 }, (_, n) => ({
    '@type': 'Person',
    name: `Lê Văn ${String.fromCharCode(65 + (n % 26))}${String.fromCharCode(97 + Math.floor(n / 26))}`,
  }));
  const html = `<html><head><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author: people })}</script></head><body><article><h1>Một tin của nhiều người viết</h1>${[1, 2, 3].map((n) => `<p>Đoạn ${n}: ${'rà soát chương trình hành động, bổ sung chỉ tiêu, '.repeat(4)}.</p>`).join('')}</article></body></html>`;
  const answer = extractArticle(parseHTML(html).document, 'https://bao.example/x');
  expect(answer.ok && answer.capture.authors.length).toBe(100);
});
