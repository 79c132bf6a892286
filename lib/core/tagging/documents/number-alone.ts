import type { Lexed } from '../../text/index.ts';
import type { Citations, DocumentCandidate } from './candidate.ts';
import { listItems } from './list.ts';
import { parseNumber } from './number.ts';
import { parseTail } from './tail.ts';
import { titleAfter } from './title.ts';
import { typeOfCode } from './type-code.ts';

const NUMBER_TOKENS_MAX = 4;
const OPENING = new Set(['(', '[', '"', '“', '‘', ',', ';', ':', '*', '+', 'số']);

/**
 * A number without its type word, found by the letters of its type at `base.token`: `số 59-NQ/TW về hội nhập`, the later
 * ones of a list whose items have titles. The type is the code's. Null where no number with a known issuer stands there.
 */
export function numberAlone(lexed: Lexed, base: DocumentCandidate): Citations | null {
  const at = numberBefore(lexed, base.token);
  if (at === null) return null;
  const number = parseNumber(lexed, lexed.start(at), at);
  if (number === null || number.end <= base.token || number.typeCode === null || number.system === null) return null;
  const type = typeOfCode(number);
  if (type === null) return null;
  const marked = lexed.key(at - 1) === 'số' || (lexed.key(at - 1) === ':' && lexed.key(at - 2) === 'số');
  const from = marked ? (lexed.key(at - 1) === ':' ? at - 2 : at - 1) : at;
  const tail = parseTail(lexed, number.end, { type, number, event: null, token: from });
  const first: DocumentCandidate = {
    ...base,
    start: lexed.start(from),
    end: lexed.end(tail.end - 1),
    token: from,
    trigger: { start: lexed.start(at), end: lexed.end(number.end - 1) },
    type,
    rule: 'doc.number-alone',
    number,
    event: tail.event,
    issuer: tail.issuer,
    date: tail.date,
    term: tail.term,
    capital: true,
    title: titleAfter(lexed, tail.end),
  };
  return listItems(lexed, first, tail.end);
}

/** Token of the figures before the letters at token `at`: `59-NQ`, `76/2024/NĐ`, `66.13/2026/NQ`. */
function numberBefore(lexed: Lexed, at: number): number | null {
  let found: number | null = null;
  for (let i = at - 1; i >= at - NUMBER_TOKENS_MAX - 2 && i >= 0; i--) {
    const { kind, key } = lexed.word(i);
    if (kind === 'number') found = i;
    else if (!(key === '/' || key === '-' || key === '.')) break;
    if (found !== null && !lexed.glued(i)) break;
  }
  // Inside a longer string, such as an address, it is no document's number.
  return found !== null && lexed.glued(found) && !OPENING.has(lexed.key(found - 1)) ? null : found;
}
