import type { ClipFailure } from './schema/capture.ts';

export const isWeb = (url: string | null): boolean => /^https?:/.test(url ?? '');

const isPdf = (url: string): boolean => URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname);

/**
 * What a failure means once a gesture in the tab has given access: to every web page that may be read at all, so that
 * what still asks for a gesture is none. Firefox says so of its PDF viewer, which stands at the file's own address.
 */
export function afterGesture(failure: ClipFailure, url: string | null): ClipFailure {
  if (failure !== 'needs-gesture') return failure;
  if (!isWeb(url)) return 'restricted-page';
  return isPdf(url ?? '') ? 'pdf' : failure;
}
