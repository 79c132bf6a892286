import type { Span } from '../schema/span.ts';

const IN_WORD = /[\p{L}\p{M}\p{N}]/u;
/** What a code, a date or an amount is written with: `04-NQ/TW`, `1.500`, `2/9`. */
const BEFORE = /[\p{L}\p{M}\p{N}\-–/.,]*$/u;
const AFTER = /^[\p{L}\p{M}\p{N}\-–/.,]*/u;
/** A code is short: a bounded look keeps this linear in the text. */
const LOOK = 40;

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Marks that only end a sentence or a clause are no part of what stands before them. */
const withoutStops = (run: string): string => run.replace(/[.,]+$/, '');

/** The rest of a code or number that a span's edge stands in; empty for words, which end where their letters do. */
function codeAround(text: string, { start, end }: Span): string {
  const before = BEFORE.exec(text.slice(Math.max(0, start - LOOK), start))?.[0] ?? '';
  const after = withoutStops(AFTER.exec(text.slice(end, end + LOOK))?.[0] ?? '');
  const inside = text.slice(start, end);
  const first = AFTER.exec(inside)?.[0] ?? '';
  const last = BEFORE.exec(inside)?.[0] ?? '';
  const left = /\d/.test(before + first) ? before : '';
  const right = /\d/.test(last + after) ? after : '';
  return `${left}|${right}`;
}

const standsAlone = (text: string, { start, end }: Span): boolean =>
  !(IN_WORD.test(text.charAt(start - 1)) && IN_WORD.test(text.charAt(start))) &&
  !(IN_WORD.test(text.charAt(end)) && IN_WORD.test(text.charAt(end - 1)));

/**
 * Every place of the text with the words of this span, itself among them: whatever case they are in and however wide their
 * blanks, but the same marks and digits, whole words, and where they are of a code or number the same one (`27-NQ/TW` is
 * not in `127-NQ/TW`, nor `27` in `27-NQ/TW`). Never over a block's end. In text order, none in another.
 */
export function alikeSpans(text: string, span: Span): Span[] {
  const quote = text.slice(span.start, span.end);
  const words = quote.trim().split(/\s+/);
  if (words[0] === '' || quote.includes('\n')) return [span];
  const wanted = new RegExp(words.map(escaped).join('[^\\S\\n]+'), 'giu');
  const code = codeAround(text, span);
  const found = [...text.matchAll(wanted)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((place) => standsAlone(text, place) && codeAround(text, place) === code);
  return found.some(({ start, end }) => start === span.start && end === span.end)
    ? found
    : [...found.filter(({ start, end }) => end <= span.start || start >= span.end), span].sort(
        (a, b) => a.start - b.start,
      );
}
