import { searchable } from '../review/identity.ts';
import type { DatedPost, OfficialEntry } from '../schema/shared.ts';
import type { Official, Tenure } from '../schema/tagging.ts';
import { wordKey } from '../text/index.ts';
import type { Reasons } from './types.ts';

/** A name as it is compared: in lower case, with one placement of tones; marks tell people apart. */
const nameKey = (name: string): string => name.normalize('NFC').trim().split(/\s+/).map(wordKey).join(' ');

type NameMatch = 'name' | 'alias' | 'spelling' | 'other';

/** How a person of the article goes by a person's name: by it, by an alias, or by it but for the marks. */
function nameMatch(wanted: Official, { name, aliases }: OfficialEntry): NameMatch {
  const own = nameKey(wanted.name);
  if (own === nameKey(name)) return 'name';
  if (aliases.some((alias) => nameKey(alias) === own)) return 'alias';
  const bare = searchable(wanted.name);
  if (bare === searchable(name)) return 'spelling';
  return 'other';
}

/** `Hùng` may be `Trịnh Việt Hùng`, where nothing but the given name stands in the article. */
function mayBeCutShort(wanted: Official, { name }: OfficialEntry): boolean {
  const short = nameKey(wanted.name);
  return !short.includes(' ') && nameKey(name).endsWith(` ${short}`);
}

const has = (a: string | null, b: string | null): boolean =>
  a === null || b === null || searchable(a).includes(searchable(b)) || searchable(b).includes(searchable(a));

const samePlace = (a: Tenure, b: Tenure): boolean =>
  a.place !== null &&
  b.place !== null &&
  [a.place, a.successor].some((one) => one !== undefined && (one === b.place || one === b.successor));

const samePost = (a: Tenure, b: Tenure): boolean =>
  searchable(a.position) === searchable(b.position) &&
  (a.body !== undefined && b.body !== undefined ? a.body === b.body : has(a.organisation, b.organisation)) &&
  (a.place === null || b.place === null || samePlace(a, b));

/** Whether a post was held on a day, as far as its dates tell; null where it has none. */
function heldOn({ from, to }: DatedPost, day: string): boolean | null {
  if (from === null && to === null) return null;
  // As partial as it is known: a year begins with its first day and ends with its last.
  const begun = from === null || from <= day;
  return begun && (to === null || to >= day.slice(0, to.length));
}

/**
 * What speaks for and against an official's being the one that an article means; null where the name is another's. Where
 * the article has no name, a post in common has to tell. `day`: of the article.
 */
export function officialReasons(wanted: Official, found: OfficialEntry, day: string | null): Reasons | null {
  const common = wanted.posts.flatMap((post) => found.posts.filter((one) => samePost(post, one)));
  const name = nameMatch(wanted, found);
  const possible = wanted.name === '' ? common.length > 0 : name !== 'other' || mayBeCutShort(wanted, found);
  if (!possible) return null;
  const dated = day === null ? [] : common.flatMap((post) => heldOn(post, day) ?? []);
  const places = wanted.posts.flatMap((post) => found.posts.filter((one) => samePlace(post, one)));
  const elsewhere =
    common.length === 0 &&
    places.length === 0 &&
    wanted.posts.some(({ place }) => place !== null) &&
    found.posts.some(({ place }) => place !== null);
  return {
    for: [
      ...(name === 'name' || name === 'alias' ? [name] : []),
      ...(common.length > 0 ? (['post'] as const) : []),
      ...(common.length === 0 && places.length > 0 ? (['place'] as const) : []),
      ...(dated.includes(true) ? (['time'] as const) : []),
    ],
    against: [
      ...(name === 'spelling' ? (['spelling'] as const) : []),
      ...(elsewhere ? (['place'] as const) : []),
      ...(dated.length > 0 && !dated.includes(true) ? (['time'] as const) : []),
    ],
  };
}

/** A person as an entry has them: the posts that an article gives, of no dates that are known. */
export const entryOfOfficial = ({ name, aliases, posts }: Official): OfficialEntry => ({
  name,
  aliases,
  about: '',
  posts: posts.map((post) => ({ ...post, from: null, to: null, source: null })),
});

/** An entry as a clip writes it down when words are linked to it. */
export const officialOfEntry = ({ name, aliases, posts }: OfficialEntry, id: string): Official => ({
  id,
  name,
  aliases,
  honorifics: [],
  posts: posts.map(({ from: _from, to: _to, source: _source, ...post }) => post),
});
