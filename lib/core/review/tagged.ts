import { sha256Hex } from '../identity.ts';
import type { Article } from '../schema/article.ts';
import type { Span } from '../schema/span.ts';
import type { Mention, ShownTagging, Tagging } from '../schema/tagging.ts';
import { taggingDate } from '../tagging-date.ts';
import { compareMentions } from './mentions.ts';
import type { Places } from './places.ts';
import type { FoldVersion } from './types.ts';

/** The tagging of a text shown; `carried` where it is that of the captured text, as far as its words still stand. */
export interface ShownTags {
  tagging: Tagging;
  carried: boolean;
}

/** What the tagger says of an article as shown, with what it holds for. */
export const shownTaggingOf = (article: Pick<Article, 'text' | 'published'>, tagging: Tagging): ShownTagging => ({
  textSha256: sha256Hex(article.text),
  date: taggingDate(article),
  tagging,
});

type Tagged = Pick<Article, 'text' | 'published'>;

/** Whether an article as shown needs a tagging of its own: the tagger sees text and date alone. */
export const tagsApart = (shown: Tagged, captured: Tagged): boolean =>
  shown.text !== captured.text || taggingDate(shown) !== taggingDate(captured);

/** Whether a tagging was made of this very text, by this date. */
export const fitsArticle = (
  { textSha256, date }: ShownTagging,
  article: Pick<Article, 'text' | 'published'>,
): boolean => date === taggingDate(article) && textSha256 === sha256Hex(article.text);

/** A mention at its place in the text shown; null where its words are not all there. */
function carriedMention(mention: Mention, places: Places): Mention | null {
  const at = (span: Span): Span | null => {
    const place = places.ofCaptured(span);
    return 'start' in place ? { start: place.start, end: place.end } : null;
  };
  const span = at(mention);
  if (span === null) return null;
  const { trigger, ...rest } = mention;
  const words = trigger === undefined ? null : at(trigger);
  const moved = { ...span, ...(words !== null && { trigger: words }) };
  return rest.kind === 'document'
    ? { ...rest, ...moved, title: rest.title && at(rest.title) }
    : { ...rest, ...moved, name: rest.name && at(rest.name) };
}

/** The captured text's mentions whose words still stand; apart within a kind, as any tagging's. */
function carriedMentions(mentions: readonly Mention[], places: Places): Mention[] {
  const ends = { document: 0, official: 0 };
  return mentions
    .flatMap((mention) => carriedMention(mention, places) ?? [])
    .sort(compareMentions)
    .filter(({ kind, start, end }) => {
      const apart = start >= ends[kind];
      if (apart) ends[kind] = end;
      return apart;
    });
}

/**
 * What the tagger says of the text shown: its own tagging where the text and date are the captured ones, that made of
 * the corrected text where it fits, and until there is one the captured text's, carried over.
 */
export function tagsShown(
  { article, tagging }: FoldVersion,
  shown: Article,
  shownTagging: ShownTagging | undefined,
  places: Places,
): ShownTags {
  if (!tagsApart(shown, article)) return { tagging, carried: false };
  if (shownTagging !== undefined && fitsArticle(shownTagging, shown))
    return { tagging: shownTagging.tagging, carried: false };
  return { tagging: { ...tagging, mentions: carriedMentions(tagging.mentions, places) }, carried: true };
}
