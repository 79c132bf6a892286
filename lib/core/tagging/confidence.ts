/** How sure each rule is by itself: share of its marks that were right on annotated articles, rounded down. */
const BASE: Readonly<Record<string, number>> = {
  'doc.party-number': 0.98,
  'doc.state-number': 0.98,
  'doc.mass-number': 0.95,
  'doc.bare-number': 0.95,
  'doc.nickname-number': 0.9,
  'doc.list-item': 0.92,
  'doc.congress': 0.96,
  'doc.plenum': 0.96,
  'doc.session': 0.93,
  'doc.event-partial': 0.9,
  'doc.event-list': 0.9,
  'doc.law': 0.95,
  'doc.law-unlisted': 0.6,
  'doc.issuer': 0.7,
  'doc.anaphor': 0.75,
  'official.honorific-name': 0.96,
  'official.post-name': 0.97,
  'official.rank-name': 0.94,
  'official.title-name': 0.85,
  'official.name-post': 0.93,
  'official.list-member': 0.95,
  'official.repeated-name': 0.9,
  'official.given-name': 0.9,
  'official.post': 0.9,
};

const UNRESOLVED = 0.5;

/** Confidence of a mention: its rule's own, less when the text leaves open what it stands for. */
export function confidence(rule: string, resolved: boolean): number {
  const base = BASE[rule] ?? UNRESOLVED;
  return resolved ? base : Math.min(base, UNRESOLVED);
}

/** Every rule a mention can carry. */
export const rules: readonly string[] = Object.keys(BASE);
