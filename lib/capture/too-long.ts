/** What the worker takes of one article (RawCapture, Article), with room for what normalising adds. */
const MOST_BLOCKS = 50_000;
const LONGEST_BLOCK = 1_000_000;
const LONGEST_TEXT = 4_900_000;

/** Whether an article is longer than one clip holds. */
export const isTooLong = (blocks: readonly { text: string }[]): boolean =>
  blocks.length > MOST_BLOCKS ||
  blocks.some(({ text }) => text.length > LONGEST_BLOCK) ||
  blocks.reduce((length, { text }) => length + text.length + 1, 0) > LONGEST_TEXT;
