import type { Span } from '../schema/span.ts';
import type { Mention } from '../schema/tagging.ts';
import { isSyllable, wordKey } from '../text/index.ts';
import { tag } from './index.ts';
import { trimSpan } from './overlap.ts';

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
const CODE = /[\p{L}\p{M}\p{N}]+(?:[-–/.][\p{L}\p{M}\p{N}]+)+/gu;

/** The block of the text that holds an offset, without its line break. */
function blockAt(text: string, at: number): Span {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  return { start, end: end < 0 ? text.length : end };
}

/** Grows a span over codes that one of its ends cuts: `số 01-CT` ends inside of `01-CT/TW`. Only what has a digit is a code. */
function wholeCodes(text: string, span: Span): Span {
  const block = blockAt(text, span.start);
  let { start, end } = span;
  for (const match of text.slice(block.start, block.end).matchAll(CODE)) {
    if (!/\d/.test(match[0])) continue;
    const from = block.start + match.index;
    const to = from + match[0].length;
    if (from < start && start < to) start = from;
    if (from < end && end < to) end = to;
  }
  return { start, end };
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** The words that begin with capitals around an offset: a name. Null where the word there begins with none. */
function nameAt(text: string, at: number): Span | null {
  const block = blockAt(text, at);
  const words = [...text.slice(block.start, block.end).matchAll(/[\p{L}\p{M}]+/gu)].map((match) => ({
    start: block.start + match.index,
    end: block.start + match.index + match[0].length,
    word: match[0],
  }));
  const here = words.findIndex(({ start, end }) => start <= at && at <= end);
  const isOf = (i: number): boolean => {
    const word = words[i]?.word ?? '';
    return isCapital(word) && isSyllable(wordKey(word));
  };
  const joined = (i: number): boolean => /^[^\S\n]+$/u.test(text.slice(words[i]?.end ?? 0, words[i + 1]?.start ?? 0));
  if (!isOf(here)) return null;
  let [first, last] = [here, here];
  while (isOf(first - 1) && joined(first - 1)) first--;
  while (isOf(last + 1) && joined(last)) last++;
  const [from, to] = [words[first], words[last]];
  return from === undefined || to === undefined ? null : { start: from.start, end: to.end };
}

/** The shortest mention of a kind that the tagger finds at an offset of a block taken by itself, or of all the text. */
function foundAt(text: string, at: number, kind: Mention['kind'], date: string | null): Span | null {
  const block = blockAt(text, at);
  const found = tag(text.slice(block.start, block.end), { date })
    .mentions.filter((mention) => mention.kind === kind)
    .map(({ start, end }) => ({ start: block.start + start, end: block.start + end }))
    .filter(({ start, end }) => start <= at && at <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return found[0] ?? null;
}

/**
 * The words that a selection, or a caret, means as a tag of this kind. A caret means the citation, post or name it stands
 * in; words selected are those words, grown over what their ends cut (a syllable, a number with its symbol). Null where a
 * caret stands in nothing of the kind, or the selection has no word.
 */
export function snapSpan(text: string, span: Span, kind: Mention['kind'], date: string | null): Span | null {
  if (span.start === span.end)
    return foundAt(text, span.start, kind, date) ?? (kind === 'official' ? nameAt(text, span.start) : null);
  const trimmed = trimSpan(text, span.start, span.end);
  if (trimmed === null) return null;
  let { start, end } = wholeCodes(text, trimmed);
  if (IN_WORD.test(text.charAt(start))) while (start > 0 && IN_WORD.test(text.charAt(start - 1))) start--;
  if (IN_WORD.test(text.charAt(end - 1))) while (end < text.length && IN_WORD.test(text.charAt(end))) end++;
  return { start, end };
}
