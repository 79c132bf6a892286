import type { CaptureRefusal, RawCapture } from '../../core/schema/index.ts';
import { captureArticle } from '../index.ts';
import { savedAddress } from './address.ts';
import { decodePage, NotText } from './decode.ts';
import { isMhtml, readMhtml } from './mhtml.ts';

/** Why a saved file gave no clip beside what a page may refuse for: not of its charset; an archive without a page. */
export type SavedRefusal = CaptureRefusal | 'not-text' | 'empty-archive';

export type SavedAnswer =
  | { ok: true; capture: RawCapture; addressKnown: boolean }
  | { ok: false; refusal: SavedRefusal };

/** Images saved beside the page, in a folder of its name, have no address any more. */
const isLocal = (url: string): boolean => url.startsWith('file:') || /_files\/[^/]*$/.test(url);

/**
 * Captures the article of a page saved to a file, HTML or MHTML. `parse` makes a document of HTML in which nothing runs
 * and nothing loads.
 */
export function captureSaved(bytes: Uint8Array, fileName: string, parse: (html: string) => Document): SavedAnswer {
  let page: { html: string; url: string | null } | null;
  try {
    page = isMhtml(bytes) ? readMhtml(bytes) : { html: decodePage(bytes), url: null };
  } catch (error) {
    if (error instanceof NotText) return { ok: false, refusal: 'not-text' };
    throw error;
  }
  if (page === null) return { ok: false, refusal: 'empty-archive' };
  const document = parse(page.html);
  const { url, known } = savedAddress(page.url, page.html, document, fileName);
  const answer = captureArticle(document, url);
  if (!answer.ok) return answer;
  const { capture } = answer;
  const images = capture.images.filter((image) => !isLocal(image.url));
  return { ok: true, capture: { ...capture, images }, addressKnown: known };
}
