import { tidyText, VISIBLE_TEXT } from '../plain.ts';
import { EntryId, RecordId } from './scalars.ts';
import { DocumentRef, Tenure } from './tagging.ts';
import { verdictBase } from './verdict.ts';
import { z } from './zod.ts';

/** ISO, as partial as it is known: `2021`, `2021-03`, `2021-03-09`. */
const PartialDate = z.string().check(z.regex(/^\d{4}(-\d{2}){0,2}$/));

/** A post with the time it was held, and where that is known from: an article's address, or a person's own words. */
export const DatedPost = z.strictObject({
  ...Tenure.shape,
  from: z.nullable(PartialDate),
  to: z.nullable(PartialDate),
  source: z.nullable(z.string().check(z.maxLength(8192))),
});
export type DatedPost = z.infer<typeof DatedPost>;

/** An official of the catalogue; `about` tells namesakes apart. */
export const OfficialEntry = z.strictObject({
  name: z.string().check(z.overwrite(tidyText), z.regex(VISIBLE_TEXT), z.maxLength(200)),
  aliases: z
    .array(z.string().check(z.overwrite(tidyText), z.regex(VISIBLE_TEXT), z.maxLength(200)))
    .check(z.maxLength(50)),
  about: z.string().check(z.normalize('NFC'), z.maxLength(5000)),
  posts: z.array(DatedPost).check(z.maxLength(200)),
});
export type OfficialEntry = z.infer<typeof OfficialEntry>;

/** What the catalogue says of a document or an official, for all clips. */
export const EntryData = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('document'),
    document: DocumentRef,
    about: z.string().check(z.normalize('NFC'), z.maxLength(5000)),
  }),
  z.strictObject({ kind: z.literal('official'), official: OfficialEntry }),
]);
export type EntryData = z.infer<typeof EntryData>;

/** Colours that a label may have: names of tokens (components/styles/tokens.css), not values. */
export const LabelColour = z.enum(['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple', 'grey']);
export type LabelColour = z.infer<typeof LabelColour>;

/**
 * One decision that is of no one clip, never changed afterwards: on the catalogue's entries, on words that are a tag
 * nowhere, on labels, on warnings. `restore` takes back one earlier one.
 */
export const SharedVerdict = z.discriminatedUnion('type', [
  /** The entry is this from now on; null: there is none. */
  z.strictObject({ ...verdictBase, type: z.literal('entry'), entry: EntryId, data: z.nullable(EntryData) }),
  /** Two entries are one: what is `from` is `into`. */
  z.strictObject({ ...verdictBase, type: z.literal('merge'), from: EntryId, into: EntryId }),
  /** One entry is two: `into` was set apart of `of`; what moves is linked to it in the same step. */
  z.strictObject({ ...verdictBase, type: z.literal('split'), of: EntryId, into: EntryId }),
  /** Nowhere a tag of this kind, unless a clip says otherwise. Folded as lib/core/review/words.ts does. */
  z.strictObject({
    ...verdictBase,
    type: z.literal('reject-words'),
    kind: z.enum(['document', 'official']),
    words: z.string().check(z.minLength(1), z.maxLength(5000)),
    present: z.boolean(),
  }),
  z.strictObject({
    ...verdictBase,
    type: z.literal('label-colour'),
    label: z.string().check(z.overwrite(tidyText), z.regex(VISIBLE_TEXT), z.maxLength(100)),
    colour: z.nullable(LabelColour),
  }),
  /** A warning that a person does not want to see again, by its key. */
  z.strictObject({
    ...verdictBase,
    type: z.literal('mute'),
    warning: z.string().check(z.minLength(1), z.maxLength(1000)),
    present: z.boolean(),
  }),
  z.strictObject({ ...verdictBase, type: z.literal('restore'), of: RecordId }),
]);
export type SharedVerdict = z.infer<typeof SharedVerdict>;

/** A shared verdict's own part: what the screens give, before the store stamps who, when and on what. */
export type SharedContent = SharedVerdict extends infer V
  ? V extends SharedVerdict
    ? Omit<V, keyof typeof verdictBase>
    : never
  : never;
