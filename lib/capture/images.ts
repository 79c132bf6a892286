import type { ArticleImage } from '../core/schema/index.ts';
import type { Piece } from './blocks.ts';
import { imageAddress } from './image-source.ts';
import type { PageCopy } from './page-copy.ts';
import { isFurniturePhrase } from './phrases.ts';
import type { Place } from './teasers.ts';
import { collapse } from './text.ts';
import type { Element } from './tree/node.ts';

const MOST = 500;
const LONGEST_ALT = 2000;
const LONGEST_CAPTION = 5000;
const LONGEST_CREDIT = 60;

/** Who took the picture, at a caption's end: `Ảnh: An Minh`, `(Ảnh: TTXVN)`, `Photo by A. Nguyen`, `(AP Photo/B. Cole)`. */
const CREDIT =
  /(?:^|[\s.(–-])(?:(?:ảnh|nguồn ảnh|nguồn|photos?|image|credit|picture|bild|foto)(?: (?:courtesy|credit))?\s*(?::|©|by)\s*|©\s*)([^:()]{2,120}?)[\s.)]*$/iu;
const AGENCY_CREDIT =
  /[(]([\p{Lu}]{2,10} (?:Photo|Images)(?:\/[^()]{2,60})?|[^()]{2,60}\/(?:TTXVN|AP|AFP|Reuters|Getty Images)[^()]{0,30})[)]\s*$/u;

/** Against what relative addresses stand: the page's `base`, else its own address, else the one it gives itself. */
export function baseOf(href: string, { addresses }: Place): URL | undefined {
  const page = addresses.find(({ protocol }) => /^https?:$/.test(protocol));
  return href !== '' && URL.canParse(href, page?.href) ? new URL(href, page?.href) : page;
}

interface Shown {
  element: Element;
  order: number;
  url: string;
}

/** The images among an article's blocks, with the captions that stand with them, in document order; each address once. */
export function readImages(
  elements: readonly Element[],
  pieces: readonly Piece[],
  copy: PageCopy,
  base: URL | undefined,
): ArticleImage[] {
  const shown: Shown[] = [];
  const known = new Set<string>();
  for (const element of elements) {
    const url = imageAddress(element, base);
    if (url === null || known.has(url) || leadsElsewhere(element)) continue;
    known.add(url);
    shown.push({ element, order: copy.order(element), url });
  }
  shown.sort((a, b) => a.order - b.order);
  const captions = captionsOf(shown, pieces);
  return shown.slice(0, MOST).map((image) => {
    const caption = captions.get(image) ?? null;
    const alt = collapse(image.element.getAttribute('alt') ?? '').slice(0, LONGEST_ALT);
    return {
      url: image.url,
      alt: alt === '' || isFurniturePhrase(alt) ? null : alt,
      caption: caption?.text.slice(0, LONGEST_CAPTION) ?? null,
      credit: caption === null ? null : creditOf(caption),
    };
  });
}

/** A picture that is a link to a page, not to itself in full, and has no caption of its own: another article's. */
function leadsElsewhere(image: Element): boolean {
  const href = image.closest('a')?.getAttribute('href') ?? '';
  if (href === '' || /^#|^javascript:/i.test(href) || /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i.test(href))
    return false;
  return image.closest('figure') === null;
}

/** By image: the caption below it, or about it, with no other block between. */
function captionsOf(images: readonly Shown[], pieces: readonly Piece[]): Map<Shown, Piece> {
  const found = new Map<Shown, Piece>();
  const ordered = [...pieces].sort((a, b) => a.order - b.order);
  let at = 0;
  for (const [index, image] of images.entries()) {
    while (at < ordered.length && (ordered[at]?.order ?? 0) < image.order) at++;
    const next = ordered[at];
    const before = ordered[at - 1];
    const about = image.element.closest('figure, table');
    if (next?.kind === 'caption' && goesWith(next, image, images[index + 1])) found.set(image, next);
    else if (before?.kind !== 'caption') continue;
    else if (about?.contains(before.element) || before.element.contains(image.element)) found.set(image, before);
  }
  return found;
}

/** The last image above a caption has it; those before it, too, where one small box holds them all. */
function goesWith(caption: Piece, image: Shown, next: Shown | undefined): boolean {
  if (next === undefined || next.order > caption.order) return true;
  for (let box: Element | null = caption.element, up = 0; box !== null && up < 3; box = box.parentElement, up++) {
    if (box.contains(image.element)) return collapse(box.textContent ?? '').length < caption.text.length * 1.5 + 40;
    if (box.contains(next.element)) return false;
  }
  return false;
}

function creditOf({ text, element }: Piece): string | null {
  const said = CREDIT.exec(text)?.[1] ?? AGENCY_CREDIT.exec(text)?.[1];
  if (said !== undefined) return collapse(said);
  const stressed = collapse(element.querySelector('em:last-of-type, .credit, .source, .author')?.textContent ?? '');
  const isName =
    stressed !== '' &&
    stressed.length <= LONGEST_CREDIT &&
    stressed.length < text.length / 2 &&
    text.endsWith(stressed);
  return isName && !/[.!?]$/.test(stressed) ? stressed : null;
}
