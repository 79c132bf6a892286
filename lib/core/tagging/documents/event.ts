import { organisationHeads, type Place } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { follows } from '../cursor.ts';
import { type Ordinal, parseNth, parseOrdinal, roman } from '../numerals.ts';
import { continueOrganisation, parseOrganisation } from '../organisation.ts';
import type { IssuingEvent } from './candidate.ts';

const PARTS_MAX = 14;
const BODY_MAX = 8;

interface Draft {
  kind: IssuingEvent['kind'];
  scope: IssuingEvent['scope'];
  ordinal: Ordinal | null;
  ordinalAt: number;
  term: string | null;
  mandate: string | null;
  body: string | null;
  place: Place | null;
}
const blank = (kind: IssuingEvent['kind']): Draft => ({
  kind,
  scope: 'unknown',
  ordinal: null,
  ordinalAt: -1,
  term: null,
  mandate: null,
  body: null,
  place: null,
});

/** The event that issued a document, at token `at` (after an optional `của`); `generic` for `Đại hội đảng các cấp`. */
export function parseEvent(lexed: Lexed, at: number): IssuingEvent | 'generic' | null {
  const i = lexed.key(at) === 'của' || lexed.key(at) === 'tại' ? at + 1 : at;
  return congress(lexed, i) ?? plenum(lexed, i) ?? session(lexed, i);
}

function finish(lexed: Lexed, draft: Draft, from: number, end: number, more: IssuingEvent['more'] = []): IssuingEvent {
  const { ordinal, ordinalAt, ...rest } = draft;
  return {
    ...rest,
    ordinal: ordinal?.value ?? null,
    ordinalText: ordinal === null ? null : lexed.slice(ordinalAt, ordinal.end),
    text: lexed.slice(from, end),
    end,
    more,
  };
}

/** Opens with a comma or bracket before `nhiệm kỳ`, `khóa`, `lần thứ`: returns the token of that word. */
function opened(lexed: Lexed, i: number): number {
  return (lexed.key(i) === ',' || lexed.key(i) === '(') && ['nhiệm', 'khóa', 'lần'].includes(lexed.key(i + 1))
    ? i + 1
    : i;
}

/** `nhiệm kỳ 2020 - 2025`, `khóa XIII`, `lần thứ XIV` in any order, each perhaps after a comma or in brackets. */
function qualifier(lexed: Lexed, at: number, draft: Draft): number {
  const i = opened(lexed, at);
  let end = at;
  if (follows(lexed, i, 'nhiệm', 'kỳ') && lexed.word(i + 2).kind === 'number') {
    const ranged = lexed.key(i + 3) === '-' && lexed.word(i + 4).kind === 'number';
    draft.mandate = ranged ? `${lexed.key(i + 2)}-${lexed.key(i + 4)}` : lexed.key(i + 2);
    end = ranged ? i + 5 : i + 3;
  } else if (lexed.key(i) === 'khóa') {
    const term = parseOrdinal(lexed, i + 1);
    if (term === null) return at;
    draft.term ??= roman(term.value);
    end = term.end;
  } else {
    const nth = draft.ordinal === null ? parseNth(lexed, i) : null;
    if (nth === null) return at;
    draft.ordinal = nth;
    draft.ordinalAt = nth.end - 1;
    end = nth.end;
  }
  return lexed.key(i - 1) === '(' && i > at && lexed.key(end) === ')' ? end + 1 : end;
}

/** `Đảng bộ tỉnh Hậu Giang`, from the token of `Đảng`. */
function partyBody(lexed: Lexed, i: number, draft: Draft): number {
  const read = continueOrganisation(lexed, i, i + 2, false);
  draft.scope = 'local';
  draft.body = lexed.slice(i, read.nameEnd);
  draft.place = read.place;
  return read.end;
}

function congress(lexed: Lexed, at: number): IssuingEvent | 'generic' | null {
  const named = follows(lexed, at, 'đại', 'hội') ? at + 2 : lexed.key(at) === 'đh' ? at + 1 : at;
  // `Nghị quyết Đảng bộ tỉnh lần thứ XIV`: the word Đại hội is dropped, the ordinal must then stand.
  if (named === at && !follows(lexed, at, 'đảng', 'bộ')) return null;
  const draft = blank('congress');
  let i = named;
  for (let parts = 0; parts < PARTS_MAX; parts++) {
    const before = i;
    const key = lexed.key(i);
    if (follows(lexed, i, 'các', 'cấp') || follows(lexed, i, 'cấp', 'mình')) return 'generic';
    if (follows(lexed, i, 'đảng', 'bộ', 'các', 'cấp')) return 'generic';
    if (follows(lexed, i, 'đại', 'biểu')) i += 2;
    else if (follows(lexed, i, 'toàn', 'quốc')) {
      i += 2;
      if (draft.body === null) draft.scope = 'national';
    } else if (follows(lexed, i, 'đảng', 'bộ')) i = partyBody(lexed, i, draft);
    else if (follows(lexed, i, 'của', 'đảng', 'bộ')) i = partyBody(lexed, i + 1, draft);
    else if (key === 'đảng' || follows(lexed, i, 'của', 'đảng')) {
      i += key === 'đảng' ? 1 : 2;
      if (follows(lexed, i, 'cộng', 'sản', 'việt', 'nam')) i += 4;
      if (draft.scope === 'unknown') draft.scope = 'national';
    } else if (follows(lexed, i, 'bất', 'thường')) i += 2;
    else i = bareOrdinal(lexed, i, draft) ?? qualifier(lexed, i, draft);
    if (i === before) i = massBody(lexed, i, draft);
    if (i === before) break;
  }
  if (named === at && draft.ordinal === null) return null;
  return finish(lexed, draft, at, i);
}

/** `Đại hội XIII`, `Đại hội 14`: the figure right after the words. */
function bareOrdinal(lexed: Lexed, i: number, draft: Draft): number | null {
  const word = lexed.word(i);
  if (draft.ordinal !== null || !(word.kind === 'number' || word.upper)) return null;
  const ordinal = parseOrdinal(lexed, i);
  if (
    ordinal === null ||
    (word.kind === 'number' &&
      ['/', '-', '.'].includes(lexed.key(i + 1)) &&
      lexed.glued(i + 1) &&
      lexed.word(i + 2).kind === 'number')
  )
    return null;
  draft.ordinal = ordinal;
  draft.ordinalAt = i;
  return ordinal.end;
}

/** The congress of a mass organisation: `Đại hội đại biểu Phụ nữ toàn quốc`, `Đại hội Công đoàn Việt Nam lần thứ XIII`. */
function massBody(lexed: Lexed, at: number, draft: Draft): number {
  if (draft.body !== null || draft.scope !== 'unknown' || !lexed.word(at).upper) return at;
  for (let i = at + 1; i <= at + BODY_MAX && lexed.word(i).kind === 'word'; i++) {
    if (follows(lexed, i, 'toàn', 'quốc') || follows(lexed, i, 'lần', 'thứ') || follows(lexed, i, 'khóa')) {
      draft.scope = 'mass';
      draft.body = lexed.slice(at, i);
      return i;
    }
  }
  return at;
}

const isCentral = (lexed: Lexed, i: number): number => {
  if (follows(lexed, i, 'trung', 'ương')) return i + 2;
  if (lexed.key(i) === 'tw' || (lexed.key(i) === 'tư' && lexed.word(i).caps)) return i + 1;
  return follows(lexed, i, 't', '.', 'ư') || follows(lexed, i, 't', '.', 'w') ? i + 3 : i;
};

function plenum(lexed: Lexed, at: number): IssuingEvent | null {
  const meeting = follows(lexed, at, 'hội', 'nghị');
  const draft = blank('plenum');
  let central = false;
  let i = meeting ? at + 2 : at;
  for (let parts = 0; parts < PARTS_MAX; parts++) {
    const before = i;
    if (follows(lexed, i, 'ban', 'chấp', 'hành')) i += 3;
    else if (lexed.key(i) === 'bch') i += 1;
    else if (lexed.key(i) === 'bchtw') {
      i += 1;
      central = true;
    } else if (follows(lexed, i, 'đảng', 'bộ') && !central) i = partyBody(lexed, i, draft);
    else if (central && lexed.key(i) === 'đảng') i += 1;
    else if (!central && isCentral(lexed, i) > i) {
      i = isCentral(lexed, i);
      central = true;
    } else if (
      meeting &&
      draft.body === null &&
      !central &&
      organisationHeads.match(lexed, i)?.value.endsWith(' ủy') === true
    ) {
      const body = parseOrganisation(lexed, i);
      if (body === null) break;
      draft.scope = 'local';
      draft.body = lexed.slice(i, body.nameEnd);
      draft.place = body.place;
      i = body.end;
    } else if (central || meeting) i = (central ? bareOrdinal(lexed, i, draft) : null) ?? qualifier(lexed, i, draft);
    if (i === before) break;
  }
  if (!central && draft.body === null) return null;
  // Without a number it is the Committee that issues, not one of its meetings.
  if (draft.ordinal === null && !(meeting && draft.term !== null)) return null;
  if (central) draft.scope = 'national';
  const more = central && draft.term !== null ? furtherTerms(lexed, i, draft) : [];
  return finish(lexed, draft, at, i, more);
}

/** `Trung ương 4 khóa XI, XII`: the further terms, each another document. */
function furtherTerms(lexed: Lexed, at: number, draft: Draft): IssuingEvent['more'] {
  const more: { start: number; end: number; ordinal: number | null; term: string | null }[] = [];
  for (let i = at; more.length < 5 && (lexed.key(i) === ',' || lexed.key(i) === 'và'); ) {
    const start = lexed.key(i + 1) === 'khóa' ? i + 2 : i + 1;
    const term = lexed.word(start).upper ? parseOrdinal(lexed, start) : null;
    if (term === null || !term.roman) break;
    more.push({ start: i + 1, end: term.end, ordinal: draft.ordinal?.value ?? null, term: roman(term.value) });
    i = term.end;
  }
  return more;
}

function session(lexed: Lexed, at: number): IssuingEvent | null {
  if (!follows(lexed, at, 'kỳ', 'họp')) return null;
  const draft = blank('session');
  let i = at + 2;
  if (follows(lexed, i, 'bất', 'thường')) i += 2;
  i = qualifier(lexed, i, draft);
  if (draft.ordinal === null) return null;
  const bodyAt = lexed.key(i) === ',' || lexed.key(i) === 'của' ? i + 1 : i;
  const body = parseOrganisation(lexed, bodyAt);
  const name = body === null ? '' : lexed.slice(bodyAt, body.nameEnd);
  if (body !== null && /quốc hội|hđnd|hội đồng nhân dân/i.test(name)) {
    draft.body = name;
    draft.place = body.place;
    draft.scope = /quốc hội/i.test(name) ? 'national' : 'local';
    i = body.end;
  }
  i = qualifier(lexed, i, draft);
  return finish(lexed, draft, at, qualifier(lexed, i, draft));
}
