import {
  entryOfOfficial,
  type Found,
  factOf,
  prefixesOf,
  readTyped,
  type SearchWord,
  settledDocument,
  type Wanted,
} from '../core/catalogue/index.ts';
import { documentIdentity, linkedIdentity, officialIdentity } from '../core/review/index.ts';
import type { EntryData } from '../core/schema/shared.ts';
import type { DocumentRef, Official, Tenure } from '../core/schema/tagging.ts';
import type { ClipDatabase } from './db.ts';
import type { EntryRow, NameRow, UseRow } from './rows.ts';

// Reads only, all of Dexie alone, so that each can stand inside `liveQuery`.

/** How many rows of an index are looked at for one question. */
const LOOK = 2000;
/** How many names of other clips are worked up for one list. */
const NAMES = 60;
/** Of how many clips what is known of a name is put together. */
const USES = 5;

const bySize = (a: [SearchWord, number], b: [SearchWord, number]): number => a[1] - b[1];

/** The word that fewest rows have: the others are looked for among those alone. */
async function rarest(
  table: ClipDatabase['entries'] | ClipDatabase['names'],
  words: readonly SearchWord[],
): Promise<SearchWord | null> {
  const counted = await Promise.all(
    words.map(
      async (word): Promise<[SearchWord, number]> => [
        word,
        await table.where('words').startsWithAnyOf(prefixesOf(word)).count(),
      ],
    ),
  );
  return counted.sort(bySize)[0]?.[0] ?? null;
}

const hasAll = (typed: readonly SearchWord[], words: readonly string[]): boolean =>
  typed.every((word) => prefixesOf(word).some((prefix) => words.some((one) => one.startsWith(prefix))));

async function entriesSaying(
  db: ClipDatabase,
  kind: Wanted['kind'],
  typed: readonly SearchWord[],
): Promise<EntryRow[]> {
  const word = await rarest(db.entries, typed);
  if (word === null) return [];
  const rows = await db.entries.where('words').startsWithAnyOf(prefixesOf(word)).distinct().limit(LOOK).toArray();
  return rows.filter((row) => row.kind === kind && hasAll(typed, row.words));
}

async function namesSaying(db: ClipDatabase, kind: Wanted['kind'], typed: readonly SearchWord[]): Promise<NameRow[]> {
  const word = await rarest(db.names, typed);
  if (word === null) return [];
  const rows = await db.names.where('words').startsWithAnyOf(prefixesOf(word)).distinct().limit(LOOK).toArray();
  return rows
    .filter((row) => row.kind === kind && hasAll(typed, row.words))
    .sort((a, b) => b.clips - a.clips)
    .slice(0, NAMES);
}

const postKey = ({ position, organisation, place }: Tenure): string => [position, organisation, place].join('|');

/** What several clips say of one official: every post once. */
function officialOf(officials: readonly [Official, ...Official[]]): Official {
  const posts = new Map(officials.flatMap(({ posts: its }) => its.map((post) => [postKey(post), post] as const)));
  return { ...officials[0], posts: [...posts.values()] };
}

const stated = (document: DocumentRef): number => Object.values(document).filter((value) => value !== null).length;

/** What clips say of a document or an official; null where they have it no more. */
function dataOf(uses: readonly UseRow[]): EntryData | null {
  const documents = uses.flatMap(({ of }) => (of.kind === 'document' ? [of.document] : []));
  const [document] = documents.sort((a, b) => stated(b) - stated(a));
  if (document !== undefined) return { kind: 'document', document: settledDocument(document, document.id), about: '' };
  const [first, ...rest] = uses.flatMap(({ of, posts }) => (of.kind === 'official' ? [{ ...of.official, posts }] : []));
  return first === undefined ? null : { kind: 'official', official: entryOfOfficial(officialOf([first, ...rest])) };
}

/** The entry that an identity of linked clips names. */
const entryOf = (identity: string): string | null => (identity.startsWith('entry:') ? identity.slice(6) : null);

async function foundOfNames(db: ClipDatabase, rows: readonly NameRow[]): Promise<Found[]> {
  const found = await Promise.all(
    rows.map(async ({ identity, clips }): Promise<Found | null> => {
      const uses = await db.uses.where('identity').equals(identity).limit(USES).toArray();
      const data = dataOf(uses);
      if (data === null) return null;
      return { in: 'clips', identity, identities: [identity], entry: entryOf(identity), data, clips };
    }),
  );
  return found.filter((one) => one !== null);
}

/** In how many clips entries are linked, by their rows. */
async function foundOfEntries(db: ClipDatabase, rows: readonly EntryRow[]): Promise<Found[]> {
  return Promise.all(
    rows.map(async ({ id, data, identities }): Promise<Found> => {
      const names = await db.names.bulkGet(identities.filter((identity) => entryOf(identity) !== null));
      const clips = names.reduce((sum, name) => sum + (name?.clips ?? 0), 0);
      return { in: 'entry', identity: linkedIdentity(id), identities, entry: id, data, clips };
    }),
  );
}

/** Linked clips whose entry stands no more, or is another by now, tell of it by that other's row alone. */
const withoutMerged = (found: readonly Found[]): Found[] => {
  const covered = new Set(found.flatMap((one) => (one.in === 'entry' ? one.identities : [])));
  return found.filter((one) => one.in === 'entry' || one.entry === null || !covered.has(one.identity));
};

async function foundWith(db: ClipDatabase, entries: readonly EntryRow[], names: readonly NameRow[]): Promise<Found[]> {
  // What a name is known by may be an entry that the words did not lead to: a merged one, or one edited since.
  const linked = names.map(({ identity }) => identity);
  const more = linked.length === 0 ? [] : await db.entries.where('identities').anyOf(linked).distinct().toArray();
  const rows = new Map([...entries, ...more].map((row) => [row.id, row]));
  return withoutMerged([...(await foundOfEntries(db, [...rows.values()])), ...(await foundOfNames(db, names))]);
}

/** The words by which what is like the wanted is looked up: a document's number, else all of a name. */
function wordsToFind(wanted: Wanted): SearchWord[] {
  if (wanted.kind === 'official') {
    const { name, posts } = wanted.official ?? { name: '', posts: [] };
    const place = posts.find((post) => post.place !== null)?.place ?? posts[0]?.organisation ?? '';
    return readTyped(name === '' ? place : name);
  }
  if (wanted.document === null) return [];
  const number = factOf(wanted.document, 'number');
  return readTyped(number ?? wanted.document.canonical);
}

/** Entries and names of other clips that words may mean: by what they are known by, and by number or name. */
export async function findLike(db: ClipDatabase, wanted: Wanted, identities: readonly string[]): Promise<Found[]> {
  const words = wordsToFind(wanted);
  const [sameEntries, likeEntries, sameNames, likeNames] = await Promise.all([
    db.entries.where('identities').anyOf(identities).distinct().toArray(),
    entriesSaying(db, wanted.kind, words),
    db.names.bulkGet([...identities]),
    namesSaying(db, wanted.kind, words),
  ]);
  const names = new Map(
    [...sameNames, ...likeNames].flatMap((row) => (row === undefined ? [] : [[row.identity, row]])),
  );
  return foundWith(db, [...sameEntries, ...likeEntries], [...names.values()]);
}

/** Entries and names of other clips that have every typed word. */
export async function findTyped(
  db: ClipDatabase,
  kind: Wanted['kind'],
  typed: readonly SearchWord[],
): Promise<Found[]> {
  const [entries, names] = await Promise.all([entriesSaying(db, kind, typed), namesSaying(db, kind, typed)]);
  return foundWith(db, entries, names);
}

/** By what data is known over all clips. */
export const identityOfData = (data: EntryData): string =>
  data.kind === 'document' ? documentIdentity(data.document) : officialIdentity(data.official);

/** The entries that are known by an identity. */
export const standing = (db: ClipDatabase, identity: string): Promise<EntryRow[]> =>
  db.entries.where('identities').equals(identity).toArray();
