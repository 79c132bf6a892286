import { isFromFile } from '../core/extractor.ts';
import { isCorrected } from '../core/review/index.ts';
import type { Change } from '../core/schema/correction.ts';
import type { Span } from '../core/schema/span.ts';
import type { Mention } from '../core/schema/tagging.ts';
import type { LoadedClip } from '../store/clips.ts';
import type { ReviewModel } from './review.ts';

/** What the reader of a clip shows, and what it does with a person's decisions. The same in panel and library. */
export function readerOf(clip: LoadedClip, review: ReviewModel) {
  return {
    version: clip.version,
    reviewed: clip.reviewed,
    versionCount: clip.versions.length,
    fromFile: isFromFile(clip.version.provenance.extractor),
    corrected: isCorrected(clip.reviewed),
    onRemoveTag: (mention: Mention) => void review.reject(clip, [mention]),
    onAddTag: (kind: Mention['kind'], span: Span) => void review.addTag(clip, kind, span),
    onLabel: (label: string, present: boolean) => review.setLabel(clip, label, present),
    onCorrect: (change: Change) => review.correct(clip, change),
    onNote: (text: string) => review.setNote(clip, text),
  };
}
