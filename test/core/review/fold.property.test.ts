import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../../lib/core/blocks.ts';
import { articleFaults } from '../../../lib/core/exchange/check-article.ts';
import { foldClip } from '../../../lib/core/review/fold.ts';
import { Places } from '../../../lib/core/review/places.ts';
import { targetOf } from '../../../lib/core/review/source.ts';
import type { FoldVersion } from '../../../lib/core/review/types.ts';
import { Article } from '../../../lib/core/schema/article.ts';
import { Mention } from '../../../lib/core/schema/tagging.ts';
import { correctionsIn, verdictsIn } from '../../support/arbitrary.ts';
import { PARAGRAPHS, sampleOf } from '../../support/articles.ts';
import { recordId } from '../../support/verdicts.ts';

const versionOf = (n: number, paragraphs: readonly string[]): FoldVersion => {
  const { article, tagging } = sampleOf(paragraphs);
  return { id: recordId(n), article, tagging };
};
const current = versionOf(1, PARAGRAPHS);
const earlier = versionOf(2, ['Tin ban đầu.', ...PARAGRAPHS.slice(1)]);
const verdicts = fc.oneof(verdictsIn([current, earlier]), correctionsIn([current, earlier]));
const base = { current, others: [earlier], sightings: [] };

describe('foldClip, whatever is decided', () => {
  it('depends on the set of verdicts alone', () => {
    const shuffled = verdicts.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 })),
    );
    fc.assert(
      fc.property(shuffled, ([list, mixed]) => {
        expect(foldClip({ ...base, verdicts: mixed })).toEqual(foldClip({ ...base, verdicts: list }));
      }),
    );
  });

  it('leaves mentions on their words, suggestions apart within a kind, in order, each with its entity', () => {
    fc.assert(
      fc.property(verdicts, (list) => {
        const { mentions, documents, officials, article } = foldClip({ ...base, verdicts: list });
        const ids = new Set([...documents, ...officials].map(({ entity }) => entity.id));
        const ends = { document: 0, official: 0 };
        let last = 0;
        for (const { origin: _, status, decision, entry: _entry, ...mention } of mentions) {
          expect(Mention.safeParse(mention).success).toBe(true);
          expect(article.text.slice(mention.start, mention.end)).toBe(mention.quote);
          expect(mention.start).toBeGreaterThanOrEqual(last);
          expect(mention.entity === null || ids.has(mention.entity)).toBe(true);
          expect(decision === null).toBe(status === 'suggested');
          last = mention.start;
          // What people accept and add may overlap; a suggestion gives way to it.
          if (status === 'suggested') expect(mention.start).toBeGreaterThanOrEqual(ends[mention.kind]);
          ends[mention.kind] = Math.max(ends[mention.kind], mention.end);
        }
        for (const { mentions: its } of [...documents, ...officials]) expect(its.length).toBeGreaterThan(0);
      }),
    );
  });

  it('is as before once the last act is taken back', () => {
    fc.assert(
      fc.property(verdictsIn([current, earlier], 12), (list) => {
        const last = list.at(-1);
        if (last === undefined || last.type === 'restore') return;
        const before = foldClip({ ...base, verdicts: list.slice(0, -1) });
        const id = recordId(999);
        const undo = { ...last, id, type: 'restore' as const, of: last.id, clock: `z${last.clock.slice(1)}` };
        const after = foldClip({ ...base, verdicts: [...list, undo] });
        const look = ({ undoable: _, redoable: _r, ...rest }: typeof after) => rest;
        expect(look(after)).toEqual(look(before));
      }),
    );
  });

  it('shows an article as a capture makes one, every block of the capture once, shown or not', () => {
    fc.assert(
      fc.property(verdicts, (list) => {
        const { article, blocks } = foldClip({ ...base, verdicts: list });
        expect([...articleFaults(article, 'article')]).toEqual([]);
        expect(Article.parse(article)).toEqual(article);
        const shown = blocks.flatMap(({ kind, shown: at }) => (at === null ? [] : [{ kind, ...at }]));
        expect(shown).toEqual(article.blocks);
        const captured = blocks.flatMap((block) => block.captured ?? []).sort((a, b) => a.start - b.start);
        expect(captured).toEqual(current.article.blocks);
        for (const { captured: at, shown: now, typed } of blocks)
          if (at !== null && now !== null && !typed) expect(textOf(article, now)).toBe(textOf(current.article, at));
      }),
    );
  });

  it('finds words again from where they come from', () => {
    fc.assert(
      fc.property(verdicts, fc.nat(), fc.integer({ min: 1, max: 120 }), (list, at, length) => {
        const folded = foldClip({ ...base, verdicts: list });
        const { article, blocks } = folded;
        const start = at % article.text.length;
        const span = { start, end: Math.min(article.text.length, start + length) };
        const target = targetOf(folded, { kind: 'document', ...span });
        const inOne = article.blocks.some((block) => block.start <= span.start && span.end <= block.end);
        if (inOne) expect(target).not.toBeNull();
        if (target === null) return;
        const corrections = list.filter((verdict) => verdict.type === 'correct');
        const places = new Places(current, [earlier], { article, blocks }, corrections);
        expect(places.ofTarget(target)).toEqual({ outcome: 'exact', ...span });
      }),
    );
  });

  it('is the captured article, to the letter, once every correction is taken back', () => {
    fc.assert(
      fc.property(verdicts, (list) => {
        const corrections = list.filter(({ type }) => type === 'correct');
        const restores = corrections.map((verdict, index) => ({
          ...verdict,
          type: 'restore' as const,
          id: recordId(900 + index),
          of: verdict.id,
          clock: `z${verdict.clock.slice(1)}`,
        }));
        const folded = foldClip({ ...base, verdicts: [...list, ...restores] });
        expect(folded.article).toEqual(current.article);
        expect(folded.carried).toBe(false);
        expect(folded.blocks.every(({ correction, typed }) => correction === null && !typed)).toBe(true);
      }),
    );
  });
});
