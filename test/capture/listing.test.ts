import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../lib/capture/index.ts';
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
