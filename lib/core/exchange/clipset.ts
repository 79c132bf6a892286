import {
  currentVersionId,
  type FoldVersion,
  foldClip,
  inOrder,
  isCorrected,
  type ReviewedClip,
  type ReviewedMention,
} from '../review/index.ts';
import { tagsApart } from '../review/tagged.ts';
import type { Sighting, Version } from '../schema/clip.ts';
import type { ExportedClip, ExportedMention } from '../schema/clipset.ts';
import type { ShownTagging } from '../schema/tagging.ts';
import type { Verdict } from '../schema/verdict.ts';
import { htmlFromText, htmlToText } from './html.ts';

/** Every record of a clip, each version with its tagging; `pages` are gzip bytes by version id. */
export interface ClipRecords {
  id: string;
  /** Oldest capture first. */
  versions: readonly Version[];
  verdicts: readonly Verdict[];
  sightings: readonly Sighting[];
  /** Of the shown version as corrected, if one was made. */
  shownTagging?: ShownTagging | undefined;
  pages: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

function mentionOf({ origin: _, decision: _decision, entry, ...mention }: ReviewedMention): ExportedMention {
  return { ...mention, ...(entry !== null && { entry }) };
}

/** The state as somebody has said it; nothing for a draft that is one from the start. */
function stateOf({ state: { state, reason, signed } }: ReviewedClip): Pick<ExportedClip, 'state'> {
  return signed === null ? {} : { state: { state, reason, by: signed.by, at: signed.at } };
}

/** Whether a clip's tags are those of its corrected text. */
const isUsed = (tagging: ShownTagging | undefined, { carried, article }: ReviewedClip, shown: Version): boolean =>
  tagging !== undefined && !carried && tagsApart(article, shown.article);

/**
 * A clip as clip sets hold it: its records, and what they come to now. `rejectedWords`: keys of words that are a tag in no
 * clip (lib/core/review/shared.ts).
 */
export function exportedClip(
  { id, versions, verdicts, sightings, shownTagging, pages }: ClipRecords,
  rejectedWords?: ReadonlySet<string>,
): ExportedClip {
  const currentId = currentVersionId(versions, sightings);
  const folding = versions.map(({ id: versionId, article, tagging }) => ({
    id: versionId,
    article,
    tagging,
  }));
  const current = folding.find((version) => version.id === currentId);
  const shown = versions.find((version) => version.id === currentId);
  if (current === undefined || shown === undefined) throw new Error(`clip ${id} has no version`);
  const others: FoldVersion[] = folding.filter((version) => version !== current);
  const reviewed = foldClip({ current, others, verdicts, sightings, shownTagging, rejectedWords });
  return {
    id,
    canonicalUrl: shown.article.canonicalUrl,
    currentVersion: current.id,
    deleted: reviewed.deleted,
    ...(isCorrected(reviewed) && { article: reviewed.article }),
    ...(isUsed(shownTagging, reviewed, shown) && { shownTagging }),
    labels: reviewed.labels,
    note: reviewed.note,
    ...stateOf(reviewed),
    mentions: reviewed.mentions.map(mentionOf),
    documents: reviewed.documents.map(({ entity }) => entity),
    officials: reviewed.officials.map(({ entity }) => entity),
    versions: versions.map((version) => {
      const page = pages.get(version.id);
      return { ...version, capturedHtml: page === undefined ? null : htmlToText(page) };
    }),
    verdicts: inOrder(verdicts),
    sightings: [...sightings],
  };
}

/** The records of a clip of a set that was read; its present look is worked out again from them. */
export function recordsOf(clip: ExportedClip): ClipRecords {
  const pages = clip.versions.flatMap(({ id, capturedHtml }) =>
    capturedHtml === null ? [] : [[id, htmlFromText(capturedHtml)] as const],
  );
  return {
    id: clip.id,
    versions: clip.versions.map(({ capturedHtml: _, ...version }) => version),
    verdicts: clip.verdicts,
    sightings: clip.sightings,
    shownTagging: clip.shownTagging,
    pages: new Map(pages),
  };
}
