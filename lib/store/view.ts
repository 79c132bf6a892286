import { cleanAddress } from '../core/address.ts';
import {
  currentVersionId,
  type FoldInput,
  type FoldVersion,
  foldClip,
  type ReviewedClip,
  tagsApart,
} from '../core/review/index.ts';
import type { Version } from '../core/schema/clip.ts';
import type { Tagging } from '../core/schema/tagging.ts';
import type { ClipDatabase } from './db.ts';
import { type ClipParts, loadParts } from './parts.ts';
import type { ClipRow } from './rows.ts';
import { putUses } from './uses.ts';

/** The version shown, with its tagging. */
export function shownVersion(parts: ClipParts): Version {
  const id = currentVersionId(parts.versions, parts.sightings);
  const row = parts.versions.find((version) => version.id === id);
  const tagging = id === null ? undefined : parts.taggings.get(id);
  if (row === undefined || tagging === undefined) throw new Error(`clip ${parts.id} has no version to show`);
  return { ...row, tagging };
}

/** What the fold of a clip takes. `node`: the database whose undo is meant. */
export function foldInput(parts: ClipParts, node?: string | null): FoldInput {
  const shown = shownVersion(parts);
  const others = parts.versions.flatMap((version): FoldVersion[] => {
    const tagging = parts.taggings.get(version.id);
    return version.id === shown.id || tagging === undefined
      ? []
      : [{ id: version.id, article: version.article, tagging }];
  });
  const current = { id: shown.id, article: shown.article, tagging: shown.tagging };
  const { verdicts, sightings, shownTagging, rejectedWords } = parts;
  return { current, others, shownTagging, verdicts, sightings, node, rejectedWords };
}

/** What the clip looks like now (lib/core/review/fold.ts). */
export const reviewParts = (parts: ClipParts, node?: string | null): ReviewedClip => foldClip(foldInput(parts, node));

/** The tagging whose ids a clip's entities have, on the version shown, or on another where a tag was given. */
export function taggingInUse(parts: ClipParts, reviewed: ReviewedClip, versionId: string): Tagging | undefined {
  const { shownTagging, taggings } = parts;
  const apart = versionId === reviewed.versionId && tagsApart(reviewed.article, shownVersion(parts).article);
  return apart && !reviewed.carried && shownTagging !== undefined ? shownTagging.tagging : taggings.get(versionId);
}

const utc = (instant: string): string => new Date(instant).toISOString();

const newest = (instants: readonly string[]): string => instants.map(utc).reduce((a, b) => (b > a ? b : a));

/** The list row of a clip, from its records alone. */
export function rowOf(parts: ClipParts, reviewed: ReviewedClip = reviewParts(parts)): ClipRow {
  const shown = shownVersion(parts);
  const first = parts.versions[0] ?? shown;
  const { article } = reviewed;
  const pages = [...parts.versions.map((version) => version.provenance), ...parts.sightings].map(({ url }) => url);
  const canonical = parts.versions.flatMap((version) => version.article.canonicalUrl ?? []);
  const cleaned = [...canonical, ...pages].flatMap((address) => cleanAddress(address) ?? []);
  return {
    id: parts.id,
    kind: shown.kind,
    canonicalUrl: article.canonicalUrl,
    addresses: [...new Set(cleaned)].sort(),
    title: article.title,
    sapo: article.sapo,
    outlet: article.outlet,
    publishedAt: article.published?.at ?? null,
    publishedPrecision: article.published?.precision ?? null,
    savedAt: utc(first.provenance.capturedAt),
    changedAt: newest([
      ...parts.versions.map((version) => version.provenance.capturedAt),
      ...parts.sightings.map((sighting) => sighting.at),
      ...parts.verdicts.map((verdict) => verdict.at),
    ]),
    versionId: shown.id,
    versionCount: parts.versions.length,
    documentCount: reviewed.documents.length,
    officialCount: reviewed.officials.length,
    labels: reviewed.labels,
    noted: reviewed.note.trim() !== '',
    state: reviewed.state.state,
    suggestedCount: reviewed.mentions.filter(({ status }) => status === 'suggested').length,
    highlightCount: reviewed.highlights.length,
    commentCount: reviewed.comments.length,
    deleted: reviewed.deleted ? 1 : 0,
    clippedBy: first.provenance.capturedBy,
  };
}

/** A clip's records, and what they come to. */
export interface ViewedClip {
  parts: ClipParts;
  reviewed: ReviewedClip;
}

/** Writes what lists and the catalogue show of clips; to be called in the transaction of every write. */
export async function putViews(db: ClipDatabase, clips: readonly ViewedClip[]): Promise<void> {
  const rows = clips.map(({ parts, reviewed }) => rowOf(parts, reviewed));
  await db.clips.bulkPut(rows);
  await putUses(
    db,
    clips.flatMap(({ reviewed }, index) => {
      const row = rows[index];
      return row === undefined ? [] : [{ reviewed, row }];
    }),
  );
}

/** Works a clip's views out again. */
export async function refreshViews(db: ClipDatabase, clipIds: readonly string[]): Promise<void> {
  const clips: ViewedClip[] = [];
  for (const clipId of clipIds) {
    const parts = await loadParts(db, clipId);
    if (parts !== undefined) clips.push({ parts, reviewed: reviewParts(parts) });
  }
  await putViews(db, clips);
}
