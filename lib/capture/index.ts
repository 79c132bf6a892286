import type { CaptureAnswer } from '../core/schema/index.ts';
import type { ReadOptions } from './article.ts';
import { observeArticle, observePage, observeSelection } from './observe.ts';
import { readCapture } from './read.ts';

export type { ReadOptions } from './article.ts';

/** `now` is when the page was shown, without which "2 giờ trước" says nothing; left out for a saved page. */
export interface CaptureOptions extends ReadOptions {
  now?: Date | undefined;
}

/**
 * Captures the article of a document at hand, with its HTML (scripts off) as evidence. Never changes the document. Refuses
 * what cannot be captured (CaptureRefusal); throws on nothing a page can hold.
 */
export function captureArticle(document: Document, url: string, options: CaptureOptions = {}): CaptureAnswer {
  const answer = observeArticle(document, url, options.now ?? null);
  return answer.ok ? readCapture(answer.reading, options) : answer;
}

/** As `captureArticle`, without the HTML. */
export function extractArticle(document: Document, url: string, options: CaptureOptions = {}): CaptureAnswer {
  const answer = observePage(document, url, options.now ?? null);
  return answer.ok ? readCapture(answer.reading, options) : answer;
}

/** Captures what is selected in a document at hand. */
export function captureSelection(
  document: Document,
  selection: Selection | null,
  url: string,
  options: CaptureOptions = {},
): CaptureAnswer {
  const answer = observeSelection(document, selection, url, options.now ?? null);
  return answer.ok ? readCapture(answer.reading, options) : answer;
}
