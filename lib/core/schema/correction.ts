import { BY_PERSON } from '../by-person.ts';
import { plainText, VISIBLE_TEXT } from '../plain.ts';
import { ArticleTime } from './article.ts';
import { z } from './zod.ts';

/** Words as a capture would have made them: one line, NFC, nothing invisible, with something to see. */
const words = (max: number) => z.string().check(z.overwrite(plainText), z.regex(VISIBLE_TEXT), z.maxLength(max));

const GivenTime = z.strictObject({ ...ArticleTime.shape, source: z.literal(BY_PERSON) });

/**
 * What becomes of a captured block. `keep`: what was captured. `sapo`: it is the sapo, and stands behind the title; what
 * was the sapo is a paragraph then.
 */
export const BlockChange = z.enum(['keep', 'drop', 'sapo', 'paragraph', 'heading', 'caption']);
export type BlockChange = z.infer<typeof BlockChange>;

/**
 * What a person corrects in an article as captured. Null: the article has none. A block is told by its span in the
 * captured text and its words; the title is no block of these, having a value of its own.
 */
export const Change = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('title'), value: words(2000) }),
  z.strictObject({ field: z.literal('sapo'), value: z.nullable(words(20_000)) }),
  z.strictObject({ field: z.literal('authors'), value: z.array(words(300)).check(z.maxLength(100)) }),
  z.strictObject({ field: z.literal('outlet'), value: z.nullable(words(300)) }),
  z.strictObject({ field: z.literal('published'), value: z.nullable(GivenTime) }),
  z.strictObject({
    field: z.literal('block'),
    start: z.int().check(z.nonnegative()),
    end: z.int().check(z.positive()),
    quote: z.string().check(z.minLength(1), z.maxLength(5_000_000)),
    as: BlockChange,
  }),
]);
export type Change = z.infer<typeof Change>;
