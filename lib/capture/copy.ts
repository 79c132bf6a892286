import {
  attribute,
  attributeNames,
  firstChildOf,
  isElement,
  isRendered,
  nextSiblingOf,
  nodeTypeOf,
  selectAll,
  tagOf,
} from './dom.ts';
import { branchOf, step } from './flattened.ts';
import { frameDocument } from './frames.ts';
import { settingOf } from './layout.ts';
import { fillImage } from './noscript.ts';
import { isBlockTag, NOT_TEXT } from './tags.ts';
import { Document as Copy, type Element as CopyElement } from './tree/node.ts';
import { TAG } from './tree/wire.ts';
import { isFolded, isHidden } from './visibility.ts';

/**
 * Deeper than pages nest. What is deeper still is copied flat into the element of that depth, as parsers do: whoever
 * walks up or reads an element's text would otherwise take time that grows with depth and size together.
 */
const DEEPEST = 250;

/** Longer than any class, id, role or style that says something; they are asked for element by element. */
const LONGEST_NAME = 2000;
const NAMES = new Set(['class', 'id', 'role', 'style']);
/** Longer than any other value that says something, a set of addresses for one image. */
const LONGEST_VALUE = 20_000;
/** Handlers, and a page within the page, which frames.ts reads: never of use, and often long. */
const LEFT = /^(?:on|srcdoc$)/;

/** A page whose visible part is shorter is still being faded in by its script: then the markup alone counts, then all of it. */
const LEAST_VISIBLE = 200;

/** What decides about an element's being shown: the layout, the markup, or nothing. */
const JUDGES = ['layout', 'markup', 'none'] as const;
type Judge = (typeof JUDGES)[number];

/**
 * Copies the page's body without scripts and the like and without what the live page does not show. Element by element:
 * a whole document's clone would hold scripts and style sheets that often are most of the page. What stands in shadow roots and,
 * where they hold the article, in frames is copied into the place it is shown in.
 */
export function copyPage(live: Document): Copy {
  let copy: Copy | null = null;
  for (const judge of JUDGES) {
    if (judge === 'layout' && !isRendered(live)) continue;
    const { page, length, cutHidden } = copyBody(live, judge);
    copy = page;
    if (length >= LEAST_VISIBLE || !cutHidden) break;
  }
  if (copy === null) throw new Error('nothing judged');
  return copy;
}

function copyBody(live: Document, judge: Judge) {
  const document = new Copy();
  let frames = 0;
  let length = 0;
  let cutHidden = false;

  /**
   * Copies what a page shows into an element, with the frames that have more prose than the page about them; returns the
   * characters of prose in it.
   */
  const copyFrom = (page: Document, into: CopyElement, depth: number): number => {
    const rendered = judge === 'layout' && isRendered(page);
    let prose = 0;
    const framed: { place: CopyElement; prose: number }[] = [];
    const copyElement = (element: Element, folded: boolean): CopyElement | null => {
      const tag = tagOf(element);
      const isFrame = FRAME.test(tag);
      if (NOT_TEXT.has(tag) && !isFrame) return null;
      if (tag === 'body') return withAttributes(into, element);
      if (judge !== 'none' && isHidden(element, tag, rendered, folded)) {
        cutHidden = true;
        return null;
      }
      if (!isFrame) return copyOf(element, tag, document);
      const inside = depth < MOST_DEPTH && frames < MOST_FRAMES ? frameDocument(element, live) : null;
      if (inside === null) return null;
      frames++;
      const place = document.createElement('div');
      framed.push({ place, prose: copyFrom(inside, place, depth + 1) });
      return place;
    };

    // Iterative: a page may nest its elements deeper than the stack.
    const pending = selectAll(page, 'html')
      .reverse()
      .map((root) => ({ branch: branchOf(root, null), into, folded: false, block: unset(into, root) }));
    for (let at = pending.at(-1); at !== undefined; at = pending.at(-1)) {
      const node = step(at.branch);
      if (node === null) {
        pending.pop();
        continue;
      }
      const type = nodeTypeOf(node);
      if (type === 3) {
        const text = node.nodeValue ?? '';
        const { length: characters } = text.trim();
        length += characters;
        if (characters >= LEAST_PROSE) prose += characters;
        // Asked only of blocks with text of their own: it costs a query of the page's style.
        if (characters > 0) at.block.copy.setting ??= settingOf(at.block.live, rendered);
        at.into.append(text);
      } else if (isElement(node, type)) {
        const tag = tagOf(node);
        if (tag === 'noscript') fillImage(at.into, node);
        const copy = copyElement(node, at.folded);
        if (copy === null) continue;
        if (copy !== into) (pending[DEEPEST] ?? at).into.append(copy);
        if (!FRAME.test(tag))
          pending.push({
            branch: branchOf(node, at.branch.host),
            into: copy,
            folded: at.folded || isFolded(node, tag),
            block: isBlockTag(tag) ? unset(copy, node) : at.block,
          });
      }
    }
    const own = prose;
    for (const frame of framed) {
      if (frame.prose < LEAST_ARTICLE || frame.prose <= own) frame.place.remove();
      else prose += frame.prose;
    }
    return prose;
  };

  copyFrom(live, document.body, 0);
  return { page: document, length, cutHidden };
}

/** Copies what is in an element that is a copy itself, all of it. */
export function copyFragment(holder: Element): Copy {
  const document = new Copy();
  const pending = [{ from: holder, into: document.body, depth: 0 }];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (let node = firstChildOf(at.from); node !== null; node = nextSiblingOf(node)) {
      const type = nodeTypeOf(node);
      if (type === 3) at.into.append(node.nodeValue ?? '');
      else if (isElement(node, type)) {
        const copy = copyOf(node, tagOf(node), document);
        at.into.append(copy);
        const into = at.depth < DEEPEST ? copy : at.into;
        pending.push({ from: node, into, depth: at.depth + 1 });
      }
    }
  }
  return document;
}

const unset = (copy: CopyElement, live: Element) => ({ copy, live });

function copyOf(element: Element, tag: string, document: Copy): CopyElement {
  const copy = document.createElement(TAG.test(tag) ? tag : 'span');
  for (const name of attributeNames(element)) {
    if (LEFT.test(name)) continue;
    const value = attribute(element, name) ?? '';
    copy.setAttribute(name, value.slice(0, NAMES.has(name) ? LONGEST_NAME : LONGEST_VALUE));
  }
  return copy;
}

/** Characters of a text that stands in one piece: more than a label has. */
const LEAST_PROSE = 80;
const FRAME = /^i?frame$/;
/** Frames in frames beyond this depth, and beyond this many, are left; and what a frame that holds the article has at least. */
const MOST_DEPTH = 3;
const MOST_FRAMES = 20;
const LEAST_ARTICLE = 300;

function withAttributes(copy: CopyElement, element: Element): CopyElement {
  for (const name of NAMES) {
    const value = attribute(element, name);
    if (value !== null && name !== 'style') copy.setAttribute(name, value.slice(0, LONGEST_NAME));
  }
  return copy;
}
