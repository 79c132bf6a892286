/** A text folded for matching, with the way back: span `[start, end)` of `text` is `[from(start), to(end))` of the source. */
export interface Folded {
  readonly text: string;
  from(start: number): number;
  to(end: number): number;
}

const NOISE =
  /[\u00AD\u00D0\u00F0\u0189\u0256\u2010-\u2014\u2212\uFE63\uFF0D\u2044\u2215\uFF0F\u00A0\u2007\u202F\u2009\u3000\t\r\u200B-\u200D\u2060\uFEFF]|[\u0300-\u036F]/;

const replacements: readonly (readonly [string, string])[] = [
  ['\u2010\u2011\u2012\u2013\u2014\u2212\uFE63\uFF0D', '-'],
  ['\u2044\u2215\uFF0F', '/'],
  ['\u00A0\u2007\u202F\u2009\u3000\t\r', ' '],
  ['\u00AD\u200B\u200C\u200D\u2060\uFEFF', ''],
  ['\u00D0\u0189', 'Đ'],
  ['\u00F0\u0256', 'đ'],
];
const FOLD = new Map(replacements.flatMap(([from, to]) => [...from].map((c) => [c, to] as const)));

const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;

// A letter takes two marks in Vietnamese; more than a few is noise, and sorting a long run of marks is not linear.
const MARKS_MAX = 4;

/**
 * Folds spelling noise (domain.md §3): dashes, slashes, spaces, zero-width characters, Ð for Đ, and decomposed letters.
 * A clean text is returned as it is, at the price of one scan.
 */
export function fold(source: string): Folded {
  if (!NOISE.test(source)) return { text: source, from: (start) => start, to: (end) => end };
  const starts = new Int32Array(source.length + 1);
  const ends = new Int32Array(source.length + 1);
  const parts: string[] = [];
  let length = 0;
  const put = (piece: string, start: number, end: number): void => {
    parts.push(piece);
    for (let i = 0; i < piece.length; i++) {
      starts[length] = start;
      ends[length] = end;
      length++;
    }
  };
  for (let i = 0; i < source.length; ) {
    const char = source.charAt(i);
    let end = i + 1;
    while (end < source.length && end - i <= MARKS_MAX && isMark(source.charCodeAt(end))) end++;
    const piece = end > i + 1 && !isMark(source.charCodeAt(i)) ? source.slice(i, end).normalize('NFC') : null;
    if (piece !== null && piece.length <= end - i) put(piece, i, end);
    else {
      put(FOLD.get(char) ?? char, i, i + 1);
      end = i + 1;
    }
    i = end;
  }
  return {
    text: parts.join(''),
    from: (start) => starts[start] ?? source.length,
    to: (end) => (end === 0 ? 0 : (ends[end - 1] ?? source.length)),
  };
}
