import type { Piece } from './blocks.ts';
import type { Head } from './metadata/head.ts';
import { isProse } from './tidy.ts';

/** The least prose, in characters, of a page that says it is an article, and of one that does not. */
const LEAST_OF_ARTICLE = 140;
const LEAST = 350;

/**
 * Whether what was found is no article: too little prose, or a list of teasers, each under a headline that is a link.
 */
export function isListing(pieces: Piece[], head: Head): boolean {
  let prose = 0;
  let teasers = 0;
  for (const [index, piece] of pieces.entries()) {
    if (!isProse(piece) || piece.kind === 'caption') continue;
    prose += piece.text.length;
    const before = pieces[index - 1];
    if (before !== undefined && before.linked > 0.8 && before.text.length >= 20) teasers += piece.text.length;
  }
  const saysArticle = head.linkedData !== null || head.meta.get('og:type')?.[0]?.toLowerCase() === 'article';
  return prose < (saysArticle ? LEAST_OF_ARTICLE : LEAST) || teasers > prose / 2;
}
