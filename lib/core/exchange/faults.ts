/** Everything that can be wrong with a file. Closed: each has its message in the UI (lib/i18n). */
export const IMPORT_FAULTS = [
  /** More than `MAX_CLIPSET_CHARS`. */
  'too-large',
  /** Arrays and objects nested deeper than `MAX_DEPTH`. */
  'too-deep',
  /** Not JSON: broken or cut off. Place: line and column. */
  'not-json',
  /** JSON, but not a clip set. */
  'not-a-clipset',
  /** A clip set of a later version of the product. */
  'newer-version',
  /** A field that clip sets do not have, `__proto__` among them. */
  'unknown-field',
  /** A value of the wrong type or form: a missing field, a `javascript:` address, a list that is too long. */
  'wrong-shape',
  /** NUL or half a surrogate pair in a string. */
  'bad-characters',
  /** One id twice. */
  'duplicate-id',
  /** A record that names another clip, or a clip whose id is not its page's. */
  'wrong-clip',
  /** An id (of a version, verdict or entity) that the clip does not have. */
  'no-such-reference',
  /** A span that does not lie in the text. */
  'span-outside',
  /** The text at a span is not its quote. */
  'quote-differs',
  /** Two mentions of one kind that overlap. */
  'overlap',
  /** Blocks that do not make up the text. */
  'blocks-differ',
  /** Text that is not in Unicode NFC. */
  'not-nfc',
  /** The text or page is not the one whose SHA-256 is given. */
  'hash-differs',
  /** A clock that no verdict can have. */
  'bad-clock',
  /** A capture, sighting or verdict more than `MAX_AHEAD_MS` after now. */
  'from-the-future',
  /** A captured page that cannot be unzipped. */
  'html-unreadable',
  /** A captured page of more than `MAX_HTML_BYTES`, or pages of more than `MAX_ALL_HTML_BYTES`. */
  'html-too-large',
  /** Found only against the database: a record of this id is there and says something else. */
  'different-content',
] as const;
export type ImportFaultCode = (typeof IMPORT_FAULTS)[number];

/** What is wrong with a file, and where: `clips[3].versions[0].article.blocks[2]`, or `line 12, column 5`. */
export interface ImportFault {
  code: ImportFaultCode;
  /** Empty when the whole file is meant. */
  place: string;
  /** In English, for a report to the maintainers; the UI shows the message of `code` and the place. */
  detail: string;
}

export const fault = (code: ImportFaultCode, place: string, detail: string): ImportFault => ({ code, place, detail });
