import { searchable } from '../review/identity.ts';
import type { DatedPost } from '../schema/shared.ts';
import type { Tenure } from '../schema/tagging.ts';
import { type Office, officeOf } from './office.ts';

/** Where something is said. */
export interface Source {
  clipId: string;
  title: string;
  outlet: string | null;
  /** ISO; the article's own, or that of its capture where it gives none (`Sighting.dayGiven`). */
  day: string;
}

/** One person over all clips: an entry of the catalogue, or a name that nobody has linked. */
export interface Person {
  key: string;
  name: string;
  aliases: readonly string[];
  /** Posts that the person's entry has. */
  posts: readonly DatedPost[];
}

/** What one clip says of one person's posts. */
export interface Sighting {
  person: string;
  name: string;
  posts: readonly Tenure[];
  source: Source;
  /** Whether the article gives the day itself; else it is no evidence of any time. */
  dayGiven: boolean;
}

/** One post that a clip gives somebody. */
export interface Claim {
  person: string;
  name: string;
  post: Tenure;
  office: Office;
  source: Source;
}

export const claimsOf = ({ person, name, posts, source, dayGiven }: Sighting): Claim[] =>
  posts.map((post) => ({ person, name, post, source, office: officeOf(post, dayGiven ? source.day : null) }));

/** Whether a claim says that the office was held on its day: not that it is past, nor for a time only. */
export const isHeld = ({ post, office }: Claim): boolean => post.status !== 'former' && !office.acting;

export const isPast = ({ post }: Claim): boolean => post.status === 'former';

/** Clips in order of their days; of those that print one text under one headline, as papers take over from an agency, the first. */
export function distinct<T extends { source: Source }>(said: readonly T[]): T[] {
  const ordered = said.toSorted((a, b) => (a.source.day < b.source.day ? -1 : a.source.day > b.source.day ? 1 : 0));
  const byTitle = new Map<string, T>();
  for (const one of ordered) {
    const title = searchable(one.source.title);
    if (!byTitle.has(title)) byTitle.set(title, one);
  }
  return [...byTitle.values()];
}

/** Whether two names may be one person's: but for marks and case, or cut short to the last syllables. */
export function mayBeOne(a: Pick<Person, 'name' | 'aliases'>, b: Pick<Person, 'name' | 'aliases'>): boolean {
  const names = (of: Pick<Person, 'name' | 'aliases'>): string[] => [of.name, ...of.aliases].map(searchable);
  return names(a).some((one) =>
    names(b).some((other) => one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`)),
  );
}
