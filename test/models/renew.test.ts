// A live query looks for IndexedDB among the globals, whatever its database was given.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepViewsNew } from '../../lib/models/renew.ts';
import { saveCapture } from '../../lib/store/captures.ts';
import { ClipDatabase } from '../../lib/store/db.ts';
import { decide } from '../../lib/store/decide.ts';
import { areViewsOld } from '../../lib/store/view-state.ts';
import { PARAGRAPHS, sampleOf } from '../support/articles.ts';
import { captureOf, HÀ } from '../support/store.ts';

let db: ClipDatabase;
let stop: () => void;
beforeEach(() => {
  db = new ClipDatabase(`renew-${crypto.randomUUID()}`);
});
afterEach(async () => {
  stop();
  await db.delete();
});

const save = async (count: number): Promise<void> => {
  for (let number = 0; number < count; number += 1) {
    const canonicalUrl = `https://bao.example/${number}.html`;
    await saveCapture(db, captureOf({ ...sampleOf(PARAGRAPHS, { canonicalUrl }), url: canonicalUrl }));
  }
};
const keep = (): void => {
  stop = keepViewsNew({ db, exclusively: (_, work) => work(), idle: () => Promise.resolve() });
};
const settled = () => vi.waitFor(async () => expect(await areViewsOld(db)).toBe(false));

it('works out what an older build left behind, as it would be written today', async () => {
  await save(45);
  const tables = async () => [await db.clips.toArray(), await db.uses.toArray(), await db.names.toArray()];
  const written = await tables();
  await Promise.all([db.uses.clear(), db.names.clear()]);
  await db.clips.toCollection().modify({ suggestedCount: null });
  expect(await areViewsOld(db)).toBe(true);
  keep();
  await settled();
  expect(await tables()).toEqual(written);
});

it('sees to clips that words rejected everywhere were too many in', async () => {
  await save(60);
  keep();
  await settled();
  const words = 'Nghị quyết số 04-NQ/TW';
  await decide(db, { shared: [{ type: 'reject-words', kind: 'document', words, present: true }] }, HÀ);
  await vi.waitFor(async () =>
    expect(await db.clips.filter(({ documentCount }) => documentCount !== 1).count()).toBe(0),
  );
  await settled();
});
