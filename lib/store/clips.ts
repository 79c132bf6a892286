import { addressesOf } from '../core/address.ts';
import { type FoldInput, foldClip, type ReviewedClip } from '../core/review/index.ts';
import type { Article } from '../core/schema/article.ts';
import type { Sighting, Version } from '../core/schema/clip.ts';
import type { Verdict } from '../core/schema/verdict.ts';
import type { ClipDatabase } from './db.ts';
import { knownNode } from './node.ts';
import { loadParts } from './parts.ts';
import type { ClipRow } from './rows.ts';
import { foldInput, shownVersion } from './view.ts';

export type { ClipRow } from './rows.ts';

// Reads only, all of Dexie alone, so that each can stand inside `liveQuery`.

/** A version as its clip's history lists it. */
export type VersionSummary = Pick<Version, 'id' | 'kind' | 'warnings'> & Version['provenance'] & { title: string };

/** A clip as the panel and the reader show it. */
export interface LoadedClip {
  row: ClipRow;
  /** The version shown, with its tagging. */
  version: Version;
  /** Oldest capture first. */
  versions: VersionSummary[];
  /** In clock order. */
  verdicts: Verdict[];
  sightings: Sighting[];
  reviewed: ReviewedClip;
  /** What `reviewed` was folded from, so that what is being decided can be folded on top of it. */
  folded: FoldInput;
}

/** A clip with its state; undefined when there is none of this id. Undo and redo are this database's own. */
export async function loadClip(db: ClipDatabase, clipId: string): Promise<LoadedClip | undefined> {
  const { clips, versions, taggings, shownTaggings, mentions, verdicts, sightings, rejectedWords, meta } = db;
  return db.transaction(
    'r',
    [clips, versions, taggings, shownTaggings, mentions, verdicts, sightings, rejectedWords, meta],
    async () => {
      const [row, parts, node] = await Promise.all([clips.get(clipId), loadParts(db, clipId), knownNode(db)]);
      if (row === undefined || parts === undefined) return undefined;
      const folded = foldInput(parts, node);
      return {
        row,
        version: shownVersion(parts),
        versions: parts.versions.map(({ id, kind, warnings, provenance, article }) => ({
          id,
          kind,
          warnings,
          title: article.title,
          ...provenance,
        })),
        verdicts: parts.verdicts,
        sightings: parts.sightings,
        reviewed: foldClip(folded),
        folded,
      };
    },
  );
}

export interface ListOptions {
  /** `only` lists what was deleted. */
  deleted?: 'without' | 'only' | undefined;
  offset?: number | undefined;
  limit?: number | undefined;
}

const savedBetween = (db: ClipDatabase, { deleted = 'without' }: ListOptions) => {
  const key = deleted === 'only' ? 1 : 0;
  // In IndexedDB every string stands after every number and before every array.
  return db.clips.where('[deleted+savedAt+id]').between([key, ''], [key, []]);
};

/** List rows, newest first capture first; never article bodies. */
export function listClips(db: ClipDatabase, options: ListOptions = {}): Promise<ClipRow[]> {
  const { offset = 0, limit } = options;
  const rows = savedBetween(db, options).reverse().offset(offset);
  return limit === undefined ? rows.toArray() : rows.limit(limit).toArray();
}

export function countClips(db: ClipDatabase, options: Pick<ListOptions, 'deleted'> = {}): Promise<number> {
  return savedBetween(db, options).count();
}

/**
 * The clip of the page at an address, in whichever of its forms it was clipped (lib/core/address.ts), deleted ones left
 * out; undefined when the page was not clipped. A whole article goes before a selection from the page, the very address
 * before another form of it, then the newest.
 */
export async function findClipByAddress(db: ClipDatabase, address: string): Promise<ClipRow | undefined> {
  const forms = addressesOf(address);
  const [page] = forms;
  if (page === undefined) return undefined;
  const rows = await db.clips.where('addresses').anyOf(forms).distinct().toArray();
  const kept = rows.filter((row) => row.deleted === 0);
  const rank = (row: ClipRow): string =>
    `${row.kind === 'article' ? 1 : 0} ${row.addresses.includes(page) ? 1 : 0} ${row.changedAt}`;
  return kept.sort((a, b) => (rank(a) < rank(b) ? 1 : -1))[0];
}

/** The article of a version as captured; undefined when there is none of this id. */
export async function loadCaptured(db: ClipDatabase, versionId: string): Promise<Article | undefined> {
  return (await db.versions.get(versionId))?.article;
}

/** gzip of a version's HTML as captured (UTF-8); undefined when the page was not kept. */
export async function loadPage(db: ClipDatabase, versionId: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return (await db.pages.get(versionId))?.gzip;
}
