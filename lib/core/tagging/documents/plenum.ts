import { organisationHeads } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { follows } from '../cursor.ts';
import { parseOrdinal, roman } from '../numerals.ts';
import { parseOrganisation } from '../organisation.ts';
import type { IssuingEvent } from './candidate.ts';
import { bareOrdinal, blank, type EventDraft, finish, type More, partyBody, qualifier } from './event-parts.ts';

const PARTS_MAX = 14;
const ITEMS_MAX = 6;

/** The plenum of a committee named from token `at` (domain.md §4); null where no committee, or no number of its meeting, stands. */
export function plenum(lexed: Lexed, at: number): IssuingEvent | null {
  const meeting = follows(lexed, at, 'hội', 'nghị');
  // `Nghị quyết lần thứ 8 Ban Chấp hành Trung ương`: the word Hội nghị is dropped.
  const dropped = follows(lexed, at, 'lần', 'thứ');
  const draft = blank('plenum');
  const state = { central: false, meeting: meeting || dropped };
  let i = meeting ? at + 2 : at;
  let more: More = [];
  for (let parts = 0; parts < PARTS_MAX; parts++) {
    const end = nextPart(lexed, i, draft, state);
    if (end === i) break;
    i = end;
    if (state.central && draft.term === null && draft.ordinal?.end === i) {
      more = furtherMeetings(lexed, i, draft);
      if (more.length > 0) break;
    }
  }
  if (!state.central && draft.body === null) return null;
  // Without a number it is the Committee that issues, not one of its meetings.
  if (draft.ordinal === null && !(meeting && draft.term !== null)) return null;
  if (dropped && !state.central) return null;
  if (state.central) draft.scope = 'national';
  if (more.length === 0 && state.central && draft.term !== null) more = furtherTerms(lexed, i, draft);
  return finish(lexed, draft, at, i, more);
}

function nextPart(lexed: Lexed, i: number, draft: EventDraft, state: { central: boolean; meeting: boolean }): number {
  // `Hội nghị lần thứ tám, Ban Chấp hành …`, `… của Ban Chấp hành …`
  const linked = ['của', ','].includes(lexed.key(i)) && !state.central && draft.body === null ? i + 1 : i;
  if (follows(lexed, linked, 'ban', 'chấp', 'hành')) return linked + 3;
  if (lexed.key(linked) === 'bch') return linked + 1;
  if (!state.central && draft.body === null) {
    const end = lexed.key(linked) === 'bchtw' ? linked + 1 : centralEnd(lexed, linked);
    if (end > linked) {
      state.central = true;
      return end;
    }
    if (follows(lexed, linked, 'đảng', 'bộ')) return partyBody(lexed, linked, draft);
    if (state.meeting && organisationHeads.match(lexed, linked)?.value.endsWith(' ủy') === true) {
      const body = parseOrganisation(lexed, linked);
      if (body === null) return i;
      draft.scope = 'local';
      draft.body = lexed.slice(linked, body.nameEnd);
      draft.place = body.place;
      return body.end;
    }
  }
  if (state.central && lexed.key(i) === 'đảng') return i + 1;
  if (state.central && draft.term !== null && follows(lexed, i, 'của', 'đảng') && lexed.key(i + 2) !== 'bộ')
    return i + 2;
  if (!(state.central || state.meeting)) return i;
  const terms = state.central ? severalTerms(lexed, i, draft) : null;
  if (terms !== null) return terms;
  return (
    (state.central ? (wordOrdinal(lexed, i, draft) ?? bareOrdinal(lexed, i, draft)) : null) ??
    qualifier(lexed, i, draft)
  );
}

function centralEnd(lexed: Lexed, i: number): number {
  if (follows(lexed, i, 'trung', 'ương')) return i + 2;
  const { key, caps } = lexed.word(i);
  if (key === 'tw' || key === 'nqtw' || (key === 'tư' && caps)) return i + 1;
  return follows(lexed, i, 't', '.', 'ư') || follows(lexed, i, 't', '.', 'w') ? i + 3 : i;
}

/** `Trung ương tám khóa XI`: an ordinal in words counts only before its term. */
function wordOrdinal(lexed: Lexed, i: number, draft: EventDraft): number | null {
  const word = lexed.word(i);
  if (draft.ordinal !== null || word.kind !== 'word' || word.upper) return null;
  const ordinal = parseOrdinal(lexed, i);
  if (ordinal === null) return null;
  const after = ['(', ','].includes(lexed.key(ordinal.end)) ? ordinal.end + 1 : ordinal.end;
  if (lexed.key(after) !== 'khóa') return null;
  draft.ordinal = ordinal;
  return ordinal.end;
}

/** `các khóa XI, XII`, `(các khóa XI, XII)`: token after the first, where more follow; null for none. */
function severalTerms(lexed: Lexed, at: number, draft: EventDraft): number | null {
  const i = ['(', ','].includes(lexed.key(at)) ? at + 1 : at;
  if (draft.term !== null || !follows(lexed, i, 'các', 'khóa')) return null;
  const term = parseOrdinal(lexed, i + 2);
  if (term?.roman !== true || !(lexed.key(term.end) === ',' || lexed.key(term.end) === 'và')) return null;
  draft.term = roman(term.value);
  return term.end;
}

/** `Trung ương 4, 5, 6 khóa XII`: the further meetings, each another document; the term behind the last is everyone's. */
function furtherMeetings(lexed: Lexed, at: number, draft: EventDraft): More {
  const found: { start: number; end: number; ordinal: number }[] = [];
  let i = at;
  while (found.length < ITEMS_MAX && (lexed.key(i) === ',' || lexed.key(i) === 'và')) {
    const ordinal = lexed.word(i + 1).kind === 'number' ? parseOrdinal(lexed, i + 1) : null;
    if (ordinal === null) break;
    found.push({ start: i + 1, end: ordinal.end, ordinal: ordinal.value });
    i = ordinal.end;
  }
  const last = found.at(-1);
  if (last === undefined) return [];
  const end = qualifier(lexed, last.end, draft);
  // Figures without a term behind them are not certainly meetings: `Trung ương 4, 5 giải pháp`.
  if (draft.term === null) return [];
  last.end = end;
  return found.map((item) => ({ ...item, term: draft.term }));
}

/** `Trung ương 4 khóa XI, XII`: the further terms, each another document. */
function furtherTerms(lexed: Lexed, at: number, draft: EventDraft): More {
  const more: More[number][] = [];
  for (let i = at; more.length < ITEMS_MAX && (lexed.key(i) === ',' || lexed.key(i) === 'và'); ) {
    const open = lexed.key(i + 1) === '(' ? i + 2 : i + 1;
    const named = lexed.key(open) === 'khóa';
    const start = named ? open + 1 : open;
    const term = lexed.word(start).upper ? parseOrdinal(lexed, start) : null;
    if (term === null || !term.roman || (open > i + 1 && !named)) break;
    more.push({ start: open, end: term.end, ordinal: draft.ordinal?.value ?? null, term: roman(term.value) });
    i = open > i + 1 && lexed.key(term.end) === ')' ? term.end + 1 : term.end;
  }
  return more;
}
