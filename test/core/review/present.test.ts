import { describe, expect, test } from 'vitest';
import { foldClip, withPresentEntries } from '../../../lib/core/review/index.ts';
import type { EntryData } from '../../../lib/core/schema/shared.ts';
import type { VerdictContent } from '../../../lib/core/schema/verdict.ts';
import { documentOf, officialOf, sampleOf } from '../../support/articles.ts';
import { recordId, verdictsOf } from '../../support/verdicts.ts';

const { article, tagging } = sampleOf();
const versionId = recordId(1);
const [a, b] = [recordId(50), recordId(51)];
const link = (quote: string, id: string, nth = 0): VerdictContent => {
  const its = tagging.mentions.filter((mention) => mention.quote === quote);
  const mention = its[nth];
  if (mention === undefined) throw new Error(`no ${quote}`);
  const { kind, start, end } = mention;
  const target = { versionId, kind, start, end, quote };
  return kind === 'document'
    ? { type: 'link', target, entry: { kind, id, document: documentOf('x', '04', 'NQ/TW') } }
    : { type: 'link', target, entry: { kind, id, official: officialOf('x', quote, 'Giám đốc') } };
};
const fold = (contents: readonly VerdictContent[]) =>
  foldClip({
    current: { id: versionId, article, tagging },
    others: [],
    verdicts: verdictsOf(contents),
    sightings: [],
  });
const titled: EntryData = {
  kind: 'document',
  document: { ...documentOf('y', '04', 'NQ/TW'), title: 'về xây dựng Đảng' },
  about: '',
};
const person: EntryData = {
  kind: 'official',
  official: { name: 'Nguyễn Văn Thử Mới', aliases: [], about: '', posts: [] },
};

describe('what is linked', () => {
  test('says what its entry is now; of a person the posts stay the article’s', () => {
    const clip = fold([link('Nghị quyết số 04-NQ/TW', a), link('Nguyễn Văn Thử', b)]);
    const shown = withPresentEntries(
      clip,
      new Map([
        [a, { id: a, data: titled }],
        [b, { id: b, data: person }],
      ]),
    );
    expect(shown.documents.map(({ entity }) => entity.title)).toContain('về xây dựng Đảng');
    const linked = shown.officials.find(({ entity }) => entity.name === 'Nguyễn Văn Thử Mới');
    expect(linked?.entity.posts.map(({ position }) => position)).toEqual(['Bí thư']);
    expect(linked?.entity.id).toBe(`entry:${b}`);
  });

  test('to entries that were merged is one, with the places of both, found by one id', () => {
    const clip = fold([link('Nghị quyết số 04-NQ/TW', a, 0), link('Nghị quyết số 04-NQ/TW', b, 1)]);
    expect(clip.documents.filter(({ entity }) => entity.id.startsWith('entry:'))).toHaveLength(2);
    const now = { id: b, data: titled };
    const shown = withPresentEntries(
      clip,
      new Map([
        [a, now],
        [b, now],
      ]),
    );
    const linked = shown.documents.filter(({ entity }) => entity.id.startsWith('entry:'));
    expect(linked).toHaveLength(1);
    expect(linked[0]?.mentions).toHaveLength(2);
    expect(linked[0]?.mentions.every((one) => one.entity === linked[0]?.entity.id && one.entry === b)).toBe(true);
    expect(shown.mentions).toHaveLength(clip.mentions.length);
    for (const mention of linked[0]?.mentions ?? []) expect(shown.mentions).toContain(mention);
  });

  test('to an entry that is no more says what it was when it was linked', () => {
    const clip = fold([link('Nghị quyết số 04-NQ/TW', a)]);
    expect(withPresentEntries(clip, new Map())).toBe(clip);
    expect(withPresentEntries(clip, new Map([[b, { id: b, data: titled }]])).documents).toEqual(clip.documents);
  });
});
