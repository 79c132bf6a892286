import { describe, expect, it } from 'vitest';
import type { RawCapture } from '../../lib/core/schema/index.ts';
import { capture, ld, meta, PARAGRAPHS, TITLE } from './support/invented.ts';

const story = (about: string): string =>
  `<main><div class="bai"><div class="dau"><h1>${TITLE}</h1>${about}</div><div class="noi-dung">${PARAGRAPHS}</div></div></main>`;
const news = (values: object): string => ld({ '@type': 'NewsArticle', headline: TITLE, ...values });
const date = (text: string): string => story(`<div class="date">${text}</div>`);
const times = ({ published, updated, disagreements }: RawCapture) => ({ published, updated, disagreements });

describe('sources that disagree', () => {
  it('prints lead over local time with a false Z', () => {
    const head = news({ datePublished: '2026-03-07T08:01:00Z' });
    expect(times(capture({ head, body: date('07/03/2026 08:01') }))).toMatchObject({
      published: { at: '2026-03-07T08:01:00+07:00', source: 'div.date' },
      disagreements: [
        { field: 'published', reason: 'shown', others: [{ value: '2026-03-07T08:01:00Z', source: 'json-ld' }] },
      ],
    });
  });

  it('a clock is more exact than a midnight that fills the place of one', () => {
    const head = news({ datePublished: '2026-03-07T00:00:00+07:00' });
    expect(times(capture({ head, body: date('07/03/2026 08:01') }))).toMatchObject({
      published: { at: '2026-03-07T08:01:00+07:00', source: 'div.date' },
      disagreements: [
        { field: 'published', reason: 'exact', others: [{ value: '2026-03-07T00:00:00+07:00', source: 'json-ld' }] },
      ],
    });
  });

  it('another moment is told', () => {
    const head = `${news({ datePublished: '2026-03-06T22:00:00+07:00' })}${meta('article:published_time', '2026-03-07T08:01:00+07:00')}`;
    expect(times(capture({ head, body: date('07/03/2026 08:30') }))).toMatchObject({
      published: { at: '2026-03-06T22:00:00+07:00', source: 'json-ld' },
      disagreements: [
        {
          field: 'published',
          reason: 'rank',
          others: [
            { value: '2026-03-07T08:01:00+07:00', source: 'meta[article:published_time]' },
            { value: '2026-03-07T08:30:00+07:00', source: 'div.date' },
          ],
        },
      ],
    });
  });

  it.each([
    ['seconds', '2026-03-07T08:01:42+07:00', '07/03/2026 08:01'],
    ['UTC', '2026-03-07T01:01:42Z', '07/03/2026 08:01'],
    ['a day alone', '2026-03-07T08:01:42+07:00', '07/03/2026'],
    ['the day before in UTC', '2026-03-06T18:30:00Z', '07/03/2026'],
    ['a zone', '2026-03-07T08:01:00+07:00', '07/03/2026 08:01 GMT+7'],
  ])('the same moment is no disagreement: %s', (_, datePublished, printed) => {
    expect(capture({ head: news({ datePublished }), body: date(printed) }).disagreements).toEqual([]);
  });

  it('a time without zone on a page from abroad is no disagreement', () => {
    const english =
      'The committee met in the capital to discuss how the party cells of the district should be arranged. ';
    const body = `<h1>Party committee meets in the capital</h1><div class="date">March 7, 2026 3:01 AM</div><div>${`<p>${english.repeat(3)}</p>`.repeat(4)}</div>`;
    const head = ld({ '@type': 'NewsArticle', datePublished: '2026-03-07T08:01:00Z' });
    const found = capture({
      head,
      body,
      root: 'lang="en"',
      title: 'Party committee meets in the capital',
      url: 'https://news.example/a',
    });
    expect(times(found)).toMatchObject({ published: { at: '2026-03-07T08:01:00Z' }, disagreements: [] });
  });
});

describe('when it was updated', () => {
  const published = '2026-03-07T08:01:00+07:00';
  it.each([
    ['later', { dateModified: '2026-03-07T10:20:00+07:00' }, '', '2026-03-07T10:20:00+07:00'],
    ['the same', { dateModified: published }, '', null],
    ['a second later', { dateModified: '2026-03-07T08:01:30+07:00' }, '', null],
    ['earlier', { dateModified: '2026-03-07T07:00:00+07:00' }, '', null],
    ['printed', {}, '<div class="date">Cập nhật: 07/03/2026 10:20</div>', '2026-03-07T10:20:00+07:00'],
    [
      'printed beside the other',
      {},
      '<div class="date">Đăng lúc 08:01 07/03/2026 - Cập nhật lúc 10:20 07/03/2026</div>',
      '2026-03-07T10:20:00+07:00',
    ],
    [
      'marked',
      {},
      '<time itemprop="dateModified" datetime="2026-03-07T10:20:00+07:00">10:20</time>',
      '2026-03-07T10:20:00+07:00',
    ],
    ['a day alone', { dateModified: '2026-03-07' }, '', null],
  ])('%s', (_, values, about, at) => {
    const found = capture({ head: news({ datePublished: published, ...values }), body: story(about) });
    expect([found.published?.at, found.updated?.at ?? null]).toEqual([published, at]);
  });

  it('stands in for the time of publication where there is none', () => {
    const found = capture({ body: story('<div class="date">Cập nhật: 07/03/2026 10:20</div>') });
    expect([found.published?.at, found.updated]).toEqual(['2026-03-07T10:20:00+07:00', null]);
  });
});
