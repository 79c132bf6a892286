/**
 * Why the tagger concluded what the article does not state, or offers an entity among others. Where the gazetteer is not
 * sure of a known document, the detail ends in its mark: `(⚠)`, `(○)` (domain.md).
 */
const CODES = [
  /** The letters of the number are this body's. Detail: the letters. */
  'symbol',
  /** The body signs with these letters. Detail: its name. */
  'issuer',
  /** Only one body issues documents of this type. Detail: the type. */
  'type',
  /** Detail: the document's date. */
  'document-date',
  /** Newest document of the number before the article. Detail: the article's date. */
  'latest-of-number',
  /** Words of its subject stand in the article. Detail: the words. */
  'topic',
  /** The term that the article states. Detail: the term. */
  'stated-term',
  /** The sentence says that this body issued it. Detail: the body. */
  'subject',
  /** The only document known by that number. Detail: its date. */
  'only-of-number',
  /** A document known by that number, dated after the article. Detail: its date. */
  'later-than-article',
  /** What the gazetteer holds of it. Detail: its date. */
  'known-document',
  /** The province's congress of that number. Detail: the place. */
  'known-congress',
  /** Name by which a programme goes. Detail: the name. */
  'programme-name',
  /** Detail: the article's date. */
  'article-date',
  /** The article's own province. */
  'article-province',
  /** Same number, same type. */
  'same-number',
  /** Same congress, plenum or session. */
  'same-event',
  /** Same issuer, same type. */
  'same-issuer',
  /** Laws of the same name. */
  'same-name',
  /** Same type, and what was named last of it stayed open. */
  'same-type',
  /** Same post. */
  'same-post',
  /** A person who bears the same name. */
  'namesake',
  /** The date was handed to the tagger with the text. */
  'given',
  /** The date line of the page. Detail: the words. */
  'date-line',
  /** The latest full date of the text, which the article cannot precede. Detail: the words. */
  'latest-date',
  /** Bodies or units that the article names existed only from, or until, a date. Detail: the date. */
  'period-of-body',
] as const;

export type ReasonCode = (typeof CODES)[number];

export const reasonCodes: readonly ReasonCode[] = CODES;

/** A reason as taggings hold it: the code, and after a colon what it rests on. */
export function reason(code: ReasonCode, detail?: string): string {
  return detail === undefined ? code : `${code}:${detail}`.slice(0, 500);
}
