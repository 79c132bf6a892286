import type { Disagreement } from '../../core/schema/index.ts';
import { collapse, foldKey, likeness, setOf, wordCount, wordsKey } from '../text.ts';
import { all, isCalled, upward } from '../tree/element.ts';
import type { Document, Element } from '../tree/node.ts';
import { disagreeing, sameText } from './disagree.ts';
import { type Found, firstMeta, type Head } from './head.ts';
import { spacedText } from './spaced-text.ts';

/** The headline, and the element it stands in where it is shown. */
export interface Title extends Found<string> {
  element: Element | null;
}

const LONGEST = 600;
/** The headline is among the first elements of its kind. */
const MOST_SHOWN = 1000;
const HEADLINE_CLASSES =
  '[data-role=title], [itemprop=headline], .title-detail, .detail-title, .article-title, .entry-title, .post-title, ' +
  '.title-news, .news-title, .tieude, .tieu-de';

/** A section's or outlet's name after the last bar or dash of a title: ` - Báo VnExpress Kinh doanh`, ` | Báo Dân trí`. */
const SUFFIX = /^(.{12,}?)\s+(?:[|»•·–—-]|::)\s+([^|»•·]{2,60})$/u;
const OUTLET_WORDS = /^(?:báo|tạp chí|trang|cổng|đài|thông tấn|website|news|tin tức)(?: |$)|\.(?:vn|com|net|org|gov)$/i;

/** Where a headline is printed once more: a bar that stays in sight, a form to print or send it. */
const AGAIN = setOf('nav navbar sticky fixed masthead toolbar bar modal popup menu drawer print share');
const MOST_STEPS = 6;

/**
 * Takes the outlet's name off the end of a title, as often as it stands there. `sites` are the site's names as keys.
 * Off a headline that is shown goes the name alone: what is more may be its own words.
 */
export function stripSiteSuffix(title: string, sites: Set<string>, isShown = false): string {
  const match = SUFFIX.exec(title);
  if (match?.[1] === undefined || match[2] === undefined) return title;
  const key = wordsKey(match[2]);
  const isSite = [...sites].some(
    (site) =>
      key === site || key === site.replace(/ /g, '') || (!isShown && site.length > 3 && key.startsWith(`${site} `)),
  );
  const isOutlet = isSite || (!isShown && OUTLET_WORDS.test(match[2].trim()));
  return isOutlet ? stripSiteSuffix(match[1].trim(), sites, isShown) : title;
}

/** Takes the outlet's name off a title's start: `Báo Trung Du - …`. A headline's own words before a dash stay. */
export function stripSitePrefix(title: string, sites: Set<string>): string {
  const match = /^([^|»•·–—-]{2,60})\s+(?:[|»•·–—-]|::)\s+(.{12,})$/u.exec(title);
  return match?.[1] !== undefined && match[2] !== undefined && sites.has(wordsKey(match[1])) ? match[2].trim() : title;
}

/** The headline as the page tells it to machines, without the outlet's name: metas, JSON-LD, the window's title. */
export function toldTitles(head: Head, sites: Set<string>): Found<string>[] {
  const told = [
    firstMeta(head, ['og:title', 'twitter:title', 'headline', 'title']),
    head.linkedData?.headline ? { value: head.linkedData.headline, source: 'json-ld' } : null,
    head.documentTitle === null ? null : { value: head.documentTitle, source: 'title' },
  ];
  return told
    .filter((one) => one !== null)
    .map(({ value, source }) => ({
      value: stripSitePrefix(stripSiteSuffix(value.slice(0, LONGEST), sites), sites),
      source,
    }))
    .filter(({ value }) => value !== '' && !sites.has(wordsKey(value)));
}

/** What the page tells that is another headline than the one taken: an edited headline leads over what machines were told. */
export function titleDisagreements(title: Title | null, head: Head, sites: Set<string>): Disagreement[] {
  if (title === null) return [];
  const key = foldKey(title.value);
  // A window's title may go on with the section's name, or with half of a headline.
  const isSame = (told: string): boolean =>
    sameText(told, title.value) || key.includes(foldKey(told)) || foldKey(told).includes(key);
  return disagreeing('title', title.element === null ? 'rank' : 'shown', toldTitles(head, sites), isSame);
}

/**
 * The headline a reader sees, over what the page says to machines: it may have been edited since. Among several the
 * one likest to the machines' title; where no `h1` is like it (a logo), another heading that says it word for word.
 */
export function findTitle(document: Document, head: Head, sites: Set<string>): Title | null {
  const told = toldTitles(head, sites);
  const isTold = told.some(({ source }) => source !== 'title');
  const like = (text: string) => Math.max(0, ...told.map(({ value }) => likeness(text, value)));

  const shown = (selector: string) =>
    all(document, selector)
      .slice(0, MOST_SHOWN)
      .map((element) => ({ element, value: spacedText(element, LONGEST) ?? '' }))
      .filter(({ value }) => value !== '' && !sites.has(wordsKey(value)));
  const best = (found: { element: Element; value: string }[], least: number) => {
    const scored = found.map((one) => ({ ...one, score: like(one.value) })).sort((a, b) => b.score - a.score);
    const [first] = scored;
    if (first === undefined || first.score < least) return undefined;
    const equal = scored.filter(({ score, value }) => score === first.score && value === first.value);
    return equal.find(({ element }) => !isPrintedAgain(element)) ?? first;
  };

  const headings = shown('h1');
  const edited = headings.filter(({ value }) => wordCount(value) >= 4);
  // A page that tells its headline to nobody may still have one; `title` alone is often the section's or the site's name.
  const least = isTold ? 0.15 : 0;
  const h1 = best(headings, 0.5) ?? best(edited, edited.length === 1 ? least : 0.25);
  const keys = new Set(told.map(({ value }) => wordsKey(value)));
  if (h1) {
    const value = stripSiteSuffix(ownWords(h1.element, keys) ?? h1.value, sites, true);
    return { value, element: h1.element, source: 'h1' };
  }
  const other = best(shown(HEADLINE_CLASSES), 0.3) ?? best(shown('h2, h3, [class*=title i]'), 0.8);
  if (other) {
    const value = stripSiteSuffix(other.value, sites, true);
    return { value, element: other.element, source: describe(other.element) };
  }
  const only = told.length === 0 ? (edited[0] ?? shown(HEADLINE_CLASSES)[0]) : undefined;
  if (only !== undefined) return { value: only.value, element: only.element, source: describe(only.element) };
  const first = told[0];
  return first === undefined ? null : { ...first, value: first.value.slice(0, LONGEST), element: null };
}

const MOST_PARTS = 8;

/**
 * The headline alone where its element holds more: a section before it, a link's mark behind. That is the least run of
 * the element's parts that says what the page tells (`keys`); null where none does.
 */
function ownWords(element: Element, keys: Set<string>): string | null {
  const parts = [...element.childNodes].map((node) => node.textContent ?? '').filter((text) => text.trim() !== '');
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  for (let length = 1; length < parts.length; length++) {
    for (let start = 0; start + length <= parts.length; start++) {
      const text = collapse(parts.slice(start, start + length).join(''));
      if (keys.has(wordsKey(text))) return text;
    }
  }
  return null;
}

const isPrintedAgain = (element: Element): boolean =>
  [...upward(element, MOST_STEPS)].some((at) => isCalled(at, AGAIN));

/** A short selector for where a value was read. */
export function describe(element: Element): string {
  const role = element.getAttribute('data-role') ?? element.getAttribute('data-slot');
  if (role !== null) return `${element.localName}[data-role=${role}]`.slice(0, 200);
  const name = (element.getAttribute('class') ?? '').trim().split(/\s+/)[0] ?? '';
  return (name === '' ? element.localName : `${element.localName}.${name}`).slice(0, 200);
}
