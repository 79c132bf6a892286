import { tidyText, VISIBLE_TEXT } from '../plain.ts';
import { Change } from './correction.ts';
import { ClipId, Instant, Person, RecordId } from './scalars.ts';
import { DocumentRef, Official } from './tagging.ts';
import { z } from './zod.ts';

/**
 * What a verdict on a tag points at: never a stored mention row, since retagging replaces rows. Offsets are into the text
 * as captured, whatever has been corrected since; with `correction` into that correction's value: a title or sapo that a
 * person typed.
 */
export const MentionTarget = z.strictObject({
  versionId: RecordId,
  correction: z.optional(RecordId),
  kind: z.enum(['document', 'official']),
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
  quote: z.string().check(z.minLength(1), z.maxLength(5000)),
});
export type MentionTarget = z.infer<typeof MentionTarget>;

const base = {
  id: RecordId,
  clipId: ClipId,
  by: Person,
  at: Instant,
  /** Hybrid logical clock (lib/core/review/clock.ts): orders verdicts of several machines. */
  clock: z.string().check(z.regex(/^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{8}$/)),
  /** The clip's newest verdict when this one was given; null for the first. */
  basedOn: z.nullable(RecordId),
};

/**
 * What a person adds a tag for: an entity the version already has (`id`), or a new one. Ids change when a text is
 * tagged again, so the store writes down beside an `existing` id what it stood for (`document` or `official`).
 */
export const AddedEntity = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('existing'),
    id: z.string().check(z.minLength(1), z.maxLength(100)),
    document: z.optional(DocumentRef),
    official: z.optional(Official),
  }),
  z.strictObject({ kind: z.literal('document'), document: DocumentRef }),
  z.strictObject({ kind: z.literal('official'), official: Official }),
]);
export type AddedEntity = z.infer<typeof AddedEntity>;

/**
 * One decision, never changed afterwards. `restore` takes back one earlier verdict of the same clip, and so is undo;
 * restoring a `restore` is redo.
 */
export const Verdict = z.discriminatedUnion('type', [
  z.strictObject({ ...base, type: z.literal('reject'), target: MentionTarget }),
  z.strictObject({ ...base, type: z.literal('add'), target: MentionTarget, entity: AddedEntity }),
  z.strictObject({
    ...base,
    type: z.literal('label'),
    label: z.string().check(z.overwrite(tidyText), z.regex(VISIBLE_TEXT), z.maxLength(100)),
    present: z.boolean(),
  }),
  z.strictObject({ ...base, type: z.literal('note'), text: z.string().check(z.normalize('NFC'), z.maxLength(50_000)) }),
  z.strictObject({ ...base, type: z.literal('correct'), versionId: RecordId, change: Change }),
  z.strictObject({ ...base, type: z.literal('delete') }),
  z.strictObject({ ...base, type: z.literal('restore'), of: RecordId }),
]);
export type Verdict = z.infer<typeof Verdict>;

/** A verdict's own part: what the screens give, before the store stamps who, when and on what. */
export type VerdictContent = Verdict extends infer V ? (V extends Verdict ? Omit<V, keyof typeof base> : never) : never;
