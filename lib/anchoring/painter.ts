import type { WantedMention } from '../core/schema/live-page.ts';
import type { Piece } from './page-text.ts';

/** A mention where it is painted. */
export interface Painted {
  mention: WantedMention;
  outcome: 'exact' | 'moved';
  pieces: readonly Piece[];
}

/** Names that public/live-page.css has rules for, those that stand over others last. */
const NAMES = ['document', 'official'].flatMap((kind) =>
  ['', '-unsure', '-moved', '-accepted', '-active'].map((look) => `diem-bao-${kind}${look}`),
);

const nameOf = ({ mention, outcome }: Painted): string => {
  const look = outcome === 'moved' ? '-moved' : mention.accepted ? '-accepted' : mention.unsure ? '-unsure' : '';
  return `diem-bao-${mention.kind}${look}`;
};

type View = Window & typeof globalThis;

/** Whether this browser paints ranges without a change of the page. */
export const canPaint = (): boolean =>
  typeof CSS !== 'undefined' && 'highlights' in CSS && typeof Highlight === 'function';

/** A piece with its live range: a range moves with its text, and is empty when that is written anew. */
interface Stroke extends Piece {
  painted: Painted;
  range: Range;
}

/**
 * Paints mentions with the CSS Custom Highlight API: the page's DOM stays as it is. What stands where is known here alone;
 * what the page may put into its own highlights is never asked.
 */
export class Painter {
  #strokes: Stroke[] = [];
  #active: string | null = null;

  /** Paints these in the place of those before. */
  paint(all: readonly Painted[]): void {
    this.#strokes = all.flatMap((painted) =>
      painted.pieces.flatMap((piece) => {
        const range = rangeOf(piece);
        return range === null ? [] : [{ ...piece, painted, range }];
      }),
    );
    this.#show();
  }

  /** Which mention is in front. */
  activate(id: string | null): void {
    this.#active = id;
    this.#show();
  }

  /**
   * Takes away what stands in or directly beside a node that the page has just written: until it is looked for again nobody
   * knows what the words are. True when something was taken away.
   */
  doubt(touched: ReadonlySet<Node>): boolean {
    const doubtful = new Set(
      this.#strokes
        .filter(({ node }) => touched.has(node) || (node.parentNode !== null && touched.has(node.parentNode)))
        .map(({ painted }) => painted),
    );
    if (doubtful.size === 0) return false;
    this.#strokes = this.#strokes.filter(({ painted }) => !doubtful.has(painted));
    this.#show();
    return true;
  }

  /** The ranges of a mention, in order. */
  rangesOf(id: string): Range[] {
    return this.#strokes.filter(({ painted }) => painted.mention.id === id).map(({ range }) => range);
  }

  /** The mentions painted at a point of a window's viewport, the shortest first, where `target` holds their text. */
  at(target: Node, x: number, y: number): string[] {
    const hit = this.#strokes.filter(
      ({ node, range }) =>
        Node.prototype.contains.call(target, node) &&
        [...range.getClientRects()].some(
          ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
        ),
    );
    const length = ({ mention }: Painted): number => mention.end - mention.start;
    return hit.sort((a, b) => length(a.painted) - length(b.painted)).map(({ painted }) => painted.mention.id);
  }

  clear(): void {
    this.#strokes = [];
    this.#show();
  }

  readonly #views = new Set<View>();

  /** Registers what there is with each document's window; a frame has highlights of its own. */
  #show(): void {
    const byView = new Map<View, Map<string, Range[]>>([...this.#views].map((view) => [view, new Map()]));
    for (const stroke of this.#strokes) {
      const view = stroke.node.ownerDocument.defaultView;
      if (view === null) continue;
      const names = byView.get(view) ?? new Map<string, Range[]>();
      byView.set(view, names);
      const active = stroke.painted.mention.id === this.#active;
      for (const name of [
        nameOf(stroke.painted),
        ...(active ? [`diem-bao-${stroke.painted.mention.kind}-active`] : []),
      ])
        names.set(name, [...(names.get(name) ?? []), stroke.range]);
    }
    for (const [view, names] of byView) {
      this.#views.add(view);
      for (const [priority, name] of NAMES.entries()) {
        const ranges = names.get(name);
        if (ranges === undefined) view.CSS.highlights.delete(name);
        else {
          const highlight = new view.Highlight(...ranges);
          highlight.priority = priority;
          view.CSS.highlights.set(name, highlight);
        }
      }
    }
  }
}

/** Null where the node has been cut short since it was read. */
function rangeOf({ node, start, end }: Piece): Range | null {
  const { length } = node;
  if (end > length) return null;
  const range = new Range();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}
