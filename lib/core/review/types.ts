import type { Sighting } from '../schema/clip.ts';
import type { DocumentMention, DocumentRef, Official, OfficialMention, Tagging } from '../schema/tagging.ts';
import type { Verdict } from '../schema/verdict.ts';

/** Who marked a mention. */
type Origin = { origin: 'tagger' | 'person' };

/** A mention as it stands now: the tagger's and not rejected, or added by a person. */
export type ReviewedMention = (DocumentMention & Origin) | (OfficialMention & Origin);

/** An entity that has a mention left, with its mentions in text order. */
export interface ReviewedEntity<T> {
  entity: T;
  mentions: ReviewedMention[];
}

/** What a clip looks like now: the fold of its verdicts over its current version. Never stored as truth. */
export interface ReviewedClip {
  versionId: string;
  /** In text order; none overlaps another of its kind. */
  mentions: ReviewedMention[];
  /** In order of first mention. */
  documents: ReviewedEntity<DocumentRef>[];
  officials: ReviewedEntity<Official>[];
  /** In order of adding. */
  labels: string[];
  note: string;
  deleted: boolean;
  /** What undo takes back (a `restore` of it undoes), and the `restore` that redo takes back. */
  undoable: Verdict | null;
  redoable: Verdict | null;
  /** Verdicts given on another version whose words were found again elsewhere in this one: to be confirmed. */
  moved: Verdict[];
  /** Verdicts in effect whose words, or whose entity, this version does not have: to be shown. */
  lost: Verdict[];
}

/** As much of a version as the fold needs. */
export interface FoldVersion {
  id: string;
  text: string;
  tagging: Tagging;
}

export interface FoldInput {
  current: FoldVersion;
  /** The other versions that verdicts point at. */
  others: readonly FoldVersion[];
  /** In any order, repeated or not. */
  verdicts: readonly Verdict[];
  sightings: readonly Sighting[];
  /** The database whose undo is meant, by its node in clocks; everyone's when left out, nobody's when null. */
  node?: string | null | undefined;
}
