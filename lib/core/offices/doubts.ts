import type { DatedPost } from '../schema/shared.ts';
import { type Claim, isHeld, mayBeOne, type Person } from './claim.ts';
import { type Clip, countersOf, daysOfClips, namesOffice, otherRank, said, saysHeld, saysPast } from './compare.ts';
import { heldOn } from './dated.ts';
import { type Office, officeOf, sameOffice } from './office.ts';
import type { OfficeWarning } from './types.ts';
import { dayFrom, isContradicted, OF_ONE_TIME } from './weigh.ts';

/** What contradicts a claim, and by what it is known in a warning's key. */
export type Doubt = Pick<OfficeWarning, 'kind' | 'against' | 'count'> & { by: string };

const doubt = (kind: Doubt['kind'], by: string, claims: readonly Claim[], day: string): Doubt => ({
  kind,
  by,
  against: countersOf(claims, day),
  count: claims.length,
});

/** What is printed as a claim's own dates in the catalogue, of which the office is another when the unit's name was. */
const officeOfDated = (post: DatedPost, day: string) => officeOf(post, post.from ?? day);

/** Whether the person's entry says that the office was held on the day; `no` with the posts that say otherwise. */
export function byCatalogue(
  { office, source }: Claim,
  posts: readonly DatedPost[],
): { held: 'yes' | 'no' | 'unknown'; against: DatedPost[] } {
  const dated = posts.filter(({ status, from, to }) => status !== 'former' && (from !== null || to !== null));
  const same = dated.filter((post) => sameOffice(officeOfDated(post, source.day), office));
  const held = same.map((post) => heldOn(post, source.day));
  if (held.some((answer) => answer !== 'no')) return { held: 'yes', against: [] };
  if (same.length > 0) return { held: 'no', against: same };
  const other = dated.filter((post) => {
    const its = officeOfDated(post, source.day);
    return otherRank(its, office) && its.unit.words === office.unit.words && its.unit.place === office.unit.place;
  });
  const against = other.filter((post) => heldOn(post, source.day) === 'yes');
  return { held: against.length > 0 ? 'no' : 'unknown', against };
}

/** Others of that time give the person another rank of the office. */
export function rankDoubt(claim: Claim, own: readonly Clip[]): Doubt | null {
  const { office, source } = claim;
  if (claim.post.status !== 'current' || office.acting || office.rung === 'seat' || !office.unit.known) return null;
  const clips = said(own, claim);
  const agree = clips.filter((clip) => namesOffice(clip, office));
  const others = clips.filter((clip) => !namesOffice(clip, office));
  const rankIn = (clip: Clip): Claim | undefined =>
    clip.claims.find((one) => isHeld(one) && otherRank(one.office, office));
  const left = new Map<string, string | null>();
  const against = others.filter((clip) => {
    const rank = rankIn(clip);
    if (rank === undefined) return false;
    const known = left.get(rank.office.id);
    const since = known === undefined ? lastPast(clips, rank.office, source.day) : known;
    left.set(rank.office.id, since);
    return since === null || since <= clip.source.day;
  });
  if (!isContradicted(source.day, daysOfClips(agree), daysOfClips(against))) return null;
  const claims = near(against, source.day).flatMap((clip) => rankIn(clip) ?? []);
  const [first] = claims;
  return first === undefined ? null : doubt('rank', first.office.id, claims, source.day);
}

/** The last day until a day on which a clip says that an office is past. */
const lastPast = (clips: readonly Clip[], office: Office, until: string): string | null =>
  clips.reduce<string | null>(
    (last, clip) =>
      clip.source.day <= until && (last === null || clip.source.day > last) && saysPast(clip, office) !== undefined
        ? clip.source.day
        : last,
    null,
  );

const near = (clips: readonly Clip[], day: string): Clip[] => {
  const [from, to] = [dayFrom(day, -OF_ONE_TIME), dayFrom(day, OF_ONE_TIME)];
  return clips.filter(({ source }) => source.day >= from && source.day <= to);
};

/** A year: later than that somebody may well hold the office again. */
const LONG_PAST = 365;

/** Clips of the year before say that the person holds it no more, and hardly any clip since says otherwise. */
export function pastDoubt(claim: Claim, own: readonly Clip[]): Doubt | null {
  const { office, source } = claim;
  if (claim.post.status !== 'current' || office.acting || !office.unit.known) return null;
  const clips = said(own, claim);
  const from = dayFrom(source.day, -LONG_PAST);
  const past = clips.filter(
    (clip) => clip.source.day < source.day && clip.source.day >= from && saysPast(clip, office),
  );
  const [first] = past;
  if (first === undefined) return null;
  const since = clips.filter((clip) => clip.source.day > first.source.day && saysHeld(clip, office));
  if (past.length <= since.length) return null;
  const claims = past.flatMap((clip) => saysPast(clip, office) ?? []);
  return doubt('past', 'past', claims, source.day);
}

/** The article says that it is over, while clips after it, and none else, go on to say that it is held. */
export function stillDoubt(claim: Claim, own: readonly Clip[]): Doubt | null {
  const { office, source } = claim;
  if (claim.post.status !== 'former' || office.rung === 'seat' || !office.unit.known) return null;
  const clips = said(own, claim);
  const still = near(clips, source.day).filter((clip) => clip.source.day > source.day && saysHeld(clip, office));
  const agree = clips.filter((clip) => saysPast(clip, office));
  if (still.length < 2 * (agree.length + 1)) return null;
  const claims = still.flatMap((clip) => saysHeld(clip, office) ?? []);
  return doubt('still', 'held', claims, source.day);
}

/** Whether a post's place is read in the post, and not taken from the rest of the article. */
export const isPlaced = ({ placeSource }: Claim['post']): boolean => placeSource !== 'context';

/** Others of that time say that somebody else holds the office, which one person holds at a time. */
export function holderDoubt(
  claim: Claim,
  own: readonly Clip[],
  shelf: ReadonlyMap<string, readonly Clip[]>,
  people: ReadonlyMap<string, Person>,
): Doubt | null {
  const { office, source, person } = claim;
  if (claim.post.status !== 'current' || !office.single || !isPlaced(claim.post)) return null;
  const me = people.get(person);
  if (me === undefined) return null;
  const ownClips = said(own, claim).filter((clip) => namesOffice(clip, office));
  const mine = ownClips.filter((clip) => saysHeld(clip, office));
  const told = new Set(ownClips.map((clip) => clip.source.clipId));
  const doubts = [...shelf].flatMap(([key, theirs]) => {
    const other = people.get(key);
    if (key === person || other === undefined || mayBeOne(me, other)) return [];
    // A clip that gives the office to both tells of its handing over.
    const clips = said(theirs, claim).filter((clip) => !told.has(clip.source.clipId));
    const left = lastPast(clips, office, source.day);
    const holds = clips.filter((clip) => {
      const held = saysHeld(clip, office);
      return held !== undefined && isPlaced(held.post) && (left === null || clip.source.day > left);
    });
    const datedPosts = other.posts.filter(
      (post) => heldOn(post, source.day) === 'yes' && sameOffice(officeOfDated(post, source.day), office),
    );
    if (datedPosts.length > 0) {
      const against = datedPosts.map((dated) => ({ name: other.name, post: dated, source: null, dated }));
      return [{ kind: 'holder' as const, by: key, against, count: datedPosts.length }];
    }
    if (!isContradicted(source.day, daysOfClips(mine), daysOfClips(holds))) return [];
    const claims = near(holds, source.day).flatMap((clip) => saysHeld(clip, office) ?? []);
    return [doubt('holder', key, claims, source.day)];
  });
  return doubts.toSorted((a, b) => b.count - a.count)[0] ?? null;
}
