import type { Credit } from '../../core/schema/index.ts';
import type { Piece } from '../blocks.ts';
import { readSigned } from './credits.ts';
import type { Found } from './head.ts';
import { describe } from './title.ts';

/** The lines at an article's end that say who made it, and the body without them. */
export interface Closing {
  pieces: Piece[];
  byline: Found<string[]> | null;
  credits: Credit[];
}

const KINDS = new Set<Piece['kind']>(['paragraph', 'heading']);
const MOST_LINES = 4;
const LONGEST = 120;

/** How to reach whoever wrote it. */
const CONTACT = /^[\w.-]+@[\w-]+\.[\w.]+$|(?:twitter|facebook)\.com\//i;

/**
 * Takes the byline and credits off the article's end: short last blocks that are names, agencies and labels and nothing
 * else. A bare name counts where it is set to the right, stressed, or alone below a sentence: others may be the end of a list.
 */
export function readClosing(pieces: Piece[], sites: Set<string>, isSetApart: (piece: Piece) => boolean): Closing {
  const taken = new Set<Piece>();
  const credits: Credit[] = [];
  let byline: Found<string[]> | null = null;
  for (let index = pieces.length - 1; index >= Math.max(1, pieces.length - MOST_LINES); index--) {
    const piece = pieces[index];
    // A line that credits all the pictures looks like a caption without its picture.
    if (piece === undefined || !(KINDS.has(piece.kind) || (piece.kind === 'caption' && !piece.afterImage))) continue;
    if (piece.text.length > LONGEST) break;
    if (/[.!?…:]["”’]?$/u.test(piece.text.replace(/\.\/\.$/, ''))) continue;
    if (CONTACT.test(piece.text)) {
      taken.add(piece);
      continue;
    }
    const signed = readSigned(piece.text, sites);
    if (!signed.isWhole) continue;
    const isBare = signed.credits.length === 0 && !piece.text.includes(':');
    const isAlone = index === pieces.length - 1 && endsSentence(pieces[index - 1]);
    const isStressed = piece.kind === 'paragraph' && (piece.emphasised > 0.6 || isAlone);
    if (isBare && !isStressed && !isSetApart(piece)) continue;
    if (piece.kind === 'caption' && signed.authors.length > 0) continue;
    taken.add(piece);
    credits.unshift(...signed.credits);
    const names: string[] = [...signed.authors, ...(byline?.value ?? [])];
    if (names.length > 0) byline = { value: [...new Set(names)], source: describe(piece.element) };
  }
  return { pieces: pieces.filter((piece) => !taken.has(piece)), byline, credits };
}

const endsSentence = (piece: Piece | undefined): boolean =>
  piece !== undefined && (piece.kind === 'caption' || piece.text.length >= 80 || /[.!?…]["”’)]?$/u.test(piece.text));
