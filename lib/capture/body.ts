import { type Piece, readBlocks } from './blocks.ts';
import type { PageCopy } from './copy.ts';
import { textOf } from './dom.ts';
import { isFurniture } from './furniture.ts';
import { alignmentOf, isStressedByStyle } from './layout.ts';
import { closingByline } from './metadata/authors.ts';
import type { Found } from './metadata/head.ts';
import { readOpening, setOpening } from './opening.ts';
import { findContent } from './readability/index.ts';
import { differsInLength, likeness, wordsKey } from './text.ts';
import { isProse, tidyPieces } from './tidy.ts';
import { isOffScreen } from './visibility.ts';

const LONGEST_LEAD = 1500;

/** What is known of the article when its body is read. */
export interface Known {
  title: string;
  headline: Element | null;
  sapo: string | null;
  sites: Set<string>;
}

/** The body, and what of the article's head was found in it: a lead set in bold, a byline at the end. */
export interface Body {
  pieces: Piece[];
  lead: Found<string> | null;
  byline: Found<string[]> | null;
}

/** Reads the body; null where the page has none. Cuts up the copy; `again` makes a new one of the same page. */
export function readBody(copy: PageCopy, again: () => PageCopy, known: Known): Body | null {
  const opening = readOpening(copy, known.headline);
  const part = findContent(copy.document, () => again().document);
  if (part === null) return null;
  const length = textOf(part).length;
  const skip = (element: Element): boolean => isFurniture(element, length);
  const shown = readBlocks(part, skip, copy.order).filter((piece) => {
    const original = copy.original(piece.element);
    return original === null || !isOffScreen(original);
  });
  const alignment = (piece: Piece) => alignmentOf(copy.original(piece.element));
  const opened = setOpening(
    tidyPieces(shown, alignment).filter((piece) => !repeatsHead(piece, known)),
    opening,
  );
  const lead = known.sapo === null ? stressedOpening(opened, copy) : null;
  const sapo = known.sapo ?? lead?.value;
  const pieces = opened.filter((piece) => piece.text !== sapo);
  const closing = closingByline(pieces, known.sites, (piece) => alignment(piece) === 'right');
  return {
    pieces: closing === null ? pieces : pieces.filter((_, index) => index !== closing.index),
    lead,
    byline: closing === null ? null : { value: closing.names, source: closing.source },
  };
}
/** A first paragraph wholly in bold or italics, when the next is not: the lead of pages that do not describe themselves. */
function stressedOpening(pieces: Piece[], copy: PageCopy): Found<string> | null {
  const [first, second] = pieces.filter(({ kind }) => kind === 'paragraph');
  if (first === undefined || second === undefined || !isProse(first) || first.text.length > LONGEST_LEAD) return null;
  const stressed = (piece: Piece) => piece.emphasised > 0.9 || isStressedByStyle(copy.original(piece.element));
  return stressed(first) && !stressed(second) ? { value: first.text, source: 'first paragraph, stressed' } : null;
}

/** The headline or the lead once more, at the body's start or anywhere in it. */
function repeatsHead(piece: Piece, { title, sapo }: Known): boolean {
  const { text, kind } = piece;
  if (!differsInLength(text, title)) {
    if (wordsKey(text) === wordsKey(title) || (kind === 'heading' && likeness(text, title) > 0.85)) return true;
  }
  if (sapo === null || differsInLength(text, sapo)) return false;
  return wordsKey(text) === wordsKey(sapo) || (text.length > 60 && likeness(text, sapo) > 0.95);
}
