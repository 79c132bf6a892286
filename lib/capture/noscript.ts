import { reader } from './dom.ts';
import type { Element as Copy } from './tree/node.ts';

const markupOf = reader<Element>('Element', 'innerHTML');
const LONGEST = 4000;
const IMAGE = /<img\s[^>]*?\bsrc\s*=\s*["']?(https?:\/\/[^"'\s>]+|\/[^"'\s>]+)/i;
const PICTURE = /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i;

/**
 * Tells the image before a `noscript` which picture that holds for browsers without scripts; where none stands before
 * it, an image is set there. What is no picture by its address is a counter.
 */
export function fillImage(into: Copy, noscript: Element): void {
  const markup: unknown = markupOf(noscript);
  const address = typeof markup === 'string' ? IMAGE.exec(markup.slice(0, LONGEST))?.[1] : undefined;
  if (address === undefined || !PICTURE.test(address)) return;
  const before = into.lastElementChild;
  const image = before?.localName === 'img' ? before : (before?.querySelector('img') ?? null);
  const filled = image ?? into.ownerDocument.createElement('img');
  if (image === null) into.append(filled);
  filled.setAttribute('data-noscript', address.replace(/&amp;/g, '&'));
}
