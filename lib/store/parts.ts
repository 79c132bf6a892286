import { compareMentions, currentVersionId, inOrder } from '../core/review/index.ts';
import type { Sighting } from '../core/schema/clip.ts';
import type { ShownTagging, Tagging } from '../core/schema/tagging.ts';
import type { Verdict } from '../core/schema/verdict.ts';
import type { ClipDatabase } from './db.ts';
import type { MentionRow, TaggingRow, VersionRow } from './rows.ts';

/** Every record of one clip: versions and sightings by time, verdicts in clock order. */
export interface ClipParts {
  id: string;
  versions: VersionRow[];
  /** By version id; holds the shown version's and those that verdicts point at, or all when asked for. */
  taggings: ReadonlyMap<string, Tagging>;
  /** Of the shown version as corrected, if one was made; it may no longer fit. */
  shownTagging?: ShownTagging | undefined;
  verdicts: Verdict[];
  sightings: Sighting[];
  /** Keys of words that are a tag in no clip (lib/core/review/words.ts). */
  rejectedWords: ReadonlySet<string>;
}

/** Keys of the words that are a tag in no clip. */
export const loadRejectedWords = async (db: ClipDatabase): Promise<Set<string>> =>
  new Set(await db.rejectedWords.toCollection().primaryKeys());

const byTime = (a: { id: string; at: string }, b: { id: string; at: string }): number =>
  Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1);

/** Oldest capture first, whatever order they came in. */
export const inCaptureOrder = (versions: readonly VersionRow[]): VersionRow[] =>
  versions.toSorted((a, b) =>
    byTime({ id: a.id, at: a.provenance.capturedAt }, { id: b.id, at: b.provenance.capturedAt }),
  );

export const inSightingOrder = (sightings: readonly Sighting[]): Sighting[] => sightings.toSorted(byTime);

export function taggingRows(versionId: string, tagging: Tagging): { row: TaggingRow; mentions: MentionRow[] } {
  const { mentions, ...row } = tagging;
  return { row: { ...row, versionId }, mentions: mentions.map((mention) => ({ ...mention, versionId })) };
}

/** The taggings of these versions. A version without one is a broken database, so absence is an error. */
export async function loadTaggings(db: ClipDatabase, versionIds: readonly string[]): Promise<Map<string, Tagging>> {
  const [rows, mentionLists] = await Promise.all([
    db.taggings.bulkGet([...versionIds]),
    Promise.all(versionIds.map((id) => db.mentions.where('versionId').equals(id).toArray())),
  ]);
  return new Map(
    versionIds.map((id, index) => {
      const row = rows[index];
      if (row === undefined) throw new Error(`version ${id} has no tagging`);
      const { versionId: _, ...entities } = row;
      const mentions = (mentionLists[index] ?? [])
        .map(({ versionId: _version, ...mention }) => mention)
        .sort(compareMentions);
      return [id, { ...entities, mentions }];
    }),
  );
}

async function loadShownTagging(db: ClipDatabase, versionId: string): Promise<ShownTagging | undefined> {
  const row = await db.shownTaggings.get(versionId);
  if (row === undefined) return undefined;
  const { versionId: _, ...shownTagging } = row;
  return shownTagging;
}

/**
 * Every record of a clip; undefined when there is none. `taggings`: `needed` loads the shown version's and those that
 * verdicts point at, which is what the fold takes; `all` every version's, for export.
 */
export async function loadParts(
  db: ClipDatabase,
  clipId: string,
  taggings: 'needed' | 'all' = 'needed',
): Promise<ClipParts | undefined> {
  const [versionRows, verdicts, sightingRows, rejectedWords] = await Promise.all([
    db.versions.where('clipId').equals(clipId).toArray(),
    db.verdicts.where('clipId').equals(clipId).toArray(),
    db.sightings.where('clipId').equals(clipId).toArray(),
    loadRejectedWords(db),
  ]);
  const current = currentVersionId(versionRows, sightingRows);
  if (current === null) return undefined;
  const targets = verdicts.flatMap((verdict) => {
    if (verdict.type === 'correct') return [verdict.versionId];
    if (verdict.type === 'comment') return verdict.on.kind === 'mention' ? [verdict.on.target.versionId] : [];
    return 'target' in verdict ? [verdict.target.versionId] : [];
  });
  const wanted = new Set(taggings === 'all' ? versionRows.map(({ id }) => id) : [current, ...targets]);
  const versionIds = versionRows.map(({ id }) => id).filter((id) => wanted.has(id));
  const [loaded, shownTagging] = await Promise.all([loadTaggings(db, versionIds), loadShownTagging(db, current)]);
  return {
    id: clipId,
    versions: inCaptureOrder(versionRows),
    taggings: loaded,
    shownTagging,
    verdicts: inOrder(verdicts),
    sightings: inSightingOrder(sightingRows),
    rejectedWords,
  };
}
