import type { Piece } from './blocks.ts';
import type { WholePage } from './teasers.ts';
import { setOf } from './text.ts';
import { isProse } from './tidy.ts';
import { isCalled, upward } from './tree/element.ts';
import type { Element } from './tree/node.ts';

const COLUMN = setOf('side sidebar aside rail');

/**
 * Whether all the prose that was found is another article's: under that one's linked headline, in a column beside the
 * page's own. So on pages whose script has not written the article's text yet, or never does in a saved page.
 */
export function standsBeside(
  body: readonly Piece[],
  { pieces, teasers }: WholePage,
  headline: Element | null,
): boolean {
  const prose = body.filter(isProse);
  if (headline === null || prose.length === 0) return false;
  return teasers.some(({ own, box, from, to }) => {
    if (!own || box === null || box.contains(headline) || !inColumn(box)) return false;
    const texts = new Set(pieces.slice(from, to).map(({ text }) => text));
    return prose.every(({ text }) => texts.has(text));
  });
}

const inColumn = (box: Element): boolean =>
  [...upward(box)].some((at) => at.localName === 'aside' || isCalled(at, COLUMN));
