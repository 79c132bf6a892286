import type { Piece } from './blocks.ts';
import { cutCopies } from './copies.ts';
import { hasLeadIn, isAfterword, isClosing, isFurniturePhrase, isImageCredit, unglue } from './phrases.ts';
import { collapse, differsInLength, likeness } from './text.ts';
import { textOf } from './tree/element.ts';
import type { Element } from './tree/node.ts';

/** Prose: a block long enough, and free enough of links, to be the article's own words. */
export const isProse = (piece: Piece): boolean => piece.text.length >= 80 && piece.linked < 0.4;

/** Above this likeness two captions that stand together are one caption printed twice. */
const SAME_CAPTION = 0.8;
const LONGEST_CAPTION = 500;
const LONGEST_LINE = 80;
/** A row, a table's body and the table stand between a cell and the image's cell. */
const BOX_LEVELS = 4;
/** An article of fewer may stand in a box with its image. */
const LEAST_PARAGRAPHS = 2;
/** More lines without prose are the article's own: a calendar, a list of results. */
const MOST_OPENING_LINES = 8;

/** Takes out of the blocks what only the text shows to be furniture, and doubles. */
export function tidyPieces(pieces: Piece[], alignment: (piece: Piece) => 'right' | 'center' | null): Piece[] {
  // What heads a box of links is cut with the links.
  const own = ungluePieces(pieces).filter(({ text }) => !isFurniturePhrase(text) || isAfterword(text));
  return cutOpening(cutDoubles(nameCaptions(cutClosing(cutAfterword(cutLinks(cutCopies(own)))), alignment)));
}

function ungluePieces(pieces: Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    const parts = unglue(piece.text);
    return parts === null ? [piece] : parts.map((text) => ({ ...piece, text }));
  });
}

/** A source given by its address. */
const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text);

/** Blocks that are links to other pages: before and after the prose, and in it where a whole paragraph is one link. */
function cutLinks(pieces: Piece[]): Piece[] {
  const first = pieces.findIndex(isProse);
  const last = pieces.findLastIndex(isProse);
  if (first < 0) return pieces;
  return pieces.filter((piece, index) => {
    if (piece.linked > 0.3 && hasLeadIn(piece.text)) return false;
    if (piece.linked < 0.8 || isAddress(piece.text) || isProse(piece) || piece.kind === 'table-row') return true;
    return index > first && index < last && piece.kind !== 'paragraph';
  });
}

/** Short lines between headline and prose that are no sentence: bylines, places of work, section names. */
function cutOpening(pieces: Piece[]): Piece[] {
  const prose = pieces.findIndex((piece) => isProse(piece) && piece.kind !== 'caption');
  const first = prose < 0 ? pieces.findIndex(isProse) : prose;
  if (first > MOST_OPENING_LINES) return pieces;
  return pieces.filter(
    (piece, index) =>
      index >= first ||
      piece.kind !== 'paragraph' ||
      piece.afterImage ||
      piece.text.length > LONGEST_LINE ||
      /[.!?:;,…]["”’)]?$/u.test(piece.text) ||
      NUMBERED.test(piece.text) ||
      (index === first - 1 && isBoldHeading(piece)),
  );
}

/** A heading that is a paragraph in bold, right above its prose: of several words, most of them small, and no byline. */
function isBoldHeading({ text, emphasised }: Piece): boolean {
  const words = text.split(' ');
  if (emphasised < 0.9 || words.length < 5 || NO_HEADING.test(text)) return false;
  return words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 >= words.length;
}

/** A report's heading: `I. ĐÁNH GIÁ CHUNG`, `1. Kết quả`. */
const NUMBERED = /^(?:[IVX]{1,4}|\d{1,2})[.)] \p{Lu}/u;
const NO_HEADING = /[:|@]|^(?:theo|phóng viên|cộng tác viên|thực hiện|by|from) /i;

/**
 * A heading such as "Các tin khác" ends the article when no prose comes after it. Where prose does, only the box under
 * the heading goes: the blocks up to the next prose that are links or headings.
 */
function cutAfterword(pieces: Piece[]): Piece[] {
  const out: Piece[] = [];
  let inBox = false;
  const last = pieces.findLastIndex((piece) => isProse(piece) && piece.kind !== 'caption');
  for (const [index, piece] of pieces.entries()) {
    if (isAfterword(piece.text)) {
      if (index > last) break;
      inBox = true;
      continue;
    }
    if (inBox && !isProse(piece) && (piece.linked > 0.5 || piece.kind === 'list-item')) continue;
    inBox = false;
    out.push(piece);
  }
  return out;
}

/** Lines that papers close with, at the very end, under whatever short lines stand there. */
function cutClosing(pieces: Piece[]): Piece[] {
  const last = pieces.findLastIndex((piece) => isProse(piece) && piece.kind !== 'caption' && !isClosing(piece.text));
  return pieces.filter((piece, index) => index <= last || !isClosing(piece.text));
}

/** A short line under an image, set in the middle or wholly in italics or bold, or alone in a box with it, is its caption. */
function nameCaptions(pieces: Piece[], alignment: (piece: Piece) => 'right' | 'center' | null): Piece[] {
  const hasProse = pieces.filter((piece) => isProse(piece) && piece.kind !== 'caption').length > LEAST_PARAGRAPHS;
  return pieces.map((piece) => {
    if (piece.kind === 'paragraph' && isImageCredit(piece.text)) return { ...piece, kind: 'caption' };
    if (piece.kind !== 'paragraph' || !piece.afterImage || piece.text.length > LONGEST_CAPTION / 1.5) return piece;
    const isCaption = piece.emphasised > 0.8 || alignment(piece) === 'center' || (hasProse && sharesBox(piece));
    return isCaption ? { ...piece, kind: 'caption' } : piece;
  });
}

/** Whether a box holds an image and this text alone: cells of a layout table, a `div` about both. */
function sharesBox({ element, text }: Piece): boolean {
  let box: Element | null = element;
  for (let up = 0; up < BOX_LEVELS && box !== null && collapse(textOf(box)) === text; up++, box = box.parentElement)
    if (box.querySelector('img') !== null) return true;
  return false;
}

/** A caption printed twice, word for word or nearly, is kept once and as a caption; any other block repeated at once is kept once. */
function cutDoubles(pieces: Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const before = out.at(-1);
    if (before !== undefined && isDouble(before, piece)) {
      const caption = before.kind === 'caption' || piece.kind === 'caption' || before.afterImage || piece.afterImage;
      out[out.length - 1] = { ...before, kind: caption ? 'caption' : before.kind };
    } else out.push(piece);
  }
  return out;
}

function isDouble(a: Piece, b: Piece): boolean {
  if (a.text === b.text) return true;
  const captions = a.kind === 'caption' || b.kind === 'caption' || a.afterImage;
  if (!captions || Math.max(a.text.length, b.text.length) > LONGEST_CAPTION) return false;
  return !differsInLength(a.text, b.text) && likeness(a.text, b.text) >= SAME_CAPTION;
}
