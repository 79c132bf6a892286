import { afterEach, beforeEach, expect, it } from 'vitest';
import { versionsOf } from '../../lib/models/versions.ts';
import { saveCapture } from '../../lib/store/captures.ts';
import { loadCaptured, loadClip } from '../../lib/store/clips.ts';
import type { ClipDatabase } from '../../lib/store/db.ts';
import { sampleOf } from '../support/articles.ts';
import { captureOf, emptyDatabase } from '../support/store.ts';

let db: ClipDatabase;
beforeEach(() => {
  db = emptyDatabase();
});
afterEach(async () => {
  await db.delete();
});

const at = (hour: number): string => `2026-03-08T0${hour}:00:00.000Z`;

it('versions stand newest first, with when each was last seen; a page put back shows its older one', async () => {
  const { article } = sampleOf();
  const last = article.blocks.length - 1;
  const changed = {
    ...article,
    text: `${article.text}!`,
    blocks: article.blocks.map((block, i) => (i === last ? { ...block, end: block.end + 1 } : block)),
  };
  const first = await saveCapture(db, captureOf({ capturedAt: at(1) }));
  const second = await saveCapture(db, captureOf({ capturedAt: at(2), article: changed }));
  await saveCapture(db, captureOf({ capturedAt: at(3) }));
  const clip = await loadClip(db, first.clipId);
  expect(clip === undefined ? [] : versionsOf(clip)).toEqual([
    { id: second.versionId, capturedAt: at(2), seenAt: at(2), shown: false },
    { id: first.versionId, capturedAt: at(1), seenAt: at(3), shown: true },
  ]);
  expect((await loadCaptured(db, second.versionId))?.text).toBe(changed.text);
  expect(await loadCaptured(db, 'none')).toBeUndefined();
});
