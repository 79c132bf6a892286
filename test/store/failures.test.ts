import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveCapture } from '../../lib/store/captures.ts';
import { importClipSet } from '../../lib/store/clipsets.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { StoreFailed, StoreFull } from '../../lib/store/errors.ts';
import { addVerdict } from '../../lib/store/verdicts.ts';
import { clipOf, setOf } from '../support/clipsets.ts';
import { captureOf, contentsOf, emptyDatabase, HÀ } from '../support/store.ts';

let db: ClipDatabase;
beforeEach(() => {
  db = emptyDatabase();
});
afterEach(() => {
  vi.restoreAllMocks();
  return db.delete();
});

const TABLES = ['clips', 'versions', 'taggings', 'mentions', 'pages', 'verdicts', 'sightings'];
const ERRORS = [
  ['a full disk', () => new DOMException('no room', 'QuotaExceededError'), StoreFull],
  ['a broken database', () => new DOMException('disk error', 'UnknownError'), StoreFailed],
] as const;
const CASES = TABLES.flatMap((table) => ERRORS.map(([name, error, type]) => [table, name, error, type] as const));

/** Makes the database refuse rows of one table, as the browser would: when the row is written, not before. */
function failOn(table: string, error: () => DOMException): void {
  db.table(table).hook('creating', () => {
    throw error();
  });
  if (table === 'clips') {
    db.clips.hook('updating', () => {
      throw error();
    });
  }
}

describe.each(CASES)('a write to %s that fails with %s', (table, _, error, type) => {
  it('leaves nothing of a capture', async () => {
    const html = { gzip: new Uint8Array([1]), sha256: 'a'.repeat(64) };
    const deleted = await saveCapture(db, captureOf());
    await addVerdict(db, deleted.clipId, { type: 'delete' }, HÀ);
    const before = await contentsOf(db);
    failOn(table, error);
    // A new version with its page, that also takes a delete back: the write that touches every table.
    const capture = captureOf({ html, capturedAt: '2026-03-10T00:00:00Z' });
    const edited = { ...capture, article: editedArticle(capture.article) };
    await expect(saveCapture(db, edited)).rejects.toThrow(type);
    expect(await contentsOf(db)).toEqual(before);
  });

  it('leaves nothing of an import', async () => {
    await saveCapture(db, captureOf());
    const before = await contentsOf(db);
    failOn(table, error);
    await expect(importClipSet(db, setOf([clipOf(1), clipOf(2)]))).rejects.toThrow(type);
    expect(await contentsOf(db)).toEqual(before);
  });
});

type Article = ReturnType<typeof captureOf>['article'];
function editedArticle(article: Article): Article {
  const added = 'Hội nghị bế mạc.';
  const { length } = article.text;
  const block = { kind: 'paragraph' as const, start: length + 1, end: length + 1 + added.length };
  return { ...article, text: `${article.text}\n${added}`, blocks: [...article.blocks, block] };
}

describe('errors of the store', () => {
  it('know a full disk through the wrappings of Dexie', async () => {
    const quota = new Dexie.QuotaExceededError('no room');
    vi.spyOn(db, 'transaction').mockRejectedValue(new Dexie.AbortError('aborted', quota));
    await expect(addVerdict(db, 'x', { type: 'delete' }, HÀ)).rejects.toThrow(StoreFull);
  });

  it('keep their cause', async () => {
    const cause = new Error('boom');
    vi.spyOn(db, 'transaction').mockRejectedValue(cause);
    await expect(addVerdict(db, 'x', { type: 'delete' }, HÀ)).rejects.toMatchObject({ name: 'StoreFailed', cause });
  });
});
