import { Span } from './span.ts';
import { z } from './zod.ts';

/** A mention that the panel wants painted on the live page. `id` is the panel's own and says nothing to anyone else. */
export interface WantedMention extends Span {
  id: string;
  kind: 'document' | 'official';
  /** A person has accepted or added it. */
  accepted: boolean;
  unsure: boolean;
}

/** What the panel tells the script on a live page. */
export type ToPage =
  /** Find and paint these, in the place of any before. */
  | { type: 'show'; text: string; blocks: readonly Span[]; mentions: readonly WantedMention[] }
  /** This mention is in front now, or none; `scroll` brings it into sight. */
  | { type: 'activate'; id: string | null; scroll: boolean }
  /** The person's word on a mention found elsewhere: it is this one, or not. Holds as long as the page stands. */
  | { type: 'answer'; id: string; holds: boolean };

const Id = z.string().check(z.maxLength(60));
/** Words of the page, as many as are shown. */
const Words = z.string().check(z.maxLength(600));

/** What became of a mention: painted where it stood, found elsewhere (with the words about it there), or not found. */
export const MentionOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ id: Id, outcome: z.literal('exact') }),
  z.strictObject({ id: Id, outcome: z.literal('moved'), before: Words, words: Words, after: Words }),
  z.strictObject({ id: Id, outcome: z.literal('lost') }),
]);
export type MentionOutcome = z.infer<typeof MentionOutcome>;

/**
 * What the script on a live page tells the panel. The page may have had a hand in it: parsed before it is used, and ids
 * count only where the panel has given them.
 */
export const FromPage = z.discriminatedUnion('type', [
  /** The browser cannot paint without changing the page. */
  z.strictObject({ type: z.literal('unsupported') }),
  z.strictObject({ type: z.literal('outcomes'), outcomes: z.array(MentionOutcome).check(z.maxLength(5000)) }),
  /** The person has clicked on a painted mention. */
  z.strictObject({ type: z.literal('clicked'), id: Id }),
  /** What the person has selected on the page, with its span in the article's text where it is of it; null for nothing. */
  z.strictObject({
    type: z.literal('selected'),
    selected: z.nullable(z.strictObject({ words: Words, span: z.nullable(Span) })),
  }),
]);
export type FromPage = z.infer<typeof FromPage>;
