import { organisationHeads, positionWords, typeWords } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { followsAny } from '../cursor.ts';

const TITLE_MAX = 60;
const OPENERS: readonly (readonly string[])[] = [
  ['về'],
  ['phê', 'duyệt'],
  ['phê', 'chuẩn'],
  ['quy', 'định'],
  ['ban', 'hành'],
  ['sửa', 'đổi'],
  ['hướng', 'dẫn'],
  ['công', 'bố'],
  ['thành', 'lập'],
  ['kiện', 'toàn'],
  ['điều', 'chỉnh'],
  ['triển', 'khai'],
  ['thực', 'hiện'],
];
/** `về đích`, `có hiệu lực`: no title though the words could open one. */
const NOT_OPENERS: readonly (readonly string[])[] = [
  ['về', 'đích'],
  ['về', 'trước'],
  ['ban', 'hành', 'ngày'],
  ['ban', 'hành', 'năm'],
];
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['‘', '’'],
  ["'", "'"],
]);

/** Where the main sentence goes on: verbs that a title is followed by. */
const PREDICATES: readonly (readonly string[])[] = [
  ['đã'],
  ['sẽ'],
  ['đang'],
  ['được'],
  ['bị'],
  ['thì'],
  ['có', 'hiệu', 'lực'],
  ['có', 'nhiều'],
  ['là', 'một'],
  ['nêu'],
  ['yêu', 'cầu'],
  ['xác', 'định'],
  ['chỉ', 'rõ'],
  ['khẳng', 'định'],
  ['đề', 'ra'],
  ['đặt', 'ra'],
  ['quy', 'định', 'rõ'],
  ['cũng'],
];

/** `nêu gương`, `nêu cao` are matters of a title, not its end. */
const NOT_PREDICATES: readonly (readonly string[])[] = [
  ['nêu', 'gương'],
  ['nêu', 'cao'],
];
/** Links by which a sentence goes on behind a citation. */
const LINKS = new Set([
  'và',
  'có',
  'đến',
  'là',
  'của',
  'do',
  'cho',
  'với',
  'tại',
  'trong',
  'theo',
  'để',
  'nhằm',
  'thay',
]);

/** Whether at token `at` the sentence goes on about the document cited before: its title, a verb, a link. */
export function goesOn(lexed: Lexed, at: number): boolean {
  return LINKS.has(lexed.key(at)) || opens(lexed, at) || predicateAt(lexed, at);
}

const opens = (lexed: Lexed, at: number): boolean => followsAny(lexed, at, OPENERS);

const predicateAt = (lexed: Lexed, at: number): boolean =>
  followsAny(lexed, at, PREDICATES) && !followsAny(lexed, at, NOT_PREDICATES) && lexed.key(at - 1) !== 'không';

interface Title {
  readonly start: number;
  readonly end: number;
}

/**
 * The title after a citation that ends before token `at`: `về …` or a quoted phrase, as characters. An unquoted one ends
 * with the clause, where the sentence's own verb follows, or where a comma leads to another body or document.
 */
export function titleAfter(lexed: Lexed, at: number): Title | null {
  const from = lexed.key(at) === ',' || lexed.key(at) === '(' || lexed.key(at) === ':' ? at + 1 : at;
  const quote = quoteAt(lexed, from) ?? (lexed.key(from) === 'về' ? quoteAt(lexed, from + 1) : null);
  if (quote !== null) return { start: lexed.start(from), end: lexed.end(quote - 1) };
  if (!opens(lexed, from) || followsAny(lexed, from, NOT_OPENERS)) return null;
  if (from > at && lexed.key(from) !== 'về') return null;
  let end = clauseEnd(lexed, from);
  while (lexed.word(end - 1).kind === 'mark' && end > from) end--;
  return end > from + 2 ? { start: lexed.start(from), end: lexed.end(end - 1) } : null;
}

/** Token after the quotation that opens at token `at`; null where none opens, or none closes on the line. */
function quoteAt(lexed: Lexed, at: number): number | null {
  const close = CLOSING.get(lexed.key(at));
  if (close === undefined || lexed.word(at + 1).kind !== 'word') return null;
  for (let i = at + 1; i < at + TITLE_MAX && lexed.word(i).kind !== 'break'; i++)
    if (lexed.key(i) === close) return i + 1;
  return null;
}

function clauseEnd(lexed: Lexed, from: number): number {
  let i = from;
  for (; i < from + TITLE_MAX; i++) {
    const { kind, key } = lexed.word(i);
    if (kind === 'break' || ['.', ';', ':', '"', '”', '“', '(', ')', '!', '?'].includes(key)) break;
    if (i > from && predicateAt(lexed, i)) break;
    if ((key === ',' || key === 'và') && leadsAway(lexed, i + 1)) break;
    if (key === ',' && lexed.key(i + 1) === 'các' && UNITS.has(lexed.key(i + 2))) break;
  }
  return i;
}

const AWAY = new Set(['ngày', 'số', 'tỉnh', 'huyện', 'xã', 'phường', 'quận', 'đồng', 'trong', 'đến']);
/** Behind `toàn` or `các` these open the next clause: `, toàn tỉnh đã …`, `, các huyện …`. */
const UNITS = new Set(['tỉnh', 'thành', 'huyện', 'quận', 'xã', 'phường', 'sở', 'đảng', 'ngành', 'quốc']);

/** After a comma or `và`: a date, another body, a post, or another document, so that the title is over. */
function leadsAway(lexed: Lexed, i: number): boolean {
  const { key, upper, kind } = lexed.word(i);
  if (AWAY.has(key) || kind === 'number') return true;
  if (key === 'toàn' && UNITS.has(lexed.key(i + 1))) return true;
  const type = typeWords.match(lexed, i);
  if (type !== null && type.value !== null)
    return lexed.key(type.end) === 'số' || lexed.word(type.end).kind === 'number';
  return upper && (organisationHeads.match(lexed, i) !== null || positionWords.match(lexed, i) !== null);
}
