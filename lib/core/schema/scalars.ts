import { z } from './zod.ts';

/** Lower-case hex of a SHA-256. */
export const Sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A point in time: ISO 8601 with zone, as `2026-03-07T08:01:00+07:00` or `…Z`. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;

/** A clip's id: UUIDv8 made from its canonical URL or its text (lib/core/identity.ts). */
export const ClipId = z.uuid({ version: 'v8' });
/** Ids of what is only ever added (versions, verdicts, sightings): UUIDv7. */
export const RecordId = z.uuid({ version: 'v7' });
/**
 * An entry of the catalogue: UUIDv8 from what the entry is (a document's key, an official's name), so that two people's
 * entry of one document is one; UUIDv7 for one that a person sets apart, as a namesake (lib/core/identity.ts).
 */
export const EntryId = z.union([z.uuid({ version: 'v8' }), RecordId]);

/** Http(s) or file address. Refuses `javascript:` and the like, since addresses become links. */
export const Address = z.string().check(z.maxLength(8192), z.regex(/^(https?|file):\/\//i));

/** Who did something. Both are asked once, on the first save, and may be changed in options. */
export const Person = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  office: z.string().check(z.trim(), z.maxLength(300)),
});
export type Person = z.infer<typeof Person>;
