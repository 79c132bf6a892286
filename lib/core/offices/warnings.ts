import type { Tenure } from '../schema/tagging.ts';
import { type Claim, claimsOf, isHeld, mayBeOne, type Source } from './claim.ts';
import { type Clip, countersOf, gather, inSameBody, otherRank } from './compare.ts';
import { byCatalogue, type Doubt, holderDoubt, isPlaced, pastDoubt, rankDoubt, stillDoubt } from './doubts.ts';
import { sameOffice } from './office.ts';
import { shelfOf } from './shelf.ts';
import type { OfficeWarning, OpenClip, OtherClips, Seen } from './types.ts';

/** Officials of one clip that are looked at; a list of names longer than that says little of each. */
export const OFFICIALS_MAX = 60;

interface Told {
  seen: Seen;
  claims: Claim[];
}

/** Of several officials of the clip who are one person the first. */
function toldIn({ officials, source, dayGiven }: OpenClip): Told[] {
  const byPerson = Map.groupBy(officials, ({ person }) => person.key);
  return [...byPerson.values()].slice(0, OFFICIALS_MAX).flatMap((same) => {
    const [seen] = same;
    if (seen === undefined) return [];
    const posts = same.flatMap((one) => one.posts);
    const { key, name } = seen.person;
    return [{ seen, claims: claimsOf({ person: key, name, posts, source, dayGiven }) }];
  });
}

/** Whether the article itself tells how the office, or its rank, changes: then nothing it says of it is strange. */
const tellsChange = (claim: Claim, told: readonly Told[]): boolean =>
  told.some(({ claims }) =>
    claims.some(
      (other) =>
        other !== claim &&
        inSameBody(other, claim) &&
        ((sameOffice(other.office, claim.office) && (!isHeld(other) || other.post.status === 'appointed')) ||
          (other.person === claim.person && otherRank(other.office, claim.office))),
    ),
  );

/** Somebody else to whom the article gives the office that one person holds at a time. */
function secondHolder(claim: Claim, told: readonly Told[], from: Told): Doubt | null {
  if (claim.post.status !== 'current' || !claim.office.single || !isPlaced(claim.post)) return null;
  for (const other of told.slice(told.indexOf(from) + 1)) {
    if (mayBeOne(other.seen.person, from.seen.person)) continue;
    const held = other.claims.filter(
      (one) => one.post.status === 'current' && isPlaced(one.post) && sameOffice(one.office, claim.office),
    );
    if (held.length > 0)
      return {
        kind: 'both',
        by: other.seen.person.key,
        against: countersOf(held.slice(0, 1), claim.source.day),
        count: 1,
      };
  }
  return null;
}

/** What other clips say, made ready once for all claims: by person, and by shelf and person. */
interface Evidence {
  own(person: string): readonly Clip[];
  shelf(post: Tenure): ReadonlyMap<string, readonly Clip[]>;
  people: OtherClips['people'];
}

function evidenceOf({ ofPeople, onShelves, people }: OtherClips, open: Source): Evidence {
  const clips = new Map<string, readonly Clip[]>();
  const shelves = new Map<string, ReadonlyMap<string, readonly Clip[]>>();
  return {
    people,
    own(person) {
      const found = clips.get(person) ?? gather(ofPeople.get(person) ?? [], open);
      clips.set(person, found);
      return found;
    },
    shelf(post) {
      const shelf = shelfOf(post) ?? '';
      const known = shelves.get(shelf);
      if (known !== undefined) return known;
      const byPerson = Map.groupBy(onShelves.get(shelf) ?? [], ({ person }) => person);
      const found = new Map([...byPerson].map(([person, sightings]) => [person, gather(sightings, open)]));
      shelves.set(shelf, found);
      return found;
    },
  };
}

function doubtOf(claim: Claim, told: readonly Told[], from: Told, others: Evidence): Doubt | null {
  const own = others.own(claim.person);
  if (claim.post.status === 'former') return stillDoubt(claim, own);
  if (tellsChange(claim, told)) return null;
  if (isHeld(claim)) {
    const { held, against } = byCatalogue(claim, from.seen.person.posts);
    if (held === 'yes') return null;
    if (held === 'no') {
      const counters = against.map((dated) => ({ name: from.seen.person.name, post: dated, source: null, dated }));
      return { kind: 'dated', by: 'catalogue', against: counters, count: counters.length };
    }
  }
  return (
    pastDoubt(claim, own) ??
    rankDoubt(claim, own) ??
    holderDoubt(claim, own, others.shelf(claim.post), others.people) ??
    secondHolder(claim, told, from)
  );
}

/** What in the open clip does not go with what clips of its time say, one an office at most, in the order of its officials. */
export function warningsOf(clip: OpenClip, others: OtherClips): OfficeWarning[] {
  if (!clip.dayGiven) return [];
  const told = toldIn(clip);
  const evidence = evidenceOf(others, clip.source);
  const warnings = new Map<string, OfficeWarning>();
  for (const from of told)
    for (const claim of from.claims) {
      const doubt = doubtOf(claim, told, from, evidence);
      if (doubt === null) continue;
      const { by, ...rest } = doubt;
      const key = ['office', doubt.kind, from.seen.person.key, claim.office.id, by].join(' ').slice(0, 1000);
      if (!warnings.has(key))
        warnings.set(key, {
          ...rest,
          key,
          source: clip.source,
          entity: from.seen.entity,
          person: from.seen.person,
          post: claim.post,
        });
    }
  return [...warnings.values()];
}
