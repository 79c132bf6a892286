// A live query looks for IndexedDB among the globals, whatever its database was given.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { Version } from '../../lib/core/schema/clip.ts';
import { z } from '../../lib/core/schema/zod.ts';
import { saveCapture } from '../../lib/store/captures.ts';
import { countClips, listClips, loadClip } from '../../lib/store/clips.ts';
import { importClipSet } from '../../lib/store/clipsets.ts';
import { ClipDatabase } from '../../lib/store/db.ts';
import { watchQuery } from '../../lib/store/live.ts';
import { countOldClips } from '../../lib/store/old-taggings.ts';
import { addVerdict } from '../../lib/store/verdicts.ts';
import { renewViews } from '../../lib/store/views.ts';
import { clipOf, setOf } from '../support/clipsets.ts';
import { captureOf, contentsOf, emptyDatabase, HÀ } from '../support/store.ts';

/** Every version of the database that was ever out, as it stood then. Frozen: rows are added, none is changed. */
const RELEASED: readonly [version: number, stores: Record<string, string>][] = [
  [
    1,
    {
      clips: 'id, [deleted+savedAt+id], *addresses',
      versions: 'id, clipId',
      taggings: 'versionId',
      mentions: '[versionId+kind+start], versionId',
      pages: 'versionId',
      verdicts: 'id, clipId, clock',
      sightings: 'id, clipId',
      meta: 'key',
    },
  ],
  [
    2,
    {
      clips: 'id, [deleted+savedAt+id], *addresses',
      versions: 'id, clipId',
      taggings: 'versionId, [tagger+gazetteer+versionId]',
      mentions: '[versionId+kind+start], versionId',
      pages: 'versionId',
      verdicts: 'id, clipId, clock',
      sightings: 'id, clipId',
      meta: 'key',
      work: 'name',
      retagFailures: 'versionId',
    },
  ],
  [
    3,
    {
      clips: 'id, [deleted+savedAt+id], *addresses',
      versions: 'id, clipId',
      taggings: 'versionId, [tagger+gazetteer+versionId]',
      mentions: '[versionId+kind+start], versionId',
      pages: 'versionId',
      verdicts: 'id, clipId, clock',
      sightings: 'id, clipId',
      meta: 'key',
      work: 'name',
      retagFailures: 'versionId',
      shownTaggings: 'versionId',
    },
  ],
  [
    4,
    {
      clips: 'id, [deleted+savedAt+id], *addresses',
      versions: 'id, clipId',
      taggings: 'versionId, [tagger+gazetteer+versionId]',
      mentions: '[versionId+kind+start], versionId, quote',
      pages: 'versionId',
      verdicts: 'id, clipId, clock, step',
      sightings: 'id, clipId',
      meta: 'key',
      work: 'name',
      retagFailures: 'versionId',
      shownTaggings: 'versionId',
      sharedVerdicts: 'id, clock, step',
      entries: 'id, kind, *words, *identities',
      uses: '[clipId+kind+entity], clipId, identity, entry',
      names: 'identity, *words',
      rejectedWords: 'key',
      drafts: 'name, changedAt',
    },
  ],
  [
    5,
    {
      clips: 'id, [deleted+savedAt+id], *addresses',
      versions: 'id, clipId',
      taggings: 'versionId, [tagger+gazetteer+versionId]',
      mentions: '[versionId+kind+start], versionId, quote',
      pages: 'versionId',
      verdicts: 'id, clipId, clock, step',
      sightings: 'id, clipId',
      meta: 'key',
      work: 'name',
      retagFailures: 'versionId',
      shownTaggings: 'versionId',
      sharedVerdicts: 'id, clock, step, type',
      entries: 'id, kind, *words, *identities',
      uses: '[clipId+kind+entity], clipId, identity, entry, [identity+day], *offices',
      names: 'identity, *words',
      rejectedWords: 'key',
      drafts: 'name, changedAt',
    },
  ],
];

const MetaView = z.object({ key: z.literal('views') });

/** A row as an older database had it: articles said less of themselves before version 3, lists less of clips before 4, uses less of posts before 5. */
function asOf(version: number, table: string, row: unknown): unknown {
  if (version < 4 && table === 'clips' && typeof row === 'object') {
    const added = ['state', 'suggestedCount', 'highlightCount', 'commentCount'];
    return Object.fromEntries(Object.entries(row ?? {}).filter(([key]) => !added.includes(key)));
  }
  if (version < 5 && table === 'uses' && typeof row === 'object') {
    const added = ['posts', 'offices'];
    return Object.fromEntries(Object.entries(row ?? {}).filter(([key]) => !added.includes(key)));
  }
  // Nothing was worked out, or otherwise.
  if (table === 'meta' && MetaView.safeParse(row).success)
    return version < 4 ? [] : version < 5 ? { key: 'views', value: '1' } : row;
  if (version >= 3 || table !== 'versions') return row;
  const { article, ...rest } = z.omit(Version, { tagging: true }).parse(row);
  const { agency, credits, section, images, disagreements, sources, ...older } = article;
  const { section: _, ...olderSources } = sources;
  return { ...rest, article: { ...older, sources: olderSources } };
}

describe('the database', () => {
  it('has a released form for each of its versions', () => {
    expect(emptyDatabase().verno).toBe(RELEASED.at(-1)?.[0]);
  });

  it.each(RELEASED)('opens what version %i left behind, with nothing lost', async (version, stores) => {
    const options = { indexedDB: new IDBFactory(), IDBKeyRange };
    const filled = emptyDatabase();
    const { clipId } = await saveCapture(filled, captureOf());
    await addVerdict(filled, clipId, { type: 'label', label: 'Đảng', present: true }, HÀ);
    await renewViews(filled, async () => undefined);
    const contents = await contentsOf(filled);
    const old = new Dexie('released', options);
    old.version(version).stores(stores);
    for (const table of Object.keys(stores))
      await old.table(table).bulkAdd((contents[table] ?? []).flatMap((row) => asOf(version, table, row)));
    old.close();
    const now = new ClipDatabase('released', options);
    if (version < 4) {
      const rows = await listClips(now);
      expect(rows).toMatchObject([{ state: 'draft', suggestedCount: null }]);
    }
    await renewViews(now, async () => undefined);
    expect(await contentsOf(now)).toEqual(contents);
    expect((await loadClip(now, clipId))?.row.labels).toEqual(['Đảng']);
    expect(await countOldClips(now, { tagger: 'tagger 2', gazetteer: 'gazetteer 1' })).toBe(1);
    await addVerdict(now, clipId, { type: 'delete' }, HÀ);
    expect(await countClips(now)).toBe(0);
  });
});

describe('watchQuery', () => {
  it('answers at once and again after each write that matters', async () => {
    const db = emptyDatabase();
    const seen: number[] = [];
    const answers = new EventTarget();
    const next = (): Promise<unknown> =>
      new Promise((done) => answers.addEventListener('answer', done, { once: true }));
    let answered = next();
    const stop = watchQuery(
      () => listClips(db),
      (rows) => {
        seen.push(rows.length);
        answers.dispatchEvent(new Event('answer'));
      },
      (error) => expect.unreachable(String(error)),
    );
    await answered;
    answered = next();
    const { clipId } = await saveCapture(db, captureOf());
    await answered;
    answered = next();
    await addVerdict(db, clipId, { type: 'delete' }, HÀ);
    await answered;
    stop();
    expect(seen).toEqual([0, 1, 0]);
  });

  it('is asked anew now and then though nothing concerns it, since Dexie keeps every write until then', async () => {
    const db = emptyDatabase();
    let asked = 0;
    const ask = (): Promise<number> => {
      asked += 1;
      return db.meta.count();
    };
    const stop = watchQuery(
      ask,
      () => undefined,
      (error) => expect.unreachable(String(error)),
    );
    const write = async (times: number): Promise<void> => {
      for (let i = 0; i < times; i++) await db.pages.put({ versionId: `v${i}`, gzip: new Uint8Array() });
      await vi.waitFor(async () => expect(await db.pages.count()).toBeGreaterThan(0));
    };
    await write(100);
    await vi.waitFor(() => expect(asked).toBeGreaterThanOrEqual(4));
    expect(asked).toBeLessThanOrEqual(12);
    stop();
    const before = asked;
    await write(50);
    expect(asked).toBe(before);
  });
});

describe('a thousand clips', () => {
  it('are imported, listed and counted in a few seconds at most', { timeout: 60_000 }, async () => {
    const db = emptyDatabase();
    const set = setOf(Array.from({ length: 1000 }, (_, index) => clipOf(index + 1)));
    const times: number[] = [];
    const timed = async <T>(work: () => Promise<T>): Promise<T> => {
      const from = performance.now();
      const result = await work();
      times.push(performance.now() - from);
      return result;
    };
    expect((await timed(() => importClipSet(db, set))).clips.added).toBe(1000);
    const rows = await timed(() => listClips(db));
    expect(rows).toHaveLength(1000);
    expect(rows.map(({ savedAt, id }) => savedAt + id)).toEqual(
      rows
        .map(({ savedAt, id }) => savedAt + id)
        .sort()
        .reverse(),
    );
    expect(await timed(() => countClips(db))).toBe(1000);
    expect(await listClips(db, { offset: 10, limit: 5 })).toEqual(rows.slice(10, 15));
    expect(times[0]).toBeLessThan(10_000);
    expect(times[1]).toBeLessThan(2_000);
  });
});
