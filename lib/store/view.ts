import { cleanAddress } from '../core/address.ts';
import { currentVersionId, type FoldVersion, foldClip, type ReviewedClip, tagsApart } from '../core/review/index.ts';
import type { Version } from '../core/schema/clip.ts';
import type { Tagging } from '../core/schema/tagging.ts';
import type { ClipDatabase } from './db.ts';
import { type ClipParts, loadParts } from './parts.ts';
import type { ClipRow } from './rows.ts';

/** The version shown, with its tagging. */
export function shownVersion(parts: ClipParts): Version {
  const id = currentVersionId(parts.versions, parts.sightings);
  const row = parts.versions.find((version) => version.id === id);
  const tagging = id === null ? undefined : parts.taggings.get(id);
  if (row === undefined || tagging === undefined) throw new Error(`clip ${parts.id} has no version to show`);
  return { ...row, tagging };
}

/** What the clip looks like now (lib/core/review/fold.ts). `node`: the database whose undo is meant. */
export function reviewParts(parts: ClipParts, node?: string | null): ReviewedClip {
  const shown = shownVersion(parts);
  const others = parts.versions.flatMap((version): FoldVersion[] => {
    const tagging = parts.taggings.get(version.id);
    return version.id === shown.id || tagging === undefined
      ? []
      : [{ id: version.id, article: version.article, tagging }];
  });
  const current = { id: shown.id, article: shown.article, tagging: shown.tagging };
  const { verdicts, sightings, shownTagging } = parts;
  return foldClip({ current, others, shownTagging, verdicts, sightings, node });
}

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
    deleted: reviewed.deleted ? 1 : 0,
    clippedBy: first.provenance.capturedBy,
  };
}

/** Works a clip's row out again; to be called in the transaction of every write. */
export async function refreshRow(db: ClipDatabase, clipId: string): Promise<void> {
  const parts = await loadParts(db, clipId);
  if (parts !== undefined) await db.clips.put(rowOf(parts));
}
