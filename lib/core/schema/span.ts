import { z } from './zod.ts';

/** UTF-16 offsets into `Article.text`, end exclusive; `text.slice(start, end)` is the quote, always. */
export const Span = z
  .strictObject({ start: z.int().check(z.nonnegative()), end: z.int().check(z.positive()) })
  .check(z.refine((span) => span.start < span.end, { message: 'a span ends after it starts' }));
export type Span = z.infer<typeof Span>;

/** How a span is found again on a live page or in another version (W3C TextQuoteSelector). */
export const Quote = z.strictObject({
  exact: z.string().check(z.minLength(1)),
  prefix: z.string(),
  suffix: z.string(),
});
export type Quote = z.infer<typeof Quote>;
