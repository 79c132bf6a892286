import { Sha256 } from './scalars.ts';
import { Span } from './span.ts';
import { z } from './zod.ts';

/**
 * Why something was concluded: a code of lib/core/tagging/reasons.ts, perhaps with what it rests on after a colon
 * (`same-number-latest:2024-05-01`). Screens put it into words (lib/i18n/reason.ts). A tagger of another version may
 * have written other codes, or plain words.
 */
const Reason = z.string().max(500);

/** Fields of a document that an article may leave unstated. */
const InferredField = z.enum(['type', 'number', 'symbol', 'issuer', 'date', 'term', 'place', 'jurisdiction', 'year']);

/**
 * A cited document (domain.md §5). Fields hold only what the article states: `number` as printed, `symbol` the part
 * after it (`CT/TW`), `date` ISO and as partial as the text (`--11-24`, `2022-11`). What is known from elsewhere stands
 * under `inferred` with its reason. `id` is unique within one version; `key` is the identity across clips.
 */
export const DocumentRef = z.strictObject({
  id: z.string().min(1).max(100),
  key: z.string().min(1).max(500),
  type: z.string().min(1).max(200),
  number: z.string().max(50).nullable(),
  symbol: z.string().max(100).nullable(),
  issuer: z.string().max(500).nullable(),
  date: z.string().max(20).nullable(),
  term: z.string().max(100).nullable(),
  title: z.string().max(5000).nullable(),
  jurisdiction: z.string().max(200).nullable(),
  canonical: z.string().min(1).max(1000),
  inferred: z.partialRecord(InferredField, z.strictObject({ value: z.string().max(500), reason: Reason })),
  /** Documents of the gazetteer that the citation may mean, likeliest first: one number returns every term (domain.md §6). */
  readings: z
    .array(
      z.strictObject({
        key: z.string().min(1).max(500),
        title: z.string().max(1000).nullable(),
        date: z.string().max(20).nullable(),
        reason: Reason,
      }),
    )
    .max(50)
    .optional(),
  /** Keys of the numbered documents that a plenum, or a set known by a nickname, issued. */
  members: z.array(z.string().min(1).max(500)).max(100).optional(),
  /** The province that took in the document's own since; its name stays as printed (domain.md §10). */
  successor: z.string().max(200).optional(),
});
export type DocumentRef = z.infer<typeof DocumentRef>;

/**
 * One post of an official. `organisation` as printed, without `khóa …`; `place` is the province. `placeSource` says
 * where the place was read: in this post, in a neighbouring post of the same list, or elsewhere in the article.
 */
export const Tenure = z.strictObject({
  position: z.string().min(1).max(300),
  organisation: z.string().max(500).nullable(),
  place: z.string().max(200).nullable(),
  placeSource: z.enum(['explicit', 'shared', 'context']).nullable(),
  status: z.enum(['current', 'former', 'acting', 'appointed']),
  /** Stable id of an organisation that was renamed or abolished (`org:tuyen-giao-tw`, domain.md §9). */
  body: z.string().max(100).optional(),
  /** The province that took in `place` since; the place stays as printed (domain.md §10). */
  successor: z.string().max(200).optional(),
});
export type Tenure = z.infer<typeof Tenure>;

/** A person who holds or held a post. `id` is unique within one version. */
export const Official = z.strictObject({
  id: z.string().min(1).max(100),
  name: z.string().min(1).max(200),
  aliases: z.array(z.string().min(1).max(200)).max(50),
  honorifics: z.array(z.string().min(1).max(100)).max(50),
  posts: z.array(Tenure).max(200),
});
export type Official = z.infer<typeof Official>;

const mentionBase = {
  start: z.int().nonnegative(),
  end: z.int().positive(),
  quote: z.string().min(1).max(5000),
  /** Id of the entity in the same version; null when the article does not say which. */
  entity: z.string().max(100).nullable(),
  /** Other entities it could stand for, best first. */
  candidates: z.array(z.strictObject({ entity: z.string().max(100), reason: Reason })).max(50),
  /** Id of the rule that marked it; `person` for what a person added. */
  rule: z.string().min(1).max(100),
  confidence: z.number().min(0).max(1),
  /** The words that set the rule off. */
  trigger: Span.optional(),
  /** Id of the rule that said which entity it is (lib/core/tagging/rules.ts); absent where none could. */
  resolution: z.string().min(1).max(100).optional(),
};

/** A citation in the text. Pinpoints, titles and flags as domain.md §0. */
export const DocumentMention = z.strictObject({
  kind: z.literal('document'),
  form: z.enum(['full', 'short', 'anaphor']),
  ...mentionBase,
  pin: z.string().max(500).nullable(),
  title: Span.nullable(),
  draft: z.boolean(),
  plural: z.boolean(),
});
export type DocumentMention = z.infer<typeof DocumentMention>;

/** An official in the text. `name` is the bare name, without honorific, rank or post; null when only the post stands. */
export const OfficialMention = z.strictObject({
  kind: z.literal('official'),
  form: z.enum(['named', 'post']),
  ...mentionBase,
  name: Span.nullable(),
});
export type OfficialMention = z.infer<typeof OfficialMention>;

export const Mention = z.discriminatedUnion('kind', [DocumentMention, OfficialMention]);
export type Mention = z.infer<typeof Mention>;

/** What the tagger says of one text. Mentions in text order; none overlaps another of its kind. */
export const Tagging = z.strictObject({
  tagger: z.string().min(1).max(100),
  gazetteer: z.string().min(1).max(100),
  /** The article's date by which bodies, places and terms were chosen: ISO, perhaps partial; given, or read in the text. */
  articleDate: z
    .strictObject({ value: z.string().min(4).max(20), source: z.enum(['given', 'text']), reason: Reason })
    .optional(),
  mentions: z.array(Mention).max(20_000),
  documents: z.array(DocumentRef).max(10_000),
  officials: z.array(Official).max(10_000),
});
export type Tagging = z.infer<typeof Tagging>;

/**
 * What the tagger says of an article as people have corrected it: offsets are into the corrected text. Holds for that
 * text and date alone, and is made anew whenever they change.
 */
export const ShownTagging = z.strictObject({
  /** SHA-256 of the corrected text. */
  textSha256: Sha256,
  /** The date it was tagged by (lib/core/article.ts). */
  date: z.string().max(10).nullable(),
  tagging: Tagging,
});
export type ShownTagging = z.infer<typeof ShownTagging>;
