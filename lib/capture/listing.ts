import type { Piece } from './blocks.ts';
import type { Head } from './metadata/head.ts';
import { isProse } from './tidy.ts';

/** The least prose, in characters, of a page that says it is an article, and of one that does not. */
const LEAST_OF_ARTICLE = 140;
const LEAST = 350;
/** The least text of any kind, links apart, of a page that says it is an article: a calendar, a table of results. */
const LEAST_TEXT = 500;

/**
 * Whether what was found is no article: too little prose, or a list of teasers, each under a headline that is a link.
 */
export function isListing(pieces: Piece[], head: Head): boolean {
  let prose = 0;
  let teasers = 0;
  let unlinked = 0;
  for (const [index, piece] of pieces.entries()) {
    unlinked += piece.text.length * (1 - piece.linked);
    if (!isProse(piece) || piece.kind === 'caption') continue;
    prose += piece.text.length;
    const before = pieces[index - 1];
    if (before !== undefined && before.linked > 0.8 && before.text.length >= 20) teasers += piece.text.length;
  }
  const saysArticle = head.linkedData?.isArticle === true || head.meta.get('og:type')?.[0]?.toLowerCase() === 'article';
  if (teasers > prose / 2 && teasers > 0) return true;
  return saysArticle ? prose < LEAST_OF_ARTICLE && unlinked < LEAST_TEXT : prose < LEAST;
}
