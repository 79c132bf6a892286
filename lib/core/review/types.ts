import type { Article, ArticleTime, Block, BlockKind } from '../schema/article.ts';
import type { Sighting } from '../schema/clip.ts';
import type { Span } from '../schema/span.ts';
import type {
  DocumentMention,
  DocumentRef,
  Official,
  OfficialMention,
  ShownTagging,
  Tagging,
} from '../schema/tagging.ts';
import type { Verdict } from '../schema/verdict.ts';

export type CorrectVerdict = Extract<Verdict, { type: 'correct' }>;

/** A correction that holds for an article, with the index of the captured block it is about; null for metadata. */
export interface PlacedCorrection {
  verdict: CorrectVerdict;
  block: number | null;
}

/** A block of an article as people have corrected it, or one that they took out. */
export interface ShownBlock {
  /** As shown; of a block that is not, as captured. */
  kind: BlockKind;
  /** Its place in the text shown; null for a block that was taken out. */
  shown: Span | null;
  /** The captured block that it is, or whose place words typed anew have taken; null for words with none before them. */
  captured: Block | null;
  /** Whether its words are a correction's value rather than the captured ones. */
  typed: boolean;
  /** What made it other than captured; null where nothing did. */
  correction: CorrectVerdict | null;
}

/** A value that was corrected: what was captured, and by which verdict it is another now. */
export interface Corrected<T> {
  original: T;
  verdict: CorrectVerdict;
}

/** The metadata that is not as captured. */
export interface CorrectedFields {
  title?: Corrected<string> | undefined;
  sapo?: Corrected<string | null> | undefined;
  authors?: Corrected<string[]> | undefined;
  outlet?: Corrected<string | null> | undefined;
  published?: Corrected<ArticleTime | null> | undefined;
}

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
  /** The article as corrected: what `mentions` index, and what screens and lists show. As captured where nothing was. */
  article: Article;
  /** The article's blocks in order, with those that were taken out. */
  blocks: ShownBlock[];
  corrected: CorrectedFields;
  /**
   * The corrected text, or its date, has not been tagged yet: `mentions` are those of the captured text, as far as their
   * words still stand.
   */
  carried: boolean;
  /** The date the tagger went by (`Tagging.articleDate`). */
  articleDate: Tagging['articleDate'];
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
  /** Verdicts in effect on words that a correction takes out of this version: they are back when the words are. */
  hidden: Verdict[];
}

/** As much of a version as the fold needs. */
export interface FoldVersion {
  id: string;
  /** As captured. */
  article: Article;
  /** Of the captured text. */
  tagging: Tagging;
}

export interface FoldInput {
  current: FoldVersion;
  /** The tagging of the current version's corrected text, where one was made; left aside where it no longer fits. */
  shownTagging?: ShownTagging | undefined;
  /** The other versions that verdicts point at. */
  others: readonly FoldVersion[];
  /** In any order, repeated or not. */
  verdicts: readonly Verdict[];
  sightings: readonly Sighting[];
  /** The database whose undo is meant, by its node in clocks; everyone's when left out, nobody's when null. */
  node?: string | null | undefined;
}
