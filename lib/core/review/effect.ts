import type { Verdict } from '../schema/verdict.ts';
import type { ReviewedClip, ReviewedMention } from './types.ts';

const sameTag = (a: ReviewedMention, b: ReviewedMention | undefined): boolean =>
  b !== undefined && a.kind === b.kind && a.start === b.start && a.end === b.end && a.entity === b.entity;

const sameTags = (a: readonly ReviewedMention[], b: readonly ReviewedMention[]): boolean =>
  a.length === b.length && a.every((mention, index) => sameTag(mention, b[index]));

/**
 * Whether a verdict, the newest of its clip, makes a difference: folded without it (`before`) and with it (`after`).
 * A double click, or an act in two windows, makes none the second time. Words that the current version lacks may come
 * back with another, so what is decided on them counts. `withdrawn`: ids of the verdicts not in effect before.
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
      return after.lost.some(({ id }) => id === verdict.id) || !sameTags(before.mentions, after.mentions);
  }
}
