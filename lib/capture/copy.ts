import { attribute, cloneDocument, selectAll } from './dom.ts';
import { isHidden } from './visibility.ts';

/**
 * A copy of the page to cut at will. `order` is an element's place in the live document, -1 for one that was not there;
 * `original` the live element it stands for, or the nearest about it where Readability made it up.
 */
export interface PageCopy {
  document: Document;
  order(element: Element): number;
  original(element: Element): Element | null;
}

/** Survives what Readability does to a page: it serialises and parses it anew, and renames elements. */
const MARK = 'data-diem-bao';

/** Never text of an article, and much work for what comes after. */
const NOT_TEXT = new Set(
  'script style noscript template link iframe object embed svg canvas audio video select textarea input button dialog'.split(
    ' ',
  ),
);

/** A page whose visible part is shorter is still being faded in by its script: then the markup alone counts. */
const LEAST_VISIBLE = 200;

/**
 * Copies the page, without what is never text and, unless `keepHidden`, without what the live page does not show. The
 * copy's elements stand in the live page's order, so one walk over both marks them.
 */
export function copyPage(live: Document, keepHidden = false): PageCopy {
  const document = cloneDocument(live);
  unclobber(document);
  const originals = selectAll(live, '*');
  const copies = selectAll(document, '*');
  const cut: Element[] = [];
  let skipped: Element | null = null;
  for (const [index, copy] of copies.entries()) {
    if (skipped?.contains(copy)) continue;
    skipped = null;
    const original = originals[index];
    const tag = copy.localName;
    if (original === undefined || tag === 'html' || tag === 'head' || tag === 'body') continue;
    if (NOT_TEXT.has(tag) || (!keepHidden && isHidden(original, tag))) {
      cut.push(copy);
      skipped = copy;
    } else {
      copy.setAttribute(MARK, String(index));
    }
  }
  for (const element of cut) element.remove();
  if (!keepHidden && cut.length > 0 && (document.body?.textContent ?? '').trim().length < LEAST_VISIBLE) {
    return copyPage(live, true);
  }
  return {
    document,
    order: (element) => Number(attribute(element, MARK) ?? -1),
    original: (element) => {
      const marked = element.closest(`[${MARK}]`);
      return marked === null ? null : (originals[Number(attribute(marked, MARK))] ?? null);
    },
  };
}

/** Takes the names off the copy that would hide properties of the document and of forms (DOM clobbering). */
function unclobber(document: Document): void {
  const selector = 'form, input, button, select, textarea, fieldset, output, img, object, embed, iframe';
  for (const element of selectAll(document, selector)) {
    for (const name of ['name', 'id']) {
      if (typeof Element === 'undefined') element.removeAttribute(name);
      else Element.prototype.removeAttribute.call(element, name);
    }
  }
}
