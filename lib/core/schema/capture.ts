import { ArticleImage, ArticleSources, ArticleTime, BlockKind, Credit, Disagreement } from './article.ts';
import { Address } from './scalars.ts';
import { z } from './zod.ts';

/**
 * What a capture could not find or had to drop; shown in the clip, never silent. `canonical-other-site`: the address the
 * page gave for itself was not believed, being of another site or not of this page (lib/core/address.ts). `pack-…`: what
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
  canonicalUrl: z.string().max(8192).nullable(),
  lang: z.string().max(35).nullable(),
  title: z.string().min(1).max(2000),
  sapo: z.string().max(20_000).nullable(),
  authors: z.array(z.string().min(1).max(300)).max(100),
  outlet: z.string().max(300).nullable(),
  agency: z.string().max(100).nullable(),
  credits: z.array(Credit).max(100),
  section: z.string().max(300).nullable(),
  published: ArticleTime.nullable(),
  updated: ArticleTime.nullable(),
  sources: ArticleSources,
  images: z.array(ArticleImage).max(500),
  disagreements: z.array(Disagreement).max(20),
  blocks: z.array(z.strictObject({ kind: BlockKind, text: z.string().min(1).max(1_000_000) })).max(50_000),
  html: z.string().nullable(),
  warnings: z.array(CaptureWarning).max(50),
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
