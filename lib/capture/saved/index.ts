import type { CaptureRefusal, RawCapture } from '../../core/schema/index.ts';
import { captureArticle } from '../index.ts';
import { savedAddress, writtenDate } from './address.ts';
import { decodePage, NotText } from './decode.ts';
import { dateOf, isMhtml, type MhtmlPage, readMhtml } from './mhtml.ts';

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
  let page: MhtmlPage | null;
  try {
    page = isMhtml(bytes) ? readMhtml(bytes) : { html: decodePage(bytes), url: null, savedAt: null };
  } catch (error) {
    if (error instanceof NotText) return { ok: false, refusal: 'not-text' };
    throw error;
  }
  if (page === null) return { ok: false, refusal: 'empty-archive' };
  const document = parse(page.html);
  const { url, known } = savedAddress(page.url, page.html, document, fileName);
  // "2 giờ trước" counts from when the page was saved; where the file does not say, it says nothing.
  const now = page.savedAt ?? dateOf(writtenDate(page.html)) ?? undefined;
  const answer = captureArticle(document, url, { now });
  if (!answer.ok) return answer;
  const { capture } = answer;
  const images = capture.images.filter((image) => !isLocal(image.url));
  return { ok: true, capture: { ...capture, images }, addressKnown: known };
}
