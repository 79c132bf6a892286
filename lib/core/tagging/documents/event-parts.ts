import type { Place } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { follows } from '../cursor.ts';
import { type Ordinal, parseNth, parseOrdinal, roman } from '../numerals.ts';
import { continueOrganisation } from '../organisation.ts';
import type { IssuingEvent } from './candidate.ts';

/** An event while its parts, which come in any order, are being read. */
export interface EventDraft {
  kind: IssuingEvent['kind'];
  scope: IssuingEvent['scope'];
  ordinal: Ordinal | null;
  term: string | null;
  mandate: string | null;
  body: string | null;
  place: Place | null;
}

export const blank = (kind: IssuingEvent['kind']): EventDraft => ({
  kind,
  scope: 'unknown',
  ordinal: null,
  term: null,
  mandate: null,
  body: null,
  place: null,
});

export type More = IssuingEvent['more'];

/** The event read from token `from` to before `end`, with the further ones of a list. */
export function finish(lexed: Lexed, draft: EventDraft, from: number, end: number, more: More = []): IssuingEvent {
  const { ordinal, ...rest } = draft;
  return {
    ...rest,
    ordinal: ordinal?.value ?? null,
    ordinalText: ordinal === null ? null : lexed.slice(ordinal.start, ordinal.end),
    text: lexed.slice(from, end),
    end,
    more,
  };
}

const OPENED = new Set(['nhiệm', 'khóa', 'lần']);

/** `nhiệm kỳ 2020 - 2025`, `khóa XIII`, `lần thứ XIV` in any order, each perhaps after a comma or in brackets; `at` for none. */
export function qualifier(lexed: Lexed, at: number, draft: EventDraft): number {
  const mark = lexed.key(at);
  const bracket = mark === '(';
  const inner = (mark === ',' || bracket) && (OPENED.has(lexed.key(at + 1)) || years(lexed, at + 1) !== null);
  const i = inner ? at + 1 : at;
  const end = part(lexed, i, draft, bracket);
  if (end === i) return at;
  if (!(bracket && inner)) return end;
  // `(lần thứ XVII, nhiệm kỳ 2020-2025)`
  let last = end;
  for (let parts = 0; parts < 2 && lexed.key(last) !== ')'; parts++) last = qualifier(lexed, last, draft);
  return lexed.key(last) === ')' ? last + 1 : end;
}

function part(lexed: Lexed, i: number, draft: EventDraft, bracket: boolean): number {
  if (follows(lexed, i, 'nhiệm', 'kỳ') && lexed.word(i + 2).kind === 'number') {
    if (draft.mandate !== null) return i;
    const span = years(lexed, i + 2);
    draft.mandate = span?.mandate ?? lexed.key(i + 2);
    return span?.end ?? i + 3;
  }
  const span = bracket && draft.mandate === null ? years(lexed, i) : null;
  if (span !== null) {
    draft.mandate = span.mandate;
    return span.end;
  }
  if (lexed.key(i) === 'khóa') {
    const term = draft.term === null ? parseOrdinal(lexed, i + 1) : null;
    if (term === null) return i;
    // `Đại hội Đảng bộ tỉnh khóa XX` is that committee's congress of the same number.
    if (draft.kind === 'congress' && draft.ordinal === null) draft.ordinal = term;
    else draft.term = roman(term.value);
    return term.end;
  }
  const nth = draft.ordinal === null ? parseNth(lexed, i) : null;
  if (nth === null) return i;
  draft.ordinal = nth;
  return nth.end;
}

/** `2020-2025`, `2020 - 2025`. */
function years(lexed: Lexed, i: number): { mandate: string; end: number } | null {
  const figures = (at: number): boolean => lexed.word(at).kind === 'number' && /^\d{2,4}$/.test(lexed.word(at).text);
  if (!/^\d{4}$/.test(lexed.word(i).text) || lexed.key(i + 1) !== '-' || !figures(i + 2)) return null;
  return { mandate: `${lexed.key(i)}-${lexed.key(i + 2)}`, end: i + 3 };
}

/** `Đại hội XIII`, `Trung ương 4`: the figure right after the words; null for none, or for the start of a date or symbol. */
export function bareOrdinal(lexed: Lexed, i: number, draft: EventDraft): number | null {
  const word = lexed.word(i);
  if (draft.ordinal !== null || !(word.kind === 'number' || word.upper)) return null;
  const ordinal = parseOrdinal(lexed, i);
  if (ordinal === null || (word.kind === 'number' && figureGoesOn(lexed, i))) return null;
  draft.ordinal = ordinal;
  return ordinal.end;
}

/** `5/3`, `4-NQ`: the figure is the first part of something else. */
const figureGoesOn = (lexed: Lexed, i: number): boolean =>
  ['/', '-', '.'].includes(lexed.key(i + 1)) &&
  lexed.glued(i + 1) &&
  (lexed.word(i + 2).kind === 'number' || (lexed.word(i + 2).caps && lexed.glued(i + 2)));

const BODY_WORDS_MAX = 8;

/** `Đảng bộ tỉnh Hậu Giang`, from the token of `Đảng`; also `Đảng bộ các cơ quan Đảng Trung ương`, up to its ordinal. */
export function partyBody(lexed: Lexed, i: number, draft: EventDraft): number {
  const read = continueOrganisation(lexed, i, i + 2, false);
  const end = upToQualifier(lexed, read.end, BODY_WORDS_MAX) ?? read.end;
  draft.scope = 'local';
  draft.body = lexed.slice(i, end > read.end ? end : read.nameEnd);
  draft.place = end > read.end ? null : read.place;
  return end;
}

/** `Chi bộ 2`, `Chi bộ Quân sự`, from the token of `Chi`; `at` where its congress is not told by a qualifier behind. */
export function partyCell(lexed: Lexed, at: number, draft: EventDraft): number {
  const named = at + 2;
  const numbered = lexed.word(named).kind === 'number' && lexed.word(named).text.length <= 2;
  const comma = numbered && lexed.key(named + 1) === ',' ? 1 : 0;
  const qualified = upToQualifier(lexed, numbered ? named + 1 + comma : named, numbered ? 0 : BODY_WORDS_MAX);
  if (qualified === null) return at;
  const end = qualified - comma;
  draft.scope = 'local';
  draft.body = lexed.slice(at, end);
  return end;
}

/** Token of `lần thứ` or `nhiệm kỳ` within a few words of token `i`; null where a mark or a verb comes first. */
export function upToQualifier(lexed: Lexed, i: number, max: number): number | null {
  for (let at = i; at <= i + max; at++) {
    if (follows(lexed, at, 'lần', 'thứ') || follows(lexed, at, 'nhiệm', 'kỳ') || lexed.key(at) === 'khóa') return at;
    const { kind, key } = lexed.word(at);
    // `Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam`.
    if (key === '-' && !lexed.glued(at) && lexed.word(at + 1).upper) continue;
    if (kind !== 'word' || NOT_IN_BODY.has(key)) return null;
  }
  return null;
}
const NOT_IN_BODY = new Set(
  'đã được đề sẽ vào với trong tại về là gắn và của để theo cho có từ cấp trên dưới do bị đến khi'.split(' '),
);
