/** Characters of one JSON file (DESIGN.md, JSON: one file up to about 200 MB; a V8 string ends at 512 MB). */
export const MAX_CLIPSET_CHARS = 256 * 1024 * 1024;

/** Arrays and objects inside one another. A clip set needs ten; schema checks overflow the stack at some thousands. */
export const MAX_DEPTH = 64;

/** Items of one array: the longest list the schema allows. More are not worth a list of a million complaints. */
export const MAX_ITEMS = 1_000_000;

/** Milliseconds that the clock of another machine may be ahead of this one's. */
export const MAX_AHEAD_MS = 24 * 60 * 60 * 1000;

/** Bytes of one captured page, unzipped. Pages of more than 15 million characters are not clipped at all. */
export const MAX_HTML_BYTES = 64 * 1024 * 1024;

/** Bytes of all captured pages of a file, unzipped: a small file must not keep a machine busy for hours. */
export const MAX_ALL_HTML_BYTES = 8 * 1024 * 1024 * 1024;
