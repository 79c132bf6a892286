import { isFromFile } from '../core/extractor.ts';
import { isCorrected, type ReviewedMention } from '../core/review/index.ts';
import type { Change } from '../core/schema/correction.ts';
import type { LabelColour } from '../core/schema/shared.ts';
import type { Span } from '../core/schema/span.ts';
import type { Mention } from '../core/schema/tagging.ts';
import type { ClipState, Verdict } from '../core/schema/verdict.ts';
import type { LoadedClip } from '../store/clips.ts';
import type { CatalogueModel } from './catalogue.ts';
import { suggestLabels } from './labels.ts';
import type { CommentOn } from './remarks.ts';
import type { ReviewModel } from './review.ts';

/** From this confidence on suggestions may be accepted in one go. */
const CERTAIN_FROM = 0.9;

/** Labels over all clips. */
interface Labels {
  /** Most used first. */
  known: readonly string[];
  colours: ReadonlyMap<string, LabelColour>;
}

/** What the reader of a clip shows, and what it does with a person's decisions. The same in panel and library. */
export function readerOf(clip: LoadedClip, review: ReviewModel, catalogue: CatalogueModel, labels: Labels) {
  return {
    version: clip.version,
    reviewed: clip.reviewed,
    versionCount: clip.versions.length,
    fromFile: isFromFile(clip.version.provenance.extractor),
    corrected: isCorrected(clip.reviewed),
    acts: {
      accept: (mentions: readonly ReviewedMention[]) => review.accept(clip, mentions),
      acceptCertain: () => review.acceptCertain(clip, CERTAIN_FROM),
      acceptAlike: (mention: ReviewedMention) => review.acceptAlike(clip, mention),
      reject: (mention: ReviewedMention) => review.reject(clip, [mention]),
      rejectAlike: (mention: ReviewedMention) => review.rejectAlike(clip, mention),
      rejectEverywhere: (mention: ReviewedMention) => review.rejectEverywhere(clip, mention),
      retype: (mention: ReviewedMention, kind: Mention['kind']) => review.retype(clip, mention, kind),
      respan: (mention: ReviewedMention, span: Span) => review.respan(clip, mention, span),
      tag: (kind: Mention['kind'], span: Span) => review.addTag(clip, kind, span),
      nothingSelected: review.nothingSelected,
    },
    certainFrom: CERTAIN_FROM,
    remarks: {
      label: (label: string, present: boolean) => review.setLabel(clip, label, present),
      colour: review.setColour,
      note: (text: string) => review.setNote(clip, text),
      highlight: (span: Span, present: boolean) => review.highlight(clip, span, present),
      comment: (on: CommentOn, text: string, of?: string) => review.comment(clip, on, text, of),
      state: (state: ClipState, reason?: string) => review.setState(clip, state, reason),
      nothingSelected: review.nothingToHighlight,
      confirmMoved: (verdict: Verdict) => void review.confirmMoved(clip, verdict),
      letGo: (verdict: Verdict) => void review.letGo(verdict),
    },
    known: {
      colours: labels.colours,
      suggest: (typed: string) => suggestLabels(labels.known, clip.reviewed.labels, typed),
    },
    onCorrect: (change: Change) => review.correct(clip, change),
    onLink: (mention: ReviewedMention) => catalogue.link(clip, mention),
    onEntry: catalogue.show,
  };
}
