import { Address, Instant } from './scalars.ts';
import { z } from './zod.ts';

/** What a block is. `heading` is a subheading inside the body; the headline is `title`. */
export const BlockKind = z.enum([
  'title',
  'sapo',
  'heading',
  'paragraph',
  'caption',
  'list-item',
  'quote',
  'table-row',
]);
export type BlockKind = z.infer<typeof BlockKind>;

/** One block of the article: `text.slice(start, end)` holds it whole, without the `\n` that joins blocks. */
export const Block = z.strictObject({ kind: BlockKind, start: z.int().nonnegative(), end: z.int().positive() });
export type Block = z.infer<typeof Block>;

/**
 * A time as the page gave it. `at` always carries a zone; `zoneGiven` is false where the page gave none and +07:00
 * was taken. With precision `day` the clock part is 00:00 and says nothing. `source` names the element or property.
 */
export const ArticleTime = z.strictObject({
  at: Instant,
  precision: z.enum(['day', 'minute', 'second']),
  zoneGiven: z.boolean(),
  source: z.string().max(200),
});
export type ArticleTime = z.infer<typeof ArticleTime>;

/** Where each value of the metadata was read: a selector, a meta property, or `json-ld`; null where none was found. */
export const ArticleSources = z.strictObject({
  title: z.string().max(200).nullable(),
  sapo: z.string().max(200).nullable(),
  authors: z.string().max(200).nullable(),
  outlet: z.string().max(200).nullable(),
  canonicalUrl: z.string().max(200).nullable(),
});
export type ArticleSources = z.infer<typeof ArticleSources>;

/** The readable article. `text` is the blocks in document order joined by `\n`, NFC: the one text all offsets index. */
export const Article = z.strictObject({
  title: z.string().min(1).max(2000),
  sapo: z.string().max(20_000).nullable(),
  authors: z.array(z.string().min(1).max(300)).max(100),
  outlet: z.string().max(300).nullable(),
  published: ArticleTime.nullable(),
  updated: ArticleTime.nullable(),
  canonicalUrl: Address.nullable(),
  lang: z.string().max(35).nullable(),
  sources: ArticleSources,
  blocks: z.array(Block).min(1).max(50_000),
  text: z.string().min(1).max(5_000_000),
});
export type Article = z.infer<typeof Article>;
