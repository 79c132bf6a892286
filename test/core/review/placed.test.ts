import { describe, expect, it } from 'vitest';
import { captured, placeCorrection } from '../../../lib/core/review/placed.ts';
import type { Article } from '../../../lib/core/schema/article.ts';
import type { Change } from '../../../lib/core/schema/correction.ts';
import { articleOf } from '../../support/articles.ts';
import { blockChange, correct, givenTime } from '../../support/corrections.ts';
import { recordId, verdictsOf } from '../../support/verdicts.ts';

const BLOCKS = ['Một.', 'Hai.', 'Ba.'];
const from = articleOf(BLOCKS, { title: 'Tiêu đề', sapo: 'Sapo.' });
const page = (more: Partial<Article>, blocks = BLOCKS): Article =>
  articleOf(blocks, { title: 'Tiêu đề', sapo: 'Sapo.', ...more });

const outcome = (change: Change, of: Article | undefined, to: Article): string => {
  const [verdict] = verdictsOf([correct(recordId(1), change)]);
  if (verdict?.type !== 'correct') throw new Error('no correction');
  const there = captured(to);
  const placed = placeCorrection(verdict, of === undefined ? undefined : of === to ? there : captured(of), there);
  if (placed.outcome === 'lost') return 'lost';
  const { block } = placed.placed;
  return block === null ? placed.outcome : `${placed.outcome} ${to.blocks[block]?.start}`;
};

const title: Change = { field: 'title', value: 'Đúng' };
const time: Change = { field: 'published', value: givenTime('2026-03-06T08:00:00+07:00') };
const published = givenTime('2026-03-07T08:01:00+07:00');

describe('a correction of metadata on another version of the page', () => {
  it.each<[string, Change, Article, string]>([
    ['the title it corrected', title, page({ sapo: 'Sapo mới.' }, ['Bài viết lại.']), 'exact'],
    ['another title', title, page({ title: 'Tiêu đề mới' }), 'lost'],
    ['the very title it gives', title, page({ title: 'Đúng' }), 'exact'],
    ['the sapo it corrected', { field: 'sapo', value: 'Đúng.' }, page({ title: 'Tiêu đề mới' }), 'exact'],
    ['another sapo', { field: 'sapo', value: 'Đúng.' }, page({ sapo: 'Sapo mới.' }), 'lost'],
    ['no sapo any more', { field: 'sapo', value: 'Đúng.' }, page({ sapo: null }), 'lost'],
    ['no sapo, as it says', { field: 'sapo', value: null }, page({ sapo: null }), 'exact'],
    ['the authors it corrected', { field: 'authors', value: [] }, page({ title: 'Mới' }), 'exact'],
    ['one author more', { field: 'authors', value: [] }, page({ authors: ['Thu Hà', 'Nam'] }), 'lost'],
    ['the outlet it corrected', { field: 'outlet', value: null }, page({ title: 'Mới' }), 'exact'],
    ['another outlet', { field: 'outlet', value: null }, page({ outlet: 'Báo khác' }), 'lost'],
    ['the time it corrected', time, page({ title: 'Mới' }), 'exact'],
    ['that time read elsewhere', time, page({ published: { ...published, source: 'time' } }), 'exact'],
    ['another time', time, page({ published: { ...published, at: '2026-03-07T08:02:00+07:00' } }), 'lost'],
    ['less of that time', time, page({ published: { ...published, precision: 'day' } }), 'lost'],
    ['no time', time, page({ published: null }), 'lost'],
  ])('which has %s', (_, change, to, expected) => {
    expect(outcome(change, from, to)).toBe(expected);
  });

  it('that nobody has', () => {
    expect(outcome(title, undefined, from)).toBe('lost');
  });
});

describe('a correction of a block', () => {
  const drop = (words: string): Change => {
    const index = from.blocks.findIndex(({ start, end }) => from.text.slice(start, end) === words);
    return blockChange(from, index, 'drop');
  };

  it.each<[string, string, Article, string]>([
    ['stands where it stood', 'Hai.', page({}, [...BLOCKS, 'Bốn.']), 'exact 19'],
    ['stands elsewhere', 'Hai.', page({}, ['Không.', ...BLOCKS]), 'moved 26'],
    ['is the sapo', 'Sapo.', page({}, ['Không.', ...BLOCKS]), 'exact 8'],
    ['is gone', 'Hai.', page({}, ['Một.', 'Ba.']), 'lost'],
    ['is there twice', 'Hai.', page({}, [...BLOCKS, 'Hai.']), 'lost'],
    ['has other words', 'Hai.', page({}, ['Một.', 'Hai!', 'Ba.']), 'lost'],
    ['is part of a longer one', 'Hai.', page({}, ['Một.', 'Hai. Ba.']), 'lost'],
    ['is the title now', 'Hai.', page({ title: 'Hai.' }, ['Một.', 'Ba.']), 'lost'],
  ])('on a version where it %s', (_, words, to, expected) => {
    expect(outcome(drop(words), from, to)).toBe(expected);
  });

  it.each<[string, Change]>([
    ['the title', { field: 'block', start: 0, end: 7, quote: 'Tiêu đề', as: 'drop' }],
    ['other words', { field: 'block', start: 8, end: 13, quote: 'Sapo!', as: 'drop' }],
    ['a part of a block', { field: 'block', start: 8, end: 12, quote: 'Sapo', as: 'drop' }],
    ['two blocks', { field: 'block', start: 8, end: 18, quote: 'Sapo.\nMột.', as: 'drop' }],
  ])('is lost where it is of %s', (_, change) => {
    expect(outcome(change, from, from)).toBe('lost');
    expect(outcome(change, from, page({}, ['Một.']))).toBe('lost');
  });

  it('is lost where its own version had two such blocks, since nobody can say which of them is left', () => {
    const twice = page({}, ['Hai.', 'Một.', 'Hai.']);
    const last = blockChange(twice, 4, 'drop');
    expect(outcome(last, twice, twice)).toBe('exact 24');
    expect(outcome(last, twice, page({}, ['Hai.', 'Một.']))).toBe('lost');
  });
});
