import { cleanAddress } from '../core/address.ts';
import type { ReviewedClip } from '../core/review/index.ts';
import type { ClipDatabase } from './db.ts';
import { type ClipParts, loadParts } from './parts.ts';
import type { ClipRow } from './rows.ts';
import { putUses } from './uses.ts';
import { reviewParts, shownVersion } from './view.ts';

// Apart from view.ts, since whoever only shows a clip writes no views.

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
