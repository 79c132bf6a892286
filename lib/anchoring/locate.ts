import type { Span } from '../core/schema/span.ts';
import { gluedAfter, gluedBefore } from '../core/text/glue.ts';
import { type Alignment, align } from './align.ts';
import { changesSense } from './neighbours.ts';
import { normalise, normalOffset } from './normal.ts';
import type { PageText } from './page-text.ts';
import { readWords, type Vocabulary, type Words, wordFrom } from './words.ts';

/** An article as the panel shows it, with the spans to find on its page. */
export interface Wanted {
  text: string;
  blocks: readonly Span[];
  mentions: readonly Span[];
}

/**
 * Where a mention stands in the page's normal text. Exact: in what it stood in. Moved: its words are there, yet not where
 * they were or not in what they stood in, so that a person has to say whether it is they. Lost: neither.
 */
export type Found = { outcome: 'exact' | 'moved'; start: number; end: number } | { outcome: 'lost' };

/** What has been found, and the way from the page back into the article. */
export interface Located {
  readonly found: readonly Found[];
  /** The span of the article's text that a span of the page's normal text is, to the letter; null where it is none of it. */
  inArticle(start: number, end: number): Span | null;
}

const LOST: Found = { outcome: 'lost' };

/** Words on each side of a mention that say whether it stands in what it stood in, and how far they may have shifted. */
const SUPPORT = 10;
const SHIFT = 4;
/** With fewer words of its own block about it, the blocks around it are asked; an advertisement may stand between. */
const LITTLE = 3;
const OUTER = 6;
const OUTER_SHIFT = 60;
/** Places at which a quote is tried. */
const MOST_TRIED = 60;

/** Finds the spans of an article on its page: blocks and what they share first, then each mention in its own place. */
export function locate(wanted: Wanted, page: Pick<PageText, 'normal' | 'breaks'>): Located {
  const from = normalise(wanted.text);
  const vocabulary: Vocabulary = new Map();
  const article = readWords(from, vocabulary, true);
  const words = readWords(page.normal, vocabulary, false);
  const blocks = wanted.blocks.map(({ start, end }) => ({
    first: wordFrom(article, normalOffset(from, start)),
    end: wordFrom(article, normalOffset(from, end)),
  }));
  const alignment = align(article, words, blocks);
  const { text } = page.normal;
  /** Words of the page that a mention found exact has: no other is looked for there. */
  const used = new Set<number>();

  const holds = (start: number, end: number, at: number): boolean =>
    text.startsWith(from.text.slice(start, end), at) &&
    gluedAfter(text, at + end - start) === gluedAfter(from.text, end) &&
    gluedBefore(text, at) === gluedBefore(from.text, start);

  const blockOf = (word: number) =>
    blocks.findLast(({ first }) => first <= word) ?? { first: 0, end: article.ids.length };

  /** How many of the words about a mention stand about it on the page, and of how many. */
  const support = (first: number, last: number, at: number): { agree: number; of: number } => {
    const { to } = alignment;
    const block = blockOf(first);
    let [agree, of] = [0, 0];
    const count = (word: number, shift: number): void => {
      const there = to[word] ?? -1;
      of += 1;
      if (there >= 0 && Math.abs(there - (at + word - first)) <= shift) agree += 1;
    };
    for (let w = Math.max(block.first, first - SUPPORT); w < first; w++) count(w, SHIFT);
    for (let w = last + 1; w < Math.min(block.end, last + 1 + SUPPORT); w++) count(w, SHIFT);
    if (of > LITTLE) return { agree, of };
    if (of > 0 && agree === 0) return { agree, of };
    for (let w = Math.max(0, block.first - OUTER); w < block.first; w++) count(w, OUTER_SHIFT);
    for (let w = block.end; w < Math.min(article.ids.length, block.end + OUTER); w++) count(w, OUTER_SHIFT);
    return { agree, of };
  };

  const blockEnds = blocks.map(({ end }) => article.ends[end - 1] ?? 0);
  const endsBlock = (start: number, end: number): boolean => blockEnds.some((at) => at >= start && at < end);
  const isLine = (start: number, end: number): boolean =>
    (start === 0 || page.breaks(start - 1, start)) && (end >= text.length || page.breaks(end, end + 1));

  const judge = (span: Span, first: number, last: number, at: number): Found => {
    const start = (words.starts[at] ?? 0) + span.start - (article.starts[first] ?? 0);
    const end = start + span.end - span.start;
    if (start < 0 || !holds(span.start, span.end, start)) return LOST;
    const { agree, of } = support(first, last, at);
    if (agree <= 1 && of > LITTLE) return LOST;
    const displaced = alignment.displaced[first] ?? 0;
    const inPlace =
      displaced === 0
        ? (agree >= LITTLE && agree * 5 >= of * 2) || (of > 0 && agree === of) || isLine(start, end)
        : displaced === 1 && agree > LITTLE && agree * 5 >= of * 4;
    const here = { words: article, first, last, breaks: endsBlock };
    const there = { words, first: at, last: at + last - first, breaks: page.breaks };
    return { outcome: inPlace && !changesSense(here, there) ? 'exact' : 'moved', start, end };
  };

  /** The one free place where a quote stands with words that stood beside it, or with a number of its own. */
  const anywhere = (span: Span): Found => {
    const quote = from.text.slice(span.start, span.end);
    const prefix = from.text.slice(Math.max(0, span.start - BESIDE), span.start);
    const suffix = from.text.slice(span.end, span.end + BESIDE);
    const places: number[] = [];
    for (let at = text.indexOf(quote), tried = 0; at !== -1 && tried < MOST_TRIED; at = text.indexOf(quote, at + 1)) {
      tried += 1;
      if (!used.has(wordFrom(words, at)) && holds(span.start, span.end, at)) places.push(at);
    }
    const beside = places.filter(
      (at) => (prefix !== '' && text.endsWith(prefix, at)) || text.startsWith(suffix, at + quote.length),
    );
    const [at] = beside.length === 1 ? beside : /\d/.test(quote) && places.length === 1 ? places : [];
    return at === undefined ? LOST : { outcome: 'moved', start: at, end: at + quote.length };
  };

  const spans = wanted.mentions.map(({ start, end }) => ({
    start: normalOffset(from, start),
    end: normalOffset(from, end),
  }));
  const found = spans.map((span): Found => {
    const first = wordFrom(article, span.start);
    const last = wordFrom(article, span.end - 1);
    const at = placeOf(alignment, article, words, span, first, last);
    const judged = at === null ? LOST : judge(span, first, last, at);
    if (judged.outcome !== 'lost' && at !== null) for (let k = 0; k <= last - first; k++) used.add(at + k);
    return judged;
  });
  const all = found.map((each, i) => (each.outcome === 'lost' ? anywhere(spans[i] ?? { start: 0, end: 0 }) : each));

  return { found: all, inArticle: (start, end) => back({ article, words, alignment, from }, start, end) };
}

/** Characters beside a quote that have to be the same where it is found out of place: two words or three. */
const BESIDE = 12;

/**
 * The page's word that a mention's first word is: where the alignment puts all its words in a row; else, where its
 * neighbours on both sides have places, the one place between them where it stands.
 */
function placeOf(
  { to }: Alignment,
  article: Words,
  page: Words,
  span: Span,
  first: number,
  last: number,
): number | null {
  const at = to[first] ?? -1;
  if (at >= 0) {
    let row = true;
    for (let k = 1; k <= last - first && row; k++) row = to[first + k] === at + k;
    if (row) return at;
  }
  const before = neighbour(to, first, -1);
  const after = neighbour(to, last, 1);
  if (before < 0 || after < 0 || after <= before || after - before > MOST_BETWEEN) return null;
  const quote = article.text.slice(span.start, span.end);
  const [low, high] = [page.ends[before] ?? 0, page.starts[after] ?? 0];
  const place = page.text.indexOf(quote, low);
  if (place === -1 || place + quote.length > high) return null;
  const next = page.text.indexOf(quote, place + 1);
  return next !== -1 && next + quote.length <= high ? null : wordFrom(page, place);
}

/** Words between two neighbours that still are one passage. */
const MOST_BETWEEN = 200;
const NEAR = 30;

/** The place of the nearest word to one side that has one, among `NEAR`; -1 where none has. */
function neighbour(to: Int32Array, word: number, step: 1 | -1): number {
  for (let k = 1; k <= NEAR; k++) {
    const place = to[word + k * step] ?? -1;
    if (place >= 0) return place;
  }
  return -1;
}

interface Ways {
  article: Words;
  words: Words;
  alignment: Alignment;
  from: ReturnType<typeof normalise>;
}

/** The way back: the article's words that stand at these of the page, all of them in a row and the same to the letter. */
function back({ article, words, alignment, from }: Ways, start: number, end: number): Span | null {
  const [first, last] = [wordFrom(words, start), wordFrom(words, end - 1)];
  if (last < first || last - first > MOST_BETWEEN) return null;
  const of = alignment.to.indexOf(first);
  if (of < 0) return null;
  for (let k = 1; k <= last - first; k++) if (alignment.to[of + k] !== first + k) return null;
  const begin = (article.starts[of] ?? 0) + start - (words.starts[first] ?? 0);
  const quote = words.text.slice(start, end);
  if (!from.text.startsWith(quote, begin)) return null;
  return { start: from.at[begin] ?? 0, end: from.at[begin + quote.length] ?? 0 };
}
