/** A text folded for matching, with the way back: span `[start, end)` of `text` is `[from(start), to(end))` of the source. */
export interface Folded {
  readonly text: string;
  from(start: number): number;
  to(end: number): number;
}

const replacements: readonly (readonly [string, string])[] = [
  ['\u2010\u2011\u2012\u2013\u2014\u2212\uFE63\uFF0D', '-'],
  ['\u2044\u2215\uFF0F', '/'],
  ['\u00A0\u2007\u202F\u2009\u3000\t\r', ' '],
  ['\u00AD\u200B\u200C\u200D\u2060\uFEFF', ''],
  ['\u00D0\u0189', 'Đ'],
  ['\u00F0\u0256', 'đ'],
];
const FOLD = new Map(replacements.flatMap(([from, to]) => [...from].map((c) => [c, to] as const)));

/** 1 for the code units that are folded: a look into a table at each is several times quicker than a regular expression. */
const NOISE = new Uint8Array(0x10000);
for (const char of FOLD.keys()) NOISE[char.charCodeAt(0)] = 1;
NOISE.fill(1, 0x300, 0x370);

/** Offset of the first noisy code unit from `from` on; the text's length where none is. */
function nextNoise(source: string, from: number): number {
  let i = from;
  while (i < source.length && NOISE[source.charCodeAt(i)] === 0) i++;
  return i;
}

const isMark = (code: number): boolean => code >= 0x300 && code <= 0x36f;

// A letter takes two marks in Vietnamese; more than a few is noise, and sorting a long run of marks is not linear.
const MARKS_MAX = 4;

/**
 * Grows the folded text and the way back. Most noise is replaced character by character and moves nothing; only where
 * lengths differ does a new stretch begin.
 */
class Builder {
  text = '';
  /** Offsets in the folded text at which a stretch begins, where each lies in the source, and how long that is; 0 for as long. */
  readonly #at: number[] = [0];
  readonly #from: number[] = [0];
  readonly #width: number[] = [0];

  /** A stretch that stays as it is. */
  keep(source: string, from: number, to: number): void {
    if (to <= from) return;
    this.#stretch(from, 0);
    this.text += source.slice(from, to);
  }
  /** Source characters `[from, to)` that `piece`, no longer than they are, stands for. */
  put(piece: string, from: number, to: number): void {
    if (piece === '') return;
    this.#stretch(from, piece.length === to - from && piece.length === 1 ? 0 : to - from);
    this.text += piece;
  }
  #stretch(from: number, width: number): void {
    const last = this.#at.length - 1;
    const goesOn = this.#width[last] === 0 && width === 0;
    if (goesOn && (this.#from[last] ?? 0) + this.text.length - (this.#at[last] ?? 0) === from) return;
    this.#at.push(this.text.length);
    this.#from.push(from);
    this.#width.push(width);
  }
  folded(length: number): Folded {
    const { text } = this;
    const [at, from, width] = [this.#at, this.#from, this.#width];
    /** The stretch that holds folded character `i`: the last that begins at or before it. */
    const stretchAt = (i: number): number => {
      let [low, high] = [0, at.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((at[middle] ?? 0) <= i) low = middle;
        else high = middle - 1;
      }
      return low;
    };
    const source = (i: number, past: 0 | 1): number => {
      const k = stretchAt(i);
      const [start = 0, begin = 0, wide = 0] = [at[k], from[k], width[k]];
      return wide > 0 ? begin + past * wide : begin + i - start + past;
    };
    return {
      text,
      from: (start) => (start < text.length ? source(start, 0) : length),
      to: (end) => (end === 0 ? 0 : end > text.length ? length : source(end - 1, 1)),
    };
  }
}

/**
 * Folds spelling noise (domain.md §3): dashes, slashes, spaces, zero-width characters, Ð for Đ, and decomposed letters.
 * A clean text is returned as it is, at the price of one scan.
 */
export function fold(source: string): Folded {
  const first = nextNoise(source, 0);
  if (first === source.length) return { text: source, from: (start) => start, to: (end) => end };
  const builder = new Builder();
  let done = 0;
  for (let at = first; at < source.length; at = nextNoise(source, Math.max(at + 1, done))) {
    if (isMark(source.charCodeAt(at)) && at > done && !isMark(source.charCodeAt(at - 1))) {
      let end = at + 1;
      while (end < source.length && end - at < MARKS_MAX && isMark(source.charCodeAt(end))) end++;
      const base = source.charAt(at - 1);
      const piece = `${FOLD.get(base) ?? base}${source.slice(at, end)}`.normalize('NFC');
      builder.keep(source, done, at - 1);
      if (piece.length <= end - at + 1) builder.put(piece, at - 1, end);
      else builder.keep(source, at - 1, end);
      done = end;
    } else if (isMark(source.charCodeAt(at))) {
      // Marks with nothing to stand on, or more than a letter takes, stay: all of the run at once.
      let end = at + 1;
      while (end < source.length && isMark(source.charCodeAt(end))) end++;
      builder.keep(source, done, end);
      done = end;
    } else {
      // A noisy character that marks follow is folded together with them.
      if (isMark(source.charCodeAt(at + 1))) continue;
      builder.keep(source, done, at);
      builder.put(FOLD.get(source.charAt(at)) ?? source.charAt(at), at, at + 1);
      done = at + 1;
    }
  }
  builder.keep(source, done, source.length);
  return builder.folded(source.length);
}
