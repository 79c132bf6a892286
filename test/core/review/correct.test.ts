import { describe, expect, it } from 'vitest';
import { articleFaults } from '../../../lib/core/exchange/check-article.ts';
import { correctArticle } from '../../../lib/core/review/correct.ts';
import { captured, placeCorrection } from '../../../lib/core/review/placed.ts';
import { Article } from '../../../lib/core/schema/article.ts';
import type { BlockChange, Change } from '../../../lib/core/schema/correction.ts';
import { articleOf } from '../../support/articles.ts';
import { blockChange, correct, givenTime, lines } from '../../support/corrections.ts';
import { recordId, verdictsOf } from '../../support/verdicts.ts';

const title = 'Tiêu đề';
const WITH_SAPO = articleOf(['Một.', 'Hai.', 'Ba.'], { title, sapo: 'Sapo.' });
const WITHOUT = articleOf(['Một.', 'Hai.', 'Ba.'], { title });

/** The article after these corrections, given one after the other; each must hold. */
function corrected(article: Article, changes: readonly Change[]) {
  const verdicts = verdictsOf(changes.map((change) => correct(recordId(1), change)));
  const of = captured(article);
  const placed = verdicts.flatMap((verdict) => {
    if (verdict.type !== 'correct') return [];
    const place = placeCorrection(verdict, of, of);
    if (place.outcome === 'lost') throw new Error('the correction does not hold');
    return [place.placed];
  });
  return correctArticle(article, placed);
}

const as = (article: Article, ...decisions: (readonly [index: number, as: BlockChange])[]): Change[] =>
  decisions.map(([index, kind]) => blockChange(article, index, kind));
const newTitle: Change = { field: 'title', value: 'Khác' };
const newSapo: Change = { field: 'sapo', value: 'Mới.' };
const sapoBack: Change = { field: 'sapo', value: 'Sapo.' };
const noSapo: Change = { field: 'sapo', value: null };

describe('correctArticle: the text', () => {
  const captured = ['title: Tiêu đề', 'sapo: Sapo.', 'paragraph: Một.', 'paragraph: Hai.', 'paragraph: Ba.'];
  const [t, s, p1, p2, p3] = captured;

  it.each<[string, Change[], (string | undefined)[]]>([
    ['as captured', [], captured],
    ['another title', [newTitle], ['title: Khác', s, p1, p2, p3]],
    ['the last of two titles', [newTitle, { field: 'title', value: 'Nữa' }], ['title: Nữa', s, p1, p2, p3]],
    ['a title corrected back', [newTitle, { field: 'title', value: title }], captured],
    ['another sapo', [newSapo], [t, 'sapo: Mới.', p1, p2, p3]],
    ['no sapo', [noSapo], [t, p1, p2, p3]],
    ['no sapo, then one', [noSapo, newSapo], [t, 'sapo: Mới.', p1, p2, p3]],
    ['a paragraph out', as(WITH_SAPO, [3, 'drop']), [t, s, p1, p3]],
    ['a paragraph out and back', as(WITH_SAPO, [3, 'drop'], [3, 'keep']), captured],
    ['the sapo out', as(WITH_SAPO, [1, 'drop']), [t, p1, p2, p3]],
    ['the sapo out and back', as(WITH_SAPO, [1, 'drop'], [1, 'keep']), captured],
    ['a paragraph that is a caption', as(WITH_SAPO, [2, 'caption']), [t, s, 'caption: Một.', p2, p3]],
    ['the last of two decisions', as(WITH_SAPO, [2, 'caption'], [2, 'heading']), [t, s, 'heading: Một.', p2, p3]],
    ['a sapo that is a paragraph', as(WITH_SAPO, [1, 'paragraph']), [t, 'paragraph: Sapo.', p1, p2, p3]],
    ['another block the sapo', as(WITH_SAPO, [3, 'sapo']), [t, 'sapo: Hai.', 'paragraph: Sapo.', p1, p3]],
    ['the last of two sapos', as(WITH_SAPO, [3, 'sapo'], [4, 'sapo']), [t, 'sapo: Ba.', 'paragraph: Sapo.', p1, p2]],
    [
      'the first of two sapos again',
      as(WITH_SAPO, [3, 'sapo'], [4, 'sapo'], [3, 'sapo']),
      [t, 'sapo: Hai.', 'paragraph: Sapo.', p1, p3],
    ],
    [
      'another sapo than one that was kept',
      as(WITH_SAPO, [1, 'keep'], [3, 'sapo']),
      [t, 'sapo: Hai.', 'paragraph: Sapo.', p1, p3],
    ],
    ['the captured sapo again', as(WITH_SAPO, [3, 'sapo'], [1, 'keep']), captured],
    ['a sapo that is none again', as(WITH_SAPO, [3, 'sapo'], [3, 'keep']), captured],
    [
      'words for a block made the sapo',
      [...as(WITH_SAPO, [3, 'sapo']), newSapo],
      [t, 'sapo: Mới.', 'paragraph: Sapo.', p1, p3],
    ],
    [
      'a block made the sapo after words for it',
      [newSapo, ...as(WITH_SAPO, [3, 'sapo'])],
      [t, 'sapo: Hai.', 'paragraph: Sapo.', p1, p3],
    ],
    ['the captured sapo after words for it', [newSapo, ...as(WITH_SAPO, [1, 'keep'])], captured],
    ['a block made the sapo, and none', [...as(WITH_SAPO, [3, 'sapo']), noSapo], [t, 'paragraph: Sapo.', p1, p2, p3]],
    ['the captured sapo’s words after a block was made it', [...as(WITH_SAPO, [3, 'sapo']), sapoBack], captured],
    ['the captured sapo’s words after it was out', [...as(WITH_SAPO, [1, 'drop']), sapoBack], captured],
    [
      'words for a block made the sapo, and the captured words',
      [...as(WITH_SAPO, [3, 'sapo']), newSapo, sapoBack],
      captured,
    ],
    [
      'words for the sapo after it was the captured one again',
      [...as(WITH_SAPO, [3, 'sapo']), sapoBack, newSapo],
      [t, 'sapo: Mới.', p1, p2, p3],
    ],
    [
      'a block made the sapo and then a caption',
      as(WITH_SAPO, [3, 'sapo'], [3, 'caption']),
      [t, s, p1, 'caption: Hai.', p3],
    ],
    [
      'a block made the sapo and then out, where the captured one was made a paragraph',
      as(WITH_SAPO, [1, 'paragraph'], [3, 'sapo'], [3, 'drop']),
      [t, 'paragraph: Sapo.', p1, p3],
    ],
    ['all out', as(WITH_SAPO, [1, 'drop'], [2, 'drop'], [3, 'drop'], [4, 'drop']), [t]],
  ])('with a sapo: %s', (_, changes, expected) => {
    expect(lines(corrected(WITH_SAPO, changes).article)).toEqual(expected);
  });

  it.each<[string, Change[], string[]]>([
    ['a sapo typed', [newSapo], ['title: Tiêu đề', 'sapo: Mới.', 'paragraph: Một.']],
    ['the first paragraph', as(WITHOUT, [1, 'sapo']), ['title: Tiêu đề', 'sapo: Một.', 'paragraph: Hai.']],
    ['a later paragraph', as(WITHOUT, [2, 'sapo']), ['title: Tiêu đề', 'sapo: Hai.', 'paragraph: Một.']],
    ['words for it', [...as(WITHOUT, [1, 'sapo']), newSapo], ['title: Tiêu đề', 'sapo: Mới.', 'paragraph: Hai.']],
    [
      'a paragraph, then none',
      [...as(WITHOUT, [1, 'sapo']), noSapo],
      ['title: Tiêu đề', 'paragraph: Một.', 'paragraph: Hai.'],
    ],
    ['a sapo typed, then none', [newSapo, noSapo], ['title: Tiêu đề', 'paragraph: Một.', 'paragraph: Hai.']],
    ['none', [noSapo], ['title: Tiêu đề', 'paragraph: Một.', 'paragraph: Hai.']],
  ])('without a sapo: %s', (_, changes, expected) => {
    expect(lines(corrected(WITHOUT, changes).article).slice(0, 3)).toEqual(expected);
  });

  it('keeps blocks that were taken out where they stood, and says what was done by which verdict', () => {
    const { blocks } = corrected(WITH_SAPO, [...as(WITH_SAPO, [3, 'drop'], [4, 'sapo']), newTitle]);
    expect(blocks.map(({ kind, shown, typed, correction }) => [kind, shown !== null, typed, correction?.id])).toEqual([
      ['title', true, true, recordId(102)],
      ['sapo', true, false, recordId(101)],
      ['paragraph', true, false, recordId(101)],
      ['paragraph', true, false, undefined],
      ['paragraph', false, false, recordId(100)],
    ]);
    expect(blocks.map(({ captured: at }) => at && WITH_SAPO.text.slice(at.start, at.end))).toEqual([
      ...[title, 'Ba.', 'Sapo.', 'Một.', 'Hai.'],
    ]);
  });

  it.each<[string, Partial<Article>, Change[], string[]]>([
    ['a title typed', {}, [newTitle], ['title: Khác', 'paragraph: Một.', 'paragraph: Hai.']],
    [
      'a sapo and a title',
      {},
      [newSapo, newTitle],
      ['title: Khác', 'sapo: Mới.', 'paragraph: Một.', 'paragraph: Hai.'],
    ],
    ['a paragraph the sapo', {}, as(untitled(), [1, 'sapo']), ['sapo: Hai.', 'paragraph: Một.']],
    ['all taken out', {}, as(untitled(), [0, 'drop'], [1, 'drop']), ['paragraph: Một.', 'paragraph: Hai.']],
  ])('of a file without a title block: %s', (_, more, changes, expected) => {
    expect(lines(corrected({ ...untitled(), ...more }, changes).article)).toEqual(expected);
  });

  it('is one a capture could have made', () => {
    const changes = [newTitle, newSapo, ...as(WITH_SAPO, [2, 'drop'], [4, 'caption'])];
    const { article } = corrected(WITH_SAPO, changes);
    expect([...articleFaults(article, 'article')]).toEqual([]);
    expect(Article.parse(article)).toEqual(article);
  });
});

/** Such an article no capture makes; a file may hold one. */
function untitled(): Article {
  const text = 'Một.\nHai.';
  const blocks = [
    { kind: 'paragraph' as const, start: 0, end: 4 },
    { kind: 'paragraph' as const, start: 5, end: 9 },
  ];
  return { ...WITHOUT, blocks, text };
}

describe('correctArticle: metadata', () => {
  const time = givenTime('2026-03-06T00:00:00+07:00', 'day');

  it.each<[string, Change[], Partial<Article>, object]>([
    ['title', [newTitle], { title: 'Khác' }, { title: { original: title } }],
    ['sapo', [newSapo], { sapo: 'Mới.' }, { sapo: { original: 'Sapo.' } }],
    ['no sapo', [noSapo], { sapo: null }, { sapo: { original: 'Sapo.' } }],
    ['another block the sapo', as(WITH_SAPO, [2, 'sapo']), { sapo: 'Một.' }, { sapo: { original: 'Sapo.' } }],
    ['the sapo a paragraph', as(WITH_SAPO, [1, 'paragraph']), { sapo: null }, { sapo: { original: 'Sapo.' } }],
    ['the sapo out', as(WITH_SAPO, [1, 'drop']), { sapo: null }, { sapo: { original: 'Sapo.' } }],
    [
      'authors',
      [{ field: 'authors', value: ['Hà', 'Nam'] }],
      { authors: ['Hà', 'Nam'] },
      { authors: { original: ['Thu Hà'] } },
    ],
    ['no authors', [{ field: 'authors', value: [] }], { authors: [] }, { authors: { original: ['Thu Hà'] } }],
    ['outlet', [{ field: 'outlet', value: 'Báo' }], { outlet: 'Báo' }, { outlet: { original: 'Báo Thử nghiệm' } }],
    ['no outlet', [{ field: 'outlet', value: null }], { outlet: null }, { outlet: { original: 'Báo Thử nghiệm' } }],
    [
      'time',
      [{ field: 'published', value: time }],
      { published: time },
      { published: { original: WITHOUT.published } },
    ],
    ['no time', [{ field: 'published', value: null }], { published: null }, { published: { verdict: {} } }],
  ])('%s', (field, changes, value, fields) => {
    const { article, corrected: what } = corrected(WITH_SAPO, changes);
    expect(article).toMatchObject(value);
    expect(what).toMatchObject(fields);
    expect(Object.values(what).filter((one) => one !== undefined)).toHaveLength(1);
    if (/title|authors|outlet|sapo$/.test(field)) expect(Object.values(article.sources)).toContain('person');
  });

  it.each<[string, Change[]]>([
    ['title', [newTitle, { field: 'title', value: title }]],
    ['sapo', [newSapo, { field: 'sapo', value: 'Sapo.' }]],
    [
      'authors',
      [
        { field: 'authors', value: [] },
        { field: 'authors', value: ['Thu Hà'] },
      ],
    ],
    [
      'outlet',
      [
        { field: 'outlet', value: null },
        { field: 'outlet', value: 'Báo Thử nghiệm' },
      ],
    ],
    [
      'time',
      [
        { field: 'published', value: null },
        { field: 'published', value: givenTime('2026-03-07T08:01:00+07:00') },
      ],
    ],
    ['nothing', []],
  ])('%s corrected back is as captured, to the letter', (_, changes) => {
    const { article, corrected: what, blocks } = corrected(WITH_SAPO, changes);
    expect(article).toEqual(WITH_SAPO);
    expect(Object.values(what).every((one) => one === undefined)).toBe(true);
    expect(blocks.every(({ correction }) => correction === null)).toBe(true);
  });
});
