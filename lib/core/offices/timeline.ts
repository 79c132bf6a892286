import type { DatedPost } from '../schema/shared.ts';
import { type Claim, claimsOf, isHeld, type Sighting } from './claim.ts';
import { otherRank } from './compare.ts';
import { inOneUnit, type Office, officeOf } from './office.ts';
import { type Spell, spellsOf } from './spells.ts';

export interface Timeline {
  /** Newest first. */
  spells: readonly Spell[];
  /** Offices that only articles without a day of their own give. */
  undated: readonly Spell[];
  /** From the first to the last day told of; null without spells. */
  range: { from: string; to: string } | null;
}

/** Whether one body's name says more than another's, of which it is one all the same: with its place known. */
const isOpen = ({ unit }: Office): boolean => unit.level === 'unknown' || (unit.place === null && unit.words === '');

/** An office without its place is the person's only one of that title whose place is known: `Bí thư Tỉnh ủy`. */
function completed(claims: readonly Claim[]): Claim[] {
  const placed = Map.groupBy(
    claims.filter(({ office }) => !isOpen(office)),
    ({ office }) => `${office.line} ${office.rung} ${office.acting}`,
  );
  return claims.map((claim) => {
    const { office } = claim;
    if (!isOpen(office)) return claim;
    const known = new Map(
      (placed.get(`${office.line} ${office.rung} ${office.acting}`) ?? []).map((one) => [one.office.id, one]),
    );
    const [only] = known.values();
    return known.size !== 1 || only === undefined || !fits(office, only.office)
      ? claim
      : { ...claim, office: only.office };
  });
}

/** `tỉnh ủy` without a province is the Party committee of one. */
const fits = (open: Office, { unit }: Office): boolean => {
  const words = open.unit.words.replace(/^(?:tỉnh|thành) ủy$/, 'cấp ủy').replace(/ (?:tỉnh|thành phố)$/, '');
  return words === '' || words === unit.words;
};

/** Days of the clips that give another rank of an office. */
const ranksBeside = (office: Office, claims: readonly Claim[]): string[] =>
  claims
    .filter((claim) => isHeld(claim) && otherRank(claim.office, office) && inOneUnit(claim.office, office))
    .map(({ source }) => source.day);

const edgesOf = ({ from, to }: Spell): string[] => [from, to].flatMap((edge) => edge?.day ?? []);
const last = (spell: Spell): string => edgesOf(spell).reduce((a, b) => (b > a ? b : a), '');

/** What clips, and the person's entry, tell of the offices that somebody has held. Sightings in any order. */
export function timelineOf(sightings: readonly Sighting[], dated: readonly DatedPost[]): Timeline {
  const claims = completed(sightings.flatMap((sighting) => claimsOf(sighting)));
  const given = new Map(sightings.map(({ source, dayGiven }) => [source.clipId, dayGiven]));
  const isDated = ({ source }: Claim): boolean => given.get(source.clipId) === true;
  const catalogue = dated.map((post) => ({ post, office: officeOf(post, post.from) }));
  const byOffice = Map.groupBy(claims, ({ office }) => office.key);
  const offices = new Map([...byOffice].map(([key, [claim]]) => [key, claim?.office]));
  for (const { office } of catalogue) offices.set(office.key, office);
  const spells: Spell[] = [];
  const undated: Spell[] = [];
  for (const [key, office] of offices) {
    const its = byOffice.get(key) ?? [];
    const posts = catalogue.filter(({ office }) => office.key === key).map(({ post }) => post);
    const found = spellsOf(
      key,
      its.filter(isDated),
      posts,
      office === undefined ? [] : ranksBeside(office, claims.filter(isDated)),
    );
    const rest = its.filter((claim) => !isDated(claim));
    spells.push(...found);
    // Of an office that has its time by others an undated clip says nothing more.
    if (found.length === 0)
      undated.push(...spellsOf(key, rest, []).map((spell) => ({ ...spell, from: null, to: null })));
  }
  const days = spells.flatMap(edgesOf);
  return {
    spells: spells.toSorted((a, b) => (last(a) < last(b) ? 1 : last(a) > last(b) ? -1 : order(a, b))),
    undated,
    range:
      days.length === 0
        ? null
        : { from: days.reduce((a, b) => (b < a ? b : a)), to: days.reduce((a, b) => (b > a ? b : a)) },
  };
}

/** Of those that end together the later one first; the order does not depend on that of the clips. */
const order = (a: Spell, b: Spell): number => {
  const [one, other] = [a.from?.day ?? '', b.from?.day ?? ''];
  return one < other ? 1 : one > other ? -1 : a.key < b.key ? -1 : 1;
};
