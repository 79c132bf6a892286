import { Article, Block } from './article.ts';
import { Sighting, Version } from './clip.ts';
import { Address, ClipId, Instant, RecordId } from './scalars.ts';
import { DocumentRef, Mention, Official, ShownTagging } from './tagging.ts';
import { Verdict } from './verdict.ts';
import { z } from './zod.ts';

export const CLIPSET_SCHEMA_ID = 'urn:diem-bao:schema:clipset-1';

/** An article as corrected: a title and a sapo may have come to one that was as long as an article can be. */
export const CorrectedArticle = z.strictObject({
  ...Article.shape,
  blocks: z.array(Block).check(z.minLength(1), z.maxLength(50_002)),
  text: z.string().check(z.minLength(1), z.maxLength(5_100_000)),
});

/**
 * One clip with all its parts. `article` is the article as people have corrected it; absent where the current version's
 * stands as captured. `shownTagging` is what the tagger says of it, absent where it is the version's own tagging or has
 * not been made. `labels`, `note`, `mentions`, `documents` and `officials` are what the clip looks like
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
  mentions: z.array(Mention).check(z.maxLength(40_000)),
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
  clips: z.array(ExportedClip).check(z.maxLength(100_000)),
});
export type ClipSet = z.infer<typeof ClipSet>;
