import type { CaptureAnswer } from '../core/schema/index.ts';
import { type CaptureOptions, extractArticle } from './article.ts';
import { LARGEST_PAGE } from './page.ts';
import { serialisePage } from './serialise.ts';

export { type CaptureOptions, extractArticle } from './article.ts';
export { captureSelection } from './selection.ts';
export { serialisePage } from './serialise.ts';

/**
 * Captures the article of a page, with the page's HTML (scripts off) as evidence. Reads the live document and never
 * changes it. Refuses what cannot be captured (CaptureRefusal); throws on nothing a page can hold.
 */
export function captureArticle(document: Document, url: string, options: CaptureOptions = {}): CaptureAnswer {
  const answer = extractArticle(document, url, options);
  if (!answer.ok) return answer;
  const html = serialisePage(document, LARGEST_PAGE);
  if (html.length > LARGEST_PAGE) return { ok: false, refusal: 'page-too-large' };
  return { ok: true, capture: { ...answer.capture, html } };
}
