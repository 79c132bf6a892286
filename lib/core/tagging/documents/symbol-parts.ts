/** The letters behind a number in their parts, as printed: `-`, `QĐ`, `/`, `UBKTTU`, `-VP`. */
export interface SymbolParts {
  /** Separator before the letters, with its spaces. */
  readonly link: string;
  readonly head: string;
  /** Separator and letters behind the head; null where the head stands alone. */
  readonly second: { readonly link: string; readonly letters: string } | null;
  /** What follows those, with separators: `-BTNMT-BTC`. */
  readonly units: string;
  /** Characters read. */
  readonly length: number;
}

const LINK = /\s{0,2}[-/._]\s{0,2}|\s/uy;
const SECOND_LINK = /\s?[-/]\s?|\.(?=[A-ZĐ]{2})/uy;
const UNIT_LINK = /[-/]/uy;
const HEAD = /[A-ZĐƯ][A-Za-zĐđƯư]{0,9}\d{0,2}(?![A-Za-zÀ-ỹ\d])/uy;
const LETTERS = /[A-ZĐƯ][A-Za-zĐđƯư]*/uy;
/** Behind a full stop only capitals go on: `T.Ư`; `57-NQ/TW.Theo đó` is the next sentence. */
const CAPITALS = /[A-ZĐƯ]+(?![A-Za-zÀ-ỹ])/uy;
const FIGURES = /\d{1,2}(?!\d)/uy;
const LETTER_OR_DIGIT = /[A-Za-zÀ-ỹ\d]/;
const LETTERS_MAX = 24;
const UNIT_MAX = 13;
const UNITS_MAX = 4;

function stick(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/** Reads the parts at character offset `at`; null where no capital letters stand behind a separator. */
export function symbolParts(text: string, at: number): SymbolParts | null {
  const link = stick(LINK, text, at);
  const head = link === null ? null : stick(HEAD, text, at + link.length);
  if (link === null || head === null) return null;
  let end = at + link.length + head.length;
  const second = letterPart(text, end, SECOND_LINK, LETTERS_MAX);
  if (second !== null) end += second.link.length + second.letters.length;
  const from = end;
  for (let units = 0; units < UNITS_MAX; units++) {
    const unit = letterPart(text, end, UNIT_LINK, UNIT_MAX);
    if (unit === null) break;
    end += unit.link.length + unit.letters.length;
  }
  return { link, head, second, units: text.slice(from, end), length: end - at };
}

function letterPart(
  text: string,
  at: number,
  separator: RegExp,
  max: number,
): { link: string; letters: string } | null {
  const link = stick(separator, text, at);
  const letters = link === null ? null : lettersAt(text, at + link.length, max);
  return link === null || letters === null ? null : { link, letters };
}

/** `T.Ư`, `BGD&ĐT`, `QH15`: letters, perhaps with stops or `&` inside, that end where a word ends. */
function lettersAt(text: string, at: number, max: number): string | null {
  let whole: string | null = null;
  for (let end = at; end - at < max; ) {
    const letters = stick(end > at && text.charAt(end - 1) === '.' ? CAPITALS : LETTERS, text, end);
    if (letters === null || end + letters.length - at > max) break;
    end += letters.length;
    const closed = end + (stick(FIGURES, text, end)?.length ?? 0);
    if (!LETTER_OR_DIGIT.test(text.charAt(closed))) whole = text.slice(at, closed);
    if (text.charAt(end) !== '.' && text.charAt(end) !== '&') break;
    end++;
  }
  return whole;
}
