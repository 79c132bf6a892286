import type { Lexed } from '../../text/index.ts';
import { startsSentence } from '../cursor.ts';
import type { RuleId } from '../rules.ts';
import { type Citations, type DocumentCandidate, type IssuingEvent, nothing } from './candidate.ts';
import { parseEvent } from './event.ts';
import { parseTail } from './tail.ts';
import { titleAfter } from './title.ts';

/** A citation by the congress, plenum or session that issued the document (domain.md §4); the type's words end before `at`. */
export function byEvent(lexed: Lexed, base: DocumentCandidate, at: number): Citations | null {
  const event = parseEvent(lexed, at);
  if (event === null) return null;
  if (event === 'generic') return nothing(at);
  if (!fits(lexed, base, event)) return null;
  const listed = event.more.length > 0;
  const tail = parseTail(lexed, event.end, { ...base, event });
  const end = listed ? event.end : tail.end;
  const rule: RuleId = event.ordinal === null ? 'doc.event-partial' : `doc.${event.kind}`;
  const first: DocumentCandidate = {
    ...base,
    end: lexed.end(end - 1),
    rule,
    event,
    term: listed ? event.term : (tail.term ?? event.term),
    issuer: listed ? null : tail.issuer,
    date: listed ? null : tail.date,
    title: titleAfter(lexed, end),
  };
  const further = event.more.map(
    (more): DocumentCandidate => ({
      ...base,
      start: lexed.start(more.start),
      end: lexed.end(more.end - 1),
      token: more.start,
      trigger: { start: lexed.start(more.start), end: lexed.end(more.end - 1) },
      rule: 'doc.event-list',
      event: { ...event, ordinal: more.ordinal, ordinalText: null, term: more.term, more: [] },
      term: more.term,
    }),
  );
  return { items: [first, ...further], end: event.more.at(-1)?.end ?? end };
}

/**
 * `kết luận Hội nghị` is a verb with its object unless the meeting is told by number, and by term where a capital tells
 * nothing; `các nghị quyết Đại hội` are many.
 */
function fits(lexed: Lexed, { type, capital, plural, token }: DocumentCandidate, event: IssuingEvent): boolean {
  if (plural && event.ordinal === null) return false;
  if (type.type !== 'Kết luận') return true;
  const spoken = ['biểu', 'ông', 'bà', 'chí'].includes(lexed.key(token - 1));
  if (event.kind !== 'plenum' || !capital || spoken || event.ordinal === null) return false;
  return event.term !== null || !startsSentence(lexed, token);
}
