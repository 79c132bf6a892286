import { nameOf, textOf } from '../dom.ts';
import { collapse, nameWords, wordsKey } from '../text.ts';
import type { Head } from './head.ts';
import { describe } from './title.ts';

/** The lead: a summary set apart between headline and body. */
export interface Sapo {
  value: string;
  source: string;
  element: Element;
}

const KNOWN =
  '[data-role=sapo], [data-slot=sapo], .sapo, .detail-sapo, .article__sapo, .sapo_detail, .content-detail-sapo, ' +
  '.sc-longform-header-sapo, .vnbcbc-sapo, .lr-summary-post, .chappeau, #article_sapo, .article-content__lead, .pHead, ' +
  '.desnews, .descArt, .detail-desc, .singular-sapo, .tom-tat, .news-sapo, .bx-sapo';
const NAMED =
  /^(?:sapo|lead|summary|standfirst|chapeau|chappeau|dek|deck|desc|description|subtitle|subhead|excerpt|intro|trichyeu|tomtat|dandau)$/;
const CANDIDATES = `h2, h3, h4, h5, p, strong, em, b, span, div, ${KNOWN}`;
const MOST_CHILDREN = 12;
/** Characters of a key that are compared before the whole. */
const START = 24;
const SHORTEST = 40;
const LONGEST = 1500;

/**
 * The element that says what the page's description says, if it is set apart; a plain first paragraph counts where it
 * is the description word for word, since a description cut short is often made of any first paragraph by machine.
 * Where no element says it, one whose class is a lead's by name. Read before Readability cuts the copy, which loses it.
 */
export function findSapo(document: Document, head: Head, headline: Element | null): Sapo | null {
  const told = [
    ...(head.meta.get('og:description') ?? []),
    ...(head.meta.get('description') ?? []),
    head.linkedData?.description ?? '',
    ...(head.meta.get('twitter:description') ?? []),
  ].map((text) => wordsKey(withoutAgency(text)));
  const keys = [...new Set(told)].filter((key) => key.length >= 30);
  const starts = new Set(keys.map((key) => key.slice(0, START)));
  let plain: Sapo | null = null;
  for (const element of keys.length === 0 ? [] : document.querySelectorAll(CANDIDATES)) {
    if (element.childElementCount > MOST_CHILDREN) continue;
    const raw = textOf(element);
    if (raw.length < SHORTEST || raw.length > LONGEST * 2) continue;
    const value = collapse(raw);
    // Most elements are none: their first words tell.
    if (!starts.has(wordsKey(withoutAgency(value.slice(0, START * 3))).slice(0, START)) || !isLeaf(element)) continue;
    if (value.length < SHORTEST || value.length > LONGEST) continue;
    const key = wordsKey(withoutAgency(value));
    const match = matchOf(key, keys);
    if (match === null) continue;
    const sapo = { value, element, source: describe(element) };
    if (isSetApart(element)) return sapo;
    if (match === 'whole') plain ??= sapo;
  }
  if (plain !== null) return plain;
  for (const element of document.querySelectorAll(KNOWN)) {
    const value = collapse(textOf(element));
    if (value.length >= SHORTEST && value.length <= LONGEST && follows(element, headline)) {
      return { value, element, source: describe(element) };
    }
  }
  return null;
}

/** `(Chinhphu.vn) - `, `(NLĐO)- `, `VietTimes – `: who sends the story. */
const AGENCY = /^(?:\([^()]{2,30}\)|[\p{Lu}][\p{L}.]{2,20})\s*[-–—]\s*/u;
const withoutAgency = (text: string): string => text.replace(AGENCY, '');

function matchOf(key: string, keys: string[]): 'whole' | 'start' | null {
  let match: 'whole' | 'start' | null = null;
  for (const told of keys) {
    if (key === told) return 'whole';
    // A description ends where the system cut it, in mid-word as often as not; a longer one than the lead runs on.
    if (key.startsWith(told.slice(0, -8)) || (key.length >= 60 && told.startsWith(key))) match = 'start';
  }
  return match;
}

/** No blocks inside but perhaps one: the element itself is the text. */
const isLeaf = (element: Element): boolean => element.querySelectorAll('p, div, li, h1, h2, section').length <= 1;

function isSetApart(element: Element): boolean {
  if (/^h[2-5]$/.test(element.localName)) return true;
  for (let at: Element | null = element, depth = 0; at !== null && depth < 3; at = at.parentElement, depth++) {
    if (nameWords(nameOf(at)).some((word) => NAMED.test(word))) return true;
    if (at.getAttribute('data-role') === 'sapo' || at.getAttribute('data-slot') === 'sapo') return true;
  }
  const stressed =
    element.querySelector('strong, b, em, i') ?? (/^(?:strong|b|em|i)$/.test(element.localName) ? element : null);
  return stressed !== null && collapse(textOf(stressed)).length >= collapse(textOf(element)).length * 0.8;
}

const follows = (element: Element, headline: Element | null): boolean =>
  headline === null || (headline.compareDocumentPosition(element) & 4) !== 0;
