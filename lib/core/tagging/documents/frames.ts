import { typeWords } from '../../gazetteer/index.ts';
import type { Lexed } from '../../text/index.ts';
import { follows, startsSentence } from '../cursor.ts';

/** What the words before a type word say of it. */
export interface Before {
  readonly draft: boolean;
  readonly plural: boolean;
}

const PLURALS = new Set(['các', 'những', 'mọi', 'nhiều', 'một số', 'vài', 'hai', 'ba', 'bốn', 'số']);

/** `dự thảo`, `dự án` (of a law), `các`, `những` before token `at`, perhaps with an adjective's word between. */
export function framesBefore(lexed: Lexed, at: number): Before {
  const draft =
    follows(lexed, at - 2, 'dự', 'thảo') ||
    (follows(lexed, at - 2, 'dự', 'án') && /luật|pháp lệnh/.test(lexed.key(at) + lexed.key(at + 1)));
  const i = draft ? at - 2 : at;
  const before = lexed.key(i - 1);
  return { draft, plural: PLURALS.has(before) && !(before === 'số' && lexed.key(i - 2) !== 'một') };
}

const DEMONSTRATIVES: readonly (readonly string[])[] = [
  ['nói', 'trên'],
  ['nêu', 'trên'],
  ['kể', 'trên'],
  ['này'],
  ['đó'],
  ['ấy'],
  ['trên'],
];
const AFTER_ABOVE = new Set([
  'có',
  'được',
  'đã',
  'là',
  'và',
  'để',
  'nhằm',
  'sẽ',
  'cũng',
  'của',
  'do',
  'bị',
  'phải',
  'cần',
  'vào',
  'với',
  'thì',
  'không',
  'chưa',
]);

/** Token after `này`, `trên`, `nói trên` at `at`; `at` itself where none stands. `trên` before a noun is a preposition. */
export function demonstrativeEnd(lexed: Lexed, at: number): number {
  for (const words of DEMONSTRATIVES) {
    if (!follows(lexed, at, ...words)) continue;
    const end = at + words.length;
    if (
      words.length === 1 &&
      words[0] === 'trên' &&
      lexed.word(end).kind === 'word' &&
      !AFTER_ABOVE.has(lexed.key(end))
    )
      continue;
    return end;
  }
  return at;
}

const MAKES_NEW = new Set(['hành', 'mưu', 'soạn']);
const CARRIES = new Set([
  'hiện',
  'khai',
  'triệt',
  'tập',
  'dung',
  'thần',
  'theo',
  'cứu',
  'truyền',
  'động',
  'tiêu',
  'của',
  'đưa',
  'hóa',
  'từ',
  'với',
  'trình',
  'thảo',
]);
const HANDLES = new Set([
  'trao',
  'theo',
  'hiện',
  'bố',
  'nhận',
  'thần',
  'dung',
  'khai',
  'triệt',
  'thành',
  'với',
  'ký',
  'tại',
  'của',
  'như',
  'nêu',
  'trong',
  'từ',
  'dựng',
  'qua',
  'đưa',
  'sau',
  'về',
]);
const YEARLY = new Set(['hằng', 'hàng']);

/**
 * Whether a bare type noun at tokens `[at, end)` could stand for a document (domain.md §0 rule 11, §5 rule 5). `strict`
 * types must be handled like a thing (`trao Quyết định`), since the same words are verbs.
 */
export function mayStandAlone(lexed: Lexed, at: number, end: number, strict: boolean): boolean {
  const { plural } = framesBefore(lexed, at);
  const before = lexed.key(at - 1);
  const capital = lexed.word(at).upper;
  if (plural || lexed.word(at - 1).kind === 'number') return false;
  if (lexed.key(end) === 'thì' || YEARLY.has(lexed.key(end)) || lexed.key(end) === '-' || lexed.key(end) === '/')
    return false;
  if (MAKES_NEW.has(before) || (before === 'dựng' && !capital)) return false;
  if (enumerated(lexed, at, end)) return false;
  if (strict) return capital && HANDLES.has(before) && !startsSentence(lexed, at);
  if (!capital) return CARRIES.has(before) || (before === 'động' && follows(lexed, at - 2, 'hành'));
  // A capital noun in the middle of a capitalised name is part of the name.
  return !(lexed.word(at - 1).upper && lexed.word(at - 1).caps);
}

/** One of a row of type nouns: `nghị quyết, chương trình, kế hoạch`. */
function enumerated(lexed: Lexed, at: number, end: number): boolean {
  const joins = (i: number): boolean => lexed.key(i) === ',' || lexed.key(i) === 'và' || lexed.key(i) === '/';
  if (joins(end) && !lexed.word(end + 1).upper && typeWords.match(lexed, end + 1) !== null) return true;
  if (!joins(at - 1)) return false;
  for (const back of [3, 4]) {
    const type = at - back >= 0 ? typeWords.match(lexed, at - back) : null;
    if (type !== null && type.end === at - 1) return true;
  }
  return false;
}

const PIN_WORDS = new Set(['điểm', 'khoản', 'điều', 'mục', 'chương', 'phần', 'tiết']);
const PIN_LINKS = new Set([
  ',',
  'và',
  'của',
  'tại',
  '(',
  ')',
  'a',
  'b',
  'c',
  'd',
  'đ',
  'e',
  'g',
  'h',
  'i',
  'k',
  'l',
  'm',
  'n',
]);
const PIN_TOKENS_MAX = 16;

/** `khoản 3 Điều 63` right before token `at`, the `của` between left out; null where no pinpoint stands. */
export function pinBefore(lexed: Lexed, at: number): string | null {
  let from = at;
  for (let i = at - 1; i >= 0 && at - i <= PIN_TOKENS_MAX; i--) {
    const word = lexed.word(i);
    const isPin =
      PIN_WORDS.has(word.key) &&
      (lexed.word(i + 1).kind === 'number' || lexed.word(i + 1).text.length === 1 || lexed.word(i + 1).caps);
    if (isPin) from = i;
    else if (!(word.kind === 'number' || PIN_LINKS.has(word.key) || /^[IVX]+$/.test(word.text))) break;
  }
  if (from === at) return null;
  const end = lexed.key(at - 1) === 'của' || lexed.key(at - 1) === ',' ? at - 1 : at;
  return lexed.slice(from, end).slice(0, 200);
}

const TITLE_MAX = 60;
const OPENERS: readonly (readonly string[])[] = [
  ['về', 'việc'],
  ['về'],
  ['phê', 'duyệt'],
  ['quy', 'định'],
  ['ban', 'hành'],
  ['sửa', 'đổi'],
  ['hướng', 'dẫn'],
];

/** The title after a citation that ends before token `at`: `về …` or a quoted phrase, to the end of the clause. */
export function titleAfter(lexed: Lexed, at: number): { start: number; end: number } | null {
  const quoted = lexed.key(at) === '“' || lexed.key(at) === '"';
  if (!quoted && !OPENERS.some((words) => follows(lexed, at, ...words))) return null;
  let i = quoted ? at + 1 : at;
  const close = lexed.key(at) === '“' ? '”' : '"';
  for (; i < at + TITLE_MAX; i++) {
    const word = lexed.word(i);
    if (word.kind === 'break') break;
    if (quoted ? word.key === close : word.key === '.' || word.key === ';' || word.key === ':' || word.key === '"')
      break;
    if (!quoted && word.key === '“') break;
  }
  if (quoted && lexed.key(i) === close) i++;
  return i > at + 1 ? { start: lexed.start(at), end: lexed.end(i - 1) } : null;
}
