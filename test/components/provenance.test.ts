import { describe, expect, it } from 'vitest';
import { provenanceRows } from '../../components/provenance.ts';
import type { Article, Disagreement } from '../../lib/core/schema/article.ts';
import { translator } from '../../lib/i18n/index.ts';
import { sourceText } from '../../lib/i18n/source.ts';
import { articleOf } from '../support/articles.ts';

const rowsOf = (more: Partial<Article>) => provenanceRows({ ...articleOf(['Một đoạn.']), ...more });
const rowOf = (field: Disagreement['field'], more: Partial<Article>) => rowsOf(more).find((row) => row.field === field);

describe('provenanceRows', () => {
  it('says of each value where it was read, in the order of the screen', () => {
    expect(rowsOf({}).map(({ field, source }) => [field, source])).toEqual([
      ['title', 'h1'],
      ['authors', 'json-ld'],
      ['outlet', 'og:site_name'],
      ['published', 'json-ld'],
      ['canonicalUrl', 'link'],
    ]);
  });

  it('gives people in one line and times as they are', () => {
    expect(rowOf('authors', { authors: ['Thu Hà', 'Minh An'] })?.value).toBe('Thu Hà, Minh An');
    expect(rowOf('published', {})?.value).toMatchObject({ at: '2026-03-07T08:01:00+07:00', precision: 'minute' });
  });

  it('tells what was not believed, also where nothing was', () => {
    const person: Disagreement = {
      field: 'authors',
      reason: 'person',
      others: [{ value: 'Báo Thử nghiệm', source: 'meta[author]' }],
    };
    const rank: Disagreement = { ...person, reason: 'rank', others: [{ value: 'TN', source: 'meta[dable:author]' }] };
    const sources = { ...articleOf(['Một đoạn.']).sources, authors: null };
    const row = rowOf('authors', { authors: [], sources, disagreements: [person, rank] });
    expect(row).toEqual({ field: 'authors', value: null, source: null, disagreements: [person, rank] });
    expect(rowOf('title', { disagreements: [person] })?.disagreements).toEqual([]);
  });

  it('shows no row of what no source speaks of', () => {
    expect(rowOf('sapo', { sapo: null })).toBeUndefined();
    expect(rowOf('lang', { lang: 'vi' })).toBeUndefined();
    expect(rowOf('updated', { updated: null })).toBeUndefined();
  });
});

describe('sourceText', () => {
  it.each([
    ['json-ld', 'dữ liệu JSON-LD của trang'],
    ['h1', 'tiêu đề in trên trang (h1)'],
    ['outlet pack mcms.one: h1.cms-title', 'quy tắc riêng mcms.one: h1.cms-title'],
    ['outlet pack VnExpress: meta[a:b]', 'quy tắc riêng VnExpress: meta[a:b]'],
    ['meta[og:title]', 'meta[og:title]'],
    ['outlet pack', 'outlet pack'],
    ['toString', 'toString'],
  ])('%s: %s', (source, words) => {
    expect(sourceText(translator('vi'), source)).toBe(words);
  });
});
