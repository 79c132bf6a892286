import { Article } from './article.ts';
import { CaptureWarning } from './capture.ts';
import { Address, ClipId, Instant, Person, RecordId, Sha256 } from './scalars.ts';
import { Tagging } from './tagging.ts';
import { z } from './zod.ts';

/** Where a version comes from, checkable offline: hashes are over UTF-8 bytes. */
export const Provenance = z.strictObject({
  url: Address,
  capturedAt: Instant,
  /** Null when the first clip was taken before the person had given a name. */
  capturedBy: z.nullable(Person),
  /** Extension name and version whose capture code ran. */
  extractor: z.string().check(z.minLength(1), z.maxLength(100)),
  textSha256: Sha256,
  /** Null when the page was not kept (`html-not-kept`). */
  htmlSha256: z.nullable(Sha256),
});
export type Provenance = z.infer<typeof Provenance>;

/** One captured state of a page, with what the tagger says of it. Never changed after it is written. */
export const Version = z.strictObject({
  id: RecordId,
  clipId: ClipId,
  kind: z.enum(['article', 'selection']),
  article: Article,
  tagging: Tagging,
  provenance: Provenance,
  warnings: z.array(CaptureWarning).check(z.maxLength(50)),
});
export type Version = z.infer<typeof Version>;

/** The page was seen again with a version's very text. The first capture is a sighting too. */
export const Sighting = z.strictObject({
  id: RecordId,
  clipId: ClipId,
  versionId: RecordId,
  at: Instant,
  url: Address,
  by: z.nullable(Person),
});
export type Sighting = z.infer<typeof Sighting>;
