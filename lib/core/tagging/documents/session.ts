import type { Lexed } from '../../text/index.ts';
import { follows } from '../cursor.ts';
import { parseOrganisation } from '../organisation.ts';
import type { IssuingEvent } from './candidate.ts';
import { blank, finish, qualifier } from './event-parts.ts';

const NOTE_WORDS_MAX = 8;

/** A session of the National Assembly or a People's Council named from token `at` (domain.md §4), told by its ordinal. */
export function session(lexed: Lexed, at: number): IssuingEvent | null {
  if (!follows(lexed, at, 'kỳ', 'họp')) return null;
  const draft = blank('session');
  let i = at + 2;
  if (follows(lexed, i, 'bất', 'thường') || follows(lexed, i, 'chuyên', 'đề')) i += 2;
  i = qualifier(lexed, i, draft);
  if (draft.ordinal === null) return null;
  i = noteEnd(lexed, i);
  const bodyAt = [',', 'của', '-'].includes(lexed.key(i)) ? i + 1 : i;
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

/** Token after `(kỳ họp chuyên đề)`, where the session's body still follows; else `at`. */
function noteEnd(lexed: Lexed, at: number): number {
  if (lexed.key(at) !== '(') return at;
  for (let i = at + 1; i <= at + NOTE_WORDS_MAX && lexed.word(i).kind !== 'break'; i++) {
    if (lexed.key(i) !== ')') continue;
    const body = [',', 'của'].includes(lexed.key(i + 1)) ? i + 2 : i + 1;
    return parseOrganisation(lexed, body) === null ? at : i + 1;
  }
  return at;
}
