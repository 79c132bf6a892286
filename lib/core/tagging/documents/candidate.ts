import type { DocumentType, Place } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import type { RuleId } from '../rules.ts';
import type { PrintedDate } from './date.ts';
import type { DocumentNumber } from './number.ts';

/** Who issued a document, as printed after `của`. */
export interface Issuer {
  /** Without `khóa …`. */
  readonly text: string;
  /** Without the province. */
  readonly name: string;
  readonly place: Place | null;
  /** Token after it. */
  readonly end: number;
}

/** The congress, plenum or session that issued a document (domain.md §4). */
export interface IssuingEvent {
  readonly kind: 'congress' | 'plenum' | 'session';
  readonly scope: 'national' | 'local' | 'mass' | 'unknown';
  readonly ordinal: number | null;
  /** Ordinal as printed: figure or words. */
  readonly ordinalText: string | null;
  /** Roman, from `khóa …`. */
  readonly term: string | null;
  /** `2020-2025`, from `nhiệm kỳ …`. */
  readonly mandate: string | null;
  /** The body it belongs to as printed: `Đảng bộ tỉnh`, `Phụ nữ`; null for the Party itself. */
  readonly body: string | null;
  readonly place: Place | null;
  readonly text: string;
  /** Token after it. */
  readonly end: number;
  /** Terms or ordinals that follow in a list: each is a document of its own. */
  readonly more: readonly {
    readonly start: number;
    readonly end: number;
    readonly ordinal: number | null;
    readonly term: string | null;
  }[];
}

/** A citation as read, before it is known which document it is. Offsets are characters of the folded text. */
export interface DocumentCandidate {
  readonly start: number;
  readonly end: number;
  /** Token of the type word, for look-ups around it. */
  readonly token: number;
  readonly paragraph: number;
  /** The words that set the rule off: the type word, in a list the item's number. */
  readonly trigger: { readonly start: number; readonly end: number };
  readonly type: DocumentType;
  readonly rule: RuleId;
  readonly number: DocumentNumber | null;
  readonly event: IssuingEvent | null;
  readonly law: { readonly name: string; readonly year: string | null; readonly known: boolean } | null;
  /** Of a set of documents, as printed: `bộ tứ trụ cột`. */
  readonly nickname: string | null;
  readonly issuer: Issuer | null;
  readonly date: PrintedDate | null;
  readonly term: string | null;
  readonly capital: boolean;
  readonly demonstrative: boolean;
  readonly draft: boolean;
  readonly plural: boolean;
  readonly pin: string | null;
  readonly title: { readonly start: number; readonly end: number } | null;
}

/** What one type word yields: its citations in text order, and the token to go on from. */
export interface Citations {
  readonly items: readonly DocumentCandidate[];
  readonly end: number;
}

/** A type word, read to before token `end`, that cites nothing. */
export const nothing = (end: number): Citations => ({ items: [], end });

/** One citation that ends before token `end`. */
export const one = (lexed: Lexed, item: DocumentCandidate, end: number): Citations => ({
  items: [{ ...item, end: lexed.end(end - 1) }],
  end,
});

/** Whether a candidate is a type noun alone, perhaps with a demonstrative. */
export const isBareNoun = ({ number, event, law, issuer, nickname }: DocumentCandidate): boolean =>
  number === null && event === null && law === null && issuer === null && nickname === null;
