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
import type { ClipParts } from './parts.ts';

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
