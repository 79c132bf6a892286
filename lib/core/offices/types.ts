import type { DatedPost } from '../schema/shared.ts';
import type { Tenure } from '../schema/tagging.ts';
import type { Person, Sighting, Source } from './claim.ts';

/** An official of the clip that is open. */
export interface Seen {
  /** Id of the entity in the clip. */
  entity: string;
  person: Person;
  posts: readonly Tenure[];
}

export interface OpenClip {
  source: Source;
  /** Whether the article gives its day; else nothing of it can be held against other clips. */
  dayGiven: boolean;
  officials: readonly Seen[];
}

/** What other clips say. */
export interface OtherClips {
  /** Of the people of the open clip, by `Person.key`. */
  ofPeople: ReadonlyMap<string, readonly Sighting[]>;
  /** Of whoever holds the offices that the open clip names, by shelf (shelf.ts). */
  onShelves: ReadonlyMap<string, readonly Sighting[]>;
  /** Whoever the sightings are of, by key. */
  people: ReadonlyMap<string, Person>;
}

/** One statement that does not go with the article's. */
export interface Counter {
  /** Whose post it is. */
  name: string;
  post: Tenure;
  /** The clip that says so; null where the catalogue does, with its dates then. */
  source: Source | null;
  dated: DatedPost | null;
}

/**
 * What an article says of a person's office and others do not.
 * `rank`: others give another rank of the same office. `past`: others say that it is over. `still`: others say that it is
 * not over. `holder`: others say that somebody else holds it. `both`: the article itself gives it to two. `dated`: the
 * catalogue dates it otherwise.
 */
export interface OfficeWarning {
  kind: 'rank' | 'past' | 'still' | 'holder' | 'both' | 'dated';
  /** Of person, office and what contradicts, and of no clip: silenced once, it is silent wherever it comes up. */
  key: string;
  entity: string;
  person: Person;
  post: Tenure;
  /** The article itself. */
  source: Source;
  /** Nearest to the article's day first; at most `COUNTERS_MAX`. */
  against: readonly Counter[];
  /** How many clips say otherwise, those not shown included. */
  count: number;
}

/** A warning, and whether a person does not want to see it any more. */
export interface ToldWarning extends OfficeWarning {
  silenced: boolean;
}
