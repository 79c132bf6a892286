import { canonicalJson } from '../exchange/canonical.ts';
import type { Verdict } from '../schema/verdict.ts';
import type { ReviewedClip, ReviewedMention } from './types.ts';

const sameTag = (a: ReviewedMention, b: ReviewedMention | undefined): boolean =>
  b !== undefined && a.kind === b.kind && a.start === b.start && a.end === b.end && a.entity === b.entity;

const sameTags = (a: readonly ReviewedMention[], b: readonly ReviewedMention[]): boolean =>
  a.length === b.length && a.every((mention, index) => sameTag(mention, b[index]));

const waits = (verdict: Verdict, { lost, hidden }: ReviewedClip): boolean =>
  [...lost, ...hidden].some(({ id }) => id === verdict.id);

/**
 * Whether a verdict, the newest of its clip, makes a difference: folded without it (`before`) and with it (`after`).
 * A double click, or an act in two windows, makes none the second time. Words that are not shown, in
 * this version or by a correction, may come back, so what is decided on them counts. `withdrawn`: ids of the verdicts not in effect before.
 */
export function makesDifference(
  verdict: Verdict,
  before: ReviewedClip,
  after: ReviewedClip,
  withdrawn: ReadonlySet<string>,
): boolean {
  switch (verdict.type) {
    case 'restore':
      return !withdrawn.has(verdict.of);
    case 'label':
      return before.labels.includes(verdict.label.normalize('NFC')) !== verdict.present;
    case 'note':
      return before.note !== verdict.text;
    case 'delete':
      return !before.deleted;
    case 'add':
    case 'reject':
      return waits(verdict, after) || !sameTags(before.mentions, after.mentions);
    case 'correct':
      return waits(verdict, after) || canonicalJson(before.article) !== canonicalJson(after.article);
  }
}
