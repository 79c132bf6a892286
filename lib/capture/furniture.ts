import { isDataTable } from './blocks.ts';
import data from './data/furniture.json' with { type: 'json' };
import { collapse, hasWord, setOf } from './text.ts';
import { all, nameOf, textOf } from './tree/element.ts';
import type { Document, Element } from './tree/node.ts';

const SELECTOR = data.selectors.join(', ');
const WORDS = new Set(data.words);

/** Prose of this length in one paragraph is not furniture, whatever the box around it is called. */
const LONG_PARAGRAPH = 300;

const SIDEBARS = '[class~=sidebar], [id=sidebar], [role=complementary]';
const OF_ARTICLE = 'h1, article, [itemprop=articleBody]';

/** Takes boxes that no article has as its text out of the copy: known markup of the press's own systems. */
export function cutKnownFurniture(document: Document): void {
  for (const element of all(document, SELECTOR)) element.remove();
  for (const label of all(document, 'div, p, span, h3, h4, h5, small')) cutLabelled(label);
  for (const paragraph of all(document, 'p[class*=ads]')) unname(paragraph);
  // Some papers call the column of the article itself a sidebar.
  for (const element of all(document, SIDEBARS)) if (element.querySelector(OF_ARTICLE) === null) element.remove();
}

/** A paragraph is named for the advertisement that a script puts behind it; a box about one alone is not read yet. */
function unname(paragraph: Element): void {
  if (collapse(textOf(paragraph)).length >= LEAST_PROSE && linkShare(paragraph) < 0.3)
    paragraph.removeAttribute('class');
}

const LEAST_PROSE = 80;

/** Takes out the box whose first words say that it is an advertisement. */
function cutLabelled(label: Element): void {
  const box = label.parentElement;
  if (label.firstElementChild !== null || box?.firstElementChild !== label || !BOXES.has(box.localName)) return;
  const text = textOf(label);
  if (text.length <= LONGEST_LABEL && ADVERT.test(text.trim().normalize('NFC')) && textOf(box).length <= LONGEST_ADVERT)
    box.remove();
}

const BOXES = setOf('div aside section');
const ADVERT = /^(?:quảng cáo|advertisement)$/i;
const LONGEST_LABEL = 40;
const LONGEST_ADVERT = 400;

/** Share of an element's text that stands in links, 0 to 1. */
export function linkShare(element: Element): number {
  const whole = collapse(textOf(element)).length;
  if (whole === 0) return 0;
  let linked = 0;
  for (const link of all(element, 'a')) linked += collapse(textOf(link)).length;
  return linked / whole;
}

/**
 * Whether a box inside the article is page furniture: its class or id says so and it holds little text of its own, or
 * it is a list of links. `articleLength` is the article's length in characters: a box that is most of it is kept.
 */
export function isFurniture(element: Element, articleLength: number): boolean {
  const tag = element.localName;
  if (tag === 'nav' || tag === 'menu') return true;
  if (tag === 'a' || tag === 'blockquote' || tag === 'body') return false;
  const named = namesFurniture(nameOf(element));
  if (!named && !(LISTS.has(tag) && all(element, 'a').length >= 3)) return false;
  if (collapse(textOf(element)).length > articleLength / 3) return false;
  return named ? !hasLongParagraph(element) : linkShare(element) > 0.75 && !(tag === 'table' && isDataTable(element));
}

/** Whether a class or id says that a box is furniture; a "heading tag" is a heading. */
export const namesFurniture = (name: string): boolean =>
  name !== ' ' && hasWord(name.replace(/heading[-_]?tag/gi, ''), WORDS);

const LISTS = setOf('ul ol div section table');

function hasLongParagraph(element: Element): boolean {
  for (const paragraph of all(element, 'p')) {
    if (collapse(textOf(paragraph)).length >= LONG_PARAGRAPH && linkShare(paragraph) < 0.3) return true;
  }
  return false;
}
