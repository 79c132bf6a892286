import { searchable } from '../review/identity.ts';
import { wordKey } from '../text/index.ts';
import { datesAsWords } from './words.ts';

/** A word without its marks, and with them. */
export interface SearchWord {
  plain: string;
  marked: string;
}

/** The words of a text or of what was typed, in their order. */
export const searchWords = (text: string): SearchWord[] =>
  text
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => ({ plain: searchable(word), marked: wordKey(word) }))
    .filter(({ plain }) => plain !== '');

/** `số` stands before every number and tells nothing. */
const NUMBER_WORD = 'so';

/** What was typed, as words that all have to match. */
export function readTyped(query: string): SearchWord[] {
  const words = searchWords(datesAsWords(query));
  const telling = words.filter(({ plain }) => plain !== NUMBER_WORD);
  return telling.length > 0 ? telling : words;
}

const DIGITS = /^\d+$/;
const bareNumber = (digits: string): string => digits.replace(/^0+(?=\d)/, '');

/** How a typed word may begin in an index of plain words: a number with and without the naughts before it. */
export const prefixesOf = ({ plain }: SearchWord): string[] => {
  if (!DIGITS.test(plain)) return [plain];
  const bare = bareNumber(plain);
  return [...new Set([plain, bare, `0${bare}`])];
};

/** A year, or a date of `datesAsWords`: no number of a document begins it. */
const YEAR = /^(?:19|20)\d{2}(?:\d{2}){0,2}$/;

/** `04` is the number 4 and not the beginning of 40; `4` may be, while it is typed. */
function begins(typed: string, word: string): boolean {
  if (!DIGITS.test(typed) || !DIGITS.test(word)) return word.startsWith(typed);
  if (YEAR.test(word) && typed.length < 4) return false;
  return typed.startsWith('0') ? bareNumber(word) === bareNumber(typed) : bareNumber(word).startsWith(typed);
}

/** How well one word of a text is the typed one: by its very marks, or a number whole, better than otherwise. */
const exactness = (typed: SearchWord, { plain, marked }: SearchWord): number =>
  DIGITS.test(typed.plain)
    ? Number(bareNumber(plain) === bareNumber(typed.plain))
    : Number(marked.startsWith(typed.marked));

/**
 * How well a text has all that was typed: null where a word is missing, else the number of words that match with their very
 * marks or as whole numbers. Each typed word has to begin a word of the text; marks need not be typed.
 */
export function matchTyped(typed: readonly SearchWord[], text: readonly SearchWord[]): number | null {
  let exact = 0;
  for (const word of typed) {
    const found = text.filter(({ plain }) => begins(word.plain, plain));
    if (found.length === 0) return null;
    exact += Math.max(...found.map((one) => exactness(word, one)));
  }
  return exact;
}
