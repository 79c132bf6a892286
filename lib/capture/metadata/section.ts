import type { Disagreement } from '../../core/schema/index.ts';
import { foldKey, nameWords, wordCount, wordsKey } from '../text.ts';
import { all, nameOf } from '../tree/element.ts';
import type { Document, Element } from '../tree/node.ts';
import { disagreeing, sameText } from './disagree.ts';
import type { Found, Head } from './head.ts';
import { distance, lineOf, precedes } from './near.ts';
import { readPrintedTime } from './parse-time.ts';

/** The paper's section, outermost first (`Chính trị › Xây dựng Đảng`), and what other sources call it. */
export interface Section {
  found: Found<string> | null;
  disagreements: Disagreement[];
}

/** What reading the section needs to know of the page. */
export interface SectionContext {
  headline: Element | null;
  title: string;
  sites: ReadonlySet<string>;
  url: string;
}

const TRAILS =
  '[class*=breadcrumb i], [class*=bread-crumb i], [id*=breadcrumb i], [itemtype$=BreadcrumbList], [aria-label=breadcrumb i]';
const NEAR = '[data-role=cate-name], [rel~=category], [itemprop=articleSection], [class*=cat i], [class*=chuyen i]';
const NAMED = /(?:^| )(?:cat|cate|category|chuyen|chuyenmuc)(?: |$)/;
const MENU = 'nav li.active > a, nav a.active, .menu li.active > a, .menu a.active, .current-menu-item > a';
const METAS = ['article:section', 'articlesection', 'section', 'category', 'parsely-section', 'its_section'];
const ROOT =
  /^(?:trang chủ|trang nhất|đầu trang|tin tức|home(?: ?page)?|front page|start|menu|all|posts?|articles?|\W.*)$/iu;

const LONGEST_STEP = 60;
const LONGEST = 300;
const MOST_STEPS = 6;
const NEAREST = 4;
const MOST_WORDS = 8;
const MOST_NAMED = 60;
const MOST_LINKS = 600;

/**
 * The section as the way to the page says it (JSON-LD or shown), else the page's data, else a section's link by the
 * headline, else the menu's lit entry. The site's root, its name and the article's own headline are no sections.
 */
export function findSection(document: Document, head: Head, { headline, title, sites, url }: SectionContext): Section {
  const isStep = (step: string): boolean =>
    step.length <= LONGEST_STEP &&
    /\p{L}{2}/u.test(step) &&
    !/\d[:/]\d{2}/.test(step) &&
    !/:\/\/|^\S+\.(?:vn|com|net|org)$/.test(step) &&
    !ROOT.test(step) &&
    !sites.has(wordsKey(step)) &&
    !sameText(step, title);
  const found = (steps: readonly string[], source: string): Found<string>[] => {
    const kept = [...new Map(steps.filter(isStep).map((step) => [foldKey(step), step])).values()].slice(0, MOST_STEPS);
    return kept.length === 0 ? [] : [{ value: kept.join(' › ').slice(0, LONGEST), source }];
  };
  const texts = (elements: Iterable<Element>): string[] =>
    [...elements].slice(0, 12).flatMap((element) => lineOf(element, LONGEST_STEP)?.text ?? []);
  const trail = document.querySelector(TRAILS);
  const links = trail === null ? [] : texts(all(trail, 'a').filter(isStepOfTrail));
  const near = headline === null ? undefined : (lonelyLink(headline) ?? namedLink(document, headline));

  const told = [
    ...found(head.breadcrumb, 'json-ld'),
    ...found(links.length > 0 ? links : trail === null ? [] : texts(all(trail, 'li, span')), 'breadcrumb'),
    ...METAS.flatMap((name) => found(head.meta.get(name)?.slice(0, 3) ?? [], `meta[${name}]`)),
    ...found(head.linkedData?.section?.split(' › ') ?? [], 'json-ld'),
    ...found(near === undefined ? [] : texts([near]), 'section link'),
    ...found(texts(linksAbove(document, url)), 'address'),
    ...found(texts(all(document, MENU)).slice(0, 2), 'menu'),
  ];
  const [first, ...others] = told;
  if (first === undefined) return { found: null, disagreements: [] };
  const steps = new Set(first.value.split(' › ').map(foldKey));
  const isSame = (value: string): boolean => value.split(/ › |, /).some((step) => steps.has(foldKey(step)));
  return { found: first, disagreements: disagreeing('section', 'rank', others, isSame) };
}

/** Not in a list that drops down from a step, with all the other sections. */
const isStepOfTrail = (link: Element): boolean => link.closest('li li') === null;

/** Links to the folders that the page's address lies in, outermost first: `/chinh-tri/` for `/chinh-tri/tin-1.html`. */
function linksAbove(document: Document, url: string): Element[] {
  if (!URL.canParse(url)) return [];
  const folders = new URL(url).pathname
    .toLowerCase()
    .split('/')
    .filter((folder) => folder !== '')
    .slice(0, -1);
  const above = new Map<string, Element>();
  for (const link of all(document, 'a[href]').slice(0, folders.length === 0 ? 0 : MOST_LINKS)) {
    const href = link.getAttribute('href') ?? '';
    const to = URL.canParse(href, url) ? new URL(href, url) : null;
    const path = to?.host === new URL(url).host ? to.pathname.toLowerCase().replace(/\/$|\.[a-z]{2,5}$/, '') : '';
    if (path !== '' && !above.has(path) && lineOf(link, LONGEST_STEP) !== null) above.set(path, link);
  }
  const paths = folders.map((_, index) => `/${folders.slice(0, index + 1).join('/')}`);
  return paths.flatMap((path) => above.get(path) ?? []);
}

/** A box right above the headline that is one short link, with perhaps the date. */
function lonelyLink(headline: Element): Element | undefined {
  const above = headline.previousElementSibling ?? headline.parentElement?.previousElementSibling;
  const link = above?.querySelector('a');
  if (above == null || link == null || all(above, 'a').length > 1) return undefined;
  const text = lineOf(link, LONGEST_STEP)?.text;
  const whole = lineOf(above, LONGEST_STEP * 2)?.text;
  if (text === undefined || whole === undefined || wordCount(text) > MOST_WORDS) return undefined;
  const beside = whole.replace(text, '');
  const date = readPrintedTime(beside);
  return beside.trim() === '' || (date !== null && !/\p{L}{3}/u.test(date.rest)) ? link : undefined;
}

/** A short box near the headline whose name says that it is a section's. */
const namedLink = (document: Document, headline: Element): Element | undefined =>
  all(document, NEAR)
    .slice(0, MOST_NAMED)
    .find((element) => {
      const name = nameOf(element);
      const isNamed = !/cat|chuyen/i.test(name) || NAMED.test(nameWords(name).join(' '));
      return isNamed && isBeside(element, headline) && lineOf(element, LONGEST_STEP) !== null;
    });

/** Above the headline, or in its own block. */
const isBeside = (element: Element, headline: Element): boolean =>
  distance(element, headline) <= (precedes(element, headline) ? NEAREST : 1);
