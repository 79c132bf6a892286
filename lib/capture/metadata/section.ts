import type { Disagreement } from '../../core/schema/index.ts';
import { foldKey, wordsKey } from '../text.ts';
import { disagreeing, sameText } from './disagree.ts';
import type { Found, Head } from './head.ts';
import { distance, lineOf, precedes } from './near.ts';

/** The paper's section, outermost first (`Chính trị › Xây dựng Đảng`), and what other sources call it. */
export interface Section {
  found: Found<string> | null;
  disagreements: Disagreement[];
}

const TRAILS = '[class*=breadcrumb i], [id*=breadcrumb i], [itemtype$=BreadcrumbList], [aria-label=breadcrumb i]';
const NEAR = '[data-role=cate-name], [rel~=category], [itemprop=articleSection], [class*=cate i], [class*=chuyen-muc]';
const MENU = 'nav li.active > a, nav a.active, .menu li.active > a, .menu a.active, .current-menu-item > a';
const METAS = ['article:section', 'articlesection', 'section', 'category', 'parsely-section', 'its_section'];
const ROOT =
  /^(?:trang chủ|trang nhất|đầu trang|tin tức|home(?: ?page)?|front page|start|menu|all|posts?|articles?|\W.*)$/iu;

const LONGEST_STEP = 60;
const LONGEST = 300;
const MOST_STEPS = 6;
const NEAREST = 4;

/**
 * The section as the way to the page says it (JSON-LD or shown), else the page's data, else a section's link by the
 * headline, else the menu's lit entry. The site's root, its name and the article's own headline are no sections.
 */
export function findSection(
  document: Document,
  head: Head,
  headline: Element | null,
  title: string,
  sites: ReadonlySet<string>,
): Section {
  const isStep = (step: string): boolean =>
    step.length <= LONGEST_STEP &&
    /\p{L}{2}/u.test(step) &&
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
  const links = trail === null ? [] : texts(trail.querySelectorAll('a'));
  const near = [...document.querySelectorAll(NEAR)]
    .slice(0, 40)
    .find((element) => headline !== null && isBeside(element, headline) && lineOf(element, LONGEST_STEP) !== null);

  const told = [
    ...found(head.breadcrumb, 'json-ld'),
    ...found(links.length > 0 ? links : trail === null ? [] : texts(trail.querySelectorAll('li, span')), 'breadcrumb'),
    ...METAS.flatMap((name) => found(head.meta.get(name)?.slice(0, 3) ?? [], `meta[${name}]`)),
    ...found(head.linkedData?.section?.split(' › ') ?? [], 'json-ld'),
    ...found(near === undefined ? [] : texts([near]), 'section link'),
    ...found(texts(document.querySelectorAll(MENU)).slice(0, 2), 'menu'),
  ];
  const [first, ...others] = told;
  if (first === undefined) return { found: null, disagreements: [] };
  const steps = new Set(first.value.split(' › ').map(foldKey));
  const isSame = (value: string): boolean => value.split(/ › |, /).some((step) => steps.has(foldKey(step)));
  return { found: first, disagreements: disagreeing('section', 'rank', others, isSame) };
}

/** Above the headline, or in its own block. */
const isBeside = (element: Element, headline: Element): boolean =>
  distance(element, headline) <= (precedes(element, headline) ? NEAREST : 1);
