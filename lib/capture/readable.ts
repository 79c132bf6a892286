import { Readability } from '@mozilla/readability';
import type { PageCopy } from './copy.ts';

/** The part of the copy that holds the article, as Readability sees it. Cuts the copy up. Null where it sees none. */
export function readablePart(copy: PageCopy): Element | null {
  if (copy.document.body === null || copy.document.firstChild === null) return null;
  const found = new Readability<Node>(copy.document, {
    keepClasses: true,
    // Metadata is read elsewhere (metadata/), where each value keeps its source.
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  const content = found?.content ?? null;
  // The serialiser above hands back the element it was given.
  return content as Element | null;
}
