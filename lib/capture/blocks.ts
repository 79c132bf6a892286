import type { BlockKind } from '../core/schema/index.ts';
import { emptyLine, joinLines, type Line } from './lines.ts';
import { isBlockTag } from './tags.ts';
import { collapse, setOf } from './text.ts';
import { all, isElement, nameOf, textOf, walk } from './tree/element.ts';
import type { Element, Node } from './tree/node.ts';

/** A block with what deciding about it needs: how much of it is linked or emphasised, and where it stands. */
export interface Piece {
  kind: BlockKind;
  text: string;
  /** Nearest block element in the copy. */
  element: Element;
  /** Its place in the live document; that of the element before it where Readability made it up. */
  order: number;
  /** Shares of the text in links and in bold or italics, 0 to 1. */
  linked: number;
  emphasised: number;
  /** The first link its text stands in. */
  link: Element | null;
  /** An image stands between the block before and this one. */
  afterImage: boolean;
}

const HEADING = /^h[1-6]$/;
/** A class or id that says an element is the caption of an image. */
export const CAPTION_NAME = /caption|chu[-_]?thich|legend|phototext|(?:image|photo|img)[-_]?(?:desc|note|text|credit)/i;

/** Reads the blocks of an element in document order. `skip` says which elements are left out whole; `onImage` is told the images. */
export function readBlocks(
  root: Element,
  skip: (element: Element) => boolean,
  orderOf: (element: Element) => number,
  onImage: (image: Element) => void = () => undefined,
): Piece[] {
  const pieces: Piece[] = [];
  const kinds: { element: Element; kind: BlockKind }[] = [];
  let lines: Line[] = [];
  let line = emptyLine();
  const links: Element[] = [];
  let stresses = 0;
  let image = false;
  let imageBehind = false;
  let holder = root;
  let order = -1;

  const flush = () => {
    const kind = kinds.at(-1)?.kind ?? 'paragraph';
    for (const { text, linked, emphasised, link } of joinLines([...lines, line], kind)) {
      const share = (part: number): number => Math.min(1, part / text.length);
      pieces.push({
        kind,
        text,
        element: holder,
        order,
        linked: share(linked),
        emphasised: share(emphasised),
        link,
        afterImage: image,
      });
      image = false;
    }
    image ||= imageBehind;
    imageBehind = false;
    lines = [];
    line = emptyLine();
  };
  const breakLine = () => {
    lines.push(line);
    line = emptyLine();
  };

  const open = (element: Element): boolean => {
    const tag = element.localName;
    if (tag === 'br') {
      breakLine();
      return false;
    }
    if (tag === 'img' || tag === 'picture') {
      if ([...lines, line].some(({ text }) => text.trim() !== '')) imageBehind = true;
      else image = true;
    }
    if (skip(element)) return false;
    if (tag === 'img' || tag === 'amp-img') onImage(element);
    if (isBlockTag(tag)) {
      flush();
      holder = element;
      order = Math.max(order, orderOf(element));
      if (tag === 'table' && isDataTable(element)) {
        for (const row of all(element, 'tr')) {
          flush();
          holder = row;
          line = readRow(row);
          kinds.push({ element: row, kind: 'table-row' });
          flush();
          kinds.pop();
        }
        return false;
      }
    }
    const kind = kindOf(element, tag);
    if (kind !== null) {
      if (kind === 'caption' && !isBlockTag(tag)) flush();
      kinds.push({ element, kind });
    }
    if (tag === 'a' && !isFragment(element)) links.push(element);
    if (STRESS.has(tag)) stresses++;
    return true;
  };

  const leave = (element: Node) => {
    if (!isElement(element)) return;
    const tag = element.localName;
    // A figure that has a box for its caption needs none from the line after it.
    if (tag === 'figcaption') image = imageBehind = false;
    if (isBlockTag(tag) || kinds.at(-1)?.element === element) {
      flush();
      holder = element.parentElement ?? root;
    }
    if (kinds.at(-1)?.element === element) kinds.pop();
    if (links.at(-1) === element) links.pop();
    if (STRESS.has(tag)) stresses--;
  };

  const enter = (node: Node): boolean => {
    if (isElement(node)) return open(node);
    if (node.nodeType !== 3) return false;
    const value = node.nodeValue ?? '';
    const { length } = value.trim();
    // A line feed in the source is a blank; only <br> breaks a line. A byte order mark is none, though \s has it.
    line.text += value.replace(/[^\S\ufeff ]/g, ' ');
    if (length > 0 && links.length > 0) {
      line.linked += length;
      line.link ??= links.at(-1) ?? null;
    }
    if (stresses > 0) line.emphasised += length;
    return false;
  };

  walk(root, enter, leave);
  flush();
  return pieces;
}

/** A link to a place on this page: the article's own, as a heading's or a note's. */
const isFragment = (link: Element): boolean => /^#./.test(link.getAttribute('href') ?? '');

const STRESS = setOf('b strong em i u');

function kindOf(element: Element, tag: string): BlockKind | null {
  if (HEADING.test(tag)) return 'heading';
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list-item';
  if (tag === 'blockquote') return 'quote';
  if (tag === 'figcaption' || tag === 'figure' || tag === 'caption') return 'caption';
  if ((tag === 'p' || tag === 'div' || tag === 'span' || tag === 'td') && CAPTION_NAME.test(nameOf(element)))
    return 'caption';
  return tag === 'td' && isUnderImage(element) ? 'caption' : null;
}

/** A short cell under a row of images alone, as older editors set a caption. */
function isUnderImage(cell: Element): boolean {
  const above = cell.parentElement?.previousElementSibling;
  if (above?.querySelector('img') == null || cell.querySelector('p ~ p') !== null) return false;
  return textOf(above).trim() === '' && textOf(cell).length < 500;
}

/** Rows of several cells that hold text, and no paragraphs of prose: a table for reading, not for layout. */
export function isDataTable(table: Element): boolean {
  if (table.querySelector('table, figure, img') !== null) return false;
  const rows = all(table, 'tr');
  const wide = rows.filter((row) => [...row.children].filter((cell) => textOf(cell).trim() !== '').length > 1);
  return wide.length > 1 && wide.length * 2 >= rows.length && all(table, 'td').every(isShort);
}

const isShort = (cell: Element): boolean => textOf(cell).length < 1000;

/** A table's row as one line, cells parted by a bar. */
function readRow(row: Element): Line {
  const cells = [...row.children].map((cell) => collapse(textOf(cell))).filter((cell) => cell !== '');
  const links = all(row, 'a');
  const linked = links.reduce((sum, link) => sum + collapse(textOf(link)).length, 0);
  return { text: cells.join(' | '), linked, emphasised: 0, link: links[0] ?? null };
}
