import { setOf } from './text.ts';
import { all, isCalled } from './tree/element.ts';
import type { Element } from './tree/node.ts';

/** The picture itself, which scripts put in when it comes into view. The largest of a set comes next, then the plain source. */
const FULL = ['data-original', 'data-full', 'data-large-file', 'data-hires', 'data-zoom-image'];
const SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
const PLAIN = [
  'data-src',
  'data-lazy-src',
  'data-original-src',
  'data-lazy',
  'data-image',
  'data-url',
  'src',
  'data-noscript',
];
const LONGEST_SET = 20_000;
const LONGEST_ADDRESS = 8192;

/** Stands in for a picture not yet loaded, or shows it blurred and small. */
const STAND_IN =
  /^(?:data|blob|about):|(?:blank|spacer|placeholder|load(?:ing|er)|lazy|transparent|pixel|1x1|no-?image|grey|gray)[\w-]*\.(?:gif|png|jpe?g|svg|webp)|[?&;](?:(?:w|width)=[1-9]\d?|q=[12]?\d)(?:&|$)|blur[=_]/i;
const NOT_PICTURE =
  /\.svg(?:[?#]|$)|(?:^|[/_.-])(?:logo|icon|icons|emoji|avatar|avatars|pixel|sprite|badge|beacon|tracking)(?:[/_.-]|\d|$)/i;
const NOT_PICTURE_WORDS = setOf(
  'avatar icon icons logo emoji emoticon pixel tracking tracker badge qr sprite ads advert author',
);
/** Smaller in both directions are buttons and faces. */
const SMALLEST = 80;

/** Address of an image in the copy, absolute; null for what is no picture of an article: a stand-in, an icon, a counter. */
export function imageAddress(image: Element, base: URL | undefined): string | null {
  if (base === undefined || isSmall(image) || isNamedOther(image)) return null;
  for (const value of candidates(image)) {
    if (value === '' || value.length > LONGEST_ADDRESS || STAND_IN.test(value) || !URL.canParse(value, base.href))
      continue;
    const { href, protocol, pathname } = new URL(value, base.href);
    if (/^https?:$/.test(protocol) && href.length <= LONGEST_ADDRESS) return NOT_PICTURE.test(pathname) ? null : href;
  }
  return null;
}

function* candidates(image: Element): Generator<string> {
  const sources = image.parentElement?.localName === 'picture' ? all(image.parentElement, 'source') : [];
  const valued = (element: Element, name: string): string => element.getAttribute(name)?.trim() ?? '';
  for (const name of FULL) yield valued(image, name);
  const sets = [image, ...sources].flatMap((element) => SETS.map((name) => valued(element, name)));
  yield largestOf(sets);
  for (const name of PLAIN) yield valued(image, name);
}

/** The address of the greatest width or density among sets; the first where none is said. */
function largestOf(sets: string[]): string {
  let best = { url: '', size: 0 };
  for (const set of sets) {
    for (const part of set.slice(0, LONGEST_SET).split(/,\s+/)) {
      const [url = '', size = '1'] = part.trim().split(/\s+/);
      const number = Number.parseFloat(size) || 1;
      if (url !== '' && !STAND_IN.test(url) && number > best.size) best = { url, size: number };
    }
  }
  return best.url;
}

function isSmall(image: Element): boolean {
  const [width, height] = ['width', 'height'].map((name) => Number.parseInt(image.getAttribute(name) ?? '', 10));
  const small = (size: number | undefined): boolean => size !== undefined && size < SMALLEST;
  return (small(width) && (small(height) || Number.isNaN(height))) || (small(height) && Number.isNaN(width));
}

/** A figure may well be called the article's avatar: some papers call their lead image so. */
const isNamedOther = (image: Element): boolean =>
  [image, image.parentElement].some(
    (element) => element !== null && element.localName !== 'figure' && isCalled(element, NOT_PICTURE_WORDS),
  );
