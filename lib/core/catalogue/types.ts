import type { EntryData } from '../schema/shared.ts';
import type { DocumentRef, Official } from '../schema/tagging.ts';

/** Words that are to be linked: what they say of the document or the official they mean. */
export type Wanted =
  | { kind: 'document'; document: DocumentRef | null; day: string | null }
  | { kind: 'official'; official: Official | null; day: string | null };

/** Where something was found: in the catalogue, in the clip itself, among the documents known, in other clips. */
export type FoundIn = 'entry' | 'clip' | 'known' | 'clips';

/** A document or an official that words may mean, as it was found. */
export interface Found {
  in: FoundIn;
  /** By what it is one over all clips (lib/core/review/identity.ts). */
  identity: string;
  /** All that it is known by; of an entry also what was merged with it. */
  identities: readonly string[];
  /** The entry that it is; null for one that becomes an entry when it is chosen. */
  entry: string | null;
  data: EntryData;
  /** In how many clips it is. */
  clips: number;
  /** The tagger's reason for thinking of it, and how likely it thought it: 0 is likeliest. */
  told?: { reason: string; at: number } | undefined;
}

export const AGREEMENTS = [
  'same',
  'number',
  'date',
  'issuer',
  'term',
  'name',
  'alias',
  'post',
  'place',
  'time',
] as const;
export const CONFLICTS = ['date', 'issuer', 'term', 'spelling', 'place', 'time', 'later'] as const;

/** What speaks for a candidate and what against it, as codes that screens put into words. */
export interface Reasons {
  for: readonly (typeof AGREEMENTS)[number][];
  against: readonly (typeof CONFLICTS)[number][];
}

export interface Candidate extends Found {
  reasons: Reasons;
}
