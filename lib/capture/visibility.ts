import { attribute } from './dom.ts';
import { setOf } from './text.ts';

/** Elements that have no box of their own, so that asking whether they are shown says nothing. */
const BOXLESS = setOf('br wbr img source area param track col colgroup option');

/** Farther off the page than this nothing is that only slides or scrolls in. */
const FAR = 500;
const FAR_RIGHT = 5000;

/** A copy that sliders make of a slide, to turn without end. */
const CLONE = /\s(?:swiper-slide-duplicate|slick-cloned|owl-item cloned|splide__slide--clone)\s/;
const READER_ONLY = /\s(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|element-invisible|u-hidden-visually)\s/;
/** Of a style without blanks, between semicolons. */
const NOT_SHOWN =
  /;(?:display:none|visibility:hidden|text-indent:-\d{3,}|clip-path:inset\((?:50|100)%|(?:left|top|right|margin-left):-?\d{4,}px)/i;
const NO_SIZE = /;(?:max-)?(?:height|width):[01](?:px|r?em|%)?;/i;
const CUT_OFF = /overflow(?:-[xy])?:(?:hidden|clip)/i;

/**
 * What a reader opens without leaving the page, by a click or the browser's search: its text is the article's though it is
 * not rendered now, as answers to questions and tables are that a page folds up.
 */
export const isFolded = (element: Element, tag: string): boolean =>
  (tag === 'details' && attribute(element, 'open') === null) || isUntilFound(element);

const isUntilFound = (element: Element): boolean => attribute(element, 'hidden')?.toLowerCase() === 'until-found';

/**
 * Whether the page leaves an element out of what it shows: not rendered, of no size, or moved off the page. Where the
 * document is not `rendered` (dom.ts) only the markup is asked. `folded`: inside what is. Opacity is not asked: text
 * that fades in on scrolling is text; nor is a slide that is not yet turned to, or a text cut short above a button.
 */
export function isHidden(element: Element, tag: string, rendered: boolean, folded: boolean): boolean {
  if (BOXLESS.has(tag)) return false;
  const [name, style] = [attribute(element, 'class') ?? '', attribute(element, 'style') ?? ''];
  if (CLONE.test(` ${name} `)) return true;
  if (!rendered) return isHiddenByMarkup(element, name, style);
  if (!Element.prototype.checkVisibility.call(element, { visibilityProperty: true })) {
    const { display, visibility } = getComputedStyle(element);
    // An element with `display: contents` has no box though its children are shown.
    if (display !== 'contents' && !((folded || isUntilFound(element)) && display !== 'none' && visibility !== 'hidden'))
      return true;
  }
  // Asking for the box costs; what has neither class nor style was not put anywhere.
  return !folded && (name !== '' || style !== '') && isNowhere(element);
}

function isHiddenByMarkup(element: Element, name: string, style: string): boolean {
  if (attribute(element, 'hidden') !== null && !isUntilFound(element)) return true;
  if (READER_ONLY.test(` ${name} `)) return true;
  const rules = `;${style.replace(/\s/g, '')};`;
  return NOT_SHOWN.test(rules) || (NO_SIZE.test(rules) && CUT_OFF.test(rules));
}

/** Of no size and with nothing shown beyond it, or put far off the page. */
function isNowhere(element: Element): boolean {
  const box = Element.prototype.getBoundingClientRect.call(element);
  if (box.width <= 1 || box.height <= 1) return /hidden|clip/.test(getComputedStyle(element).overflow);
  if (box.right > -FAR && box.bottom + scrollY > -FAR && box.left < FAR_RIGHT) return false;
  const { position, marginLeft } = getComputedStyle(element);
  return /absolute|fixed/.test(position) || Number.parseFloat(marginLeft) < -FAR;
}

/** Text set where nobody sees it by its own style: indented off the page, or clipped away. */
export function isClippedAway({ textIndent, clipPath, position, clip }: CSSStyleDeclaration): boolean {
  if (Number.parseFloat(textIndent) < -FAR || /^inset\((?:50|100)%/.test(clipPath)) return true;
  return position === 'absolute' && /^rect\((?:0px,? ?|1px,? ?){4}\)$/.test(clip);
}
