import { Article, Block } from './article.ts';
import { Sighting, Version } from './clip.ts';
import { Address, ClipId, EntryId, Instant, Person, RecordId } from './scalars.ts';
import { SharedVerdict } from './shared.ts';
import { DocumentMention, DocumentRef, Official, OfficialMention, ShownTagging } from './tagging.ts';
import { ClipState, Verdict } from './verdict.ts';
import { z } from './zod.ts';

export const CLIPSET_SCHEMA_ID = 'urn:diem-bao:schema:clipset-1';

/** An article as corrected: a title and a sapo may have come to one that was as long as an article can be. */
export const CorrectedArticle = z.strictObject({
  ...Article.shape,
  blocks: z.array(Block).check(z.minLength(1), z.maxLength(50_002)),
  text: z.string().check(z.minLength(1), z.maxLength(5_100_000)),
});

/** How a mention stands: gợi ý or accepted by a person, and which entry of the catalogue it was linked to. */
const standing = { status: z.optional(z.enum(['suggested', 'accepted'])), entry: z.optional(EntryId) };

/** A mention as it stands now. People's may overlap others of their kind. */
export const ExportedMention = z.discriminatedUnion('kind', [
  z.strictObject({ ...DocumentMention.shape, ...standing }),
  z.strictObject({ ...OfficialMention.shape, ...standing }),
]);
export type ExportedMention = z.infer<typeof ExportedMention>;

/** How far the work on a clip is, and who said so. */
const ExportedState = z.strictObject({
  state: ClipState,
  reason: z.nullable(z.string().check(z.maxLength(5000))),
  by: Person,
  at: Instant,
});

/**
 * One clip with all its parts. `article` is the article as people have corrected it; absent where the current version's
 * stands as captured. `shownTagging` is what the tagger says of it, absent where it is the version's own tagging or has
 * not been made. `labels`, `note`, `state`, `mentions`, `documents` and `officials` are what the clip looks like
 * now, folded from the current version and the verdicts, for readers that want no fold of their own; an import works
 * them out again. `capturedHtml` is the page as captured, gzip then base64, in the version it belongs to.
 */
export const ExportedClip = z.strictObject({
  id: ClipId,
  canonicalUrl: z.nullable(Address),
  currentVersion: RecordId,
  deleted: z.boolean(),
  article: z.optional(CorrectedArticle),
  shownTagging: z.optional(ShownTagging),
  labels: z.array(z.string().check(z.maxLength(100))).check(z.maxLength(10_000)),
  note: z.string().check(z.maxLength(50_000)),
  /** Absent for a draft that nobody has said anything of. */
  state: z.optional(ExportedState),
  mentions: z.array(ExportedMention).check(z.maxLength(40_000)),
  documents: z.array(DocumentRef).check(z.maxLength(20_000)),
  officials: z.array(Official).check(z.maxLength(20_000)),
  versions: z
    .array(z.strictObject({ ...Version.shape, capturedHtml: z.nullable(z.base64()) }))
    .check(z.minLength(1), z.maxLength(10_000)),
  verdicts: z.array(Verdict).check(z.maxLength(1_000_000)),
  sightings: z.array(Sighting).check(z.maxLength(1_000_000)),
});
export type ExportedClip = z.infer<typeof ExportedClip>;

/** An ordered selection of clips with a name and a purpose: the envelope of every export. */
export const ClipSet = z.strictObject({
  schema: z.literal(CLIPSET_SCHEMA_ID),
  version: z.literal(1),
  exporter: z.string().check(z.minLength(1), z.maxLength(100)),
  tagger: z.string().check(z.minLength(1), z.maxLength(100)),
  gazetteer: z.string().check(z.minLength(1), z.maxLength(100)),
  created: Instant,
  name: z.string().check(z.maxLength(300)),
  purpose: z.string().check(z.maxLength(5000)),
  /** What was decided for all clips and bears on these: the catalogue's entries, words that are a tag nowhere, colours. */
  shared: z.optional(z.array(SharedVerdict).check(z.maxLength(1_000_000))),
  clips: z.array(ExportedClip).check(z.maxLength(100_000)),
});
export type ClipSet = z.infer<typeof ClipSet>;
