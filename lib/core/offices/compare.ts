import { isMerged, mapChanged, placeCalled } from '../gazetteer/index.ts';
import { type Claim, claimsOf, distinct, isHeld, isPast, type Sighting, type Source } from './claim.ts';
import { inOneUnit, type Office, sameOffice } from './office.ts';
import type { Counter } from './types.ts';
import { daysBetween } from './weigh.ts';

/** Whether units of one name are one on both days: those of merged provinces, and below the province, began anew in July 2025. */
function isOneBody(office: Office, a: string, b: string): boolean {
  if (!mapChanged(a, b)) return true;
  const { place, level } = office.unit;
  if (place === null) return true;
  const found = placeCalled(place);
  return level === 'province' && found !== null && (found.country || !isMerged(found));
}

/** Whether what two clips say of these offices can be compared. */
export const comparable = (a: Claim, b: Claim): boolean =>
  inOneUnit(a.office, b.office) && isOneBody(a.office, a.source.day, b.source.day);

/** Another rank of the same line: the deputy of the head, or the head of the deputy. */
export const otherRank = (a: Office, b: Office): boolean =>
  a.line === b.line && a.rung !== 'seat' && b.rung !== 'seat' && !sameOffice(a, b);

/** A clip with what it says of one person. */
export interface Clip {
  source: Source;
  claims: readonly Claim[];
}

/** Clips of one person that give their day, but for the open one. */
export const gather = (sightings: readonly Sighting[], open: Source): Clip[] =>
  distinct(sightings.filter(({ dayGiven, source }) => dayGiven && source.clipId !== open.clipId)).map((sighting) => ({
    source: sighting.source,
    claims: claimsOf(sighting),
  }));

/** The clips that say something that can be compared with a claim, and what. */
export function said(clips: readonly Clip[], of: Claim): Clip[] {
  return clips.flatMap(({ source, claims }) => {
    const its = claims.filter((claim) => claim.office.line === of.office.line && comparable(claim, of));
    return its.length === 0 ? [] : [{ source, claims: its }];
  });
}

export const saysHeld = ({ claims }: Clip, office: Office): Claim | undefined =>
  claims.find((claim) => isHeld(claim) && sameOffice(claim.office, office));
export const saysPast = ({ claims }: Clip, office: Office): Claim | undefined =>
  claims.find((claim) => isPast(claim) && sameOffice(claim.office, office));
export const namesOffice = ({ claims }: Clip, office: Office): boolean =>
  claims.some((claim) => sameOffice(claim.office, office));

const COUNTERS_MAX = 6;

/** The statements of clips, the nearest to a day first. */
export const countersOf = (claims: readonly Claim[], day: string): Counter[] =>
  claims
    .map((claim) => ({ claim, days: daysBetween(claim.source.day, day) }))
    .sort((a, b) => a.days - b.days)
    .slice(0, COUNTERS_MAX)
    .map(({ claim: { name, post, source } }) => ({ name, post, source, dated: null }));

export const daysOfClips = (clips: readonly { source: Source }[]): string[] => clips.map(({ source }) => source.day);

/** Whether two posts of one article are of one body. */
export const inSameBody = (a: Claim, b: Claim): boolean => inOneUnit(a.office, b.office);
