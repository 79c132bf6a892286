import { Bearing } from '../core/exchange/bearing.ts';
import { type ClipRecords, exportedClip } from '../core/exchange/clipset.ts';
import type { Version } from '../core/schema/clip.ts';
import { CLIPSET_SCHEMA_ID, type ClipSet, type ExportedClip } from '../core/schema/clipset.ts';
import type { ClipDatabase } from './db.ts';
import { StoreRefused } from './errors.ts';
import { loadParts } from './parts.ts';

export { ImportRefused, type ImportReport, importClipSet } from './import.ts';

export interface ExportOptions {
  name: string;
  purpose: string;
  /** With the pages as captured, where they were kept. */
  withHtml: boolean;
  /** ISO 8601 with zone. */
  created: string;
  /** Extension name and version. */
  exporter: string;
  /** Versions of the tagger and gazetteer of this product; each version of a clip names the ones that tagged it. */
  tagger: string;
  gazetteer: string;
}

async function exportClip(db: ClipDatabase, clipId: string, withHtml: boolean): Promise<ExportedClip> {
  return db.transaction('r', db.tables, async () => {
    const parts = await loadParts(db, clipId, 'all');
    if (parts === undefined) throw new StoreRefused('no-such-clip', clipId);
    const versions = parts.versions.map((row): Version => {
      const tagging = parts.taggings.get(row.id);
      if (tagging === undefined) throw new Error(`version ${row.id} has no tagging`);
      return { ...row, tagging };
    });
    const pageRows = withHtml ? await db.pages.bulkGet(versions.map(({ id }) => id)) : [];
    const pages = new Map(
      pageRows.flatMap((page) => (page === undefined ? [] : [[page.versionId, page.gzip] as const])),
    );
    const { verdicts, sightings, shownTagging, rejectedWords } = parts;
    const records: ClipRecords = { id: clipId, versions, verdicts, sightings, shownTagging, pages };
    return exportedClip(records, rejectedWords);
  });
}

function envelope({ name, purpose, created, exporter, tagger, gazetteer }: ExportOptions): Omit<ClipSet, 'clips'> {
  return { schema: CLIPSET_SCHEMA_ID, version: 1, exporter, tagger, gazetteer, created, name, purpose };
}

/** These clips, in this order, as one set. Deleted clips are exported as such when asked for. */
export async function exportClipSet(
  db: ClipDatabase,
  clipIds: readonly string[],
  options: ExportOptions,
): Promise<ClipSet> {
  const clips: ExportedClip[] = [];
  for (const id of clipIds) clips.push(await exportClip(db, id, options.withHtml));
  const bearing = new Bearing();
  for (const clip of clips) bearing.see(clip);
  const shared = bearing.of(await db.sharedVerdicts.toArray());
  return { ...envelope(options), ...(shared.length > 0 && { shared }), clips };
}

/**
 * The JSON of `exportClipSet` in pieces, a clip each, so that a Blob or file is made without ever holding the whole: a
 * V8 string ends at 512 MB.
 */
export async function* clipSetChunks(
  db: ClipDatabase,
  clipIds: readonly string[],
  options: ExportOptions,
): AsyncGenerator<string, void, undefined> {
  yield `${JSON.stringify(envelope(options)).slice(0, -1)},"clips":[`;
  const bearing = new Bearing();
  for (const [index, id] of clipIds.entries()) {
    const clip = await exportClip(db, id, options.withHtml);
    bearing.see(clip);
    yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(clip)}`;
  }
  const shared = bearing.of(await db.sharedVerdicts.toArray());
  yield shared.length === 0 ? '\n]}\n' : `\n],"shared":${JSON.stringify(shared)}}\n`;
}
