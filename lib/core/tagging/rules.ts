/**
 * How sure each rule is by itself: the share of its marks that were right on annotated articles of many outlets,
 * rounded (`npm run calibrate`). What each says, with an example: rules-explained.ts, resolutions-explained.ts and docs/tagging.md.
 */
const EXTRACTION = {
  'doc.party-number': 0.98,
  'doc.state-number': 0.98,
  'doc.mass-number': 0.95,
  'doc.bare-number': 0.96,
  'doc.nickname-number': 0.95,
  'doc.number-weak': 0.85,
  'doc.set': 0.9,
  'doc.list-item': 0.92,
  'doc.number-alone': 0.9,
  'doc.congress': 0.96,
  'doc.plenum': 0.96,
  'doc.session': 0.93,
  'doc.event-partial': 0.9,
  'doc.event-list': 0.9,
  'doc.law': 0.96,
  'doc.law-list': 0.85,
  'doc.law-unlisted': 0.6,
  'doc.charter': 0.92,
  'doc.constitution': 0.85,
  'doc.issuer': 0.85,
  'doc.dated': 0.85,
  'doc.anaphor': 0.75,
  'doc.anaphor-capital': 0.75,
  'doc.anaphor-headline': 0.75,
  'doc.anaphor-demonstrative': 0.8,
  'official.honorific-name': 0.98,
  'official.honorific-unlisted': 0.85,
  'official.post-name': 0.98,
  'official.post-unlisted': 0.9,
  'official.rank-name': 0.96,
  'official.title-name': 0.9,
  'official.name-post': 0.92,
  'official.name-inside': 0.88,
  'official.list-member': 0.96,
  'official.list-name': 0.9,
  'official.signature': 0.9,
  'official.list-unlisted': 0.9,
  'official.repeated-name': 0.92,
  'official.given-name': 0.95,
  'official.post-given': 0.85,
  'official.post': 0.95,
  'official.post-inside': 0.7,
  'official.post-bare': 0.8,
} as const;

/** Rule that marked a mention: extraction, which never says which entity it is. */
export type RuleId = keyof typeof EXTRACTION;

/** Every rule a mention can carry. */
export const rules = Object.keys(EXTRACTION) as readonly RuleId[];

/** Factors on a mention's confidence by the rule that said which entity it is. */
const RESOLUTION = {
  'resolve.itself': 1,
  'resolve.same-document': 1,
  'resolve.number': 1,
  'resolve.event': 1,
  'resolve.event-earlier': 0.9,
  'resolve.event-number': 1,
  'resolve.issuer': 1,
  'resolve.demonstrative-paragraph': 1,
  'resolve.demonstrative-article': 0.9,
  'resolve.topic-lead': 0.97,
  'resolve.topic-repeated': 0.97,
  'resolve.topic-ahead': 0.9,
  'resolve.nearest': 0.85,
  'resolve.full-name': 1,
  'resolve.row': 0.9,
  'resolve.given-name': 1,
  'resolve.last-bearer': 0.85,
  'resolve.holder': 1,
  'resolve.holder-assumed': 0.9,
  'resolve.last-holder': 0.8,
  'resolve.periphrasis': 1,
} as const;

/** Rule that said which entity a mention is. */
export type ResolutionId = keyof typeof RESOLUTION;

export const resolutions = Object.keys(RESOLUTION) as readonly ResolutionId[];

const UNRESOLVED = 0.5;

/** Confidence of a mention, 0 to 1: its rule's own; never over one half when the text leaves open what it stands for. */
export function confidence(rule: RuleId, resolution: ResolutionId | null): number {
  const base = EXTRACTION[rule];
  return resolution === null ? Math.min(base, UNRESOLVED) : base * RESOLUTION[resolution];
}
