import { describe, expect, it } from 'vitest';
import { originals, wayBack } from '../../components/way-back.ts';
import { correctArticle, isCorrected } from '../../lib/core/review/correct.ts';
import { captured, placeCorrection } from '../../lib/core/review/placed.ts';
import type { Change } from '../../lib/core/schema/correction.ts';
import { articleOf } from '../support/articles.ts';
import { blockChange, correct, givenTime } from '../support/corrections.ts';
import { recordId, verdictsOf } from '../support/verdicts.ts';

const ARTICLE = articleOf(['Một.', 'Hai.'], { sapo: 'Sapo.' });

function withChanges(changes: readonly Change[], article = ARTICLE) {
  const of = captured(article);
  const placed = verdictsOf(changes.map((change) => correct(recordId(1), change))).flatMap((verdict) => {
    const place = verdict.type === 'correct' ? placeCorrection(verdict, of, of) : null;
    return place === null || place.outcome === 'lost' ? [] : [place.placed];
  });
  return correctArticle(article, placed);
}

describe('the way back to what was captured', () => {
  it.each<[string, Parameters<typeof wayBack>[1], Change[]]>([
    ['title', 'title', [{ field: 'title', value: 'Khác' }]],
    ['sapo', 'sapo', [{ field: 'sapo', value: 'Khác.' }]],
    ['a sapo taken out', 'sapo', [{ field: 'sapo', value: null }]],
    ['a block made the sapo', 'sapo', [blockChange(ARTICLE, 2, 'sapo')]],
    ['a sapo made a paragraph', 'sapo', [blockChange(ARTICLE, 1, 'paragraph')]],
    ['authors', 'authors', [{ field: 'authors', value: [] }]],
    ['outlet', 'outlet', [{ field: 'outlet', value: null }]],
    ['date', 'published', [{ field: 'published', value: null }]],
    ['another date', 'published', [{ field: 'published', value: givenTime('2020-01-01T00:00:00+07:00', 'day') }]],
  ])('of the %s', (_, field, changes) => {
    const now = withChanges(changes);
    expect(isCorrected(now)).toBe(true);
    expect(Object.keys(originals(now.corrected, ({ at }) => at))).toEqual([field]);
    const back = withChanges([...changes, wayBack(ARTICLE, field, now)]);
    expect(isCorrected(back)).toBe(false);
    expect(back.article).toEqual(ARTICLE);
  });

  it('says what the page had in words, null where it had none', () => {
    const bare = articleOf(['Một.'], { authors: [], outlet: null, published: null });
    const changes: Change[] = [
      { field: 'title', value: 'Khác' },
      { field: 'sapo', value: 'Sapo.' },
      { field: 'authors', value: ['An'] },
      { field: 'outlet', value: 'Báo' },
      { field: 'published', value: givenTime('2020-01-01T00:00:00+07:00', 'day') },
    ];
    expect(originals(withChanges(changes, bare).corrected, ({ at }) => at)).toEqual({
      title: bare.title,
      sapo: null,
      authors: null,
      outlet: null,
      published: null,
    });
    const { published } = ARTICLE;
    expect(originals(withChanges([{ field: 'published', value: null }]).corrected, ({ at }) => `lúc ${at}`)).toEqual({
      published: `lúc ${published?.at}`,
    });
  });
});
