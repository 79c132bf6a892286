import { wordsKey } from '../text.ts';
import { all } from '../tree/element.ts';
import type { Document, Element } from '../tree/node.ts';
import type { Found } from './head.ts';
import { isByline, namesIn } from './names.ts';
import { distance, type Line, lineOf } from './near.ts';
import { describe } from './title.ts';

const BYLINES = [
  '[rel=author]',
  '[itemprop=author] [itemprop=name]',
  '[itemprop=author], [data-role=author], [data-slot=author]',
  'a[href*="/tac-gia/"], a[href*="/author/"], a[href*="/authors/"]',
  '[class*=author i] [class*=name i], [class*=author i][class*=name i], [class*=byline i][class*=name i], [class*=byline i] [class*=author i]',
  '[class*=author i], [class*=byline i], [class*=tacgia], [class*=tac-gia]',
  '[data-testid*=byline i], [data-testid*=author i], [data-qa*=byline i], [data-component*=byline i]',
];

/** Where readers write, not reporters; where other articles stand with their bylines. */
const ELSEWHERE =
  '[class*=comment i], [id*=comment i], [class*=binhluan i], label, button, nav, footer, aside, ' +
  '[class*=related i], [class*=recommend i], [class*=teaser i], [class*=trending i], [class*=popular i]';
const LONGEST_BYLINE = 120;
/** More than a page's header has. */
const MOST_SHOWN = 200;
const MOST_NAMES = 4;

/** A byline that is shown, with how many steps it stands from the headline and whether it says itself what it is. */
export interface Byline extends Found<string[]> {
  near: number;
  isLabelled: boolean;
}

/** The byline as markup tells it: of elements whose name says so those nearest to the headline, clearer names first. */
export function shownByline(document: Document, headline: Element | null, sites: Set<string>): Byline | null {
  for (const selector of BYLINES) {
    const shown: { element: Element; line: Line; near: number }[] = [];
    for (const element of all(document, selector)) {
      const line = contentOf(element) ?? lineOf(element, LONGEST_BYLINE);
      if (line === null || element.closest(ELSEWHERE) !== null) continue;
      shown.push({ element, line, near: distance(element, headline) });
      if (shown.length === MOST_SHOWN) break;
    }
    const near = Math.min(...shown.map((one) => one.near));
    const nearest = shown.filter((one) => one.near === near).slice(0, MOST_NAMES);
    const first = nearest[0];
    const names = nearest.flatMap(({ line }) => namesOf(line, sites));
    if (first !== undefined && names.length > 0) {
      const isLabelled = nearest.some(({ line }) => isByline(line.text));
      return { value: unique(names), source: describe(first.element), near, isLabelled };
    }
  }
  return null;
}

/** Microdata may stand in a `meta` among the text. */
function contentOf(element: Element): Line | null {
  const text = element.localName === 'meta' ? element.getAttribute('content') : null;
  return text === null ? null : { text, pieces: text };
}

/** Steps up from the headline within which a byline that no markup tells is looked for. */
const HIGHEST = 4;

/** The byline that only its words tell ("By …", "Tác giả: …"), nearest to the headline. */
export function spokenByline(headline: Element | null, sites: Set<string>): Byline | null {
  let scope = headline?.parentElement ?? null;
  for (
    let near = 1;
    scope !== null && near <= HIGHEST && scope.localName !== 'html';
    near++, scope = scope.parentElement
  ) {
    let seen = 0;
    for (const element of all(scope, 'p, div, span, small, em, i, li, h2, h3, h4, h5, h6, td, address')) {
      if (seen++ === MOST_SHOWN) break;
      const line = lineOf(element, LONGEST_BYLINE);
      if (line === null || !isByline(line.text) || element.closest(ELSEWHERE) !== null) continue;
      // Words alone are believed of whole names: a heading may open like a byline.
      const names = namesOf(line, sites).filter((name) => name.includes(' '));
      if (names.length > 0) return { value: unique(names), source: describe(element), near, isLabelled: true };
    }
  }
  return null;
}

/** Pieces tell names apart that nothing else does; a name in two pieces, first and last, is one as it reads. */
function namesOf({ text, pieces }: Line, sites: Set<string>): string[] {
  const whole = namesIn(text, sites);
  const parts = text === pieces ? whole : namesIn(pieces, sites);
  const areNames = parts.length > 1 && parts.every((name) => name.includes(' '));
  return whole.length === 0 || (parts.length > whole.length && areNames) ? parts : whole;
}

const unique = (names: string[]): string[] => [...new Map(names.map((name) => [wordsKey(name), name])).values()];
