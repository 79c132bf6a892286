import type { Article, ArticleTime, Block, BlockKind } from '../schema/article.ts';
import type { Sighting } from '../schema/clip.ts';
import type { Person } from '../schema/scalars.ts';
import type { Span } from '../schema/span.ts';
import type {
  DocumentMention,
  DocumentRef,
  Official,
  OfficialMention,
  ShownTagging,
  Tagging,
  Tenure,
} from '../schema/tagging.ts';
import type { ClipState, Verdict } from '../schema/verdict.ts';

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

interface Standing {
  /** Who marked it. */
  origin: 'tagger' | 'person';
  /** Gợi ý until a person has accepted, added or linked it. */
  status: 'suggested' | 'accepted';
  /** The id of the verdict that accepted, added or linked it. */
  decision: string | null;
  /** The entry of the catalogue that a person has linked it to; may have been merged into another since (shared.ts). */
  entry: string | null;
}

/** A mention as it stands now: the tagger's and not rejected, or added by a person. */
export type ReviewedMention = (DocumentMention & Standing) | (OfficialMention & Standing);

/** A mention that is none any more, to be shown as such and taken back. */
export interface RejectedMention {
  mention: ReviewedMention;
  /** The id of the verdict that took it away; `everywhere` where its words are a tag in no clip. */
  by: string;
  /** `replaced`: by a person's tag that overlaps it. */
  why: 'rejected' | 'replaced' | 'words';
}

/** What a person said, who and when: ids of verdicts, ISO instants. */
export interface Signed {
  verdict: string;
  by: Person;
  at: string;
}

/** A passage that a person has highlighted. */
export interface ReviewedHighlight extends Signed, Span {
  quote: string;
}

/** A comment as last written. `id`: its first verdict's, by which it is edited. */
export interface ReviewedComment extends Signed {
  id: string;
  text: string;
  edited: boolean;
  /** `lost`: what it was on is not in the text shown. */
  on:
    | { kind: 'clip' }
    | { kind: 'highlight'; id: string }
    | { kind: 'mention'; mention: Span & Pick<DocumentMention | OfficialMention, 'kind'> }
    | { kind: 'lost'; quote: string };
}

/** How far the work on a clip is; `signed` null for a draft that nobody has said anything of. */
export interface ReviewedState {
  state: ClipState;
  /** Why it was returned. */
  reason: string | null;
  signed: Signed | null;
  /** Of an approved clip: its tags, article, labels or note were changed since, or the page was captured anew otherwise. */
  changed: boolean;
}

/** An entity that has a mention left, with its mentions in text order. */
export interface ReviewedEntity<T> {
  entity: T;
  mentions: ReviewedMention[];
}

/** An official that has a mention left. */
export interface ReviewedOfficial extends ReviewedEntity<Official> {
  /** The posts that the article gives: of one linked to an entry, which has its own, those of whoever the words were read as. */
  said: Tenure[];
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
  /** In text order. The tagger's overlap no other of their kind; what people accept or add may. */
  mentions: ReviewedMention[];
  /** What was a mention, and is none by a decision; in text order. */
  rejected: RejectedMention[];
  /** In order of first mention. */
  documents: ReviewedEntity<DocumentRef>[];
  officials: ReviewedOfficial[];
  /** In order of adding. */
  labels: string[];
  note: string;
  /** In text order. */
  highlights: ReviewedHighlight[];
  /** In order of writing. */
  comments: ReviewedComment[];
  state: ReviewedState;
  deleted: boolean;
  /** What undo takes back (a `restore` of it undoes), and the `restore` that redo takes back. */
  undoable: Verdict | null;
  redoable: Verdict | null;
  /** Verdicts given on another version whose words were found again elsewhere in this one: to be confirmed. */
  moved: Verdict[];
  /** Where the words of a moved verdict stand now, by its id. */
  movedTo: ReadonlyMap<string, Span>;
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
  /** Keys (words.ts) of words that are a tag in no clip; none when left out. */
  rejectedWords?: ReadonlySet<string> | undefined;
}
