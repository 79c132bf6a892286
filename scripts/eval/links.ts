import type { Prediction } from './compare.ts';
import type { GoldMention } from './gold.ts';

type Mention = Prediction['mentions'][number];

const placeOf = ({ name, start, end }: Mention): { start: number; end: number } => name ?? { start, end };

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/**
 * The mentions that stand for the wrong entity: annotated, but in a group whose others mostly stand for another one, or
 * apart from most of its own. Mentions that are not annotated, or left open, are none.
 */
export function wrongLinks(mentions: readonly Mention[], gold: readonly GoldMention[]): Mention[] {
  const pairs = mentions.flatMap((mention) => {
    const place = placeOf(mention);
    const there = gold.find(
      (one) =>
        one.kind === mention.kind && overlap(one, place) * 2 >= Math.min(one.end - one.start, place.end - place.start),
    );
    return there === undefined || mention.entity === null
      ? []
      : [{ mention, predicted: `${mention.kind}:${mention.entity}`, annotated: `${mention.kind}:${there.entity}` }];
  });
  const meant = majority(pairs.map(({ predicted, annotated }) => [predicted, annotated]));
  const found = majority(pairs.map(({ predicted, annotated }) => [annotated, predicted]));
  return pairs
    .filter(({ predicted, annotated }) => meant.get(predicted) !== annotated || found.get(annotated) !== predicted)
    .map(({ mention }) => mention);
}

/** For each first of the pairs the second that it has most often; of equals the one met first. */
function majority(pairs: readonly (readonly [string, string])[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [first, second] of pairs) {
    const of = counts.get(first) ?? new Map<string, number>();
    counts.set(first, of.set(second, (of.get(second) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([first, of]) => [first, [...of].reduce((best, next) => (next[1] > best[1] ? next : best))[0]]),
  );
}
