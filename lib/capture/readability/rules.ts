// After Mozilla's Readability 0.6.0, Apache License 2.0; see README.md.
import { setOf } from '../text.ts';
import { all, isElement, textOf } from '../tree/element.ts';
import type { Element, Node } from '../tree/node.ts';

/** Which of the original's doubts an attempt has: it gives them up one after the other while it finds too little. */
export interface Attempt {
  stripUnlikely: boolean;
  weighClasses: boolean;
  cleanConditionally: boolean;
}

export const UNLIKELY =
  /-ad-|ai2html|banner|breadcrumbs|combx|comment|community|cover-wrap|disqus|extra|footer|gdpr|header|legends|menu|related|remark|replies|rss|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|ad-break|agegate|pagination|pager|popup|yom-remote/i;
export const MAYBE = /and|article|body|column|content|main|shadow/i;
const POSITIVE = /article|body|content|entry|hentry|h-entry|main|page|pagination|post|text|blog|story/i;
const NEGATIVE =
  /-ad-|hidden|^hid$| hid$| hid |^hid |banner|combx|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|shoutbox|sidebar|skyscraper|sponsor|shopping|tags|widget/i;
export const SHARE = /(?:\b|_)(?:share|sharedaddy)(?:\b|_)/i;
export const UNLIKELY_ROLES = setOf('menu menubar complementary navigation alert alertdialog dialog');
export const COMMA = /[\u002C\u060C\uFE50\uFE10\uFE11\u2E41\u2E34\u2E32\uFF0C]/g;
export const NOISE =
  /^(?:ad(?:vertising|vertisement)?|pub(?:licité)?|werb(?:ung)?|广告|Реклама|Anuncio|(?:loading|正在加载|Загрузка|chargement|cargando)(?:…|\.\.\.)?)$/iu;

export const SCORED = setOf('section h2 h3 h4 h5 h6 p td pre');
/** A `div` without any of these is a paragraph. */
const BLOCKS = 'blockquote,dl,div,img,ol,p,pre,table,ul';
export const TEXTISH = `span,li,td,${BLOCKS}`;
const PHRASING = setOf(
  'abbr audio b bdo br button cite code data datalist dfn em embed i img input kbd label mark math meter noscript ' +
    'object output progress q ruby samp script select small span strong sub sup textarea time var wbr',
);
const TRANSPARENT = new Set(['a', 'del', 'ins']);

/** An element's text, trimmed, runs of blanks as one. */
export const innerText = (element: Element): string =>
  textOf(element)
    .trim()
    .replace(/\s{2,}/g, ' ');

export const hasBlockInside = (element: Element): boolean => element.querySelector(BLOCKS) !== null;

/** What HTML calls phrasing content; a link only where all it holds is. */
export function isPhrasing(node: Node): boolean {
  const pending: Node[] = [node];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (at.nodeType === 3) continue;
    if (!isElement(at)) return false;
    if (TRANSPARENT.has(at.localName)) for (const child of at.childNodes) pending.push(child);
    else if (!PHRASING.has(at.localName)) return false;
  }
  return true;
}

export const isBlank = (node: Node): boolean =>
  isElement(node) ? node.localName === 'br' : node.nodeType !== 3 || (node.nodeValue ?? '').trim() === '';

/** Exactly one child element, of this tag, and no text beside it. */
export function holdsOnly(element: Element, tag: string): boolean {
  if (element.childElementCount !== 1 || element.firstElementChild?.localName !== tag) return false;
  return [...element.childNodes].every((node) => node.nodeType !== 3 || !/\S$/.test(node.nodeValue ?? ''));
}

/** 25 for a good class, 25 for a good id, as much off for bad ones. */
export function classWeight(element: Element, attempt: Attempt): number {
  if (!attempt.weighClasses) return 0;
  let weight = 0;
  for (const name of [element.getAttribute('class'), element.getAttribute('id')]) {
    if (name === null || name === '') continue;
    if (NEGATIVE.test(name)) weight -= 25;
    if (POSITIVE.test(name)) weight += 25;
  }
  return weight;
}

/** Share of text in links; a link within the page counts less. */
export function linkDensity(element: Element): number {
  const length = innerText(element).length;
  if (length === 0) return 0;
  let linked = 0;
  for (const link of all(element, 'a')) {
    linked += innerText(link).length * (/^#.+/.test(link.getAttribute('href') ?? '') ? 0.3 : 1);
  }
  return linked / length;
}

/** Share of text in elements that a selector names, nested ones counted each time. */
export function density(element: Element, selector: string): number {
  const length = innerText(element).length;
  if (length === 0) return 0;
  let within = 0;
  for (const one of all(element, selector)) within += innerText(one).length;
  return within / length;
}

/** The element after this one in the document, its own content left out on demand; null at the end. */
export function nextElement(element: Element, past: boolean): Element | null {
  if (!past && element.firstElementChild !== null) return element.firstElementChild;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    if (at.nextElementSibling !== null) return at.nextElementSibling;
  }
  return null;
}

export function removeAndGetNext(element: Element): Element | null {
  const next = nextElement(element, true);
  element.remove();
  return next;
}

/** Puts an element of another tag, with the same attributes and children, in an element's place. */
export function renameElement(element: Element, tag: string): Element {
  const replacement = element.ownerDocument.createElement(tag);
  while (element.firstChild !== null) replacement.append(element.firstChild);
  for (const { name, value } of [...element.attributes])
    if (/^[a-z_][\w.-]*$/i.test(name)) replacement.setAttribute(name, value);
  replacement.order = element.order;
  replacement.setting = element.setting;
  element.replaceWith(replacement);
  return replacement;
}
