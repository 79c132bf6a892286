import { alignmentIn, isOffScreenIn, isStressedIn } from './setting.ts';
import { ofPage } from './tree/element.ts';
import type { Document, Element } from './tree/node.ts';
import { readTree } from './tree/wire.ts';

/** A copy of what the page shows, to cut at will. Of an element that cutting has made, what stands about it is told. */
export interface PageCopy {
  document: Document;
  /** An element's place among the page's, -1 for one that was not there. */
  order(element: Element): number;
  /** The element of that place, if it is still in the copy. */
  at(order: number): Element | null;
  alignment(element: Element): 'right' | 'center' | null;
  /** In bold or italics as a whole by the page's style sheet. */
  isStressed(element: Element): boolean;
  isOffScreen(element: Element): boolean;
}

/**
 * What is shown though screen readers are told to pass it by: a page under its dialog, and slides that are not turned to.
 */
const UNDER_A_DIALOG = 'main, article, [class*=slide], :has(h1, main, article)';

/** A copy of the page as it was written down; each one anew. @throws NoTree for what is no tree */
export function pageCopy(tree: string): PageCopy {
  const document = readTree(tree);
  for (const element of document.querySelectorAll('[aria-hidden=true]')) {
    if (element.matches(UNDER_A_DIALOG)) element.removeAttribute('aria-hidden');
  }
  const settingOf = (element: Element): string | null => ofPage(element)?.setting ?? null;
  return {
    document,
    order: ({ order }) => order,
    at: (order) => document.querySelectorAll('*').find((element) => element.order === order) ?? null,
    alignment: (element) => alignmentIn(settingOf(element)),
    isStressed: (element) => isStressedIn(settingOf(element)),
    isOffScreen: (element) => isOffScreenIn(settingOf(element)),
  };
}
