// After Mozilla's Readability 0.6.0, Apache License 2.0; see README.md.
import { CAPTION_NAME } from '../blocks.ts';
import { all, isElement, nameOf, textOf, upward } from '../tree/element.ts';
import type { Element } from '../tree/node.ts';
import {
  type Attempt,
  classWeight,
  density,
  holdsOnly,
  innerText,
  isPhrasing,
  linkDensity,
  NOISE,
  renameElement,
  SHARE,
  TEXTISH,
} from './rules.ts';

/** Shorter boxes that are called "share" go. */
const SHARE_LENGTH = 500;

/** Takes out of what was gathered what does not look like an article's text. */
export function clean(content: Element, attempt: Attempt): void {
  const dataTables = new Set(all(content, 'table').filter(isDataTable));
  for (const tag of ['form', 'fieldset']) cleanConditionally(content, tag, dataTables, attempt);
  for (const element of all(content, 'footer, aside')) element.remove();
  for (const top of content.children) {
    for (const element of all(top, '[class*=share i], [id*=share i]')) {
      if (SHARE.test(nameOf(element)) && textOf(element).length < SHARE_LENGTH) element.remove();
    }
  }
  for (const heading of all(content, 'h1, h2')) if (classWeight(heading, attempt) < 0) heading.remove();
  for (const tag of ['table', 'ul', 'div']) cleanConditionally(content, tag, dataTables, attempt);
  for (const paragraph of all(content, 'p')) {
    if (textOf(paragraph).trim() === '' && paragraph.querySelector('img') === null) paragraph.remove();
  }
  for (const table of all(content, 'table')) unwrapSingleCell(table);
}

function unwrapSingleCell(table: Element): void {
  const body = holdsOnly(table, 'tbody') ? table.firstElementChild : table;
  const row = body !== null && holdsOnly(body, 'tr') ? body.firstElementChild : null;
  if (row === null || !holdsOnly(row, 'td') || row.firstElementChild === null) return;
  const cell = row.firstElementChild;
  table.replaceWith(renameElement(cell, [...cell.childNodes].every(isPhrasing) ? 'p' : 'div'));
}

/** A table for reading, not for layout, as accessibility tools tell them apart. */
function isDataTable(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.getAttribute('datatable') === '0') return false;
  if (table.getAttribute('summary')) return true;
  const caption = table.querySelector('caption');
  if (caption !== null && caption.childNodes.length > 0) return true;
  if (table.querySelector('col, colgroup, tfoot, thead, th') !== null) return true;
  if (table.querySelector('table') !== null) return false;
  let [rows, columns] = [0, 0];
  const span = (element: Element, name: string): number => Number.parseInt(element.getAttribute(name) ?? '', 10) || 1;
  for (const row of all(table, 'tr')) {
    rows += span(row, 'rowspan');
    let cells = 0;
    for (const cell of all(row, 'td')) cells += span(cell, 'colspan');
    columns = Math.max(columns, cells);
  }
  if (rows === 1 || columns === 1) return false;
  return rows >= 10 || columns > 4 || rows * columns > 10;
}

/** Removes elements of a tag that look wrong by length, class, links, headings and images; from the last to the first. */
function cleanConditionally(content: Element, tag: string, dataTables: Set<Element>, attempt: Attempt): void {
  if (!attempt.cleanConditionally) return;
  const isData = (element: Element): boolean => dataTables.has(element);
  for (const element of all(content, tag).reverse()) {
    if (isData(element) || hasAncestor(element, isData) || element.closest('code') !== null) continue;
    if (all(element, 'table').some(isData)) continue;
    if (isFishy(element, tag, attempt) && !isCaptioned(element)) element.remove();
  }
}

/** A photo story tells itself in its captions. */
const LONGEST_CAPTION = 1500;

/** A box that has an image's caption for its only text, whatever it is called: `media` counts against a box. */
function isCaptioned(element: Element): boolean {
  const text = innerText(element);
  if (text === '' || text.length > LONGEST_CAPTION) return false;
  const isCaption = (inner: Element): boolean => inner.localName === 'figcaption' || CAPTION_NAME.test(nameOf(inner));
  const caption = isCaption(element) ? element : all(element, 'figcaption, [class]').find(isCaption);
  return caption !== undefined && innerText(caption) === text;
}

const hasAncestor = (element: Element, is: (element: Element) => boolean): boolean =>
  [...upward(element.parentElement)].some(is);

function isFishy(element: Element, tag: string, attempt: Attempt): boolean {
  const weight = classWeight(element, attempt);
  if (weight < 0) return true;
  const text = innerText(element);
  if (text.split(',').length > 10) return false;
  if (NOISE.test(text)) return true;
  const isList = tag === 'ul' || density(element, 'ul, ol') > 0.9;
  const count = (selector: string): number => all(element, selector).length;
  const [paragraphs, images, items] = [count('p'), count('img'), count('li')];
  const links = linkDensity(element);
  const inFigure = hasAncestor(element, ({ localName }) => localName === 'figure');
  const fishy =
    (!inFigure && images > 1 && paragraphs / images < 0.5) ||
    (!isList && items - 100 > paragraphs) ||
    (!isList &&
      !inFigure &&
      text.length < 25 &&
      (images === 0 || images > 2) &&
      links > 0 &&
      density(element, 'h1, h2, h3, h4, h5, h6') < 0.9) ||
    (!isList && weight < 25 && links > 0.2) ||
    (weight >= 25 && links > 0.5) ||
    (images === 0 && density(element, TEXTISH) === 0);
  if (!fishy || !isList) return fishy;
  // A plain list of images stays.
  if ([...element.childNodes].some((node) => isElement(node) && node.childElementCount > 1)) return true;
  return images !== items;
}
