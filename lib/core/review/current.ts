import type { Sighting, Version } from '../schema/clip.ts';

type Captured = Pick<Version, 'id'> & { provenance: Pick<Version['provenance'], 'capturedAt'> };
type Seen = Pick<Sighting, 'id' | 'versionId' | 'at'>;

/**
 * Id of the version a clip shows: the one the page was last seen with. A page that was edited and then put back shows
 * its older version again. Null when there is no version. Instants are compared as times, since their zones differ.
 */
export function currentVersionId(versions: readonly Captured[], sightings: readonly Seen[]): string | null {
  const known = new Set(versions.map((version) => version.id));
  const seen = [
    ...versions.map(({ id, provenance }) => ({ id, versionId: id, at: provenance.capturedAt })),
    ...sightings.filter((sighting) => known.has(sighting.versionId)),
  ].map((sighting) => ({ ...sighting, ms: Date.parse(sighting.at) }));
  const newest = seen.reduce<(typeof seen)[number] | null>(
    (best, next) => (best === null || next.ms > best.ms || (next.ms === best.ms && next.id > best.id) ? next : best),
    null,
  );
  return newest?.versionId ?? null;
}
