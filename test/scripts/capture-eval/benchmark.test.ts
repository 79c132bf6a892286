import { describe, expect, it } from 'vitest';
import { halfOf, type PageScore, readPages } from '../../../scripts/capture-eval/benchmark.ts';
import { pageChanges } from '../../../scripts/capture-eval/page-changes.ts';

describe('the scorer’s list of pages', () => {
  it('is read whole; its head is no page', () => {
    const table = [
      '2 pages (0 missing)  F1 0.969  P 0.953  R 0.985  accuracy 0.271',
      '0.322  574 surplus, 0 lost  aa',
      '1.000  0 surplus, 0 lost  a page of several words',
      '',
    ].join('\n');
    expect([...readPages(table, new Map([['aa', 'thân bài']])).values()]).toEqual([
      { page: 'aa', f1: 0.322, surplus: 574, lost: 0, body: 'thân bài' },
      { page: 'a page of several words', f1: 1, surplus: 0, lost: 0, body: '' },
    ]);
  });
});

it('the halves hang on the name alone, and are two', () => {
  const names = Array.from({ length: 1000 }, (_, number) => `page-${number}`);
  const firstHalf = names.filter((name) => halfOf(name) === 'a').length;
  expect(firstHalf).toBeGreaterThan(450);
  expect(firstHalf).toBeLessThan(550);
  expect(halfOf('page-1')).toBe(halfOf('page-1'));
});

const scored = (page: string, f1: number, body: string): [string, PageScore] => [
  page,
  { page, f1, surplus: 0, lost: 0, body },
];

it('pages read differently, the greatest loss first, with the lines that came and went', () => {
  const before = new Map([
    scored('better', 0.5, 'câu của bài\nQuảng cáo'),
    scored('worse', 1, 'câu của bài, câu nữa'),
    scored('same', 1, 'câu'),
  ]);
  const after = new Map([
    scored('better', 1, 'câu của bài'),
    scored('worse', 0.8, 'câu của bài, câu nữa\nTin khác'),
    scored('same', 1, 'câu'),
    scored('new', 1, 'câu'),
  ]);
  const truth = new Map([['worse', 'Câu của bài, câu nữa']]);
  expect(pageChanges(before, after, truth)).toEqual([
    { page: 'worse', f1: 0.8, delta: expect.closeTo(-0.2), lines: ['+ ✗ Tin khác'] },
    { page: 'better', f1: 1, delta: 0.5, lines: ['− ✗ Quảng cáo'] },
  ]);
});

it('a line of the article is marked as such by its whole words, and many lines are counted', () => {
  const lines = Array.from({ length: 8 }, (_, number) => `dòng ${number}`).join('\n');
  const [change] = pageChanges(
    new Map([scored('p', 1, lines)]),
    new Map([scored('p', 0.1, 'dòn')]),
    new Map([['p', 'dòng 0, dòng 1']]),
  );
  expect(change?.lines).toEqual([
    '+ ✗ dòn',
    '− ✓ dòng 0',
    '− ✓ dòng 1',
    '− ✗ dòng 2',
    '− ✗ dòng 3',
    '− ✗ dòng 4',
    '− ✗ dòng 5',
    '−   and 2 lines more',
  ]);
});
