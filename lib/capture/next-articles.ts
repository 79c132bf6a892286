import { precedes } from './metadata/near.ts';
import { readPrintedTime } from './metadata/parse-time.ts';
import type { WholePage } from './teasers.ts';
import { collapse } from './text.ts';
import { isProse } from './tidy.ts';
import { all, textOf } from './tree/element.ts';
import type { Element } from './tree/node.ts';

/** Prose that makes a box an article rather than a teaser. */
const LEAST_PROSE = 300;

const follows = (element: Element, other: Element): boolean => precedes(other, element);

/**
 * Whole articles that stand below the page's own, as pages have that go on while the reader scrolls: `article`s beside
 * the one with the headline, or boxes under a linked headline with a date of their own. An article's sections have none.
 */
export function nextArticles({ pieces, teasers }: WholePage, headline: Element | null): Element[] {
  if (headline === null) return [];
  const first = headline.closest('article');
  const beside =
    first === null
      ? []
      : all(headline.ownerDocument, 'article').filter(
          (other) =>
            follows(other, first) &&
            !first.contains(other) &&
            other.querySelector('h1, h2') !== null &&
            collapse(textOf(other)).length >= LEAST_PROSE,
        );
  const at = pieces.findIndex(({ element }) => headline.contains(element));
  const linked = teasers.flatMap(({ box, from, to, headline: head, prose }) => {
    if (box === null || prose < LEAST_PROSE || pieces[head]?.kind !== 'heading' || head < at) return [];
    if (!box.parentElement?.contains(headline) || !pieces.slice(at, from).some(isProse)) return [];
    const dated = pieces.slice(from, to).some(({ text }) => text.length <= 80 && readPrintedTime(text) !== null);
    return dated ? [box] : [];
  });
  return [...beside, ...linked];
}
