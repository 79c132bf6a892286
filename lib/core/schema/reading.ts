import { CaptureRefusal } from './capture.ts';
import { Address, Instant } from './scalars.ts';
import { z } from './zod.ts';

/** What a page's head tells machines, as it stands there: undecoded, unjudged. */
export const HeadReading = z.strictObject({
  /** `names`: the meta's `name`, `property`, `itemprop` and `http-equiv`, as far as it has them. */
  metas: z
    .array(
      z.strictObject({
        names: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(4)),
        content: z.string().check(z.maxLength(20_000)),
      }),
    )
    .check(z.maxLength(2000)),
  /** Its JSON-LD scripts. */
  scripts: z.array(z.string().check(z.maxLength(5_000_000))).check(z.maxLength(200)),
  title: z.nullable(z.string().check(z.maxLength(20_000))),
  lang: z.string().check(z.maxLength(300)),
  canonical: z.string().check(z.maxLength(20_000)),
  /** The address that its relative ones stand against, where it names one. */
  base: z.string().check(z.maxLength(20_000)),
});
export type HeadReading = z.infer<typeof HeadReading>;

/**
 * What the injected script saw of a page. The page can make it say anything: untrusted until parsed. `tree` is the body as
 * it is rendered (lib/capture/tree/wire.ts), `selected` the selected passage, written down alike; null where the whole
 * article is meant. `html`, the page's or the passage's, is without scripts, event handlers and `javascript:` addresses; null
 * where it was not kept. `shownAt` is when the page was read; null for one saved at some time.
 */
export const PageReading = z.strictObject({
  url: Address,
  shownAt: z.nullable(Instant),
  head: HeadReading,
  tree: z.string().check(z.maxLength(60_000_000)),
  selected: z.nullable(z.string().check(z.maxLength(60_000_000))),
  html: z.nullable(z.string()),
});
export type PageReading = z.infer<typeof PageReading>;

/** The injected script's whole answer. */
export const ReadingAnswer = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), reading: PageReading }),
  z.strictObject({ ok: z.literal(false), refusal: CaptureRefusal }),
]);
export type ReadingAnswer = z.infer<typeof ReadingAnswer>;
