import { parseClock } from '../review/clock.ts';
import type { ExportedClip } from '../schema/clipset.ts';
import { fault, type ImportFault } from './faults.ts';

/**
 * What a clip has of the time after `latestMs` (since 1970). A capture or sighting of tomorrow would be the one shown
 * for ever, and a clock of tomorrow would stand after every later decision.
 */
export function* futureFaults(clip: ExportedClip, place: string, latestMs: number): Generator<ImportFault> {
  const isLate = (instant: string): boolean => Date.parse(instant) > latestMs;
  for (const [index, { provenance }] of clip.versions.entries()) {
    const here = `${place}.versions[${index}].provenance.capturedAt`;
    if (isLate(provenance.capturedAt)) yield fault('from-the-future', here, provenance.capturedAt);
  }
  for (const [index, { at, clock }] of clip.verdicts.entries()) {
    const here = `${place}.verdicts[${index}]`;
    if (isLate(at)) yield fault('from-the-future', `${here}.at`, at);
    const ms = parseClock(clock)?.ms;
    if (ms !== undefined && ms > latestMs) yield fault('from-the-future', `${here}.clock`, clock);
  }
  for (const [index, { at }] of clip.sightings.entries())
    if (isLate(at)) yield fault('from-the-future', `${place}.sightings[${index}].at`, at);
}
