import type { ClipFailure } from './schema/capture.ts';

export const isWeb = (url: string | null): boolean => /^https?:/.test(url ?? '');

const isPdf = (url: string): boolean => URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);

/**
 * What a failure means once a gesture in the tab has given access: to every web page that may be read at all, so that
 * what still asks for a gesture is none. Firefox says so of its PDF viewer, which stands at the file's own address.
 * `late`: access may reach the page after the gesture, as in Chromium, where another gesture helps.
 */
export function afterGesture(failure: ClipFailure, url: string | null, late: boolean): ClipFailure {
  if (failure !== 'needs-gesture') return failure;
  if (isWeb(url) && isPdf(url ?? '')) return 'pdf';
  return isWeb(url) && late ? failure : 'restricted-page';
}
