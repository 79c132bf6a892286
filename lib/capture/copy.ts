import { all, attribute, emptyPage, isElement, isRendered, nodeTypeOf, selectAll, tagOf } from './dom.ts';
import { branchOf, openShadowRoot, type ShadowRootOf, step } from './flattened.ts';
import { frameDocument } from './frames.ts';
import { fillImage } from './noscript.ts';
import { setOf } from './text.ts';
import { isFolded, isHidden } from './visibility.ts';

/**
 * A copy of what the page shows, to cut at will. `order` is an element's place among the live ones, -1 for one that was
 * not there; `original` the live element it stands for, or the nearest about it where cutting made a new one.
 */
export interface PageCopy {
  document: Document;
  order(element: Element): number;
  /** The element of that place, if it is still in the copy. */
  at(order: number): Element | null;
  original(element: Element): Element | null;
}

/** An attribute, not a map: it stays on an element that is given another tag. */
const MARK = 'data-diem-bao';

/** Never text of an article, and much work to copy. */
const NOT_TEXT = setOf(
  'head script style noscript template link iframe object embed svg canvas audio video select textarea input button dialog',
);

/** Elements whose names hide properties of the document or of their form (DOM clobbering). */
const CLOBBERING = setOf('form fieldset output img');

/**
 * Deeper than pages nest. What is deeper still is copied flat into the element of that depth, as parsers do: whoever
 * walks up or reads an element's text would otherwise take time that grows with depth and size together.
 */
const DEEPEST = 250;

/** Longer than any class, id, role or style that says something; they are asked for element by element. */
const LONGEST_NAME = 2000;
const NAMES = ['class', 'id', 'role', 'style'];

/**
 * What is shown though screen readers are told to pass it by: a page under its dialog, and slides that are not turned to.
 */
const UNDER_A_DIALOG = 'main, article, [class*=slide], :has(h1, main, article)';

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
export function copyPage(live: Document, shadowRootOf: ShadowRootOf = openShadowRoot): PageCopy {
  let copy: PageCopy | null = null;
  for (const judge of JUDGES) {
    if (judge === 'layout' && !isRendered(live)) continue;
    const { page, length, cutHidden } = copyBody(live, judge, shadowRootOf);
    copy = page;
    if (length >= LEAST_VISIBLE || !cutHidden) break;
  }
  if (copy === null) throw new Error('nothing judged');
  return copy;
}

function copyBody(live: Document, judge: Judge, shadowRootOf: ShadowRootOf) {
  const document = emptyPage(live);
  const originals: Element[] = [];
  let frames = 0;
  let length = 0;
  let cutHidden = false;

  /**
   * Copies what a page shows into an element, with the frames that have more prose than the page about them; returns the
   * characters of prose in it.
   */
  const copyFrom = (page: Document, into: Element, depth: number): number => {
    const rendered = judge === 'layout' && isRendered(page);
    let prose = 0;
    const framed: { place: Element; prose: number }[] = [];
    const copyElement = (element: Element, folded: boolean): Element | null => {
      const tag = tagOf(element);
      const isFrame = FRAME.test(tag);
      if (NOT_TEXT.has(tag) && !isFrame) return null;
      if (tag === 'body') return withAttributes(into, element);
      if (judge !== 'none' && isHidden(element, tag, rendered, folded)) {
        cutHidden = true;
        return null;
      }
      const inside = isFrame && depth < MOST_DEPTH && frames < MOST_FRAMES ? frameDocument(element, live) : null;
      if (isFrame && inside === null) return null;
      const copy = isFrame ? document.createElement('div') : document.importNode(element, false);
      if (CLOBBERING.has(tag)) for (const name of ['name', 'id']) copy.removeAttribute(name);
      for (const name of NAMES) {
        const value = copy.getAttribute(name);
        if (value !== null && value.length > LONGEST_NAME) copy.setAttribute(name, value.slice(0, LONGEST_NAME));
      }
      copy.setAttribute(MARK, String(originals.length));
      originals.push(element);
      if (inside !== null) {
        frames++;
        framed.push({ place: copy, prose: copyFrom(inside, copy, depth + 1) });
      }
      return copy;
    };

    // Iterative: a page may nest its elements deeper than the stack.
    const pending = selectAll(page, 'html')
      .reverse()
      .map((root) => ({ branch: branchOf(root, null, noShadow), into, folded: false }));
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
        at.into.append(text);
      } else if (isElement(node, type)) {
        const tag = tagOf(node);
        if (tag === 'noscript') fillImage(at.into, node);
        const copy = copyElement(node, at.folded);
        if (copy === null) continue;
        if (copy !== into) (pending[DEEPEST] ?? at).into.append(copy);
        if (!FRAME.test(tag))
          pending.push({
            branch: branchOf(node, at.branch.host, shadowRootOf),
            into: copy,
            folded: at.folded || isFolded(node, tag),
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
  for (const element of all(document, '[aria-hidden=true]')) {
    if (element.matches(UNDER_A_DIALOG)) element.removeAttribute('aria-hidden');
  }
  const page: PageCopy = {
    document,
    order: (element) => Number(attribute(element, MARK) ?? -1),
    at: (order) => document.querySelector(`[${MARK}="${order}"]`),
    original: (element) => {
      const marked = element.closest(`[${MARK}]`);
      return marked === null ? null : (originals[Number(attribute(marked, MARK))] ?? null);
    },
  };
  return { page, length, cutHidden };
}

/** Characters of a text that stands in one piece: more than a label has. */
const LEAST_PROSE = 80;
const FRAME = /^i?frame$/;
/** Frames in frames beyond this depth, and beyond this many, are left; and what a frame that holds the article has at least. */
const MOST_DEPTH = 3;
const MOST_FRAMES = 20;
const LEAST_ARTICLE = 300;
const noShadow = (): null => null;

function withAttributes(copy: Element, element: Element): Element {
  for (const name of NAMES) {
    const value = attribute(element, name);
    if (value !== null && name !== 'style') copy.setAttribute(name, value.slice(0, LONGEST_NAME));
  }
  return copy;
}
