/**
 * Formatting that shows nothing: soft hyphen, zero-width space, word joiner, invisible operators, byte order mark, tag
 * characters. Joiners that scripts and emoji need (ZWJ, ZWNJ) are not of them.
 */
const INVISIBLE = /[\u00ad\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** What changes the direction of text: with it, words are shown in another order than they are stored in. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** NFC, without invisible formatting, white space of every kind one blank. Characters of direction stay. */
export const tidyText = (text: string): string =>
  text.replace(INVISIBLE, '').normalize('NFC').replace(/\s+/g, ' ').trim();

/** As `tidyText`, and in no other direction than its letters have. */
export const plainText = (text: string): string => tidyText(text.replace(DIRECTION, ''));

/** Text without characters of direction that has something to see. Also a pattern of the published JSON Schema. */
export const VISIBLE_TEXT =
  /^(?=[\s\S]*(?![\p{Default_Ignorable_Code_Point}\u2800])[\p{L}\p{N}\p{P}\p{S}])[^\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/u;
