import { Sha256 } from './scalars.ts';
import { Span } from './span.ts';
import { z } from './zod.ts';

/**
 * Why something was concluded: a code of lib/core/tagging/reasons.ts, perhaps with what it rests on after a colon
 * (`same-number-latest:2024-05-01`). Screens put it into words (lib/i18n/reason.ts). A tagger of another version may
 * have written other codes, or plain words.
 */
const Reason = z.string().check(z.maxLength(500));

/** Fields of a document that an article may leave unstated. */
const InferredField = z.enum(['type', 'number', 'symbol', 'issuer', 'date', 'term', 'place', 'jurisdiction', 'year']);

/**
 * A cited document (domain.md §5). Fields hold only what the article states: `number` as printed, `symbol` the part
 * after it (`CT/TW`), `date` ISO and as partial as the text (`--11-24`, `2022-11`). What is known from elsewhere stands
 * under `inferred` with its reason. `id` is unique within one version; `key` is the identity across clips.
 */
export const DocumentRef = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  key: z.string().check(z.minLength(1), z.maxLength(500)),
  type: z.string().check(z.minLength(1), z.maxLength(200)),
  number: z.nullable(z.string().check(z.maxLength(50))),
  symbol: z.nullable(z.string().check(z.maxLength(100))),
  issuer: z.nullable(z.string().check(z.maxLength(500))),
  date: z.nullable(z.string().check(z.maxLength(20))),
  term: z.nullable(z.string().check(z.maxLength(100))),
  title: z.nullable(z.string().check(z.maxLength(5000))),
  jurisdiction: z.nullable(z.string().check(z.maxLength(200))),
  canonical: z.string().check(z.minLength(1), z.maxLength(1000)),
  inferred: z.partialRecord(
    InferredField,
    z.strictObject({ value: z.string().check(z.maxLength(500)), reason: Reason }),
  ),
  /** Documents of the gazetteer that the citation may mean, likeliest first: one number returns every term (domain.md §6). */
  readings: z.optional(
    z
      .array(
        z.strictObject({
          key: z.string().check(z.minLength(1), z.maxLength(500)),
          title: z.nullable(z.string().check(z.maxLength(1000))),
          date: z.nullable(z.string().check(z.maxLength(20))),
          reason: Reason,
        }),
      )
      .check(z.maxLength(50)),
  ),
  /** Keys of the numbered documents that a plenum, or a set known by a nickname, issued. */
  members: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(500))).check(z.maxLength(100))),
  /** The province that took in the document's own since; its name stays as printed (domain.md §10). */
  successor: z.optional(z.string().check(z.maxLength(200))),
});
export type DocumentRef = z.infer<typeof DocumentRef>;

/**
 * One post of an official. `organisation` as printed, without `khóa …`; `place` is the province. `placeSource` says
 * where the place was read: in this post, in a neighbouring post of the same list, or elsewhere in the article.
 */
export const Tenure = z.strictObject({
  position: z.string().check(z.minLength(1), z.maxLength(300)),
  organisation: z.nullable(z.string().check(z.maxLength(500))),
  place: z.nullable(z.string().check(z.maxLength(200))),
  placeSource: z.nullable(z.enum(['explicit', 'shared', 'context'])),
  status: z.enum(['current', 'former', 'acting', 'appointed']),
  /** Stable id of an organisation that was renamed or abolished (`org:tuyen-giao-tw`, domain.md §9). */
  body: z.optional(z.string().check(z.maxLength(100))),
  /** The province that took in `place` since; the place stays as printed (domain.md §10). */
  successor: z.optional(z.string().check(z.maxLength(200))),
});
export type Tenure = z.infer<typeof Tenure>;

/** A person who holds or held a post. `id` is unique within one version. */
export const Official = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  aliases: z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(50)),
  honorifics: z.array(z.string().check(z.minLength(1), z.maxLength(100))).check(z.maxLength(50)),
  posts: z.array(Tenure).check(z.maxLength(200)),
});
export type Official = z.infer<typeof Official>;

const mentionBase = {
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
  quote: z.string().check(z.minLength(1), z.maxLength(5000)),
  /** Id of the entity in the same version; null when the article does not say which. */
  entity: z.nullable(z.string().check(z.maxLength(100))),
  /** Other entities it could stand for, best first. */
  candidates: z
    .array(z.strictObject({ entity: z.string().check(z.maxLength(100)), reason: Reason }))
    .check(z.maxLength(50)),
  /** Id of the rule that marked it; `person` for what a person added. */
  rule: z.string().check(z.minLength(1), z.maxLength(100)),
  confidence: z.number().check(z.gte(0), z.lte(1)),
  /** The words that set the rule off. */
  trigger: z.optional(Span),
  /** Id of the rule that said which entity it is (lib/core/tagging/rules.ts); absent where none could. */
  resolution: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
};

/** A citation in the text. Pinpoints, titles and flags as domain.md §0. */
export const DocumentMention = z.strictObject({
  kind: z.literal('document'),
  form: z.enum(['full', 'short', 'anaphor']),
  ...mentionBase,
  pin: z.nullable(z.string().check(z.maxLength(500))),
  title: z.nullable(Span),
  draft: z.boolean(),
  plural: z.boolean(),
});
export type DocumentMention = z.infer<typeof DocumentMention>;

/** An official in the text. `name` is the bare name, without honorific, rank or post; null when only the post stands. */
export const OfficialMention = z.strictObject({
  kind: z.literal('official'),
  form: z.enum(['named', 'post']),
  ...mentionBase,
  name: z.nullable(Span),
});
export type OfficialMention = z.infer<typeof OfficialMention>;

export const Mention = z.discriminatedUnion('kind', [DocumentMention, OfficialMention]);
export type Mention = z.infer<typeof Mention>;

/** What the tagger says of one text. Mentions in text order; none overlaps another of its kind. */
export const Tagging = z.strictObject({
  tagger: z.string().check(z.minLength(1), z.maxLength(100)),
  gazetteer: z.string().check(z.minLength(1), z.maxLength(100)),
  /** The article's date by which bodies, places and terms were chosen: ISO, perhaps partial; given, or read in the text. */
  articleDate: z.optional(
    z.strictObject({
      value: z.string().check(z.minLength(4), z.maxLength(20)),
      source: z.enum(['given', 'text']),
      reason: Reason,
    }),
  ),
  mentions: z.array(Mention).check(z.maxLength(20_000)),
  documents: z.array(DocumentRef).check(z.maxLength(10_000)),
  officials: z.array(Official).check(z.maxLength(10_000)),
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
  date: z.nullable(z.string().check(z.maxLength(10))),
  tagging: Tagging,
});
export type ShownTagging = z.infer<typeof ShownTagging>;
