import type { Piece } from './blocks.ts';
import { differsInLength, likeness } from './text.ts';
import { isProse } from './tidy.ts';

/** Of two copies of a paragraph one may have been edited a little. */
const SAME = 0.9;
/** Fewer paragraphs in a row that come again, or less of what stands above, are a refrain or a phrase of law. */
const LEAST_RUN = 2;
const LEAST_SHARE = 0.6;
const MOST_COMPARED = 8;

/**
 * An article that stands on the page twice, for wide and narrow screens or for print, is kept once: a run of prose that has
 * stood above in the same order, in another box, goes, with the captions and headings between that have stood there, too.
 */
export function cutCopies(pieces: Piece[]): Piece[] {
  const prose = pieces.flatMap((piece, index) => (isProse(piece) ? [{ index, text: piece.text }] : []));
  const lengthOf = (from: number, to: number): number =>
    prose.slice(from, to).reduce((sum, { text }) => sum + text.length, 0);
  /** A page of one paragraph over and over would be compared with itself without end. */
  let steps = prose.length * MOST_COMPARED;
  /** Prose above that is not cut. */
  let above = 0;
  const first = new Map<string, number>();
  const cut = new Set<number>();
  const isProseAt = new Set(prose.map(({ index }) => index));
  for (let at = 0; at < prose.length; at++) {
    const text = prose[at]?.text ?? '';
    const from = first.get(text);
    if (from === undefined) {
      first.set(text, at);
      above += lengthOf(at, at + 1);
      continue;
    }
    let length = 1;
    while (from + length < at && steps-- > 0 && same(prose[from + length], prose[at + length])) length++;
    const isWhole = from === 0 && at === 1 && prose.length === 2;
    const [one, other] = [from, at].map((place) => pieces[prose[place]?.index ?? -1]?.element.parentElement);
    const isCopy =
      (length >= LEAST_RUN || isWhole) && one !== other && lengthOf(at, at + length) >= above * LEAST_SHARE;
    if (!isCopy) {
      above += lengthOf(at, at + 1);
      continue;
    }
    const end = prose[at + length]?.index ?? pieces.length;
    const known = new Set(pieces.slice(0, prose[at]?.index).map(({ text }) => text));
    for (let index = prose[at]?.index ?? end; index < end; index++) {
      if (isProseAt.has(index) || known.has(pieces[index]?.text ?? '')) cut.add(index);
    }
    at += length - 1;
  }
  return cut.size === 0 ? pieces : pieces.filter((_, index) => !cut.has(index));
}

interface Prose {
  text: string;
}

const same = (a: Prose | undefined, b: Prose | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  (a.text === b.text || (!differsInLength(a.text, b.text) && likeness(a.text, b.text) >= SAME));
