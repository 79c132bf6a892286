import type { OpenClip, OtherClips, Person, Sighting } from '../core/offices/index.ts';
import { onShelf, shelfOf } from '../core/offices/shelf.ts';
import { dayFrom, OF_ONE_TIME } from '../core/offices/weigh.ts';
import { foldShared, linkedIdentity } from '../core/review/index.ts';
import type { ClipDatabase } from './db.ts';
import type { EntryRow, UseRow } from './rows.ts';

// Reads only, all of Dexie alone, so that each can stand inside `liveQuery`.

/** As many officials of one clip are compared with other clips (`OFFICIALS_MAX` of lib/core/offices). */
const OFFICIALS = 60;
/** How many clips of one person, or one office, are read on each side of an article's day: the nearest. */
const NEAREST = 100;
/** Nearest clips of one office: those of its holder all say the same. */
const ON_SHELF = 100;
const YEAR = 365;

/** Whom an identity means, and by what else the person is known; null where it may mean several of the catalogue. */
interface Known {
  person: Person;
  identities: string[];
}

/** Entries that identities lead to, and those that share a name with them. */
async function entriesOf(db: ClipDatabase, identities: readonly string[]): Promise<ReadonlyMap<string, EntryRow[]>> {
  const named = await db.entries.where('identities').anyOf(identities).distinct().toArray();
  const all = named.flatMap((row) => row.identities);
  const rows = all.length === 0 ? [] : await db.entries.where('identities').anyOf(all).distinct().toArray();
  const pairs = rows.flatMap((row) => row.identities.map((identity) => [identity, row] as const));
  const grouped = Map.groupBy(pairs, ([identity]) => identity);
  return new Map([...grouped].map(([identity, its]) => [identity, its.map(([, row]) => row)]));
}

/** Who uses are of: an entry's, through merges, or a name that nobody has linked. A name of several entries is nobody's. */
async function peopleOf(
  db: ClipDatabase,
  uses: readonly Pick<UseRow, 'identity' | 'of'>[],
): Promise<ReadonlyMap<string, Known | null>> {
  const names = new Map(uses.map(({ identity, of }) => [identity, of.kind === 'official' ? of.official : null]));
  const entries = await entriesOf(db, [...names.keys()]);
  const known = new Map<string, Known | null>();
  for (const [identity, official] of names) {
    const [row, another] = entries.get(identity) ?? [];
    if (another !== undefined || official === null) known.set(identity, null);
    else if (row?.data.kind === 'official') {
      const { name, aliases, posts } = row.data.official;
      known.set(identity, {
        person: { key: linkedIdentity(row.id), name, aliases, posts },
        identities: row.identities.filter((one) => entries.get(one)?.length === 1),
      });
    } else {
      const { name, aliases } = official;
      known.set(identity, { person: { key: identity, name, aliases, posts: [] }, identities: [identity] });
    }
  }
  return known;
}

const sightingOf = (use: UseRow, { key, name }: Person): Sighting => ({
  person: key,
  name: use.of.kind === 'official' ? use.of.official.name : name,
  posts: use.posts,
  source: { clipId: use.clipId, title: use.title, outlet: use.outlet, day: use.day },
  dayGiven: use.dayGiven,
});

const isOfficial = ({ kind, deleted }: UseRow): boolean => kind === 'official' && deleted === 0;

/** Uses of one person about a day, the nearest on each side. */
async function usesAbout(db: ClipDatabase, identity: string, day: string): Promise<UseRow[]> {
  const index = db.uses.where('[identity+day]');
  const [before, after] = await Promise.all([
    index
      .between([identity, dayFrom(day, -YEAR)], [identity, day], true, true)
      .reverse()
      .limit(NEAREST)
      .toArray(),
    db.uses
      .where('[identity+day]')
      .between([identity, day], [identity, dayFrom(day, OF_ONE_TIME)], false, true)
      .limit(NEAREST)
      .toArray(),
  ]);
  return [...before, ...after].filter(isOfficial);
}

/** Uses that give somebody an office of a shelf about a day, the nearest on each side. */
async function usesOnShelf(db: ClipDatabase, shelf: string, day: string): Promise<UseRow[]> {
  const [from, now, to] = [-OF_ONE_TIME, 0, OF_ONE_TIME].map((days) => onShelf(shelf, dayFrom(day, days)));
  const [before, after] = await Promise.all([
    db.uses.where('offices').between(from, now, true, true).reverse().limit(ON_SHELF).toArray(),
    db.uses.where('offices').between(now, to, false, true).limit(ON_SHELF).toArray(),
  ]);
  return [...before, ...after].filter(isOfficial);
}

/** The keys of warnings that are not shown any more. */
async function mutedWarnings(db: ClipDatabase): Promise<ReadonlySet<string>> {
  return foldShared(await db.sharedVerdicts.where('type').anyOf('mute', 'restore').toArray()).muted;
}

/** A clip's offices, and what other clips of its time say of its people and of its offices. */
export interface OfficeEvidence {
  clip: OpenClip;
  others: OtherClips;
  muted: ReadonlySet<string>;
}

const NOTHING: OtherClips = { ofPeople: new Map(), onShelves: new Map(), people: new Map() };

/** Null for a clip without officials. At most so many rows are read as the limits above say, however many clips there are. */
export async function officeEvidence(db: ClipDatabase, clipId: string): Promise<OfficeEvidence | null> {
  return db.transaction('r', [db.uses, db.entries, db.sharedVerdicts], async () => {
    const all = await db.uses.where('clipId').equals(clipId).toArray();
    const uses = all.filter(isOfficial).slice(0, OFFICIALS);
    const [first] = uses;
    if (first === undefined) return null;
    const { day, dayGiven, title, outlet } = first;
    const known = await peopleOf(db, uses);
    const officials = uses.flatMap((use) => {
      const person = known.get(use.identity)?.person;
      return person === undefined ? [] : [{ entity: use.entity, person, posts: use.posts }];
    });
    const clip: OpenClip = { source: { clipId, title, outlet, day }, dayGiven, officials };
    const muted = await mutedWarnings(db);
    if (!dayGiven) return { clip, others: NOTHING, muted };
    const people = new Map(officials.map(({ person }) => [person.key, person]));
    const identities = new Map([...known.values()].flatMap((one) => (one === null ? [] : [[one.person.key, one]])));
    const ofPeople = new Map<string, Sighting[]>();
    for (const [key, { person, identities: its }] of identities) {
      const found = await Promise.all(its.map((identity) => usesAbout(db, identity, day)));
      ofPeople.set(
        key,
        found.flat().map((use) => sightingOf(use, person)),
      );
    }
    const shelves = new Set(uses.flatMap(({ posts }) => posts.flatMap((post) => shelfOf(post) ?? [])));
    const onShelves = new Map<string, Sighting[]>();
    for (const shelf of shelves) {
      const found = await usesOnShelf(db, shelf, day);
      const holders = await peopleOf(db, found);
      const sightings = found.flatMap((use) => {
        const person = holders.get(use.identity)?.person;
        if (person === undefined) return [];
        people.set(person.key, person);
        return [sightingOf(use, person)];
      });
      onShelves.set(shelf, sightings);
    }
    return { clip, others: { ofPeople, onShelves, people }, muted };
  });
}

/** A person with what all clips say of their posts. */
export interface PersonSightings {
  person: Person;
  sightings: Sighting[];
}

/** The person whom an official of a clip is, or an identity (lib/core/review/identity.ts) means; null where there is none such any more. */
export async function sightingsOf(
  db: ClipDatabase,
  of: { clipId: string; entity: string } | { identity: string },
): Promise<PersonSightings | null> {
  return db.transaction('r', [db.uses, db.entries], async () => {
    const use =
      'identity' in of
        ? await db.uses.where('identity').equals(of.identity).first()
        : await db.uses.get([of.clipId, 'official', of.entity]);
    if (use === undefined || use.of.kind !== 'official') return null;
    const known = (await peopleOf(db, [use])).get(use.identity) ?? null;
    // A name that several entries have: what nobody has linked is shown by itself.
    const { name, aliases } = use.of.official;
    const person = known?.person ?? { key: use.identity, name, aliases, posts: [] };
    const uses = await db.uses
      .where('identity')
      .anyOf(known?.identities ?? [use.identity])
      .toArray();
    return { person, sightings: uses.filter(isOfficial).map((one) => sightingOf(one, person)) };
  });
}
