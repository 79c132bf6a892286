import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createNotices } from '../../lib/models/notices.ts';
import { createRetagModel, type RetagModel } from '../../lib/models/retag.ts';
import { exclusively } from '../../lib/platform/locks.ts';
import { importClipSet } from '../../lib/store/clipsets.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { runRetag } from '../../lib/store/retag.ts';
import { readRetag, startRetag } from '../../lib/store/retag-run.ts';
import { clipOf, setOf } from '../support/clipsets.ts';
import { depsOf, MARKED, NEW, newTagging } from '../support/retag.ts';
import { emptyDatabase } from '../support/store.ts';

let db: ClipDatabase;
const models: RetagModel[] = [];
beforeEach(() => {
  db = emptyDatabase();
});
afterEach(async () => {
  for (const model of models.splice(0)) model.dispose();
  await db.delete();
});

interface FakeWorker {
  stopped: boolean;
  /** Lets it end: with why it failed, or null. */
  end(reason: string | null): void;
}

/** A library page whose workers do nothing until they are told how they ended. */
function page(startWorker?: () => Promise<string | null>) {
  const notices = createNotices();
  const workers: FakeWorker[] = [];
  const model = createRetagModel({
    db,
    notices,
    ruleset: NEW,
    startWorker() {
      const { promise, resolve } = Promise.withResolvers<string | null>();
      const worker: FakeWorker = { stopped: false, end: resolve };
      workers.push(worker);
      void startWorker?.().then(resolve);
      return {
        ended: promise,
        stop() {
          worker.stopped = true;
        },
      };
    },
  });
  models.push(model);
  return { model, workers, notices };
}

/** A worker that works. */
const working = async (): Promise<null> => {
  await exclusively('retag-model-test', () => runRetag(db, depsOf()));
  return null;
};

const fill = (count: number) =>
  importClipSet(db, setOf(Array.from({ length: count }, (_, index) => clipOf(index + 1))));
/** A run does real work in the database; within a test's own time, so that what failed to show is told. */
const PATIENCE = { timeout: 4000 };
const shows = (model: RetagModel, state: object) =>
  vi.waitFor(() => expect(model.state.value).toMatchObject(state), PATIENCE);

describe('retagging, as the library shows it', () => {
  it('offers nothing in a library without old clips', async () => {
    const { model, workers } = page();
    await fill(0);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(model.state.value).toEqual({ at: 'nothing' });
    expect(workers).toEqual([]);
  });

  it('offers, does and reports, and is put away', async () => {
    await fill(3);
    const { model, workers } = page(working);
    await shows(model, { at: 'offered', clips: 3 });
    expect(workers).toEqual([]);
    model.start();
    await shows(model, { at: 'done', run: { done: 3, total: 3, changed: 3 }, failed: [] });
    expect(workers).toHaveLength(1);
    model.dismiss();
    await shows(model, { at: 'nothing' });
  });

  it('offers clips that a file brings in while the page is open', async () => {
    const { model } = page();
    await shows(model, { at: 'nothing' });
    await fill(2);
    await shows(model, { at: 'offered', clips: 2 });
  });

  it('offers no more on this page once it is declined', async () => {
    await fill(1);
    const { model } = page();
    await shows(model, { at: 'offered' });
    model.decline();
    expect(model.state.value).toEqual({ at: 'nothing' });
    await shows(page().model, { at: 'offered' });
  });

  it('names the clips that failed', async () => {
    await fill(2);
    const failing = depsOf({
      tag: (of) => {
        if (of.canonicalUrl?.includes('tin-1')) throw new Error('no');
        return newTagging(of, MARKED);
      },
    });
    const { model } = page(async () => {
      await runRetag(db, failing);
      return null;
    });
    await shows(model, { at: 'offered' });
    model.start();
    await shows(model, { at: 'done', failed: [{ clip: { id: clipOf(1).id }, failures: [{}, {}] }] });
    model.dismiss();
    await shows(model, { at: 'nothing' });
  });

  it('goes on by itself with what a closed page left', async () => {
    await fill(2);
    await startRetag(db, NEW);
    const { model, workers } = page(working);
    await shows(model, { at: 'done', run: { done: 2 } });
    expect(workers).toHaveLength(1);
  });

  it('shows the end of every run, however quickly one follows the other', async () => {
    await fill(1);
    const { model } = page();
    for (let round = 0; round < 20; round++) {
      const ruleset = { ...NEW, tagger: `tagger ${round + 2}` };
      await startRetag(db, ruleset);
      await runRetag(db, depsOf({ ruleset, tag: (of) => ({ ...newTagging(of, MARKED), ...ruleset }) }));
      await shows(model, { at: 'done', run: { tagger: ruleset.tagger, done: 1 } });
    }
  });

  it('starts one worker a page, however often the progress changes', async () => {
    await fill(2);
    const { model, workers } = page();
    model.start();
    model.start();
    await shows(model, { at: 'running', run: { done: 0, total: 2 } });
    const run = await readRetag(db);
    if (run === undefined) throw new Error('no run');
    await db.work.put({ ...run, done: 1 });
    await shows(model, { at: 'running', run: { done: 1 } });
    expect(workers).toHaveLength(1);
  });

  it('shows the same in two pages, whose workers take turns', async () => {
    await fill(6);
    const [one, other] = [page(working), page(working)];
    await shows(one.model, { at: 'offered' });
    one.model.start();
    await shows(one.model, { at: 'done', run: { done: 6, changed: 6 } });
    await shows(other.model, { at: 'done', run: { done: 6, changed: 6 } });
    other.model.dismiss();
    await shows(one.model, { at: 'nothing' });
  });

  it('stops when asked, says how far it was, and offers the rest', async () => {
    await fill(2);
    const { model, workers, notices } = page();
    model.start();
    await shows(model, { at: 'running' });
    model.cancel();
    await shows(model, { at: 'offered', clips: 2 });
    expect(notices.current.value).toMatchObject({ key: 'retag.cancelled', params: { done: 0, total: 2 } });
    model.start();
    await vi.waitFor(() => expect(workers).toHaveLength(2), PATIENCE);
  });
});

describe('a worker that fails', () => {
  it.each([
    ['failure.storage-full', 'failure.storage-full'],
    ['what no table has', 'failure.unexpected'],
  ])('for %s is told, and is started again when asked for', async (reason, told) => {
    await fill(1);
    const { model, workers } = page();
    model.start();
    await shows(model, { at: 'running' });
    workers[0]?.end(reason);
    await shows(model, { at: 'stalled', reason: told, run: { done: 0 } });
    expect(workers).toHaveLength(1);
    expect(workers[0]?.stopped).toBe(true);
    model.resume();
    await shows(model, { at: 'running' });
    expect(workers).toHaveLength(2);
    await runRetag(db, depsOf());
    workers[1]?.end(null);
    await shows(model, { at: 'done' });
  });

  it('is no news once another page goes on', async () => {
    await fill(1);
    const { model, workers } = page();
    model.start();
    await shows(model, { at: 'running' });
    workers[0]?.end('failure.storage-failed');
    await shows(model, { at: 'stalled' });
    const run = await readRetag(db);
    if (run === undefined) throw new Error('no run');
    await db.work.put({ ...run, done: 1 });
    await shows(model, { at: 'running', run: { done: 1 } });
  });

  it('goes with its page', async () => {
    await fill(1);
    const { model, workers } = page();
    model.start();
    await vi.waitFor(() => expect(workers).toHaveLength(1), PATIENCE);
    model.dispose();
    expect(workers[0]?.stopped).toBe(true);
  });
});
