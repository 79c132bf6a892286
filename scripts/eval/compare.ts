import { z } from 'zod';

const Mention = z.object({
  kind: z.enum(['document', 'official']),
  start: z.number(),
  end: z.number(),
  quote: z.string(),
  entity: z.string().nullable(),
  rule: z.string(),
  confidence: z.number(),
  resolution: z.string().optional(),
  /** Of an official: its bare name, as an offset into the whole text. */
  name: z.object({ start: z.number(), end: z.number() }).nullish(),
});
type Mention = z.infer<typeof Mention>;

/** One line of `npm run tag`: what both taggers say of it is compared. */
export const Prediction = z.object({
  file: z.string(),
  mentions: z.array(Mention),
  documents: z.array(z.object({ id: z.string(), key: z.string() })),
  officials: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type Prediction = z.infer<typeof Prediction>;

/** How two taggings of the same articles differ, mention by mention; lines to print. */
export interface Difference {
  readonly came: string[];
  readonly went: string[];
  /** Same words, another entity or none. */
  readonly relinked: string[];
}

const at = ({ kind, start, end }: Mention): string => `${kind}:${start}:${end}`;

/** What a mention stands for, in words that do not hang on the order of ids. */
function meaning({ documents, officials }: Prediction, { entity }: Mention): string {
  if (entity === null) return '?';
  return (
    documents.find(({ id }) => id === entity)?.key ?? officials.find(({ id }) => id === entity)?.name ?? `${entity}?`
  );
}

/** The mentions of `after` that `before` has not, and the other way; and those that now stand for something else. */
export function difference(before: readonly Prediction[], after: readonly Prediction[]): Difference {
  const came: string[] = [];
  const went: string[] = [];
  const relinked: string[] = [];
  const old = new Map(before.map((prediction) => [prediction.file, prediction]));
  for (const now of after) {
    const then = old.get(now.file) ?? { ...now, mentions: [] };
    const show = (of: Prediction, mention: Mention): string =>
      `${now.file} | ${mention.start} | ${mention.rule} ${mention.confidence.toFixed(2)} | ${mention.quote} → ${meaning(of, mention)}`;
    const known = new Map(then.mentions.map((mention) => [at(mention), mention]));
    for (const mention of now.mentions) {
      const same = known.get(at(mention));
      known.delete(at(mention));
      if (same === undefined) came.push(show(now, mention));
      else if (meaning(then, same) !== meaning(now, mention))
        relinked.push(`${show(now, mention)} (was ${meaning(then, same)})`);
    }
    for (const mention of known.values()) went.push(show(then, mention));
  }
  return { came, went, relinked };
}

/** The scorer's errors that are gone (gains) and that are new (losses). */
export function gainsAndLosses(
  before: readonly string[],
  after: readonly string[],
): { gains: string[]; losses: string[] } {
  const [then, now] = [new Set(before), new Set(after)];
  return { gains: before.filter((line) => !now.has(line)), losses: after.filter((line) => !then.has(line)) };
}
