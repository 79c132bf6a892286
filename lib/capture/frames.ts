import { attribute, parsePage, reader, selectAll } from './dom.ts';
import { nameWords } from './text.ts';

/** Frames beyond this depth, and beyond this many, are left. */
const DEEPEST = 3;
const MOST = 20;
/** The least prose of a frame that holds the article; and it has more of it than the page about it. */
const LEAST_PROSE = 300;

const NOT_ARTICLE = new Set(
  'ad ads adv advert advertisement banner google gpt doubleclick captcha recaptcha comment comments chat widget embed player video'.split(
    ' ',
  ),
);

const contentDocument = reader<Element>('HTMLIFrameElement', 'contentDocument');

interface Frame {
  document: Document;
  /** Where its content stands in the copy. */
  place: Element | null;
  depth: number;
  /** The frame about it, -1 for the page. */
  parent: number;
}

/**
 * The frames of a page whose documents this page may read: of the same origin, or given as `srcdoc`. Those of another
 * origin no script of this page can read; those that are adverts or embeds by their names are left.
 */
export class Frames {
  private readonly page: Document;
  private readonly found: Frame[] = [];
  private current = -1;

  constructor(page: Document) {
    this.page = page;
  }

  /** Whether a frame may be read; where it may, its place in the copy is to be told next. */
  take(frame: Element, depth: number): boolean {
    if (depth >= DEEPEST || this.found.length >= MOST) return false;
    const document = frameDocument(frame, this.page);
    if (document === null) return false;
    this.found.push({ document, place: null, depth: depth + 1, parent: this.current });
    return true;
  }

  place(element: Element): void {
    const last = this.found.at(-1);
    if (last !== undefined) last.place = element;
  }

  /** Copies the frames' content into the copy, and takes out again what is not the article. `prose`: the page's own. */
  fill(prose: number, copyFrom: (page: Document, into: Element, depth: number) => number): void {
    const amounts: number[] = [];
    // Frames in frames join the list while it is gone through.
    for (let index = 0; index < this.found.length; index++) {
      const { document, place, depth } = this.found[index] ?? {};
      this.current = index;
      amounts.push(document === undefined || place == null ? 0 : copyFrom(document, place, depth ?? DEEPEST));
    }
    const own = [...amounts];
    for (let index = this.found.length - 1; index >= 0; index--) {
      const { place, parent } = this.found[index] ?? { place: null, parent: -1 };
      const amount = amounts[index] ?? 0;
      const about = parent < 0 ? prose : (own[parent] ?? 0);
      if (amount < LEAST_PROSE || amount <= about) place?.remove();
      else if (parent >= 0) amounts[parent] = (amounts[parent] ?? 0) + amount;
    }
  }
}

/** The document in a frame of `page`; null where it may not be read, or is an advert's or an embed's by its name. */
export function frameDocument(frame: Element, page: Document): Document | null {
  if (isForeign(frame)) return null;
  const live: unknown = contentDocument(frame);
  if (isDocument(live) && selectAll(live, 'body').length > 0) return live;
  const markup = attribute(frame, 'srcdoc');
  if (markup === null || markup === '') return null;
  return parsePage(page, /<html/i.test(markup) ? markup : `<!DOCTYPE html><html><body>${markup}</body></html>`);
}

function isForeign(frame: Element): boolean {
  const names = ['id', 'name', 'class', 'title', 'src'].map((name) => attribute(frame, name)?.slice(0, 300) ?? '');
  return nameWords(names.join(' ')).some((word) => NOT_ARTICLE.has(word));
}

const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 9;
