import { versionFaults } from '../core/exchange/check-version.ts';
import { clipIdOf, newRecordId, sha256Hex } from '../core/identity.ts';
import { currentVersionId } from '../core/review/index.ts';
import type { Article } from '../core/schema/article.ts';
import type { CaptureWarning } from '../core/schema/capture.ts';
import { Version } from '../core/schema/clip.ts';
import type { Person } from '../core/schema/scalars.ts';
import type { Tagging } from '../core/schema/tagging.ts';
import type { ClipDatabase } from './db.ts';
import { StoreRefused, storing } from './errors.ts';
import { type ClipParts, loadParts, taggingRows } from './parts.ts';
import { refreshViews } from './put-views.ts';
import { type StoreDeps, stamper } from './stamp.ts';
import { storable } from './storable.ts';
import { restoreDeletes } from './verdicts.ts';

/** A captured and tagged page, with all that takes time (tagging, gzip, hashing of the HTML) done before. */
export interface CaptureToSave {
  kind: Version['kind'];
  article: Article;
  tagging: Tagging;
  /** The page as captured; null when it was not kept. SHA-256 is over the HTML's UTF-8 bytes before gzip. */
  html: { gzip: Uint8Array<ArrayBuffer>; sha256: string } | null;
  warnings: readonly CaptureWarning[];
  url: string;
  /** ISO 8601 with zone. */
  capturedAt: string;
  capturedBy: Person | null;
  /** Extension name and version whose capture code ran. */
  extractor: string;
}

export interface SavedCapture {
  clipId: string;
  versionId: string;
  /** `sighting`: a version of this very text was there already, and is the one shown from now on. */
  outcome: 'new' | 'version' | 'sighting';
}

function versionOf(capture: CaptureToSave, newId: () => string): Version {
  const { kind, url, capturedAt, capturedBy, extractor, html } = capture;
  const article = storable(capture.article);
  const textSha256 = sha256Hex(article.text);
  const version = Version.safeParse({
    id: newId(),
    clipId: clipIdOf({ kind, canonicalUrl: article.canonicalUrl, textSha256 }),
    kind,
    article,
    tagging: storable(capture.tagging),
    provenance: { url, capturedAt, capturedBy, extractor, textSha256, htmlSha256: html?.sha256 ?? null },
    warnings: [...capture.warnings],
  });
  if (!version.success) throw new StoreRefused('malformed', version.error.message);
  const { value: fault } = versionFaults(version.data, 'version').next();
  if (fault !== undefined) throw new StoreRefused('malformed', `${fault.code} at ${fault.place}: ${fault.detail}`);
  return version.data;
}

/** The stored version of this very text: the one shown, if it is of them, else the newest of an earlier state. */
function knownVersionId(parts: ClipParts, { provenance }: Version): string | null {
  const same = parts.versions.filter((version) => version.provenance.textSha256 === provenance.textSha256);
  const shown = currentVersionId(parts.versions, parts.sightings);
  return (same.find(({ id }) => id === shown) ?? same.at(-1))?.id ?? null;
}

async function addVersion(db: ClipDatabase, version: Version, html: CaptureToSave['html']): Promise<void> {
  const { tagging, ...row } = version;
  const { row: taggingRow, mentions } = taggingRows(version.id, tagging);
  await db.versions.add(row);
  await db.taggings.add(taggingRow);
  await db.mentions.bulkAdd(mentions);
  if (html !== null) await db.pages.add({ versionId: version.id, gzip: html.gzip });
}

async function bringBack(db: ClipDatabase, clipId: string, by: Person, deps: StoreDeps): Promise<void> {
  const parts = await loadParts(db, clipId, 'all');
  if (parts !== undefined) await restoreDeletes(db, await stamper(db, deps), parts, by);
}

/**
 * Keeps a capture: with all its parts, in one transaction, so that there is never half a clip. A page clipped before
 * becomes a version of the same clip where its text has changed, and where it has not only a sighting; nothing captured
 * is ever overwritten. A page put back to an older text is a sighting of that older version, which is then the one
 * shown. A deleted clip comes back: by a `restore` signed by who clips, or by the unsigned sighting itself where no name
 * is known yet (lib/core/review/fold.ts).
 * @throws StoreRefused (`malformed`) for what could not be exported later; StoreFull; StoreFailed.
 */
export async function saveCapture(
  db: ClipDatabase,
  capture: CaptureToSave,
  deps: StoreDeps = {},
): Promise<SavedCapture> {
  const newId = deps.newId ?? newRecordId;
  const version = versionOf(capture, newId);
  const { clipId } = version;
  return storing(() =>
    db.transaction('rw', db.tables, async (): Promise<SavedCapture> => {
      const before = await loadParts(db, clipId);
      const known = before === undefined ? null : knownVersionId(before, version);
      if (known === null) await addVersion(db, version, capture.html);
      const versionId = known ?? version.id;
      const { url, capturedAt: at, capturedBy: by } = version.provenance;
      await db.sightings.add({ id: newId(), clipId, versionId, at, url, by });
      if (by !== null && before !== undefined) await bringBack(db, clipId, by, deps);
      await refreshViews(db, [clipId]);
      return { clipId, versionId, outcome: before === undefined ? 'new' : known === null ? 'version' : 'sighting' };
    }),
  );
}
