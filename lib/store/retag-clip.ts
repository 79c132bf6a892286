import { canonicalJson } from '../core/exchange/canonical.ts';
import type { ReviewedClip, ReviewedMention } from '../core/review/index.ts';
import { fitsArticle } from '../core/review/tagged.ts';
import type { Tagging } from '../core/schema/tagging.ts';
import type { ClipDatabase } from './db.ts';
import { type ClipParts, loadParts, taggingRows } from './parts.ts';
import { rowOf } from './put-views.ts';
import type { ShownAgain } from './retag-shown.ts';
import type { ClipRow, MentionRow, ShownTaggingRow, TaggingRow } from './rows.ts';
import { putUses, type UsingClip } from './uses.ts';
import { reviewParts } from './view.ts';

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

/** Every record of a clip with all its taggings, what it looks like, and its row as it stands. */
export interface ClipToRetag {
  parts: ClipParts;
  reviewed: ReviewedClip;
  row: ClipRow | undefined;
}

/** What a retagging writes; only what differs, so that a screen that shows the clip is not woken for nothing. */
export interface Replacement {
  taggings: TaggingRow[];
  staleMentions: [string, string, number][];
  mentions: MentionRow[];
  staleShown: string[];
  shownTaggings: ShownTaggingRow[];
  clips: ClipRow[];
  /** What the clips use; written with care for what is the same. */
  uses: UsingClip[];
}

/** To be called in the transaction that replaces the taggings; undefined where there is no such clip any more. */
export async function loadToRetag(db: ClipDatabase, clipId: string): Promise<ClipToRetag | undefined> {
  const [parts, row] = await Promise.all([loadParts(db, clipId, 'all'), db.clips.get(clipId)]);
  return parts === undefined ? undefined : { parts, reviewed: reviewParts(parts), row };
}

function replaceMentions(versionId: string, old: Tagging, tagging: Tagging, into: Replacement): void {
  const { row, mentions } = taggingRows(versionId, tagging);
  const { mentions: before } = taggingRows(versionId, old);
  const kept = new Set(mentions.map((mention) => keyOf(mention).join(' ')));
  const known = new Map(before.map((mention) => [keyOf(mention).join(' '), canonicalJson(mention)]));
  into.taggings.push(row);
  for (const mention of before) if (!kept.has(keyOf(mention).join(' '))) into.staleMentions.push(keyOf(mention));
  for (const mention of mentions)
    if (known.get(keyOf(mention).join(' ')) !== canonicalJson(mention)) into.mentions.push(mention);
}

/** The parts with the tagging of their corrected text as it will stand; what was corrected meanwhile has none. */
function withShown(parts: ClipParts, { stale, made }: ShownAgain, into: Replacement): ClipParts {
  if (stale.length === 0) return parts;
  into.staleShown.push(...stale);
  const { versionId, article } = reviewParts(parts);
  if (made === null || !fitsArticle(made, article)) return { ...parts, shownTagging: undefined };
  into.shownTaggings.push({ ...made, versionId });
  return { ...parts, shownTagging: made };
}

/**
 * Adds to a replacement what new taggings of a clip, by version id, and of its corrected text come to: tagging and
 * mention rows, and the clip's view row where it changes. Versions and verdicts are not written: verdicts find their words again by themselves
 * (lib/core/review/fold.ts).
 */
export function replaceTaggings(
  { parts, reviewed, row }: ClipToRetag,
  taggings: ReadonlyMap<string, Tagging>,
  shown: ShownAgain,
  into: Replacement,
): TagChanges {
  for (const [versionId, tagging] of taggings) {
    const old = parts.taggings.get(versionId);
    if (old === undefined) throw new Error(`version ${versionId} has no tagging`);
    replaceMentions(versionId, old, tagging, into);
  }
  const after = withShown({ ...parts, taggings: new Map([...parts.taggings, ...taggings]) }, shown, into);
  const reviewedAfter = reviewParts(after);
  const rowAfter = rowOf(after, reviewedAfter);
  if (row === undefined || canonicalJson(row) !== canonicalJson(rowAfter)) into.clips.push(rowAfter);
  into.uses.push({ reviewed: reviewedAfter, row: rowAfter });
  return changesOf(reviewed, reviewedAfter);
}

/**
 * Rows a write may hold for screens to be told which they are; of 50 or more Dexie says only that the table has changed,
 * and every open clip would be loaded again.
 */
const TOLD = 49;

function* chunks<T>(rows: readonly T[]): Generator<T[]> {
  for (let at = 0; at < rows.length; at += TOLD) yield rows.slice(at, at + TOLD);
}

/** Writes replacements of any number of clips. */
export async function writeReplacement(db: ClipDatabase, replacement: Replacement): Promise<void> {
  for (const rows of chunks(replacement.taggings)) await db.taggings.bulkPut(rows);
  for (const keys of chunks(replacement.staleMentions)) await db.mentions.bulkDelete(keys);
  for (const rows of chunks(replacement.mentions)) await db.mentions.bulkPut(rows);
  for (const keys of chunks(replacement.staleShown)) await db.shownTaggings.bulkDelete(keys);
  for (const rows of chunks(replacement.shownTaggings)) await db.shownTaggings.bulkPut(rows);
  for (const rows of chunks(replacement.clips)) await db.clips.bulkPut(rows);
  await putUses(db, replacement.uses);
}
