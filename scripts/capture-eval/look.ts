import { z } from 'zod';

const Time = z.looseObject({ source: z.unknown() }).transform(({ source: _, ...time }) => time);
const Block = z.object({ kind: z.string(), start: z.number(), end: z.number() });

/** An article of any revision: fields that came later are missing from earlier ones. */
const AnyArticle = z.looseObject({
  text: z.string(),
  published: Time.nullable(),
  updated: Time.nullable(),
  blocks: z.array(Block),
});

/**
 * An article in the form of an expectation: times without where they were read, blocks of the body as kind and text.
 * @throws ZodError on what is no article
 */
export function lookOf(article: unknown): Record<string, unknown> {
  const { text, blocks, ...values } = AnyArticle.parse(article);
  return {
    ...values,
    blocks: blocks
      .filter(({ kind }) => kind !== 'title' && kind !== 'sapo')
      .map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) })),
  };
}
