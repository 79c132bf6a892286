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
  blocks: z.array(Block).min(1).max(50_002),
  text: z.string().min(1).max(5_100_000),
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
  canonicalUrl: Address.nullable(),
  currentVersion: RecordId,
  deleted: z.boolean(),
  article: CorrectedArticle.optional(),
  shownTagging: ShownTagging.optional(),
  labels: z.array(z.string().max(100)).max(10_000),
  note: z.string().max(50_000),
  mentions: z.array(Mention).max(40_000),
  documents: z.array(DocumentRef).max(20_000),
  officials: z.array(Official).max(20_000),
  versions: z
    .array(z.strictObject({ ...Version.shape, capturedHtml: z.base64().nullable() }))
    .min(1)
    .max(10_000),
  verdicts: z.array(Verdict).max(1_000_000),
  sightings: z.array(Sighting).max(1_000_000),
});
export type ExportedClip = z.infer<typeof ExportedClip>;

/** An ordered selection of clips with a name and a purpose: the envelope of every export. */
export const ClipSet = z.strictObject({
  schema: z.literal(CLIPSET_SCHEMA_ID),
  version: z.literal(1),
  exporter: z.string().min(1).max(100),
  tagger: z.string().min(1).max(100),
  gazetteer: z.string().min(1).max(100),
  created: Instant,
  name: z.string().max(300),
  purpose: z.string().max(5000),
  clips: z.array(ExportedClip).max(100_000),
});
export type ClipSet = z.infer<typeof ClipSet>;
