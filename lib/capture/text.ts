/** White space of every kind as one blank, invisible joiners and soft hyphens gone, trimmed. */
export function collapse(text: string): string {
  return (
    text
      .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
      // Not /\s+/: a blank that stands alone, as most do, stays as it is, and that is several times faster.
      .replace(/\s{2,}|[^\S ]/g, ' ')
      .trim()
  );
}

/** Keys made lately: one title is compared with every block. */
const keys = new Map<string, string>();
const MOST_KEYS = 500;
const LONGEST_KEPT = 1000;

/** What two texts are compared by: NFC, lower case, words alone. */
export function wordsKey(text: string): string {
  const known = keys.get(text);
  if (known !== undefined) return known;
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const key = words?.join(' ') ?? '';
  if (keys.size >= MOST_KEYS) keys.clear();
  if (text.length <= LONGEST_KEPT) keys.set(text, key);
  return key;
}

/** As `wordsKey`, but without marks: how two systems write one name. */
export const foldKey = (text: string): string =>
  wordsKey(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** Share of words two texts have in common (Dice over word counts), 0 to 1. */
export function likeness(a: string, b: string): number {
  const [left, right] = [wordsKey(a).split(' '), wordsKey(b).split(' ')];
  if (left[0] === '' || right[0] === '') return 0;
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of right) {
    const count = counts.get(word) ?? 0;
    if (count > 0) common++;
    counts.set(word, count - 1);
  }
  return (2 * common) / (left.length + right.length);
}

/** Whether two texts are too unequal in length to be the same words: asked first, since comparing words is slow. */
export const differsInLength = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) < Math.max(a.length, b.length) * 0.6;

/** Words of a text, counted as runs of letters and digits. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu)?.length ?? 0;
}

/** Words as a set of them. */
export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** The words of a class, id or role attribute: `cms-relateBox` is `cms`, `relate`, `box`. */
export function nameWords(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

export const hasWord = (name: string, words: ReadonlySet<string>): boolean =>
  nameWords(name).some((word) => words.has(word));
