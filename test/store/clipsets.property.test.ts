import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../lib/core/exchange/canonical.ts';
import { exportedClip } from '../../lib/core/exchange/clipset.ts';
import { readClipSet } from '../../lib/core/exchange/read.ts';
import { exportClipSet, importClipSet } from '../../lib/store/clipsets.ts';
import { verdictsIn } from '../support/arbitrary.ts';
import { PARAGRAPHS } from '../support/articles.ts';
import { setOf, versionOf } from '../support/clipsets.ts';
import { NOW } from '../support/import.ts';
import { emptyDatabase } from '../support/store.ts';

const versions = [versionOf(1, 1), versionOf(1, 2, ['Tin cập nhật.', ...PARAGRAPHS])] as const;
const [first] = versions;

/** A clip of one page with whatever was decided on it. */
const clip = verdictsIn(versions, 25, 'tagged').map((list) => {
  const verdicts = list.map((verdict) => ({ ...verdict, clipId: first.clipId }));
  return exportedClip({ id: first.clipId, versions, verdicts, sightings: [], pages: new Map() });
});

describe('any clip', () => {
  it('is read as it was written, and comes out of a database as it went in', async () => {
    const options = { ...setOf([]), withHtml: true };
    await fc.assert(
      fc.asyncProperty(clip, async (one) => {
        const set = setOf([one]);
        const read = readClipSet(JSON.stringify(set), NOW);
        if (!read.ok) throw new Error(JSON.stringify(read.fault));
        const db = emptyDatabase();
        await importClipSet(db, read.set);
        const out = await exportClipSet(db, [one.id], options);
        expect(canonicalJson(out)).toBe(canonicalJson(set));
        await importClipSet(db, out);
        expect(canonicalJson(await exportClipSet(db, [one.id], options))).toBe(canonicalJson(set));
        await db.delete();
      }),
      { numRuns: 40 },
    );
  });
});
