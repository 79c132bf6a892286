import { canonicalJson } from '../core/exchange/canonical.ts';
import type { ReviewedClip, ReviewedMention } from '../core/review/index.ts';
import type { Tagging } from '../core/schema/tagging.ts';
import type { ClipDatabase } from './db.ts';
import { type ClipParts, loadParts, taggingRows } from './parts.ts';
import type { MentionRow } from './rows.ts';
import { reviewParts, rowOf } from './view.ts';

/** What a retagging did to the tags that a clip shows. */
export interface TagChanges {
  changed: boolean;
  /** Tags on words that had none of the kind, and words that have none any more. */
  added: number;
  gone: number;
}

/** What people see of a mention: its words, and what they stand for. */
function looks({ mentions, documents, officials }: ReviewedClip): string[] {
  const names = new Map([
    ...documents.map(({ entity }) => [`document ${entity.id}`, entity.canonical] as const),
    ...officials.map(({ entity }) => [`official ${entity.id}`, entity.name] as const),
  ]);
  return mentions.map(
    ({ kind, start, end, entity }) => `${kind} ${start} ${end} ${names.get(`${kind} ${entity}`) ?? ''}`,
  );
}

/** Number of the mentions that share no word with one of the others of their kind; both are in text order. */
function countNew(mentions: readonly ReviewedMention[], others: readonly ReviewedMention[]): number {
  let count = 0;
  for (const kind of ['document', 'official'] as const) {
    const rest = others.filter((other) => other.kind === kind);
    let at = 0;
    for (const { start, end } of mentions.filter((mention) => mention.kind === kind)) {
      while ((rest[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
      if ((rest[at]?.start ?? Number.POSITIVE_INFINITY) >= end) count += 1;
    }
  }
  return count;
}

function changesOf(before: ReviewedClip, after: ReviewedClip): TagChanges {
  return {
    changed: looks(before).join('\n') !== looks(after).join('\n'),
    added: countNew(after.mentions, before.mentions),
    gone: countNew(before.mentions, after.mentions),
  };
}

const keyOf = ({ versionId, kind, start }: MentionRow): [string, string, number] => [versionId, kind, start];

/** Writes only what differs, so that a screen that shows the version is not woken for nothing. */
async function replaceTagging(db: ClipDatabase, versionId: string, old: Tagging, tagging: Tagging): Promise<void> {
  const { row, mentions } = taggingRows(versionId, tagging);
  const { mentions: before } = taggingRows(versionId, old);
  const kept = new Set(mentions.map((mention) => keyOf(mention).join(' ')));
  const known = new Map(before.map((mention) => [keyOf(mention).join(' '), canonicalJson(mention)]));
  const stale = before.filter((mention) => !kept.has(keyOf(mention).join(' ')));
  const changed = mentions.filter((mention) => known.get(keyOf(mention).join(' ')) !== canonicalJson(mention));
  await db.taggings.put(row);
  if (stale.length > 0) await db.mentions.bulkDelete(stale.map(keyOf));
  if (changed.length > 0) await db.mentions.bulkPut(changed);
}

/** Every record of a clip with all its taggings, and what it looks like. */
export interface ClipToRetag {
  parts: ClipParts;
  reviewed: ReviewedClip;
}

/** To be called in the transaction that replaces its taggings; undefined where there is no such clip any more. */
export async function loadToRetag(db: ClipDatabase, clipId: string): Promise<ClipToRetag | undefined> {
  const parts = await loadParts(db, clipId, 'all');
  return parts === undefined ? undefined : { parts, reviewed: reviewParts(parts) };
}

/**
 * Replaces taggings of a clip, by version id, with their mention rows, and the clip's view row where it changes.
 * Versions and verdicts are not written: verdicts find their words again by themselves (lib/core/review/fold.ts).
 */
export async function replaceTaggings(
  db: ClipDatabase,
  { parts, reviewed }: ClipToRetag,
  taggings: ReadonlyMap<string, Tagging>,
): Promise<TagChanges> {
  for (const [versionId, tagging] of taggings) {
    const old = parts.taggings.get(versionId);
    if (old === undefined) throw new Error(`version ${versionId} has no tagging`);
    await replaceTagging(db, versionId, old, tagging);
  }
  const after = { ...parts, taggings: new Map([...parts.taggings, ...taggings]) };
  const reviewedAfter = reviewParts(after);
  const row = rowOf(after, reviewedAfter);
  const stored = await db.clips.get(parts.id);
  if (stored === undefined || canonicalJson(stored) !== canonicalJson(row)) await db.clips.put(row);
  return changesOf(reviewed, reviewedAfter);
}
