import { tidyText, VISIBLE_TEXT } from '../plain.ts';
import { Change } from './correction.ts';
import { ClipId, EntryId, Instant, Person, RecordId } from './scalars.ts';
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

/** Words that a highlight, or a comment, is on: as `MentionTarget`, of no kind. */
export const PassageTarget = z.omit(MentionTarget, { kind: true });
export type PassageTarget = z.infer<typeof PassageTarget>;

/** What every verdict says beside its decision; those of the catalogue (shared.ts) are of no one clip. */
export const verdictBase = {
  id: RecordId,
  by: Person,
  at: Instant,
  /** Hybrid logical clock (lib/core/review/clock.ts): orders verdicts of several machines. */
  clock: z.string().check(z.regex(/^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{8}$/)),
  /** The clip's (or the catalogue's) newest verdict when this one was given; null for the first. */
  basedOn: z.nullable(RecordId),
  /** Of a step: verdicts given as one act, over any number of clips, and undone as one. */
  step: z.optional(RecordId),
};

const base = { ...verdictBase, clipId: ClipId };

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

/** An entry of the catalogue that words mean, with what it was when they were linked, so that a clip stands alone. */
export const EntryRef = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('document'), id: EntryId, document: DocumentRef }),
  z.strictObject({ kind: z.literal('official'), id: EntryId, official: Official }),
]);
export type EntryRef = z.infer<typeof EntryRef>;

/** What a comment is on: a highlight, by the id of the verdict that made it; a tag; or the clip. */
export const CommentSubject = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('highlight'), id: RecordId }),
  z.strictObject({ kind: z.literal('mention'), target: MentionTarget }),
  z.strictObject({ kind: z.literal('clip') }),
]);
export type CommentSubject = z.infer<typeof CommentSubject>;

/** Nháp → chờ duyệt → trả lại (with a reason) or duyệt. */
export const ClipState = z.enum(['draft', 'submitted', 'returned', 'approved']);
export type ClipState = z.infer<typeof ClipState>;

/**
 * One decision, never changed afterwards. `restore` takes back one earlier verdict of the same clip, and so is undo;
 * restoring a `restore` is redo.
 */
export const Verdict = z.discriminatedUnion('type', [
  /**
   * The words are a tag, of this entity; null where the article does not say of which. Written down with what it stands
   * for, it holds also when another tagger no longer marks the words, or takes them for something else.
   */
  z.strictObject({ ...base, type: z.literal('accept'), target: MentionTarget, entity: z.nullable(AddedEntity) }),
  z.strictObject({ ...base, type: z.literal('reject'), target: MentionTarget }),
  z.strictObject({ ...base, type: z.literal('add'), target: MentionTarget, entity: AddedEntity }),
  /** The words mean this entry of the catalogue; null: none that can be told. */
  z.strictObject({ ...base, type: z.literal('link'), target: MentionTarget, entry: z.nullable(EntryRef) }),
  z.strictObject({ ...base, type: z.literal('highlight'), target: PassageTarget, present: z.boolean() }),
  /** `of`: the comment, by its first verdict, that this one is the new text of; empty text takes it away. */
  z.strictObject({
    ...base,
    type: z.literal('comment'),
    on: CommentSubject,
    text: z.string().check(z.normalize('NFC'), z.maxLength(50_000)),
    of: z.optional(RecordId),
  }),
  z.strictObject({
    ...base,
    type: z.literal('state'),
    state: ClipState,
    reason: z.nullable(z.string().check(z.normalize('NFC'), z.maxLength(5000))),
  }),
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

/** The verdicts on words of the text that say of a tag that it is one, is none, or which. */
export const TAG_VERDICTS = ['accept', 'reject', 'add', 'link'] as const;
export type TagVerdict = Extract<Verdict, { type: (typeof TAG_VERDICTS)[number] }>;
