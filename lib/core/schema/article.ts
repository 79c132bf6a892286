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
export const Block = z.strictObject({
  kind: BlockKind,
  start: z.int().check(z.nonnegative()),
  end: z.int().check(z.positive()),
});
export type Block = z.infer<typeof Block>;

/**
 * A time as the page gave it. `at` always carries a zone; `zoneGiven` is false where the page gave none and +07:00
 * was taken. With precision `day` the clock part is 00:00 and says nothing, with `hour` the minutes do (`2 giờ trước`).
 * `source` names the element or property.
 */
export const ArticleTime = z.strictObject({
  at: Instant,
  precision: z.enum(['day', 'hour', 'minute', 'second']),
  zoneGiven: z.boolean(),
  source: z.string().check(z.maxLength(200)),
});
export type ArticleTime = z.infer<typeof ArticleTime>;

const Source = z.string().check(z.maxLength(200));

/**
 * Where each value of the metadata was read: a selector, a meta property, or `json-ld`; null where none was found. What
 * an outlet's pack found begins with `outlet pack`. The agency stands in the sapo and has its source.
 */
export const ArticleSources = z.strictObject({
  title: z.nullable(Source),
  sapo: z.nullable(Source),
  authors: z.nullable(Source),
  outlet: z.nullable(Source),
  section: z._default(z.nullable(Source), null),
  canonicalUrl: z.nullable(Source),
});
export type ArticleSources = z.infer<typeof ArticleSources>;

/**
 * Whom the page names beside its authors: where a story comes from (`Theo TTXVN`, `Nguồn: …`), who took its pictures
 * or made its film or graphics, who put it together (`tổng hợp`) or into Vietnamese. `name` is without the label.
 */
export const Credit = z.strictObject({
  role: z.enum(['source', 'photo', 'video', 'graphic', 'compiled', 'translation']),
  name: z.string().check(z.minLength(1), z.maxLength(300)),
});
export type Credit = z.infer<typeof Credit>;

/** An image of the article, in document order: its real address, its `alt`, and what stands under it. */
export const ArticleImage = z.strictObject({
  url: Address,
  alt: z.nullable(z.string().check(z.maxLength(2000))),
  caption: z.nullable(z.string().check(z.maxLength(5000))),
  credit: z.nullable(z.string().check(z.maxLength(500))),
});
export type ArticleImage = z.infer<typeof ArticleImage>;

/**
 * Where the page says one thing in two ways: what was not taken, and why the other was. `shown`: what readers see leads
 * over what machines are told; `exact`: the same day, with a clock or a zone; `person`: names people, not the site;
 * `pack`: read where the outlet's pack says; `rank`: the source that is right more often; `same-page`: the other is not
 * this page's.
 */
export const Disagreement = z.strictObject({
  field: z.enum(['title', 'sapo', 'authors', 'outlet', 'section', 'published', 'updated', 'canonicalUrl', 'lang']),
  reason: z.enum(['shown', 'exact', 'person', 'pack', 'rank', 'same-page']),
  others: z
    .array(z.strictObject({ value: z.string().check(z.minLength(1), z.maxLength(2000)), source: Source }))
    .check(z.minLength(1), z.maxLength(20)),
});
export type Disagreement = z.infer<typeof Disagreement>;

/** The readable article. `text` is the blocks in document order joined by `\n`, NFC: the one text all offsets index. */
export const Article = z.strictObject({
  title: z.string().check(z.minLength(1), z.maxLength(2000)),
  sapo: z.nullable(z.string().check(z.maxLength(20_000))),
  authors: z.array(z.string().check(z.minLength(1), z.maxLength(300))).check(z.maxLength(100)),
  outlet: z.nullable(z.string().check(z.maxLength(300))),
  /** Who sends the story, as the sapo's first words say: `Chinhphu.vn` of `(Chinhphu.vn) - `. No part of the sapo. */
  agency: z._default(z.nullable(z.string().check(z.maxLength(100))), null),
  credits: z._default(z.array(Credit).check(z.maxLength(100)), []),
  /** The paper's section, outermost first where it names several: `Chính trị › Xây dựng Đảng`. */
  section: z._default(z.nullable(z.string().check(z.maxLength(300))), null),
  published: z.nullable(ArticleTime),
  updated: z.nullable(ArticleTime),
  canonicalUrl: z.nullable(Address),
  lang: z.nullable(z.string().check(z.maxLength(35))),
  sources: ArticleSources,
  images: z._default(z.array(ArticleImage).check(z.maxLength(500)), []),
  disagreements: z._default(z.array(Disagreement).check(z.maxLength(20)), []),
  blocks: z.array(Block).check(z.minLength(1), z.maxLength(50_000)),
  text: z.string().check(z.minLength(1), z.maxLength(5_000_000)),
});
export type Article = z.infer<typeof Article>;
