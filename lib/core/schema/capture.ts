import { ArticleImage, ArticleSources, ArticleTime, BlockKind, Credit, Disagreement } from './article.ts';
import { Address } from './scalars.ts';
import { z } from './zod.ts';

/**
 * What a capture could not find or had to drop; shown in the clip, never silent. `canonical-other-site`: the address the
 * page gave for itself was not believed, being of another site or not of this page (lib/core/canonical-address.ts). `pack-…`: what
 * the outlet's pack says where to find was not there, so that general rules were used: the paper's markup has changed.
 */
export const CaptureWarning = z.enum([
  'no-sapo',
  'no-author',
  'no-date',
  'no-outlet',
  'canonical-other-site',
  'html-not-kept',
  'pack-no-title',
  'pack-no-sapo',
  'pack-no-authors',
  'pack-no-date',
  'pack-no-body',
]);
export type CaptureWarning = z.infer<typeof CaptureWarning>;

/**
 * What a page, or a selection in it, comes to: read from what the injected script wrote down (reading.ts), before it is made
 * an article. Its strings are the page's: untrusted until parsed. `blocks` hold the body alone (kinds other than `title` and
 * `sapo`), in document order; strings are as the page has them, not yet NFC. `html` is the page's serialised DOM with
 * scripts, event handlers and `javascript:` addresses taken out.
 */
export const RawCapture = z.strictObject({
  kind: z.enum(['article', 'selection']),
  url: Address,
  canonicalUrl: z.nullable(z.string().check(z.maxLength(8192))),
  lang: z.nullable(z.string().check(z.maxLength(35))),
  title: z.string().check(z.minLength(1), z.maxLength(2000)),
  sapo: z.nullable(z.string().check(z.maxLength(20_000))),
  authors: z.array(z.string().check(z.minLength(1), z.maxLength(300))).check(z.maxLength(100)),
  outlet: z.nullable(z.string().check(z.maxLength(300))),
  agency: z.nullable(z.string().check(z.maxLength(100))),
  credits: z.array(Credit).check(z.maxLength(100)),
  section: z.nullable(z.string().check(z.maxLength(300))),
  published: z.nullable(ArticleTime),
  updated: z.nullable(ArticleTime),
  sources: ArticleSources,
  images: z.array(ArticleImage).check(z.maxLength(500)),
  disagreements: z.array(Disagreement).check(z.maxLength(20)),
  blocks: z
    .array(z.strictObject({ kind: BlockKind, text: z.string().check(z.minLength(1), z.maxLength(1_000_000)) }))
    .check(z.maxLength(50_000)),
  html: z.nullable(z.string()),
  warnings: z.array(CaptureWarning).check(z.maxLength(50)),
});
export type RawCapture = z.infer<typeof RawCapture>;

/** Why there is nothing to clip. `listing`: a page of many articles' teasers, none of them whole. */
export const CaptureRefusal = z.enum(['no-article', 'listing', 'no-selection', 'page-too-large', 'not-a-page', 'pdf']);
export type CaptureRefusal = z.infer<typeof CaptureRefusal>;

/** A capture, or why there is none. */
export const CaptureAnswer = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), capture: RawCapture }),
  z.strictObject({ ok: z.literal(false), refusal: CaptureRefusal }),
]);
export type CaptureAnswer = z.infer<typeof CaptureAnswer>;

/** Every way a clip can fail: the injected script's refusals and what the worker meets. Closed: each has its message. */
export const ClipFailure = z.enum([
  ...CaptureRefusal.options,
  'restricted-page',
  'needs-gesture',
  'private-window',
  'tab-closed',
  'page-navigated',
  'page-not-responding',
  'capture-unreadable',
  'storage-full',
  'storage-failed',
  'worker-stopped',
  'unexpected',
]);
export type ClipFailure = z.infer<typeof ClipFailure>;
