import { CAPTION_NAME, type Piece } from './blocks.ts';
import { linkShare } from './furniture.ts';
import { readPrintedTime } from './metadata/parse-time.ts';
import type { PageCopy } from './page-copy.ts';
import { isFurniturePhrase } from './phrases.ts';
import { collapse, wordCount } from './text.ts';
import { isProse } from './tidy.ts';
import { all, nameOf, textOf } from './tree/element.ts';
import type { Element } from './tree/node.ts';

const LONGEST_CAPTION = 500;
const LONGEST_HEADING = 220;

/** What stands about the headline, outside the body. Read before Readability, which takes the body alone, cuts the copy. */
export interface Opening {
  /** The headline's place; -1 where the page does not show it. */
  headline: number;
  captions: Piece[];
  images: { element: Element; order: number }[];
  /** The line right above the headline, long enough to be a second headline, as party papers print them. */
  kicker: Piece | null;
}

export function readOpening(copy: PageCopy, headline: Element | null): Opening {
  const captions: Piece[] = [];
  for (const element of all(copy.document, 'figcaption, figure [class], table [class]')) {
    if (element.localName !== 'figcaption' && !CAPTION_NAME.test(nameOf(element))) continue;
    if (element.parentElement?.closest('figcaption, aside, nav, footer, li') != null) continue;
    const text = collapse(textOf(element));
    if (text !== '' && text.length <= LONGEST_CAPTION && !isFurniturePhrase(text)) {
      captions.push(piece('caption', element, text, copy));
    }
  }
  return {
    headline: headline === null ? -1 : copy.order(headline),
    captions,
    images: all(copy.document, 'figure img, figure amp-img, picture img')
      .filter((element) => element.closest('aside, nav, footer, li') === null)
      .map((element) => ({ element, order: copy.order(element) })),
    kicker: headline === null ? null : readKicker(copy, headline),
  };
}

function readKicker(copy: PageCopy, headline: Element): Piece | null {
  let at: Element = headline;
  for (let up = 0; up < 2 && at.previousElementSibling === null && at.parentElement !== null; up++)
    at = at.parentElement;
  const above = at.previousElementSibling;
  if (above === null || above.querySelector('h1, h2, p, div, ul, img') !== null) return null;
  const text = collapse(textOf(above));
  const fits = wordCount(text) >= 6 && text.length <= LONGEST_HEADING && linkShare(above) < 0.5;
  return fits && !isFurniturePhrase(text) && readPrintedTime(text) === null
    ? piece('heading', above, text, copy)
    : null;
}

const piece = (kind: Piece['kind'], element: Element, text: string, copy: PageCopy): Piece => ({
  kind,
  text,
  element,
  order: copy.order(element),
  linked: 0,
  emphasised: 0,
  link: null,
  afterImage: false,
});

/**
 * Sets the article's opening right: captions between headline and body are put back; what stands above the headline
 * and is no prose is the page's head, but for the second headline, which is kept as a heading.
 */
export function setOpening(pieces: Piece[], opening: Opening): Piece[] {
  const { headline, captions, kicker } = opening;
  if (headline < 0) return pieces;
  const prose = pieces.filter(isProse);
  // A headline below much of the prose was mistaken for the article's.
  if (prose.filter(({ order }) => order < headline).length * 3 > prose.length) return pieces;
  const body = pieces.filter((one) => one.order > headline || isProse(one));
  const first = body.find((one) => one.order > headline && isProse(one))?.order ?? headline;
  const known = new Set(body.map(({ text }) => text));
  const lead = captions.filter(({ order, text }) => order > headline && order < first && !known.has(text));
  return [...(kicker === null ? [] : [kicker]), ...lead, ...body.filter(({ text }) => text !== kicker?.text)];
}

/** Images between the headline and the first prose, outside the body as well as in it. */
export function leadImages({ headline, images }: Opening, pieces: readonly Piece[]): Element[] {
  if (headline < 0) return [];
  const first = pieces.find((one) => one.order > headline && isProse(one))?.order ?? headline;
  return images.filter(({ order }) => order > headline && order < first).map(({ element }) => element);
}
