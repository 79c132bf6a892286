import type { LoadedClip } from '../store/clips.ts';

/** One version of a clip, as its list shows it. Instants are ISO 8601. */
export interface VersionMark {
  id: string;
  capturedAt: string;
  /** When the page was last seen with this very text. */
  seenAt: string;
  /** The one the page was seen with last, which the clip shows. */
  shown: boolean;
}

/** The versions of a clip, newest capture first. */
export function versionsOf({ versions, sightings, version }: LoadedClip): VersionMark[] {
  const seen = (id: string, capturedAt: string): string =>
    sightings
      .filter(({ versionId }) => versionId === id)
      .map(({ at }) => at)
      .reduce((last, at) => (Date.parse(at) > Date.parse(last) ? at : last), capturedAt);
  return versions
    .map(({ id, capturedAt }) => ({ id, capturedAt, seenAt: seen(id, capturedAt), shown: id === version.id }))
    .reverse();
}
