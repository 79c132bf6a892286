import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../lib/core/exchange/canonical.ts';
import { exportedClip } from '../../lib/core/exchange/clipset.ts';
import { readClipSet } from '../../lib/core/exchange/read.ts';
import type { ClipSet } from '../../lib/core/schema/clipset.ts';
import { exportClipSet, importClipSet } from '../../lib/store/clipsets.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { tagShown } from '../../lib/store/shown-tagging.ts';
import { verdictsIn } from '../support/arbitrary.ts';
import { PARAGRAPHS } from '../support/articles.ts';
import { setOf, versionOf } from '../support/clipsets.ts';
import { NOW } from '../support/import.ts';
import { depsOf } from '../support/retag.ts';
import { emptyDatabase } from '../support/store.ts';

const versions = [versionOf(1, 1), versionOf(1, 2, ['Tin cập nhật.', ...PARAGRAPHS])] as const;
const [first] = versions;

/** A clip of one page with whatever was decided on it. */
const clip = verdictsIn(versions, 25, 'tagged').map((list) => {
  const verdicts = list.map((verdict) => ({ ...verdict, clipId: first.clipId }));
  return exportedClip({ id: first.clipId, versions, verdicts, sightings: [], pages: new Map() });
});

const options = { ...setOf([]), withHtml: true };

/** A database with this set, as read from its file; what comes out again is the very set, also after a second import. */
async function imported(set: ClipSet): Promise<ClipDatabase> {
  const read = readClipSet(JSON.stringify(set), NOW);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  const db = emptyDatabase();
  const ids = set.clips.map(({ id }) => id);
  for (let time = 0; time < 2; time += 1) {
    await importClipSet(db, read.set);
    expect(canonicalJson(await exportClipSet(db, ids, options))).toBe(canonicalJson(set));
  }
  return db;
}

describe('any clip', () => {
  it('is read as it was written, and comes out of a database as it went in', async () => {
    let tagged = 0;
    await fc.assert(
      fc.asyncProperty(clip, async (one) => {
        const db = await imported(setOf([one]));
        // Once more with its corrected text tagged, where it has one.
        if (await tagShown(db, one.id, depsOf())) {
          tagged += 1;
          await (await imported(await exportClipSet(db, [one.id], options))).delete();
        }
        await db.delete();
      }),
      { numRuns: 40 },
    );
    expect(tagged).toBeGreaterThan(0);
  });
});
