import { isElement, isRendered, nodeTypeOf, reader, selectAll, tagOf } from '../capture/dom.ts';
import { branchOf, openShadowRoot, step } from '../capture/flattened.ts';
import { frameDocument } from '../capture/frames.ts';
import { isBlockTag, NOT_TEXT } from '../capture/tags.ts';
import { isFolded, isHidden } from '../capture/visibility.ts';
import type { Span } from '../core/schema/span.ts';
import { type Normal, normalise, normalOffset } from './normal.ts';

/** A stretch of one text node. A passage is as many as it has nodes, since a range cannot leave its shadow root or frame. */
export interface Piece {
  node: Text;
  start: number;
  end: number;
}

/** What a page shows as one text, with the way back to its nodes. */
export interface PageText {
  readonly normal: Normal;
  /** Shadow roots and frames' documents whose text is among it, and the page itself. */
  readonly roots: readonly (Document | ShadowRoot)[];
  /** Where a span of the normal text stands. */
  pieces(start: number, end: number): Piece[];
  /** Whether a block or line ends within a span of the normal text, the characters at its ends included. */
  breaks(start: number, end: number): boolean;
  /** The span of the normal text that a range covers, or null where it covers none of it. */
  spanOf(range: Range): Span | null;
}

/** Beyond these a page is not looked at: two million characters are twenty long books. */
const MOST_TEXT = 2_000_000;
const MOST_NODES = 60_000;
const MOST_FRAMES = 20;

/** Stands between blocks, and for a `<br>`; white space like any, yet told from a page's own. */
const BREAK = '\u2029';

const dataOf = reader<Node, string | null>('Node', 'nodeValue');
const isText = (node: Node): node is Text => nodeTypeOf(node) === 3;

/** Reads what a page shows, as far as capture follows it: open shadow roots, slots, frames of the same origin. */
export function readPageText(live: Document): PageText {
  const nodes: Text[] = [];
  /** Where each node's text begins in the source. */
  const starts: number[] = [];
  const roots: (Document | ShadowRoot)[] = [];
  const parts: string[] = [];
  let length = 0;
  let steps = 0;
  let frames = 0;
  let broken = true;

  const breakLine = (): void => {
    if (broken) return;
    parts.push(BREAK);
    length += 1;
    broken = true;
  };
  const read = (page: Document): void => {
    roots.push(page);
    const rendered = isRendered(page);
    const pending = selectAll(page, 'html')
      .reverse()
      .map((root) => ({ branch: branchOf(root, null), folded: false, isBlock: true }));
    for (let at = pending.at(-1); at !== undefined; at = pending.at(-1)) {
      const node = steps < MOST_NODES && length < MOST_TEXT ? step(at.branch) : null;
      if (node === null) {
        if (at.isBlock) breakLine();
        pending.pop();
        continue;
      }
      steps += 1;
      if (isText(node)) {
        const data = dataOf(node) ?? '';
        if (data === '') continue;
        nodes.push(node);
        starts.push(length);
        parts.push(data);
        length += data.length;
        broken = false;
      } else if (isElement(node)) {
        const tag = tagOf(node);
        if (tag === 'br') breakLine();
        const isFrame = tag === 'iframe' || tag === 'frame';
        if ((NOT_TEXT.has(tag) && !isFrame) || isHidden(node, tag, rendered, at.folded)) continue;
        if (isFrame) {
          const inside = frames < MOST_FRAMES ? frameDocument(node, live) : null;
          frames += 1;
          breakLine();
          // One that was parsed from its markup is shown nowhere.
          if (inside !== null && isRendered(inside)) read(inside);
          continue;
        }
        const root = openShadowRoot(node);
        if (root != null) roots.push(root);
        const isBlock = isBlockTag(tag);
        if (isBlock) breakLine();
        pending.push({ branch: branchOf(node, at.branch.host), folded: at.folded || isFolded(node, tag), isBlock });
      }
    }
  };
  read(live);

  const source = parts.join('');
  const normal = normalise(source);
  const nodeAt = (offset: number): number => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const sourceOf = (offset: number): number => normal.at[offset] ?? source.length;

  return {
    normal,
    roots,
    pieces(start, end) {
      const [from, to] = [sourceOf(start), sourceOf(end)];
      const pieces: Piece[] = [];
      for (let i = nodeAt(from); i < nodes.length; i++) {
        const [node, begin = 0] = [nodes[i], starts[i]];
        if (node === undefined || begin >= to) break;
        const until = Math.min(to, begin + (dataOf(node) ?? '').length);
        if (until > Math.max(from, begin))
          pieces.push({ node, start: Math.max(from, begin) - begin, end: until - begin });
      }
      return pieces;
    },
    breaks: (start, end) => source.slice(sourceOf(start), sourceOf(end)).includes(BREAK),
    spanOf(range) {
      const inside = nodes.flatMap((node, i) => (range.intersectsNode(node) ? [i] : []));
      const [first, last] = [inside[0], inside.at(-1)];
      if (first === undefined || last === undefined) return null;
      const placeIn = (i: number, at: Node, offset: number): number | null =>
        nodes[i] === at ? (starts[i] ?? 0) + offset : null;
      const from = placeIn(first, range.startContainer, range.startOffset) ?? starts[first] ?? 0;
      const to = placeIn(last, range.endContainer, range.endOffset) ?? starts[last + 1] ?? source.length;
      const span = { start: normalOffset(normal, from), end: normalOffset(normal, to) };
      return span.start < span.end ? span : null;
    },
  };
}
