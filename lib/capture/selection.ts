import type { CaptureAnswer } from '../core/schema/index.ts';
import type { CaptureOptions } from './article.ts';
import { readBlocks } from './blocks.ts';
import { copyPage } from './copy.ts';
import { readHead } from './metadata/head.ts';
import { readMetadata, toCapture } from './metadata/index.ts';
import { isTooLong, LARGEST_PAGE, refusePage } from './page.ts';
import { serialiseFragment } from './serialise.ts';

const NOT_TEXT = new Set(['script', 'style', 'noscript', 'template', 'select', 'textarea', 'button', 'svg']);

/**
 * Captures what the reader has selected: its blocks as they stand, nothing judged, with the page's metadata. No lead:
 * the selection's first block is not the article's. Refuses an empty selection with `no-selection`; of a page too large to be
 * captured whole as of any other.
 */
export function captureSelection(
  live: Document,
  selection: Selection | null,
  url: string,
  { now }: CaptureOptions = {},
): CaptureAnswer {
  const refusal = refusePage(live);
  if (refusal !== null && refusal !== 'page-too-large') return { ok: false, refusal };
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) {
    return { ok: false, refusal: 'no-selection' };
  }
  const head = readHead(live);
  const copy = copyPage(live);
  const holder = copy.document.createElement('div');
  for (let index = 0; index < selection.rangeCount; index++) {
    // Both are copies: cloneContents leaves the page as it is, importNode takes the copy into the page's copy.
    holder.append(copy.document.importNode(selection.getRangeAt(index).cloneContents(), true));
  }
  const pieces = readBlocks(holder, (element) => NOT_TEXT.has(element.localName), copy.order);
  if (pieces.length === 0) return { ok: false, refusal: 'no-selection' };
  const html = serialiseFragment(holder, live, LARGEST_PAGE);
  if (html.length > LARGEST_PAGE || isTooLong(pieces)) return { ok: false, refusal: 'page-too-large' };
  const told = readMetadata(copy.document, head, url, now ?? null);
  const { title, authors, outlet, section, canonical, published } = told;
  const first = pieces[0]?.text ?? '';
  return {
    ok: true,
    capture: {
      kind: 'selection',
      url,
      title: title?.value ?? first.slice(0, 120),
      sapo: null,
      authors: authors?.value ?? [],
      ...toCapture(told),
      agency: null,
      sources: {
        title: title?.source ?? 'selection',
        sapo: null,
        authors: authors?.source ?? null,
        outlet: outlet?.source ?? null,
        section: section?.source ?? null,
        canonicalUrl: canonical?.source ?? null,
      },
      images: [],
      blocks: pieces.map(({ kind, text }) => ({ kind, text })),
      html,
      warnings: [
        ...(authors === null ? (['no-author'] as const) : []),
        ...(published === null ? (['no-date'] as const) : []),
        ...(outlet === null ? (['no-outlet'] as const) : []),
      ],
    },
  };
}
