import { authorBoxStart } from './author-box.ts';
import { type Piece, readBlocks } from './blocks.ts';
import { isFurniture } from './furniture.ts';
import { splitAgency } from './metadata/agency.ts';
import { type Closing, readClosing } from './metadata/closing.ts';
import type { Found } from './metadata/head.ts';
import { leadImages, readOpening, setOpening } from './opening.ts';
import type { PageCopy } from './page-copy.ts';
import { findContent } from './readability/index.ts';
import { differsInLength, likeness, wordsKey } from './text.ts';
import { isProse, tidyPieces } from './tidy.ts';
import { all, textOf } from './tree/element.ts';
import type { Element } from './tree/node.ts';

const LONGEST_LEAD = 1500;
/** Characters of the way to an article before its headline. */
const LONGEST_WAY = 80;

/** What is known of the article when its body is read. */
export interface Known {
  title: string;
  headline: Element | null;
  /** The lead's texts, the whole and each paragraph; none where no lead is known yet. */
  sapo: readonly string[];
  agency: string | null;
  authors: readonly string[];
  sites: Set<string>;
  /** What holds the body, where the outlet's pack knows it; else it is looked for. */
  part: Element | null;
}

/** The body, and what of the article's head was found in it: a lead set in bold, who sends it, a byline at the end. */
export interface Body extends Closing {
  images: Element[];
  lead: Found<string> | null;
  agency: string | null;
}

/** Reads the body; null where the page has none. Cuts up the copy; `again` makes a new one of the same page. */
export function readBody(copy: PageCopy, again: () => PageCopy, known: Known): Body | null {
  const opening = readOpening(copy, known.headline);
  const part = known.part ?? findContent(copy.document, () => again().document);
  if (part === null) return null;
  const length = textOf(part).length;
  const skip = (element: Element): boolean => isFurniture(element, length);
  const images: Element[] = [];
  const shown = readBlocks(part, skip, copy.order, (image) => images.push(image)).filter(
    ({ element }) => !copy.isOffScreen(element),
  );
  const ended = shown.slice(0, endOfMarkedBody(part, shown));
  const alignment = ({ element }: Piece) => copy.alignment(element);
  const own = ended.filter((piece) => !repeatsHead(piece, known));
  const tidied = setOpening(tidyPieces(own, alignment), opening);
  const opened = tidied.slice(0, authorBoxStart(tidied, known.authors));
  const first = known.sapo.length === 0 ? stressedOpening(opened, copy) : null;
  const sentLead = first === null ? null : splitAgency(first.text, known.sites);
  const rest = opened.filter((piece) => piece !== first);
  const agency = known.agency ?? sentLead?.agency ?? null;
  const { agency: sender, pieces } = agency === null ? sentOpening(rest, known.sites) : { agency, pieces: rest };
  const closing = readClosing(pieces, known.sites, (piece) => alignment(piece) === 'right');
  return {
    ...closing,
    images: [...leadImages(opening, shown), ...images],
    lead: first === null ? null : { value: sentLead?.text ?? first.text, source: 'first paragraph, stressed' },
    agency: sender,
  };
}

/** What pages mark as the article's text, for machines or for their own scripts. */
const MARKED = '[itemprop~=articleBody], [data-role=content]';
const MOST_OF_IT = 0.7;

/** Where a body ends that the page itself marks, if that holds most of the prose found: what stands below is the page's. */
function endOfMarkedBody(part: Element, pieces: readonly Piece[]): number {
  const marked = all(part, MARKED);
  const [body] = marked;
  if (body === undefined || marked.length > 1) return pieces.length;
  const length = (some: readonly Piece[]): number => some.reduce((sum, { text }) => sum + text.length, 0);
  const prose = pieces.filter(isProse);
  const inside = prose.filter(({ element }) => body.contains(element));
  if (length(inside) < length(prose) * MOST_OF_IT) return pieces.length;
  return pieces.findLastIndex(({ element }) => body.contains(element)) + 1;
}

/** Who sends the story as its first paragraph says, where the lead does not; the paragraph goes on without it. */
function sentOpening(pieces: Piece[], sites: Set<string>): { agency: string | null; pieces: Piece[] } {
  const first = pieces.find(({ kind }) => kind === 'paragraph');
  const sent = first === undefined ? null : splitAgency(first.text, sites);
  if (sent === null) return { agency: null, pieces };
  return {
    agency: sent.agency,
    pieces: pieces.map((piece) => (piece === first ? { ...piece, text: sent.text } : piece)),
  };
}

/** A first paragraph wholly in bold or italics, when the next is not: the lead of pages that do not describe themselves. */
function stressedOpening(pieces: Piece[], copy: PageCopy): Piece | null {
  const [first, second] = pieces.filter(({ kind }) => kind === 'paragraph');
  if (first === undefined || second === undefined || !isProse(first) || first.text.length > LONGEST_LEAD) return null;
  const stressed = (piece: Piece) => piece.emphasised > 0.9 || copy.isStressed(piece.element);
  return stressed(first) && !stressed(second) ? first : null;
}

/** The headline or the lead once more, at the body's start or anywhere in it. */
function repeatsHead(piece: Piece, { title, sapo }: Known): boolean {
  const { text, kind } = piece;
  if (!differsInLength(text, title)) {
    if (wordsKey(text) === wordsKey(title) || (kind === 'heading' && likeness(text, title) > 0.85)) return true;
  }
  if (text.length < title.length + LONGEST_WAY && endsWithTitle(piece, title)) return true;
  return sapo.some(
    (form) =>
      !differsInLength(text, form) &&
      (wordsKey(text) === wordsKey(form) || (text.length > 60 && likeness(text, form) > 0.95)),
  );
}

/** `Home › Business › HEADLINE`: the way to the article, with links in it. */
const endsWithTitle = ({ text, linked }: Piece, title: string): boolean =>
  linked > 0 && text.endsWith(title) && text.length > title.length;
