import type { Lexed } from '../../text/index.ts';
import type { DocumentCandidate } from './candidate.ts';
import { parseNumber } from './number.ts';
import { parseTail } from './tail.ts';

const ITEMS_MAX = 30;
const AFTER_BARE = new Set([',', ';', '.', ')', 'và', 'của', 'hoặc', 'cùng', '', '"', '”', 'về', 'đã', 'được', 'là']);

/**
 * Further numbers that share a type word: `các Nghị quyết số 18-NQ/TW, 19-NQ/TW` (domain.md §0 rule 9). A date or issuer
 * shared by all stands in the last one; its value goes to all. A number without symbol counts only in a plural list or
 * after a number without symbol.
 */
export function listItems(
  lexed: Lexed,
  first: DocumentCandidate,
  from: number,
  plural: boolean,
): { items: DocumentCandidate[]; end: number } {
  const items = [first];
  let end = from;
  while (items.length < ITEMS_MAX) {
    const link = lexed.key(end);
    if (link !== ',' && link !== 'và' && link !== ';' && link !== 'hoặc') break;
    let i = end + 1;
    if (link === ',' && lexed.key(i) === 'và') i++;
    const marked = lexed.key(i) === 'số';
    if (marked) i++;
    if (lexed.word(i).kind !== 'number') break;
    const number = parseNumber(lexed, lexed.start(i), i);
    if (number === null) break;
    if (number.symbol === null) {
      const alike = first.number?.symbol === null && (plural || marked || AFTER_BARE.has(lexed.key(number.end)));
      const fits =
        AFTER_BARE.has(lexed.key(number.end)) &&
        !(lexed.key(number.end) === ',' && lexed.word(number.end + 1).kind === 'number' && lexed.glued(number.end + 1));
      if (!alike || !fits || (!plural && number.number.length > 3 && !marked)) break;
    }
    const tail = parseTail(lexed, number.end, false);
    items.push({
      ...first,
      start: lexed.start(i),
      end: lexed.end(tail.end - 1),
      token: i,
      trigger: { start: lexed.start(i), end: lexed.end(number.end - 1) },
      rule: 'doc.list-item',
      number,
      event: tail.event,
      issuer: tail.issuer,
      date: tail.date,
      term: tail.term,
      pin: null,
      title: null,
    });
    end = tail.end;
  }
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return { items, end };
  const shared = items.map((item) => ({
    ...item,
    issuer: item.issuer ?? last.issuer,
    event: item.event ?? last.event,
    date: item.date ?? (plural ? last.date : null),
    term: item.term ?? last.term,
  }));
  return { items: shared, end };
}
