import { type Piece, readBlocks } from './blocks.ts';
import type { PageCopy } from './page-copy.ts';
import { isAfterword } from './phrases.ts';
import { wordCount } from './text.ts';
import { isProse } from './tidy.ts';
import { all, nameOf, textOf, upward } from './tree/element.ts';
import type { Element } from './tree/node.ts';

/** Another article shown on this page by its linked headline, with a few lines of it or none. */
export interface Teaser {
  /** On the page's own site. */
  own: boolean;
  /** Places among the page's blocks: of its headline, and of all it holds, `to` exclusive. */
  headline: number;
  from: number;
  to: number;
  /** The box that holds it and no other article's headline; null where headline and text stand side by side. */
  box: Element | null;
  /** Characters of prose, the headline apart, and in how many blocks. */
  prose: number;
  paragraphs: number;
}

const SHORTEST_HEADLINE = 20;
const LONGEST_HEADLINE = 220;
const LEAST_WORDS = 4;
const LONGEST_TEASER = 450;
/** As many boxes of one make are a list; fewer may be a part of the article that has a link for its heading. */
const LEAST_BOXES = 3;
/** Text beside a flat headline is its teaser up to this many blocks. */
const MOST_FLAT = 4;

/** Where the page stands, to know its own links from others'. */
export interface Place {
  addresses: URL[];
}

export const placeOf = (addresses: (string | null | undefined)[]): Place => ({
  addresses: addresses.flatMap((address) => (address && URL.canParse(address) ? [new URL(address)] : [])),
});

const bare = (host: string): string => host.replace(/^(?:www|m|mobile|amp)\./, '');
const keyOf = (url: URL): string => `${bare(url.host)}${url.pathname}${url.search}`;

/** What a link leads to; null for this page, its parts, and what is no page. */
function targetOf(link: Element, { addresses }: Place): { key: string; own: boolean } | null {
  const href = link.getAttribute('href')?.trim() ?? '';
  const base = addresses[0];
  if (href === '' || href.startsWith('#') || base === undefined || !URL.canParse(href, base.href)) return null;
  const url = new URL(href, base.href);
  if (!/^(?:https?|file):$/.test(url.protocol)) return null;
  const key = keyOf(url);
  if (addresses.some((address) => keyOf(address) === key)) return null;
  const own = addresses.some(({ host }) => bare(host) === bare(url.host) || url.host.endsWith(`.${bare(host)}`));
  return { key, own };
}

/** All blocks of a page, and the other articles among them. */
export interface WholePage {
  pieces: Piece[];
  teasers: Teaser[];
}

export function readWhole(copy: PageCopy, place: Place): WholePage {
  const pieces = readBlocks(copy.document.body, () => false, copy.order);
  return { pieces, teasers: findTeasers(pieces, place, all(copy.document, 'h1')) };
}

/** The other articles among a page's blocks, in document order. No box of one holds any of `headlines`. */
function findTeasers(pieces: readonly Piece[], place: Place, headlines: Element[]): Teaser[] {
  const heads: { index: number; key: string; own: boolean; link: Element }[] = [];
  for (const [index, { text, linked, link }] of pieces.entries()) {
    if (link === null || linked < 0.7 || text.length < SHORTEST_HEADLINE || wordCount(text) < LEAST_WORDS) continue;
    const target = targetOf(link, place);
    if (target === null) continue;
    if (heads.at(-1)?.key === target.key || text.length > LONGEST_HEADLINE) continue;
    heads.push({ index, ...target, link });
  }
  const boxOf = boxes([...headlines.map((link) => ({ key: '', link })), ...heads]);
  const teasers: Teaser[] = [];
  for (const [at, { index, key, own, link }] of heads.entries()) {
    const box = boxOf(link, key);
    const next = heads[at + 1]?.index ?? pieces.length;
    let [from, to] = [index, index + 1];
    if (box !== null) {
      while (from > 0 && box.contains(pieces[from - 1]?.element ?? null)) from--;
      while (to < pieces.length && box.contains(pieces[to]?.element ?? null)) to++;
    }
    let text = proseOf(pieces.slice(index, to), key, place);
    const boxed = text.prose > 0 && !pieces.slice(from, index).some(isProse);
    if (!boxed) {
      [from, to] = [index, isHeading(pieces[index]) ? Math.min(next, index + 1 + MOST_FLAT) : index + 1];
      text = proseOf(pieces.slice(from, to), key, place);
    }
    teasers.push({ own, headline: index, from, to, box: boxed ? box : null, ...text });
  }
  return teasers;
}

/** Set as a headline: by its element, or wholly in bold. */
const isHeading = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.kind === 'heading' || piece.kind === 'list-item' || piece.emphasised > 0.6);

/** Prose of a teaser; what is linked to the same article as the headline counts too. */
function proseOf(pieces: readonly Piece[], key: string, place: Place): { prose: number; paragraphs: number } {
  let [prose, paragraphs] = [0, 0];
  for (const [index, piece] of pieces.entries()) {
    const linked =
      index > 0 && piece.text.length >= 80 && piece.link !== null && targetOf(piece.link, place)?.key === key;
    if (!linked && !isProse(piece)) continue;
    prose += piece.text.length;
    paragraphs++;
  }
  return { prose, paragraphs };
}

/** By link: the highest element that holds no other article's headline. Each element is visited twice at most. */
function boxes(heads: readonly { key: string; link: Element }[]): (link: Element, key: string) => Element | null {
  const holds = new Map<Element, string | null>();
  for (const { link, key } of heads) {
    for (const at of upward(link)) {
      const held = holds.get(at);
      if (held === key || held === null) break;
      holds.set(at, held === undefined ? key : null);
    }
  }
  return (link, key) => {
    let box: Element | null = null;
    for (let at: Element | null = link; at !== null && holds.get(at) === key; at = at.parentElement) box = at;
    return box;
  };
}

/**
 * The boxes of a list of teasers: several of one make, with nothing of the article among them. To be cut before the article is
 * looked for, since a short one has less text than the teasers about it.
 */
export function teaserBoxes({ pieces, teasers }: WholePage): Element[] {
  return [...listedBoxes(pieces, teasers), ...singleBoxes(pieces, teasers)];
}

/**
 * A box that is a teaser though it stands alone: an `article` that begins with another's headline, or what stands under
 * a heading such as "Tin liên quan".
 */
function singleBoxes(pieces: readonly Piece[], teasers: readonly Teaser[]): Element[] {
  const found: Element[] = [];
  let under = -1;
  for (const { box, own, headline, from, to, prose } of teasers) {
    const element = pieces[headline]?.element;
    if (!own || element === undefined || prose > LONGEST_TEASER) continue;
    const article = element.closest('article');
    const starts = article !== null && !article.contains(pieces[headline - 1]?.element ?? null);
    if (starts && article.querySelector('h1') === null && textOf(article).length <= 2 * LONGEST_TEASER)
      found.push(article);
    if (from !== under && !isAfterword(pieces[from - 1]?.text ?? '')) continue;
    under = to;
    if (box !== null) found.push(box);
  }
  return found;
}

function listedBoxes(pieces: readonly Piece[], teasers: readonly Teaser[]): Element[] {
  const among = new Set<Element | null>();
  const inTeaser = new Set<Piece>();
  for (const { box, from, to } of teasers)
    if (box !== null) for (const piece of pieces.slice(from, to)) inTeaser.add(piece);
  for (const piece of pieces) if (isProse(piece) && !inTeaser.has(piece)) among.add(piece.element.parentElement);
  const makes = new Map<unknown, Element[]>();
  for (const { box, own, prose } of teasers) {
    if (box === null || !own || prose > LONGEST_TEASER || among.has(box.parentElement)) continue;
    const make = `${box.localName}.${nameOf(box).trim().split(/\s+/)[0] ?? ''}`;
    const key = make.endsWith('.') ? box.parentElement : make;
    const boxes = makes.get(key) ?? [];
    boxes.push(box);
    makes.set(key, boxes);
  }
  return [...makes.values()].filter(({ length }) => length >= LEAST_BOXES).flat();
}
