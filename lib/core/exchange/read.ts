import { CLIPSET_SCHEMA_ID, ClipSet, ExportedClip } from '../schema/clipset.ts';
import { z } from '../schema/zod.ts';
import { clipFaults, duplicateFaults } from './check-clip.ts';
import { sharedFaults } from './check-shared.ts';
import { futureFaults } from './check-times.ts';
import { fault, type ImportFault } from './faults.ts';
import { MAX_AHEAD_MS, MAX_CLIPSET_CHARS, MAX_DEPTH } from './limits.ts';
import { lineAndColumn, placeOf } from './place.ts';
import { tooDeepAt } from './scan.ts';
import { syntaxErrorAt } from './syntax.ts';
import { valueFault } from './values.ts';

export { IMPORT_FAULTS, type ImportFault, type ImportFaultCode } from './faults.ts';

export type ReadResult = { ok: true; set: ClipSet } | { ok: false; fault: ImportFault };

/** Ends the reading at the first fault; caught in `readClipSet`. */
class Faulty extends Error {
  readonly fault: ImportFault;
  constructor(found: ImportFault) {
    super(found.code);
    this.fault = found;
  }
}

const refuse = (found: ImportFault | undefined | null): void => {
  if (found !== undefined && found !== null) throw new Faulty(found);
};

function parse(text: string): unknown {
  if (text.length > MAX_CLIPSET_CHARS) refuse(fault('too-large', '', `${text.length} characters`));
  const deep = tooDeepAt(text, MAX_DEPTH);
  if (deep !== null) refuse(fault('too-deep', lineAndColumn(text, deep), `more than ${MAX_DEPTH} levels`));
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = syntaxErrorAt(text) ?? text.length;
    const detail = error instanceof Error ? error.message : String(error);
    throw new Faulty(fault('not-json', lineAndColumn(text, at), at === text.length ? 'the file is cut off' : detail));
  }
}

// Faults quote Zod's own words; Zod Mini brings none.
z.config(z.locales.en());

const FAMILY = CLIPSET_SCHEMA_ID.replace(/\d+$/, '');
const Header = z.looseObject({ schema: z.string(), version: z.number() });

/** Says of a later version's file that it is one, rather than that its fields are unknown. */
function checkHeader(value: unknown): void {
  const header = Header.safeParse(value);
  if (!header.success || !header.data.schema.startsWith(FAMILY)) {
    const place = placeOf(header.error?.issues[0]?.path ?? ['schema']);
    refuse(fault('not-a-clipset', place, `no clip set of schema ${CLIPSET_SCHEMA_ID}`));
  } else if (header.data.version > 1 || header.data.schema !== CLIPSET_SCHEMA_ID)
    refuse(fault('newer-version', 'version', `${header.data.schema}, version ${header.data.version}`));
}

function shapeFault({ issues: [issue] }: z.core.$ZodError, prefix: string): ImportFault {
  if (issue === undefined) return fault('wrong-shape', prefix, 'not of the schema');
  if (issue.code !== 'unrecognized_keys') return fault('wrong-shape', placeOf(issue.path, prefix), issue.message);
  return fault('unknown-field', placeOf([...issue.path, ...issue.keys.slice(0, 1)], prefix), issue.message);
}

function parsed<T>(schema: z.ZodMiniType<T>, value: unknown, place: string): T {
  const result = schema.safeParse(value);
  if (!result.success) throw new Faulty(shapeFault(result.error, place));
  return result.data;
}

/** The envelope first, then clip by clip, so that a broken file of a million parts makes one complaint. */
const Envelope = z.extend(ClipSet, { clips: z.array(z.unknown()).check(z.maxLength(100_000)) });

/**
 * Reads a ClipSet file and checks it whole: size and depth of the text, JSON, schema, and that what it says is so
 * (spans, quotes, hashes, ids). Gives the first fault with its place. Captured pages are checked by `checkHtml`, since
 * unzipping takes time. A byte order mark is let pass. `now`: milliseconds since 1970, by this machine's clock.
 */
export function readClipSet(text: string, now: number = Date.now()): ReadResult {
  try {
    const value = parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    checkHeader(value);
    refuse(valueFault(value));
    const envelope = parsed(Envelope, value, '');
    const clips = envelope.clips.map((clip, index) => parsed(ExportedClip, clip, `clips[${index}]`));
    const set: ClipSet = { ...envelope, clips };
    refuse(duplicateFaults(set).next().value);
    const ids = new Set(clips.flatMap(({ verdicts }) => verdicts.map(({ id }) => id)));
    refuse(sharedFaults(set.shared ?? [], ids, now + MAX_AHEAD_MS).next().value);
    for (const [index, clip] of clips.entries()) {
      refuse(clipFaults(clip, `clips[${index}]`).next().value);
      refuse(futureFaults(clip, `clips[${index}]`, now + MAX_AHEAD_MS).next().value);
    }
    return { ok: true, set };
  } catch (error) {
    if (error instanceof Faulty) return { ok: false, fault: error.fault };
    throw error;
  }
}
