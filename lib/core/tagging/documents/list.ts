import type { DocumentType } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { isLink } from './bare-number.ts';
import type { Citations, DocumentCandidate } from './candidate.ts';
import { type DocumentNumber, parseNumber } from './number.ts';
import { parseTail } from './tail.ts';
import { titleAfter } from './title.ts';
import { typeOfCode } from './type-code.ts';

const ITEMS_MAX = 30;
const LINKS = new Set([',', 'và', ';', 'hoặc', 'hay', 'cùng', 'đến']);
const CLOSING = new Set([',', ';', '.', ')', '', '"', '”', ':', '!', '?']);
interface Item {
  readonly number: DocumentNumber;
  readonly start: number;
  readonly figures: number;
  readonly marked: boolean;
}

/**
 * Adds to the first citation the further numbers that share its type word: `các Nghị quyết số 18-NQ/TW, 19-NQ/TW`
 * (domain.md §0 rule 9). A date or issuer shared by all stands in the last one; its value goes to all. A number without
 * symbol counts only in a plural list or after a number without symbol.
 */
export function listItems(lexed: Lexed, first: DocumentCandidate, from: number): Citations {
  const items = [first];
  let end = from;
  while (items.length < ITEMS_MAX) {
    const item = itemAt(lexed, end);
    if (item === null) break;
    const { number } = item;
    const type = typeOf(first, number);
    const tail = parseTail(lexed, number.end, { type, number, event: null, token: item.start });
    if (number.symbol === null && !bareFits(lexed, first, item, tail.end > number.end)) break;
    items.push({
      ...first,
      start: lexed.start(item.start),
      end: lexed.end(tail.end - 1),
      token: item.start,
      trigger: { start: lexed.start(item.figures), end: lexed.end(number.end - 1) },
      type,
      rule: 'doc.list-item',
      number,
      event: tail.event,
      issuer: tail.issuer,
      date: tail.date,
      term: tail.term,
      pin: null,
      title: titleAfter(lexed, tail.end),
    });
    end = tail.end;
  }
  return { items: shared(items), end };
}

/** The type of a list's item: the first one's, unless the letters are another's. */
function typeOf({ type }: DocumentCandidate, number: DocumentNumber): DocumentType {
  const { typeCode } = number;
  const same = typeCode === null || type.codes.some((code) => code.toUpperCase() === typeCode);
  return same ? type : (typeOfCode(number) ?? type);
}

function itemAt(lexed: Lexed, end: number): Item | null {
  const link = lexed.key(end);
  if (!LINKS.has(link)) return null;
  const start = link !== 'và' && lexed.key(end + 1) === 'và' ? end + 2 : end + 1;
  const marked = lexed.key(start) === 'số';
  const figures = marked ? start + 1 : start;
  if (lexed.word(figures).kind !== 'number') return null;
  const number = parseNumber(lexed, lexed.start(figures), figures);
  if (number === null) return null;
  // `đưa Nghị quyết 57 đến 63 tỉnh`: the end of a range says that it is one.
  if (link === 'đến' && number.symbol === null && !marked) return null;
  return { number, start, figures, marked };
}

/** Whether a number without symbol is the list's; `told` where date, issuer, event or term follow it. */
function bareFits(lexed: Lexed, first: DocumentCandidate, { number, marked }: Item, told: boolean): boolean {
  const next = lexed.key(number.end);
  if (first.number?.symbol !== null || !(told || CLOSING.has(next) || isLink(next))) return false;
  // `12, 5,3 %`: a comma inside a figure.
  if (next === ',' && lexed.word(number.end + 1).kind === 'number' && lexed.glued(number.end + 1)) return false;
  return first.plural || marked || number.number.length <= 3;
}

/** What stands at the end of a list and holds for all of it: issuer, event, term, in a plural list the date, and letters. */
function shared(items: readonly DocumentCandidate[]): DocumentCandidate[] {
  const last = items.at(-1);
  if (last === undefined || items.length === 1) return [...items];
  return items.map((item) => ({
    ...item,
    number: item.type === last.type ? withLetters(item.number, last.number) : item.number,
    issuer: item.issuer ?? last.issuer,
    event: item.event ?? last.event,
    // In the singular a date behind the last is only its own, unless all share its letters.
    date: item.date ?? (item.plural || item.number?.symbol === null ? last.date : null),
    term: item.term ?? last.term,
  }));
}

/** `57, 59 và 68-NQ/TW`: the letters of the last hold for those before it. */
function withLetters(number: DocumentNumber | null, last: DocumentNumber | null): DocumentNumber | null {
  if (number === null || last === null || number.symbol !== null || last.symbol === null) return number;
  const { symbol, system, typeCode, issuerCode, year } = last;
  return { ...number, symbol, system, typeCode, issuerCode, year: number.year ?? year };
}
