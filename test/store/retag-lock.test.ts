import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exclusively } from '../../lib/platform/locks.ts';
import { importClipSet } from '../../lib/store/clipsets.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { runRetag } from '../../lib/store/retag.ts';
import { readRetag, startRetag } from '../../lib/store/retag-run.ts';
import { clipOf, setOf } from '../support/clipsets.ts';
import { depsOf, MARKED, NEW, newTagging } from '../support/retag.ts';
import { emptyDatabase } from '../support/store.ts';

let db: ClipDatabase;
beforeEach(() => {
  db = emptyDatabase();
});
afterEach(() => db.delete());

const many = (count = 20) => setOf(Array.from({ length: count }, (_, index) => clipOf(index + 1)));

describe('two at once', () => {
  it('take turns under the lock; the second finds nothing left', async () => {
    await importClipSet(db, many(20));
    await startRetag(db, NEW);
    let asked = 0;
    const deps = depsOf({
      tag: (of) => {
        asked += 1;
        return newTagging(of, MARKED);
      },
    });
    const outcomes = await Promise.all([1, 2].map(() => exclusively('retag-test', () => runRetag(db, deps))));
    expect(outcomes).toEqual(['done', 'none']);
    expect(asked).toBe(40);
  });

  it('do no harm without it', async () => {
    await importClipSet(db, many(20));
    await startRetag(db, NEW);
    await Promise.all([runRetag(db, depsOf()), runRetag(db, depsOf())]);
    expect(await readRetag(db)).toMatchObject({ state: 'done', done: 20, total: 20, changed: 20 });
    expect(await db.mentions.count()).toBe(20 * 2 * 3);
  });

  it('a second start goes on with the first', async () => {
    await importClipSet(db, many(2));
    const first = await startRetag(db, NEW, () => 1000);
    expect(await startRetag(db, NEW, () => 2000)).toEqual(first);
  });
});
