import type { ArticleTime } from '../core/schema/article.ts';
import type { Sighting, Version } from '../core/schema/clip.ts';
import type { Person } from '../core/schema/scalars.ts';
import type { EntryData, SharedVerdict } from '../core/schema/shared.ts';
import type { DocumentRef, Mention, Official, ShownTagging, Tagging, Tenure } from '../core/schema/tagging.ts';
import type { ClipState, Verdict } from '../core/schema/verdict.ts';

/**
 * What lists show of a clip. A materialised view: worked out again from the records in the same transaction as each
 * write, never a truth of its own. Instants are in UTC so that they sort as strings.
 */
export interface ClipRow {
  id: string;
  kind: Version['kind'];
  canonicalUrl: string | null;
  /** Cleaned page and canonical addresses of every version and sighting: how the clip of a tab is found. */
  addresses: string[];
  title: string;
  sapo: string | null;
  outlet: string | null;
  publishedAt: string | null;
  publishedPrecision: ArticleTime['precision'] | null;
  /** First capture. */
  savedAt: string;
  /** Newest capture, sighting or verdict. */
  changedAt: string;
  /** The version shown. */
  versionId: string;
  versionCount: number;
  documentCount: number;
  officialCount: number;
  labels: string[];
  noted: boolean;
  state: ClipState;
  /** Tags that nobody has decided on; null for a clip of an older database that is yet to be worked out (views.ts). */
  suggestedCount: number | null;
  highlightCount: number;
  commentCount: number;
  /** A number, since IndexedDB has no index over booleans. */
  deleted: 0 | 1;
  /** Who took the first capture; null when no name was known yet. */
  clippedBy: Person | null;
}

/** An article body with its provenance. Added once, never changed. */
export type VersionRow = Omit<Version, 'tagging'>;

/** What the tagger says of a version, apart from its mentions. The only rows a retagging replaces. */
export type TaggingRow = Omit<Tagging, 'mentions'> & { versionId: string };

/**
 * What the tagger says of a version as people have corrected it; one a version, and used only while it fits the text and
 * date shown (lib/core/review/tagged.ts). Replaced freely, never a truth of its own.
 */
export type ShownTaggingRow = ShownTagging & { versionId: string };

export type MentionRow = Mention & { versionId: string };

/** A page as captured: gzip of its HTML's UTF-8 bytes. */
export interface PageRow {
  versionId: string;
  gzip: Uint8Array<ArrayBuffer>;
}

export type VerdictRow = Verdict;
export type SightingRow = Sighting;

export type SharedVerdictRow = SharedVerdict;

/** An entry of the catalogue as its verdicts leave it (lib/core/review/shared.ts); a view, as `ClipRow`. */
export interface EntryRow {
  id: string;
  kind: EntryData['kind'];
  data: EntryData;
  /**
   * What it, and what was merged into it, is known by over all clips (lib/core/review/identity.ts): its key; its name and
   * aliases; `entry:<id>` in clips that are linked to it.
   */
  identities: string[];
  /** Each word that it can be searched by (lib/core/catalogue/words.ts). */
  words: string[];
}

/** What a clip has of one document or official: where it is used, by what title, when. A view, as `ClipRow`. */
export interface UseRow {
  clipId: string;
  kind: 'document' | 'official';
  /** Id of the entity in the clip. */
  entity: string;
  /** What it is known by over all clips; `entry:<id>` where a person has linked it. */
  identity: string;
  /** The entry that a person has linked it to; empty where nobody has. */
  entry: string;
  of: { kind: 'document'; document: DocumentRef } | { kind: 'official'; official: Official };
  /** The posts that the article itself gives an official (`ReviewedOfficial.said`). */
  posts: Tenure[];
  /** On which shelves the posts stand, each with the day (lib/core/offices/shelf.ts); of an undated or deleted clip none. */
  offices: string[];
  /** How many mentions it has, and whether a person has accepted one. */
  count: number;
  accepted: boolean;
  /** The article's title, outlet, and the day it was published (ISO), or captured where it says none. */
  title: string;
  outlet: string | null;
  day: string;
  dayGiven: boolean;
  deleted: 0 | 1;
}

/** A document or an official of any clip by what it is known by, for search. A view, as `ClipRow`. */
export interface NameRow {
  identity: string;
  kind: UseRow['kind'];
  name: string;
  words: string[];
  /** How many clips have it, deleted ones left out. */
  clips: number;
}

/** Words that are a tag in no clip, by their key (lib/core/review/words.ts). A view of the shared verdicts. */
export interface RejectedWordsRow {
  key: string;
}

/** Something half-typed, or left open, that has to be there again; `name` says what and where. */
export interface DraftRow {
  name: string;
  text: string;
  /** What was stored when it was begun. */
  base: string;
  /** ISO 8601, in UTC. */
  changedAt: string;
}

/** Facts of this database itself, such as its node in clocks. */
export interface MetaRow {
  key: string;
  value: string;
}

/** Which tagger and which gazetteer a tagging comes from: their names with versions. */
export type Ruleset = Pick<Tagging, 'tagger' | 'gazetteer'>;

/**
 * How a retagging goes (lib/store/retag.ts). Stands from its start until a person has read the outcome, so that every
 * page can show it and another can go on where one was closed. Counts are of clips, `added` and `gone` of tags.
 */
export interface RetagRun extends Ruleset {
  name: 'retag';
  state: 'running' | 'done';
  /** ISO 8601; tells one run from the next. */
  startedAt: string;
  total: number;
  done: number;
  /** Clips that show other tags than before. */
  changed: number;
  /** Tags on words that had none, and words that have none any more. */
  added: number;
  gone: number;
}

/** Long work that outlives the page it was begun in, by name. */
export type WorkRow = RetagRun;

/** Why a version could not be tagged again with this ruleset; it keeps the tagging it has. */
export interface RetagFailureRow extends Ruleset {
  versionId: string;
  clipId: string;
  /**
   * `tagger-failed`: it threw. `malformed`: what it said could not be exported. `entity-by-id`: a person's tag names its
   * entity by an id of the old tagging alone, as files of the first exporters do, and would come to mean another.
   */
  reason: 'tagger-failed' | 'malformed' | 'entity-by-id';
  detail: string;
}
