import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldClip } from '../../../lib/core/review/fold.ts';
import type { FoldVersion } from '../../../lib/core/review/types.ts';
import { Mention } from '../../../lib/core/schema/tagging.ts';
import { verdictsIn } from '../../support/arbitrary.ts';
import { PARAGRAPHS, sampleOf } from '../../support/articles.ts';
import { recordId } from '../../support/verdicts.ts';

const versionOf = (n: number, paragraphs: readonly string[]): FoldVersion => {
  const { article, tagging } = sampleOf(paragraphs);
  return { id: recordId(n), text: article.text, tagging };
};
const current = versionOf(1, PARAGRAPHS);
const earlier = versionOf(2, ['Tin ban đầu.', ...PARAGRAPHS.slice(1)]);
const verdicts = verdictsIn([current, earlier]);
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

  it('leaves mentions on their words, apart within a kind, in order, each with its entity', () => {
    fc.assert(
      fc.property(verdicts, (list) => {
        const { mentions, documents, officials } = foldClip({ ...base, verdicts: list });
        const ids = new Set([...documents, ...officials].map(({ entity }) => entity.id));
        const ends = { document: 0, official: 0 };
        let last = 0;
        for (const { origin: _, ...mention } of mentions) {
          expect(Mention.safeParse(mention).success).toBe(true);
          expect(current.text.slice(mention.start, mention.end)).toBe(mention.quote);
          expect(mention.start).toBeGreaterThanOrEqual(Math.max(last, ends[mention.kind]));
          expect(mention.entity === null || ids.has(mention.entity)).toBe(true);
          ends[mention.kind] = mention.end;
          last = mention.start;
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
        const look = ({ mentions, documents, officials, labels, note, deleted, lost }: typeof after) => ({
          ...{ mentions, documents, officials, labels, note, deleted, lost },
        });
        expect(look(after)).toEqual(look(before));
      }),
    );
  });
});
